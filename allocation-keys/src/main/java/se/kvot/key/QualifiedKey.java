package se.kvot.key;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import se.kvot.allocation.AllocationStep;
import se.kvot.allocation.DistributionKey;
import se.kvot.allocation.Entitlements;
import se.kvot.money.ExactAmount;
import se.kvot.party.Recipient;
import se.kvot.party.Recipients;

/** Gives to those who meet a requirement only. */
record QualifiedKey(String requirement, ImmutableSet<Recipient> qualified, DistributionKey key, Missed missed)
        implements DistributionKey {

    QualifiedKey {
        requireNonNull(requirement, "requirement");
        requireNonNull(key, "key");
        requireNonNull(missed, "missed");
    }

    @Override
    public String id() {
        return "qualified";
    }

    @Override
    public Entitlements entitlements(ExactAmount pool, Recipients recipients) {
        Entitlements refused = Entitlements.byStep(
                pool, recipients, recipient -> new AllocationStep.NotQualified(recipient, requirement));
        List<Recipient> meeting =
                recipients.stream().filter(qualified::contains).toList();
        if (meeting.isEmpty()) {
            return refused;
        }
        Entitlements given = given(pool, recipients, Recipients.copyOf(meeting));
        return Entitlements.assembled(pool, recipients, recipient -> qualified.contains(recipient) ? given : refused);
    }

    private Entitlements given(ExactAmount pool, Recipients all, Recipients meeting) {
        if (missed instanceof Missed.ToOthers) {
            Entitlements shared = key.entitlements(pool, meeting);
            return shared.undistributed().signum() == 0
                    ? shared
                    : Reshared.filling(() -> key.entitlements(pool, all).total(), key, shared);
        }
        Entitlements whole = key.entitlements(pool, all);
        Entitlements kept = Entitlements.assembled(pool, meeting, recipient -> whole);
        if (missed instanceof Missed.ToBonus bonus) {
            ExactAmount pot = whole.total().minus(kept.total());
            return kept.plus(bonus.key()
                    .entitlements(pot, meeting)
                    .noted(recipient -> new AllocationStep.Portion(recipient, "bonus-pot", pool, pot)));
        }
        return kept;
    }
}
