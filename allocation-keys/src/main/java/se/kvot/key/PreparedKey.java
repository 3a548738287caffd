package se.kvot.key;

import se.kvot.allocation.DistributionKey;
import se.kvot.allocation.Entitlements;
import se.kvot.allocation.Shares;
import se.kvot.money.ExactAmount;
import se.kvot.party.Recipients;

/** A key that shares by weights, with those of some recipients already looked up. */
record PreparedKey(DistributionKey key, Shares shares) implements DistributionKey {

    @Override
    public String id() {
        return key.id();
    }

    @Override
    public Entitlements entitlements(ExactAmount pool, Recipients recipients) {
        return shares.recipients().equals(recipients) ? shares.of(pool) : key.entitlements(pool, recipients);
    }

    @Override
    public DistributionKey preparedFor(Recipients recipients) {
        return shares.recipients().equals(recipients) ? this : key.preparedFor(recipients);
    }

    // what has been looked up makes no difference to what it answers
    @Override
    public boolean equals(Object other) {
        return other instanceof PreparedKey that
                && key.equals(that.key)
                && shares.recipients().equals(that.shares.recipients());
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Override
    public String toString() {
        return key.toString();
    }
}
