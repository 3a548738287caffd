package se.kvot.apportionment;

/**
 * The multipliers near the quota, {@code total / sum}, numbered from it: what a divisor method rounds weights times.
 *
 * <p>A part is {@code (weight × multiplier + start) >>> shift}. For small numbers the product holds the whole part; for
 * large ones it is kept modulo 2^64, and the high bits are put back at the end, so that the cost does not depend on the
 * total. Where the sum of the weights leaves no room between two multipliers of a long, a second word holds what is
 * behind it.
 */
final class Multipliers {

    private static final int BLOCK = 256;

    /** Up to so many units per recipient the multiplier zero is near. */
    private static final long FEW = 8;

    private final Weighed weighed;
    private final long total;
    private final boolean isPlain;
    private final int shift;

    /** How many bits of the second word are used. */
    private final int extra;

    private final long start;
    private final long whole;
    private final long first;
    private final long factor;
    private final long fine;

    /** By how much the number grows for a unit more in all, or somewhat less. */
    final long unit;

    /** @param halves how many halves of a unit are added before rounding down */
    Multipliers(Weighed weighed, long total, int halves) {
        this.weighed = weighed;
        this.total = total;
        long high = weighed.high;
        long low = weighed.low;
        int ofSum = high == 0 ? bits(low) : Long.SIZE + bits(high);
        // sums of parts are needed modulo more than the number of recipients, of both signs
        int room = 60 - weighed.slots;
        int product = bits(total) + weighed.bits;
        this.isPlain = product <= 61 && ofSum <= room;
        this.shift = isPlain ? Math.min(room, 61 + ofSum - product) : room;
        this.extra = Math.max(0, ofSum <= shift ? 0 : ofSum - shift + 2);
        this.unit = extra == 0 ? (1L << shift) / low : 4;
        this.start = (long) halves << (shift - 1);
        this.whole = Wide.quotient(total, high, low);
        long rest = total - whole * low;
        this.first = Wide.digits(0, rest, high, low);
        this.factor = (whole << shift) | (first >>> (Long.SIZE - shift));
        if (extra == 0) {
            this.fine = 0;
        } else {
            long second = Wide.digits(Wide.restHigh(rest, first, high, low), Wide.restLow(first, low), high, low);
            long next = (first << shift) | (second >>> (Long.SIZE - shift));
            this.fine = next & (-1L << (Long.SIZE - extra));
        }
    }

    private static int bits(long word) {
        return Long.SIZE - Long.numberOfLeadingZeros(word);
    }

    /** Whether the multiplier zero, which gives nobody anything, is the {@link #least}. */
    boolean startsFromZero() {
        return Long.compareUnsigned(total, FEW * weighed.size) <= 0;
    }

    /** A number at which the parts are too few together. */
    long least() {
        if (!startsFromZero()) {
            return -most();
        }
        return extra == 0 ? -factor : -((factor << extra) | (fine >>> (Long.SIZE - extra)));
    }

    /** A number at which the parts are too many together: rounding takes less than a unit from each. */
    long most() {
        return (weighed.size + 1L) * 2 * (unit + 1);
    }

    /** By how many units the parts at that multiplier are too many. */
    long excess(long number) {
        int end = weighed.from + weighed.size;
        long high = high(number);
        long sum = extra == 0
                ? Loops.count(weighed.numbers, weighed.from, end, high, start, shift)
                : Loops.countFine(weighed.numbers, weighed.from, end, high, low(number), start, shift);
        return isPlain ? sum - total : ((sum - total) << shift) >> shift;
    }

    private long high(long number) {
        long below = behind(number);
        return factor + (number >> extra) + Wide.carry(below, fine + below);
    }

    private long low(long number) {
        return fine + behind(number);
    }

    private long behind(long number) {
        return extra == 0 ? 0 : number << (Long.SIZE - extra);
    }

    /** Writes the parts at the lower multiplier and finds the units that the upper one gives beyond them. */
    UnitsBetween write(long lower, long upper, long[] into, int at) {
        UnitsBetween between = new UnitsBetween(weighed);
        if (!isPlain && extra == 0) {
            Loops.writeLifted(
                    weighed, weighed.numbers, weighed.from, high(lower), start, start, shift, whole, first, into, at);
        }
        for (int from = 0; from < weighed.size; from += BLOCK) {
            int to = Math.min(from + BLOCK, weighed.size);
            boolean isSame = isPlain ? writePlain(from, to, lower, upper, into, at) == 0 : lower == upper;
            for (int i = from; extra != 0 && i < to; i++) {
                into[at + i] = Loops.lifted(weighed.weight(i), whole, first, rounded(i, lower), shift);
            }
            int lost = isPlain ? 0 : shift;
            for (int i = from; !isSame && i < to; i++) {
                between.add(i, into[at + i], ((rounded(i, upper) - rounded(i, lower)) << lost) >>> lost);
            }
        }
        return between;
    }

    private long writePlain(int from, int to, long lower, long upper, long[] into, int at) {
        return Loops.writeBetween(
                weighed.numbers,
                weighed.from + from,
                to - from,
                high(lower),
                high(upper),
                start,
                shift,
                into,
                at + from);
    }

    /** The part, or its low bits where the high ones are lost. */
    private long rounded(int i, long number) {
        long weight = weighed.weight(i);
        long fraction = extra == 0 ? 0 : Wide.timesHigh(weight, low(number));
        return (weight * high(number) + fraction + start) >>> shift;
    }
}
