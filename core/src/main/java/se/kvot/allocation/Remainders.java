package se.kvot.allocation;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

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

    /**
     * {@return the places of the {@code units} largest, in no order; nothing where it takes more than their first bits to
     * tell them from the others}
     */
    Optional<int[]> largest(int units) {
        if (units == 0) {
            return Optional.of(new int[0]);
        }
        long[] sorted = first.clone();
        Arrays.sort(sorted);
        long least = sorted[sorted.length - units];
        boolean isClear = units == sorted.length || sorted[sorted.length - units - 1] < least;
        return isClear
                ? Optional.of(IntStream.range(0, first.length)
                        .filter(i -> first[i] >= least)
                        .toArray())
                : Optional.empty();
    }

    int compare(int i, int j) {
        return first[i] == first[j]
                ? Counts.compare(numerators[i], denominators[i], numerators[j], denominators[j])
                : Long.compare(first[i], first[j]);
    }
}
