package se.kvot.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import javax.money.MonetaryAmount;
import org.junit.jupiter.api.Test;
import se.kvot.money.Fraction;
import se.kvot.money.Kronor;
import se.kvot.money.RoundingUnit;
import se.kvot.party.Hierarchy;
import se.kvot.party.Recipient;
import se.kvot.testkit.ValueContract;

/** Level by level: a krona lost between two levels would be found by nobody who looks at one of them. */
class CascadeTest {

    private static final Recipient STATE = Recipient.state();
    private static final Recipient JAMTLAND = Recipient.region("23", "Jämtland");
    private static final Recipient VASTERBOTTEN = Recipient.region("24", "Västerbotten");
    private static final Recipient BERG = Recipient.municipality("2326", "Berg");
    private static final Recipient ARE = Recipient.municipality("2321", "Åre");
    private static final Recipient UMEA = Recipient.municipality("2480", "Umeå");
    private static final Recipient SCHOOL = Recipient.unit(UMEA, "SKOLA", "Skolan");

    private static final Hierarchy HIERARCHY = Hierarchy.of(ImmutableMap.of(
            JAMTLAND, STATE, VASTERBOTTEN, STATE, BERG, JAMTLAND, ARE, JAMTLAND, UMEA, VASTERBOTTEN, SCHOOL, UMEA));

    private static final DistributionKey EQUAL =
            (pool, recipients) -> Entitlements.proportional(pool, recipients, recipient -> Fraction.ONE, "equal");

    private static final Cascade TWO_LEVELS =
            Cascade.of(HIERARCHY, Cascade.level(EQUAL, Rounding.toKrona()), Cascade.level(EQUAL, Rounding.toKrona()));

    @Test
    void everyLevelSharesWhatTheLevelAboveGave() {
        CascadeAllocation result = TWO_LEVELS.allocate(Kronor.of(1_001), STATE);

        // 1 001 = 501 (lower code) + 500; 501 = 251 (Åre, lower code) + 250
        assertThat(result.of(STATE).parts()).isEqualTo(Map.of(JAMTLAND, Kronor.of(501), VASTERBOTTEN, Kronor.of(500)));
        assertThat(result.of(JAMTLAND).pool()).isEqualTo(Kronor.of(501));
        assertThat(result.parts()).isEqualTo(Map.of(BERG, Kronor.of(250), ARE, Kronor.of(251), UMEA, Kronor.of(500)));
        assertThat(result.part(JAMTLAND)).isEqualTo(Kronor.of(501));
        assertThat(result.part(ARE)).isEqualTo(Kronor.of(251));
        assertThat(result.allocations().keySet()).containsExactly(STATE, JAMTLAND, VASTERBOTTEN);
    }

    @Test
    void theLastLevelIsNotSharedFurther() {
        assertThat(TWO_LEVELS.allocate(Kronor.of(1_001), STATE).allocations()).doesNotContainKey(UMEA);
        Cascade three = Cascade.of(
                HIERARCHY,
                Cascade.level(EQUAL, Rounding.toKrona()),
                Cascade.level(EQUAL, Rounding.toKrona()),
                Cascade.level(EQUAL, Rounding.toKrona()));

        CascadeAllocation result = three.allocate(Kronor.of(1_001), STATE);

        assertThat(result.parts())
                .as("Berg and Åre have nobody below them and keep their parts")
                .isEqualTo(Map.of(BERG, Kronor.of(250), ARE, Kronor.of(251), SCHOOL, Kronor.of(500)));
    }

