package se.kvot.money;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;

/** Decimal numbers that can be written out, and of which equal ones are equal objects. */
final class PlainDecimal {

    /** More than any amount has; without a bound a few letters such as 1E+1000000000 would fill the memory. */
    private static final int MOST_DIGITS = 10_000;

    private PlainDecimal() {}

    /** The number without zeros at the end of its decimals, and with no fewer decimals than none. */
    static BigDecimal of(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** Refuses a number with too many digits before or after the decimal sign. */
    static BigDecimal requireWritable(String what, BigDecimal number) {
        long before = (long) number.precision() - number.scale();
        checkArgument(
                number.signum() == 0
                        ? Math.abs((long) number.scale()) <= MOST_DIGITS
                        : before <= MOST_DIGITS && number.scale() <= MOST_DIGITS,
                "%s must have at most %s digits before and after the decimal sign but was a number with exponent %s",
                what,
                MOST_DIGITS,
                -(long) number.scale());
        return number;
    }
}
