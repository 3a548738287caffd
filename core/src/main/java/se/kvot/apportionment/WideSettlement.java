package se.kvot.apportionment;

/**
 * The last units, between recipients whose remainders lie close together, in 128 bits and for any number of them.
 *
 * <p>Everyone has the part at the lower cut; the candidates are those who have one unit more at the upper cut. They wait
 * in a list at the front of the caller's array, which is written last; if they are more than fit there, they are found
 * anew each time. {@link Settlement} does the same for the usual sizes in a fraction of the time.
 */
final class WideSettlement {

    /** How many recipients' places may be used for the list. */
    private static final int FRONT = 4096;

    private static final int BLOCK = 256;

    private final long[] nowhere = {};

    private final Weighed weighed;
    private long total;
    private int shift;
    private long lower;
    private long upper;

    private long whole;
    private long first;
    private long factor;
    private long fine;

    private long[] into = nowhere;
    private int at;
    private int listed;

    /** Who wins: those above this claim, and of those at it the ones up to this place. */
    private long thresholdHigh;

    private long thresholdLow;
    private int lastTied;

    WideSettlement(Weighed weighed) {
        this.weighed = weighed;
    }

    void write(long split, int bits, long lowerCut, long upperCut, long[] parts, int offset) {
        total = split;
        shift = bits;
        lower = lowerCut;
        upper = upperCut;
        long high = weighed.high;
        long low = weighed.low;
        whole = Wide.quotient(total, high, low);
        long rest = total - whole * low;
        first = Wide.digits(0, rest, high, low);
        long second = Wide.digits(Wide.restHigh(rest, first, high, low), Wide.restLow(first, low), high, low);
        factor = (whole << shift) | (first >>> (Long.SIZE - shift));
        fine = (first << shift) | (second >>> (Long.SIZE - shift));
        into = parts;
        at = offset;
        write();
        into = nowhere;
    }

    private void write() {
        int size = weighed.size;
        int front = Math.min(size, FRONT);
        long sum = 0;
        int candidates = 0;
        for (int i = 0; i < front; i++) {
            sum += part(i);
            if (isCandidate(i)) {
                into[at + candidates++] = i;
            }
        }
        for (int start = front; start < size; start += BLOCK) {
            int end = Math.min(start + BLOCK, size);
            long differing = writeBlock(start, end);
            sum += Loops.sum(into, at + start, at + end);
            for (int i = start; differing != 0 && i < end; i++) {
                if (isCandidate(i)) {
                    if (candidates < front) {
                        into[at + candidates] = i;
                    }
                    candidates++;
                }
            }
        }
        listed = candidates <= front ? candidates : -1;
        choose(total - sum, candidates);
        for (int p = 0; p < places(); p++) {
            int i = place(p);
            if (i >= front && wins(i)) {
                into[at + i]++;
            }
        }
        for (int i = 0; i < front; i++) {
            into[at + i] = part(i) + (isCandidate(i) && wins(i) ? 1 : 0);
        }
    }

    private long writeBlock(int start, int end) {
        long differing = 0;
        for (int i = start; i < end; i++) {
            long x = scaled(i);
            long part = (x + lower) >>> shift;
            differing |= part ^ ((x + upper) >>> shift);
            into[at + i] = Loops.lifted(weighed.weight(i), whole, first, part, shift);
        }
        return differing;
    }

    private long scaled(int i) {
        long weight = weighed.weight(i);
        return weight * factor + Wide.timesHigh(weight, fine);
    }

    private long part(int i) {
        return Loops.lifted(weighed.weight(i), whole, first, (scaled(i) + lower) >>> shift, shift);
    }

    private boolean isCandidate(int i) {
        long x = scaled(i);
        return (x + lower) >>> shift != (x + upper) >>> shift;
    }

    private int places() {
        return listed < 0 ? weighed.size : listed;
    }

    /** The candidate in that place of the list, or -1 if there is none. */
    private int place(int p) {
        return listed < 0 ? isCandidate(p) ? p : -1 : (int) into[at + p];
    }

    /** How much of the next unit a candidate is entitled to, times the sum of the weights. */
    private long claimLow(int i) {
        return total * weighed.weight(i) - part(i) * weighed.low;
    }

    private long claimHigh(int i) {
        long weight = weighed.weight(i);
        long part = part(i);
        long minuend = total * weight;
        long subtrahend = part * weighed.low;
        long borrow = Long.compareUnsigned(minuend, subtrahend) < 0 ? 1 : 0;
        return Wide.timesHigh(total, weight) - Wide.timesHigh(part, weighed.low) - part * weighed.high - borrow;
    }

    private boolean wins(int i) {
        int compared = Wide.compare(claimHigh(i), claimLow(i), thresholdHigh, thresholdLow);
        return compared > 0 || (compared == 0 && i <= lastTied);
    }

    private void choose(long units, int candidates) {
        thresholdHigh = Long.MAX_VALUE;
        thresholdLow = 0;
        lastTied = weighed.size;
        if (units == 0) {
            return;
        }
        long minHigh = Long.MAX_VALUE;
        long minLow = 0;
        long maxHigh = 0;
        long maxLow = 0;
        for (int p = 0; p < places(); p++) {
            int i = place(p);
            if (i >= 0) {
                long high = claimHigh(i);
                long low = claimLow(i);
                if (Wide.compare(high, low, minHigh, minLow) < 0) {
                    minHigh = high;
                    minLow = low;
                }
                if (Wide.compare(high, low, maxHigh, maxLow) > 0) {
                    maxHigh = high;
                    maxLow = low;
                }
            }
        }
        // at least as many claims as units reach the least; find the greatest of which that is true
        thresholdHigh = minHigh;
        thresholdLow = minLow;
        while (units != candidates && Wide.compare(thresholdHigh, thresholdLow, maxHigh, maxLow) < 0) {
            // the upper middle
            long low = maxLow - thresholdLow;
            long high = maxHigh - thresholdHigh - (Long.compareUnsigned(maxLow, thresholdLow) < 0 ? 1 : 0);
            long half = (low >>> 1) | (high << 63);
            long odd = low & 1;
            long halfHigh = high >>> 1;
            long middleLow = thresholdLow + half;
            long middleHigh = thresholdHigh + halfHigh + Wide.carry(half, middleLow);
            middleLow += odd;
            middleHigh += odd != 0 && middleLow == 0 ? 1 : 0;
            long reached = reaching(middleHigh, middleLow);
            if (reached >= units) {
                thresholdHigh = middleHigh;
                thresholdLow = middleLow;
                if (reached == units) {
                    return;
                }
            } else {
                maxLow = middleLow - 1;
                maxHigh = middleHigh - (middleLow == 0 ? 1 : 0);
            }
        }
        if (units == candidates) {
            return;
        }
        long clear = thresholdLow == -1 ? reaching(thresholdHigh + 1, 0) : reaching(thresholdHigh, thresholdLow + 1);
        lastTied = lastTied(units - clear);
    }

    private long reaching(long high, long low) {
        long count = 0;
        for (int p = 0; p < places(); p++) {
            int i = place(p);
            if (i >= 0 && Wide.compare(claimHigh(i), claimLow(i), high, low) >= 0) {
                count++;
            }
        }
        return count;
    }

    /** The place of the last one of those at the threshold who gets one of so many units. */
    private int lastTied(long units) {
        long left = units;
        for (int p = 0; p < places(); p++) {
            int i = place(p);
            if (i >= 0 && claimHigh(i) == thresholdHigh && claimLow(i) == thresholdLow && --left == 0) {
                return i;
            }
        }
        throw new IllegalStateException("claims at the threshold must be at least " + units);
    }
}
