package se.kvot.apportionment;

/**
 * Largest remainder without sorting: one number, the <em>cut</em>, decides who gets a unit more.
 *
 * <p>Everyone has the weight {@code total / sum} whole times; only what that leaves of the total is split. With
 * {@code x = weight × floor(rest × 2^shift / sum)}, an entitlement to it is {@code x / 2^shift}, short of the truth by
 * less than a slack of {@code weight}, and the part is {@code (x + cut) >>> shift}: those whose remainder is at least
 * {@code 2^shift - cut} get a unit more. The parts grow with the cut, so the cut at which they sum to the total is found
 * by interpolation in a few rounds, each one multiplication per recipient. If nobody's part changes within the slack
 * around that cut, every part is exact; else a {@link Settlement} compares the few who do by their exact remainders.
 * Among {@link FewRecipients} a cut is tried by writing the parts.
 *
 * <p>{@code x} is kept modulo 2^64. Where large weights make it lose the high bits of the parts, these are put back at the
 * end; the rounds need only the low ones.
 */
final class LargestRemainders {

    /** Rounds after which claims are too much alike for cuts to come between. */
    private static final int MOST_ROUNDS = 16;

    private static final int MOST_IDLE = 5;

    /** Of so many recipients one may be left for the settlement, which costs less than another round then. */
    static final int SETTLED = 512;

    /** More recipients than this are looked at for two cuts at a time. */
    private static final int SHORT = 8192;

    /** The number of bits of {@link #SETTLED} recipients. */
    private static final int MOST_BITS = 9;

    static final long MISSED = -1;

    private LargestRemainders() {}

    /** Splits a total of any sign. */
    static void signed(Weighed weighed, long total, long[] into, int at) {
        allocate(weighed, Math.abs(total), into, at);
        if (total < 0) {
            Loops.multiply(into, at, at + weighed.size, -1);
        }
    }

    /** Splits a total of 0 to 2^63, unsigned. */
    static void allocate(Weighed weighed, long total, long[] into, int at) {
        if (weighed.size == 1) {
            into[at] = total;
            return;
        }
        if (weighed.isShort && total >= 0) {
            // everyone has so many times the weight; what is left of the total leaves room for bits behind the point
            long whole = weighed.bySum == null ? total / weighed.low : weighed.bySum.quotient(total, 0);
            long rest = total - whole * weighed.low;
            int shift = plainShift(weighed, rest);
            if (shift >= bitsNeeded(weighed)) {
                plain(weighed, whole, rest, shift, into, at);
                return;
            }
        }
        lifted(weighed, total, into, at);
    }

    /** So many bits behind the point that the slack of few recipients is in the way: of one in all, or of one in many. */
    private static int bitsNeeded(Weighed weighed) {
        return weighed.bits + Math.min(weighed.slots, MOST_BITS) + 2;
    }

    /** Where parts and enough bits of their remainders fit into one long, beside each other. */
    private static void plain(Weighed weighed, long whole, long rest, int shift, long[] into, int at) {
        int from = weighed.from;
        long slack = 1L << weighed.bits;
        long factor = weighed.bySum == null ? scaled(rest, shift, weighed.low) : weighed.bySum.quotient(rest, shift);
        long[] numbers = weighed.numbers;
        long cut;
        if (weighed.size <= FewRecipients.MOST) {
            boolean isWritten = FewRecipients.split(weighed, rest, whole, factor, shift, slack, into, at);
            cut = isWritten ? PairedCuts.WRITTEN : MISSED;
        } else if (weighed.size <= SHORT) {
            cut = search(weighed, numbers, from, factor, shift, 0, slack, rest, into, at);
        } else {
            cut = PairedCuts.search(weighed, true, numbers, from, whole, factor, shift, 0, slack, rest, into, at);
        }
        if (cut == PairedCuts.WRITTEN) {
            return;
        }
        long lower = lower(cut, slack, into, at);
        long upper = upper(cut, slack, into, at);
        if (cut == MISSED
                || weighed.isParallel
                || Loops.write(numbers, from, weighed.size, whole, factor, lower, upper, shift, into, at) != 0) {
            long total = rest + whole * weighed.low;
            Settlement.write(weighed, whole, factor, shift, total, lower, upper, into, at);
        }
    }

