package se.kvot.apportionment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Many totals are split side by side by steps of their own; a sweep must say what each total alone would get. */
class PreparedCascadeProperties {

    /** Enough of them for every piece to be split side by side. */
    private static final int FEWEST = 256;

    static final class Sweep {

        private final long[] weights;
        private final long[] totals;

        Sweep(long[] weights, long[] totals) {
            this.weights = weights;
            this.totals = totals;
        }

        @Override
        public String toString() {
            return Arrays.toString(weights) + " for " + Arrays.toString(totals);
        }
    }

    @Property(tries = 300)
    void aSweepSaysWhatTheOracleSaysOfEachTotal(@ForAll("sweeps") Sweep sweep) {
        int size = sweep.weights.length;
        long[] into = new long[sweep.totals.length * size];

        PreparedWeights.of(sweep.weights).allocateAll(sweep.totals, into);

        for (int i = 0; i < sweep.totals.length; i++) {
            assertThat(Arrays.copyOfRange(into, i * size, (i + 1) * size))
                    .as("parts of %s", sweep.totals[i])
                    .isEqualTo(new Oracle(sweep.totals[i], sweep.weights).parts);
        }
    }

    /**
     * Totals of all sizes beside multiples of a simple fraction of the sum, with which recipients of different weights have
     * the same claim, and one unit more or less than these.
     */
    @Provide
    Arbitrary<Sweep> sweeps() {
        return Arbitraries.randomValue(random -> {
            int divisor = 2 + random.nextInt(11);
            long[] weights = random.nextBoolean()
                    ? PreparedWeightsProperties.drawn(
                            random, 2 + random.nextInt(67), 1 + random.nextInt(28), random.nextInt(5))
                    : alike(random, divisor);
            weights[0] += divisor - LongStream.of(weights).sum() % divisor;
            long share = LongStream.of(weights).sum() / divisor;
            long[] totals = LongStream.generate(() -> switch (random.nextInt(6)) {
                        case 0 -> random.nextLong() >> random.nextInt(64);
                        case 1 -> random.nextInt(2 * weights.length);
                        case 2 -> Long.MIN_VALUE + random.nextInt(2);
                        case 3 -> (random.nextInt(2_000) - 1_000) * share + random.nextInt(3) - 1;
                        default -> (random.nextInt(2_000) - 1_000) * share;
                    })
                    .limit(FEWEST + random.nextInt(200))
                    .toArray();
            return new Sweep(weights, totals);
        });
    }

    /** Weights far from each other of which the same is left when they are divided. */
    private static long[] alike(Random random, int divisor) {
        int left = random.nextInt(divisor);
        int size = 3 + random.nextInt(5);
        return LongStream.generate(() ->
                        left + (long) divisor * random.nextInt((1 << random.nextInt(26)) / divisor + 1))
                .limit(size)
                .toArray();
    }

    @Property(tries = 60)
    void everyLevelIsSplitAsTheOracleSplitsWhatTheLevelAboveGot(@ForAll("sweeps") Sweep sweep, @ForAll Random random) {
        PreparedCascade cascade = PreparedCascade.of(PreparedWeights.of(sweep.weights));
        List<List<long[]>> levels = new ArrayList<>();
        levels.add(List.of(sweep.weights));
        for (int depth = random.nextInt(2); depth < 2; depth++) {
            List<long[]> groups = new ArrayList<>();
            for (int i = 0; i < cascade.size(); i++) {
                groups.add(PreparedWeightsProperties.drawn(
                        random, 1 + random.nextInt(4), 1 + random.nextInt(40), random.nextInt(5)));
            }
            cascade = cascade.then(groups.stream().map(PreparedWeights::of).toList());
            levels.add(groups);
        }
        long[] into = new long[sweep.totals.length * cascade.size()];

        cascade.allocateAll(sweep.totals, into);

        for (int i = 0; i < sweep.totals.length; i++) {
            long[] parts = {sweep.totals[i]};
            for (List<long[]> groups : levels) {
                long[] above = parts;
                parts = new long[groups.stream().mapToInt(group -> group.length).sum()];
                int at = 0;
                for (int group = 0; group < groups.size(); group++) {
                    long[] weights = groups.get(group);
                    System.arraycopy(new Oracle(above[group], weights).parts, 0, parts, at, weights.length);
                    at += weights.length;
                }
            }
            assertThat(Arrays.copyOfRange(into, i * cascade.size(), (i + 1) * cascade.size()))
                    .as("parts of %s", sweep.totals[i])
                    .isEqualTo(parts);
            assertThat(cascade.allocate(sweep.totals[i])).isEqualTo(parts);
        }
    }
}
