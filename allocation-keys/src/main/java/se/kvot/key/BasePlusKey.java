package se.kvot.key;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import javax.money.MonetaryAmount;
import se.kvot.allocation.AllocationStep;
import se.kvot.allocation.DistributionKey;
import se.kvot.allocation.Entitlements;
import se.kvot.money.ExactAmount;
import se.kvot.party.Recipients;

/** Guarantees each recipient an amount and shares the rest by another key. */
record BasePlusKey(ExactAmount base, DistributionKey rest) implements DistributionKey {

    BasePlusKey {
        checkArgument(base.signum() >= 0, "base must not be negative but was %s", base);
        requireNonNull(rest, "rest");
    }

    static BasePlusKey of(MonetaryAmount base, DistributionKey rest) {
        return new BasePlusKey(ExactAmount.from(base), rest);
    }

    @Override
    public String id() {
        return "base-plus";
    }

    @Override
    public Entitlements entitlements(ExactAmount pool, Recipients recipients) {
        Entitlements bases = Entitlements.fixed(pool, recipients, recipient -> base, "base");
        ExactAmount left = bases.undistributed();
        checkArgument(
                left.signum() >= 0,
                "pool must carry a base of %s for each of %s recipients, %s, but was %s: %s is missing",
                base,
                recipients.size(),
                bases.total(),
                pool,
                left.negated());
        return bases.plus(rest.entitlements(left, recipients)
                .noted(recipient ->
                        new AllocationStep.SetAside(recipient, "base", pool, bases.total(), ImmutableList.of())));
    }
}
