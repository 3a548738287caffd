package se.kvot.apportionment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DivisorSearchProperties {

    /** What makes parts those of a divisor method: nobody's last unit was a weaker claim than another's next one. */
    @Property(tries = 500)
    void nobodyHasAUnitThatAnotherHadTheBetterClaimTo(@ForAll("weights") long[] weights, @ForAll("totals") long total) {
        PreparedWeights prepared = PreparedWeights.of(weights);

        assertIsOf(1, weights, total, prepared.webster(total));
        assertIsOf(0, weights, total, prepared.jefferson(total));
    }

    /** So many that claims close together are looked for longer, with totals from a few to many units for each. */
    @Property(tries = 60)
    void soItIsWithVeryManyRecipients(@ForAll("many") long[] weights, @ForAll("totals") long total) {
        PreparedWeights prepared = PreparedWeights.of(weights);
        long few = Math.floorMod(total, 10L * weights.length);

        assertIsOf(1, weights, total, prepared.webster(total));
        assertIsOf(0, weights, total, prepared.jefferson(total));
        assertIsOf(1, weights, few, prepared.webster(few));
        assertIsOf(0, weights, few, prepared.jefferson(few));
    }

    /** So many that parts are written before the multiplier is known, and to be written anew where that was wrong. */
    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    void soItIsWithMostRecipients(@ForAll("most") long[] weights, @ForAll("totals") long total) {
        PreparedWeights prepared = PreparedWeights.of(weights);

        assertIsOf(1, weights, total, prepared.webster(total));
        assertIsOf(0, weights, total, prepared.jefferson(total));
    }

    /**
     * A crowd of the same size, all of whom come to a half at nearly the total, so that what is expected between two
     * multipliers is far from what is there; and one so large that units follow each other fast.
     */
    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    void andWithACrowdThatTurnsAtOnce(@ForAll("most") long[] any, @ForAll long seed) {
        Random random = new Random(seed);
        long[] weights = any.clone();
        long same = 2 * (weights[0] / 2) + 2;
        Arrays.fill(weights, 1, 200 + random.nextInt(2_000), same);
        weights[0] = LongStream.of(weights).sum() / 8;
        BigInteger half = BigInteger.valueOf(LongStream.of(weights).sum())
                .multiply(BigInteger.valueOf(2L * random.nextInt(100) + 1))
                .divide(BigInteger.valueOf(2 * same));
        long total = half.longValueExact() + random.nextInt(2_000) - 1_000;
        PreparedWeights prepared = PreparedWeights.of(weights);

        assertIsOf(1, weights, total, prepared.webster(total));
        assertIsOf(0, weights, 2 * total, prepared.jefferson(2 * total));
    }

    /**
     * A few sizes, of which there are very many each, with totals at which all of a size come to a half or a whole at once,
     * by few or very many units; in order of size or mixed.
     */
    @Property(tries = 150, shrinking = ShrinkingMode.OFF)
    void andWhereVeryManyClaimsAreEqual(@ForAll long seed) {
        Random random = new Random(seed);
        int size = random.nextBoolean() ? 2 + random.nextInt(600) : 8_000 + random.nextInt(30_000);
        int bits = 2 + random.nextInt(random.nextInt(4) == 0 ? 44 : 20);
        long[] sizes = random.longs(1 + random.nextInt(9), 1, 1L << bits).toArray();
        long[] weights =
                random.ints(size, 0, sizes.length).mapToLong(i -> sizes[i]).toArray();
        if (random.nextBoolean()) {
            Arrays.sort(weights);
        }
        long sum = LongStream.of(weights).sum();
        long divisor = 1L + random.nextInt(12);
        PreparedWeights prepared = PreparedWeights.of(weights);

        for (long total : longs(sum / divisor, sum / divisor + 1, divisor, size * divisor + 1, sum * divisor / 2)) {
            assertIsOf(1, weights, total, prepared.webster(total));
            assertIsOf(0, weights, total, prepared.jefferson(total));
        }
    }

    /** Some of any size, some skewed like populations, some of the same size as very many others. */
    @Provide
    Arbitrary<long[]> most() {
        return Arbitraries.randomValue(random -> {
            int bits = 10 + random.nextInt(20);
            int kind = random.nextInt(4);
            return random.longs(66_000 + random.nextInt(200_000), 1L << (bits / 2), 1L << bits)
                    .map(drawn -> kind == 0 ? drawn % 3 + 1 : kind == 1 ? drawn * (drawn >>> (bits / 2)) : drawn)
                    .toArray();
        });
    }

    /** Ten thousand equal claims to one unit: the first one has it. */
    @Test
    void ofVeryManyEqualClaimsTheFirstOneIsServed() {
        long[] equal = LongStream.generate(() -> 7).limit(10_000).toArray();
        long[] parts = new long[equal.length];
        parts[0] = 1;

        assertThat(PreparedWeights.of(equal).webster(1)).isEqualTo(parts);
        assertThat(PreparedWeights.of(equal).jefferson(1)).isEqualTo(parts);
    }

    @Provide
    Arbitrary<long[]> many() {
        return Arbitraries.randomValue(random -> drawn(random, 8_000 + random.nextInt(4_000), 1 + random.nextInt(62)));
    }

    @Property(tries = 500)
    void smallTotalsAreThoseOfGivingUnitByUnit(@ForAll("weights") long[] weights, @ForAll("few") int total) {
        PreparedWeights prepared = PreparedWeights.of(weights);

        assertThat(prepared.webster(total)).containsExactly(unitByUnit(1, weights, total));
        assertThat(prepared.jefferson(total)).containsExactly(unitByUnit(0, weights, total));
    }

    // by hand: the quotas are thousandths, the floors sum to 25, and the last unit has the best claim by w / (v + 1/2)
    // or
    // w / (v + 1)
    static Stream<Arguments> known() {
        return Stream.of(
                arguments("Webster", 1, longs(9061, 7179, 5259, 3319, 1182, 0), longs(9, 8, 5, 3, 1, 0)),
                arguments("Jefferson", 0, longs(9061, 7179, 5259, 3319, 1182, 0), longs(10, 7, 5, 3, 1, 0)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void known(String method, int halves, long[] weights, long[] parts) {
        PreparedWeights prepared = PreparedWeights.of(weights);

        assertThat(halves == 1 ? prepared.webster(26) : prepared.jefferson(26)).containsExactly(parts);
        assertThat(halves == 1 ? prepared.webster(-26) : prepared.jefferson(-26))
                .containsExactly(LongStream.of(parts).map(part -> -part).toArray());
    }

    @Test
    void equalClaimsGoToTheFirst() {
        assertThat(PreparedWeights.of(5, 5, 5).webster(4)).containsExactly(2, 1, 1);
        assertThat(PreparedWeights.of(5, 5, 5).jefferson(5)).containsExactly(2, 2, 1);
    }

    private static long[] unitByUnit(int halves, long[] weights, int total) {
        long[] parts = new long[weights.length];
        for (int unit = 0; unit < total; unit++) {
            int best = 0;
            for (int i = 1; i < parts.length; i++) {
                if (next(halves, weights, parts, i, best) > 0) {
                    best = i;
                }
            }
            parts[best]++;
        }
        return parts;
    }

    /** Compares the claims of {@code i} and {@code j} to their next units. */
    private static int next(int halves, long[] weights, long[] parts, int i, int j) {
        return claim(halves, weights[i], parts[j] + 1).compareTo(claim(halves, weights[j], parts[i] + 1));
    }

    private static BigInteger claim(int halves, long weight, long unit) {
        return BigInteger.valueOf(weight)
                .multiply(BigInteger.valueOf(unit).shiftLeft(1).subtract(BigInteger.valueOf(halves)));
    }

    private static void assertIsOf(int halves, long[] weights, long total, long[] parts) {
        BigInteger sum = LongStream.of(parts).mapToObj(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
        assertThat(sum).isEqualTo(BigInteger.valueOf(total));
        long sign = total < 0 ? -1 : 1;
        int weakestLast = -1;
        int bestNext = 0;
        for (int i = 0; i < parts.length; i++) {
            long part = sign * parts[i];
            if (part > 0
                    && (weakestLast < 0
                            || claim(halves, weights[i], sign * parts[weakestLast])
                                            .compareTo(claim(halves, weights[weakestLast], part))
                                    < 0)) {
                weakestLast = i;
            }
            if (claim(halves, weights[i], sign * parts[bestNext] + 1)
                            .compareTo(claim(halves, weights[bestNext], part + 1))
                    > 0) {
                bestNext = i;
            }
        }
        if (weakestLast < 0) {
            return;
        }
        int compared = claim(halves, weights[weakestLast], sign * parts[bestNext] + 1)
                .compareTo(claim(halves, weights[bestNext], sign * parts[weakestLast]));
        assertThat(compared).isGreaterThanOrEqualTo(0);
        if (compared == 0) {
            assertThatTheFirstWereServed(halves, weights, sign, parts, weakestLast);
        }
    }

    /** Of the claims that are equal to that last one, those that stand first. */
    private static void assertThatTheFirstWereServed(int halves, long[] weights, long sign, long[] parts, int last) {
        int lastServed = -1;
        int firstNotServed = parts.length;
        for (int i = parts.length - 1; i >= 0; i--) {
            BigInteger ofLast = claim(halves, weights[i], sign * parts[last]);
            if (lastServed < 0 && parts[i] != 0 && ofLast.equals(claim(halves, weights[last], sign * parts[i]))) {
                lastServed = i;
            }
            if (ofLast.equals(claim(halves, weights[last], sign * parts[i] + 1))) {
                firstNotServed = i;
            }
        }
        assertThat(lastServed).isLessThan(firstNotServed);
    }

    @Provide
    Arbitrary<Integer> few() {
        return Arbitraries.integers().between(0, 60);
    }

    @Provide
    Arbitrary<Long> totals() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(-(1L << 62), 1L << 62),
                Arbitraries.longs().between(-2_000, 2_000),
                Arbitraries.longs().between(0, 1_000_000_000_000_000L));
    }

    @Provide
    Arbitrary<long[]> weights() {
        return Arbitraries.randomValue(random -> drawn(random, 1 + random.nextInt(60), 1 + random.nextInt(62)));
    }

    private static long[] drawn(Random random, int size, int bits) {
        boolean isEqual = random.nextInt(4) == 0;
        long base = (random.nextLong() >>> (64 - bits)) | 1;
        long[] weights = LongStream.generate(() -> isEqual ? base : random.nextLong() >>> (64 - bits))
                .limit(size)
                .toArray();
        weights[random.nextInt(size)] = base;
        return weights;
    }

    private static long[] longs(long... numbers) {
        return numbers;
    }
}
