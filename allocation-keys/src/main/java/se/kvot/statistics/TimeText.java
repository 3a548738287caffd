package se.kvot.statistics;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A time as tables write it: {@code 2017}, {@code 2017-11-01}, or something else that the caller says the date of.
 *
 * @param dayOfYear the day that a year stands for, if stated
 * @param dates the dates that are stated for texts
 */
record TimeText(Optional<MonthDay> dayOfYear, Map<String, LocalDate> dates) {

    private static final Pattern YEAR = Pattern.compile("[12][0-9]{3}");
    private static final Pattern DAY = Pattern.compile("[12][0-9]{3}-[0-9]{2}-[0-9]{2}");

    TimeText {
        dayOfYear.ifPresent(
                day -> checkArgument(day.isValidYear(2001), "dayOfYear must be a day of every year but was %s", day));
    }

    /** {@return whether the text is meant as a time, readable or not} */
    boolean isTime(String text) {
        return dates.containsKey(text)
                || YEAR.matcher(text).matches()
                || DAY.matcher(text).matches();
    }

    /**
     * {@return the date of a text}
     *
     * @throws StatisticFormatException if it has none
     */
    LocalDate read(String text, Place place) {
        @Nullable LocalDate stated = dates.get(text);
        if (stated != null) {
            return stated;
        }
        if (YEAR.matcher(text).matches()) {
            int year = Integer.parseInt(text);
            return dayOfYear
                    .map(day -> day.atYear(year))
                    .orElseThrow(() -> place.error(
                            "time must be a day but was the year " + Quoted.of(text) + "; state the day of the year"));
        }
        if (DAY.matcher(text).matches()) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeException e) {
                throw place.error("time must be a day that exists but was " + Quoted.of(text));
            }
        }
        throw place.error(
                "time must be a year, a day like 2017-11-01 or a text with a stated date but was " + Quoted.of(text));
    }
}
