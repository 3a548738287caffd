package se.kvot.time;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When something is due again and again (<i>återkommande</i>): {@code monthly}, {@code yearly in 06} or
 * {@code yearly on 03-31}.
 *
 * <pre>{@code
 * Recurrence june = Recurrence.yearlyIn(Month.JUNE);
 * june.deadlines(DatePeriod.ofYear(2020)); // [2020-06]
 * }</pre>
 */
@Immutable
public final class Recurrence {
    private static final String MONTHLY = "monthly";
    private static final String YEARLY_IN = "yearly in ";
    private static final String YEARLY_ON = "yearly on ";
    private static final String RULE = "recurrence must be written as monthly, yearly in 06 or yearly on 03-31";
    private static final Recurrence EVERY_MONTH = new Recurrence(null, 0);

    private final @Nullable Month month;
    private final int day;

    /** {@return every month} */
    public static Recurrence monthly() {
        return EVERY_MONTH;
    }

    /** {@return that month of every year} */
    public static Recurrence yearlyIn(Month month) {
        return new Recurrence(requireNonNull(month, "month"), 0);
    }

    /** {@return that day of every year; 29 February is the last of February where there is none} */
    public static Recurrence yearlyOn(MonthDay day) {
        return new Recurrence(day.getMonth(), day.getDayOfMonth());
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @throws DateTimeParseException if the text is anything else; it has the index of the first fault
     */
    public static Recurrence parse(String text) {
        requireNonNull(text, "text");
        if (text.equals(MONTHLY)) {
            return monthly();
        }
        if (text.startsWith(YEARLY_IN)) {
            Shape.require(YEARLY_IN + "00", text, RULE);
            int month = Integer.parseInt(text.substring(YEARLY_IN.length()));
            if (month >= 1 && month <= 12) {
                return yearlyIn(Month.of(month));
            }
            throw Shape.refusal(RULE, text, YEARLY_IN.length());
        }
        Shape.require(YEARLY_ON + "00-00", text, RULE);
        try {
            return yearlyOn(MonthDay.parse("--" + text.substring(YEARLY_ON.length())));
        } catch (DateTimeParseException e) {
            throw Shape.refusal("recurrence must be on a day that exists", text, YEARLY_ON.length());
        }
    }

    private Recurrence(@Nullable Month month, int day) {
        this.month = month;
        this.day = day;
    }

    /** {@return the month of the year, unless it is every month} */
    public Optional<Month> month() {
        return Optional.ofNullable(month);
    }

    /** {@return the day of the year, if it is a day} */
    public Optional<MonthDay> day() {
        return month == null || day == 0 ? Optional.empty() : Optional.of(MonthDay.of(month, day));
    }

    /** {@return the times whose last day is in the period, in order} */
    public ImmutableList<Deadline> deadlines(DatePeriod period) {
        ImmutableList.Builder<Deadline> deadlines = ImmutableList.builder();
        YearMonth end = YearMonth.from(period.lastDay());
        for (YearMonth at = YearMonth.from(period.start()); !at.isAfter(end); at = at.plusMonths(1)) {
            if (month == null || at.getMonth() == month) {
                Deadline deadline = in(at);
                if (period.contains(deadline.lastDay())) {
                    deadlines.add(deadline);
                }
            }
        }
        return deadlines.build();
    }

    private Deadline in(YearMonth at) {
        return day == 0
                ? Deadline.of(at)
                : Deadline.of(LocalDate.of(at.getYear(), at.getMonth(), Math.min(day, at.lengthOfMonth())));
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof Recurrence that && month == that.month && day == that.day;
    }

    @Override
    public int hashCode() {
        return Objects.hash(month == null ? 0 : month.getValue(), day);
    }

    /** {@return such as {@code monthly}, {@code yearly in 06} or {@code yearly on 03-31}} */
    @Override
    public String toString() {
        if (month == null) {
            return MONTHLY;
        }
        return day().map(on -> YEARLY_ON + on.toString().substring(2))
                .orElseGet(() -> YEARLY_IN + twoDigits(month.getValue()));
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
