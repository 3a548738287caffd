package se.kvot.key;

import se.kvot.allocation.DistributionKey;
import se.kvot.allocation.Entitlements;
import se.kvot.money.ExactAmount;
import se.kvot.party.Recipients;

/** Shares in proportion to entitlements of something else. */
record ProRataKey(Entitlements held) implements DistributionKey {

    @Override
    public String id() {
        return "pro-rata";
    }

    @Override
    public Entitlements entitlements(ExactAmount pool, Recipients recipients) {
        return Entitlements.proportional(
                pool, recipients, recipient -> held.of(recipient).inMainUnits(), "entitlement");
    }
}
