package se.kvot.apportionment;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;

/** Puts those with equal claims in the order of the problem's rule for ties. */
final class Claimants {

    private Claimants() {}

    /**
     * {@return the tie, decided}
     *
     * @param claimants the indices with the same claim, in order, more than {@code units}
     */
    static ClaimTie decide(Terms terms, ImmutableList<Integer> claimants, int units) {
        requireDecided(terms, claimants, units);
        ImmutableList<Integer> winners =
                claimants.stream().sorted(order(terms)).limit(units).collect(ImmutableList.toImmutableList());
        return new ClaimTie(claimants, units, winners);
    }

    /** Refuses a tie that the rule has no answer to. */
    static void requireDecided(Terms terms, ImmutableList<Integer> claimants, int units) {
        TieBreak rule = terms.problem().ties();
        if (rule instanceof TieBreak.Refuse) {
            throw new TiedClaimsException(claimants, units);
        }
        if (rule instanceof TieBreak.Lot lot) {
            for (int claimant : claimants) {
                checkArgument(
                        lot.drawn().contains(claimant),
                        "lot must name every tied index but lacked %s among %s",
                        claimant,
                        lot.drawn());
            }
        }
    }

    /** {@return who goes first; those whom a lot does not name come before the named, for a tie of theirs is refused} */
    static Comparator<Integer> order(Terms terms) {
        TieBreak rule = terms.problem().ties();
        if (rule instanceof TieBreak.Lot lot) {
            return Comparator.comparing((Integer index) -> lot.drawn().indexOf(index))
                    .thenComparing(Comparator.naturalOrder());
        }
        if (rule instanceof TieBreak.ByLargerWeight) {
            return Comparator.comparing((Integer index) -> terms.weight(index))
                    .reversed()
                    .thenComparing(Comparator.naturalOrder());
        }
        return Comparator.naturalOrder();
    }
}
