package se.kvot.key;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;
import se.kvot.allocation.DistributionKey;
import se.kvot.allocation.Entitlements;
import se.kvot.money.ExactAmount;
import se.kvot.party.Recipient;
import se.kvot.party.Recipients;

/** Gives each the amount that stands beside its name; lines written by hand also say what they sum to. */
record FixedKey(
        ImmutableMap<Recipient, ExactAmount> amounts,
        @Nullable ExactAmount sum) implements DistributionKey {

    static FixedKey of(Map<Recipient, MonetaryAmount> amounts) {
        checkArgument(!amounts.isEmpty(), "amounts must be of at least one recipient but were empty");
        ImmutableMap.Builder<Recipient, ExactAmount> exact = ImmutableMap.builder();
        amounts.forEach((recipient, amount) -> exact.put(recipient, ExactAmount.from(amount)));
        return new FixedKey(exact.buildOrThrow(), null);
    }

    static FixedKey summingTo(MonetaryAmount stated, Map<Recipient, MonetaryAmount> amounts) {
        FixedKey key = of(amounts);
        ExactAmount expected = ExactAmount.from(stated);
        ExactAmount sum = key.amounts.values().stream().reduce(ExactAmount.zero(expected.unit()), ExactAmount::plus);
        checkArgument(sum.equals(expected), "lines must sum to %s but summed to %s", expected, sum);
        return new FixedKey(key.amounts, sum);
    }

    @Override
    public String id() {
        return sum == null ? "fixed" : "lines";
    }

    @Override
    public Entitlements entitlements(ExactAmount pool, Recipients recipients) {
        return Entitlements.fixed(pool, recipients, this::amount, "fixed");
    }

    private ExactAmount amount(Recipient recipient) {
        @Nullable ExactAmount amount = amounts.get(recipient);
        checkArgument(amount != null, "fixed amounts must have one for %s but it is unknown", recipient);
        return amount;
    }
}
