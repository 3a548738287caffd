package se.kvot.apportionment;

import java.math.BigInteger;

/** Unsigned numbers of 128 bits as two longs, the high and the low word; each operation gives one of the words. */
final class Wide {

    private Wide() {}

    /** The high word of the product of two unsigned longs. */
    static long timesHigh(long a, long b) {
        return Math.multiplyHigh(a, b) + ((a >> 63) & b) + ((b >> 63) & a);
    }

    /** The carry out of {@code a + b}, when {@code sum} is its low word. */
    static long carry(long a, long sum) {
        return Long.compareUnsigned(sum, a) < 0 ? 1 : 0;
    }

    static int compare(long aHigh, long aLow, long bHigh, long bLow) {
        return aHigh == bHigh ? Long.compareUnsigned(aLow, bLow) : Long.compareUnsigned(aHigh, bHigh);
    }

    /** The whole part of an unsigned long divided by a number of 128 bits. */
    static long quotient(long number, long high, long low) {
        return high == 0 ? Long.divideUnsigned(number, low) : 0;
    }

    /**
     * The next 64 bits of a quotient behind the point: {@code rest × 2^64 / divisor}, for a rest less than the divisor and
     * a divisor below 2^96. What is left after them is {@link #restHigh} and {@link #restLow}.
     */
    static long digits(long restHigh, long restLow, long high, long low) {
        return high == 0 ? digits(restLow, low) : bitByBit(restHigh, restLow, high, low);
    }

    static long restLow(long digits, long low) {
        return -(digits * low);
    }

    static long restHigh(long restLow, long digits, long high, long low) {
        long borrow = digits * low == 0 ? 0 : 1;
        return restLow - timesHigh(digits, low) - digits * high - borrow;
    }

    private static long bitByBit(long restHigh, long restLow, long high, long low) {
        long quotient = 0;
        long h = restHigh;
        long l = restLow;
        for (int i = 0; i < Long.SIZE; i++) {
            h = (h << 1) | (l >>> 63);
            l <<= 1;
            quotient <<= 1;
            if (compare(h, l, high, low) >= 0) {
                h -= high + (Long.compareUnsigned(l, low) < 0 ? 1 : 0);
                l -= low;
                quotient++;
            }
        }
        return quotient;
    }

    /** Knuth's division of two words by one, in base 2^32, where the low word of the dividend is zero. */
    private static long digits(long rest, long divisor) {
        int shift = Long.numberOfLeadingZeros(divisor);
        long v = divisor << shift;
        long v1 = v >>> 32;
        long v0 = v & 0xffff_ffffL;
        long u = rest << shift;
        long q1 = estimate(u, v1, v0);
        long u1 = (u << 32) - q1 * v;
        long q0 = estimate(u1, v1, v0);
        return (q1 << 32) + q0;
    }

    /** {@code u × 2^32 / (v1 × 2^32 + v0)}, for u less than the divisor. */
    private static long estimate(long u, long v1, long v0) {
        long q = Long.divideUnsigned(u, v1);
        long r = u - q * v1;
        while (q >>> 32 != 0 || Long.compareUnsigned(q * v0, r << 32) > 0) {
            q--;
            r += v1;
            if (r >>> 32 != 0) {
                break;
            }
        }
        return q;
    }

    static BigInteger big(long high, long low) {
        return BigInteger.valueOf(high).shiftLeft(64).add(unsigned(low));
    }

    static BigInteger unsigned(long word) {
        BigInteger value = BigInteger.valueOf(word);
        return word < 0 ? value.add(BigInteger.ONE.shiftLeft(64)) : value;
    }
}
