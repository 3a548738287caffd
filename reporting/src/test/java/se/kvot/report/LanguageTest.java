package se.kvot.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class LanguageTest {
    static Stream<Arguments> numbers() {
        return Stream.of(
                arguments("zero", "0", "0", "0"),
                arguments("zero with decimals has no sign", "-0.00", "0,00", "0.00"),
                arguments("three digits stay together", "999", "999", "999"),
                arguments("four digits are grouped", "1000", "1\u00a0000", "1,000"),
                arguments("seven digits make three groups", "2167020", "2\u00a0167\u00a0020", "2,167,020"),
                arguments("decimals are not grouped", "0.054937", "0,054937", "0.054937"),
                arguments("zeros at the end are kept", "1250.50", "1\u00a0250,50", "1,250.50"),
                arguments("a minus is no part of a group", "-100", "\u2212100", "\u2212100"),
                arguments("minus, groups and decimals", "-68671.38", "\u221268\u00a0671,38", "\u221268,671.38"),
                arguments("powers of ten are written out", "1.5E+4", "15\u00a0000", "15,000"),
                arguments("small powers of ten are written out", "1E-7", "0,0000001", "0.0000001"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("numbers")
    void writesNumbers(String why, String number, String swedish, String english) {
        assertThat(Language.SV.number(new BigDecimal(number))).isEqualTo(swedish);
        assertThat(Language.EN.number(new BigDecimal(number))).isEqualTo(english);
    }

    @Test
    void namesItsTagAndDecimalSign() {
        assertThat(Language.SV.tag()).isEqualTo("sv");
        assertThat(Language.SV.decimalSign()).isEqualTo(',');
        assertThat(Language.EN.tag()).isEqualTo("en");
        assertThat(Language.EN.decimalSign()).isEqualTo('.');
    }

    @ParameterizedTest
    @EnumSource
    void parsesWhatItPrints(Language language) {
        assertThat(Language.parse(language.toString())).isEqualTo(language);
    }

    static Stream<Arguments> badTags() {
        return Stream.of(
                arguments("upper case", "SV", "the language must be sv or en but was SV"),
                arguments("a longer tag", "sv-SE", "the language must be sv or en but was sv-SE"),
                arguments("nothing", "", "the language must be sv or en but was "),
                arguments(
                        "long text is cut",
                        "s".repeat(65),
                        "the language must be sv or en but was " + "s".repeat(63) + "\u2026"),
                arguments(
                        "64 characters are not",
                        "s".repeat(64),
                        "the language must be sv or en but was " + "s".repeat(64)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badTags")
    void refusesOtherTags(String why, String tag, String message) {
        assertThatThrownBy(() -> Language.parse(tag))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    @SuppressWarnings("NullAway")
    void refusesNull() {
        assertThatNullPointerException().isThrownBy(() -> Language.parse(null)).withMessage("tag");
        assertThatNullPointerException()
                .isThrownBy(() -> Language.SV.number(null))
                .withMessage("value");
    }
}
