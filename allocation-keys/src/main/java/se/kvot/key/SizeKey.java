package se.kvot.key;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import javax.money.MonetaryAmount;
import se.kvot.allocation.AllocationStep;
import se.kvot.allocation.DistributionKey;
import se.kvot.allocation.Entitlements;
import se.kvot.money.ExactAmount;
import se.kvot.money.Fraction;
import se.kvot.party.Recipient;
import se.kvot.party.Recipients;
import se.kvot.statistics.Measure;

/** Gives those below a size a flat amount; the others share what remains by another key. */
record SizeKey(Measure size, Fraction limit, ExactAmount flat, DistributionKey others) implements DistributionKey {

    SizeKey {
        requireNonNull(size, "size");
        requireNonNull(limit, "limit");
        requireNonNull(limit, "limit");
        requireNonNull(others, "others");
        checkArgument(flat.signum() >= 0, "flat amount must not be negative but was %s", flat);
    }

    static SizeKey of(Measure size, Fraction limit, MonetaryAmount flat, DistributionKey others) {
        return new SizeKey(size, limit, ExactAmount.from(flat), others);
    }

    @Override
    public String id() {
        return "flat-when-small";
    }

    @Override
    public Entitlements entitlements(ExactAmount pool, Recipients recipients) {
        List<Recipient> small = recipients.stream().filter(this::isSmall).toList();
        Entitlements flats = Entitlements.fixed(pool, recipients, recipient -> flat, "flat-when-small");
        ExactAmount taken = flat.times(Fraction.of(small.size()));
        ExactAmount left = pool.minus(taken);
        checkArgument(
                left.signum() >= 0,
                "pool must carry a flat amount of %s for each of %s small recipients, %s, but was %s: %s is missing",
                flat,
                small.size(),
                taken,
                pool,
                left.negated());
        List<Recipient> large =
                recipients.stream().filter(recipient -> !isSmall(recipient)).toList();
        if (large.isEmpty()) {
            return flats;
        }
        Entitlements rest = others.entitlements(left, Recipients.copyOf(large))
                .noted(recipient -> new AllocationStep.SetAside(
                        recipient, "flat-when-small", pool, taken, ImmutableList.sortedCopyOf(small)));
        return Entitlements.assembled(pool, recipients, recipient -> isSmall(recipient) ? flats : rest);
    }

    private boolean isSmall(Recipient recipient) {
        return size.value(recipient).compareTo(limit) < 0;
    }
}
