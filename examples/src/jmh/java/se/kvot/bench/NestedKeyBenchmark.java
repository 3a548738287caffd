package se.kvot.bench;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import javax.money.MonetaryAmount;
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
import se.kvot.allocation.Allocation;
import se.kvot.allocation.DistributionKey;
import se.kvot.allocation.Rounding;
import se.kvot.key.DistributionKeys;
import se.kvot.key.Freed;
import se.kvot.money.Kronor;
import se.kvot.party.Recipients;
import se.kvot.statistics.Statistic;
import se.kvot.statistics.Sweden;

/**
 * What nesting costs: nation to 21 regions to 290 municipalities with bounds on each level, as a ratio of the baseline,
 * one flat allocation over the 290 with its {@code Allocation} built.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(5)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class NestedKeyBenchmark {

    private Recipients municipalities;
    private MonetaryAmount pool;
    private DistributionKey flat;
    private DistributionKey nested;

    @Setup
    public void prepare() {
        Sweden sweden = Sweden.load();
        Statistic population = sweden.population(LocalDate.of(2017, 12, 31));
        DistributionKey share = DistributionKeys.shareBy(population);
        municipalities = sweden.municipalities();
        pool = Kronor.of(1_000_000_000);
        flat = share;
        // no region below 12 million, no municipality below 400 000: some bounds bind on both levels
        nested = DistributionKeys.within(
                sweden.hierarchy(),
                DistributionKeys.atLeast(DistributionKeys.each(Kronor.of(12_000_000)), share, Freed.RESHARED),
                DistributionKeys.atLeast(DistributionKeys.each(Kronor.of(400_000)), share, Freed.RESHARED));
    }

    @Benchmark
    public Allocation flatOver290() {
        return flat.allocate(pool, municipalities, Rounding.toKrona());
    }

    @Benchmark
    public Allocation nestedWithBounds() {
        return nested.allocate(pool, municipalities, Rounding.toKrona());
    }
}
