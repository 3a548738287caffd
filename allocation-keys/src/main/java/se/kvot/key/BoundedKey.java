package se.kvot.key;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.kvot.allocation.AllocationStep;
import se.kvot.allocation.DistributionKey;
import se.kvot.allocation.Entitlements;
import se.kvot.money.ExactAmount;
import se.kvot.party.Recipient;
import se.kvot.party.Recipients;

/** Keeps each recipient's entitlement by a key between the amounts that two other keys say. */
record BoundedKey(
        DistributionKey key,
        @Nullable DistributionKey least,
        @Nullable DistributionKey most,
        Freed freed) implements DistributionKey {

    BoundedKey {
        requireNonNull(key, "key");
        requireNonNull(freed, "freed");
    }

    @Override
    public String id() {
        if (least == null) {
            return "at-most";
        }
        return most == null ? "at-least" : "between";
    }

    @Override
    public Entitlements entitlements(ExactAmount pool, Recipients recipients) {
        Bounds bounds = Bounds.of(pool, recipients, least, most);
        Entitlements unbounded = key.entitlements(pool, recipients);
        return switch (freed) {
            case LEFT -> bounds.applyTo(unbounded);
            case RESHARED -> reshared(pool, recipients, bounds, unbounded);
        };
    }

    /**
     * Fixes those at a bound that the rest must make room for, and shares again among the others, until no bound is
     * broken. Each round fixes at least one, so there are at most as many rounds as recipients.
     */
    private Entitlements reshared(ExactAmount pool, Recipients recipients, Bounds bounds, Entitlements unbounded) {
        ExactAmount undistributed = unbounded.undistributed();
        bounds.requireRoom(pool.minus(undistributed));
        List<Recipient> broken = bounds.brokenFirst(unbounded);
        if (broken.isEmpty()) {
            return unbounded;
        }
        Assembly assembly = new Assembly(pool);
        List<Recipient> free = new ArrayList<>(recipients.asList());
        Entitlements shared = unbounded;
        while (!broken.isEmpty()) {
            assembly.fix(broken, bounds.applyTo(shared));
            free.removeAll(Set.copyOf(broken));
            if (free.isEmpty()) {
                break;
            }
            shared = share(assembly, Recipients.copyOf(free), unbounded, undistributed);
            broken = bounds.brokenFirst(shared);
        }
        assembly.take(free, shared);
        return Entitlements.assembled(pool, recipients, assembly::source);
    }

    private Entitlements share(Assembly assembly, Recipients free, Entitlements unbounded, ExactAmount undistributed) {
        ExactAmount left = assembly.left();
        boolean noneHasAShare =
                free.stream().allMatch(recipient -> unbounded.of(recipient).signum() == 0);
        Entitlements shared =
                noneHasAShare ? Entitlements.none(left, free) : filling(left, free, left.minus(undistributed));
        // now, not when somebody asks: others will be fixed after these
        ImmutableList<Recipient> fixed = assembly.fixed();
        return shared.noted(recipient -> new AllocationStep.SetAside(
                recipient, "bounds", assembly.pool(), assembly.pool().minus(left), fixed));
    }

    private Entitlements filling(ExactAmount left, Recipients free, ExactAmount due) {
        Entitlements shared = key.entitlements(left, free);
        return due.equals(shared.total()) ? shared : Reshared.filling(() -> due, key, shared);
    }
}
