package se.kvot.apportionment;

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
     * The next 64 bits of a quotient behind the point: {@code rest × 2^64 / divisor}, for a rest less than the divisor.
     * What is left after them is {@link #restHigh} and {@link #restLow}.
     */
    static long digits(long restHigh, long restLow, long high, long low) {
        if (high == 0) {
            int shift = Long.numberOfLeadingZeros(low);
            return divide(restLow << shift, 0, low << shift);
        }
        int shift = Long.numberOfLeadingZeros(high);
        long v1 = upper(high, low, shift);
        long v0 = low << shift;
        long u2 = upper(restHigh, restLow, shift);
        long u1 = restLow << shift;
        if (u2 == v1) {
            // the estimate would be 2^64: one less, and what that leaves has no room left for a correction or needs one
            return corrected(-1, u1 + v1, Long.compareUnsigned(u1 + v1, u1) < 0, v1, v0);
        }
        long quotient = divide(u2, u1, v1);
        return corrected(quotient, u1 - quotient * v1, false, v1, v0);
    }

    /** The high word of a number of two words, moved up by fewer bits than a word has. */
    private static long upper(long high, long low, int shift) {
        return shift == 0 ? high : (high << shift) | (low >>> (Long.SIZE - shift));
    }

    /** The low word of a number of two words, moved down by 1 to 127 bits. */
    static long shiftedRight(long high, long low, int bits) {
        return bits < Long.SIZE ? (low >>> bits) | (high << (Long.SIZE - bits)) : high >>> (bits - Long.SIZE);
    }

    /** The estimate by the first word of the divisor, lowered until the second has room in the rest too. */
    private static long corrected(long estimate, long rest, boolean hasOverflown, long v1, long v0) {
        long quotient = estimate;
        long left = rest;
        boolean hasRoom = hasOverflown;
        while (!hasRoom && compare(timesHigh(quotient, v0), quotient * v0, left, 0) > 0) {
            quotient--;
            left += v1;
            hasRoom = Long.compareUnsigned(left, v1) < 0;
        }
        return quotient;
    }

    static long restLow(long digits, long low) {
        return -(digits * low);
    }

    static long restHigh(long restLow, long digits, long high, long low) {
        long borrow = digits * low == 0 ? 0 : 1;
        return restLow - timesHigh(digits, low) - digits * high - borrow;
    }

    /** Knuth's division of two words by one that has its highest bit and is more than the high word, in base 2^32. */
    private static long divide(long high, long low, long divisor) {
        long v1 = divisor >>> 32;
        long v0 = divisor & 0xffff_ffffL;
        long q1 = estimate(high, low >>> 32, v1, v0);
        long rest = (high << 32) + (low >>> 32) - q1 * divisor;
        long q0 = estimate(rest, low & 0xffff_ffffL, v1, v0);
        return (q1 << 32) + q0;
    }

    /** {@code (u × 2^32 + next) / (v1 × 2^32 + v0)}, for u less than the divisor. */
    private static long estimate(long u, long next, long v1, long v0) {
        long q = Long.divideUnsigned(u, v1);
        long r = u - q * v1;
        while (q >>> 32 != 0 || Long.compareUnsigned(q * v0, (r << 32) + next) > 0) {
            q--;
            r += v1;
            if (r >>> 32 != 0) {
                break;
            }
        }
        return q;
    }
}
