package se.kvot.apportionment;

/**
 * The search for the cut between a few recipients, and the parts at it: mostly one unit is too many or too few at the first
 * cut, and to look for the remainder that decides it takes no longer than to count again.
 *
 * <p>For few, vector instructions do not pay, and neither does a copy. So there are loops of their own, which take two
 * recipients a turn and no branch that nobody can foretell, and of which the compiler learns nothing about those for many.
 */
final class FewCuts {

    /** For more recipients than that the loops of {@link Loops} are faster. */
    static final int MOST = 64;

    private static final int MOST_ROUNDS = 16;

    /** Rounds that tell nothing new after which claims are probably equal. */
    private static final int MOST_IDLE = 2;

    private FewCuts() {}

    /** Finds a cut at which the parts sum to the total, as {@link LargestRemainders} does for more recipients. */
    static long search(
            Weighed weighed,
            long[] numbers,
            int from,
            long factor,
            int shift,
            int lost,
            long slack,
            long total,
            long[] into,
            int at) {
        int end = from + weighed.size;
        long gap = weighed.gap(shift);
        long low = 0;
        long high = LargestRemainders.highest(shift, gap, slack);
        long below = 0;
        long above = 0;
        long between = 0;
        int idle = 0;
        long cut = 1L << (shift - 1);
        for (int round = 0; round < MOST_ROUNDS && idle < MOST_IDLE && high - low > 2 * slack; round++) {
            long excess = ((count(numbers, from, end, factor, cut, shift) - total) << lost) >> lost;
            if (excess == 0) {
                return cut;
            }
            if (excess < 0) {
                low = cut;
                below = -excess;
            } else {
                high = cut;
                above = excess;
            }
            if (excess == 1 || excess == -1) {
                long step = pastOne(numbers, from, end, factor, cut, excess, shift);
                if (step > 0) {
                    // there is always a next one: as few have a unit too many as units are left, or as many one too few
                    return cut - excess * step;
                }
                // as far as all that are as near
                low = Math.max(low, cut + step);
                high = Math.min(high, cut - step);
                break;
            }
            idle = below + above == between ? idle + 1 : 0;
            between = below + above;
            cut -= excess * gap;
            if (cut <= low || cut >= high) {
                cut = (low + high) >>> 1;
            }
        }
        // nothing is written yet, so that the caller's array can hold the two answers
        into[at] = low;
        into[at + 1] = high;
        return LargestRemainders.MISSED;
    }

    private static long count(long[] numbers, int from, int to, long factor, long cut, int shift) {
        long even = 0;
        long odd = 0;
        int i = from;
        for (; i < to - 1; i += 2) {
            even += (numbers[i] * factor + cut) >>> shift;
            odd += (numbers[i + 1] * factor + cut) >>> shift;
        }
        return i < to ? even + odd + ((numbers[i] * factor + cut) >>> shift) : even + odd;
    }

    /**
     * How far a cut must move to pass one number and no more: beyond the nearest, half way to the next one.
     *
     * @param excess 1 if a unit is to be taken from the nearest above the bar, -1 if it is to be given to the one below
     * @return the distance; negative, and just past the nearest, if the next one is as near
     */
    private static long pastOne(long[] numbers, int from, int to, long factor, long cut, long excess, int shift) {
        long mask = (1L << shift) - 1;
        long mirror = excess >> (Long.SIZE - 1);
        long nearest = mask;
        long next = mask;
        long nearestOdd = mask;
        long nextOdd = mask;
        int i = from;
        for (; i < to - 1; i += 2) {
            long away = ((numbers[i] * factor + cut) ^ mirror) & mask;
            next = least(next, greatest(nearest, away));
            nearest = least(nearest, away);
            long awayOdd = ((numbers[i + 1] * factor + cut) ^ mirror) & mask;
            nextOdd = least(nextOdd, greatest(nearestOdd, awayOdd));
            nearestOdd = least(nearestOdd, awayOdd);
        }
        if (i < to) {
            long away = ((numbers[i] * factor + cut) ^ mirror) & mask;
            next = least(next, greatest(nearest, away));
            nearest = least(nearest, away);
        }
        next = least(least(next, nextOdd), greatest(nearest, nearestOdd));
        nearest = least(nearest, nearestOdd);
        return next > nearest ? nearest + ((next - nearest + 1) >>> 1) : -1 - nearest;
    }

    /** Writes the parts at the lower cut, and answers whether they are the same at the upper one, like {@link Loops#write}. */
    static long write(
            long[] numbers,
            int from,
            int size,
            long whole,
            long factor,
            long lower,
            long upper,
            int shift,
            long[] into,
            int at) {
        long even = 0;
        long odd = 0;
        int i = 0;
        for (; i < size - 1; i += 2) {
            long number = numbers[from + i];
            long first = number * factor;
            into[at + i] = number * whole + ((first + lower) >>> shift);
            long other = numbers[from + i + 1];
            long second = other * factor;
            into[at + i + 1] = other * whole + ((second + lower) >>> shift);
            even |= ((first + lower) ^ (first + upper)) >>> shift;
            odd |= ((second + lower) ^ (second + upper)) >>> shift;
        }
        if (i < size) {
            long number = numbers[from + i];
            long last = number * factor;
            into[at + i] = number * whole + ((last + lower) >>> shift);
            odd |= ((last + lower) ^ (last + upper)) >>> shift;
        }
        return even | odd;
    }

    /** The lesser one, without a branch, where the difference has room in a word. */
    private static long least(long a, long b) {
        long more = a - b;
        return b + (more & (more >> (Long.SIZE - 1)));
    }

    private static long greatest(long a, long b) {
        long more = a - b;
        return a - (more & (more >> (Long.SIZE - 1)));
    }
}
