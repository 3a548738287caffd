package se.kvot.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.kvot.testkit.ValueContract;

class FractionTest {

    static Stream<Arguments> reduced() {
        return Stream.of(
                arguments("a common factor goes", 6, 4, "3/2"),
                arguments("the sign is the numerator's", 6, -4, "-3/2"),
                arguments("two signs cancel", -6, -4, "3/2"),
                arguments("a whole number has no line", 12, 4, "3"),
                arguments("nothing is nothing", 0, -5, "0"),
                arguments("the least of the longs", Long.MIN_VALUE, -1, "9223372036854775808"),
                arguments("Berg's share of Jämtland", 7_126, 129_712, "3563/64856"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void reduced(String reason, long numerator, long denominator, String expected) {
        Fraction fraction = Fraction.of(numerator, denominator);

        assertThat(fraction).hasToString(expected).isEqualTo(Fraction.parse(expected));
        assertThat(fraction).isEqualTo(Fraction.of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator)));
    }

    @Test
    void wholeNumbersAreOverOne() {
        Fraction seven = Fraction.of(7);

        assertThat(seven.numerator()).isEqualTo(7);
        assertThat(seven.denominator()).isEqualTo(1);
        assertThat(seven.isWhole()).isTrue();
        assertThat(Fraction.of(7, 2).isWhole()).isFalse();
        assertThat(Fraction.of(BigInteger.TWO.pow(127))).hasToString("170141183460469231731687303715884105728");
        assertThat(Fraction.ZERO).isEqualTo(Fraction.of(0));
        assertThat(Fraction.ONE).isEqualTo(Fraction.of(1));
    }

    static Stream<Arguments> fromDecimals() {
        return Stream.of(
                arguments("half", "0.5", "1/2"),
                arguments("trailing zeros", "15.70", "157/10"),
                arguments("no decimals", "12", "12"),
                arguments("an exponent", "1E3", "1000"),
                arguments("negative", "-0.125", "-1/8"),
                arguments("nothing with decimals", "0.00", "0"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fromDecimals")
    void fromDecimal(String reason, String decimal, String expected) {
        assertThat(Fraction.from(new BigDecimal(decimal))).hasToString(expected);
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                arguments("in lowest terms", "7/3", "7/3"),
                arguments("not in lowest terms", "14/6", "7/3"),
                arguments("negative", "-12", "-12"),
                arguments("negative over something", "-7/14", "-1/2"),
                arguments("leading zeros", "007/003", "7/3"),
                arguments("minus nothing", "-0", "0"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void parse(String reason, String text, String expected) {
        assertThat(Fraction.parse(text)).hasToString(expected);
    }

    static Stream<Arguments> badTexts() {
        return Stream.of(
                arguments("nothing", "", "\"\""),
                arguments("a decimal", "0.5", "\"0.5\""),
                arguments("a sign below the line", "7/-3", "\"7/-3\""),
                arguments("a plus sign", "+7", "\"+7\""),
                arguments("spaces", "7 / 3", "\"7 / 3\""),
                arguments("no number below the line", "7/", "\"7/\""),
                arguments("digits of another script", "٧", "\"٧\""),
                arguments("a new line after", "7\n", "\"7\n\""),
                arguments("64 signs are shown", "x".repeat(64), "\"" + "x".repeat(64) + "\""),
                arguments("more are cut", "x".repeat(65), "\"" + "x".repeat(64) + "…\""),
                arguments("too many digits", "1".repeat(10_001), "\"" + "1".repeat(64) + "…\""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badTexts")
    void parseRefuses(String reason, String text, String shown) {
        assertThatThrownBy(() -> Fraction.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("fraction must be written like 7/3 or -12 but was " + shown);
    }

    @Test
    void zeroIsNoDenominator() {
        assertThatThrownBy(() -> Fraction.of(3, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("denominator must not be zero but numerator was 3");
        assertThatThrownBy(() -> Fraction.of(BigInteger.TEN, BigInteger.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("denominator must not be zero but numerator was 10");
        assertThatThrownBy(() -> Fraction.parse("7/0"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("denominator must not be zero but numerator was 7");
        assertThatThrownBy(() -> Fraction.of(7, 3).dividedBy(Fraction.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("divisor must not be zero but dividend was 7/3");
    }

    @Test
    void arithmetic() {
        Fraction half = Fraction.of(1, 2);
        Fraction third = Fraction.of(1, 3);

        assertThat(half.plus(third)).hasToString("5/6");
        assertThat(half.minus(third)).hasToString("1/6");
        assertThat(third.minus(half)).hasToString("-1/6");
        assertThat(half.times(third)).hasToString("1/6");
        assertThat(half.dividedBy(third)).hasToString("3/2");
        assertThat(half.dividedBy(third.negated())).hasToString("-3/2");
        assertThat(half.negated()).hasToString("-1/2");
        assertThat(half.negated().abs()).hasToString("1/2");
        assertThat(half.abs()).isSameAs(half);
        assertThat(Fraction.ZERO.abs()).isSameAs(Fraction.ZERO);
        assertThat(half.signum()).isEqualTo(1);
        assertThat(half.negated().signum()).isEqualTo(-1);
        assertThat(half.minus(half).signum()).isZero();
    }

    static Stream<Arguments> roundings() {
        return Stream.of(
                arguments("5/2", RoundingMode.DOWN, 2),
                arguments("5/2", RoundingMode.UP, 3),
                arguments("5/2", RoundingMode.FLOOR, 2),
                arguments("5/2", RoundingMode.CEILING, 3),
                arguments("5/2", RoundingMode.HALF_UP, 3),
                arguments("5/2", RoundingMode.HALF_DOWN, 2),
                arguments("5/2", RoundingMode.HALF_EVEN, 2),
                arguments("7/2", RoundingMode.HALF_EVEN, 4),
                arguments("-5/2", RoundingMode.DOWN, -2),
                arguments("-5/2", RoundingMode.UP, -3),
                arguments("-5/2", RoundingMode.FLOOR, -3),
                arguments("-5/2", RoundingMode.CEILING, -2),
                arguments("-5/2", RoundingMode.HALF_UP, -3),
                arguments("-5/2", RoundingMode.HALF_DOWN, -2),
                arguments("-5/2", RoundingMode.HALF_EVEN, -2),
                arguments("4", RoundingMode.UNNECESSARY, 4));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("roundings")
    void round(String fraction, RoundingMode mode, int expected) {
        assertThat(Fraction.parse(fraction).round(mode)).isEqualTo(expected);
    }

    @Test
    void roundRefusesToRoundWhatNeedsNone() {
        assertThatThrownBy(() -> Fraction.of(1, 3).round(RoundingMode.UNNECESSARY))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("Rounding necessary");
        assertThatThrownBy(() -> Fraction.of(1, 3).toDecimal(3, RoundingMode.UNNECESSARY))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("Rounding necessary");
    }

    static Stream<Arguments> decimals() {
        return Stream.of(
                // Region Jämtland Härjedalen's quota table 2018 prints Berg as 0,054937
                arguments("Berg's quota", "7126/129712", 6, RoundingMode.HALF_UP, "0.054937"),
                arguments("zeros are kept", "1/2", 3, RoundingMode.HALF_UP, "0.500"),
                arguments("no decimals", "5/2", 0, RoundingMode.HALF_UP, "3"),
                arguments("down", "2/3", 2, RoundingMode.DOWN, "0.66"),
                arguments("negative", "-2/3", 2, RoundingMode.HALF_UP, "-0.67"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("decimals")
    void toDecimal(String reason, String fraction, int decimals, RoundingMode mode, String expected) {
        assertThat(Fraction.parse(fraction).toDecimal(decimals, mode)).isEqualTo(new BigDecimal(expected));
    }

    static Stream<Arguments> significant() {
        return Stream.of(
                arguments("after leading zeros", "1/300", 2, "0.0033"),
                arguments("before and after the point", "100/3", 4, "33.33"),
                arguments("more digits before the point stay", "12345/1", 3, "12345"),
                arguments("and the decimals go", "123456/10", 3, "12346"),
                arguments("up into another digit", "9996/10", 3, "1000"),
                arguments("as many digits as before the point", "995/1", 3, "995"),
                arguments("one digit", "2/3", 1, "0.7"),
                arguments("an exact one is not filled with zeros", "1/2", 4, "0.5"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("significant")
    void toSignificant(String reason, String fraction, int digits, String expected) {
        assertThat(Fraction.parse(fraction).toSignificant(digits, RoundingMode.HALF_UP))
                .isEqualTo(new BigDecimal(expected));
    }

    @Test
    void toSignificantRefusesNoDigits() {
        assertThatThrownBy(() -> Fraction.ONE.toSignificant(0, RoundingMode.HALF_UP))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("digits must be at least 1 but was 0");
    }

    static Stream<Arguments> exactDecimals() {
        return Stream.of(
                arguments("1/8", "0.125"),
                arguments("-1/8", "-0.125"),
                arguments("1000", "1000"),
                arguments("3/2", "1.5"),
                arguments("0", "0"),
                arguments("120", "120"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("exactDecimals")
    void toExactDecimal(String fraction, String expected) {
        assertThat(Fraction.parse(fraction).toExactDecimal()).isEqualTo(new BigDecimal(expected));
    }

    @Test
    void toExactDecimalRefusesThirds() {
        assertThatThrownBy(() -> Fraction.of(1, 3).toExactDecimal())
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("Non-terminating decimal expansion; no exact representable decimal result.");
    }

    @Test
    void comparesBySize() {
        assertThat(Fraction.of(1, 3)).isLessThan(Fraction.of(1, 2));
        assertThat(Fraction.of(-1, 2)).isLessThan(Fraction.of(-1, 3));
        assertThat(Fraction.of(2, 4)).isEqualByComparingTo(Fraction.of(1, 2));
        // these are one and the same double
        assertThat(Fraction.of(1L << 53, (1L << 53) + 1)).isLessThan(Fraction.of((1L << 53) + 1, (1L << 53) + 2));
    }

    @Test
    void equality() {
        ValueContract.assertEqualityGroups(
                List.of(Fraction.of(1, 2), Fraction.of(2, 4), Fraction.parse("1/2")),
                List.of(Fraction.of(-1, 2), Fraction.of(1, -2)),
                List.of(Fraction.of(1, 3)),
                List.of(Fraction.of(2), Fraction.of(BigInteger.TWO), Fraction.from(new BigDecimal("2.0"))),
                List.of(Fraction.ZERO, Fraction.of(0, 7)));
        assertThat(Fraction.of(2, 3)).doesNotHaveSameHashCodeAs(Fraction.of(3, 2));
        assertThat(Fraction.of(2, 3).hashCode()).isEqualTo(31 * 2 + 3);
    }

    @Test
    void nullIsRefused() {
        ValueContract.assertNullRefused(Fraction.class, Fraction.ONE);
    }

    // a few letters must not fill the memory
    static Stream<Arguments> numbersTooLongToWrite() {
        return Stream.of(
                arguments("before the decimal sign", new BigDecimal("1E+10000"), "10000"),
                arguments("far before it", new BigDecimal("1E+1000000000"), "1000000000"),
                arguments("after it", new BigDecimal("1E-10001"), "-10001"),
                arguments("zero with an exponent", new BigDecimal("0E+10001"), "10001"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("numbersTooLongToWrite")
    void aNumberTooLongToWriteIsRefused(String why, BigDecimal number, String exponent) {
        String rest =
                " must have at most 10000 digits before and after the decimal sign but was a number with exponent "
                        + exponent;
        assertThatThrownBy(() -> Fraction.from(number))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("number" + rest);
        assertThatThrownBy(() -> Kronor.of(number))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("kronor" + rest);
    }

    @Test
    void theLongestNumbersAreRead() {
        assertThat(Fraction.from(new BigDecimal("1E+9999")).numerator()).isEqualTo(BigInteger.TEN.pow(9_999));
        assertThat(Fraction.from(new BigDecimal("1E-10000")).denominator()).isEqualTo(BigInteger.TEN.pow(10_000));
        assertThat(Fraction.from(new BigDecimal("0E-10000"))).isEqualTo(Fraction.ZERO);
    }
}
