package se.kvot.key;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import se.kvot.allocation.DistributionKey;

/** The kinds of {@link Missed} as the words of a spec; the key of a bonus pot stands beside. */
enum MissedWord {
    TO_OTHERS,
    TO_PAYER,
    TO_BONUS;

    static MissedWord of(Missed missed) {
        if (missed instanceof Missed.ToOthers) {
            return TO_OTHERS;
        }
        return missed instanceof Missed.ToPayer ? TO_PAYER : TO_BONUS;
    }

    static Optional<DistributionKey> bonusOf(Missed missed) {
        return missed instanceof Missed.ToBonus bonus ? Optional.of(bonus.key()) : Optional.empty();
    }

    Missed missed(Optional<DistributionKey> bonus) {
        checkArgument(
                bonus.isPresent() == (this == TO_BONUS),
                "bonus must be given when missed is to-bonus, and not otherwise, but was %s",
                bonus.isPresent() ? "given" : "missing");
        return switch (this) {
            case TO_OTHERS -> Missed.toOthers();
            case TO_PAYER -> Missed.toPayer();
            case TO_BONUS -> Missed.toBonus(bonus.orElseThrow());
        };
    }
}