    @Test
    void whatALevelLeavesStaysOnThatLevel() {
        Cascade cascade = Cascade.of(
                HIERARCHY,
                Cascade.level(EQUAL, Rounding.keptByPayer(RoundingUnit.ofKronor(100))),
                Cascade.level(EQUAL, Rounding.independent(RoundingUnit.ofKronor(100), RoundingMode.HALF_UP)));

        CascadeAllocation result = cascade.allocate(Kronor.of(1_150), STATE);

        assertThat(result.of(STATE).undistributed()).isEqualTo(Kronor.of(150));
        assertThat(result.of(JAMTLAND).undistributed())
                .as("250 rounds up twice")
                .isEqualTo(Kronor.of(-100));
        MonetaryAmount sum = Kronor.of(0);
        for (MonetaryAmount part : result.parts().values()) {
            sum = sum.add(part);
        }
        for (Allocation allocation : result.allocations().values()) {
            sum = sum.add(allocation.undistributed());
        }
        assertThat(sum).isEqualTo(Kronor.of(1_150));
    }

    @Test
    void thePathExplainsEachLevel() {
        CascadeAllocation result = TWO_LEVELS.allocate(Kronor.of(1_001), STATE);

        assertThat(result.path(ARE)).containsExactly(result.of(STATE), result.of(JAMTLAND));
        assertThat(result.path(JAMTLAND)).containsExactly(result.of(STATE));
    }

    @Test
    void whoGotNothingHereIsRefused() {
        CascadeAllocation result = TWO_LEVELS.allocate(Kronor.of(1_001), STATE);

        assertThatThrownBy(() -> result.of(UMEA))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("recipient must have shared its part further but municipality 2480 Umeå has not");
        assertThatThrownBy(() -> result.part(SCHOOL))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("recipient must have shared its part further but municipality 2480 Umeå has not");
        assertThatThrownBy(() -> result.part(STATE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("recipient must belong to another but state 00 Riket belongs to nobody");
        assertThatThrownBy(() -> TWO_LEVELS.allocate(Kronor.of(1), BERG))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("parent must have at least one that belongs to it but municipality 2326 Berg has none");
        assertThatThrownBy(() -> Cascade.of(HIERARCHY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("cascade must have at least one level but had none");
    }

    @Test
    void equalSettingsMakeEqualCascades() {
        Cascade same = Cascade.of(
                HIERARCHY, Cascade.level(EQUAL, Rounding.toKrona()), Cascade.level(EQUAL, Rounding.toKrona()));
        Cascade other = Cascade.of(HIERARCHY, Cascade.level(EQUAL, Rounding.toKrona()));
        Cascade down = Cascade.of(
                Hierarchy.of(ImmutableMap.of(JAMTLAND, STATE)),
                Cascade.level(EQUAL, Rounding.toKrona()),
                Cascade.level(EQUAL, Rounding.toKrona()));
        ValueContract.assertEqualityGroups(List.of(TWO_LEVELS, same), List.of(other), List.of(down));
        assertThat(TWO_LEVELS.hashCode())
                .isEqualTo(31 * HIERARCHY.hashCode()
                        + ImmutableList.of(
                                        Cascade.level(EQUAL, Rounding.toKrona()),
                                        Cascade.level(EQUAL, Rounding.toKrona()))
                                .hashCode());
        assertThat(TWO_LEVELS.allocate(Kronor.of(7), STATE).hashCode())
                .isEqualTo(
                        TWO_LEVELS.allocate(Kronor.of(7), STATE).allocations().hashCode());
        ValueContract.assertEqualityGroups(
                List.of(TWO_LEVELS.allocate(Kronor.of(7), STATE), same.allocate(Kronor.of(7), STATE)),
                List.of(TWO_LEVELS.allocate(Kronor.of(8), STATE)),
                List.of(TWO_LEVELS.allocate(Kronor.of(7), JAMTLAND)));
    }

    @Test
    void textShowsEveryLevel() {
        Cascade cascade = Cascade.of(HIERARCHY, Cascade.level(EQUAL, Rounding.toKrona()));

        assertThat(cascade).hasToString("[" + Cascade.level(EQUAL, Rounding.toKrona()) + "]");
        assertThat(cascade.allocate(Kronor.of(3), STATE))
                .hasToString("state 00 Riket\n"
                        + cascade.allocate(Kronor.of(3), STATE).of(STATE));
    }
}
