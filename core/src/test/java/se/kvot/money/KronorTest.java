package se.kvot.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.kvot.testkit.ValueContract;

class KronorTest {

    static Stream<Arguments> amounts() {
        return Stream.of(
                arguments("whole kronor", Kronor.of(4_493_174), "4493174"),
                arguments("negative kronor", Kronor.of(-1), "-1"),
                arguments("the most a long can say", Kronor.of(Long.MAX_VALUE), "9223372036854775807"),
                arguments("text with öre", Kronor.of("68671.38"), "68671.38"),
                arguments("text without öre", Kronor.of("12"), "12"),
                arguments("text with trailing zeros", Kronor.of("12.5000"), "12.5"),
                arguments("a decimal", Kronor.of(new BigDecimal("0.01")), "0.01"),
                arguments("a decimal with an exponent", Kronor.of(new BigDecimal("1E+3")), "1000"),
                arguments("öre", Kronor.ofOre(6_867_138), "68671.38"),
                arguments("many öre", Kronor.ofOre(BigInteger.TWO.pow(63)), "92233720368547758.08"),
                arguments("nothing", Kronor.of("0.000"), "0"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("amounts")
    void amount(String reason, MonetaryAmount amount, String number) {
        assertThat(amount.getCurrency().getCurrencyCode()).isEqualTo("SEK");
        assertThat(amount.getNumber().numberValueExact(BigDecimal.class)).isEqualByComparingTo(number);
    }

    static Stream<Arguments> badTexts() {
        return Stream.of(
                arguments("nothing", ""),
                arguments("a comma", "68671,38"),
                arguments("spaces between thousands", "68 671"),
                arguments("a unit", "15,7 mkr"),
                arguments("a plus sign", "+1"),
                arguments("digits of another script", "٧"),
                arguments("no digit after the point", "1."),
                arguments("an exponent", "1E3"),
                arguments("an exponent that would fill the memory", "1E999999999"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badTexts")
    void whatIsNoNumberIsRefused(String reason, String text) {
        assertThatThrownBy(() -> Kronor.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("kronor must be a decimal number such as 68671.38 but was \"%s\"", text);
    }

    @Test
    void longTextsAreCut() {
        assertThatThrownBy(() -> Kronor.of("x".repeat(65)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("kronor must be a decimal number such as 68671.38 but was \"%s…\"", "x".repeat(64));
    }

    @Test
    void fractionsOfAnOreAreRefused() {
        assertThatThrownBy(() -> Kronor.of("0.125"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("kronor must have at most 2 decimals but was 0.125");
        assertThatThrownBy(() -> Kronor.of(new BigDecimal("-4493174.806")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("kronor must have at most 2 decimals but was -4493174.806");
    }

    @Test
    void nullIsRefused() {
        ValueContract.assertNullRefused(Kronor.class);
    }
}
