package se.kvot.apportionment;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Weights that have been looked through once: none negative, with their sum and how long the longest is. */
final class Weighed {

    /** A sum of this many bits cannot have left 63. */
    private static final int ROOM = 62;

    private static final int EVEN = 61;

    final long[] numbers;
    final int from;
    final int size;

    /** {@code 2^61 / size}. */
    private final long even;

    /** Whether the sum has 62 bits at most. */
    final boolean isShort;

    /** A total of so many bits, of a short sum, leaves none behind the point beside a part. */
    final int room;

    /** The sum, if totals are divided by it more than once and it is not too long. */
    final @Nullable Reciprocal bySum;

    /** The sum in 128 bits. */
    final long high;

    final long low;

    /** How many bits the largest weight has. */
    final int bits;

    /** How many bits the number of weights has. */
    final int slots;

    /** Whether the loops over all of them are shared between the processors. */
    final boolean isParallel;

    /** What the last units are settled with, kept for the next total; null for weights that are used once. */
    final @Nullable AtomicReference<@Nullable Settlement> spare;

    /** What the cut between very many is searched with, kept in the same way. */
    final @Nullable AtomicReference<@Nullable PairedCuts> spareCuts;

    /** Looks through weights that are used this once. */
    static Weighed of(long[] numbers, int from, int size) {
        checkArgument(size > 0, "weights must be at least one but were none");
        int end = from + size;
        long bits = 0;
        long sum = 0;
        for (int i = from; i < end; i++) {
            bits |= numbers[i];
            sum += numbers[i];
        }
        checkBits(bits, numbers, from, size);
        return new Weighed(numbers, from, size, Long.SIZE - Long.numberOfLeadingZeros(bits), sum);
    }

    /** Refuses weights that nothing can be split by. */
    static void check(long[] numbers, int from, int size) {
        long bits = 0;
        for (int i = from; i < from + size; i++) {
            bits |= numbers[i];
        }
        checkBits(bits, numbers, from, size);
    }

    private static void checkBits(long bits, long[] numbers, int from, int size) {
        if (bits < 0) {
            throw negative(numbers, from);
        }
        checkArgument(bits != 0, "weights must have a positive sum but all %s were zero", size);
    }

    /** The same for use with many totals, shared between the processors or not. */
    Weighed kept(boolean inParallel) {
        return new Weighed(this, inParallel);
    }

    /** Names the first negative weight; there is one. */
    private static IllegalArgumentException negative(long[] numbers, int from) {
        int at = from;
        while (numbers[at] >= 0) {
            at++;
        }
        return new IllegalArgumentException("weight " + (at - from) + " must not be negative but was " + numbers[at]);
    }

    private Weighed(long[] numbers, int from, int size, int bits, long sum) {
        this.numbers = numbers;
        this.from = from;
        this.size = size;
        this.bits = bits;
        this.isParallel = false;
        this.spare = null;
        this.spareCuts = null;
        this.even = (1L << EVEN) / size;
        this.bySum = null;
        this.slots = Integer.SIZE - Integer.numberOfLeadingZeros(size);
        if (bits + slots <= ROOM) {
            this.high = 0;
            this.low = sum;
        } else {
            long sumHigh = 0;
            long sumLow = 0;
            for (int i = from; i < from + size; i++) {
                sumLow += numbers[i];
                sumHigh += Long.compareUnsigned(sumLow, numbers[i]) < 0 ? 1 : 0;
            }
            this.high = sumHigh;
            this.low = sumLow;
        }
        this.isShort = high == 0 && low >>> ROOM == 0;
        this.room = 61 + Long.SIZE - Long.numberOfLeadingZeros(low) - bits;
    }

    private Weighed(Weighed same, boolean isParallel) {
        this.numbers = same.numbers;
        this.from = same.from;
        this.size = same.size;
        this.high = same.high;
        this.low = same.low;
        this.bits = same.bits;
        this.slots = same.slots;
        this.even = same.even;
        this.isShort = same.isShort;
        this.room = same.room;
        this.bySum = isShort && low > 1 ? new Reciprocal(low) : null;
        this.isParallel = isParallel;
        this.spare = new AtomicReference<>();
        this.spareCuts = new AtomicReference<>();
    }

    /** How far remainders with so many bits behind the point, 61 at most, are from each other if they are spread evenly. */
    long gap(int shift) {
        return even >>> (EVEN - shift);
    }

    long weight(int index) {
        return numbers[from + index];
    }
}
