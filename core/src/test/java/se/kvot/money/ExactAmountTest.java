package se.kvot.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.money.Monetary;
import javax.money.MonetaryAmount;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.kvot.testkit.ValueContract;

class ExactAmountTest {

    private static final MinorUnit CENT = new MinorUnit("EUR", 2);
    private static final ExactAmount THOUSAND = ExactAmount.from(Kronor.of(1_000));
    private static final ExactAmount THIRD = THOUSAND.times(Fraction.of(1, 3));
    private static final ExactAmount EURO = ExactAmount.of(Fraction.of(100), CENT);

    @Test
    void countsSmallestUnits() {
        assertThat(THIRD.count()).isEqualTo(Fraction.of(100_000, 3));
        assertThat(THIRD.inMainUnits()).isEqualTo(Fraction.of(1_000, 3));
        assertThat(THIRD.unit()).isEqualTo(MinorUnit.ORE);
        assertThat(THIRD).hasToString("SEK 1000/3");
        assertThat(THIRD.isWhole()).isFalse();
        assertThat(THOUSAND.isWhole()).isTrue();
        assertThat(ExactAmount.of(Fraction.of(1), MinorUnit.ORE)).hasToString("SEK 1/100");
        assertThat(ExactAmount.zero(CENT)).hasToString("EUR 0");
    }

