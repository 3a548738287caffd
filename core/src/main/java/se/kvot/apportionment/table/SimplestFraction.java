package se.kvot.apportionment.table;

import java.math.BigInteger;
import java.math.RoundingMode;
import se.kvot.money.Fraction;

/** Finds a number that is short to write. */
final class SimplestFraction {

    private SimplestFraction() {}

    /**
     * The fraction with the smallest denominator strictly between two.
     *
     * @param above zero or more
     * @param below more than {@code above}
     */
    static Fraction between(Fraction above, Fraction below) {
        BigInteger whole = above.round(RoundingMode.FLOOR);
        Fraction next = Fraction.of(whole.add(BigInteger.ONE));
        if (next.compareTo(below) < 0) {
            return next;
        }
        Fraction base = Fraction.of(whole);
        Fraction least = Fraction.ONE.dividedBy(below.minus(base));
        return above.equals(base)
                ? base.plus(Fraction.of(
                        BigInteger.ONE, least.round(RoundingMode.FLOOR).add(BigInteger.ONE)))
                : base.plus(Fraction.ONE.dividedBy(between(least, Fraction.ONE.dividedBy(above.minus(base)))));
    }
}
