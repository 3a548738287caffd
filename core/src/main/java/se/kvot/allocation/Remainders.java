package se.kvot.allocation;

import java.math.BigInteger;

/** Parts of a unit, each less than one and over its own denominator. */
final class Remainders {

    private static final int DIGITS = 62;

    private final BigInteger[] numerators;
    private final BigInteger[] denominators;

    /** The first bits behind the point: nearly always enough to tell two apart. */
    private final long[] first;

    Remainders(BigInteger[] numerators, BigInteger[] denominators) {
        this.numerators = numerators;
        this.denominators = denominators;
        this.first = new long[numerators.length];
        for (int i = 0; i < first.length; i++) {
            first[i] = numerators[i].shiftLeft(DIGITS).divide(denominators[i]).longValue();
        }
    }

    int size() {
        return first.length;
    }

    int compare(int i, int j) {
        return first[i] == first[j]
                ? Counts.compare(numerators[i], denominators[i], numerators[j], denominators[j])
                : Long.compare(first[i], first[j]);
    }
}
