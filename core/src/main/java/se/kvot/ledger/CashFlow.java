package se.kvot.ledger;

import static java.util.Objects.requireNonNull;

/**
 * The money that came and went in a period (<i>betalningsflöde</i>).
 *
 * @param opening what was in hand before, with money brought in from before the ledger opens
 * @param paid what was paid to the recipient
 * @param spent what was spent
 * @param returned what was paid back
 */
public record CashFlow(Tally opening, Tally paid, Tally spent, Tally returned) {

    /** Makes a flow. */
    public CashFlow {
        requireNonNull(opening, "opening");
        requireNonNull(paid, "paid");
        requireNonNull(spent, "spent");
        requireNonNull(returned, "returned");
    }

    /** {@return what is in hand after: opening and paid without what is spent and returned} */
    public Tally closing() {
        return opening.plus(paid).minus(spent).minus(returned);
    }
}
