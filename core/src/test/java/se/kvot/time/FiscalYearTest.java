package se.kvot.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FiscalYearTest {
    private static final FiscalYear Y2026 = FiscalYear.of(2026);
    private static final FiscalYear BROKEN = FiscalYear.of(2026, Month.JULY);

    @Test
    void calendarYearIsTheDefault() {
        assertThat(Y2026.year()).isEqualTo(2026);
        assertThat(Y2026.firstMonth()).isEqualTo(Month.JANUARY);
        assertThat(Y2026.isCalendarYear()).isTrue();
        assertThat(Y2026.firstDay()).isEqualTo(LocalDate.of(2026, 1, 1));
        assertThat(Y2026.lastDay()).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(Y2026.period()).hasToString("2026-01-01/2027-01-01");
    }

    @Test
    void brokenYearRunsOverTheNewYear() {
        assertThat(BROKEN.year()).isEqualTo(2026);
        assertThat(BROKEN.firstMonth()).isEqualTo(Month.JULY);
        assertThat(BROKEN.isCalendarYear()).isFalse();
        assertThat(BROKEN.firstDay()).isEqualTo(LocalDate.of(2026, 7, 1));
        assertThat(BROKEN.lastDay()).isEqualTo(LocalDate.of(2027, 6, 30));
        assertThat(BROKEN.period()).hasToString("2026-07-01/2027-07-01");
    }

    static Stream<Arguments> years() {
        return Stream.of(
                arguments("calendar year", FiscalYear.of(2026), "2026"),
                arguments("calendar year, first month named", FiscalYear.of(2026, Month.JANUARY), "2026"),
                arguments(
                        "July to June, the Swedish state until 1996",
                        FiscalYear.of(1995, Month.JULY),
                        "1995-07/1996-06"),
                arguments("from the second month", FiscalYear.of(2026, Month.FEBRUARY), "2026-02/2027-01"),
                arguments("from the last month", FiscalYear.of(2026, Month.DECEMBER), "2026-12/2027-11"),
                arguments("the first", FiscalYear.of(1900), "1900"),
                arguments("the last", FiscalYear.of(2999, Month.DECEMBER), "2999-12/3000-11"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("years")
    void textIsTheYearOrItsFirstAndLastMonth(String why, FiscalYear year, String text) {
        assertThat(year).hasToString(text);
        assertThat(FiscalYear.parse(text)).isEqualTo(year);
    }

    static Stream<Arguments> dates() {
        return Stream.of(
                arguments("first day of a calendar year", "2026-01-01", Month.JANUARY, "2026"),
                arguments("last day of a calendar year", "2026-12-31", Month.JANUARY, "2026"),
                arguments("last day before the broken year", "2026-06-30", Month.JULY, "2025-07/2026-06"),
                arguments("first day of the broken year", "2026-07-01", Month.JULY, "2026-07/2027-06"),
                arguments("after the new year", "2027-03-31", Month.JULY, "2026-07/2027-06"),
                arguments("first day there is", "1900-07-01", Month.JULY, "1900-07/1901-06"),
                arguments("last day there is", "3000-06-30", Month.JULY, "2999-07/3000-06"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dates")
    void everyDateIsInOneYear(String why, LocalDate date, Month firstMonth, String text) {
        FiscalYear year = FiscalYear.containing(date, firstMonth);
        assertThat(year).hasToString(text);
        assertThat(year.contains(date)).isTrue();
        assertThat(year.firstDay()).isBeforeOrEqualTo(date);
        assertThat(year.lastDay()).isAfterOrEqualTo(date);
    }

    @Test
    void dateAloneIsInItsCalendarYear() {
        assertThat(FiscalYear.from(LocalDate.of(2026, 12, 31))).isEqualTo(Y2026);
        assertThat(Y2026.contains(LocalDate.of(2025, 12, 31))).isFalse();
        assertThat(Y2026.contains(LocalDate.of(2027, 1, 1))).isFalse();
    }

    @Test
    void yearsAreCounted() {
        assertThat(Y2026.plusYears(2)).hasToString("2028");
        assertThat(Y2026.minusYears(2)).hasToString("2024");
        assertThat(BROKEN.plusYears(-1)).hasToString("2025-07/2026-06");
        assertThat(BROKEN.next()).hasToString("2027-07/2028-06");
        assertThat(BROKEN.previous()).hasToString("2025-07/2026-06");
        assertThat(Y2026.yearsUntil(FiscalYear.of(2029))).isEqualTo(3);
        assertThat(Y2026.yearsUntil(FiscalYear.of(2020))).isEqualTo(-6);
        assertThat(BROKEN.yearsUntil(BROKEN)).isZero();
    }

    @Test
    void ordersByFirstDay() {
        assertThat(Stream.of(FiscalYear.of(2027), BROKEN, Y2026, BROKEN.previous())
                        .sorted())
                .containsExactly(BROKEN.previous(), Y2026, BROKEN, FiscalYear.of(2027));
        assertThat(Y2026.isBefore(BROKEN)).isTrue();
        assertThat(BROKEN.isBefore(Y2026)).isFalse();
        assertThat(Y2026.isBefore(Y2026)).isFalse();
        assertThat(BROKEN.isAfter(Y2026)).isTrue();
        assertThat(Y2026.isAfter(BROKEN)).isFalse();
        assertThat(Y2026.isAfter(Y2026)).isFalse();
    }

    @Test
    void equalYearsStartOnTheSameDay() {
        assertThat(FiscalYear.of(2026, Month.JULY)).isEqualTo(BROKEN).hasSameHashCodeAs(BROKEN);
        assertThat(FiscalYear.of(2026)).isEqualTo(Y2026).hasSameHashCodeAs(Y2026);
        assertThat(Stream.of("2026", "2027-07/2028-06", "2026-08/2027-07").map(FiscalYear::parse))
                .allSatisfy(other -> assertThat(other).isNotEqualTo(BROKEN));
        assertThat(Y2026.equals((Object) "2026")).isFalse();
    }

    @Test
    void hashIsTheSameInEveryRun() {
        assertThat(BROKEN.hashCode()).isEqualTo(31 * 2026 + 7);
    }

    static Stream<Arguments> texts() {
        String rule = "fiscal year must be written as 2026 or 2026-07/2027-06 but was ";
        return Stream.of(
                arguments("empty", "", 0, rule + "\"\", different at index 0"),
                arguments("no digits", "i år", 0, rule + "\"i år\", different at index 0"),
                arguments("too short", "202", 3, rule + "\"202\", different at index 3"),
                arguments("a sign", "+202", 0, rule + "\"+202\", different at index 0"),
                arguments("Arabic-Indic digits", "٢٠٢٦", 0, rule + "\"٢٠٢٦\", different at index 0"),
                arguments("a space after it", "2026 ", 4, rule + "\"2026 \", different at index 4"),
                arguments("only the first month", "2026-07", 7, rule + "\"2026-07\", different at index 7"),
                arguments("a slash too few", "2026-07-2027-06", 7, rule + "\"2026-07-2027-06\", different at index 7"),
                arguments("month 13", "2026-13/2027-12", 5, rule + "\"2026-13/2027-12\", different at index 5"),
                arguments("month 0", "2026-00/2027-11", 5, rule + "\"2026-00/2027-11\", different at index 5"),
                arguments("13 months", "2026-07/2027-07", 14, rule + "\"2026-07/2027-07\", different at index 14"),
                arguments(
                        "calendar year as months",
                        "2026-01/2026-12",
                        4,
                        rule + "\"2026-01/2026-12\", different at index 4"),
                arguments(
                        "a day too", "2026-07/2027-06-30", 15, rule + "\"2026-07/2027-06-30\", different at index 15"),
                arguments(
                        "65 characters",
                        "2026-07/2027-06" + "x".repeat(50),
                        15,
                        rule + "\"2026-07/2027-06" + "x".repeat(49) + "…\", different at index 15"),
                arguments(
                        "64 characters",
                        "2026-07/2027-06" + "x".repeat(49),
                        15,
                        rule + "\"2026-07/2027-06" + "x".repeat(49) + "\", different at index 15"),
                arguments(
                        "before the first",
                        "1899",
                        0,
                        "fiscal year must start in 1900 to 2999 but was 1899, read at index 0"),
                arguments(
                        "after the last",
                        "3000-07/3001-06",
                        0,
                        "fiscal year must start in 1900 to 2999 but was 3000, read at index 0"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void otherTextIsRefused(String why, String text, int index, String message) {
        assertThatThrownBy(() -> FiscalYear.parse(text))
                .isInstanceOfSatisfying(DateTimeParseException.class, e -> {
                    assertThat(e.getErrorIndex()).isEqualTo(index);
                    assertThat(e.getParsedString()).isEqualTo(text);
                })
                .hasMessage(message);
    }

    static Stream<Arguments> mistakes() {
        LocalDate early = LocalDate.of(1900, 6, 30);
        return Stream.of(
                refused("before the first year", () -> FiscalYear.of(1899), "1899"),
                refused("after the last year", () -> FiscalYear.of(3000), "3000"),
                refused("a date before the first year", () -> FiscalYear.containing(early, Month.JULY), "1899"),
                refused(
                        "a date of the earliest",
                        () -> FiscalYear.containing(LocalDate.MIN, Month.JULY),
                        "-1000000000"),
                refused("a date after the last year", () -> FiscalYear.from(LocalDate.of(3000, 1, 1)), "3000"),
                refused("next of the last", () -> FiscalYear.of(2999).next(), "3000"),
                refused("previous of the first", () -> FiscalYear.of(1900).previous(), "1899"),
                refused("no wrap upwards", () -> Y2026.plusYears(Integer.MAX_VALUE), "2147485673"),
                refused("no wrap downwards", () -> Y2026.minusYears(Integer.MIN_VALUE), "2147485674"),
                arguments(
                        "different first months",
                        (ThrowingCallable) () -> BROKEN.yearsUntil(FiscalYear.of(2027)),
                        "fiscal years must start in the same month but were 2026-07/2027-06 and 2027"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void mistakesAreNamed(String why, ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without a null check may do
    void nullIsRefusedByName() {
        List.of("firstMonth", "date", "text", "other")
                .forEach(name -> assertThatThrownBy(() -> {
                            switch (name) {
                                case "firstMonth" -> FiscalYear.containing(LocalDate.EPOCH, null);
                                case "date" -> FiscalYear.from(null);
                                case "text" -> FiscalYear.parse(null);
                                default -> Y2026.yearsUntil(null);
                            }
                        })
                        .isInstanceOf(NullPointerException.class)
                        .hasMessage(name));
        assertThatThrownBy(() -> FiscalYear.of(2026, null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("firstMonth");
    }

    private static Arguments refused(String why, ThrowingCallable call, String year) {
        return arguments(why, call, "fiscal year must start in 1900 to 2999 but was " + year);
    }
}
