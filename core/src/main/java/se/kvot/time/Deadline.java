package se.kvot.time;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.errorprone.annotations.Immutable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;

/**
 * A date as precise as it was stated (<i>tidsfrist, senast den</i>): a day, a month or a year, such as
 * {@code 2017-12-01}, {@code 2017-12} or {@code 2017}.
 *
 * <p>What is to be done in October is late after the last of October, and nobody can say more. So there is no order
 * between a month and a day in it: {@link #isSurelyBefore(Deadline)} and {@link #isSurelyAfter(Deadline)} are both false
 * then. Days of a year 1900 to 2999 only.
 *
 * <pre>{@code
 * Deadline october = Deadline.parse("2017-10");
 * october.lastDay(); // 2017-10-31
 * october.isSurelyBefore(LocalDate.of(2017, 11, 1)); // true
 * october.isSurelyBefore(Deadline.parse("2017-10-31")); // false: it may be that very day
 * }</pre>
 */
@Immutable
public final class Deadline {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;
    private static final String FIRST_DAY = "0000-01-01";
    private static final String DAY_SHAPE = "0000-00-00";
    private static final String MONTH_SHAPE = "0000-00";
    private static final String YEAR_SHAPE = "0000";
    private static final String RULE = "date must be written as 2017-12-01, 2017-12 or 2017";

    private final DatePeriod period;
    private final Precision precision;

    /** How precisely a date was stated (<i>noggrannhet</i>). */
    public enum Precision {
        /** A year, {@code 2017}. */
        YEAR,
        /** A month, {@code 2017-12}. */
        MONTH,
        /** A day, {@code 2017-12-01}. */
        DAY
    }

    /**
     * {@return that day}
     *
     * @throws IllegalArgumentException if its year is not 1900 to 2999
     */
    public static Deadline of(LocalDate day) {
        known(day.getYear());
        return new Deadline(DatePeriod.of(day, day.plusDays(1)), Precision.DAY);
    }

    /**
     * {@return that month}
     *
     * @throws IllegalArgumentException if its year is not 1900 to 2999
     */
    public static Deadline of(YearMonth month) {
        known(month.getYear());
        return new Deadline(DatePeriod.ofMonth(month), Precision.MONTH);
    }

    /**
     * {@return that calendar year}
     *
     * @throws IllegalArgumentException if it is not 1900 to 2999
     */
    public static Deadline ofYear(int year) {
        return new Deadline(DatePeriod.ofYear(known(year)), Precision.YEAR);
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @throws DateTimeParseException if the text is anything else; it has the index of the first fault
     */
    public static Deadline parse(String text) {
        requireNonNull(text, "text");
        String shape = text.length() <= YEAR_SHAPE.length()
                ? YEAR_SHAPE
                : text.length() <= MONTH_SHAPE.length() ? MONTH_SHAPE : DAY_SHAPE;
        Shape.require(shape, text, RULE);
        LocalDate firstDay;
        try {
            firstDay = LocalDate.parse(text + FIRST_DAY.substring(text.length()));
        } catch (DateTimeException e) {
            throw Shape.refusal("date must exist", text, YEAR_SHAPE.length() + 1);
        }
        try {
            return switch (shape) {
                case YEAR_SHAPE -> ofYear(firstDay.getYear());
                case MONTH_SHAPE -> of(YearMonth.from(firstDay));
                default -> of(firstDay);
            };
        } catch (IllegalArgumentException e) {
            throw Shape.refusal(e, text, 0);
        }
    }

    private static int known(int year) {
        checkArgument(
                FIRST_YEAR <= year && year <= LAST_YEAR,
                "year of a date must be %s to %s but was %s",
                FIRST_YEAR,
                LAST_YEAR,
                year);
        return year;
    }

    private Deadline(DatePeriod period, Precision precision) {
        this.period = period;
        this.precision = precision;
    }

    /** {@return how precisely it was stated} */
    public Precision precision() {
        return precision;
    }

    /** {@return the days that it may be} */
    public DatePeriod period() {
        return period;
    }

    /** {@return the first day that it may be} */
    public LocalDate firstDay() {
        return period.start();
    }

    /** {@return the last day that it may be: what is not done by then is late} */
    public LocalDate lastDay() {
        return period.lastDay();
    }

    /** {@return whether it may be that day} */
    public boolean mayBe(LocalDate day) {
        return period.contains(day);
    }

    /** {@return whether every day that it may be is before that one} */
    public boolean isSurelyBefore(LocalDate day) {
        requireNonNull(day, "day");
        return lastDay().isBefore(day);
    }

    /** {@return whether every day that it may be is before every one that the other may be} */
    public boolean isSurelyBefore(Deadline other) {
        return isSurelyBefore(other.firstDay());
    }

    /** {@return whether every day that it may be is after that one} */
    public boolean isSurelyAfter(LocalDate day) {
        requireNonNull(day, "day");
        return firstDay().isAfter(day);
    }

    /** {@return whether every day that it may be is after every one that the other may be} */
    public boolean isSurelyAfter(Deadline other) {
        return isSurelyAfter(other.lastDay());
    }

    @Override
    public boolean equals(Object object) {
        // a month is no day and a year is no month, so that the days tell the precision too
        return object instanceof Deadline that && period.equals(that.period);
    }

    @Override
    public int hashCode() {
        return period.hashCode();
    }

    /** {@return the day, month or year, such as {@code 2017-12-01}, {@code 2017-12} or {@code 2017}} */
    @Override
    public String toString() {
        String day = firstDay().toString();
        return switch (precision) {
            case YEAR -> day.substring(0, YEAR_SHAPE.length());
            case MONTH -> day.substring(0, MONTH_SHAPE.length());
            case DAY -> day;
        };
    }
}
