package se.kvot.apportionment;

/**
 * Some of very many weights, evenly spread over them, that are asked first where the right position is: where claims are
 * equal, far from each other or only a few, no rule tells.
 *
 * <p>Positions are cuts or multipliers. The weights wait at the front of the caller's array, which is written last.
 */
final class Sample {

    private static final int MOST = 4096;

    /** A sample is asked about as often as there are so many of its size. */
    private static final int PART = 64;

    /** Fewer units than this tell too little. */
    private static final int FEW = 32;

    private final long[] nothing = {};

    private final Positions positions;
    private int lost;

    private long[] all = nothing;
    private int start;
    private int of;

    private long[] weights = nothing;
    private int from;
    private int to;

    private long first;
    private long second;

    /** What is asked for: parts at positions. */
    interface Positions {

        /** The sum of the parts of some numbers at that position; its high bits may be lost. */
        long parts(long[] numbers, int from, int to, long position);
    }

    /** @param positions what the parts are, the same as long as this object is used */
    Sample(Positions positions) {
        this.positions = positions;
    }

    /**
     * Says of what this is a sample, and where there is room for it; taken when it is asked.
     *
     * @param bits how many high bits sums of parts have lost
     */
    void set(long[] numbers, int first, int size, int bits, long[] into, int at) {
        lost = bits;
        all = numbers;
        start = first;
        of = size;
        weights = into;
        from = at;
        to = at;
    }

    private int size() {
        return Math.min(MOST, of / PART);
    }

    private void take() {
        int size = size();
        to = from + size;
        for (int i = 0; i < size; i++) {
            weights[from + i] = all[start + (int) ((long) i * of / size)];
        }
    }

    /** Takes it again the next time, since the array has been written. */
    void forget() {
        to = from;
    }

    /** Lets go of the arrays. */
    void leave() {
        all = nothing;
        weights = nothing;
    }

    /** The position that the right one is probably not before. */
    long first() {
        return first;
    }

    /** The position that the right one is probably not after. */
    long second() {
        return second;
    }

    /**
     * Looks for two positions around the right one where nothing is known but how many units all weights share.
     *
     * @param factor what the numbers are multiplied by to give quotas, which have {@code shift} bits behind the point
     */
    void look(long low, long high, long total, long factor, int shift) {
        take();
        long quotas = (Loops.sum(weights, from, to) * factor) >>> shift;
        long size = size();
        long share = Long.compareUnsigned(total, of) < 0 ? total * size / of : size;
        long atLow = count(low);
        narrow(low, high, atLow, signed(quotas - atLow), Math.min(share, size / 4));
    }

    /**
     * Looks for two positions around the right one, between two others.
     *
     * @param below how many units the parts at the lower one are too few, or zero if nobody knows
     * @param above how many units the parts at the upper one are too many, or zero if nobody knows
     * @return whether there are enough in the sample to tell
     */
    boolean look(long low, long high, long below, long above) {
        if (below > 0 && above > 0 && below + above < (long) FEW * of / size()) {
            return false;
        }
        if (to == from) {
            take();
        }
        long atLow = count(low);
        long units = signed(count(high) - atLow);
        if (units < FEW) {
            return false;
        }
        long size = size();
        long wanted = below > 0 && above > 0
                ? shared(units, below, below + above)
                : below > 0 ? shared(size, below, of) : units - shared(size, above, of);
        narrow(low, high, atLow, wanted, Math.min(wanted, units - wanted));
        return true;
    }

    /** One position where the units are probably too few and one where they are too many, even if by very few. */
    private void narrow(long low, long high, long atLow, long wanted, long chance) {
        long margin = 2 * Chance.root(Math.max(1, chance));
        first = last(low, high, atLow + Math.max(0, wanted - margin));
        second = Math.min(high, last(first, high, atLow + Math.max(0, wanted + margin)) + 1);
        if (first <= low && second >= high) {
            // very many claims are equal on either side; is the right one at the end of what is between?
            first = last(low, high, atLow + Math.max(0, wanted));
            second = Math.min(high, first + 1);
        }
    }

    /** That share of the units, near enough, whatever the numbers. */
    private static long shared(long units, long some, long all) {
        int much = Math.max(0, Integer.SIZE + 4 - Long.numberOfLeadingZeros(all));
        return units * (some >> much) / (all >> much);
    }

    /** The last position between the two at which the parts are no more than so many; the first if there is none. */
    private long last(long low, long high, long most) {
        long least = low;
        long above = high + 1;
        while (above - least > 1) {
            long middle = least + ((above - least) >>> 1);
            if (signed(count(middle) - most) <= 0) {
                least = middle;
            } else {
                above = middle;
            }
        }
        return least;
    }

    private long count(long position) {
        return positions.parts(weights, from, to, position);
    }

    private long signed(long units) {
        return (units << lost) >> lost;
    }
}
