package se.kvot.apportionment;

/**
 * The multipliers near the quota, {@code total / sum}, numbered from it: what a divisor method rounds weights times.
 *
 * <p>A part is {@code (weight × multiplier + start) >>> shift}. For small numbers the product holds the whole part; for
 * large ones it is kept modulo 2^64, and the high bits are put back at the end, so that the cost does not depend on the
 * total. Where the sum of the weights leaves no room between two multipliers of a long, a second word holds what is
 * behind it.
 */
final class Multipliers implements Sample.Positions {

    /** So many recipients are worked on by one plain loop after the other, while they are at hand. */
    private static final int BLOCK = 128;

    /** More recipients than numbers of so many bits would leave no room for two differences in a word. */
    private static final int MOST_SLOTS = 26;

    /** Four times a weight of so many bits has room in a word. */
    private static final int MOST_BITS = 60;

    /** Up to so many units per recipient the multiplier zero is near. */
    private static final long FEW = 8;

    private static final int TOP = 28;

    private final Weighed weighed;
    private final long total;
    private final boolean isPlain;
    private final int shift;

    /** How many high bits the parts have lost, and sums of them. */
    private final int lost;

    /** How many bits of the second word are used. */
    private final int extra;

    private final long start;
    private final long whole;
    private final long first;
    private final long factor;
    private final long fine;

    /** The first {@link #TOP} bits of the sum of the weights, where a second word is used. */
    private final long top;

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
        this.lost = isPlain ? 0 : shift;
        this.extra = Math.max(0, ofSum <= shift ? 0 : ofSum - shift + 2);
        this.top = extra == 0 ? 0 : Wide.shiftedRight(high, low, ofSum - TOP);
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

    /** By how much the number grows for so many units more in all, which are at most about twice the recipients. */
    long steps(long units) {
        return extra == 0 ? (units << shift) / weighed.low : (units << (TOP + 2)) / top;
    }

    /** The least and the most of them: at the one the parts are too few together, at the other too many. */
    Bracket bracket() {
        // rounding takes less than a unit from each
        long most = steps(2L * weighed.size + 2) + 1;
        if (Long.compareUnsigned(total, FEW * weighed.size) > 0) {
            return new Bracket(-most, most, 0, 0, this, weighed.size);
        }
        // the multiplier zero, which gives nobody anything, is near
        long zero = extra == 0 ? -factor : -((factor << extra) | (fine >>> (Long.SIZE - extra)));
        return new Bracket(zero, most, total, 0, this, weighed.size);
    }

    /** By how many units the parts at that multiplier are too many. */
    long excess(long number) {
        return ((parts(weighed.numbers, weighed.from, weighed.from + weighed.size, number) - total) << lost) >> lost;
    }

    @Override
    public long parts(long[] weights, int from, int to, long number) {
        return extra == 0
                ? Loops.count(weights, from, to, high(number), start, shift)
                : Loops.countFine(weights, from, to, high(number), low(number), start, shift);
    }

    /** Reads the parts at two multipliers, if possible by looking once at each recipient. */
    void readBoth(Bracket bracket, long first, long second) {
        if (!isPlain || weighed.slots > MOST_SLOTS) {
            bracket.read(first, excess(first));
            bracket.read(second, excess(second));
            return;
        }
        int end = weighed.from + weighed.size;
        long counted = Loops.countBetween(weighed.numbers, weighed.from, end, high(first), high(second), start, shift);
        long both = counted - (total << Integer.SIZE) - total;
        long excess = (int) both;
        bracket.read(first, (both - excess) >> Integer.SIZE);
        bracket.read(second, excess);
    }

    /** Some of the weights, to be asked first, in the caller's array. */
    Sample sample(long[] into, int at) {
        Sample sample = new Sample(this);
        sample.set(weighed.numbers, weighed.from, weighed.size, lost, into, at);
        return sample;
    }

