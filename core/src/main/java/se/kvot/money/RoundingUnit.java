package se.kvot.money;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * The step that a rounding ends on (<i>avrundningsenhet</i>), in main units of a currency: {@code 0.01} is the öre,
 * {@code 1} the krona, {@code 1000} thousands of kronor, {@code 85000} multiples of 85 000 kr.
 *
 * <pre>{@code
 * RoundingUnit step = RoundingUnit.ofKronor(50_000);
 * ExactAmount paid = ExactAmount.from(Kronor.of(130_000)).round(step, RoundingMode.HALF_UP); // SEK 150000
 * }</pre>
 *
 * <p>Instances are immutable and thread-safe.
 */
public final class RoundingUnit {

    /** Hundredths of a krona. */
    public static final RoundingUnit ORE = of(new BigDecimal("0.01"));

    /** Whole kronor. */
    public static final RoundingUnit KRONA = ofKronor(1);

    /** Whole thousands of kronor (<i>tusental kronor</i>). */
    public static final RoundingUnit THOUSAND_KRONOR = ofKronor(1_000);

    private final BigDecimal step;

    /**
     * {@return the step {@code step}, in main units such as kronor}
     *
     * @throws IllegalArgumentException if the step is not positive, or has more than 30 digits before the point or 9
     *     after it
     */
    public static RoundingUnit of(BigDecimal step) {
        checkArgument(step.signum() > 0, "rounding unit must be positive but was %s", step);
        BigDecimal stripped = step.stripTrailingZeros();
        checkArgument(
                stripped.scale() <= 9 && stripped.precision() - (long) stripped.scale() <= 30,
                "rounding unit must have at most 30 digits before the point and 9 after it but was %s",
                step);
        return new RoundingUnit(PlainDecimal.of(stripped));
    }

    /**
     * {@return multiples of {@code kronor}}
     *
     * @throws IllegalArgumentException if {@code kronor} is not positive
     */
    public static RoundingUnit ofKronor(long kronor) {
        return of(BigDecimal.valueOf(kronor));
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @throws IllegalArgumentException if the text is no positive decimal number
     */
    public static RoundingUnit parse(String text) {
        checkArgument(
                text.matches("[0-9]{1,30}(\\.[0-9]{1,9})?"),
                "rounding unit must be a number like 0.01 or 1000 but was \"%s\"",
                Fraction.abbreviated(text));
        return of(new BigDecimal(text));
    }

    private RoundingUnit(BigDecimal step) {
        this.step = step;
    }

    /** {@return the step in main units, such as kronor, without trailing decimals} */
    public BigDecimal step() {
        return step;
    }

    /**
     * {@return the step counted in {@code unit}, such as 100 öre for the krona}
     *
     * @throws IllegalArgumentException if the step is finer than the currency allows
     */
    public BigInteger in(MinorUnit unit) {
        checkArgument(
                step.scale() <= unit.fractionDigits(),
                "rounding unit must have at most %s decimals in %s but was %s",
                unit.fractionDigits(),
                unit.currencyCode(),
                step);
        return step.setScale(unit.fractionDigits()).unscaledValue();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RoundingUnit that && step.equals(that.step);
    }

    @Override
    public int hashCode() {
        return step.hashCode();
    }

    /** {@return the step as a plain decimal number, such as {@code 0.01}} */
    @Override
    public String toString() {
        return step.toPlainString();
    }
}
