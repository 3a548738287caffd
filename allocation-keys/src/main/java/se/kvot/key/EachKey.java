package se.kvot.key;

import javax.money.MonetaryAmount;
import se.kvot.allocation.DistributionKey;
import se.kvot.allocation.Entitlements;
import se.kvot.money.ExactAmount;
import se.kvot.party.Recipients;

/** Gives each the same stated amount, whatever the pool. */
record EachKey(ExactAmount amount) implements DistributionKey {

    static EachKey of(MonetaryAmount amount) {
        return new EachKey(ExactAmount.from(amount));
    }

    @Override
    public String id() {
        return "each";
    }

    @Override
    public Entitlements entitlements(ExactAmount pool, Recipients recipients) {
        return Entitlements.fixed(pool, recipients, recipient -> amount, "each");
    }
}
