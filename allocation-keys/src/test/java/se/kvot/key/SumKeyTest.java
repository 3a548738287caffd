package se.kvot.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.kvot.key.KeyExamples.amounts;
import static se.kvot.key.KeyExamples.figures;
import static se.kvot.key.KeyExamples.kronor;
import static se.kvot.key.KeyExamples.recipient;
import static se.kvot.key.KeyExamples.recipients;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.kvot.allocation.AllocationStep;
import se.kvot.allocation.DistributionKey;
import se.kvot.money.Fraction;
import se.kvot.money.Kronor;
import se.kvot.testkit.ValueContract;

class SumKeyTest {

    private static final DistributionKey ONE_EACH = DistributionKeys.each(Kronor.of(1));
    private static final DistributionKey FIXED = DistributionKeys.fixed(amounts("20 30"));

    @Test
    void eachKeyAnswersForAllOfThePool() {
        DistributionKey key = DistributionKeys.sum(ONE_EACH, FIXED, DistributionKeys.shareBy(figures("1 3")));

        assertThat(KeyExamples.shares(key, "100", 2)).isEqualTo("46 106");
        assertThat(key.entitlements(kronor("100"), recipients(2)).undistributed())
                .isEqualTo(kronor("-52"));
        assertThat(key.id()).isEqualTo("sum");
    }

    @Test
    void aSumOfOneIsThatOne() {
        assertThat(KeyExamples.shares(DistributionKeys.sum(FIXED), "100", 2)).isEqualTo("20 30");
    }

    @Test
    void stepsStandInTheOrderOfTheKeys() {
        DistributionKey key = DistributionKeys.sum(DistributionKeys.shareBy(figures("1 3")), ONE_EACH);

        assertThat(key.entitlements(kronor("100"), recipients(2)).steps(recipient(2)))
                .containsExactly(
                        new AllocationStep.Share(
                                recipient(2), "figures", kronor("100"), Fraction.of(3), Fraction.of(4)),
                        new AllocationStep.Fixed(recipient(2), "each", kronor("1")));
    }

    @Test
    void aSumOfNothingIsRefused() {
        assertThatThrownBy(() -> DistributionKeys.sum())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("sum must be of at least one key but had none");
    }

    @Test
    void equality() {
        ValueContract.assertEqualityGroups(
                List.of(
                        DistributionKeys.sum(ONE_EACH, FIXED),
                        DistributionKeys.sum(
                                DistributionKeys.each(Kronor.of(1)), DistributionKeys.fixed(amounts("20 30")))),
                List.of(DistributionKeys.sum(FIXED, ONE_EACH)),
                List.of(DistributionKeys.sum(FIXED)),
                List.of(FIXED));
    }
}
