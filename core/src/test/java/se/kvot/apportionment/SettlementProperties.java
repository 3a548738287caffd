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

    /** Remainders that cannot be told apart must not be ranked: of these, many are as near to each other as that. */
    @Property(tries = 20_000, shrinking = ShrinkingMode.OFF)
    void whatIsWrittenAtTheFirstCutIsWhatTheOracleSays(@ForAll long seed) {
        Coarse of = Coarse.of(new Random(seed));
        long[] parts = new long[of.weights.length];

        if (FewRecipients.split(of.weighed, of.rest, of.whole, of.factor, of.shift, of.slack(), parts, 0)) {
            assertThat(parts).isEqualTo(of.right());
        }
    }

    /** Cuts within two slacks of a claim: without the distance kept from both, one guess in a thousand gives a wrong part. */
    @Property(tries = 20_000, shrinking = ShrinkingMode.OFF)
    void whatIsSettledBetweenTwoGuessesIsWhatTheOracleSays(@ForAll long seed) {
        Random random = new Random(seed);
        Coarse of = Coarse.of(random);
        int shift = of.shift;
        long slack = of.slack();
        // a claim's own cut, and guesses up to two slacks from it
        long weight = of.weights[random.nextInt(of.weights.length)];
        long near = (1L << shift) - ((weight * of.factor) & ((1L << shift) - 1));
        long edge = near + random.nextLong(-2 * slack, 2 * slack + 1);
        long span = random.nextLong(1L << shift);
        long first = Math.max(0, random.nextBoolean() ? edge : edge - span);
        long second = Math.min((1L << shift) - slack, first == edge ? edge + span : edge);
        long[] parts = new long[of.weights.length];

        if (first <= second
                && Settlement.settles(
                        of.weighed, of.whole, of.factor, shift, of.total(), first, second, slack, parts, 0)) {
            assertThat(parts).isEqualTo(of.right());
        }
    }

    /** What is split, with remainders as coarse as they may be. */
    @SuppressWarnings("ArrayRecordComponent") // seen by this class only
    private record Coarse(Weighed weighed, long[] weights, long whole, long rest, int shift, long factor) {

        /**
         * Totals that are simple fractions of the sum, or one beside, so that claims of unlike weights are the same or nearly;
         * everyone may have the weight a few or very many times already.
         */
        static Coarse of(Random random) {
            int size = 4 + random.nextInt(60);
            int bits = 4 + random.nextInt(16);
            int divisor = 2 + random.nextInt(11);
            long[] weights = random.longs(size, 1L << (bits - 1), 1L << bits).toArray();
            weights[0] += divisor - LongStream.of(weights).sum() % divisor;
            long sum = LongStream.of(weights).sum();
            long rest = sum / divisor * (1 + random.nextInt(3 * divisor)) + random.nextInt(3) - 1;
            long whole = random.nextInt(3) == 0 ? 0 : random.nextLong(1L << random.nextInt(1, 62 - bits - 8));
            Weighed weighed = Weighed.of(weights, 0, size);
            int shift = weighed.bits + weighed.slots + 2;
            long factor = BigInteger.valueOf(rest)
                    .shiftLeft(shift)
                    .divide(BigInteger.valueOf(sum))
                    .longValueExact();
            return new Coarse(weighed, weights, whole, rest, shift, factor);
        }

        long slack() {
            return 1L << weighed.bits;
        }

        long total() {
            return rest + whole * weighed.low;
        }

        long[] right() {
            return new Oracle(total(), weights).parts;
        }
    }
}
