package se.kvot.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.kvot.testkit.ValueContract;

final class DeadlineTest {

    private static final LocalDate FIRST_OF_DECEMBER = LocalDate.of(2017, 12, 1);

    static Stream<Arguments> deadlines() {
        return Stream.of(
                Arguments.of("a day is itself", "2017-12-01", Deadline.Precision.DAY, "2017-12-01", "2017-12-01"),
                Arguments.of(
                        "a month ends with its last day",
                        "2017-11",
                        Deadline.Precision.MONTH,
                        "2017-11-01",
                        "2017-11-30"),
                Arguments.of("also in a leap year", "2020-02", Deadline.Precision.MONTH, "2020-02-01", "2020-02-29"),
                Arguments.of("a year ends with December", "2019", Deadline.Precision.YEAR, "2019-01-01", "2019-12-31"),
                Arguments.of("the first year", "1900", Deadline.Precision.YEAR, "1900-01-01", "1900-12-31"),
                Arguments.of("the last day", "2999-12-31", Deadline.Precision.DAY, "2999-12-31", "2999-12-31"),
                Arguments.of("the last month", "2999-12", Deadline.Precision.MONTH, "2999-12-01", "2999-12-31"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("deadlines")
    void hasAFirstAndALastDay(
            String why, String text, Deadline.Precision precision, LocalDate firstDay, LocalDate lastDay) {
        Deadline deadline = Deadline.parse(text);

        assertThat(deadline).hasToString(text);
        assertThat(deadline.precision()).isEqualTo(precision);
        assertThat(deadline.firstDay()).isEqualTo(firstDay);
        assertThat(deadline.lastDay()).isEqualTo(lastDay);
        assertThat(deadline.period()).isEqualTo(DatePeriod.of(firstDay, lastDay.plusDays(1)));
    }

    static Stream<Arguments> others() {
        String rule = "date must be written as 2017-12-01, 2017-12 or 2017 but was ";
        return Stream.of(
                Arguments.of("nothing", "", rule + "\"\", different at index 0", 0),
                Arguments.of("three digits", "201", rule + "\"201\", different at index 3", 3),
                Arguments.of("a month of one digit", "2017-1", rule + "\"2017-1\", different at index 6", 6),
                Arguments.of("a month without a sign", "201712", rule + "\"201712\", different at index 4", 4),
                Arguments.of("a slash", "2017/12/01", rule + "\"2017/12/01\", different at index 4", 4),
                Arguments.of("a time", "2017-12-01T00", rule + "\"2017-12-01T00\", different at index 10", 10),
                Arguments.of(
                        "a month that is none",
                        "2017-13",
                        "date must exist but was \"2017-13\", different at index 5",
                        5),
                Arguments.of(
                        "a day that is none",
                        "2017-02-29",
                        "date must exist but was \"2017-02-29\", different at index 5",
                        5),
                Arguments.of(
                        "a day 32", "2017-01-32", "date must exist but was \"2017-01-32\", different at index 5", 5),
                Arguments.of(
                        "a year too early",
                        "1899",
                        "year of a date must be 1900 to 2999 but was 1899, read at index 0",
                        0),
                Arguments.of(
                        "a month too late",
                        "3000-01",
                        "year of a date must be 1900 to 2999 but was 3000, read at index 0",
                        0),
                Arguments.of(
                        "a day too late",
                        "3000-01-01",
                        "year of a date must be 1900 to 2999 but was 3000, read at index 0",
                        0));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("others")
    void nothingElseIsRead(String why, String text, String message, int index) {
        assertThatExceptionOfType(DateTimeParseException.class)
                .isThrownBy(() -> Deadline.parse(text))
                .withMessage(message)
                .satisfies(e -> assertThat(e.getErrorIndex()).isEqualTo(index))
                .satisfies(e -> assertThat(e.getParsedString()).isEqualTo(text));
    }

    static Stream<Arguments> pairs() {
        return Stream.of(
                Arguments.of("a day before another", "2017-10-30", "2017-10-31", true, false),
                Arguments.of("the same day", "2017-10-31", "2017-10-31", false, false),
                Arguments.of("a month may be any of its days", "2017-10", "2017-10-31", false, false),
                Arguments.of("and is before all of the next month", "2017-10", "2017-11-01", true, false),
                Arguments.of("and after the last one", "2017-10", "2017-09-30", false, true),
                Arguments.of("a month in the year is in no order", "2017-10", "2017", false, false),
                Arguments.of("nor the other way", "2017", "2017-10", false, false),
                Arguments.of("a year before a month", "2016", "2017-01", true, false),
                Arguments.of("a month after a year", "2017-01", "2016", false, true));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pairs")
    void comparesNoMorePreciselyThanItIs(String why, String text, String other, boolean before, boolean after) {
        Deadline deadline = Deadline.parse(text);

        assertThat(deadline.isSurelyBefore(Deadline.parse(other))).isEqualTo(before);
        assertThat(deadline.isSurelyAfter(Deadline.parse(other))).isEqualTo(after);
        assertThat(Deadline.parse(other).isSurelyAfter(deadline)).isEqualTo(before);
        assertThat(Deadline.parse(other).isSurelyBefore(deadline)).isEqualTo(after);
    }

    @Test
    void comparesWithADay() {
        Deadline december = Deadline.parse("2017-12");

        assertThat(december.isSurelyAfter(LocalDate.of(2017, 11, 30))).isTrue();
        assertThat(december.isSurelyAfter(FIRST_OF_DECEMBER)).isFalse();
        assertThat(december.isSurelyBefore(LocalDate.of(2017, 12, 31))).isFalse();
        assertThat(december.isSurelyBefore(LocalDate.of(2018, 1, 1))).isTrue();
        assertThat(december.mayBe(LocalDate.of(2017, 11, 30))).isFalse();
        assertThat(december.mayBe(FIRST_OF_DECEMBER)).isTrue();
        assertThat(december.mayBe(LocalDate.of(2017, 12, 31))).isTrue();
        assertThat(december.mayBe(LocalDate.of(2018, 1, 1))).isFalse();
    }

    @Test
    void aYearIsOneThatGrantsAreGivenFor() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Deadline.of(LocalDate.of(1899, 12, 31)))
                .withMessage("year of a date must be 1900 to 2999 but was 1899");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Deadline.of(YearMonth.of(3000, 1)))
                .withMessage("year of a date must be 1900 to 2999 but was 3000");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Deadline.ofYear(1899))
                .withMessage("year of a date must be 1900 to 2999 but was 1899");
    }

    @Test
    void isEqualByWhatIsStated() {
        ValueContract.assertEqualityGroups(
                List.of(Deadline.parse("2017-12-01"), Deadline.of(FIRST_OF_DECEMBER)),
                List.of(Deadline.parse("2017-12"), Deadline.of(YearMonth.of(2017, 12))),
                List.of(Deadline.parse("2017"), Deadline.ofYear(2017)),
                List.of(Deadline.parse("2017-12-31")));
    }

    @Test
    void nullIsRefused() {
        ValueContract.assertNullRefused(
                Deadline.class, Deadline.ofYear(2017), FIRST_OF_DECEMBER, YearMonth.of(2017, 12));
    }
}
