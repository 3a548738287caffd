package se.kvot.apportionment;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Whole weights, looked through once, by which many totals are split (<i>förberedda vikter</i>).
 *
 * <p>Everything is counted in whole units: a total such as an amount in öre, and parts that sum to it. All methods are
 * exact for every {@code long}, negative totals are the mirror image of positive ones, a weight of zero gets nothing, and
 * of equal claims the one that stands first goes first.
 *
 * <pre>{@code
 * PreparedWeights weights = PreparedWeights.of(11, 14, 2);
 * long[] parts = weights.allocate(45); // 19, 23, 3: three remainders of a third, one unit for them
 * int[] tied = weights.tied(45); // 0, 1, 2
 * long[] hundreds = weights.allocate(4_599, 100); // 1900, 2300, 300; 99 stay undistributed
 * }</pre>
 *
 * <p>With a unit, the whole units in the total are split, as if there were no more. A {@code Rounding} in
 * {@code se.kvot.allocation} and an {@link ApportionmentProblem} compare remainders of the full total, and may give a unit to
 * another where that is no multiple of it.
 *
 * <p>Instances are immutable and safe for use by many threads at once. Splitting a total by largest remainder into the
 * caller's array makes no objects; where claims must be compared exactly, the first total makes one that the next ones use
 * again, unless several threads need it at the same time.
 */
public final class PreparedWeights {

    private final Weighed weighed;

    /**
     * {@return these weights}
     *
     * @throws IllegalArgumentException if there are none, one is negative or all are zero
     */
    public static PreparedWeights of(long... weights) {
        return new PreparedWeights(
                Weighed.of(weights.clone(), 0, weights.length).kept(false));
    }

    private PreparedWeights(Weighed weighed) {
        this.weighed = weighed;
    }

    /**
     * {@return the same weights, for splitting single totals by largest remainder on all processors: of use from some
     * hundred thousand weights on}
     */
    public PreparedWeights parallel() {
        return new PreparedWeights(weighed.kept(true));
    }

    Weighed weighed() {
        return weighed;
    }

    /** {@return how many weights there are} */
    public int size() {
        return weighed.size;
    }

    /**
     * {@return the weight at {@code index}, from 0}
     *
     * @throws IndexOutOfBoundsException if there are not that many
     */
    public long weight(int index) {
        return weighed.numbers[index];
    }

    /** {@return {@code total} split by largest remainder, in the order of the weights} */
    public long[] allocate(long total) {
        long[] parts = new long[size()];
        allocate(total, parts);
        return parts;
    }

    /**
     * {@return {@code total} split by largest remainder into multiples of {@code unit}; what is less than a unit stays
     * undistributed}
     *
     * @throws IllegalArgumentException if {@code unit} is not positive
     */
    public long[] allocate(long total, long unit) {
        long[] parts = new long[size()];
        allocate(total, unit, parts, 0);
        return parts;
    }

    /**
     * Splits {@code total} by largest remainder into the first places of {@code into}.
     *
     * @throws IllegalArgumentException if {@code into} has fewer places than there are weights
     */
    public void allocate(long total, long[] into) {
        allocate(total, 1, into, 0);
    }

    /**
     * Splits {@code total} by largest remainder into multiples of {@code unit}, from place {@code at} of {@code into}; what
     * is less than a unit stays undistributed.
     *
     * @throws IllegalArgumentException if {@code unit} is not positive or {@code into} has too few places
     */
    public void allocate(long total, long unit, long[] into, int at) {
        checkArgument(unit > 0, "unit must be positive but was %s", unit);
        checkPlaces(into, at);
        LargestRemainders.allocate(weighed, Math.abs(unit == 1 ? total : total / unit), into, at);
        long step = total < 0 ? -unit : unit;
        if (step != 1) {
            Loops.multiply(into, at, at + size(), step);
        }
    }

    /**
     * Splits many totals, on all processors: the parts of the first total are the first in {@code into}, then those of the
     * second, and so on.
     *
     * @throws IllegalArgumentException if {@code into} has fewer places than totals times weights or is the array of the
     *     totals
     */
    public void allocateAll(long[] totals, long[] into) {
        PreparedCascade.of(this).allocateAll(totals, into);
    }

