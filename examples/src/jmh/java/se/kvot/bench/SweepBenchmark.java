package se.kvot.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import se.kvot.apportionment.PreparedCascade;
import se.kvot.apportionment.PreparedWeights;
import se.kvot.party.Recipient;
import se.kvot.statistics.Statistic;
import se.kvot.statistics.Sweden;

/**
 * What if the amount were another: 10 000 amounts by 20 keys to the 290 municipalities, on all processors, as a ratio of a
 * loop of {@code long} division and sort over the same, on one processor and on all; and the same in three levels, nation
 * to 21 regions to 290 municipalities, as a ratio of the flat one.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(3)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class SweepBenchmark {

    private static final int SCENARIOS = 10_000;
    private static final int KEYS = 20;

    private long[] totals;
    private long[] into;
    private long[] weightsEach;

    /** By key: the weights of all, in the order of regions. */
    private final List<long[]> weights = new ArrayList<>();

    private final List<PreparedWeights> flat = new ArrayList<>();
    private final List<PreparedCascade> inLevels = new ArrayList<>();

    @Setup
    public void prepare() {
        Sweden sweden = Sweden.load();
        Statistic population = sweden.population(LocalDate.of(2017, 12, 31));
        List<List<Recipient>> families = sweden.regions().stream()
                .map(region -> sweden.municipalities().stream()
                        .filter(municipality -> sweden.hierarchy().parentOf(municipality).equals(region))
                        .toList())
                .toList();
        Random random = new Random(1);
        for (int key = 0; key < KEYS; key++) {
            long[][] ofFamilies = families.stream()
                    .map(family -> family.stream()
                            .mapToLong(one -> population.value(one).numerator().longValueExact() * (900 + random.nextInt(200)) / 1_000)
                            .toArray())
                    .toArray(long[][]::new);
            long[] all = Arrays.stream(ofFamilies).flatMapToLong(Arrays::stream).toArray();
            weights.add(all);
            flat.add(PreparedWeights.of(all));
            long[] ofRegions = Arrays.stream(ofFamilies).mapToLong(w -> Arrays.stream(w).sum()).toArray();
            inLevels.add(PreparedCascade.of(PreparedWeights.of(ofRegions))
                    .then(Arrays.stream(ofFamilies).map(PreparedWeights::of).toList()));
        }
        totals = random.longs(SCENARIOS, 100_000_000L, 1_000_000_000_000L).toArray();
        into = new long[SCENARIOS * flat.get(0).size()];
        weightsEach = new long[into.length];
        for (int scenario = 0; scenario < SCENARIOS; scenario++) {
            long[] of = weights.get(scenario % KEYS);
            System.arraycopy(of, 0, weightsEach, scenario * of.length, of.length);
        }
    }

    @Benchmark
    public long[] kvotAmountsVary() {
        for (PreparedWeights key : flat) {
            key.allocateAll(totals, into);
        }
        return into;
    }

    @Benchmark
    public long[] kvotAmountsAndWeightsVary() {
        int size = flat.get(0).size();
        for (int key = 0; key < KEYS; key++) {
            PreparedWeights.allocateEach(totals, weightsEach, size, into);
        }
        return into;
    }

    @Benchmark
    public long[] kvotThreeLevels() {
        for (PreparedCascade key : inLevels) {
            key.allocateAll(totals, into);
        }
        return into;
    }

    @Benchmark
    public long[] longDivisionAndSort() {
        for (long[] key : weights) {
            long sum = Arrays.stream(key).sum();
            IntStream.range(0, SCENARIOS).forEach(scenario -> divideAndSort(totals[scenario], key, sum, into, scenario * key.length));
        }
        return into;
    }

    @Benchmark
    public long[] longDivisionAndSortOnAllProcessors() {
        for (long[] key : weights) {
            long sum = Arrays.stream(key).sum();
            IntStream.range(0, SCENARIOS)
                    .parallel()
                    .forEach(scenario -> divideAndSort(totals[scenario], key, sum, into, scenario * key.length));
        }
        return into;
    }

    private static void divideAndSort(long total, long[] weights, long sum, long[] into, int at) {
        long[] remainders = new long[weights.length];
        long left = total;
        for (int i = 0; i < weights.length; i++) {
            long part = total * weights[i] / sum;
            into[at + i] = part;
            remainders[i] = total * weights[i] - part * sum;
            left -= part;
        }
        if (left == 0) {
            return;
        }
        long[] order = remainders.clone();
        Arrays.sort(order);
        long cut = order[weights.length - (int) left];
        for (int i = 0; i < weights.length; i++) {
            if (remainders[i] > cut) {
                into[at + i]++;
                left--;
            }
        }
        for (int i = 0; left > 0; i++) {
            if (remainders[i] == cut) {
                into[at + i]++;
                left--;
            }
        }
    }
}
