package se.kvot.money;

import java.math.BigDecimal;

/** Decimal numbers of which equal ones are equal objects. */
final class PlainDecimal {

    private PlainDecimal() {}

    /** The number without zeros at the end of its decimals, and with no fewer decimals than none. */
    static BigDecimal of(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
