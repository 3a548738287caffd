package se.kvot.apportionment;

/**
 * The search for the cut between very many recipients: to read them takes longer than to count, so each reading counts for
 * two cuts, one on either side of where the right one should be.
 */
final class PairedCuts {

    private static final int MOST_ROUNDS = 64;

    /** Rounds that tell nothing new, but cost little beside the comparison of very many claims one by one. */
    private static final int MOST_IDLE = 20;

    /** Of so many recipients one may be expected between the cuts. */
    private static final int ATTEMPTED = 256;

    static final long WRITTEN = -2;

    private PairedCuts() {}

    /**
     * Finds a cut at which the parts sum to the total, as {@link LargestRemainders} does for fewer recipients.
     *
     * @param mayWrite whether the parts may be written as soon as two cuts are close and the right one is probably between
     *     them: they need no lifting, and the caller's array is free
     * @return the cut; or that there is none, with the two around it in the caller's array; or that the parts are written
     */
    static long search(
            Weighed weighed,
            boolean mayWrite,
            long[] numbers,
            int from,
            long factor,
            int shift,
            int lost,
            long slack,
            long total,
            long[] into,
            int at) {
        int size = weighed.size;
        int end = from + size;
        long gap = (1L << shift) / size;
        long low = 0;
        long high = (1L << shift) - gap;
        long below = 0;
        long above = 0;
        int idle = 0;
        boolean isAttempted = false;
        long width = Chance.margin(size) * gap;
        long first = (high >>> 1) - width;
        long second = (high >>> 1) + width;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            long excess;
            long excessOfSecond;
            if (lost == 0) {
                long counted = counted(weighed, numbers, from, factor, first, second, shift) - bothOf(total);
                excessOfSecond = (int) counted;
                excess = (counted - excessOfSecond) >> Integer.SIZE;
            } else {
                excess = excess(Loops.count(numbers, from, end, factor, first, shift) - total, lost);
                excessOfSecond = excess(Loops.count(numbers, from, end, factor, second, shift) - total, lost);
            }
            if (excess == 0 || excessOfSecond == 0) {
                return excess == 0 ? first : second;
            }
            long between = below + above;
            if (excess < 0) {
                low = excessOfSecond < 0 ? second : first;
                below = -(excessOfSecond < 0 ? excessOfSecond : excess);
            }
            if (excessOfSecond > 0) {
                high = excess > 0 ? first : second;
                above = excess > 0 ? excess : excessOfSecond;
            }
            long middle;
            long candidates = size;
            if (below == 0 || above == 0) {
                long units = below + above;
                candidates = 2 * (Chance.margin(units) + units / 8);
                width = candidates / 2 * gap;
                middle = below == 0 ? high - units * gap : low + units * gap;
            } else if (below + above <= size / LargestRemainders.SETTLED || high - low <= 2 * slack) {
                break;
            } else if (below + above == between) {
                if (++idle == MOST_IDLE) {
                    break;
                }
                width = (high - low) >>> 2;
                middle = (low + high) >>> 1;
            } else {
                long units = below + above;
                long step = Math.max(1, (high - low) / units);
                candidates = 2 * Math.max(Chance.margin(Math.min(below, above)), units / 12);
                width = candidates / 2 * step;
                middle = low + Math.max(1, (high - low) / (2 * (units + 1)) * (2 * below + 1));
            }
            first = middle - width;
            second = middle + width;
            if (first <= low || second >= high) {
                first = Math.max(first, low + ((high - low) >>> 2));
                second = Math.min(second, high - ((high - low) >>> 2));
                if (first > second) {
                    first = second;
                }
            }
            // once only: parts that are written in vain cost about as much as two readings
            if (mayWrite && !isAttempted && candidates <= size / ATTEMPTED) {
                isAttempted = true;
                if (Settlement.settles(weighed, factor, shift, total, first, second, slack, into, at)) {
                    return WRITTEN;
                }
            }
        }
        into[at] = low;
        into[at + 1] = high;
        return LargestRemainders.MISSED;
    }

    private static long counted(
            Weighed weighed, long[] numbers, int from, long factor, long first, long second, int shift) {
        int end = from + weighed.size;
        return weighed.isParallel
                ? Chunks.sum(
                        from,
                        end,
                        1,
                        (start, stop) -> Loops.countBoth(numbers, start, stop, factor, first, second, shift))
                : Loops.countBoth(numbers, from, end, factor, first, second, shift);
    }

    private static long bothOf(long total) {
        return (total << Integer.SIZE) + total;
    }

    private static long excess(long difference, int lost) {
        return (difference << lost) >> lost;
    }
}
