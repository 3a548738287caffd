package se.kvot.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.kvot.testkit.ValueContract;

class RoundingUnitTest {

    static Stream<Arguments> units() {
        return Stream.of(
                arguments("öre", RoundingUnit.ORE, "0.01", 1),
                arguments("krona", RoundingUnit.KRONA, "1", 100),
                arguments("thousand kronor", RoundingUnit.THOUSAND_KRONOR, "1000", 100_000),
                arguments("85 000", RoundingUnit.ofKronor(85_000), "85000", 8_500_000),
                arguments("half a krona", RoundingUnit.of(new BigDecimal("0.50")), "0.5", 50),
                arguments("with an exponent", RoundingUnit.of(new BigDecimal("1E+5")), "100000", 10_000_000));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("units")
    void unit(String reason, RoundingUnit unit, String text, int ore) {
        assertThat(unit).hasToString(text).isEqualTo(RoundingUnit.parse(text));
        assertThat(unit.step()).isEqualTo(new BigDecimal(text));
        assertThat(unit.in(MinorUnit.ORE)).isEqualTo(ore);
    }

    @Test
    void countsInTheUnitOfTheCurrency() {
        assertThat(RoundingUnit.KRONA.in(new MinorUnit("JPY", 0))).isEqualTo(1);
        assertThat(RoundingUnit.ORE.in(new MinorUnit("KWD", 3))).isEqualTo(10);
        assertThat(RoundingUnit.of(new BigDecimal("0.000000001")).in(new MinorUnit("BTC", 9)))
                .isEqualTo(1);
        assertThatThrownBy(() -> RoundingUnit.of(new BigDecimal("0.005")).in(MinorUnit.ORE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("rounding unit must have at most 2 decimals in SEK but was 0.005");
    }

    static Stream<Arguments> notPositive() {
        return Stream.of(arguments("0"), arguments("-1"), arguments("-0.01"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("notPositive")
    void aUnitIsPositive(String step) {
        assertThatThrownBy(() -> RoundingUnit.of(new BigDecimal(step)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("rounding unit must be positive but was %s", step);
    }

    @Test
    void noKronorAreNoUnit() {
        assertThatThrownBy(() -> RoundingUnit.ofKronor(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("rounding unit must be positive but was 0");
        assertThatThrownBy(() -> RoundingUnit.parse("0.0"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("rounding unit must be positive but was 0.0");
    }

    static Stream<Arguments> sizes() {
        return Stream.of(
                arguments("1E-9", true),
                arguments("1E-10", false),
                arguments("1E+29", true),
                arguments("1E+30", false),
                arguments("999999999999999999999999999999.999999999", true),
                arguments("1E+1000000000", false),
                arguments("1E-1000000000", false));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void sizes(String step, boolean readsBack) {
        BigDecimal number = new BigDecimal(step);
        if (readsBack) {
            RoundingUnit unit = RoundingUnit.of(number);
            assertThat(RoundingUnit.parse(unit.toString())).isEqualTo(unit);
        } else {
            assertThatThrownBy(() -> RoundingUnit.of(number))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(
                            "rounding unit must have at most 30 digits before the point and 9 after it but was %s",
                            step);
        }
    }

    @Test
    void longTextsAreCut() {
        assertThatThrownBy(() -> RoundingUnit.parse("x".repeat(65)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("rounding unit must be a number like 0.01 or 1000 but was \"%s…\"", "x".repeat(64));
    }

    static Stream<Arguments> badTexts() {
        return Stream.of(
                arguments("nothing", ""),
                arguments("a sign", "-1"),
                arguments("an exponent", "1E3"),
                arguments("a comma", "0,01"),
                arguments("no digit before the point", ".01"),
                arguments("no digit after the point", "1."),
                arguments("a space", "1 000"),
                arguments("ten decimals", "0.0000000001"),
                arguments("a word", "krona"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badTexts")
    void parseRefuses(String reason, String text) {
        assertThatThrownBy(() -> RoundingUnit.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("rounding unit must be a number like 0.01 or 1000 but was \"%s\"", text);
    }

    @Test
    void equality() {
        ValueContract.assertEqualityGroups(
                List.of(RoundingUnit.KRONA, RoundingUnit.ofKronor(1), RoundingUnit.of(new BigDecimal("1.00"))),
                List.of(RoundingUnit.THOUSAND_KRONOR, RoundingUnit.of(new BigDecimal("1E+3"))),
                List.of(RoundingUnit.ORE));
        assertThat(RoundingUnit.ORE).doesNotHaveSameHashCodeAs(RoundingUnit.KRONA);
    }

    @Test
    void nullIsRefused() {
        ValueContract.assertNullRefused(RoundingUnit.class, RoundingUnit.KRONA, MinorUnit.ORE);
    }
}
