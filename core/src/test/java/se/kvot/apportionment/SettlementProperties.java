package se.kvot.apportionment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Random;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** Parts that are written before the cut is known: a guess that is off by little must not look like one that is right. */
class SettlementProperties {

    /**
     * Totals that are simple fractions of the sum, so that claims of unlike weights are exactly the same, and cuts within
     * two slacks of such a claim: without the distance kept from both, one guess in a thousand gives a wrong part.
     */
    @Property(tries = 20_000, shrinking = ShrinkingMode.OFF)
    void whatIsSettledBetweenTwoGuessesIsWhatTheOracleSays(@ForAll long seed) {
        Random random = new Random(seed);
        int size = 4 + random.nextInt(60);
        int bits = 4 + random.nextInt(16);
        int divisor = 2 + random.nextInt(11);
        long[] weights = random.longs(size, 1L << (bits - 1), 1L << bits).toArray();
        weights[0] += divisor - LongStream.of(weights).sum() % divisor;
        long sum = LongStream.of(weights).sum();
        long rest = sum / divisor * (1 + random.nextInt(3 * divisor));
        // everyone may have the weight a few or very many times already
        long whole = random.nextInt(3) == 0 ? 0 : random.nextLong(1L << random.nextInt(1, 62 - bits - 8));
        long total = rest + whole * sum;
        Weighed weighed = Weighed.of(weights, 0, size);
        int shift = weighed.bits + weighed.slots + 2;
        long factor = BigInteger.valueOf(rest)
                .shiftLeft(shift)
                .divide(BigInteger.valueOf(sum))
                .longValueExact();
        long slack = 1L << weighed.bits;
        // a claim's own cut, and guesses up to two slacks from it
        long near = (1L << shift) - ((weights[random.nextInt(size)] * factor) & ((1L << shift) - 1));
        long edge = near + random.nextLong(-2 * slack, 2 * slack + 1);
        long span = random.nextLong(1L << shift);
        long first = Math.max(0, random.nextBoolean() ? edge : edge - span);
        long second = Math.min((1L << shift) - slack, first == edge ? edge + span : edge);
        long[] parts = new long[size];

        if (first <= second
                && Settlement.settles(weighed, whole, factor, shift, total, first, second, slack, parts, 0)) {
            assertThat(parts).isEqualTo(new Oracle(total, weights).parts);
        }
    }
}