    private static void lifted(Weighed weighed, long total, long[] into, int at) {
        // sums of parts are needed modulo more than the number of recipients, of both signs
        int shift = 61 - weighed.slots;
        long high = weighed.high;
        long low = weighed.low;
        long whole = Wide.quotient(total, high, low);
        long rest = total - whole * low;
        long first = Wide.digits(0, rest, high, low);
        long factor = (whole << shift) | (first >>> (Long.SIZE - shift));
        long[] numbers = weighed.numbers;
        int from = weighed.from;
        long slack = 1L << weighed.bits;
        long fine = 0;
        long step = factor;
        if (shift < bitsNeeded(weighed)) {
            // a second word of the factor makes the slack small; the products wait in the caller's array
            long second = Wide.digits(Wide.restHigh(rest, first, high, low), Wide.restLow(first, low), high, low);
            fine = (first << shift) | (second >>> (Long.SIZE - shift));
            Loops.scale(numbers, from, weighed.size, factor, fine, into, at);
            numbers = into;
            from = at;
            step = 1;
            slack = 2;
        }
        long cut = search(weighed, numbers, from, step, shift, shift, slack, total, into, at);
        long lower = lower(cut, slack, into, at);
        long upper = upper(cut, slack, into, at);
        if (cut == MISSED
                || Loops.writeLifted(weighed, numbers, from, step, lower, upper, shift, whole, first, into, at) != 0) {
            Settlement.writeLifted(weighed, whole, first, factor, fine, shift, total, lower, upper, into, at);
        }
    }

    /** A cut so low that nothing the factor lacks matters. */
    private static long lower(long cut, long slack, long[] into, int at) {
        return Math.max(0, (cut == MISSED ? into[at] : cut) - slack);
    }

    private static long upper(long cut, long slack, long[] into, int at) {
        return (cut == MISSED ? into[at + 1] : cut) + slack;
    }

    /**
     * Finds a cut at which the parts sum to the total.
     *
     * @param lost how many high bits a sum of parts has lost
     * @return the cut, or that there is none, with the two around it in the caller's array
     */
    private static long search(
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
        if (weighed.size > SHORT) {
            return PairedCuts.search(weighed, false, numbers, from, 0, factor, shift, lost, slack, total, into, at);
        }
        int end = from + weighed.size;
        long low = 0;
        long gap = weighed.gap(shift);
        long high = highest(shift, gap, slack);
        long below = 0;
        long above = 0;
        long between = 0;
        int idle = 0;
        long cut = 1L << (shift - 1);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            long excess = ((Loops.count(numbers, from, end, factor, cut, shift) - total) << lost) >> lost;
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
            if (below == 0 || above == 0) {
                cut = beyond(cut, excess, gap, low, high);
            } else if (below + above <= weighed.size / SETTLED || high - low <= 2 * slack) {
                break;
            } else if (below + above == between) {
                if (++idle == MOST_IDLE) {
                    break;
                }
                cut = (low + high) >>> 1;
            } else {
                between = below + above;
                cut = low + Math.max(1, (high - low) / (2 * (below + above + 1)) * (2 * below + 1));
            }
        }
        // nothing is written yet, so that the caller's array can hold the two answers
        into[at] = low;
        into[at + 1] = high;
        return MISSED;
    }

    /**
     * A cut that the right one is not above: the remainders sum to the units left over, so the least that gets one is at
     * least a unit by their number.
     */
    static long highest(int shift, long gap, long slack) {
        return (1L << shift) - Math.max(0, gap - slack);
    }

    /** Where the right cut is if claims are even. */
    private static long beyond(long cut, long excess, long gap, long low, long high) {
        long next = cut - excess * gap;
        return next <= low || next >= high ? (low + high) >>> 1 : next;
    }

    /** So far that the part of a weight of the most bits stays below 2^62. */
    private static int plainShift(Weighed weighed, long total) {
        return Math.min(61, weighed.room - (Long.SIZE - Long.numberOfLeadingZeros(total)));
    }

    /** {@code total × 2^shift / sum}, as many bits at a time as there is room for. */
    private static long scaled(long total, int shift, long sum) {
        int bits = Math.min(shift, Long.numberOfLeadingZeros(total) - 1);
        long quotient = (total << bits) / sum;
        long rest = (total << bits) - quotient * sum;
        for (int left = shift - bits; left > 0; left -= bits) {
            bits = Math.min(left, Long.numberOfLeadingZeros(rest | 1) - 1);
            long next = (rest << bits) / sum;
            quotient = (quotient << bits) + next;
            rest = (rest << bits) - next * sum;
        }
        return quotient;
    }
}
