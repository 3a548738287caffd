package se.kvot.allocation;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.math.RoundingMode;
import se.kvot.money.RoundingUnit;
import se.kvot.party.Recipient;

/**
 * How exact entitlements become payable amounts (<i>avrundning</i>): to which unit, in which direction, and who gets
 * what is left over.
 *
 * <p>The parts of an allocation sum to the sum of the entitlements, itself rounded to {@code unit} by {@code mode},
 * unless the policy is {@link RemainderPolicy#independent() independent} or
 * {@link RemainderPolicy#keptByPayer() kept by the payer}, where each part is rounded alone and the difference is shown.
 *
 * <pre>{@code
 * Rounding everyKronaOut = Rounding.toKrona();
 * Rounding asPublished = Rounding.independent(RoundingUnit.KRONA, RoundingMode.HALF_UP);
 * Rounding byLot = Rounding.toKrona().withTies(TieRule.refuse());
 * }</pre>
 *
 * @param unit what every part is a multiple of
 * @param mode the direction: of each part where parts are rounded alone, of the sum where it is kept. Up and down are away
 *     from zero and towards it, so that money to pay back is the mirror image of money to pay; floor and ceiling are not
 * @param remainder who gets what is left over
 * @param ties who goes first when claims to a unit are equal
 */
public record Rounding(RoundingUnit unit, RoundingMode mode, RemainderPolicy remainder, TieRule ties) {

    private static final Rounding TO_KRONA = largestRemainder(RoundingUnit.KRONA);

    /**
     * Makes a rounding.
     *
     * @throws IllegalArgumentException if the payer keeps the remainder and the mode is not {@link RoundingMode#DOWN}
     */
    public Rounding {
        requireNonNull(unit, "unit");
        requireNonNull(mode, "mode");
        requireNonNull(remainder, "remainder");
        requireNonNull(ties, "ties");
        checkArgument(
                !(remainder instanceof RemainderPolicy.KeptByPayer) || mode == RoundingMode.DOWN,
                "mode must be DOWN when the payer keeps the remainder but was %s",
                mode);
    }

    /** {@return whole kronor (whole main units in other currencies), largest remainder, ties by code} */
    public static Rounding toKrona() {
        return TO_KRONA;
    }

    /** {@return multiples of {@code unit}, largest remainder, ties by code; what is less than a unit stays undistributed} */
    public static Rounding largestRemainder(RoundingUnit unit) {
        return of(unit, RoundingMode.DOWN, RemainderPolicy.largestRemainder());
    }

    /** {@return every part alone; what the parts differ from the pool is shown as undistributed} */
    public static Rounding independent(RoundingUnit unit, RoundingMode mode) {
        return of(unit, mode, RemainderPolicy.independent());
    }

    /** {@return every part down; the payer keeps the rest} */
    public static Rounding keptByPayer(RoundingUnit unit) {
        return of(unit, RoundingMode.DOWN, RemainderPolicy.keptByPayer());
    }

    /** {@return every other part alone; {@code recipient} gets what remains of the rounded sum} */
    public static Rounding toRecipient(RoundingUnit unit, RoundingMode mode, Recipient recipient) {
        return of(unit, mode, RemainderPolicy.toRecipient(recipient));
    }

    /**
     * {@return a rounding of these three, ties by code}
     *
     * @throws IllegalArgumentException if the payer keeps the remainder and the mode is not {@link RoundingMode#DOWN}
     */
    public static Rounding of(RoundingUnit unit, RoundingMode mode, RemainderPolicy remainder) {
        return new Rounding(unit, mode, remainder, TieRule.byCode());
    }

    /** {@return the same rounding with another mode} */
    public Rounding withMode(RoundingMode mode) {
        return new Rounding(unit, mode, remainder, ties);
    }

    /** {@return the same rounding with another rule for ties} */
    public Rounding withTies(TieRule ties) {
        return new Rounding(unit, mode, remainder, ties);
    }
}
