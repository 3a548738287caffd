package se.kvot.apportionment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What a region gets must be what its municipalities get together, and that is so only if each level is rounded. */
class PreparedCascadeTest {

    private final PreparedCascade regions = PreparedCascade.of(PreparedWeights.of(60, 40));

    private final PreparedCascade municipalities =
            regions.then(List.of(PreparedWeights.of(30, 20, 10), PreparedWeights.of(25, 15)));

    @Test
    void eachLevelSplitsWholeUnitsOfTheLevelAbove() {
        assertThat(regions.allocate(101)).containsExactly(61, 40);
        assertThat(municipalities.allocate(101)).containsExactly(31, 20, 10, 25, 15);
        assertThat(municipalities.allocate(-101)).containsExactly(-31, -20, -10, -25, -15);
        assertThat(municipalities.size()).isEqualTo(5);
    }

    /** 10 150 in hundreds is 101 of them; 50 are less than one and belong to nobody. */
    @Test
    void partsAreMultiplesOfTheUnitOnAllLevels() {
        assertThat(municipalities.allocate(10_150, 100)).containsExactly(3_100, 2_000, 1_000, 2_500, 1_500);
        assertThat(municipalities.allocate(-10_150, 100)).containsExactly(-3_100, -2_000, -1_000, -2_500, -1_500);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> municipalities.allocate(1, 0))
                .withMessage("unit must be positive but was 0");
    }

    /** Gotland is a region and its only municipality. */
    @Test
    void aSingleWeightKeepsThePart() {
        PreparedCascade cascade = regions.then(List.of(PreparedWeights.of(7), PreparedWeights.of(1, 1)));

        assertThat(cascade.allocate(101)).containsExactly(61, 20, 20);
    }

    @Test
    void manyTotalsStandOneAfterTheOther() {
        long[] into = new long[11];

        municipalities.allocateAll(new long[] {101, -101}, into);

        assertThat(into).containsExactly(31, 20, 10, 25, 15, -31, -20, -10, -25, -15, 0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> municipalities.allocateAll(new long[2], new long[9]))
                .withMessage("array must have places for 2 times 5 parts but had 9");
    }

    /** With a single recipient there would be room for both; what is read must not depend on what is written meanwhile. */
    @Test
    void totalsStandInAnotherArray() {
        PreparedCascade one = PreparedCascade.of(PreparedWeights.of(3));
        long[] totals = {5, 6, 7};

        assertThatIllegalArgumentException()
                .isThrownBy(() -> one.allocateAll(totals, totals))
                .withMessage("array of parts must be another than that of the totals but was the same");
        assertThat(totals).containsExactly(5, 6, 7);
    }

    /** Pieces of the greatest length, and one that is shorter. */
    @Test
    void aLongSweepIsSplitToItsEnd() {
        long[] weights = {7_126, 6_497, 10_179, 2_500, 0, 11};
        long[] totals =
                LongStream.range(0, 2_500).map(i -> (i - 1_250) * 987_654_321).toArray();
        long[] into = new long[totals.length * weights.length];

        PreparedWeights.of(weights).allocateAll(totals, into);

        for (int i = 0; i < totals.length; i++) {
            assertThat(Arrays.copyOfRange(into, i * weights.length, (i + 1) * weights.length))
                    .as("parts of %s", totals[i])
                    .isEqualTo(new Oracle(totals[i], weights).parts);
        }
    }

    @Test
    void noTotalsTouchNothing() {
        long[] into = {42};

        municipalities.allocateAll(new long[0], into);

        assertThat(into).containsExactly(42);
    }

    @Test
    void everyRecipientAboveNeedsAGroup() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> regions.then(List.of(PreparedWeights.of(1))))
                .withMessage("groups must be as many as the 2 recipients above but were 1");
    }

    /** Else the places of parts would be counted modulo 2^32. */
    @Test
    void recipientsHaveRoomInAnArray() {
        PreparedWeights many = PreparedWeights.of(LongStream.range(1, 65_537).toArray());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> PreparedCascade.of(many).then(Collections.nCopies(65_536, many)))
                .withMessage("recipients must be at most 2147483639 but were 4294967296");
    }

    /** A list that another thread changes meanwhile is read once, so that the places of parts fit the groups. */
    @Test
    void groupsAreWhatTheyWereWhenTheyWereRead() {
        PreparedWeights one = PreparedWeights.of(1);
        PreparedWeights two = PreparedWeights.of(1, 1);
        List<PreparedWeights> changing = new AbstractList<>() {

            private int reads;

            @Override
            public int size() {
                return 2;
            }

            @Override
            public PreparedWeights get(int index) {
                return reads++ < 2 ? one : two;
            }
        };

        PreparedCascade cascade = regions.then(changing);

        assertThat(cascade.size()).isEqualTo(2);
        assertThat(cascade.allocate(10)).containsExactly(6, 4);
    }

    @Test
    void cascadesAreEqualByTheirWeights() {
        PreparedCascade same = PreparedCascade.of(PreparedWeights.of(60, 40))
                .then(List.of(PreparedWeights.of(30, 20, 10), PreparedWeights.of(25, 15)));

        assertThat(municipalities).isEqualTo(same).hasSameHashCodeAs(same).isNotEqualTo(regions);
        assertThat(municipalities)
                .hasToString("cascade [[weights [60, 40]], [weights [30, 20, 10], weights [25, 15]]]");
    }
}
