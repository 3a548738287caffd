package se.kvot.apportionment;

import com.google.common.collect.ImmutableList;

/**
 * Says that claims which are exactly equal must be told apart outside, by lot or decision.
 *
 * <p>Draw a lot among the {@link #claimants()} and apportion again with {@link TieBreak#lot}.
 */
public final class TiedClaimsException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient ImmutableList<Integer> claimants;
    private final int units;

    TiedClaimsException(ImmutableList<Integer> claimants, int units) {
        super("claims to the last " + (units == 1 ? "unit" : units + " units")
                + " must differ but were equal for indices " + claimants);
        this.claimants = claimants;
        this.units = units;
    }

    /** {@return the indices of all who had the same claim, in order} */
    public ImmutableList<Integer> claimants() {
        return claimants;
    }

    /** {@return how many units there were for them} */
    public int units() {
        return units;
    }
}
