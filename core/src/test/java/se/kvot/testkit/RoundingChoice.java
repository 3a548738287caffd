package se.kvot.testkit;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import se.kvot.allocation.RemainderPolicy;
import se.kvot.allocation.Rounding;
import se.kvot.allocation.TieRule;
import se.kvot.money.RoundingUnit;
import se.kvot.party.Recipient;
import se.kvot.party.Recipients;

/**
 * A way to round, before it is known among whom.
 *
 * @param mode the direction; down whenever the payer keeps the remainder
 * @param seed decides whom a remainder goes to and how a lot falls
 */
public record RoundingChoice(RoundingUnit unit, RoundingMode mode, Remainder remainder, Tie tie, long seed) {

    /** The policies of a rounding. */
    public enum Remainder {
        /** One unit each to those with the largest remainders. */
        LARGEST,
        /** Each part alone. */
        INDEPENDENT,
        /** Each part down. */
        KEPT_BY_PAYER,
        /** All to one of the recipients. */
        TO_RECIPIENT
    }

    /** The rules for ties that come to an answer. */
    public enum Tie {
        /** The lower code first. */
        BY_CODE,
        /** The larger entitlement first. */
        BY_LARGER_ENTITLEMENT,
        /** As a lot fell. */
        LOT
    }

    /** {@return the rounding, among these recipients} */
    public Rounding among(Recipients recipients) {
        List<Recipient> drawn = new ArrayList<>(recipients.asList());
        // the draw does not depend on the order that the recipients are listed in
        Collections.sort(drawn);
        Collections.shuffle(drawn, new Random(seed));
        RemainderPolicy policy = switch (remainder) {
            case LARGEST -> RemainderPolicy.largestRemainder();
            case INDEPENDENT -> RemainderPolicy.independent();
            case KEPT_BY_PAYER -> RemainderPolicy.keptByPayer();
            case TO_RECIPIENT -> RemainderPolicy.toRecipient(drawn.get(0));
        };
        TieRule rule = switch (tie) {
            case BY_CODE -> TieRule.byCode();
            case BY_LARGER_ENTITLEMENT -> TieRule.byLargerEntitlement();
            case LOT -> TieRule.lot(drawn);
        };
        return new Rounding(unit, remainder == Remainder.KEPT_BY_PAYER ? RoundingMode.DOWN : mode, policy, rule);
    }

    /** {@return the same choice with the largest remainders served} */
    public RoundingChoice byLargestRemainder() {
        return new RoundingChoice(unit, mode, Remainder.LARGEST, tie, seed);
    }

    /** {@return the same choice with another direction} */
    public RoundingChoice withMode(RoundingMode other) {
        return new RoundingChoice(unit, other, remainder, tie, seed);
    }
}
