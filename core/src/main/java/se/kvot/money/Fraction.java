package se.kvot.money;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.math.BigIntegerMath;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An exact number, such as {@code 7126/129712} (<i>bråktal</i>): a whole number divided by a positive whole number, in
 * lowest terms and of any size.
 *
 * <pre>{@code
 * Fraction share = Fraction.of(7_126, 129_712);
 * BigDecimal quota = share.toDecimal(6, RoundingMode.HALF_UP); // 0.054937
 * }</pre>
 *
 * <p>Instances are immutable and thread-safe.
 */
public final class Fraction implements Comparable<Fraction> {

    /** The number 0. */
    public static final Fraction ZERO = new Fraction(BigInteger.ZERO, BigInteger.ONE);

    /** The number 1. */
    public static final Fraction ONE = new Fraction(BigInteger.ONE, BigInteger.ONE);

    private static final Pattern TEXT = Pattern.compile("(-?[0-9]{1,10000})(?:/([0-9]{1,10000}))?");

    private final BigInteger numerator;
    private final BigInteger denominator;

    /** {@return the whole number {@code number}} */
    public static Fraction of(long number) {
        return of(BigInteger.valueOf(number));
    }

    /** {@return the whole number {@code number}} */
    public static Fraction of(BigInteger number) {
        return new Fraction(requireNonNull(number, "number"), BigInteger.ONE);
    }

    /**
     * {@return {@code numerator} divided by {@code denominator}}
     *
     * @throws IllegalArgumentException if {@code denominator} is zero
     */
    public static Fraction of(long numerator, long denominator) {
        return of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /**
     * {@return {@code numerator} divided by {@code denominator}}
     *
     * @throws IllegalArgumentException if {@code denominator} is zero
     */
    public static Fraction of(BigInteger numerator, BigInteger denominator) {
        checkArgument(denominator.signum() != 0, "denominator must not be zero but numerator was %s", numerator);
        if (denominator.equals(BigInteger.ONE)) {
            return of(numerator);
        }
        BigInteger common = numerator.gcd(denominator);
        BigInteger divisor = denominator.signum() < 0 ? common.negate() : common;
        return new Fraction(numerator.divide(divisor), denominator.divide(divisor));
    }

    /**
     * {@return exactly {@code number}; 0.5 gives 1/2}
     *
     * @throws IllegalArgumentException if the number has more than 10 000 digits before or after the decimal sign
     */
    public static Fraction from(BigDecimal number) {
        PlainDecimal.requireWritable("number", number);
        return number.scale() <= 0
                ? of(number.toBigIntegerExact())
                : of(number.unscaledValue(), BigInteger.TEN.pow(number.scale()));
    }

    /**
     * Reads what {@link #toString()} writes, such as {@code 7/3} or {@code -12}; a fraction not in lowest terms is
     * reduced.
     *
     * @throws IllegalArgumentException if the text is anything else
     */
    public static Fraction parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        checkArgument(matcher.matches(), "fraction must be written like 7/3 or -12 but was \"%s\"", abbreviated(text));
        return matcher.group(2) == null
                ? of(new BigInteger(matcher.group(1)))
                : of(new BigInteger(matcher.group(1)), new BigInteger(matcher.group(2)));
    }

    /** As much of a text that somebody gave us as a message should show. */
    static String abbreviated(String text) {
        return text.length() <= 64 ? text : text.substring(0, 64) + "…";
    }

    private Fraction(BigInteger numerator, BigInteger denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
    }

    /** {@return the number above the line, in lowest terms, with the sign} */
    public BigInteger numerator() {
        return numerator;
    }

    /** {@return the number below the line, in lowest terms, one or more} */
    public BigInteger denominator() {
        return denominator;
    }

    /** {@return -1, 0 or 1 as this number is negative, zero or positive} */
    public int signum() {
        return numerator.signum();
    }

    /** {@return whether this is a whole number} */
    public boolean isWhole() {
        return denominator.equals(BigInteger.ONE);
    }

    /** {@return this number plus {@code other}} */
    public Fraction plus(Fraction other) {
        if (signum() == 0) {
            return other;
        }
        if (other.signum() == 0) {
            return this;
        }
        if (denominator.equals(other.denominator)) {
            return of(numerator.add(other.numerator), denominator);
        }
        if (other.isWhole()) {
            return new Fraction(numerator.add(other.numerator.multiply(denominator)), denominator);
        }
        return of(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /** {@return this number minus {@code other}} */
    public Fraction minus(Fraction other) {
        return plus(other.negated());
    }

    /** {@return this number times {@code other}} */
    public Fraction times(Fraction other) {
        return of(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /**
     * {@return this number divided by {@code other}}
     *
     * @throws IllegalArgumentException if {@code other} is zero
     */
    public Fraction dividedBy(Fraction other) {
        checkArgument(other.signum() != 0, "divisor must not be zero but dividend was %s", this);
        return of(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    /** {@return this number with the other sign} */
    public Fraction negated() {
        return new Fraction(numerator.negate(), denominator);
    }

    /** {@return this number without its sign} */
    public Fraction abs() {
        return signum() < 0 ? negated() : this;
    }

    /**
     * {@return the whole number that this number rounds to}
     *
     * @throws ArithmeticException if the mode is {@link RoundingMode#UNNECESSARY} and this is no whole number
     */
    public BigInteger round(RoundingMode mode) {
        return BigIntegerMath.divide(numerator, denominator, mode);
    }

    /**
     * {@return this number with {@code decimals} decimals}
     *
     * @throws ArithmeticException if the mode is {@link RoundingMode#UNNECESSARY} and rounding is needed
     */
    public BigDecimal toDecimal(int decimals, RoundingMode mode) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), decimals, mode);
    }

    /**
     * {@return this number with {@code digits} significant digits; one with more digits before the decimal sign keeps
     * them all}
     *
     * @throws IllegalArgumentException if {@code digits} is less than 1
     */
    public BigDecimal toSignificant(int digits, RoundingMode mode) {
        checkArgument(digits >= 1, "digits must be at least 1 but was %s", digits);
        BigDecimal rounded =
                new BigDecimal(numerator).divide(new BigDecimal(denominator), new MathContext(digits, mode));
        return rounded.scale() < 0 ? toDecimal(0, mode) : rounded;
    }

    /**
     * {@return exactly this number in decimals, without trailing zeros}
     *
     * @throws ArithmeticException if no finite number of decimals is enough, as for 1/3
     */
    public BigDecimal toExactDecimal() {
        return PlainDecimal.of(new BigDecimal(numerator).divide(new BigDecimal(denominator)));
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fraction that
                && numerator.equals(that.numerator)
                && denominator.equals(that.denominator);
    }

    @Override
    public int hashCode() {
        return 31 * numerator.hashCode() + denominator.hashCode();
    }

    /** {@return the canonical text, such as {@code 7/3} or {@code -12}} */
    @Override
    public String toString() {
        return isWhole() ? numerator.toString() : numerator + "/" + denominator;
    }
}
