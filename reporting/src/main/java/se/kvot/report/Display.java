package se.kvot.report;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.math.RoundingMode;
import se.kvot.money.Fraction;

/**
 * How many digits of an exact figure a table shows (<i>visningsavrundning</i>). What is shown is rounded half up; the
 * figure itself is not touched.
 *
 * <pre>{@code
 * Display quota = Display.decimals(6);
 * BigDecimal shown = quota.of(Fraction.of(7_126, 129_712)); // 0.054937
 * BigDecimal short1 = Display.significant(7).of(Fraction.of(744_986_000, 2_000)); // 372493
 * }</pre>
 */
public final class Display {

    private final int digits;
    private final boolean significant;
    private final boolean zerosKept;

    /**
     * {@return exactly so many decimals}
     *
     * @throws IllegalArgumentException if {@code decimals} is negative
     */
    public static Display decimals(int decimals) {
        return new Display(atLeast(0, decimals), false, true);
    }

    /**
     * {@return so many decimals, without zeros at the end}
     *
     * @throws IllegalArgumentException if {@code decimals} is negative
     */
    public static Display atMostDecimals(int decimals) {
        return new Display(atLeast(0, decimals), false, false);
    }

    /**
     * {@return so many significant digits, without zeros at the end of the decimals; digits before the decimal sign are
     * never dropped}
     *
     * @throws IllegalArgumentException if {@code digits} is less than one
     */
    public static Display significant(int digits) {
        return new Display(atLeast(1, digits), true, false);
    }

    private static int atLeast(int least, int digits) {
        checkArgument(digits >= least, "digits to show must be at least %s but were %s", least, digits);
        return digits;
    }

    private Display(int digits, boolean significant, boolean zerosKept) {
        this.digits = digits;
        this.significant = significant;
        this.zerosKept = zerosKept;
    }

    /** {@return what is shown of {@code figure}} */
    public BigDecimal of(Fraction figure) {
        BigDecimal shown = significant
                ? figure.toSignificant(digits, RoundingMode.HALF_UP)
                : figure.toDecimal(digits, RoundingMode.HALF_UP);
        return zerosKept ? shown : Fraction.from(shown).toExactDecimal();
    }
}