    /**
     * Splits many totals by weights of their own, on all processors: {@code size} weights for the first total, then those
     * for the second, and so on, with the parts in the same order.
     *
     * @throws IllegalArgumentException if {@code size} is not positive, an array has fewer places than totals times
     *     {@code size}, {@code into} is the array of the weights or of the totals, a weight is negative or all of a total are
     *     zero; of several totals with such weights, it is about the first; nothing is written then
     */
    public static void allocateEach(long[] totals, long[] weights, int size, long[] into) {
        checkArgument(size > 0, "size must be positive but was %s", size);
        checkArgument(
                Math.min(weights.length, into.length) / size >= totals.length,
                "arrays must have places for %s times %s weights and parts but had %s and %s",
                totals.length,
                size,
                weights.length,
                into.length);
        checkApart(weights, "weights", into);
        checkApart(totals, "totals", into);
        // what a thread throws reaches the caller wrapped, or not, as it happens; what it answers reaches it as it is
        IntStream.range(0, totals.length)
                .parallel()
                .mapToObj(i -> refused(weights, i, size))
                .reduce(Optional.empty(), (first, later) -> first.isPresent() ? first : later)
                .ifPresent(refusal -> {
                    throw refusal;
                });
        IntStream.range(0, totals.length)
                .parallel()
                .forEach(i -> LargestRemainders.signed(Weighed.of(weights, i * size, size), totals[i], into, i * size));
    }

    private static Optional<IllegalArgumentException> refused(long[] weights, int index, int size) {
        try {
            Weighed.check(weights, index * size, size);
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(new IllegalArgumentException("total " + index + ": " + e.getMessage(), e));
        }
    }

    /** What is split, or split by, is read again when some parts are written. */
    static void checkApart(long[] read, String what, long[] into) {
        checkArgument(into != read, "array of parts must be another than that of the %s but was the same", what);
    }

    /**
     * Splits {@code total} by largest remainder and by weights that are used this once, into the first places of
     * {@code into}: nothing is copied or kept.
     *
     * @throws IllegalArgumentException if there are no weights, one is negative or all are zero, or {@code into} has fewer
     *     places than there are weights or is their array
     */
    public static void allocate(long total, long[] weights, long[] into) {
        checkArgument(
                into.length >= weights.length,
                "array must have %s places from 0 on but had %s in all",
                weights.length,
                into.length);
        checkApart(weights, "weights", into);
        LargestRemainders.signed(Weighed.of(weights, 0, weights.length), total, into, 0);
    }

    /**
     * {@return the places of those with the same remainder, of whom only some got a unit when {@code total} was split by
     * largest remainder; none where no tie had to be decided}
     */
    public int[] tied(long total) {
        return tied(total, 1);
    }

    /**
     * {@return the places of those with the same remainder, of whom only some got a unit when {@code total} was split by
     * largest remainder into multiples of {@code unit}; none where no tie had to be decided}
     *
     * @throws IllegalArgumentException if {@code unit} is not positive
     */
    public int[] tied(long total, long unit) {
        checkArgument(unit > 0, "unit must be positive but was %s", unit);
        long units = Math.abs(total / unit);
        long[] parts = new long[size()];
        LargestRemainders.allocate(weighed, units, parts, 0);
        return Claims.of(weighed, units, parts, 0).tied();
    }

    /**
     * {@return {@code total} split by the divisor method that rounds at the half (<i>jämkningsfri uddatalsmetod</i>,
     * Webster, Sainte-Laguë)}
     */
    public long[] webster(long total) {
        long[] parts = new long[size()];
        webster(total, parts, 0);
        return parts;
    }

    /**
     * Splits {@code total} by Webster's method from place {@code at} of {@code into}.
     *
     * @throws IllegalArgumentException if {@code into} has too few places
     */
    public void webster(long total, long[] into, int at) {
        divide(DivisorSearch.WEBSTER, total, into, at);
    }

    /** {@return {@code total} split by the divisor method that rounds down (Jefferson, d'Hondt)} */
    public long[] jefferson(long total) {
        long[] parts = new long[size()];
        jefferson(total, parts, 0);
        return parts;
    }

    /**
     * Splits {@code total} by Jefferson's method from place {@code at} of {@code into}.
     *
     * @throws IllegalArgumentException if {@code into} has too few places
     */
    public void jefferson(long total, long[] into, int at) {
        divide(DivisorSearch.JEFFERSON, total, into, at);
    }

    private void divide(DivisorSearch method, long total, long[] into, int at) {
        checkPlaces(into, at);
        method.allocate(weighed, Math.abs(total), into, at);
        if (total < 0) {
            Loops.multiply(into, at, at + size(), -1);
        }
    }

    private void checkPlaces(long[] into, int at) {
        // by hand, since the numbers of a message would be made into objects for every total
        if (at < 0 || into.length - at < size()) {
            throw new IllegalArgumentException(
                    "array must have " + size() + " places from " + at + " on but had " + into.length + " in all");
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PreparedWeights that && Arrays.equals(weighed.numbers, that.weighed.numbers);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(weighed.numbers);
    }

    /** {@return the weights, for debugging} */
    @Override
    public String toString() {
        return "weights " + Arrays.toString(weighed.numbers);
    }
}
