package se.kvot.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvot.statistics.FigureText.Known;
import se.kvot.statistics.FigureText.Malformed;
import se.kvot.statistics.FigureText.Unknown;

class FigureTextTest {

    private static final char NONE = '-';

    private static Optional<Character> sign(char sign) {
        return sign == NONE ? Optional.empty() : Optional.of(sign);
    }

    static Stream<Arguments> numbers() {
        return Stream.of(
                Arguments.of("whole", NONE, "44605", "44605", NONE),
                Arguments.of("zero is a figure", NONE, "0", "0", NONE),
                Arguments.of("spaces around", NONE, "  44605\u00A0", "44605", NONE),
                Arguments.of("grouped by spaces", NONE, "10 104 036", "10104036", NONE),
                Arguments.of("grouped by no-break spaces", NONE, "10\u00A0104\u00A0036", "10104036", NONE),
                Arguments.of("grouped by narrow no-break spaces", NONE, "10\u202F104\u202F036", "10104036", NONE),
                Arguments.of("grouped by thin spaces", NONE, "10\u2009104\u2009036", "10104036", NONE),
                Arguments.of("decimal comma", NONE, "31,50", "31.50", ','),
                Arguments.of("decimal point", NONE, "31.50", "31.50", '.'),
                Arguments.of("grouped, with decimals", NONE, "1 234,567", "1234.567", ','),
                Arguments.of("minus", NONE, "-3", "-3", NONE),
                Arguments.of("no-break hyphen as minus", NONE, "\u20113", "-3", NONE),
                Arguments.of("minus sign", NONE, "\u22123,5", "-3.5", ','),
                Arguments.of("nobody groups after a zero", NONE, "0,125", "0.125", ','),
                Arguments.of("nobody groups four digits", NONE, "1234.567", "1234.567", '.'),
                Arguments.of("two decimals are decimals", NONE, "1.25", "1.25", '.'),
                Arguments.of("four decimals are decimals", NONE, "1.2500", "1.2500", '.'),
                Arguments.of("comma stated: a point groups", ',', "1.250", "1250", NONE),
                Arguments.of("comma stated: both signs", ',', "1.250.000,5", "1250000.5", ','),
                Arguments.of("comma stated: three decimals", ',', "1,250", "1.250", ','),
                Arguments.of("comma stated: a space groups", ',', "1 250,5", "1250.5", ','),
                Arguments.of("point stated: a comma groups", '.', "-1,250.75", "-1250.75", '.'),
                Arguments.of("point stated: three decimals", '.', "1.250", "1.250", '.'),
                Arguments.of("longest", NONE, "9".repeat(64), "9".repeat(64), NONE));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("numbers")
    void readsNumbers(String why, char stated, String cell, String figure, char decimalSign) {
        assertThat(FigureText.read(cell, sign(stated))).isEqualTo(new Known(new BigDecimal(figure), sign(decimalSign)));
    }

    @ParameterizedTest(name = "\"{0}\" is unknown")
    @ValueSource(strings = {"", "..", ".", "…", "-", "–"})
    void readsMarkersAsUnknown(String marker) {
        assertThat(FigureText.read(marker, Optional.empty())).isEqualTo(new Unknown(marker));
        assertThat(FigureText.read(" " + marker + "\u00A0", Optional.of(','))).isEqualTo(new Unknown(marker));
        assertThat(FigureText.looksLikeNumber(marker)).isTrue();
    }

    @ParameterizedTest(name = "\"{0}\" is unknown too")
    @ValueSource(strings = {"\u2011", "\u2212"})
    void otherMinusSignsAreTheSameMarker(String marker) {
        assertThat(FigureText.read(marker, Optional.empty())).isEqualTo(new Unknown("-"));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"1.250", "1,250", "-12.345", "999,999", "\u22121.250"})
    void refusesWhatCanBeReadInTwoWays(String cell) {
        assertThat(FigureText.read(cell, Optional.empty()))
                .isEqualTo(new Malformed("figure must be a number that can be read in one way only but was \"" + cell
                        + "\"; state whether the decimal sign is ',' or '.'"));
        assertThat(FigureText.looksLikeNumber(cell)).isTrue();
    }

    static Stream<Arguments> malformed() {
        return Stream.of(
                Arguments.of("letters", NONE, "12x"),
                Arguments.of("both signs", NONE, "1.250,50"),
                Arguments.of("both signs, the other way", NONE, "1,250.50"),
                Arguments.of("the same sign twice", NONE, "1.250.000"),
                Arguments.of("groups that are not of three", NONE, "544 99 160"),
                Arguments.of("a first group of four", NONE, "5449 160"),
                Arguments.of("groups by different spaces", NONE, "10 104\u00A0036"),
                Arguments.of("no digits after the decimal sign", NONE, "31,"),
                Arguments.of("no digits before it", NONE, ",5"),
                Arguments.of("exponent, as spreadsheets write long numbers", NONE, "1,01E+07"),
                Arguments.of("per cent", NONE, "12 %"),
                Arguments.of("two minus signs", NONE, "--3"),
                Arguments.of("minus behind", NONE, "3-"),
                Arguments.of("digits of another script", NONE, "\u0663"),
                Arguments.of("comma stated: a point before two digits", ',', "12.50"),
                Arguments.of("comma stated: groups by two signs", ',', "1 250.000"),
                Arguments.of("point stated: a comma before two digits", '.', "12,50"),
                Arguments.of("too long", NONE, "9".repeat(65)));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("malformed")
    void refusesWhatIsNoNumber(String why, char stated, String cell) {
        assertThat(FigureText.read(cell, sign(stated)))
                .isEqualTo(new Malformed("figure must be a number like "
                        + (stated == NONE ? "1 234,5" : "1 234" + stated + "5 with '" + stated + "' before decimals")
                        + " but was " + Quoted.of(cell)));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"Botkyrka", "2017-11-01x", "12 %", "K1"})
    void namesDoNotLookLikeNumbers(String cell) {
        assertThat(FigureText.looksLikeNumber(cell)).isFalse();
    }
}
