package se.kvot.apportionment;

/**
 * Many totals split by the same few weights: the cuts are looked for side by side, in loops over the totals, since vector
 * instructions pay there and not over the recipients, who are too few.
 *
 * <p>For each total the first cut is in the middle, where mostly a unit or two are too many or too few. From there it goes
 * past the remainder that is nearest to the bar, once and once more. The first bits of the remainders are enough for that,
 * since nothing depends on it but time: at the cut that it leads to the parts are counted in full. If they do not sum to
 * the total, or somebody is too close to the bar to tell, the total is split by itself.
 */
final class ManyTotals {

    /** So many totals at a time: what they need stays in the processor's nearest memory. */
    static final int WIDTH = 128;

    /** Fewer totals are sooner split one after the other. */
    private static final int FEWEST = 16;

    /** With a longer sum of weights, the first bits of a remainder would not tell enough, or there would not be so many. */
    private static final int MOST_BITS = 26;

    /** So many units are taken or given one by one. */
    private static final int STEPS = 2;

    private static final int MOST_ROUNDS = 3;

    /** So many of the first bits of a remainder are left out, for the sum of all to have room in a word. */
    private static final int SUMMED = 7;

    private static final int TOP = Integer.SIZE - 1;

    private final long[] whole;

    /** What is left of each total when everyone has the weight so many whole times. */
    private final long[] rest;

    private final long[] factor;

    private final long[] cut;

    /** How many units too many there are at the cut. */
    private final long[] excess;

    /** Which bits differ, for anybody, between the claim as it is known and the most that it may be. */
    private final long[] unclear;

    /** The first bits behind the point of the factor. */
    private final int[] digits;

    /** The same of the cut, while it is looked for. */
    private final int[] place;

    /** How many units too many there are there. */
    private final int[] off;

    private final int[] sum;
    private final int[] toward;
    private final int[] start;
    private final int[] nearest;

    /** For so many totals at a time, {@link #WIDTH} at most. */
    ManyTotals(int most) {
        int width = most < FEWEST ? 0 : most;
        this.whole = new long[width];
        this.rest = new long[width];
        this.factor = new long[width];
        this.cut = new long[width];
        this.excess = new long[width];
        this.unclear = new long[width];
        this.digits = new int[width];
        this.place = new int[width];
        this.off = new int[width];
        this.sum = new int[width];
        this.toward = new int[width];
        this.start = new int[width];
        this.nearest = new int[width];
    }

    /**
     * Splits totals of any sign, no more than this is for.
     *
     * @param from where the first total stands, and {@code step} how far away the next one is
     * @param at where the first one's parts are written, and {@code stride} how far away the next one's are
     */
    void split(Weighed weighed, long[] totals, int from, int step, int count, long[] into, int at, int stride) {
        Reciprocal bySum = weighed.bySum;
        if (bySum == null || count < FEWEST || !isFor(weighed)) {
            for (int i = 0; i < count; i++) {
                LargestRemainders.signed(weighed, totals[from + i * step], into, at + i * stride);
            }
            return;
        }
        int shift = 61 - weighed.bits;
        set(bySum, weighed.low, shift, totals, from, step, count);
        findPlaces(weighed, shift, count);
        count(weighed, shift, count);
        for (int i = 0; i < count; i++) {
            long total = totals[from + i * step];
            int to = at + i * stride;
            if (excess[i] != 0 || unclear[i] >>> shift != 0) {
                LargestRemainders.signed(weighed, total, into, to);
                continue;
            }
            write(weighed.numbers, weighed.from, weighed.size, whole[i], factor[i], cut[i], shift, into, to);
            if (total < 0) {
                Loops.multiply(into, to, to + weighed.size, -1);
            }
        }
    }

    private static boolean isFor(Weighed weighed) {
        boolean areFew = weighed.size > 1 && weighed.size <= FewRecipients.MOST;
        return areFew && weighed.isShort && weighed.low >>> MOST_BITS == 0;
    }

    private void set(Reciprocal bySum, long sum, int shift, long[] totals, int from, int step, int count) {
        for (int i = 0; i < count; i++) {
            // the one total without a mirror image leaves a rest that no parts sum to
            long number = Math.abs(totals[from + i * step]);
            whole[i] = bySum.quotient(number, 0);
            rest[i] = number - whole[i] * sum;
            factor[i] = bySum.quotient(rest[i], shift);
            digits[i] = (int) (factor[i] >>> (shift - Integer.SIZE));
        }
    }

