package se.kvot.key;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import se.kvot.allocation.AllocationStep;
import se.kvot.allocation.DistributionKey;
import se.kvot.allocation.Entitlements;
import se.kvot.money.ExactAmount;
import se.kvot.money.Fraction;
import se.kvot.party.Recipients;

/** Keeps a part of the pool for central costs and shares the rest by another key. */
record OverheadKey(Fraction rate, DistributionKey rest) implements DistributionKey {

    OverheadKey {
        checkArgument(
                rate.signum() >= 0 && rate.compareTo(Fraction.ONE) <= 0,
                "overhead must be from 0 to 1 (100 %) of the pool but was %s",
                rate);
        requireNonNull(rest, "rest");
    }

    @Override
    public String id() {
        return "after-overhead";
    }

    @Override
    public Entitlements entitlements(ExactAmount pool, Recipients recipients) {
        ExactAmount kept = pool.times(rate);
        Entitlements shared = rest.entitlements(pool.minus(kept), recipients)
                .noted(recipient -> new AllocationStep.SetAside(recipient, "overhead", pool, kept, ImmutableList.of()));
        return Entitlements.none(pool, recipients).plus(shared);
    }
}
