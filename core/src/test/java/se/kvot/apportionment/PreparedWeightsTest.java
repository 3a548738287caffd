package se.kvot.apportionment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.kvot.testkit.ValueContract;

class PreparedWeightsTest {

    // by hand; where binary or decimal shares go wrong, exact ones must not
    static Stream<Arguments> byHand() {
        return Stream.of(
                arguments("three remainders of a third", 45, longs(11, 14, 2), longs(19, 23, 3), places(0, 1, 2)),
                arguments("two remainders of a half", 77, longs(1, 9, 12), longs(4, 31, 42), places(0, 1)),
                arguments("two of a half, of sizes unlike", 30, longs(7, 5), longs(18, 12), places(0, 1)),
                arguments(
                        "told apart by the twelfth digit",
                        7,
                        longs(2_000_000_802_626L, 2_000_000_802_624L, 2_000_000_802_627L),
                        longs(2, 2, 3),
                        places()),
                arguments("one alone", 45, longs(3), longs(45), places()),
                arguments("nothing", 0, longs(3, 4), longs(0, 0), places()),
                arguments("a weight of zero", 7, longs(0, 1, 0, 1), longs(0, 4, 0, 3), places(1, 3)),
                arguments(
                        "claims beside 2^63",
                        2,
                        longs((1L << 62) - 1, 1L << 62, (1L << 62) + 1),
                        longs(0, 1, 1),
                        places()),
                arguments(
                        "claims beside 2^64",
                        4,
                        longs(1L << 62, (1L << 62) - 1, (1L << 62) + 1, 1L << 62, 1L << 62),
                        longs(1, 0, 1, 1, 1),
                        places()),
                arguments("money to pay back", -45, longs(11, 14, 2), longs(-19, -23, -3), places(0, 1, 2)),
                arguments("the least total", Long.MIN_VALUE, longs(1, 1), longs(-1L << 62, -1L << 62), places()),
                arguments(
                        "the least total in three",
                        Long.MIN_VALUE,
                        longs(1, 2),
                        longs(-3_074_457_345_618_258_603L, -6_148_914_691_236_517_205L),
                        places()),
                arguments(
                        "all to one of a sum of one",
                        Long.MAX_VALUE,
                        longs(0, 1, 0),
                        longs(0, Long.MAX_VALUE, 0),
                        places()),
                arguments("the least total alone", Long.MIN_VALUE, longs(9), longs(Long.MIN_VALUE), places()),
                arguments(
                        "the largest of all",
                        Long.MAX_VALUE,
                        longs(Long.MAX_VALUE, Long.MAX_VALUE),
                        longs(1L << 62, (1L << 62) - 1),
                        places(0, 1)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("byHand")
    void splits(String reason, long total, long[] weights, long[] parts, int[] tied) {
        PreparedWeights prepared = PreparedWeights.of(weights);
        long[] once = new long[weights.length];
        PreparedWeights.allocate(total, weights, once);

        assertThat(prepared.allocate(total)).containsExactly(parts);
        assertThat(prepared.tied(total)).containsExactly(tied);
        assertThat(once).containsExactly(parts);
    }

    @Test
    void smallCasesAreAllAsTheOracleSays() {
        for (int coded = 1; coded < 6 * 6 * 6 * 6; coded++) {
            long[] weights = {coded % 6, coded / 6 % 6, coded / 36 % 6, coded / 216};
            PreparedWeights prepared = PreparedWeights.of(weights);
            for (long total = -3; total <= 13; total++) {
                Oracle oracle = new Oracle(total, weights);
                assertThat(prepared.allocate(total))
                        .as("%s by %s", total, prepared)
                        .containsExactly(oracle.parts);
                assertThat(prepared.tied(total)).as("%s by %s", total, prepared).containsExactly(oracle.tied);
            }
        }
    }

    /** Totals and weights one below, at and one above each power of two at which something overflows. */
    @ParameterizedTest(name = "weights about 2^{0}")
    @MethodSource("powers")
    void boundariesAreNoBoundaries(int power) {
        List<Long> totals = new ArrayList<>();
        for (int of : IntStream.of(0, 1, 20, 31, 32, 53, 60, 61, 62, 63).toArray()) {
            for (long by = -1; by <= 1; by++) {
                totals.add((1L << of) + by);
            }
        }
        Random random = new Random(power);
        for (int size : new int[] {2, 3, 290}) {
            long[] near = random.longs(size, -1, 2)
                    .map(by -> Math.max(0, (power == 63 ? Long.MAX_VALUE - 1 : 1L << power) + by))
                    .toArray();
            long[] mixed = random.longs(size)
                    .map(bits -> bits >>> (64 - Math.max(1, power)))
                    .toArray();
            mixed[0] = 1;
            long[] oneLarge = LongStream.generate(() -> 1).limit(size).toArray();
            oneLarge[size - 1] = near[0] + 1 > 0 ? near[0] + 1 : near[0];
            near[0] = Math.max(1, near[0]);
            for (long[] weights : List.of(near, mixed, oneLarge)) {
                PreparedWeights prepared = PreparedWeights.of(weights);
                for (long total : totals) {
                    Oracle oracle = new Oracle(total, weights);
                    assertThat(prepared.allocate(total))
                            .as("%s by %s", total, prepared)
                            .containsExactly(oracle.parts);
                    assertThat(prepared.tied(total))
                            .as("%s by %s", total, prepared)
                            .containsExactly(oracle.tied);
                }
            }
        }
    }

    static IntStream powers() {
        return IntStream.of(0, 1, 16, 30, 31, 32, 36, 44, 52, 53, 54, 59, 60, 61, 62, 63);
    }

    /** More weights than fit in any list at the front of an array. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("many")
    void manyWeights(String reason, long[] weights) {
        PreparedWeights prepared = PreparedWeights.of(weights);
        for (long total : new long[] {1, 4_096, 12_345, 449_317_400, 1_000_000_000_000_007L, Long.MAX_VALUE}) {
            Oracle oracle = new Oracle(total, weights);
            assertThat(prepared.allocate(total)).as("%s", total).containsExactly(oracle.parts);
            assertThat(prepared.tied(total)).as("%s", total).containsExactly(oracle.tied);
        }
    }

    static Stream<Arguments> many() {
        Random random = new Random(1);
        return Stream.of(
                arguments("all equal", LongStream.generate(() -> 7).limit(9_000).toArray()),
                arguments("few sizes", random.longs(9_000, 0, 3).toArray()),
                arguments(
                        "like populations", random.longs(9_000, 2_000, 200_000).toArray()),
                arguments("all different", LongStream.range(0, 12_000).toArray()),
                arguments(
                        "large and equal",
                        LongStream.generate(() -> Long.MAX_VALUE / 3)
                                .limit(9_000)
                                .toArray()),
                arguments("large", random.longs(9_000, 0, Long.MAX_VALUE).toArray()),
                arguments(
                        "a sum with one bit to spare",
                        LongStream.range(0, 9_000).map(i -> (1L << 49) + i % 7).toArray()),
                arguments("three far apart behind many of nothing", apart(1)),
                arguments("three of some size far apart behind many of nothing", apart(1L << 50)),
                arguments("three large ones far apart behind many of nothing", apart(1L << 62)),
                arguments("three alone behind many of nothing", behind(8_192, 1)),
                arguments("three of some size alone behind many of nothing", behind(8_192, 1L << 50)),
                arguments("three large ones alone behind many of nothing", behind(4_096, 1L << 62)),
                arguments("two small and one large in turn", inTurn(1, 2)),
                arguments("two large and one twice that in turn", inTurn(1L << 61, 1L << 62)));
    }

    /** The first places that lists at the front of an array do not have, and the last of all. */
    private static long[] apart(long weight) {
        long[] weights = new long[9_000];
        weights[4_096] = weight;
        weights[8_192] = weight;
        weights[8_999] = weight;
        return weights;
    }

    /** So many of nothing, then three: nobody beside them hides what one of them changes. */
    private static long[] behind(int places, long weight) {
        long[] weights = new long[places + 3];
        Arrays.fill(weights, places, weights.length, weight);
        return weights;
    }

    /** With some totals all large ones get a unit, and so many small ones are tied that no list has room for them. */
    private static long[] inTurn(long small, long large) {
        return IntStream.range(0, 9_000)
                .mapToLong(i -> i % 3 == 2 ? large : small)
                .toArray();
    }

    /**
     * As many as a list has room for, between others of nothing and away from where is looked whether there are any; their
     * claims are too near to each other for cuts, but the last one's is the best.
     */
    @Test
    void theLastOfAFullListIsSeen() {
        long[] weights = new long[9_000];
        for (int i = 0; i < 512; i++) {
            weights[35 * (i % 256) + 1 + i / 256] = 1_000_000;
        }
        weights[8_927]++;
        long total = 1_000 * LongStream.of(weights).sum() + 3;

        assertThat(PreparedWeights.of(weights).allocate(total)).containsExactly(new Oracle(total, weights).parts);
    }

    @Test
    void unitsAreWholeAndTheRestIsLeft() {
        PreparedWeights weights = PreparedWeights.of(11, 14, 2);

        assertThat(weights.allocate(4_599, 100)).containsExactly(1_900, 2_300, 300);
        assertThat(weights.allocate(-4_599, 100)).containsExactly(-1_900, -2_300, -300);
        assertThat(weights.tied(4_599, 100)).containsExactly(0, 1, 2);
        assertThat(PreparedWeights.of(1, 1).tied(6, 2)).containsExactly(0, 1);
        assertThat(PreparedWeights.of(1, 1).tied(8, 2)).isEmpty();
        assertThat(weights.allocate(99, 100)).containsExactly(0, 0, 0);
        assertThat(weights.allocate(Long.MIN_VALUE, 1L << 62)).containsExactly(-1L << 62, -1L << 62, 0);
    }

    @Test
    void writesBetweenWhatStandsInTheArray() {
        long[] into = {-1, -1, -1, -1, -1};

        PreparedWeights.of(11, 14, 2).allocate(45, 1, into, 1);

        assertThat(into).containsExactly(-1, 19, 23, 3, -1);
    }

    @Test
    void writesTheFirstPlacesOfALongerArray() {
        long[] into = {-1, -1, -1, -1};

        PreparedWeights.of(7, 5).allocate(30, into);

        assertThat(into).containsExactly(18, 12, -1, -1);
    }

    @Test
    void laterChangesOfTheGivenArrayDoNotMatter() {
        long[] given = {7, 5};
        PreparedWeights weights = PreparedWeights.of(given);
        given[0] = 0;

        assertThat(weights.allocate(30)).containsExactly(18, 12);
        assertThat(weights.size()).isEqualTo(2);
        assertThat(weights.weight(0)).isEqualTo(7);
        assertThat(weights.weight(1)).isEqualTo(5);
    }

    @Test
    void refusesWhatIsNoWeights() {
        assertThatIllegalArgumentException()
                .isThrownBy(PreparedWeights::of)
                .withMessage("weights must be at least one but were none");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PreparedWeights.of(0, 0))
                .withMessage("weights must have a positive sum but all 2 were zero");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PreparedWeights.of(3, -4, -5))
                .withMessage("weight 1 must not be negative but was -4");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PreparedWeights.of(0, 0, -4))
                .withMessage("weight 2 must not be negative but was -4");
    }

