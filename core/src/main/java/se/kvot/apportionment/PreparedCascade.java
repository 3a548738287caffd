package se.kvot.apportionment;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Prepared weights on several levels, by which many totals are split from the top down (<i>förberedd fördelning i flera
 * led</i>): a national amount between regions, what each of them gets between its municipalities, and so on.
 *
 * <p>Each level splits the whole units that the level above has got, by largest remainder, as {@link PreparedWeights} does:
 * negative totals are the mirror image of positive ones, a weight of zero gets nothing, and of equal claims the one that
 * stands first in its group goes first. So parts sum to the total on every level. A tie in a group is told by its own weights,
 * asked for that group's part.
 *
 * <pre>{@code
 * PreparedCascade regions = PreparedCascade.of(PreparedWeights.of(60, 40));
 * PreparedCascade municipalities =
 *         regions.then(List.of(PreparedWeights.of(30, 20, 10), PreparedWeights.of(25, 15)));
 * long[] ofRegions = regions.allocate(101); // 61, 40
 * long[] parts = municipalities.allocate(101); // 31, 20, 10 and 25, 15
 * }</pre>
 *
 * <p>A cascade answers for its lowest level; the one that it was made from answers for the level above. Instances are
 * immutable and safe for use by many threads at once.
 */
public final class PreparedCascade {

    /** So many places an array has on any virtual machine. */
    private static final int MOST = Integer.MAX_VALUE - 8;

    /** So many pieces at least, if there are so many totals, so that all processors have some. */
    private static final int PIECES = 16;

    private final ImmutableList<Level> levels;

    /** Those who share the parts of the level above, and how many recipients there are on this level. */
    private record Level(ImmutableList<PreparedWeights> groups, int size) {

        static Level of(ImmutableList<PreparedWeights> groups) {
            long size = groups.stream().mapToLong(PreparedWeights::size).sum();
            checkArgument(size <= MOST, "recipients must be at most %s but were %s", MOST, size);
            return new Level(groups, (int) size);
        }
    }

    /** {@return a cascade of one level, which splits as {@code weights} do} */
    public static PreparedCascade of(PreparedWeights weights) {
        return new PreparedCascade(ImmutableList.of(Level.of(ImmutableList.of(weights))));
    }

    private PreparedCascade(ImmutableList<Level> levels) {
        this.levels = levels;
    }

    /**
     * {@return a new cascade, with one more level below this one's}
     *
     * @param groups for each recipient of the lowest level so far, in their order, the weights of those who share its part;
     *     a single weight for one who keeps it
     * @throws IllegalArgumentException if there are not as many groups as recipients, or more recipients in all than an
     *     array has places
     */
    public PreparedCascade then(List<PreparedWeights> groups) {
        ImmutableList<PreparedWeights> all = ImmutableList.copyOf(groups);
        checkArgument(
                all.size() == size(),
                "groups must be as many as the %s recipients above but were %s",
                size(),
                all.size());
        return new PreparedCascade(
                ImmutableList.<Level>builder().addAll(levels).add(Level.of(all)).build());
    }

    /** {@return how many recipients the lowest level has} */
    public int size() {
        return levels.get(levels.size() - 1).size;
    }

    /** {@return the parts of {@code total} on the lowest level, group after group} */
    public long[] allocate(long total) {
        return allocate(total, 1);
    }

    /**
     * {@return the parts of {@code total} on the lowest level, group after group, in multiples of {@code unit} on all
     * levels; what is less than a unit stays undistributed}
     *
     * @throws IllegalArgumentException if {@code unit} is not positive
     */
    public long[] allocate(long total, long unit) {
        checkArgument(unit > 0, "unit must be positive but was %s", unit);
        long[] parts = new long[size()];
        split(new long[] {total / unit}, 0, 1, parts);
        Loops.multiply(parts, 0, parts.length, unit);
        return parts;
    }

    /**
     * Splits many totals, on all processors: the parts of the first total are the first in {@code into}, then those of the
     * second, and so on; places beyond them are left as they are. The parts on the levels between take memory for some of the
     * totals at a time.
     *
     * @throws IllegalArgumentException if {@code into} has fewer places than totals times recipients of the lowest level or
     *     is the array of the totals
     */
    public void allocateAll(long[] totals, long[] into) {
        checkArgument(
                into.length / size() >= totals.length,
                "array must have places for %s times %s parts but had %s",
                totals.length,
                size(),
                into.length);
        PreparedWeights.checkApart(totals, "totals", into);
        int piece = Math.max(1, Math.min(ManyTotals.WIDTH, totals.length / PIECES));
        IntStream.range(0, Math.toIntExact(((long) totals.length + piece - 1) / piece))
                .parallel()
                .forEach(i -> {
                    int from = i * piece;
                    split(totals, from, Math.min(piece, totals.length - from), into);
                });
    }

    /** Splits some of the totals, into the places that their parts have among those of all. */
    private void split(long[] totals, int from, int count, long[] into) {
        ManyTotals many = new ManyTotals(count);
        long[] above = totals;
        int first = from;
        int step = 1;
        for (int depth = 0; depth < levels.size(); depth++) {
            Level level = levels.get(depth);
            boolean isLowest = depth == levels.size() - 1;
            long[] parts = isLowest ? into : new long[count * level.size];
            int start = isLowest ? from * level.size : 0;
            int at = start;
            if (isLowest && depth > 0) {
                // in order, so that the processor fetches ahead: one group's parts stand far from each other
                Arrays.fill(parts, start, start + count * level.size, 0);
            }
            for (PreparedWeights group : level.groups) {
                many.split(group.weighed(), above, first, step, count, parts, at, level.size);
                first++;
                at += group.size();
            }
            above = parts;
            first = 0;
            step = level.size;
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PreparedCascade that && levels.equals(that.levels);
    }

    @Override
    public int hashCode() {
        return levels.hashCode();
    }

    /** {@return the weights of all groups, level by level, for debugging} */
    @Override
    public String toString() {
        return "cascade " + levels.stream().map(Level::groups).toList();
    }
}
