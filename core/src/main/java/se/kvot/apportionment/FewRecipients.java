package se.kvot.apportionment;

/**
 * Largest remainder among a few recipients: the parts are written at a first cut, and as mostly nobody or only one has a
 * unit too many or too few then, the remainder that decides it is looked for.
 *
 * <p>For few, vector instructions do not pay, and neither does a copy. So there are loops of their own, which take two
 * recipients a turn and no branch that nobody can foretell, and of which the compiler learns nothing about those for many.
 */
final class FewRecipients {

    /** For more recipients than that, the loops of {@link Loops} are faster. */
    static final int MOST = 64;

    /** So many units are taken or given one by one. */
    private static final int MOST_STEPS = 2;

    private static final int MOST_ROUNDS = 16;

    /** Rounds that tell nothing new after which claims are probably equal. */
    private static final int MOST_IDLE = 2;

    private FewRecipients() {}

    /**
     * Writes the parts, {@code weight × whole} and a share of the rest each.
     *
     * @return whether they are written; if not, two cuts with the right one between them are in the first two places
     */
    static boolean split(
            Weighed weighed, long rest, long whole, long factor, int shift, long slack, long[] into, int at) {
        long[] numbers = weighed.numbers;
        int from = weighed.from;
        int size = weighed.size;
        long gap = weighed.gap(shift);
        long low = 0;
        long high = LargestRemainders.highest(shift, gap, slack);
        long below = 0;
        long above = 0;
        long between = 0;
        int idle = 0;
        long cut = 1L << (shift - 1);
        for (int round = 0; round < MOST_ROUNDS && idle < MOST_IDLE; round++) {
            long evenUnits = 0;
            long oddUnits = 0;
            long close = 0;
            int i = 0;
            for (; i < size - 1; i += 2) {
                long even = numbers[from + i];
                long evenScaled = even * factor + cut;
                long evenPart = evenScaled >>> shift;
                into[at + i] = even * whole + evenPart;
                evenUnits += evenPart;
                close |= evenScaled ^ (evenScaled + slack);
                long odd = numbers[from + i + 1];
                long oddScaled = odd * factor + cut;
                long oddPart = oddScaled >>> shift;
                into[at + i + 1] = odd * whole + oddPart;
                oddUnits += oddPart;
                close |= oddScaled ^ (oddScaled + slack);
            }
            if (i < size) {
                long last = numbers[from + i];
                long lastScaled = last * factor + cut;
                long lastPart = lastScaled >>> shift;
                into[at + i] = last * whole + lastPart;
                evenUnits += lastPart;
                close |= lastScaled ^ (lastScaled + slack);
            }
            long excess = evenUnits + oddUnits - rest;
            boolean isFew = Math.abs(excess) <= MOST_STEPS && close >>> shift == 0;
            if (isFew && isStepped(numbers, from, size, factor, cut, excess, shift, slack, into, at)) {
                return true;
            }
            if (excess <= 0) {
                low = cut;
                below = -excess;
            }
            if (excess >= 0) {
                high = cut;
                above = excess;
            }
            if (excess == 0) {
                break;
            }
            idle = below + above == between ? idle + 1 : 0;
            between = below + above;
            cut -= excess * gap;
            if (cut <= low || cut >= high) {
                cut = (low + high) >>> 1;
            }
        }
        into[at] = low;
        into[at + 1] = high;
        return false;
    }

    /** Takes units from those nearest above the bar, or gives them to those below, unless the next one is as near. */
    private static boolean isStepped(
            long[] numbers,
            int from,
            int size,
            long factor,
            long cut,
            long excess,
            int shift,
            long slack,
            long[] into,
            int at) {
        long sign = (excess >> (Long.SIZE - 1)) | 1;
        long moved = cut;
        for (long left = excess; left != 0; left -= sign) {
            long one = nearest(numbers, from, size, factor, moved, sign, shift, slack);
            if (one < 0) {
                return false;
            }
            into[at + (int) (one & (MOST - 1))] -= sign;
            moved -= sign * ((one | (MOST - 1)) + 1);
        }
        return true;
    }

    /**
     * Who is nearest to the bar, on the side that has a unit too many or too few.
     *
     * @param sign 1 if a unit is to be taken from one above the bar, -1 if it is to be given to one below
     * @return how far, with the place in the last bits; or -1 if the next one is as near
     */
    private static long nearest(
            long[] numbers, int from, int size, long factor, long cut, long sign, int shift, long slack) {
        long mask = (1L << shift) - MOST;
        // what is below the bar is looked at in the mirror
        long toward = sign * factor;
        long start = cut ^ (sign >> (Long.SIZE - 1));
        long nearest = Long.MAX_VALUE >> 1;
        long next = nearest;
        long nearestOdd = nearest;
        long nextOdd = nearest;
        int i = 0;
        for (; i < size - 1; i += 2) {
            long away = ((numbers[from + i] * toward + start) & mask) | i;
            next = least(next, greatest(nearest, away));
            nearest = least(nearest, away);
            long awayOdd = ((numbers[from + i + 1] * toward + start) & mask) | (i + 1);
            nextOdd = least(nextOdd, greatest(nearestOdd, awayOdd));
            nearestOdd = least(nearestOdd, awayOdd);
        }
        if (i < size) {
            long away = ((numbers[from + i] * toward + start) & mask) | i;
            next = least(next, greatest(nearest, away));
            nearest = least(nearest, away);
        }
        next = least(least(next, nextOdd), greatest(nearest, nearestOdd));
        nearest = least(nearest, nearestOdd);
        return next - nearest < slack + MOST ? -1 : nearest;
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