    @Test
    void refusesUnitsAndArraysThatDoNotFit() {
        PreparedWeights weights = PreparedWeights.of(1, 2);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> weights.allocate(1, 0))
                .withMessage("unit must be positive but was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> weights.tied(1, -1))
                .withMessage("unit must be positive but was -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> weights.tied(1, 0))
                .withMessage("unit must be positive but was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> weights.allocate(1, new long[1]))
                .withMessage("array must have 2 places from 0 on but had 1 in all");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> weights.allocate(1, 1, new long[3], 2))
                .withMessage("array must have 2 places from 2 on but had 3 in all");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> weights.allocate(1, 1, new long[3], -1))
                .withMessage("array must have 2 places from -1 on but had 3 in all");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> weights.webster(1, new long[3], 2))
                .withMessage("array must have 2 places from 2 on but had 3 in all");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> weights.jefferson(1, new long[1], 0))
                .withMessage("array must have 2 places from 0 on but had 1 in all");
    }

    @Test
    void isAValue() {
        ValueContract.assertEqualityGroups(
                List.of(PreparedWeights.of(1, 2), PreparedWeights.of(1, 2)), List.of(PreparedWeights.of(2, 1)));
        assertThat(PreparedWeights.of(1, 2)).hasToString("weights [1, 2]");
        assertThat(PreparedWeights.of(1, 2).hashCode()).isEqualTo(Arrays.hashCode(longs(1, 2)));
    }

    @Test
    void manyThreadsMayUseIt() {
        PreparedWeights weights =
                PreparedWeights.of(new Random(3).longs(290, 2_000, 90_000).toArray());
        long[][] alone = LongStream.range(0, 500).mapToObj(weights::allocate).toArray(long[][]::new);

        long[][] together =
                LongStream.range(0, 500).parallel().mapToObj(weights::allocate).toArray(long[][]::new);

        assertThat(Arrays.deepEquals(alone, together)).isTrue();
    }

    /** Claims that must be compared exactly are compared in an object that the weights keep: one thread at a time. */
    @Test
    void manyThreadsMaySettleEqualClaimsAtTheSameTime() {
        PreparedWeights weights = PreparedWeights.of(
                LongStream.range(0, 2_000).map(i -> 1 + i % 10 * 7).toArray());
        long sum = LongStream.range(0, 2_000).map(i -> weights.weight((int) i)).sum();
        long[] totals =
                LongStream.range(0, 600).map(i -> sum / (2 + i % 9) + i % 5).toArray();
        long[][] alone = LongStream.of(totals).mapToObj(weights::allocate).toArray(long[][]::new);

        long[][] together =
                LongStream.of(totals).parallel().mapToObj(weights::allocate).toArray(long[][]::new);

        assertThat(Arrays.deepEquals(alone, together)).isTrue();
    }

    @Test
    void weightsMayBeUsedOnceWithoutBeingKept() {
        long[] into = {9, 9, 9, 9};

        PreparedWeights.allocate(-45, longs(11, 14, 2), into);

        assertThat(into).containsExactly(-19, -23, -3, 9);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PreparedWeights.allocate(1, longs(1, 1), new long[1]))
                .withMessage("array must have 2 places from 0 on but had 1 in all");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PreparedWeights.allocate(1, longs(1, -2), into))
                .withMessage("weight 1 must not be negative but was -2");
    }

    @Test
    void manyTotalsStandOneAfterTheOther() {
        long[] into = new long[7];

        PreparedWeights.of(11, 14, 2).allocateAll(longs(45, -45), into);

        assertThat(into).containsExactly(19, 23, 3, -19, -23, -3, 0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PreparedWeights.of(1, 1).allocateAll(longs(1, 2), new long[3]))
                .withMessage("array must have places for 2 times 2 parts but had 3");
    }

    @Test
    void manyTotalsMayHaveWeightsOfTheirOwn() {
        long[] into = new long[4];

        PreparedWeights.allocateEach(longs(30, -77), longs(7, 5, 10, 12), 2, into);

        assertThat(into).containsExactly(18, 12, -35, -42);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PreparedWeights.allocateEach(longs(1), longs(1), 2, into))
                .withMessage("arrays must have places for 1 times 2 weights and parts but had 1 and 4");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PreparedWeights.allocateEach(longs(1), longs(1), 0, into))
                .withMessage("size must be positive but was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PreparedWeights.allocateEach(longs(1, 1), longs(1, 0, 0, 0), 2, into))
                .withMessage("total 1: weights must have a positive sum but all 2 were zero");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PreparedWeights.allocateEach(into, longs(1, 1, 1, 1), 1, into))
                .withMessage("array of parts must be another than that of the totals but was the same");
        assertThat(into).containsExactly(18, 12, -35, -42);
    }

    /** Whichever of many threads meets it, the caller reads the same words, about the first total that is refused. */
    @Test
    void ofManyTotalsTheFirstIsRefusedInItsOwnWords() {
        int size = 200;
        long[] totals = LongStream.generate(() -> 1_000).limit(64).toArray();
        long[] weights = LongStream.generate(() -> 3).limit(64L * size).toArray();
        long[] into = new long[weights.length];
        weights[50 * size + 7] = -1;
        weights[61 * size + 9] = -2;

        for (int i = 0; i < 300; i++) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PreparedWeights.allocateEach(totals, weights, size, into))
                    .withMessage("total 50: weight 7 must not be negative but was -1");
        }
        assertThat(into).containsOnly(0);
    }

    /** Written over its weights, 45 by 11, 14 and 2 was 4, 15 and 4. */
    @Test
    void partsAreNotWrittenOverTheirWeights() {
        long[] weights = longs(11, 14, 2);
        String message = "array of parts must be another than that of the weights but was the same";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> PreparedWeights.allocate(45, weights, weights))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PreparedWeights.allocateEach(longs(45), weights, 3, weights))
                .withMessage(message);
        assertThat(weights).containsExactly(11, 14, 2);
    }

    private static long[] longs(long... numbers) {
        return numbers;
    }

    private static int[] places(int... places) {
        return places;
    }
}
