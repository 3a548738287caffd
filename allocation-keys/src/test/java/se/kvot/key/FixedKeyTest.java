package se.kvot.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static se.kvot.key.KeyExamples.amounts;
import static se.kvot.key.KeyExamples.kronor;
import static se.kvot.key.KeyExamples.recipient;
import static se.kvot.key.KeyExamples.recipients;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.money.Monetary;
import javax.money.MonetaryAmount;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.kvot.allocation.AllocationStep;
import se.kvot.allocation.DistributionKey;
import se.kvot.money.CurrencyMismatchException;
import se.kvot.money.Kronor;
import se.kvot.testkit.ValueContract;

class FixedKeyTest {

    static Stream<Arguments> amountsWhateverThePool() {
        return Stream.of(
                arguments("less than the pool", "100", "30 20", "30 20", "50"),
                arguments("all of the pool", "50", "30 20", "30 20", "0"),
                arguments("more than the pool", "40", "30 20", "30 20", "-10"),
                arguments("one pays to the other", "10", "30 -20", "30 -20", "0"),
                arguments("some of those who have an amount are asked about", "10", "1 2 3", "1 2", "7"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void amountsWhateverThePool(String reason, String pool, String kronor, String expected, String undistributed) {
        DistributionKey key = DistributionKeys.fixed(amounts(kronor));

        assertThat(KeyExamples.shares(key, pool, 2)).isEqualTo(expected);
        assertThat(key.entitlements(kronor(pool), recipients(2)).undistributed())
                .isEqualTo(kronor(undistributed));
        assertThat(key.id()).isEqualTo("fixed");
    }

    @Test
    void theStepIsTheAmount() {
        assertThat(DistributionKeys.fixed(amounts("7"))
                        .entitlements(kronor("9"), recipients(1))
                        .steps(recipient(1)))
                .containsExactly(new AllocationStep.Fixed(recipient(1), "fixed", kronor("7")));
    }

    @Test
    void linesThatSumToWhatIsStatedAreFixedAmounts() {
        assertThat(DistributionKeys.lines(Kronor.of(10), amounts("30 -20")))
                .as("the same amounts, but another key: its lines are held to their sum")
                .isNotEqualTo(DistributionKeys.fixed(amounts("30 -20")))
                .extracting(key -> key.entitlements(kronor("10"), recipients(2)))
                .isEqualTo(DistributionKeys.fixed(amounts("30 -20")).entitlements(kronor("10"), recipients(2)));
    }

    static Stream<Arguments> refusals() {
        ThrowingCallable empty = () -> DistributionKeys.fixed(Map.of());
        ThrowingCallable noLines = () -> DistributionKeys.lines(Kronor.of(0), Map.of());
        ThrowingCallable tooLittle = () -> DistributionKeys.lines(Kronor.of(51), amounts("30 20"));
        ThrowingCallable tooMuch = () -> DistributionKeys.lines(Kronor.of("49.99"), amounts("30 20"));
        ThrowingCallable unknown =
                () -> DistributionKeys.fixed(amounts("30 20")).entitlements(kronor("100"), recipients(3));
        ThrowingCallable decimals = () -> DistributionKeys.fixed(Map.of(recipient(1), thousandths()));
        return Stream.of(
                arguments(empty, "amounts must be of at least one recipient but were empty"),
                arguments(noLines, "amounts must be of at least one recipient but were empty"),
                arguments(tooLittle, "lines must sum to SEK 51 but summed to SEK 50"),
                arguments(tooMuch, "lines must sum to SEK 4999/100 but summed to SEK 50"),
                arguments(unknown, "fixed amounts must have one for municipality 0003 N3 but it is unknown"),
                arguments(decimals, "amount must have at most 2 decimals in SEK but was 0.001"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource
    void refusals(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }

    @Test
    void currenciesAreNotMixed() {
        MonetaryAmount yen = Monetary.getDefaultAmountFactory()
                .setCurrency("JPY")
                .setNumber(1)
                .create();

        assertThatThrownBy(() ->
                        DistributionKeys.fixed(Map.of(recipient(1), yen)).entitlements(kronor("1"), recipients(1)))
                .isInstanceOf(CurrencyMismatchException.class)
                .hasMessage("amount of municipality 0001 N1 must be in SEK but was in JPY");
        assertThatThrownBy(() -> DistributionKeys.lines(Kronor.of(1), Map.of(recipient(1), yen)))
                .isInstanceOf(CurrencyMismatchException.class)
                .hasMessage("amount must be in SEK but was in JPY");
    }

    @Test
    void equality() {
        ValueContract.assertEqualityGroups(
                List.of(DistributionKeys.fixed(amounts("1 2")), DistributionKeys.fixed(amounts("1 2"))),
                List.of(
                        DistributionKeys.lines(Kronor.of(3), amounts("1 2")),
                        DistributionKeys.lines(Kronor.of(3), amounts("1 2"))),
                List.of(DistributionKeys.fixed(amounts("2 1"))),
                List.of(DistributionKeys.fixed(amounts("1 2 0"))));
    }

    private static MonetaryAmount thousandths() {
        return Monetary.getDefaultAmountFactory()
                .setCurrency("SEK")
                .setNumber(new BigDecimal("0.001"))
                .create();
    }
}
