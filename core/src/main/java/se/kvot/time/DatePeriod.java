package se.kvot.time;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * A period (<i>period</i>) of at least one day, from a first date up to but not including an end, such as
 * {@code 2020-03-01/2020-12-01}: March to November 2020.
 *
 * <p>As the end is not included, one period ends where the next one starts, and their lengths add up:
 *
 * <pre>{@code
 * DatePeriod winter = DatePeriod.ofMonths(YearMonth.of(2020, 1), YearMonth.of(2020, 2));
 * DatePeriod rest = DatePeriod.ofMonths(YearMonth.of(2020, 3), YearMonth.of(2020, 11));
 * winter.abuts(rest); // true
 * winter.lastDay(); // 2020-02-29
 * winter.span(rest).lengthInDays(); // 335
 * }</pre>
 *
 * <p>Both dates are in the years 1900 to 3000, which tells a mistyped year from a long agreement.
 */
@Immutable
public final class DatePeriod implements Comparable<DatePeriod> {
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(3000, 12, 31);
    private static final String SHAPE = "0000-00-00/0000-00-00";
    private static final int END_INDEX = SHAPE.indexOf('/') + 1;
    private static final Comparator<DatePeriod> BY_START_THEN_END =
            Comparator.comparing(DatePeriod::start).thenComparing(DatePeriod::endExclusive);

    private final LocalDate start;
    private final LocalDate endExclusive;

    /**
     * The period from a first date up to but not including another.
     *
     * @throws IllegalArgumentException if the end is not after the start, or a date is outside the years 1900 to 3000
     */
    public static DatePeriod of(LocalDate start, LocalDate endExclusive) {
        requireNonNull(start, "start");
        requireNonNull(endExclusive, "endExclusive");
        return new DatePeriod(known("start", start), known("end", endExclusive));
    }

    /**
     * The days of a month.
     *
     * @throws IllegalArgumentException if the month is outside the years 1900 to 3000, or is the last of them
     */
    public static DatePeriod ofMonth(YearMonth month) {
        requireNonNull(month, "month");
        return ofMonths(month, month);
    }

    /**
     * The days of consecutive months, the last one included.
     *
     * @throws IllegalArgumentException if the last month is before the first, a month is outside the years 1900 to
     *     3000, or the last month is the last of them
     */
    public static DatePeriod ofMonths(YearMonth first, YearMonth last) {
        requireNonNull(first, "first");
        requireNonNull(last, "last");
        checkArgument(!last.isBefore(first), "last month must not be before the first, %s, but was %s", first, last);
        LocalDate lastDay = known("last day", last.atEndOfMonth());
        return of(first.atDay(1), lastDay.plusDays(1));
    }

    /**
     * The days of a calendar year.
     *
     * @throws IllegalArgumentException if the year is not 1900 to 2999
     */
    public static DatePeriod ofYear(int year) {
        return FiscalYear.of(year).period();
    }

    /**
     * Reads what {@link #toString} writes: two dates with a slash between them, of which the last is not included.
     *
     * @throws DateTimeParseException if the text is anything else; it has the index of the first fault
     */
    public static DatePeriod parse(String text) {
        requireNonNull(text, "text");
        Shape.require(SHAPE, text, "period must be written as 2020-03-01/2020-12-01");
        LocalDate start = date(text, 0, END_INDEX - 1);
        LocalDate endExclusive = date(text, END_INDEX, text.length());
        try {
            return of(start, endExclusive);
        } catch (IllegalArgumentException e) {
            throw Shape.refusal(e, text, 0);
        }
    }

    private DatePeriod(LocalDate start, LocalDate endExclusive) {
        checkArgument(
                start.isBefore(endExclusive),
                "end of period must be after its start, %s, but was %s",
                start,
                endExclusive);
        this.start = start;
        this.endExclusive = endExclusive;
    }

    /** {@return the first day} */
    public LocalDate start() {
        return start;
    }

    /** {@return the day after the last one} */
    public LocalDate endExclusive() {
        return endExclusive;
    }

