package se.kvot.apportionment;

/**
 * A number that many others are divided by, of at most 62 bits: a product with its inverse is the quotient or one less, so
 * that no division is needed.
 */
final class Reciprocal {

    /** The number is moved up so that its highest bit is this one, below the sign. */
    private static final int TOP = 62;

    private final long divisor;

    /** So far the number is moved up. */
    private final int up;

    /** {@code 2^125 / (divisor × 2^up)}: 2^62 to 2^63. */
    private final long inverse;

    Reciprocal(long divisor) {
        this.divisor = divisor;
        this.up = Long.numberOfLeadingZeros(divisor) - 1;
        long moved = divisor << up;
        // the inverse of a power of two would be one more than there is room for
        this.inverse = moved == 1L << TOP ? Long.MAX_VALUE : Wide.digits(0, 1L << (TOP - 1), 0, moved);
    }

    /**
     * {@code number × 2^bits / divisor}, rounded down, of a number less than 2^63: if that is less than 2^61, or there are no
     * bits and the divisor is not 1.
     */
    long quotient(long number, int bits) {
        int moved = Long.numberOfLeadingZeros(number) - 1;
        int down = moved + TOP - 1 - up - bits;
        long quotient = down < Long.SIZE ? Math.multiplyHigh(number << moved, inverse) >>> down : 0;
        // modulo 2^64, where twice the divisor has room
        long rest = (number << bits) - quotient * divisor;
        return rest < divisor ? quotient : quotient + 1;
    }
}
