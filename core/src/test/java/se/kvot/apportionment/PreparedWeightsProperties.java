package se.kvot.apportionment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

class PreparedWeightsProperties {

    @Property
    void partsAndTiesAreThoseOfTheOracle(@ForAll("weights") long[] weights, @ForAll("totals") long total) {
        PreparedWeights prepared = PreparedWeights.of(weights);
        Oracle oracle = new Oracle(total, weights);

        assertThat(prepared.allocate(total)).containsExactly(oracle.parts);
        assertThat(prepared.tied(total)).containsExactly(oracle.tied);
    }

    /** Totals with which the remainders lie on halves, thirds and other small fractions of a unit. */
    @Property
    void manyRemaindersOnTheSameFractionAreToldApart(
            @ForAll("weights") long[] weights, @ForAll long multiple, @ForAll("small") int divisor) {
        long sum = LongStream.of(weights).sum();
        long total = (multiple % 1_000) * sum / divisor + divisor;
        Oracle oracle = new Oracle(total, weights);
        PreparedWeights prepared = PreparedWeights.of(weights);

        assertThat(prepared.allocate(total)).containsExactly(oracle.parts);
        assertThat(prepared.tied(total)).containsExactly(oracle.tied);
    }

    @Property
    void moneyToPayBackIsTheMirrorImage(
            @ForAll("weights") long[] weights, @ForAll @LongRange(min = -Long.MAX_VALUE) long total) {
        PreparedWeights prepared = PreparedWeights.of(weights);

        assertThat(LongStream.of(prepared.allocate(-total)).map(part -> -part).toArray())
                .containsExactly(prepared.allocate(total));
    }

    /** Few of equal size or of nothing beside each other are the usual case for a region; totals about what they share. */
    @Property
    void aFewRecipientsGetWhatTheOracleSays(
            @ForAll("few") long[] weights, @ForAll("totals") long any, @ForAll("small") int divisor) {
        PreparedWeights prepared = PreparedWeights.of(weights);
        long share = LongStream.of(weights).sum() / divisor;
        for (long total : new long[] {any, share, share + 1, divisor, weights.length - divisor}) {
            Oracle oracle = new Oracle(total, weights);

            assertThat(prepared.allocate(total)).isEqualTo(oracle.parts);
            assertThat(prepared.tied(total)).isEqualTo(oracle.tied);
        }
    }

    @Provide
    Arbitrary<long[]> few() {
        return Arbitraries.randomValue(
                random -> drawn(random, 2 + random.nextInt(65), 1 + random.nextInt(63), random.nextInt(5)));
    }

    /** So many that the search looks for two cuts at a time and the candidates may be more than their usual list. */
    @Property(tries = 60)
    void veryManyRecipientsGetWhatTheOracleSays(
            @ForAll("many") long[] weights, @ForAll("totals") long any, @ForAll("small") int divisor) {
        PreparedWeights prepared = PreparedWeights.of(weights);
        long[] once = new long[weights.length];
        long share = LongStream.of(weights).sum() / divisor;
        for (long total : new long[] {any, share, share + divisor, divisor, (long) weights.length * divisor + 1}) {
            Oracle oracle = new Oracle(total, weights);
            PreparedWeights.allocate(total, weights, once);

            assertThat(prepared.allocate(total)).isEqualTo(oracle.parts);
            assertThat(prepared.parallel().allocate(total)).isEqualTo(oracle.parts);
            assertThat(once).isEqualTo(oracle.parts);
        }
    }

    @Provide
    Arbitrary<long[]> many() {
        return Arbitraries.randomValue(
                random -> drawn(random, 8_000 + random.nextInt(12_000), 1 + random.nextInt(63), random.nextInt(5)));
    }

    @Provide
    Arbitrary<Integer> small() {
        return Arbitraries.integers().between(1, 12);
    }

    @Provide
    Arbitrary<Long> totals() {
        Arbitrary<Long> nearPowers = Arbitraries.integers()
                .between(0, 63)
                .flatMap(power -> Arbitraries.longs().between(-2, 2).map(by -> (1L << power) + by));
        return Arbitraries.oneOf(Arbitraries.longs(), Arbitraries.longs().between(-400, 400), nearPowers);
    }

    @Provide
    Arbitrary<long[]> weights() {
        return Arbitraries.randomValue(
                random -> drawn(random, 1 + random.nextInt(400), 1 + random.nextInt(63), random.nextInt(5)));
    }

    static long[] drawn(Random random, int size, int bits, int kind) {
        long base = (random.nextLong() >>> (64 - bits)) | 1;
        long[] weights = LongStream.generate(() -> switch (kind) {
                    case 0 -> random.nextLong() >>> (64 - bits);
                    case 1 -> base;
                    case 2 -> random.nextInt(4);
                    case 3 -> random.nextLong() >>> (1 + random.nextInt(63));
                    default -> Math.max(0, base + random.nextInt(5) - 2);
                })
                .limit(size)
                .toArray();
        weights[random.nextInt(size)] = base;
        return weights;
    }
}
