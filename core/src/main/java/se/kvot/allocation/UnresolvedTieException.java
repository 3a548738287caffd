package se.kvot.allocation;

import com.google.common.collect.ImmutableList;
import se.kvot.party.Recipient;

/**
 * Says that recipients with exactly the same claim must be told apart outside, by lot or decision.
 *
 * <p>Draw a lot among the {@link #claimants()} and allocate again with {@link TieRule#lot}.
 */
public final class UnresolvedTieException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient ImmutableList<Recipient> claimants;
    private final int units;

    UnresolvedTieException(ImmutableList<Recipient> claimants, int units) {
        super("claims to the last " + (units == 1 ? "unit" : units + " units") + " must differ but were equal for "
                + claimants);
        this.claimants = claimants;
        this.units = units;
    }

    /** {@return all who had the same claim, by code} */
    public ImmutableList<Recipient> claimants() {
        return claimants;
    }

    /** {@return how many units there were for them} */
    public int units() {
        return units;
    }
}
