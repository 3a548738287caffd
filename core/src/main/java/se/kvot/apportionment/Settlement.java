package se.kvot.apportionment;

import org.jspecify.annotations.Nullable;

/**
 * The last units, between recipients whose remainders lie close together: by their exact remainders.
 *
 * <p>Everyone has the part at the lower cut; the candidates are those who have one unit more at the upper cut. Their
 * places, and behind them their claims, wait at the front of the caller's array, which is written last. What else is to be
 * remembered is in one object, which weights that are used again keep for that.
 */
final class Settlement {

    /** At least so many recipients' places are used for the list. */
    private static final int FRONT = 512;

    /** Of so many recipients one's place, unless more are needed. */
    private static final int PART = 128;

    private static final int BLOCK = 64;

    /** So many recipients, evenly spread, are asked whether very many claims might be equal. */
    private static final int PROBES = 256;

    /** So many of those who are asked may be candidates without claims that are equal. */
    private static final int FEW = 1;

    private static final long SUM_MASK = (1L << Loops.SUM_BITS) - 1;

    private final long[] nowhere = {};

    private final Weighed weighed;
    private final Scale scale = new Scale();
    private final EqualClaims alike;

    /** For sums of weights that leave a word; made when first needed. */
    private @Nullable WideSettlement wide;

    private long total;
    private long lower;
    private long upper;
    private long[] into = nowhere;
    private int at;

    private int front;
    private int candidates;
    private boolean stored;

    /** Who wins: those with a greater claim, and of those with this one the ones up to this place. */
    private long threshold;

    private int lastTied;

    /** Writes parts that need no lifting. */
    static void write(
            Weighed weighed,
            long whole,
            long factor,
            int shift,
            long total,
            long lower,
            long upper,
            long[] into,
            int at) {
        Settlement settlement = taken(weighed);
        settlement.scale.setPlain(whole, factor, shift);
        settlement.write(total, lower, upper, into, at);
        settlement.giveBack();
    }

    /** Writes parts whose high bits are put back. */
    static void writeLifted(
            Weighed weighed,
            long whole,
            long first,
            long factor,
            long fine,
            int shift,
            long total,
            long lower,
            long upper,
            long[] into,
            int at) {
        Settlement settlement = taken(weighed);
        settlement.scale.setLifted(whole, first, factor, fine, shift);
        settlement.write(total, lower, upper, into, at);
        settlement.giveBack();
    }

    /**
     * Writes the parts if the right cut is found to be between the two, not known to be: then the last unit must have been
     * given to a claim that is farther from either than the slack, or others might have had a better one.
     */
    static boolean settles(
            Weighed weighed,
            long whole,
            long factor,
            int shift,
            long total,
            long first,
            long second,
            long slack,
            long[] into,
            int at) {
        if (!isSmall(weighed)) {
            return false;
        }
        Settlement settlement = taken(weighed);
        settlement.scale.setPlain(whole, factor, shift);
        settlement.set(total, Math.max(0, first - slack), second + slack, into, at);
        boolean isSettled = settlement.isSettled(slack);
        settlement.giveBack();
        return isSettled;
    }

    /** Whether an exact remainder, modulo 2^64, is the true one: twice the sum of the weights has room there. */
    private static boolean isSmall(Weighed weighed) {
        return weighed.high == 0 && weighed.low > 0 && weighed.low <= Long.MAX_VALUE >> 1;
    }

    /** The one that the weights keep, if no other thread has it. */
    private static Settlement taken(Weighed weighed) {
        Settlement spare = weighed.spare == null ? null : weighed.spare.getAndSet(null);
        return spare == null ? new Settlement(weighed) : spare;
    }

    private void giveBack() {
        into = nowhere;
        if (weighed.spare != null) {
            weighed.spare.set(this);
        }
    }

    private Settlement(Weighed weighed) {
        this.weighed = weighed;
        this.alike = new EqualClaims(weighed);
    }

