package se.kvot.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.kvot.allocation.Cases.kronor;
import static se.kvot.allocation.Cases.recipient;
import static se.kvot.allocation.Cases.recipients;

import java.math.BigDecimal;
import java.util.List;
import javax.money.Monetary;
import javax.money.MonetaryAmount;
import org.junit.jupiter.api.Test;
import se.kvot.money.CurrencyMismatchException;
import se.kvot.money.ExactAmount;
import se.kvot.money.Fraction;
import se.kvot.money.Kronor;
import se.kvot.money.MinorUnit;
import se.kvot.party.Recipients;

class DistributionKeyTest {

    private static final DistributionKey EQUAL =
            (pool, recipients) -> Entitlements.proportional(pool, recipients, recipient -> Fraction.ONE, "equal");

    @Test
    void aLambdaIsAKeyWithoutAName() {
        assertThat(EQUAL.id()).isEqualTo("unnamed");
        assertThat(EQUAL.allocate(Kronor.of(3), List.of(recipient(1), recipient(2)), Rounding.toKrona())
                        .part(recipient(2)))
                .isEqualTo(Kronor.of(1));
    }

    @Test
    void aKeyThatLooksNothingUpIsPreparedAsItIs() {
        assertThat(EQUAL.preparedFor(recipients(2))).isSameAs(EQUAL);
    }

    @Test
    void anAnswerForAnotherPoolIsABugOfTheKey() {
        DistributionKey key = (pool, recipients) -> EQUAL.entitlements(kronor("2"), recipients);

        assertThatThrownBy(() -> key.allocate(Kronor.of(3), recipients(2), Rounding.toKrona()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("key unnamed must answer for the pool SEK 3 but answered for SEK 2");
    }

    @Test
    void anAnswerForOtherRecipientsIsABugOfTheKey() {
        DistributionKey key = (pool, recipients) -> EQUAL.entitlements(pool, recipients(1));

        assertThatThrownBy(() -> key.allocate(Kronor.of(3), recipients(2), Rounding.toKrona()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("key unnamed must answer for the recipients [municipality 0001 N1, municipality 0002 N2]"
                        + " but answered for [municipality 0001 N1]");
    }

    @Test
    void anAnswerInAnotherOrderIsABugOfTheKey() {
        DistributionKey key = (pool, recipients) -> EQUAL.entitlements(pool, Recipients.of(recipient(2), recipient(1)));

        assertThatThrownBy(() -> key.allocate(Kronor.of(3), recipients(2), Rounding.toKrona()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("key unnamed must answer for the recipients [municipality 0001 N1, municipality 0002 N2]"
                        + " but answered for [municipality 0002 N2, municipality 0001 N1]");
    }

    @Test
    @SuppressWarnings("NullAway") // what a key without a checker of nulls could answer
    void noAnswerIsABugOfTheKey() {
        DistributionKey key = (pool, recipients) -> null;

        assertThatThrownBy(() -> key.allocate(Kronor.of(3), recipients(2), Rounding.toKrona()))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("entitlements by key unnamed");
    }

    @Test
    void recipientsAreSomeAndDifferent() {
        assertThatThrownBy(() -> EQUAL.allocate(Kronor.of(3), List.of(), Rounding.toKrona()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("recipients must have at least one member but were empty");
        assertThatThrownBy(() -> EQUAL.allocate(Kronor.of(3), List.of(recipient(1), recipient(1)), Rounding.toKrona()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("recipients must be different but municipality 0001 N1 is both number 1 and number 2");
    }

    @Test
    void aPoolHasNoMoreDecimalsThanItsCurrency() {
        assertThatThrownBy(() -> EQUAL.allocate(money("SEK", "0.125"), recipients(2), Rounding.toKrona()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("amount must have at most 2 decimals in SEK but was 0.125");
    }

    @Test
    void amountsInAnotherCurrencyAreRefused() {
        ExactAmount yen = ExactAmount.of(Fraction.ONE, new MinorUnit("JPY", 0));
        DistributionKey key = (pool, recipients) -> Entitlements.fixed(pool, recipients, recipient -> yen, "yen");

        assertThatThrownBy(() -> key.allocate(Kronor.of(3), recipients(2), Rounding.toKrona()))
                .isInstanceOf(CurrencyMismatchException.class)
                .hasMessage("amount of municipality 0001 N1 must be in SEK but was in JPY");
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without a checker of nulls could pass
    void nullIsRefused() {
        assertThatThrownBy(() -> EQUAL.allocate(null, recipients(2), Rounding.toKrona()))
                .isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> EQUAL.allocate(Kronor.of(3), null, Rounding.toKrona()))
                .isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> EQUAL.allocate(Kronor.of(3), recipients(2), null))
                .isInstanceOf(NullPointerException.class);
    }

    private static MonetaryAmount money(String currency, String number) {
        return Monetary.getDefaultAmountFactory()
                .setCurrency(currency)
                .setNumber(new BigDecimal(number))
                .create();
    }
}
