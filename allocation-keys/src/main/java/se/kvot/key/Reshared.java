package se.kvot.key;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.function.Supplier;
import se.kvot.allocation.DistributionKey;
import se.kvot.allocation.Entitlements;
import se.kvot.money.ExactAmount;
import se.kvot.money.Fraction;

/** What some recipients share by a key when others do not take theirs. */
final class Reshared {

    private Reshared() {}

    /**
     * {@return {@code shared}, by a key that gives its recipients a part of the pool only, as stated quotas do, scaled
     * to what there is for them; what is claimed whatever the pool stays as it is}
     *
     * @param due what there is for them
     */
    static Entitlements filling(Supplier<ExactAmount> due, DistributionKey key, Entitlements shared) {
        ExactAmount total = shared.total();
        ExactAmount twice = shared.pool().times(Fraction.of(2));
        boolean isClaimed = key.entitlements(twice, shared.recipients()).total().equals(total);
        if (isClaimed || due.get().equals(total)) {
            return shared;
        }
        checkArgument(
                total.signum() > 0,
                "entitlements by key %s must sum to more than nothing to be scaled to %s but were %s",
                key.id(),
                due.get(),
                total);
        return shared.scaledTo(due.get(), recipient -> ExactAmount.zero(total.unit()), "reshared");
    }
}
