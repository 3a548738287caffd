package se.kvot.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DatePeriodTest {
    // Region Jämtland Härjedalen 2020: the access grant, by performance in January and February, then renegotiated
    private static final DatePeriod WINTER = DatePeriod.ofMonths(YearMonth.of(2020, 1), YearMonth.of(2020, 2));
    private static final DatePeriod REST = DatePeriod.ofMonths(YearMonth.of(2020, 3), YearMonth.of(2020, 11));

    @Test
    void monthsAreIncludedButTheEndIsNot() {
        assertThat(WINTER.start()).isEqualTo(LocalDate.of(2020, 1, 1));
        assertThat(WINTER.endExclusive()).isEqualTo(LocalDate.of(2020, 3, 1));
        assertThat(WINTER.lastDay()).isEqualTo(LocalDate.of(2020, 2, 29));
        assertThat(WINTER.lengthInDays()).isEqualTo(60);
        assertThat(WINTER.months()).containsExactly(YearMonth.of(2020, 1), YearMonth.of(2020, 2));
        assertThat(WINTER.span(REST).lengthInDays()).isEqualTo(335);
        assertThat(REST).hasToString("2020-03-01/2020-12-01");
        assertThat(REST.months()).hasSize(9);
    }

    static Stream<Arguments> factories() {
        return Stream.of(
                arguments("one day", DatePeriod.of(LocalDate.EPOCH, LocalDate.of(1970, 1, 2)), "1970-01-01/1970-01-02"),
                arguments("a month", DatePeriod.ofMonth(YearMonth.of(2026, 12)), "2026-12-01/2027-01-01"),
                arguments("a year", DatePeriod.ofYear(2026), "2026-01-01/2027-01-01"),
                arguments("the last year of all", DatePeriod.ofYear(2999), "2999-01-01/3000-01-01"),
                arguments(
                        "everything",
                        DatePeriod.of(LocalDate.of(1900, 1, 1), LocalDate.of(3000, 12, 31)),
                        "1900-01-01/3000-12-31"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("factories")
    void textIsStartAndEnd(String why, DatePeriod period, String text) {
        assertThat(period).hasToString(text);
        assertThat(DatePeriod.parse(text)).isEqualTo(period);
    }

    static Stream<Arguments> relations() {
        return Stream.of(
                related("the same", "2020-03-01/2020-12-01", "contains overlaps", "2020-03-01/2020-12-01"),
                related(
                        "the day before the end",
                        "2020-11-30/2020-12-01",
                        "contains overlaps",
                        "2020-11-30/2020-12-01"),
                related("the first day", "2020-03-01/2020-03-02", "contains overlaps", "2020-03-01/2020-03-02"),
                related("a day longer", "2020-03-01/2020-12-02", "overlaps", "2020-03-01/2020-12-01"),
                related("a day earlier", "2020-02-29/2020-12-01", "overlaps", "2020-03-01/2020-12-01"),
                related("only the first day in common", "2020-01-01/2020-03-02", "overlaps", "2020-03-01/2020-03-02"),
                related("only the last day in common", "2020-11-30/2021-01-01", "overlaps", "2020-11-30/2020-12-01"),
                related("just before", "2020-01-01/2020-03-01", "abuts", null),
                related("just after", "2020-12-01/2021-01-01", "abuts", null),
                related("long before", "2019-01-01/2020-01-01", "", null),
                related("long after", "2021-01-01/2022-01-01", "", null));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("relations")
    void periodsRelate(String why, DatePeriod other, String relations, Optional<DatePeriod> common) {
        assertThat(REST.contains(other)).isEqualTo(relations.contains("contains"));
        assertThat(REST.overlaps(other)).isEqualTo(relations.contains("overlaps"));
        assertThat(REST.abuts(other)).isEqualTo(relations.contains("abuts"));
        assertThat(REST.intersection(other)).isEqualTo(common);
    }

    @Test
    void containsItsDays() {
        assertThat(WINTER.contains(LocalDate.of(2019, 12, 31))).isFalse();
        assertThat(WINTER.contains(LocalDate.of(2020, 1, 1))).isTrue();
        assertThat(WINTER.contains(LocalDate.of(2020, 2, 29))).isTrue();
        assertThat(WINTER.contains(LocalDate.of(2020, 3, 1))).isFalse();
    }

    @Test
    void spanHasTheDaysBetween() {
        DatePeriod january = DatePeriod.ofMonth(YearMonth.of(2020, 1));
        DatePeriod may = DatePeriod.ofMonth(YearMonth.of(2020, 5));
        assertThat(january.span(may)).hasToString("2020-01-01/2020-06-01");
        assertThat(may.span(january)).hasToString("2020-01-01/2020-06-01");
        assertThat(DatePeriod.ofYear(2020).span(may)).isEqualTo(DatePeriod.ofYear(2020));
    }

    @Test
    void monthsMove() {
        assertThat(WINTER.plusMonths(1)).hasToString("2020-02-01/2020-04-01");
        assertThat(WINTER.plusMonths(-12)).hasToString("2019-01-01/2019-03-01");
    }

    @Test
    void wholeMonthsStartAndEndWithAMonth() {
        assertThat(WINTER.isWholeMonths()).isTrue();
        assertThat(DatePeriod.parse("2020-01-02/2020-02-01").isWholeMonths()).isFalse();
        assertThat(DatePeriod.parse("2020-01-01/2020-01-31").isWholeMonths()).isFalse();
    }

    @Test
    void ordersByStartThenEnd() {
        DatePeriod january = DatePeriod.ofMonth(YearMonth.of(2020, 1));
        assertThat(Stream.of(REST, WINTER, january, DatePeriod.ofYear(2019)).sorted())
                .containsExactly(DatePeriod.ofYear(2019), january, WINTER, REST);
    }

    @Test
    void equalPeriodsHaveTheSameDays() {
        DatePeriod same = DatePeriod.parse("2020-03-01/2020-12-01");
        assertThat(same).isEqualTo(REST).hasSameHashCodeAs(REST);
        assertThat(Stream.of("2020-03-01/2020-12-02", "2020-03-02/2020-12-01").map(DatePeriod::parse))
                .allSatisfy(other -> assertThat(other).isNotEqualTo(REST));
        assertThat(REST.equals((Object) "2020-03-01/2020-12-01")).isFalse();
    }

    @Test
    void hashDistinguishesStartAndEnd() {
        assertThat(Stream.of("2020-03-01/2020-12-01", "2020-03-01/2020-12-02", "2020-03-02/2020-12-01")
                        .map(text -> DatePeriod.parse(text).hashCode()))
                .doesNotHaveDuplicates()
                .doesNotContain(0);
    }

    static Stream<Arguments> texts() {
        String rule = "period must be written as 2020-03-01/2020-12-01 but was ";
        String dates = "period must be of dates that exist but was ";
        return Stream.of(
                arguments("empty", "", 0, rule + "\"\", different at index 0"),
                arguments("only a date", "2020-03-01", 10, rule + "\"2020-03-01\", different at index 10"),
                arguments(
                        "two hyphens",
                        "2020-03-01--2020-12-01",
                        10,
                        rule + "\"2020-03-01--2020-12-01\", different at index 10"),
                arguments(
                        "something after it",
                        "2020-03-01/2020-12-01Z",
                        21,
                        rule + "\"2020-03-01/2020-12-01Z\", different at index 21"),
                arguments(
                        "30 February",
                        "2020-02-30/2020-12-01",
                        0,
                        dates + "\"2020-02-30/2020-12-01\", different at index 0"),
                arguments(
                        "31 November",
                        "2020-03-01/2020-11-31",
                        11,
                        dates + "\"2020-03-01/2020-11-31\", different at index 11"),
                arguments(
                        "no day",
                        "2020-03-01/2020-03-01",
                        0,
                        "end of period must be after its start, 2020-03-01, but was 2020-03-01, read at index 0"),
                arguments(
                        "year 218",
                        "0218-03-01/2020-03-01",
                        0,
                        "start of period must be in the years 1900 to 3000 but was 0218-03-01, read at index 0"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void otherTextIsRefused(String why, String text, int index, String message) {
        assertThatThrownBy(() -> DatePeriod.parse(text))
                .isInstanceOfSatisfying(DateTimeParseException.class, e -> {
                    assertThat(e.getErrorIndex()).isEqualTo(index);
                    assertThat(e.getParsedString()).isEqualTo(text);
                })
                .hasMessage(message);
    }

    static Stream<Arguments> mistakes() {
        LocalDate day = LocalDate.of(2020, 3, 1);
        YearMonth month = YearMonth.of(2020, 3);
        return Stream.of(
                refused(
                        "empty",
                        () -> DatePeriod.of(day, day),
                        "end of period must be after its start, 2020-03-01, but was 2020-03-01"),
                refused(
                        "backwards",
                        () -> DatePeriod.of(day, day.minusDays(1)),
                        "end of period must be after its start, 2020-03-01, but was 2020-02-29"),
                refused(
                        "months backwards",
                        () -> DatePeriod.ofMonths(month, month.minusMonths(1)),
                        "last month must not be before the first, 2020-03, but was 2020-02"),
                refused(
                        "start too early",
                        () -> DatePeriod.of(LocalDate.of(1899, 12, 31), day),
                        "start of period must be in the years 1900 to 3000 but was 1899-12-31"),
                refused(
                        "end too late",
                        () -> DatePeriod.of(day, LocalDate.of(3001, 1, 1)),
                        "end of period must be in the years 1900 to 3000 but was 3001-01-01"),
                refused(
                        "last of all months",
                        () -> DatePeriod.ofMonth(YearMonth.of(999_999_999, 12)),
                        "last day of period must be in the years 1900 to 3000 but was +999999999-12-31"),
                refused(
                        "no calendar year",
                        () -> DatePeriod.ofYear(3000),
                        "fiscal year must start in 1900 to 2999 but was 3000"),
                refused(
                        "months of broken ones",
                        () -> DatePeriod.parse("2020-03-02/2020-04-01").months(),
                        "period must be whole months but was 2020-03-02/2020-04-01"),
                refused(
                        "broken months do not move",
                        () -> DatePeriod.parse("2020-01-30/2020-01-31").plusMonths(1),
                        "period must be whole months but was 2020-01-30/2020-01-31"),
                refused(
                        "moved too far",
                        () -> WINTER.plusMonths(Integer.MAX_VALUE),
                        "start of period must be in the years 1900 to 3000 but was +178958990-08-01"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void mistakesAreNamed(String why, ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without a null check may do
    void nullIsRefusedByName() {
        LocalDate day = LocalDate.EPOCH;
        YearMonth month = YearMonth.of(2020, 3);
        Map<ThrowingCallable, String> calls = Map.of(
                () -> DatePeriod.of(null, day), "start",
                () -> DatePeriod.of(day, null), "endExclusive",
                () -> DatePeriod.ofMonth(null), "month",
                () -> DatePeriod.ofMonths(null, month), "first",
                () -> DatePeriod.ofMonths(month, null), "last",
                () -> DatePeriod.parse(null), "text",
                () -> WINTER.contains((LocalDate) null), "date",
                () -> WINTER.contains((DatePeriod) null), "other",
                () -> WINTER.overlaps(null), "other",
                () -> WINTER.span(null), "other");
        calls.forEach((call, name) -> assertThatThrownBy(call)
                .isInstanceOf(NullPointerException.class)
                .hasMessage(name));
    }

    private static Arguments related(String why, String other, String relations, @Nullable String common) {
        return arguments(
                why,
                DatePeriod.parse(other),
                relations,
                Optional.ofNullable(common).map(DatePeriod::parse));
    }

    private static Arguments refused(String why, ThrowingCallable call, String message) {
        return arguments(why, call, message);
    }
}
