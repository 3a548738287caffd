package se.kvot.agreement;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import se.kvot.money.SwedishNumbers;

/**
 * The least that is enough (<i>minst</i>): a number, such as {@code 10}, or a percentage, such as {@code 50 %}.
 *
 * @param number the number, or the number of percent; not negative
 * @param isPercentage whether it is a percentage
 */
public record Threshold(BigDecimal number, boolean isPercentage) {

    private static final String PERCENT = "%";

    /**
     * Makes a threshold.
     *
     * @throws IllegalArgumentException if the number is negative
     */
    public Threshold {
        requireNonNull(number, "number");
        checkArgument(number.signum() >= 0, "threshold must not be negative but was %s", number);
        number = canonical(number);
    }

    /**
     * {@return that number}
     *
     * @throws IllegalArgumentException if it is negative
     */
    public static Threshold of(BigDecimal number) {
        return new Threshold(number, false);
    }

    /**
     * {@return that many percent}
     *
     * @throws IllegalArgumentException if the number is negative
     */
    public static Threshold ofPercent(BigDecimal number) {
        return new Threshold(number, true);
    }

    /**
     * Reads a number as Swedish documents write it, and a percentage if {@code %} follows.
     *
     * @throws IllegalArgumentException if the text is anything else
     */
    public static Threshold parse(String text) {
        return text.endsWith(PERCENT)
                ? ofPercent(SwedishNumbers.parse(text.substring(0, text.length() - PERCENT.length())))
                : of(SwedishNumbers.parse(text));
    }

    private static BigDecimal canonical(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** {@return such as {@code 10}, or {@code 50 %} with a no-break space} */
    @Override
    public String toString() {
        return SwedishNumbers.format(number) + (isPercentage ? "\u00a0" + PERCENT : "");
    }
}
