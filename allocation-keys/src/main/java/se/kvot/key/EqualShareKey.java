package se.kvot.key;

import se.kvot.allocation.DistributionKey;
import se.kvot.allocation.Entitlements;
import se.kvot.money.ExactAmount;
import se.kvot.money.Fraction;
import se.kvot.party.Recipients;

/** Gives all the same. */
record EqualShareKey() implements DistributionKey {

    @Override
    public String id() {
        return "equal-share";
    }

    @Override
    public Entitlements entitlements(ExactAmount pool, Recipients recipients) {
        return Entitlements.proportional(pool, recipients, recipient -> Fraction.ONE, "equal");
    }
}
