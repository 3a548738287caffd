package se.kvot.apportionment;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;

/**
 * Exactly the same claim to fewer units than there are claimants (<i>lika anspråk</i>).
 *
 * @param claimants the indices of all who had the same claim, in order
 * @param units how many units there were for them, at least one and fewer than the claimants
 * @param winners the claimants who got a unit, in the order that the rule gave; as many as {@code units}
 */
public record ClaimTie(ImmutableList<Integer> claimants, int units, ImmutableList<Integer> winners) {

    /** Makes a tie. */
    public ClaimTie {
        requireNonNull(claimants, "claimants");
        requireNonNull(winners, "winners");
    }
}
