package se.kvot.ledger;

import static java.util.Objects.requireNonNull;

import se.kvot.money.ExactAmount;
import se.kvot.money.Fraction;
import se.kvot.time.DatePeriod;

/**
 * The interest of days with the same debt and rate (<i>ränteperiod</i>).
 *
 * @param period the days
 * @param debt what is owed those days, without interest
 * @param rate the rate a year
 * @param daysInYear the days that a year's interest is for
 */
public record InterestTerm(DatePeriod period, ExactAmount debt, Fraction rate, int daysInYear) {

    /** Makes a term. */
    public InterestTerm {
        requireNonNull(period, "period");
        requireNonNull(debt, "debt");
        requireNonNull(rate, "rate");
    }

    /** {@return debt × rate × days / days in a year, exactly} */
    public ExactAmount interest() {
        return debt.times(rate).times(Fraction.of(period.lengthInDays(), daysInYear));
    }
}
