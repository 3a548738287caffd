package se.kvot.key;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import se.kvot.allocation.AllocationStep;
import se.kvot.allocation.DistributionKey;
import se.kvot.allocation.Entitlements;
import se.kvot.money.ExactAmount;
import se.kvot.money.Fraction;
import se.kvot.party.Recipients;

/** Shares fractions of the pool, each by a key of its own. */
record BlendKey(ImmutableMap<DistributionKey, Fraction> fractions) implements DistributionKey {

    static BlendKey of(Map<? extends DistributionKey, Fraction> fractions) {
        fractions.forEach((key, fraction) -> checkArgument(
                fraction.signum() > 0, "fraction of key %s must be positive but was %s", key.id(), fraction));
        Fraction sum = fractions.values().stream().reduce(Fraction.ZERO, Fraction::plus);
        checkArgument(sum.equals(Fraction.ONE), "fractions must sum to 1 (100 %) but summed to %s", sum);
        return new BlendKey(ImmutableMap.copyOf(fractions));
    }

    @Override
    public String id() {
        return "blend";
    }

    @Override
    public Entitlements entitlements(ExactAmount pool, Recipients recipients) {
        Entitlements sum = Entitlements.none(pool, recipients);
        for (Map.Entry<DistributionKey, Fraction> part : fractions.entrySet()) {
            ExactAmount amount = pool.times(part.getValue());
            sum = sum.plus(part.getKey()
                    .entitlements(amount, recipients)
                    .noted(recipient ->
                            new AllocationStep.Portion(recipient, part.getKey().id(), pool, amount)));
        }
        return sum;
    }
}
