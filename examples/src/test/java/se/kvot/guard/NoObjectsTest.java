package se.kvot.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.kvot.apportionment.PreparedWeights;

/** Prepared weights promise to split into the caller's array without making objects. */
class NoObjectsTest {

    static Stream<Arguments> splits() {
        LongStream some = new Random(3).longs(290, 1, 1 << 20);
        LongStream many = new Random(4).longs(20_000, 1, 1 << 20);
        LongStream large = new Random(5).longs(290, 1, 1L << 60);
        return Stream.of(
                arguments("a few, tied", 45, new long[] {11, 14, 2}),
                arguments("some", 449_317_400, some.toArray()),
                arguments("very many, written before the cut is known", 449_317_400, many.toArray()),
                arguments(
                        "very many, all of them alike",
                        12_345,
                        LongStream.generate(() -> 7).limit(20_000).toArray()),
                arguments("large amounts and weights", 1L << 60, large.toArray()),
                arguments("a sum of weights beyond a word, tied", 2, new long[] {1L << 62, 1L << 62, 1L << 62}));
    }

    /** A sweep over millions of totals must not keep the garbage collector busy. */
    @ParameterizedTest(name = "{0}")
    @MethodSource
    void splits(String reason, long total, long[] weights) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        PreparedWeights prepared = PreparedWeights.of(weights);
        long[] into = new long[weights.length];
        // the virtual machine makes some of its own now and then; what every call makes is seen in every round
        long least = Long.MAX_VALUE;
        for (int round = 0; round < 20; round++) {
            long before = threads.getCurrentThreadAllocatedBytes();
            prepared.allocate(total, into);
            prepared.allocate(-total, 1, into, 0);
            least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - before);
        }

        assertThat(least).isZero();
    }
}
