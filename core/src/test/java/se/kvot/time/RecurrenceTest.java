package se.kvot.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.kvot.testkit.ValueContract;

final class RecurrenceTest {

    static Stream<Arguments> years() {
        return Stream.of(
                Arguments.of(
                        "every month of a quarter",
                        "monthly",
                        "2020-01-01/2020-04-01",
                        List.of("2020-01", "2020-02", "2020-03")),
                Arguments.of("a month counts by its last day", "monthly", "2020-01-31/2020-02-29", List.of("2020-01")),
                Arguments.of(
                        "each June, as the devices for the deaf are",
                        "yearly in 06",
                        "2019-01-01/2021-01-01",
                        List.of("2019-06", "2020-06")),
                Arguments.of("a June that is not over", "yearly in 06", "2020-01-01/2020-06-30", List.of()),
                Arguments.of("a June that is", "yearly in 06", "2020-06-30/2020-07-01", List.of("2020-06")),
                Arguments.of("a day", "yearly on 03-31", "2018-03-31/2020-03-31", List.of("2018-03-31", "2019-03-31")),
                Arguments.of("a day before the first", "yearly on 03-15", "2018-03-16/2019-03-15", List.of()),
                Arguments.of(
                        "the last of February",
                        "yearly on 02-29",
                        "2019-01-01/2021-01-01",
                        List.of("2019-02-28", "2020-02-29")),
                Arguments.of("January", "yearly in 01", "2020-01-01/2021-01-01", List.of("2020-01")),
                Arguments.of("October", "yearly in 10", "2020-01-01/2021-01-01", List.of("2020-10")),
                Arguments.of("December", "yearly in 12", "2020-01-01/2021-01-01", List.of("2020-12")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("years")
    void isDueAgainAndAgain(String why, String text, String period, List<String> deadlines) {
        Recurrence recurrence = Recurrence.parse(text);

        assertThat(recurrence).hasToString(text);
        assertThat(recurrence.deadlines(DatePeriod.parse(period)))
                .extracting(Deadline::toString)
                .containsExactlyElementsOf(deadlines);
    }

    static Stream<Arguments> others() {
        String rule = "recurrence must be written as monthly, yearly in 06 or yearly on 03-31 but was ";
        return Stream.of(
                Arguments.of("another word", "weekly", rule + "\"weekly\", different at index 0", 0),
                Arguments.of("more after monthly", "monthly ", rule + "\"monthly \", different at index 0", 0),
                Arguments.of(
                        "a month of one digit", "yearly in 6", rule + "\"yearly in 6\", different at index 11", 11),
                Arguments.of("a month 13", "yearly in 13", rule + "\"yearly in 13\", different at index 10", 10),
                Arguments.of("a month 0", "yearly in 00", rule + "\"yearly in 00\", different at index 10", 10),
                Arguments.of("a month alone", "yearly on 03", rule + "\"yearly on 03\", different at index 12", 12),
                Arguments.of(
                        "a day that is none",
                        "yearly on 02-30",
                        "recurrence must be on a day that exists but was \"yearly on 02-30\", different at index 10",
                        10));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("others")
    void nothingElseIsRead(String why, String text, String message, int index) {
        assertThatExceptionOfType(DateTimeParseException.class)
                .isThrownBy(() -> Recurrence.parse(text))
                .withMessage(message)
                .satisfies(e -> assertThat(e.getErrorIndex()).isEqualTo(index));
    }

    @Test
    void tellsItsMonthAndDay() {
        assertThat(Recurrence.monthly().month()).isEmpty();
        assertThat(Recurrence.monthly().day()).isEmpty();
        assertThat(Recurrence.yearlyIn(Month.JUNE).month()).isEqualTo(Optional.of(Month.JUNE));
        assertThat(Recurrence.yearlyIn(Month.JUNE).day()).isEmpty();
        assertThat(Recurrence.yearlyOn(MonthDay.of(3, 31)).month()).isEqualTo(Optional.of(Month.MARCH));
        assertThat(Recurrence.yearlyOn(MonthDay.of(3, 31)).day()).isEqualTo(Optional.of(MonthDay.of(3, 31)));
    }

    @Test
    void isEqualByWhatItSays() {
        ValueContract.assertEqualityGroups(
                List.of(Recurrence.monthly(), Recurrence.parse("monthly")),
                List.of(Recurrence.yearlyIn(Month.OCTOBER), Recurrence.parse("yearly in 10")),
                List.of(Recurrence.yearlyIn(Month.MARCH)),
                List.of(Recurrence.yearlyOn(MonthDay.of(3, 31)), Recurrence.parse("yearly on 03-31")),
                List.of(Recurrence.yearlyOn(MonthDay.of(3, 30))));
    }

    @Test
    void nullIsRefused() {
        ValueContract.assertNullRefused(
                Recurrence.class,
                Recurrence.monthly(),
                Month.JUNE,
                MonthDay.of(3, 31),
                DatePeriod.of(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 1, 2)));
    }
}
