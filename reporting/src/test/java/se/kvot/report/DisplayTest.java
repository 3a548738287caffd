package se.kvot.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.kvot.money.Fraction;

/** Published tables show seven digits or six decimals; a digit shown wrong would accuse a table that is right. */
class DisplayTest {

    // the table: 350 000 000 kr by population (Berg 7 126 of 10 104 036), quotas of 4 493 174 kr, 1 250 000 kr by quota
    static Stream<Arguments> significant() {
        String table = "Region Jämtland Härjedalen 2018, quota table: ";
        return Stream.of(
                arguments(table + "Berg", "246841.955037", 7, "246842"),
                arguments(table + "Bräcke", "225053.632034", 7, "225053.6"),
                arguments(table + "Krokom", "516061.106671", 7, "516061.1"),
                arguments(table + "Östersund, printed as 216 7020", "2167020.188764", 7, "2167020"),
                arguments(table + "Berg to regional level", "68671.376581", 7, "68671.38"),
                arguments(table + "Härjedalen to regional level", "98092.329808", 7, "98092.33"),
                arguments(table + "Strömsund to regional level", "113771.298331", 7, "113771.3"),
                arguments(table + "Krokom remaining", "372493.022430", 7, "372493"),
                arguments("more whole digits than asked for", "12345678.5", 7, "12345679"),
                arguments("many more whole digits", "12345678.4", 1, "12345678"),
                arguments("fewer decimals than allowed", "1.5", 7, "1.5"),
                arguments("as many as there are", "1.234567", 7, "1.234567"),
                arguments("one too many", "1.2345678", 7, "1.234568"),
                arguments("zeros at the end", "1250000.000", 7, "1250000"),
                arguments("whole zeros stay", "1250000", 2, "1250000"),
                arguments("exponent is written out", "1.25E+6", 1, "1250000"),
                arguments("one more whole digit by rounding", "9.99", 2, "10"),
                arguments("zeros after the comma do not count", "0.00123456", 3, "0.00123"),
                arguments("zero", "0.000", 3, "0"),
                arguments("negative", "-1.25", 2, "-1.3"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("significant")
    void showsSignificantDigits(String why, BigDecimal number, int digits, BigDecimal shown) {
        assertThat(Display.significant(digits).of(Fraction.from(number))).isEqualTo(shown);
    }

    static Stream<Arguments> decimals() {
        return Stream.of(
                arguments("a quota of the table of 2018", Fraction.of(7_126, 129_712), 6, "0.054937", "0.054937"),
                arguments("half is rounded up", Fraction.of(1, 8), 2, "0.13", "0.13"),
                arguments("half is rounded away from zero", Fraction.of(-1, 8), 2, "-0.13", "-0.13"),
                arguments("zeros at the end are kept or not", Fraction.of(1, 2), 6, "0.500000", "0.5"),
                arguments("no decimals", Fraction.of(5, 2), 0, "3", "3"),
                arguments("whole hundreds keep their zeros", Fraction.of(100), 2, "100.00", "100"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("decimals")
    void showsDecimals(String why, Fraction figure, int decimals, BigDecimal exactly, BigDecimal atMost) {
        assertThat(Display.decimals(decimals).of(figure)).isEqualTo(exactly);
        assertThat(Display.atMostDecimals(decimals).of(figure)).isEqualTo(atMost);
    }

    /** VLL 2018, the table's sums: its rows in tenths of a million give 143,9, 18,6 and 125,2; it prints 144, 19 and 125. */
    static Stream<Arguments> row99_wholeMillions() {
        return Stream.of(
                arguments("income", "32.6 10.4 9.9 3.1 5.3 26.5 26.9 26.0 3.2", "143.9", "144"),
                arguments("overhead", "3.3 1.0 1.0 0.3 0.5 4.0 4.0 4.0 0.5", "18.6", "19"),
                arguments("distributed", "29.3 9.3 8.9 2.8 4.8 22.5 22.9 22.0 2.7", "125.2", "125"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void row99_wholeMillions(String column, String rows, String sum, String printed) {
        Fraction exact = Stream.of(rows.split(" "))
                .map(row -> Fraction.from(new BigDecimal(row)))
                .reduce(Fraction.ZERO, Fraction::plus);

        assertThat(Display.decimals(1).of(exact)).isEqualTo(sum);
        assertThat(Display.decimals(0).of(exact)).isEqualTo(printed);
    }

    @Test
    void tooFewDigitsAreRefused() {
        assertThatThrownBy(() -> Display.significant(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("digits to show must be at least 1 but were 0");
        assertThatThrownBy(() -> Display.decimals(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("digits to show must be at least 0 but were -1");
        assertThatThrownBy(() -> Display.atMostDecimals(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("digits to show must be at least 0 but were -1");
    }
}
