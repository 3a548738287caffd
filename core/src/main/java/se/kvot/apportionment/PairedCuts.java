package se.kvot.apportionment;

/**
 * The search for the cut between very many recipients: to read them takes longer than to count, so each reading counts for
 * two cuts, one on either side of where the right one should be.
 *
 * <p>That is known where remainders are spread evenly, as those of large parts are; else a {@link Sample} is asked.
 */
final class PairedCuts implements Sample.Positions {

    private static final int MOST_ROUNDS = 64;

    /** Rounds that tell nothing new, but cost little beside the comparison of very many claims one by one. */
    private static final int MOST_IDLE = 20;

    /** Rounds that tell nothing new after which a sample cannot tell where to look either. */
    private static final int FEW_IDLE = 3;

    /** Of so many recipients one may be expected between the cuts. */
    private static final int ATTEMPTED = 256;

    /** Up to so many units per recipient, most parts may be nothing, and nobody knows where the others' remainders are. */
    private static final int FEW = 8;

    static final long WRITTEN = -2;

    private final long[] nowhere = {};

    private final Weighed weighed;
    private final Sample sample = new Sample(this);

    private long[] numbers = nowhere;
    private int from;
    private long whole;
    private long factor;
    private int shift;
    private int lost;
    private long slack;
    private long total;
    private long[] into = nowhere;
    private int at;

    /** The cuts that the right one is between. */
    private long low;

    private long high;

    /** How many units the parts at the one are too few and at the other too many; zero as long as nobody has read them. */
    private long below;

    private long above;

    /** The cuts to read next. */
    private long first;

    private long second;

    private int idle;

    /**
     * Finds a cut at which the parts sum to the total, as {@link LargestRemainders} does for fewer recipients.
     *
     * @param mayWrite whether the parts may be written as soon as two cuts are close and the right one is probably between
     *     them: they need no lifting, and the caller's array is free
     * @param whole how many times the weight is to be written with each part, beside the share of the total
     * @return the cut; or that there is none, with the two around it in the caller's array; or that the parts are written
     */
    static long search(
            Weighed weighed,
            boolean mayWrite,
            long[] numbers,
            int from,
            long whole,
            long factor,
            int shift,
            int lost,
            long slack,
            long total,
            long[] into,
            int at) {
        PairedCuts spare = weighed.spareCuts == null ? null : weighed.spareCuts.getAndSet(null);
        PairedCuts cuts = spare == null ? new PairedCuts(weighed) : spare;
        cuts.numbers = numbers;
        cuts.from = from;
        cuts.whole = whole;
        cuts.factor = factor;
        cuts.shift = shift;
        cuts.lost = lost;
        cuts.slack = slack;
        cuts.total = total;
        cuts.into = into;
        cuts.at = at;
        long cut = cuts.search(mayWrite);
        cuts.giveBack();
        return cut;
    }

    private PairedCuts(Weighed weighed) {
        this.weighed = weighed;
    }

    private void giveBack() {
        numbers = nowhere;
        into = nowhere;
        sample.leave();
        if (weighed.spareCuts != null) {
            weighed.spareCuts.set(this);
        }
    }

    private long search(boolean mayWrite) {
        boolean isAttempted = false;
        begin();
        for (int round = 0; round < MOST_ROUNDS; round++) {
            long units = below + above;
            long cut = read();
            if (cut != LargestRemainders.MISSED) {
                return cut;
            }
            boolean isNew = below + above != units;
            idle += isNew ? 0 : 1;
            if (isClose() || idle == MOST_IDLE) {
                break;
            }
            // once only: parts that are written in vain cost about as much as two readings
            if (comeCloser(isNew && below > 0 && above > 0) && mayWrite && !isAttempted) {
                isAttempted = true;
                long all = total + whole * weighed.low;
                if (Settlement.settles(weighed, whole, factor, shift, all, first, second, slack, into, at)) {
                    return WRITTEN;
                }
                sample.forget();
            }
        }
        into[at] = low;
        into[at + 1] = high;
        return LargestRemainders.MISSED;
    }

    private void begin() {
        int size = weighed.size;
        long gap = weighed.gap(shift);
        low = 0;
        high = LargestRemainders.highest(shift, gap, slack);
        below = 0;
        above = 0;
        idle = 0;
        sample.set(numbers, from, size, lost, into, at);
        if (mayAsk() && Long.compareUnsigned(total, (long) FEW * size) <= 0) {
            sample.look(low, high, total, factor, shift);
            first = sample.first();
            second = sample.second();
        } else {
            long width = Chance.margin(size) * gap;
            first = (high >>> 1) - width;
            second = (high >>> 1) + width;
        }
    }

    /** Whether there is room for a sample: products do not wait in the caller's array. */
    private boolean mayAsk() {
        return numbers != into;
    }

    /** Reads the parts at the two cuts; the answer is the one of them that is right, if any. */
    private long read() {
        long excess;
        long excessOfSecond;
        if (lost == 0) {
            long counted = countedBoth() - (total << Integer.SIZE) - total;
            excessOfSecond = (int) counted;
            excess = (counted - excessOfSecond) >> Integer.SIZE;
        } else {
            excess = excess(first);
            excessOfSecond = excess(second);
        }
        if (excess == 0 || excessOfSecond == 0) {
            return excess == 0 ? first : second;
        }
        if (excess < 0) {
            low = excessOfSecond < 0 ? second : first;
            below = -(excessOfSecond < 0 ? excessOfSecond : excess);
        }
        if (excessOfSecond > 0) {
            high = excess > 0 ? first : second;
            above = excess > 0 ? excess : excessOfSecond;
        }
        return LargestRemainders.MISSED;
    }

    private long countedBoth() {
        int end = from + weighed.size;
        return weighed.isParallel
                ? Chunks.sum(
                        from,
                        end,
                        1,
                        (start, stop) -> Loops.countBoth(numbers, start, stop, factor, first, second, shift))
                : Loops.countBoth(numbers, from, end, factor, first, second, shift);
    }

    private long excess(long cut) {
        return ((parts(numbers, from, from + weighed.size, cut) - total) << lost) >> lost;
    }

    @Override
    public long parts(long[] some, int start, int end, long cut) {
        return Loops.count(some, start, end, factor, cut, shift);
    }

    /** Whether so few units are left, or the cuts are so near to each other, that claims must be compared. */
    private boolean isClose() {
        return below > 0
                && above > 0
                && (below + above <= weighed.size / LargestRemainders.SETTLED || high - low <= 2 * slack);
    }

    /**
     * Says which cuts to read next.
     *
     * @param isEven whether nothing speaks against claims that are spread evenly between the two
     * @return whether there should be few units between the next ones
     */
    private boolean comeCloser(boolean isEven) {
        long width = (high - low) >>> 2;
        long middle = (low + high) >>> 1;
        boolean areFew = false;
        if (isEven) {
            long units = below + above;
            long candidates = 2 * Math.max(Chance.margin(Math.min(below, above)), units / 12);
            areFew = candidates <= weighed.size / ATTEMPTED;
            width = candidates / 2 * Math.max(1, (high - low) / units);
            middle = low + Math.max(1, (high - low) / (2 * (units + 1)) * (2 * below + 1));
        }
        if (!areFew && mayAsk() && idle < FEW_IDLE && sample.look(low, high, below, above)) {
            first = sample.first();
            second = sample.second();
            return false;
        }
        first = middle - width;
        second = middle + width;
        if (first <= low || second >= high) {
            first = Math.max(first, low + ((high - low) >>> 2));
            second = Math.max(first, Math.min(second, high - ((high - low) >>> 2)));
        }
        return areFew;
    }
}
