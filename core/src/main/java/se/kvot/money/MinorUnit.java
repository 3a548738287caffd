package se.kvot.money;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.BigInteger;
import javax.money.CurrencyUnit;
import javax.money.Monetary;
import javax.money.MonetaryAmount;

/**
 * The smallest unit of a currency (<i>minsta enhet</i>), such as the öre: hundredths of {@code SEK}.
 *
 * <p>This is the gate between {@link MonetaryAmount} and exact arithmetic: an amount is counted once, exactly, on the
 * way in, and made again on the way out.
 *
 * <pre>{@code
 * BigInteger count = MinorUnit.ORE.count(Kronor.of(4_493_174)); // 449317400
 * MonetaryAmount same = MinorUnit.ORE.amount(count);
 * }</pre>
 *
 * @param currencyCode the code of the currency, three capital letters by ISO 4217, or any other code that JSR-354 knows
 * @param fractionDigits how many decimals the currency has, from 0 to 9
 */
public record MinorUnit(String currencyCode, int fractionDigits) {

    /** The öre, a hundredth of a Swedish krona. */
    public static final MinorUnit ORE = new MinorUnit("SEK", 2);

    /**
     * Makes a unit.
     *
     * @throws IllegalArgumentException if the code is blank or the number of digits is outside 0 to 9
     */
    public MinorUnit {
        checkArgument(!currencyCode.isBlank(), "currencyCode must not be blank but was \"%s\"", currencyCode);
        checkArgument(
                fractionDigits >= 0 && fractionDigits <= 9,
                "fractionDigits of %s must be from 0 to 9 but was %s",
                currencyCode,
                fractionDigits);
    }

    /**
     * {@return the smallest unit of {@code currency}}
     *
     * @throws IllegalArgumentException if the currency has no such unit
     */
    public static MinorUnit of(CurrencyUnit currency) {
        String code = currency.getCurrencyCode();
        int digits = currency.getDefaultFractionDigits();
        return digits == ORE.fractionDigits && code.equals(ORE.currencyCode) ? ORE : new MinorUnit(code, digits);
    }

    /**
     * Counts an amount in this unit.
     *
     * @return the whole number of units that {@code amount} is
     * @throws CurrencyMismatchException if the amount is in another currency
     * @throws IllegalArgumentException if the amount has more decimals than the currency
     */
    public BigInteger count(MonetaryAmount amount) {
        requireSameCurrency("amount", MinorUnit.of(amount.getCurrency()));
        BigDecimal given =
                PlainDecimal.requireWritable("amount", amount.getNumber().numberValueExact(BigDecimal.class));
        // trailing zeros are no decimals
        BigDecimal number = given.scale() <= fractionDigits ? given : given.stripTrailingZeros();
        checkArgument(
                number.scale() <= fractionDigits,
                "amount must have at most %s decimals in %s but was %s",
                fractionDigits,
                currencyCode,
                number.toPlainString());
        return number.setScale(fractionDigits).unscaledValue();
    }

    /**
     * Makes the amount of that many units.
     *
     * @return the amount, in the implementation of JSR-354 that the application runs with
     * @throws ArithmeticException if that implementation cannot hold the amount exactly
     */
    public MonetaryAmount amount(BigInteger count) {
        BigDecimal number = new BigDecimal(count, fractionDigits);
        MonetaryAmount amount = Monetary.getDefaultAmountFactory()
                .setCurrency(currencyCode)
                .setNumber(number)
                .create();
        // an implementation may have too few digits and round without a word
        if (amount.getNumber().numberValueExact(BigDecimal.class).compareTo(number) != 0) {
            throw new ArithmeticException("amount must have at most as many digits as "
                    + amount.getClass().getSimpleName() + " can hold but had " + number.precision());
        }
        return amount;
    }

    /**
     * Refuses another currency.
     *
     * @param what the name of what {@code other} is the unit of, for the message
     * @throws CurrencyMismatchException if {@code other} is not this unit
     */
    public void requireSameCurrency(String what, MinorUnit other) {
        requireNonNull(what, "what");
        requireNonNull(other, "other");
        if (!equals(other)) {
            throw new CurrencyMismatchException(what, currencyCode, other.currencyCode);
        }
    }

    /** By hand, since it is asked for every amount. */
    @Override
    public boolean equals(Object other) {
        return other instanceof MinorUnit that
                && fractionDigits == that.fractionDigits
                && currencyCode.equals(that.currencyCode);
    }

    @Override
    public int hashCode() {
        return 31 * currencyCode.hashCode() + fractionDigits;
    }
}
