package se.kvot.ledger;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Predicate;
import se.kvot.agreement.OutlookCertainty;
import se.kvot.agreement.Permanence;
import se.kvot.money.MinorUnit;
import se.kvot.time.FiscalYear;

/**
 * What grant money pays for in a year, and what it has stopped paying for by then (<i>finansieringsläge</i>).
 *
 * @param year the year
 * @param unit the smallest unit of the currency
 * @param uses what there has been money for, up to and including the year
 */
public record CliffYear(FiscalYear year, MinorUnit unit, ImmutableList<FundedUse> uses) {

    /** Makes a year. */
    public CliffYear {
        requireNonNull(year, "year");
        requireNonNull(unit, "unit");
        requireNonNull(uses, "uses");
    }

    /** {@return what grant money pays for} */
    public Tally financed() {
        return sum(use -> use.isPaidFor(year));
    }

    /** {@return how much of that is paid for by money that will end} */
    public Tally ending() {
        return sum(use -> use.isPaidFor(year) && use.lastYear().isPresent());
    }

    /** {@return how much of that is paid for by money whose end is as sure as that} */
    public Tally ending(OutlookCertainty certainty) {
        requireNonNull(certainty, "certainty");
        return sum(use -> use.isPaidFor(year) && use.certainty().equals(Optional.of(certainty)));
    }

    /** {@return the cost that goes on although its money has ended (<i>finansieringsproblem</i>)} */
    public Tally gap() {
        return lost(Permanence.PERMANENT, use -> true);
    }

    /** {@return how much of that gap is as sure as that} */
    public Tally gap(OutlookCertainty certainty) {
        requireNonNull(certainty, "certainty");
        return lost(Permanence.PERMANENT, use -> use.certainty().equals(Optional.of(certainty)));
    }

    /** {@return the cost that ends with its money} */
    public Tally woundUp() {
        return lost(Permanence.TEMPORARY, use -> true);
    }

    /** {@return the cost whose money has ended and of which nobody has said whether it goes on} */
    public Tally undecided() {
        return sum(use -> use.hasLost(year) && use.use().isEmpty());
    }

    private Tally lost(Permanence permanence, Predicate<FundedUse> wanted) {
        return sum(use -> use.hasLost(year) && use.use().equals(Optional.of(permanence)) && wanted.test(use));
    }

    private Tally sum(Predicate<FundedUse> wanted) {
        return uses.stream().filter(wanted).map(FundedUse::amount).reduce(Tally.zero(unit), Tally::plus);
    }
}
