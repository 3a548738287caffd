package se.kvot.apportionment;

/**
 * Very many equal claims to the last units: one of them is known, and everyone is compared with it in plain loops.
 *
 * <p>Everyone has the part at a position just below that claim, from which nobody is more than a unit away. How much the
 * claim to that unit is above the known one is {@code perWeight × weight - perPart × part - claim}: those above it get the
 * unit, and of those who are equal the first ones, as far as the units go. No product loses anything that matters, since
 * the differences have room in a word.
 */
final class EqualClaims {

    private static final int BLOCK = 128;

    private final Weighed weighed;

    private boolean isPlain;
    private long factor;
    private long fine;
    private long cut;
    private int shift;
    private long whole;
    private long first;

    private long perWeight;
    private long perPart;
    private long claim;

    EqualClaims(Weighed weighed) {
        this.weighed = weighed;
    }

    /** Parts are {@code (weight × factor + cut) >>> shift}, with all their bits. */
    void setPlain(long plainFactor, long ofCut, int plainShift) {
        isPlain = true;
        factor = plainFactor;
        cut = ofCut;
        shift = plainShift;
    }

    /** Parts have lost their high bits, which are put back; fine bits are 64 more behind the point of the factor. */
    void setLifted(long quotient, long firstBits, long lowFactor, long fineBits, long ofCut, int lowShift) {
        isPlain = false;
        whole = quotient;
        first = firstBits;
        factor = lowFactor;
        fine = fineBits;
        cut = ofCut;
        shift = lowShift;
    }

    /** These, compared with that claim. */
    EqualClaims with(long ofWeight, long ofPart, long known) {
        perWeight = ofWeight;
        perPart = ofPart;
        claim = known;
        return this;
    }

    /** Writes the parts, unless the last units do not go to claims like the known one. */
    boolean write(long total, long[] into, int at) {
        int size = weighed.size;
        long left = total;
        for (int start = 0; start < size; start += BLOCK) {
            left -= written(start, Math.min(start + BLOCK, size), claim, into, at);
        }
        for (int start = 0; left > 0 && start < size; start += BLOCK) {
            int end = Math.min(start + BLOCK, size);
            long more = given(start, end, into, at);
            if (more > left) {
                written(start, end, claim, into, at);
                for (int i = start; left > 0; i++) {
                    left -= given(i, i + 1, into, at);
                }
                return true;
            }
            left -= more;
        }
        return left == 0;
    }

    /** Gives a unit to equal claims too, and answers how many these are. */
    private long given(int start, int end, long[] into, int at) {
        long before = Loops.sum(into, at + start, at + end);
        return written(start, end, claim - 1, into, at) - before;
    }

    /** Writes the parts with a unit more for claims above that one; the answer is their sum. */
    private long written(int start, int end, long than, long[] into, int at) {
        if (!isPlain && (fine != 0 || weighed.bits > Loops.SHORT)) {
            for (int i = start; i < end; i++) {
                long weight = weighed.weight(i);
                long low = (weight * factor + Wide.timesHigh(weight, fine) + cut) >>> shift;
                long part = Loops.lifted(weight, whole, first, low, shift);
                into[at + i] = part + ((than - (perWeight * weight - perPart * part)) >>> (Long.SIZE - 1));
            }
            return Loops.sum(into, at + start, at + end);
        }
        System.arraycopy(weighed.numbers, weighed.from + start, into, at + start, end - start);
        if (isPlain) {
            Loops.roundAbove(into, at + start, at + end, factor, cut, shift, perWeight, perPart, than);
        } else {
            Loops.roundNearAbove(
                    into,
                    at + start,
                    at + end,
                    factor,
                    cut,
                    shift,
                    whole,
                    first,
                    weighed.bits,
                    perWeight,
                    perPart,
                    than);
        }
        return Loops.sum(into, at + start, at + end);
    }
}