    private void findPlaces(Weighed weighed, int shift, int count) {
        for (int i = 0; i < count; i++) {
            place[i] = 1 << TOP;
            off[i] = 0;
            sum[i] = 0;
        }
        for (int i = 0; i < weighed.size; i++) {
            countHalves((int) weighed.weight(i), digits, off, sum, count);
        }
        int half = 1 << (TOP - SUMMED);
        for (int i = 0; i < count; i++) {
            // remainders sum to the units that there are for them
            off[i] -= (sum[i] + half) >>> (Integer.SIZE - SUMMED);
        }
        interpolate(weighed, shift, count);
        for (int i = 0; i < STEPS; i++) {
            step(weighed, count);
        }
    }

    /** Counts whose remainder is at least a half, and sums the remainders. */
    private static void countHalves(int weight, int[] digits, int[] halves, int[] sum, int count) {
        for (int i = 0; i < count; i++) {
            int remainder = weight * digits[i];
            halves[i] += remainder >>> TOP;
            sum[i] += remainder >>> SUMMED;
        }
    }

    /** Moves the cuts that are farther off to where they should be if remainders are spread evenly. */
    private void interpolate(Weighed weighed, int shift, int count) {
        long gap = weighed.gap(shift);
        int end = weighed.from + weighed.size;
        for (int i = 0; i < count; i++) {
            if (Math.abs(off[i]) > STEPS) {
                long excess = off[i];
                long better = 1L << (shift - 1);
                for (int round = 0; round < MOST_ROUNDS && Math.abs(excess) > STEPS; round++) {
                    // half as far each time, lest two cuts lead to each other
                    better -= excess * (gap >> round);
                    excess = Loops.count(weighed.numbers, weighed.from, end, factor[i], better, shift) - rest[i];
                }
                place[i] = (int) (better >>> (shift - Integer.SIZE));
                off[i] = (int) excess;
            }
        }
    }

    /** Moves each cut past the remainder that is nearest to the bar, on the side that has a unit too many or too few. */
    private void step(Weighed weighed, int count) {
        for (int i = 0; i < count; i++) {
            int sign = Integer.signum(off[i]);
            // what is below the bar is looked at in the mirror
            toward[i] = sign * digits[i];
            start[i] = place[i] ^ (sign >> TOP);
            nearest[i] = Integer.MAX_VALUE;
        }
        for (int i = 0; i < weighed.size; i++) {
            approach((int) weighed.weight(i), toward, start, nearest, count);
        }
        int slack = 1 << weighed.bits;
        for (int i = 0; i < count; i++) {
            int sign = Integer.signum(off[i]);
            // from above the bar so far that nothing the digits lack matters
            place[i] -= sign * 2 * (nearest[i] + 1) + (slack & (-sign >> TOP));
            off[i] -= sign;
        }
    }

    /** Keeps the least distance, without its last bit and without a branch. */
    private static void approach(int weight, int[] toward, int[] start, int[] nearest, int count) {
        for (int i = 0; i < count; i++) {
            int more = nearest[i] - ((weight * toward[i] + start[i]) >>> 1);
            nearest[i] -= more & ~(more >> TOP);
        }
    }

    /** Counts the parts in full at the cuts in the places that were found. */
    private void count(Weighed weighed, int shift, int count) {
        for (int i = 0; i < count; i++) {
            cut[i] = Integer.toUnsignedLong(place[i]) << (shift - Integer.SIZE);
            excess[i] = -rest[i];
            unclear[i] = 0;
        }
        for (int i = 0; i < weighed.size; i++) {
            count(weighed.weight(i), factor, cut, 1L << weighed.bits, shift, excess, unclear, count);
        }
    }

    private static void count(
            long weight, long[] factor, long[] cut, long slack, int shift, long[] excess, long[] unclear, int count) {
        for (int i = 0; i < count; i++) {
            long scaled = weight * factor[i] + cut[i];
            excess[i] += scaled >>> shift;
            unclear[i] |= scaled ^ (scaled + slack);
        }
    }

    private static void write(
            long[] numbers, int from, int size, long whole, long factor, long cut, int shift, long[] into, int at) {
        for (int i = 0; i < size; i++) {
            long number = numbers[from + i];
            into[at + i] = number * whole + ((number * factor + cut) >>> shift);
        }
    }
}
