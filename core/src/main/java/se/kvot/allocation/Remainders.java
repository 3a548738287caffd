package se.kvot.allocation;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/** Quotients divided into whole numbers, rounded down, and what remains of each: a part less than one. */
final class Remainders {

    private static final int DIGITS = 62;
    private static final long MASK = (1L << DIGITS) - 1;

    private final BigInteger[] numerators;
    private final BigInteger[] divisors;
    private final BigInteger[] wholes;

    /** The first bits behind the point: nearly always enough to tell two apart. */
    private final long[] first;

    Remainders(BigInteger[] numerators, BigInteger[] divisors) {
        this.numerators = numerators;
        this.divisors = divisors;
        this.wholes = new BigInteger[numerators.length];
        this.first = new long[numerators.length];
        for (int i = 0; i < first.length; i++) {
            // one division for both
            BigInteger quotient = floor(numerators[i].shiftLeft(DIGITS), divisors[i]);
            wholes[i] = quotient.shiftRight(DIGITS);
            first[i] = quotient.longValue() & MASK;
        }
    }

    private static BigInteger floor(BigInteger numerator, BigInteger divisor) {
        if (numerator.signum() >= 0) {
            return numerator.divide(divisor);
        }
        BigInteger[] both = numerator.divideAndRemainder(divisor);
        return both[1].signum() == 0 ? both[0] : both[0].subtract(BigInteger.ONE);
    }

    int size() {
        return first.length;
    }

    BigInteger whole(int index) {
        return wholes[index];
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
                ? Counts.compare(remainder(i), divisors[i], remainder(j), divisors[j])
                : Long.compare(first[i], first[j]);
    }

    private BigInteger remainder(int index) {
        return numerators[index].subtract(wholes[index].multiply(divisors[index]));
    }
}