    private void set(long split, long lowerCut, long upperCut, long[] parts, int offset) {
        total = split;
        lower = lowerCut;
        upper = upperCut;
        into = parts;
        at = offset;
        stored = false;
    }

    private void write(long split, long lowerCut, long upperCut, long[] parts, int offset) {
        if (isSmall(weighed)) {
            set(split, lowerCut, upperCut, parts, offset);
            write();
            return;
        }
        if (wide == null) {
            wide = new WideSettlement(weighed);
        }
        wide.write(split, scale.shift(), lowerCut, upperCut, parts, offset);
    }

    private void write() {
        int expected = weighed.size;
        if (expected > FRONT) {
            int step = weighed.size / PROBES;
            int found = 0;
            int last = 0;
            for (int i = 0; i < weighed.size; i += step) {
                if (isCandidate(i)) {
                    found++;
                    last = i;
                }
            }
            if (found > FEW && isAlike(last)) {
                return;
            }
            expected = found * step;
        }
        long sum = listed(placesFor(expected));
        if (candidates >= front && front < weighed.size) {
            sum = listed(placesFor(candidates));
        }
        choose(units(sum));
        writeWinners();
    }

    /** Writes the parts if the last units go to claims that are equal to that of one candidate. */
    private boolean isAlike(int place) {
        scale.prepare(alike, lower);
        long rest = scale.rest(total, weighed.low);
        boolean isWritten = alike.with(rest, weighed.low, claimOf(place)).write(rest, into, at);
        if (isWritten) {
            scale.addWhole(weighed, 0, weighed.size, into, at);
        }
        return isWritten;
    }

    /** Room for the places of so many, or somewhat more, and their claims. */
    private int placesFor(int expected) {
        int least = Math.max(FRONT, weighed.size / PART);
        return (int) Math.min(weighed.size, Math.max(least, 3L * expected));
    }

    private boolean isCandidate(int i) {
        long x = scale.scaled(weighed.weight(i));
        return (x + lower) >>> scale.shift() != (x + upper) >>> scale.shift();
    }

    private boolean isSettled(long slack) {
        long units = units(listed(placesFor(0)));
        if (units <= 0 || units >= candidates || candidates >= front) {
            return false;
        }
        choose(units);
        long cut = lastCut();
        if (cut < lower + slack || cut > upper - slack) {
            return false;
        }
        writeWinners();
        return true;
    }

    /** How many units are left, when of the sum only the low bits are known: no more than there are recipients. */
    private long units(long sum) {
        int lost = Long.SIZE - Loops.PART_BITS;
        return ((total - sum) << lost) >> lost;
    }

    /** The least cut at which the weakest of the winners has the unit. */
    private long lastCut() {
        long weakest = Long.MAX_VALUE;
        int place = -1;
        for (int p = 0; p < candidates; p++) {
            long claim = claim(p);
            if (claim >= threshold && claim < weakest) {
                weakest = claim;
                place = (int) into[at + p];
            }
        }
        long span = 1L << scale.shift();
        return span - (scale.scaled(weighed.weight(place)) & (span - 1));
    }

    private void writeWinners() {
        for (int p = 0; p < candidates; p++) {
            int i = (int) into[at + p];
            if (i >= front && wins(i, claim(p))) {
                into[at + i]++;
            }
        }
        for (int i = 0; i < front; i++) {
            long weight = weighed.weight(i);
            long x = scale.scaled(weight);
            long low = (x + lower) >>> scale.shift();
            long part = scale.lift(weight, low);
            boolean more = low != (x + upper) >>> scale.shift() && wins(i, claim(weight, part));
            into[at + i] = more ? part + 1 : part;
        }
    }

