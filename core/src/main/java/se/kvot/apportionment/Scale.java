package se.kvot.apportionment;

/**
 * What a weight is multiplied by to give its entitlement, {@code total / sum}, with {@code shift} bits behind the point.
 *
 * <p>A plain scale has room for whole parts; a lifted one keeps their low bits and what is needed to put back the others.
 */
final class Scale {

    private boolean isPlain;

    /** The whole part of the quotient: with lifting, or as far as the other numbers do without it. */
    private long whole;

    /** The first 64 bits behind the point, for lifting. */
    private long first;

    /** The quotient with {@code shift} bits behind the point, modulo 2^64. */
    private long factor;

    /** The 64 bits after those; zero where they are not needed. */
    private long fine;

    private int shift;

    void setPlain(long quotient, long plainFactor, int plainShift) {
        isPlain = true;
        whole = quotient;
        factor = plainFactor;
        fine = 0;
        shift = plainShift;
    }

    void setLifted(long quotient, long firstBits, long lowFactor, long fineBits, int lowShift) {
        isPlain = false;
        whole = quotient;
        first = firstBits;
        factor = lowFactor;
        fine = fineBits;
        shift = lowShift;
    }

    /** Says how to compute parts at a cut. */
    void prepare(EqualClaims claims, long cut) {
        if (isPlain) {
            claims.setPlain(factor, cut, shift);
        } else {
            claims.setLifted(whole, first, factor, fine, cut, shift);
        }
    }

    int shift() {
        return shift;
    }

    long scaled(long weight) {
        return fine == 0 ? weight * factor : weight * factor + Wide.timesHigh(weight, fine);
    }

    /** The part whose low bits are {@code low}. */
    long lift(long weight, long low) {
        return isPlain ? weight * whole + low : Loops.lifted(weight, whole, first, low, shift);
    }

    /** What is left of the total for whom nothing is lifted, beside the weight as many whole times; else the total. */
    long rest(long total, long sum) {
        return isPlain ? total - whole * sum : total;
    }

    /** Adds the weight as many whole times to parts of the rest; the answer is the sum of what was added. */
    long addWhole(Weighed weighed, int start, int end, long[] into, int at) {
        return isPlain && whole != 0
                ? Loops.addMultiple(weighed.numbers, weighed.from + start, end - start, whole, into, at + start)
                : 0;
    }

    /** Writes the parts of at most 64 recipients and answers like {@link Loops#writeSummed}. */
    long write(Weighed weighed, int start, int end, long lower, long upper, long[] into, int at) {
        int from = weighed.from + start;
        int size = end - start;
        if (isPlain) {
            long summed = Loops.writeSummed(weighed.numbers, from, size, factor, lower, upper, shift, into, at + start);
            return summed + (addWhole(weighed, start, end, into, at) & Loops.PART_MASK);
        }
        long sum = 0;
        for (int i = start; i < end; i++) {
            long weight = weighed.weight(i);
            long x = scaled(weight);
            long low = (x + lower) >>> shift;
            long part = Loops.lifted(weight, whole, first, low, shift);
            into[at + i] = part;
            sum += (part & Loops.PART_MASK) + (low == (x + upper) >>> shift ? 0 : 1L << Loops.SUM_BITS);
        }
        return sum;
    }
}
