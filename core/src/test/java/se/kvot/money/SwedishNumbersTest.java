package se.kvot.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SwedishNumbersTest {
    // _ stands for a no-break space
    static Stream<Arguments> formats() {
        return Stream.of(
                arguments("zero", "0", "0"),
                arguments("zero with decimals", "0.00", "0,00"),
                arguments("three digits", "999", "999"),
                arguments("four digits are grouped", "1250", "1_250"),
                arguments("six digits", "246842", "246_842"),
                arguments("seven digits", "1250000", "1_250_000"),
                arguments("decimals are kept", "246842.0", "246_842,0"),
                arguments("decimals are not grouped", "1234.56789", "1_234,56789"),
                arguments("below one", "0.054937", "0,054937"),
                arguments("negative", "-15946", "−15_946"),
                arguments("negative, three digits", "-946.5", "−946,5"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("formats")
    void formatsAndReadsBack(String why, BigDecimal number, String text) {
        assertThat(SwedishNumbers.format(number)).isEqualTo(text.replace('_', '\u00a0'));
        assertThat(SwedishNumbers.parse(text.replace('_', '\u00a0'))).isEqualTo(number);
    }

    @Test
    void exponentIsWrittenOut() {
        assertThat(SwedishNumbers.format(new BigDecimal("1.25E+6"))).isEqualTo("1\u00a0250\u00a0000");
        assertThat(SwedishNumbers.format(new BigDecimal("1E-8"))).isEqualTo("0,00000001");
    }

    static Stream<Arguments> readable() {
        return Stream.of(
                arguments("without grouping", "1250000", "1250000"),
                arguments("ordinary spaces", "1 250 000", "1250000"),
                arguments("narrow no-break spaces", "1\u202f250\u202f000", "1250000"),
                arguments("thin spaces", "1\u2009250\u2009000", "1250000"),
                arguments("figure spaces", "1\u2007250\u2007000", "1250000"),
                arguments("a tab", "1\t250", "1250"),
                arguments("a wrapped line", "1 250\n000", "1250000"),
                arguments("a wrapped line with spaces", "1 250 \r\n  000", "1250000"),
                arguments("spaces around it", " \t1 250\n", "1250"),
                arguments("hyphen", "-1,5", "-1.5"),
                arguments("non-breaking hyphen", "\u20111,5", "-1.5"),
                arguments("en dash", "–1,5", "-1.5"),
                arguments("plus sign", "+144", "144"),
                arguments("40 digits", "1".repeat(38) + ",11", "1".repeat(38) + ".11"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("readable")
    void readsOtherSpacesAndSigns(String why, String text, BigDecimal number) {
        assertThat(SwedishNumbers.parse(text)).isEqualTo(number);
    }

    static Stream<Arguments> unreadable() {
        String groups = "number \"%s\" must have spaces only before groups of three digits but had \"%s\" at index %s";
        String dot = "number \"%s\" must have a comma before decimals and spaces between groups, as a dot may mean"
                + " either, but had \"%s\" at index %s";
        return Stream.of(
                arguments("irregular groups", "216 7020", groups, "7020", 4),
                arguments("the first of several", "1 25 0 000", groups, "25 0 000", 2),
                arguments("a space after the comma", "16, 5", groups, "5", 4),
                arguments("a space before that one", "216 7020, 5", groups, "7020, 5", 4),
                arguments(
                        "a unit",
                        "12 kr",
                        "number \"%s\" must end after its digits but had \"%s\" at index %s",
                        "kr",
                        3),
                arguments("a dot", "1.5", dot, ".5", 1),
                arguments("a dot after decimals", "1,5.", dot, ".", 3));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unreadable")
    void otherTextIsRefused(String why, String text, String message, String found, int index) {
        assertThatThrownBy(() -> SwedishNumbers.parse(text))
                .isInstanceOfSatisfying(AmountFormatException.class, e -> {
                    assertThat(e.text()).isEqualTo(text);
                    assertThat(e.index()).isEqualTo(index);
                })
                .hasMessage(message, text, found, index);
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without a null check may do
    void nullIsRefusedByName() {
        Map<ThrowingCallable, String> calls = Map.of(
                () -> SwedishNumbers.format(null), "number",
                () -> SwedishNumbers.parse(null), "text");
        calls.forEach((call, name) -> assertThatThrownBy(call)
                .isInstanceOf(NullPointerException.class)
                .hasMessage(name));
    }
}
