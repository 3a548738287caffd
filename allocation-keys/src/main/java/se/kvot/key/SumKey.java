package se.kvot.key;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import se.kvot.allocation.DistributionKey;
import se.kvot.allocation.Entitlements;
import se.kvot.money.ExactAmount;
import se.kvot.party.Recipients;

/** Adds what several keys give of the same pool, as a price list does of several services. */
record SumKey(ImmutableList<DistributionKey> keys) implements DistributionKey {

    SumKey {
        checkArgument(!keys.isEmpty(), "sum must be of at least one key but had none");
    }

    @Override
    public String id() {
        return "sum";
    }

    @Override
    public Entitlements entitlements(ExactAmount pool, Recipients recipients) {
        Entitlements sum = Entitlements.none(pool, recipients);
        for (DistributionKey key : keys) {
            sum = sum.plus(key.entitlements(pool, recipients));
        }
        return sum;
    }
}
