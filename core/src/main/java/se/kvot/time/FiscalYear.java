package se.kvot.time;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Strings;
import com.google.errorprone.annotations.Immutable;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;

/**
 * A fiscal year (<i>räkenskapsår</i>): twelve months that money is granted, budgeted and reported for, such as
 * {@code 2026} or {@code 2026-07/2027-06}.
 *
 * <p>The state, regions and municipalities use the calendar year, which is what you get unless another first month is
 * named. A year is known by the calendar year it starts in, 1900 to 2999.
 *
 * <pre>{@code
 * FiscalYear year = FiscalYear.of(2026);
 * year.lastDay(); // 2026-12-31
 * year.next(); // 2027
 * FiscalYear.containing(LocalDate.of(2027, 3, 31), Month.JULY); // 2026-07/2027-06
 * }</pre>
 */
@Immutable
public final class FiscalYear implements Comparable<FiscalYear> {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;
    private static final String CALENDAR_SHAPE = "0000";
    private static final String BROKEN_SHAPE = "0000-00/0000-00";
    private static final int MONTH_INDEX = CALENDAR_SHAPE.length() + 1;
    private static final String RULE = "fiscal year must be written as 2026 or 2026-07/2027-06";

    private final int year;
    private final Month firstMonth;

    /**
     * The fiscal year that is a calendar year.
     *
     * @throws IllegalArgumentException if the year is not 1900 to 2999
     */
    public static FiscalYear of(int year) {
        return of(year, Month.JANUARY);
    }

    /**
     * The fiscal year that starts with a month.
     *
     * @param year the calendar year in which it starts
     * @throws IllegalArgumentException if the year is not 1900 to 2999
     */
    public static FiscalYear of(int year, Month firstMonth) {
        requireNonNull(firstMonth, "firstMonth");
        return starting(year, firstMonth);
    }

    /**
     * The calendar year that a date is in.
     *
     * @throws IllegalArgumentException if the year is not 1900 to 2999
     */
    public static FiscalYear from(LocalDate date) {
        return containing(date, Month.JANUARY);
    }

    /**
     * The fiscal year that a date is in, where fiscal years start with the given month.
     *
     * @throws IllegalArgumentException if the fiscal year does not start in 1900 to 2999
     */
    public static FiscalYear containing(LocalDate date, Month firstMonth) {
        requireNonNull(date, "date");
        requireNonNull(firstMonth, "firstMonth");
        return starting(date.getMonth().compareTo(firstMonth) < 0 ? date.getYear() - 1L : date.getYear(), firstMonth);
    }

    /**
     * Reads what {@link #toString} writes: {@code 2026} for a calendar year, {@code 2026-07/2027-06} for another.
     *
     * @throws DateTimeParseException if the text is anything else; it has the index of the first fault
     */
    public static FiscalYear parse(String text) {
        requireNonNull(text, "text");
        boolean calendar = text.length() <= CALENDAR_SHAPE.length();
        Shape.require(calendar ? CALENDAR_SHAPE : BROKEN_SHAPE, text, RULE);
        int month = calendar ? 1 : Integer.parseInt(text.substring(MONTH_INDEX, MONTH_INDEX + 2));
        if (month < 1 || month > 12) {
            throw Shape.refusal(RULE, text, MONTH_INDEX);
        }
        FiscalYear year;
        try {
            year = of(Integer.parseInt(text.substring(0, CALENDAR_SHAPE.length())), Month.of(month));
        } catch (IllegalArgumentException e) {
            throw Shape.refusal(e, text, 0);
        }
        if (!year.toString().equals(text)) {
            throw Shape.refusal(
                    RULE, text, Strings.commonPrefix(year.toString(), text).length());
        }
        return year;
    }

    private static FiscalYear starting(long year, Month firstMonth) {
        checkArgument(
                FIRST_YEAR <= year && year <= LAST_YEAR,
                "fiscal year must start in %s to %s but was %s",
                FIRST_YEAR,
                LAST_YEAR,
                year);
        return new FiscalYear((int) year, firstMonth);
    }

    private FiscalYear(int year, Month firstMonth) {
        this.year = year;
        this.firstMonth = firstMonth;
    }

    /** {@return the calendar year in which the fiscal year starts} */
    public int year() {
        return year;
    }

    /** {@return the month it starts with, January for a calendar year} */
    public Month firstMonth() {
        return firstMonth;
    }

    /** {@return the days of the year} */
    public DatePeriod period() {
        return DatePeriod.of(firstDay(), firstDay().plusYears(1));
    }

    /** {@return the first day} */
    public LocalDate firstDay() {
        return LocalDate.of(year, firstMonth, 1);
    }

    /** {@return the last day} */
    public LocalDate lastDay() {
        return period().lastDay();
    }

    /** {@return whether it is a calendar year} */
    public boolean isCalendarYear() {
        return firstMonth == Month.JANUARY;
    }

    /** {@return whether the date is one of the days of this year} */
    public boolean contains(LocalDate date) {
        return period().contains(date);
    }

    /** {@return whether this year starts before the other does} */
    public boolean isBefore(FiscalYear other) {
        return compareTo(other) < 0;
    }

    /** {@return whether this year starts after the other does} */
    public boolean isAfter(FiscalYear other) {
        return compareTo(other) > 0;
    }

    /**
     * {@return the number of years to add to this one to come to the other, negative if the other is before}
     *
     * @throws IllegalArgumentException if the two do not start in the same month
     */
    public int yearsUntil(FiscalYear other) {
        requireNonNull(other, "other");
        checkArgument(
                firstMonth == other.firstMonth,
                "fiscal years must start in the same month but were %s and %s",
                this,
                other);
        return other.year - year;
    }

    /**
     * {@return the year that many years later, with the same first month}
     *
     * @throws IllegalArgumentException if it does not start in 1900 to 2999
     */
    public FiscalYear plusYears(int years) {
        return starting((long) year + years, firstMonth);
    }

    /**
     * {@return the year that many years earlier, with the same first month}
     *
     * @throws IllegalArgumentException if it does not start in 1900 to 2999
     */
    public FiscalYear minusYears(int years) {
        return starting((long) year - years, firstMonth);
    }

    /**
     * {@return the year after this one}
     *
     * @throws IllegalArgumentException if this is the last one, 2999
     */
    public FiscalYear next() {
        return plusYears(1);
    }

    /**
     * {@return the year before this one}
     *
     * @throws IllegalArgumentException if this is the first one, 1900
     */
    public FiscalYear previous() {
        return minusYears(1);
    }

    /** Orders years by their first day. */
    @Override
    public int compareTo(FiscalYear other) {
        return firstDay().compareTo(other.firstDay());
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof FiscalYear that && year == that.year && firstMonth == that.firstMonth;
    }

    @Override
    public int hashCode() {
        // not that of the enum constant, which differs between runs
        return 31 * year + firstMonth.getValue();
    }

    /** {@return {@code 2026} for a calendar year, otherwise the first and the last month: {@code 2026-07/2027-06}} */
    @Override
    public String toString() {
        YearMonth first = YearMonth.of(year, firstMonth);
        return isCalendarYear() ? Integer.toString(year) : first + "/" + first.plusMonths(11);
    }
}