    /** Whether so few units are shared that nothing is known of where claims to them are. */
    boolean isForFew() {
        return extra == 0 && Long.compareUnsigned(total, FEW * weighed.size) <= 0;
    }

    /** Reads the parts where the sample says, which knows no more than how many units are shared. */
    void readFew(Sample sample, Bracket bracket) {
        sample.look(bracket.lower(), bracket.upper(), total, factor, shift);
        readBoth(bracket, sample.first(), sample.second());
    }

    /** Reads the parts where the sample says, if it can tell anything. */
    boolean isRead(Sample sample, Bracket bracket) {
        if (!sample.look(bracket.lower(), bracket.upper(), bracket.deficit(), bracket.surplus())) {
            return false;
        }
        readBoth(bracket, sample.first(), sample.second());
        return true;
    }

    /**
     * Writes the parts if the last units go to claims like the first one between the two multipliers, which are so close
     * that nobody has more than one there.
     */
    boolean areAlike(long lower, long upper, int halves, long[] into, int at) {
        if (weighed.bits > MOST_BITS || upper - lower > (1L << Math.min(MOST_BITS, shift + extra - weighed.bits))) {
            return false;
        }
        int i = 0;
        while (units(i, lower, upper) == 0) {
            i++;
        }
        long weight = weighed.weight(i);
        EqualClaims claims = new EqualClaims(weighed);
        long part = rounded(i, lower);
        if (isPlain) {
            claims.setPlain(high(lower), start, shift);
        } else {
            claims.setLifted(whole, first, high(lower), low(lower), start, shift);
            part = Loops.lifted(weight, whole, first, part, shift);
        }
        // weights over parts and a unit or a half, multiplied crosswise
        return claims.with((1 + halves) * part + 1, (1 + halves) * weight, weight)
                .write(total, into, at);
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
        UnitsBetween between = new UnitsBetween(this, weighed, lower, upper, into, at);
        long sum = 0;
        for (int start = 0; start < weighed.size; start += BLOCK) {
            int end = Math.min(start + BLOCK, weighed.size);
            write(start, end, lower, into, at);
            long written = Loops.sum(into, at + start, at + end);
            sum += written;
            if ((parts(weighed.numbers, weighed.from + start, weighed.from + end, upper) - written) << lost != 0) {
                list(start, end, lower, upper, between);
            }
        }
        between.sumTo(total - sum);
        return between;
    }

    private void write(int start, int end, long number, long[] into, int at) {
        boolean isShort = weighed.bits <= Loops.SHORT;
        if (extra != 0 || !(isPlain || isShort)) {
            for (int i = start; i < end; i++) {
                into[at + i] = Loops.lifted(weighed.weight(i), whole, first, rounded(i, number), shift);
            }
            return;
        }
        // loops are quicker that read and write in one place
        System.arraycopy(weighed.numbers, weighed.from + start, into, at + start, end - start);
        if (isPlain) {
            Loops.round(into, at + start, at + end, high(number), this.start, shift);
        } else {
            Loops.roundNear(into, at + start, at + end, high(number), this.start, shift, whole, first, weighed.bits);
        }
    }

    private void list(int start, int end, long lower, long upper, UnitsBetween between) {
        long few = high(lower);
        long many = high(upper);
        for (int i = start; i < end; i++) {
            long weight = weighed.weight(i);
            if (extra != 0 || (weight * few + this.start) >>> shift != (weight * many + this.start) >>> shift) {
                between.add(i);
            }
        }
    }

    /** How many units more one recipient has at the upper multiplier. */
    long units(int i, long lower, long upper) {
        return ((rounded(i, upper) - rounded(i, lower)) << lost) >>> lost;
    }

    /** The part, or its low bits where the high ones are lost. */
    private long rounded(int i, long number) {
        long weight = weighed.weight(i);
        long fraction = extra == 0 ? 0 : Wide.timesHigh(weight, low(number));
        return (weight * high(number) + fraction + start) >>> shift;
    }
}
