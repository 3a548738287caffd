package se.kvot.money;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Objects;
import javax.money.MonetaryAmount;

/**
 * An exact amount of money, fractions of an öre included (<i>exakt belopp</i>), such as {@code SEK 1000/3}.
 *
 * <p>What a recipient is entitled to is seldom a whole number of öre. An exact amount holds it without loss until a
 * rounding makes it payable.
 *
 * <pre>{@code
 * ExactAmount third = ExactAmount.from(Kronor.of(1_000)).times(Fraction.of(1, 3));
 * boolean payable = third.isWhole(); // false: 33 333 öre and a third
 * }</pre>
 *
 * <p>Instances are immutable and thread-safe.
 */
public final class ExactAmount implements Comparable<ExactAmount> {

    private final MinorUnit unit;
    private final Fraction count;

    /** {@return {@code count} of {@code unit}, such as a third of an öre} */
    public static ExactAmount of(Fraction count, MinorUnit unit) {
        return new ExactAmount(count, unit);
    }

    /** {@return nothing, in the currency of {@code unit}} */
    public static ExactAmount zero(MinorUnit unit) {
        return new ExactAmount(Fraction.ZERO, unit);
    }

    /**
     * {@return exactly {@code amount}}
     *
     * @throws IllegalArgumentException if the amount has more decimals than its currency
     */
    public static ExactAmount from(MonetaryAmount amount) {
        MinorUnit unit = MinorUnit.of(amount.getCurrency());
        return new ExactAmount(Fraction.of(unit.count(amount)), unit);
    }

    private ExactAmount(Fraction count, MinorUnit unit) {
        this.count = Objects.requireNonNull(count, "count");
        this.unit = Objects.requireNonNull(unit, "unit");
    }

    /** {@return the smallest unit of the currency} */
    public MinorUnit unit() {
        return unit;
    }

    /** {@return how many smallest units this is, in öre for kronor} */
    public Fraction count() {
        return count;
    }

    /** {@return how many main units this is, in kronor for öre} */
    public Fraction inMainUnits() {
        return count.dividedBy(Fraction.of(BigInteger.TEN.pow(unit.fractionDigits())));
    }

    /** {@return -1, 0 or 1 as this amount is negative, zero or positive} */
    public int signum() {
        return count.signum();
    }

    /** {@return whether this is a whole number of the currency's smallest unit, so that it can be paid} */
    public boolean isWhole() {
        return count.isWhole();
    }

    /**
     * {@return this amount plus {@code other}}
     *
     * @throws CurrencyMismatchException if the currencies differ
     */
    public ExactAmount plus(ExactAmount other) {
        return new ExactAmount(count.plus(countOf(other)), unit);
    }

    /**
     * {@return this amount minus {@code other}}
     *
     * @throws CurrencyMismatchException if the currencies differ
     */
    public ExactAmount minus(ExactAmount other) {
        return new ExactAmount(count.minus(countOf(other)), unit);
    }

    /** {@return this amount times {@code factor}} */
    public ExactAmount times(Fraction factor) {
        return new ExactAmount(count.times(factor), unit);
    }

    /**
     * {@return how many times {@code other} goes into this amount}
     *
     * @throws CurrencyMismatchException if the currencies differ
     * @throws IllegalArgumentException if {@code other} is zero
     */
    public Fraction dividedBy(ExactAmount other) {
        return count.dividedBy(countOf(other));
    }

    /** {@return this amount with the other sign} */
    public ExactAmount negated() {
        return new ExactAmount(count.negated(), unit);
    }

    /**
     * {@return the lesser of this amount and {@code other}}
     *
     * @throws CurrencyMismatchException if the currencies differ
     */
    public ExactAmount min(ExactAmount other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /**
     * {@return the greater of this amount and {@code other}}
     *
     * @throws CurrencyMismatchException if the currencies differ
     */
    public ExactAmount max(ExactAmount other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /**
     * {@return the multiple of {@code step} that this amount rounds to}
     *
     * @throws IllegalArgumentException if the step is finer than the currency
     */
    public ExactAmount round(RoundingUnit step, RoundingMode mode) {
        BigInteger units = step.in(unit);
        BigInteger steps = count.dividedBy(Fraction.of(units)).round(mode);
        return new ExactAmount(Fraction.of(steps.multiply(units)), unit);
    }

    /**
     * {@return this amount as money}
     *
     * @throws IllegalArgumentException if this is no whole number of the currency's smallest unit
     */
    public MonetaryAmount toMonetaryAmount() {
        checkArgument(isWhole(), "amount must be a whole number of the smallest unit of its currency but was %s", this);
        return unit.amount(count.numerator());
    }

    private Fraction countOf(ExactAmount other) {
        unit.requireSameCurrency("amount", other.unit);
        return other.count;
    }

    /**
     * Compares by size.
     *
     * @throws CurrencyMismatchException if the currencies differ
     */
    @Override
    public int compareTo(ExactAmount other) {
        return count.compareTo(countOf(other));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ExactAmount that && unit.equals(that.unit) && count.equals(that.count);
    }

    @Override
    public int hashCode() {
        return 31 * unit.hashCode() + count.hashCode();
    }

    /** {@return the currency and the number of main units, such as {@code SEK 1000/3}} */
    @Override
    public String toString() {
        return unit.currencyCode() + " " + inMainUnits();
    }
}
