package se.kvot.ledger;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.time.Period;
import java.util.NavigableSet;
import java.util.TreeSet;
import se.kvot.money.ExactAmount;
import se.kvot.money.Fraction;
import se.kvot.time.DatePeriod;

/**
 * What money costs that is not paid back in time (<i>ränta på återkrav</i>): simple interest, without interest on
 * interest.
 *
 * <pre>{@code
 * InterestRule rule = InterestRule.of(Fraction.of(2, 100), Period.ofDays(30), DayCount.ACTUAL_365);
 * RateSeries lending = new RateSeries(
 *         "statens utlåningsränta", ImmutableSortedMap.of(LocalDate.of(2020, 1, 1), Fraction.of(0)));
 * ExactAmount claim = ExactAmount.from(Kronor.of(36_500));
 * rule.interest(claim, LocalDate.of(2020, 3, 2), ImmutableSortedMap.of(), LocalDate.of(2020, 4, 11), lending); // SEK 20
 * }</pre>
 *
 * @param surcharge what is added to the rate of a series, 2/100 for two percentage points
 * @param grace how long after the decision interest starts: 30 days, a month
 * @param dayCount the days that a year's interest is for
 */
public record InterestRule(Fraction surcharge, Period grace, DayCount dayCount) {

    /**
     * {@return a rule}
     *
     * @throws IllegalArgumentException if the grace is negative
     */
    public static InterestRule of(Fraction surcharge, Period grace, DayCount dayCount) {
        return new InterestRule(surcharge, grace, dayCount);
    }

    /**
     * Makes a rule.
     *
     * @throws IllegalArgumentException if the grace is negative
     */
    public InterestRule {
        requireNonNull(surcharge, "surcharge");
        checkArgument(!grace.isNegative(), "grace must not be negative but was %s", grace);
        requireNonNull(dayCount, "dayCount");
    }

    /** {@return the first day with interest on a claim decided on {@code decided}} */
    public LocalDate start(LocalDate decided) {
        return decided.plus(grace);
    }

    /**
     * {@return the interest on a claim, exactly}
     *
     * @param claim what is to be paid back
     * @param decided when that was decided
     * @param repaid what is paid back, by day; it costs nothing from that day
     * @param until the day up to which interest runs, itself not included
     * @throws IllegalArgumentException if the claim or a payment is negative, more is paid back than claimed, or the
     *     series starts too late
     */
    public ExactAmount interest(
            ExactAmount claim,
            LocalDate decided,
            ImmutableSortedMap<LocalDate, ExactAmount> repaid,
            LocalDate until,
            RateSeries rates) {
        return terms(claim, decided, repaid, until, rates).stream()
                .map(InterestTerm::interest)
                .reduce(ExactAmount.zero(claim.unit()), ExactAmount::plus);
    }

    /**
     * {@return how the interest on a claim comes about: terms one after the other, those without debt left out}
     *
     * @throws IllegalArgumentException as {@link #interest} does
     */
    public ImmutableList<InterestTerm> terms(
            ExactAmount claim,
            LocalDate decided,
            ImmutableSortedMap<LocalDate, ExactAmount> repaid,
            LocalDate until,
            RateSeries rates) {
        LedgerText.requireNotNegative("claim", claim);
        repaid.forEach((day, amount) -> LedgerText.requireNotNegative("repayment of " + day, amount));
        ExactAmount all = debt(claim, repaid, LocalDate.MAX);
        checkArgument(
                all.signum() >= 0, "repayments must be at most the claim, %s, but were %s", claim, claim.minus(all));
        ImmutableList.Builder<InterestTerm> terms = ImmutableList.builder();
        LocalDate from = start(decided);
        for (LocalDate to : changes(from, repaid, until, rates)) {
            ExactAmount debt = debt(claim, repaid, from);
            if (debt.signum() > 0) {
                terms.add(new InterestTerm(
                        DatePeriod.of(from, to), debt, rates.at(from).plus(surcharge), dayCount.daysInYearOf(from)));
            }
            from = to;
        }
        return terms.build();
    }

    /** The days after {@code from}, the last one being {@code until}, on which anything changes. */
    private static NavigableSet<LocalDate> changes(
            LocalDate from, ImmutableSortedMap<LocalDate, ExactAmount> repaid, LocalDate until, RateSeries rates) {
        NavigableSet<LocalDate> days = new TreeSet<>(repaid.keySet());
        days.addAll(rates.rates().keySet());
        for (LocalDate day = from.withDayOfYear(1); day.isBefore(until); day = day.plusYears(1)) {
            days.add(day);
        }
        days.add(until);
        return until.isAfter(from) ? days.subSet(from, false, until, true) : new TreeSet<>();
    }

    private static ExactAmount debt(
            ExactAmount claim, ImmutableSortedMap<LocalDate, ExactAmount> repaid, LocalDate at) {
        return repaid.headMap(at, true).values().stream().reduce(claim, ExactAmount::minus);
    }
}
