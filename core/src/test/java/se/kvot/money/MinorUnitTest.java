package se.kvot.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;
import javax.money.Monetary;
import javax.money.MonetaryAmount;
import javax.money.MonetaryContextBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.kvot.testkit.ValueContract;

class MinorUnitTest {

    static Stream<Arguments> currencies() {
        return Stream.of(arguments("SEK", 2), arguments("EUR", 2), arguments("JPY", 0), arguments("KWD", 3));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("currencies")
    void ofCurrency(String code, int digits) {
        assertThat(MinorUnit.of(Monetary.getCurrency(code))).isEqualTo(new MinorUnit(code, digits));
    }

    static Stream<Arguments> amounts() {
        return Stream.of(
                arguments("whole kronor", "4493174", "449317400"),
                arguments("öre", "68671.38", "6867138"),
                arguments("one decimal", "0.5", "50"),
                arguments("trailing zeros", "1.500000", "150"),
                arguments("an exponent", "1E+6", "100000000"),
                arguments("negative", "-0.01", "-1"),
                arguments("nothing", "0.000", "0"),
                arguments("2^63 öre", "92233720368547758.08", "9223372036854775808"),
                arguments(
                        "2^127 kronor",
                        "170141183460469231731687303715884105728",
                        "17014118346046923173168730371588410572800"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("amounts")
    void countsAndMakesAgain(String reason, String kronor, String ore) {
        MonetaryAmount amount = money("SEK", kronor);

        assertThat(MinorUnit.ORE.count(amount)).isEqualTo(new BigInteger(ore));
        assertThat(MinorUnit.ORE.amount(new BigInteger(ore))).isEqualTo(amount);
    }

    static Stream<Arguments> tooFine() {
        return Stream.of(
                arguments("SEK", 2, "0.125"),
                arguments("SEK", 2, "-4493174.806"),
                arguments("JPY", 0, "0.5"),
                arguments("KWD", 3, "0.0001"));
    }

    @ParameterizedTest(name = "{0} {2}")
    @MethodSource("tooFine")
    void moreDecimalsThanTheCurrencyHasAreRefused(String currency, int digits, String number) {
        assertThatThrownBy(() -> new MinorUnit(currency, digits).count(money(currency, number)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("amount must have at most %s decimals in %s but was %s", digits, currency, number);
    }

    @Test
    void anotherCurrencyIsRefused() {
        assertThatThrownBy(() -> MinorUnit.ORE.count(money("EUR", "1")))
                .isInstanceOf(CurrencyMismatchException.class)
                .hasMessage("amount must be in SEK but was in EUR");
        assertThatThrownBy(() -> MinorUnit.ORE.requireSameCurrency("price", new MinorUnit("JPY", 0)))
                .isInstanceOf(CurrencyMismatchException.class)
                .hasMessage("price must be in SEK but was in JPY");
        assertThatCode(() -> MinorUnit.ORE.requireSameCurrency("price", new MinorUnit("SEK", 2)))
                .doesNotThrowAnyException();
    }

    static Stream<Arguments> digits() {
        return Stream.of(arguments(255), arguments(256), arguments(257), arguments(300), arguments(3_000));
    }

    /** Moneta's own arithmetic keeps 256 digits. */
    @ParameterizedTest(name = "{0} digits")
    @MethodSource("digits")
    void hugeAmountsAreNotRounded(int digits) {
        BigInteger count = BigInteger.TEN.pow(digits - 1).add(BigInteger.ONE);

        assertThat(MinorUnit.ORE.count(MinorUnit.ORE.amount(count))).isEqualTo(count);
    }

    @Test
    void hugeAmountsThatTheCallerMadeAreCountedExactly() {
        BigDecimal kronor = new BigDecimal(BigInteger.TEN.pow(299).add(BigInteger.ONE), 2);
        MonetaryAmount unlimited = Monetary.getDefaultAmountFactory()
                .setCurrency("SEK")
                .setContext(MonetaryContextBuilder.of()
                        .setPrecision(0)
                        .setMaxScale(-1)
                        .build())
                .setNumber(kronor)
                .create();

        assertThat(MinorUnit.ORE.count(unlimited)).isEqualTo(kronor.unscaledValue());
    }

    @Test
    void whatIsNoUnitIsRefused() {
        assertThatThrownBy(() -> new MinorUnit(" ", 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("currencyCode must not be blank but was \" \"");
        assertThatThrownBy(() -> new MinorUnit("SEK", -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("fractionDigits of SEK must be from 0 to 9 but was -1");
        assertThatThrownBy(() -> new MinorUnit("SEK", 10))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("fractionDigits of SEK must be from 0 to 9 but was 10");
        assertThat(new MinorUnit("SEK", 0).fractionDigits()).isZero();
        assertThat(new MinorUnit("SEK", 9).fractionDigits()).isEqualTo(9);
        // a currency without a smallest unit: the test currency of ISO 4217
        assertThatThrownBy(() -> MinorUnit.of(Monetary.getCurrency("XTS")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("fractionDigits of XTS must be from 0 to 9 but was -1");
    }

    @Test
    void equality() {
        ValueContract.assertEqualityGroups(
                List.of(MinorUnit.ORE, new MinorUnit("SEK", 2)),
                List.of(new MinorUnit("EUR", 2)),
                List.of(new MinorUnit("SEK", 0)));
    }

    @Test
    void nullIsRefused() {
        ValueContract.assertNullRefused(MinorUnit.class, MinorUnit.ORE, Kronor.of(1), Monetary.getCurrency("SEK"));
    }

    private static MonetaryAmount money(String currency, String number) {
        return Monetary.getDefaultAmountFactory()
                .setCurrency(currency)
                .setNumber(new BigDecimal(number))
                .create();
    }
}