    /** Lists the candidates in the first places, as far as these go, and writes the parts behind; the answer is their sum. */
    private long listed(int places) {
        front = places;
        candidates = 0;
        long sum = 0;
        for (int i = 0; i < front; i++) {
            long x = scale.scaled(weighed.weight(i));
            long low = (x + lower) >>> scale.shift();
            sum += scale.lift(weighed.weight(i), low);
            if (low != (x + upper) >>> scale.shift()) {
                into[at + candidates++] = i;
            }
        }
        if (weighed.isParallel) {
            return sum + listedInParallel();
        }
        for (int start = front; start < weighed.size; start += BLOCK) {
            int end = Math.min(start + BLOCK, weighed.size);
            long summed = scale.write(weighed, start, end, lower, upper, into, at);
            sum += summed & SUM_MASK;
            if (summed >>> Loops.SUM_BITS != 0) {
                list(start, end);
            }
        }
        return sum;
    }

    private long listedInParallel() {
        boolean[] hasCandidates = new boolean[(weighed.size - front) / BLOCK + 1];
        long sum = Chunks.sum(front, weighed.size, BLOCK, (from, to) -> {
            long ofPiece = 0;
            for (int start = from; start < to; start += BLOCK) {
                int end = Math.min(start + BLOCK, to);
                long summed = scale.write(weighed, start, end, lower, upper, into, at);
                hasCandidates[(start - front) / BLOCK] = summed >>> Loops.SUM_BITS != 0;
                ofPiece += summed & SUM_MASK;
            }
            return ofPiece;
        });
        for (int block = 0; block < hasCandidates.length; block++) {
            if (hasCandidates[block]) {
                int start = front + block * BLOCK;
                list(start, Math.min(start + BLOCK, weighed.size));
            }
        }
        return sum;
    }

    private void list(int start, int end) {
        for (int i = start; i < end; i++) {
            // no branch, since nobody could tell which way it goes; where there is no room left, all is listed again
            into[at + Math.min(candidates, front - 1)] = i;
            candidates += isCandidate(i) ? 1 : 0;
        }
    }

    /** How much of the next unit one with that part is entitled to, times the sum of the weights. */
    private long claim(long weight, long part) {
        return total * weight - part * weighed.low;
    }

    /** The claim of the candidate in that place of the list. */
    private long claim(int p) {
        return stored ? into[at + candidates + p] : claimOf((int) into[at + p]);
    }

    private long claimOf(int i) {
        long weight = weighed.weight(i);
        return claim(weight, scale.lift(weight, (scale.scaled(weight) + lower) >>> scale.shift()));
    }

    private boolean wins(int i, long claim) {
        return claim > threshold || (claim == threshold && i <= lastTied);
    }

    private void choose(long units) {
        if (2 * candidates <= front) {
            for (int p = 0; p < candidates; p++) {
                into[at + candidates + p] = claimOf((int) into[at + p]);
            }
            stored = true;
        }
        long least = Long.MAX_VALUE;
        long most = -1;
        for (int p = 0; p < candidates; p++) {
            long claim = claim(p);
            least = Math.min(least, claim);
            most = Math.max(most, claim);
        }
        lastTied = weighed.size;
        if (units == 0) {
            threshold = most;
            lastTied = -1;
            return;
        }
        // at least as many as there are units reach the least; find the greatest claim of which that is true
        while (least < most) {
            long middle = most - ((most - least) >>> 1);
            long reached = reaching(middle);
            if (reached >= units) {
                least = middle;
                if (reached == units) {
                    break;
                }
            } else {
                most = middle - 1;
            }
        }
        threshold = least;
        long left = units - reaching(threshold + 1);
        for (int p = 0; p < candidates; p++) {
            if (claim(p) == threshold && --left == 0) {
                lastTied = (int) into[at + p];
                return;
            }
        }
    }

    private long reaching(long claim) {
        if (stored) {
            return Loops.reaching(into, at + candidates, at + 2 * candidates, claim);
        }
        long count = 0;
        for (int p = 0; p < candidates; p++) {
            count += claim(p) >= claim ? 1 : 0;
        }
        return count;
    }
}