    static Stream<Arguments> currencies() {
        return Stream.of(
                arguments("two decimals", "EUR", "12.34", 1_234),
                arguments("no decimals", "JPY", "1234", 1_234),
                arguments("three decimals", "KWD", "1.234", 1_234),
                arguments("trailing zeros are no decimals", "JPY", "1234.000", 1_234),
                arguments("negative", "EUR", "-0.01", -1));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("currencies")
    void everyCurrencyCountsItsOwnUnit(String reason, String currency, String number, int count) {
        MonetaryAmount amount = amount(currency, number);

        ExactAmount exact = ExactAmount.from(amount);

        assertThat(exact.count()).isEqualTo(Fraction.of(count));
        assertThat(exact.toMonetaryAmount()).isEqualTo(amount);
    }

    @Test
    void arithmetic() {
        ExactAmount more = ExactAmount.from(Kronor.of("0.50"));

        assertThat(THIRD.plus(more)).hasToString("SEK 2003/6");
        assertThat(THIRD.minus(THOUSAND)).hasToString("SEK -2000/3");
        assertThat(THIRD.negated()).hasToString("SEK -1000/3");
        assertThat(THIRD.times(Fraction.of(3))).isEqualTo(THOUSAND);
        assertThat(THOUSAND.dividedBy(THIRD)).isEqualTo(Fraction.of(3));
        assertThat(THIRD.min(THOUSAND)).isSameAs(THIRD);
        assertThat(THOUSAND.min(THIRD)).isSameAs(THIRD);
        assertThat(THIRD.max(THOUSAND)).isSameAs(THOUSAND);
        assertThat(THOUSAND.max(THIRD)).isSameAs(THOUSAND);
        assertThat(THIRD.signum()).isEqualTo(1);
        assertThat(THIRD.negated().signum()).isEqualTo(-1);
        assertThat(THIRD.minus(THIRD).signum()).isZero();
    }

    @Test
    void ofEqualAmountsTheFirstIsTheLesserAndTheGreater() {
        ExactAmount same = ExactAmount.from(Kronor.of(1_000));

        assertThat(THOUSAND.min(same)).isSameAs(THOUSAND);
        assertThat(THOUSAND.max(same)).isSameAs(THOUSAND);
    }

    static Stream<Arguments> steps() {
        return Stream.of(
                arguments("to the krona, down", "333.33", RoundingUnit.KRONA, RoundingMode.DOWN, "333"),
                arguments("to the krona, up", "333.33", RoundingUnit.KRONA, RoundingMode.UP, "334"),
                arguments("half a krona", "0.5", RoundingUnit.KRONA, RoundingMode.HALF_UP, "1"),
                arguments("to the öre nothing happens", "333.33", RoundingUnit.ORE, RoundingMode.DOWN, "333.33"),
                arguments("to thousands", "1499.99", RoundingUnit.THOUSAND_KRONOR, RoundingMode.HALF_UP, "1000"),
                arguments("to 50 000", "130000", RoundingUnit.ofKronor(50_000), RoundingMode.HALF_UP, "150000"),
                arguments("to 85 000", "130000", RoundingUnit.ofKronor(85_000), RoundingMode.HALF_UP, "170000"),
                arguments("negative, down", "-333.33", RoundingUnit.KRONA, RoundingMode.DOWN, "-333"),
                arguments("negative, floor", "-333.33", RoundingUnit.KRONA, RoundingMode.FLOOR, "-334"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("steps")
    void round(String reason, String kronor, RoundingUnit step, RoundingMode mode, String expected) {
        ExactAmount amount = ExactAmount.from(Kronor.of(kronor));

        assertThat(amount.round(step, mode)).isEqualTo(ExactAmount.from(Kronor.of(expected)));
    }

    @Test
    void roundRefusesAStepFinerThanTheCurrency() {
        assertThatThrownBy(() -> ExactAmount.from(amount("JPY", "1")).round(RoundingUnit.ORE, RoundingMode.DOWN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("rounding unit must have at most 0 decimals in JPY but was 0.01");
    }

    static Stream<Arguments> mixed() {
        return Stream.of(
                arguments("plus", (Function<ExactAmount, Object>) THOUSAND::plus),
                arguments("minus", (Function<ExactAmount, Object>) THOUSAND::minus),
                arguments("dividedBy", (Function<ExactAmount, Object>) THOUSAND::dividedBy),
                arguments("min", (Function<ExactAmount, Object>) THOUSAND::min),
                arguments("max", (Function<ExactAmount, Object>) THOUSAND::max),
                arguments("compareTo", (Function<ExactAmount, Object>) THOUSAND::compareTo));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mixed")
    void currenciesDoNotMix(String operation, Function<ExactAmount, Object> apply) {
        assertThatThrownBy(() -> apply.apply(EURO))
                .asInstanceOf(InstanceOfAssertFactories.throwable(CurrencyMismatchException.class))
                .hasMessage("amount must be in SEK but was in EUR")
                .satisfies(
                        mismatch -> assertThat(mismatch.expected()).isEqualTo("SEK"),
                        mismatch -> assertThat(mismatch.actual()).isEqualTo("EUR"));
    }

    @Test
    void whatCannotBePaidIsNoMoney() {
        assertThatThrownBy(THIRD::toMonetaryAmount)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("amount must be a whole number of the smallest unit of its currency but was SEK 1000/3");
    }

    @Test
    void nothingIsNoDivisor() {
        assertThatThrownBy(() -> THOUSAND.dividedBy(ExactAmount.zero(MinorUnit.ORE)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("divisor must not be zero but dividend was 100000");
    }

    @Test
    void moreDecimalsThanTheCurrencyAreRefused() {
        assertThatThrownBy(() -> ExactAmount.from(amount("SEK", "0.125")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("amount must have at most 2 decimals in SEK but was 0.125");
    }

    @Test
    void equality() {
        ValueContract.assertEqualityGroups(
                List.of(THOUSAND, ExactAmount.of(Fraction.of(100_000), MinorUnit.ORE)),
                List.of(THIRD),
                List.of(THOUSAND.negated()),
                List.of(ExactAmount.of(Fraction.of(100_000), CENT)));
        assertThat(THOUSAND.hashCode())
                .isEqualTo(31 * MinorUnit.ORE.hashCode() + Fraction.of(100_000).hashCode());
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without a checker of nulls could pass
    void nullIsRefused() {
        ValueContract.assertNullRefused(
                ExactAmount.class, THOUSAND, Fraction.ONE, MinorUnit.ORE, RoundingUnit.KRONA, Kronor.of(1));
        assertThatThrownBy(() -> ExactAmount.of(null, MinorUnit.ORE))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("count");
        assertThatThrownBy(() -> ExactAmount.zero(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("unit");
    }

    private static MonetaryAmount amount(String currency, String number) {
        return Monetary.getDefaultAmountFactory()
                .setCurrency(currency)
                .setNumber(new BigDecimal(number))
                .create();
    }
}