    /** {@return the last day} */
    public LocalDate lastDay() {
        return endExclusive.minusDays(1);
    }

    /** {@return the number of days, at least 1} */
    public long lengthInDays() {
        return ChronoUnit.DAYS.between(start, endExclusive);
    }

    /**
     * {@return the months of the period, in order}
     *
     * @throws IllegalArgumentException if the period does not start and end with a month
     */
    public ImmutableList<YearMonth> months() {
        checkWholeMonths();
        ImmutableList.Builder<YearMonth> months = ImmutableList.builder();
        for (YearMonth month = YearMonth.from(start);
                month.atDay(1).isBefore(endExclusive);
                month = month.plusMonths(1)) {
            months.add(month);
        }
        return months.build();
    }

    /** {@return whether the date is one of the days of this period} */
    public boolean contains(LocalDate date) {
        requireNonNull(date, "date");
        return !date.isBefore(start) && date.isBefore(endExclusive);
    }

    /** {@return whether all days of the other period are days of this one} */
    public boolean contains(DatePeriod other) {
        requireNonNull(other, "other");
        return !other.start.isBefore(start) && !other.endExclusive.isAfter(endExclusive);
    }

    /** {@return whether the two periods have a day in common} */
    public boolean overlaps(DatePeriod other) {
        requireNonNull(other, "other");
        return start.isBefore(other.endExclusive) && other.start.isBefore(endExclusive);
    }

    /** {@return whether one of the two periods starts the day after the last day of the other} */
    public boolean abuts(DatePeriod other) {
        requireNonNull(other, "other");
        return endExclusive.equals(other.start) || other.endExclusive.equals(start);
    }

    /** {@return whether the period starts with the first day of a month and ends with the last day of one} */
    public boolean isWholeMonths() {
        return start.getDayOfMonth() == 1 && endExclusive.getDayOfMonth() == 1;
    }

    /** {@return the days that both periods have, or empty if there are none} */
    public Optional<DatePeriod> intersection(DatePeriod other) {
        requireNonNull(other, "other");
        return overlaps(other)
                ? Optional.of(new DatePeriod(
                        Comparators.max(start, other.start), Comparators.min(endExclusive, other.endExclusive)))
                : Optional.empty();
    }

    /** {@return the smallest period that contains both, with the days between them if there are any} */
    public DatePeriod span(DatePeriod other) {
        requireNonNull(other, "other");
        return new DatePeriod(Comparators.min(start, other.start), Comparators.max(endExclusive, other.endExclusive));
    }

    /**
     * The period of as many months, moved; a negative number moves it back.
     *
     * @throws IllegalArgumentException if the period does not start and end with a month, or leaves the years 1900 to
     *     3000
     */
    public DatePeriod plusMonths(int months) {
        checkWholeMonths();
        return of(start.plusMonths(months), endExclusive.plusMonths(months));
    }

    /** Orders periods by start, and those with the same start by end. */
    @Override
    public int compareTo(DatePeriod other) {
        return BY_START_THEN_END.compare(this, other);
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof DatePeriod that && start.equals(that.start) && endExclusive.equals(that.endExclusive);
    }

    @Override
    public int hashCode() {
        return Objects.hash(start, endExclusive);
    }

    /** {@return the first day and the day after the last, such as {@code 2020-03-01/2020-12-01}} */
    @Override
    public String toString() {
        return start + "/" + endExclusive;
    }

    private void checkWholeMonths() {
        checkArgument(isWholeMonths(), "period must be whole months but was %s", this);
    }

    private static LocalDate known(String what, LocalDate date) {
        checkArgument(
                !date.isBefore(EARLIEST) && !date.isAfter(LATEST),
                "%s of period must be in the years 1900 to 3000 but was %s",
                what,
                date);
        return date;
    }

    private static LocalDate date(String text, int from, int to) {
        try {
            return LocalDate.parse(text.substring(from, to));
        } catch (DateTimeException e) {
            throw Shape.refusal("period must be of dates that exist", text, from);
        }
    }
}
