package se.kvot.key;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kvot.allocation.DistributionKey;
import se.kvot.allocation.Entitlements;
import se.kvot.money.ExactAmount;
import se.kvot.party.Recipient;
import se.kvot.party.Recipients;

/** The least and the highest amount of each recipient, where there are such. */
record Bounds(Recipients recipients, Bound least, Bound most) {

    /** One side: the amounts, or nothing where that side is open. */
    record Bound(@Nullable DistributionKey key, @Nullable Entitlements amounts) {

        static Bound of(ExactAmount pool, Recipients recipients, @Nullable DistributionKey key) {
            return new Bound(key, key == null ? null : key.entitlements(pool, recipients));
        }

        String id() {
            return key == null ? "none" : key.id();
        }
    }

    static Bounds of(
            ExactAmount pool, Recipients recipients, @Nullable DistributionKey least, @Nullable DistributionKey most) {
        Bounds bounds = new Bounds(recipients, Bound.of(pool, recipients, least), Bound.of(pool, recipients, most));
        bounds.requireOrder();
        return bounds;
    }

    private void requireOrder() {
        if (least.amounts() == null || most.amounts() == null) {
            return;
        }
        for (Recipient recipient : recipients) {
            ExactAmount low = least.amounts().of(recipient);
            ExactAmount high = most.amounts().of(recipient);
            checkArgument(
                    low.compareTo(high) <= 0,
                    "least amount of %s must not exceed its highest amount, %s, but was %s",
                    recipient,
                    high,
                    low);
        }
    }

    /** The least amounts must fit into what there is to share. */
    void requireRoom(ExactAmount shared) {
        if (least.amounts() == null) {
            return;
        }
        ExactAmount needed = least.amounts().total();
        if (needed.compareTo(shared) > 0) {
            throw new IllegalArgumentException("least amounts of " + recipients
                    + " must not exceed what there is to share, " + shared + ", but were " + needed + ": "
                    + needed.minus(shared) + " is missing");
        }
    }

    /** Each raised to its least and lowered to its highest amount, alone. */
    Entitlements applyTo(Entitlements entitlements) {
        Entitlements bounded = entitlements;
        if (least.amounts() != null) {
            bounded = bounded.atLeast(least.amounts()::of, least.id());
        }
        if (most.amounts() != null) {
            bounded = bounded.atMost(most.amounts()::of, most.id());
        }
        return bounded;
    }

    /**
     * Those who break a bound and can be fixed at it for good: if raising takes more than lowering frees, the raised,
     * since the others will get even less; in the opposite case the lowered; when the two are equal, both. Where there is
     * one kind of bound only, all of them.
     */
    List<Recipient> brokenFirst(Entitlements entitlements) {
        List<Recipient> low = least.amounts() == null ? ImmutableList.of() : entitlements.below(least.amounts());
        List<Recipient> high = most.amounts() == null ? ImmutableList.of() : entitlements.above(most.amounts());
        if (low.isEmpty() || high.isEmpty()) {
            return low.isEmpty() ? high : low;
        }
        int taken = applyTo(entitlements).total().compareTo(entitlements.total());
        if (taken != 0) {
            return taken > 0 ? low : high;
        }
        return ImmutableList.<Recipient>builder().addAll(low).addAll(high).build();
    }
}
