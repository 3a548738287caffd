package se.kvot.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.kvot.key.Figures.BERG;
import static se.kvot.key.Figures.BRACKE;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.kvot.allocation.Allocation;
import se.kvot.allocation.AllocationStep;
import se.kvot.allocation.Rounding;
import se.kvot.allocation.TieRule;
import se.kvot.allocation.UnresolvedTieException;
import se.kvot.money.ExactAmount;
import se.kvot.money.Fraction;
import se.kvot.money.Kronor;

class EqualShareKeyTest {

    @Test
    void givesAllTheSameAndTheOddKronaByCode() {
        Allocation allocation =
                DistributionKeys.equalShare().allocate(Kronor.of(1_001), List.of(BERG, BRACKE), Rounding.toKrona());

        assertThat(allocation.part(BERG)).isEqualTo(Kronor.of(500));
        assertThat(allocation.part(BRACKE)).isEqualTo(Kronor.of(501));
        assertThat(allocation.ties()).hasSize(1);
        assertThat(allocation.key().id()).isEqualTo("equal-share");
        assertThat(allocation.entitlements().steps(BERG))
                .containsExactly(new AllocationStep.Share(
                        BERG, "equal", ExactAmount.from(Kronor.of(1_001)), Fraction.ONE, Fraction.of(2)));
    }

    @Test
    void theOddKronaCanBeRefused() {
        assertThatThrownBy(() -> DistributionKeys.equalShare()
                        .allocate(
                                Kronor.of(1_001),
                                List.of(BERG, BRACKE),
                                Rounding.toKrona().withTies(TieRule.refuse())))
                .isInstanceOf(UnresolvedTieException.class)
                .hasMessage("claims to the last unit must differ but were equal for"
                        + " [municipality 2305 Bräcke, municipality 2326 Berg]");
    }
}
