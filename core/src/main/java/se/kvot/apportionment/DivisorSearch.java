package se.kvot.apportionment;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/**
 * Divisor methods without going unit by unit: one number, the multiplier, gives all parts at once.
 *
 * <p>A part is {@code (weight × multiplier + start) >>> shift}, exactly what the method gives for the multiplier
 * {@code multiplier / 2^shift}. The multiplier at which the parts sum to the total is found by interpolation, from the one
 * that they would have without rounding. Any such multiplier proves the parts. Products are kept modulo 2^64, and the high
 * bits of the parts are put back at the end, so that the cost does not depend on the total.
 *
 * <p>Where two claims are equal, or closer than multipliers of this size can tell apart, the units between the two
 * nearest multipliers are given one by one, by exact comparison.
 */
enum DivisorSearch {

    /** Rounds at the half. */
    WEBSTER(1),

    /** Rounds down. */
    JEFFERSON(0);

    private static final int MOST_ROUNDS = 40;

    /** Rounds that may tell nothing new: then the claims in between are probably the same. */
    private static final int MOST_IDLE = 4;

    /** Of so many recipients one may be left for the exact comparison, which costs less than another round then. */
    private static final int SETTLED = 1024;

    /** How many halves of a unit are added before rounding down. */
    private final int halves;

    DivisorSearch(int halves) {
        this.halves = halves;
    }

    /** Splits a total of 0 to 2^63, unsigned. */
    void allocate(Weighed weighed, long total, long[] into, int at) {
        int size = weighed.size;
        // differences of sums from the total must fit in the bits that are left, with their sign
        int shift = 60 - weighed.slots;
        long high = weighed.high;
        long low = weighed.low;
        long whole = Wide.quotient(total, high, low);
        long rest = total - whole * low;
        long first = Wide.digits(0, rest, high, low);
        long quota = (whole << shift) | (first >>> (Long.SIZE - shift));
        long start = (long) halves << (shift - 1);
        int from = weighed.from;
        int end = from + size;
        // what the multiplier grows by for a unit more in all
        long unit = high == 0 && low > 0 ? (1L << shift) / low : 0;
        if (unit == 0) {
            fromBelow(weighed, total, into, at);
            return;
        }
        // as offsets from the quota, since that may have lost its high bits
        long below = 0;
        long above = 0;
        long deficit = 0;
        long surplus = 0;
        int idle = 0;
        long offset = (1L - halves) * (size >> 1) * unit;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            long sum = Loops.count(weighed.numbers, from, end, quota + offset, start, shift);
            long excess = ((sum - total) << shift) >> shift;
            if (excess == 0) {
                write(weighed, quota + offset, start, shift, whole, first, into, at);
                return;
            }
            long between = deficit + surplus;
            if (excess < 0) {
                below = offset;
                deficit = -excess;
            } else {
                above = offset;
                surplus = excess;
            }
            idle = deficit + surplus == between ? idle + 1 : 0;
            if (deficit == 0 || surplus == 0) {
                offset -= (excess + (excess < 0 ? -1 : 1)) * unit;
            } else if (above - below <= 1 || deficit + surplus <= size / SETTLED || idle == MOST_IDLE) {
                break;
            } else if (round % 3 == 2) {
                offset = (below + above) >> 1;
            } else {
                long step = (above - below) / (2 * (deficit + surplus)) * (2 * deficit);
                offset = below + Math.min(above - below - 1, Math.max(1, step));
            }
        }
        if (deficit == 0 || surplus == 0) {
            fromBelow(weighed, total, into, at);
            return;
        }
        write(weighed, quota + below, start, shift, whole, first, into, at);
        long lower = quota + below;
        long upper = quota + above;
        give(weighed, deficit, into, at, IntStream.range(0, size).filter(i -> {
            long weight = weighed.weight(i);
            return (weight * lower + start) >>> shift != (weight * upper + start) >>> shift;
        }));
    }

    /** Starts from parts that nobody can have less than, where the weights are too large for a multiplier in a long. */
    private void fromBelow(Weighed weighed, long total, long[] into, int at) {
        BigInteger sum = Wide.big(weighed.high, weighed.low);
        // rounding adds half a unit each at most
        BigInteger shared = Wide.unsigned(total)
                .subtract(BigInteger.valueOf((long) halves * (weighed.size + 1) / 2))
                .max(BigInteger.ZERO);
        for (int i = 0; i < weighed.size; i++) {
            into[at + i] = BigInteger.valueOf(weighed.weight(i))
                    .multiply(shared)
                    .shiftLeft(1)
                    .add(sum.multiply(BigInteger.valueOf(shared.signum() * (long) halves)))
                    .divide(sum.shiftLeft(1))
                    .longValue();
        }
        long left = total - Loops.sum(into, at, at + weighed.size);
        give(weighed, left, into, at, IntStream.range(0, weighed.size));
    }

    private static void write(
            Weighed weighed, long factor, long start, int shift, long whole, long first, long[] into, int at) {
        Loops.writeLifted(weighed, weighed.numbers, weighed.from, factor, start, start, shift, whole, first, into, at);
    }

    /** Gives units one by one to the best claim: the largest weight by {@code 2 × part + 2 - halves}. */
    private void give(Weighed weighed, long units, long[] into, int at, IntStream candidates) {
        Comparator<Integer> byClaim =
                (i, j) -> claim(weighed, into, at, j, i).compareTo(claim(weighed, into, at, i, j));
        PriorityQueue<Integer> claimants = new PriorityQueue<>(byClaim.thenComparing(Comparator.naturalOrder()));
        candidates.forEach(claimants::add);
        for (long left = units; left > 0; left--) {
            int best = claimants.remove();
            into[at + best]++;
            claimants.add(best);
        }
    }

    /** The weight at {@code i} times the divisor at {@code j}. */
    private BigInteger claim(Weighed weighed, long[] into, int at, int i, int j) {
        BigInteger divisor = BigInteger.valueOf(into[at + j]).shiftLeft(1).add(BigInteger.valueOf(2L - halves));
        return BigInteger.valueOf(weighed.weight(i)).multiply(divisor);
    }
}
