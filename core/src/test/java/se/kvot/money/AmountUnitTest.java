package se.kvot.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class AmountUnitTest {
    static Stream<Arguments> units() {
        return Stream.of(
                arguments(AmountUnit.KRONA, "kr", "1"),
                arguments(AmountUnit.THOUSAND, "tkr", "1000"),
                arguments(AmountUnit.MILLION, "mkr", "1000000"),
                arguments(AmountUnit.BILLION, "mdkr", "1000000000"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("units")
    void unitsHaveSymbolAndFactor(AmountUnit unit, String symbol, BigDecimal factor) {
        assertThat(unit.symbol()).isEqualTo(symbol);
        assertThat(unit.factor()).isEqualTo(factor);
    }

    static Stream<Arguments> names() {
        return Stream.of(
                arguments(AmountUnit.KRONA, "kr krona kronor SEK sek Kr KR"),
                arguments(AmountUnit.THOUSAND, "tkr Tkr TKR tsek TSEK tusen tusen_kr tusen_kronor"),
                arguments(
                        AmountUnit.MILLION,
                        "mkr Mkr MKR mnkr Mnkr msek MSEK miljon miljoner miljon_kr miljon_kronor miljoner_kr"
                                + " miljoner_kronor Miljoner_Kronor"),
                arguments(
                        AmountUnit.BILLION,
                        "mdkr mdr Mdr miljard miljarder mdr_kr mdr_kronor miljard_kr miljard_kronor miljarder_kr"
                                + " miljarder_kronor"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("names")
    void namesAreThoseOfDocuments(AmountUnit unit, String names) {
        assertThat(names.split(" "))
                .allSatisfy(name ->
                        assertThat(AmountUnit.of(name.replace('_', ' '))).isEqualTo(unit));
    }

    @Test
    void spacesInNamesAreFree() {
        assertThat(AmountUnit.of("  miljoner\u00a0\n kronor\t")).isEqualTo(AmountUnit.MILLION);
    }

    @ParameterizedTest
    @EnumSource
    void symbolIsAName(AmountUnit unit) {
        assertThat(AmountUnit.of(unit.symbol())).isEqualTo(unit);
    }

    static Stream<Arguments> others() {
        return Stream.of(
                arguments("nothing", "", "\"\""),
                arguments("another currency", "EUR", "\"EUR\""),
                arguments("words in one", "miljonerkronor", "\"miljonerkronor\""),
                arguments("more after it", "kr per år", "\"kr per år\""),
                arguments("a full stop", "kr.", "\"kr.\""),
                arguments("a Kelvin sign for k", "\u212ar", "\"\u212ar\""),
                arguments("two lines", "kr\nextra", "\"kr extra\""),
                arguments("64 characters", "k".repeat(64), '"' + "k".repeat(64) + '"'),
                arguments("65 characters", "k".repeat(65), '"' + "k".repeat(64) + "…\""),
                arguments("cut in a pair", "k".repeat(63) + "😀", '"' + "k".repeat(63) + "…\""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("others")
    void otherNamesAreRefused(String why, String name, String shown) {
        assertThatThrownBy(() -> AmountUnit.of(name))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("amount unit must be kr, tkr, mkr or mdkr but was " + shown);
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without a null check may do
    void nullIsRefusedByName() {
        assertThatThrownBy(() -> AmountUnit.of(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("name");
    }
}
