package se.kvot.bench;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.money.MonetaryAmount;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import se.kvot.apportionment.PreparedWeights;
import se.kvot.money.Kronor;

/**
 * A whole process, from the start of the virtual machine to its end: with one allocation, as a ratio of one that does
 * nothing; and with an amount of money at the end, which is when Moneta is loaded.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5)
@Measurement(iterations = 40)
public class ColdStartBenchmark {

    /** Does nothing. */
    public static final class Empty {
        public static void main(String[] args) {}
    }

    /** Splits 4 493 174 kr in öre by six weights. */
    public static final class First {
        public static void main(String[] args) {
            long[] parts = PreparedWeights.of(9_061, 7_179, 5_259, 3_319, 1_182, 120).allocate(449_317_400);
            System.out.println(parts[0]);
        }
    }

    /** Splits the same, and asks for the first part as an amount. */
    public static final class FirstAmount {
        public static void main(String[] args) {
            long[] parts = PreparedWeights.of(9_061, 7_179, 5_259, 3_319, 1_182, 120).allocate(449_317_400);
            MonetaryAmount amount = Kronor.of(BigDecimal.valueOf(parts[0], 2));
            System.out.println(amount);
        }
    }

    @Benchmark
    public int emptyMain() throws IOException, InterruptedException {
        return run(Empty.class);
    }

    @Benchmark
    public int firstAllocation() throws IOException, InterruptedException {
        return run(First.class);
    }

    @Benchmark
    public int firstAllocationAsAmount() throws IOException, InterruptedException {
        return run(FirstAmount.class);
    }

    private static int run(Class<?> main) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        main.getName()))
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD)
                .start();
        int exit = process.waitFor();
        if (exit != 0) {
            throw new IllegalStateException(main.getName() + " must end with 0 but ended with " + exit);
        }
        return exit;
    }
}
