package se.kvot.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static se.kvot.key.Figures.BERG;
import static se.kvot.key.Figures.BRACKE;
import static se.kvot.key.Figures.POPULATION;

import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.kvot.allocation.Allocation;
import se.kvot.allocation.AllocationStep;
import se.kvot.allocation.DistributionKey;
import se.kvot.allocation.Rounding;
import se.kvot.money.ExactAmount;
import se.kvot.money.Fraction;
import se.kvot.money.Kronor;
import se.kvot.money.RoundingUnit;
import se.kvot.party.Recipient;
import se.kvot.testkit.Jamtland;
import se.kvot.testkit.ValueContract;

class ShareKeyTest {

    private static final Rounding CUT = Rounding.independent(RoundingUnit.KRONA, RoundingMode.DOWN);
    private static final Recipient COUNTY = Recipient.county("23", "Jämtlands län");

    /** Region Jämtland Härjedalen's quota table 2018; the parts are computed with exact fractions elsewhere. */
    @Test
    void sharesByPopulation() {
        Allocation allocation = DistributionKeys.shareBy(POPULATION)
                .allocate(Kronor.of(4_493_174), Jamtland.MUNICIPALITIES, Rounding.toKrona());

        assertThat(allocation.parts().values())
                .containsExactly(
                        Kronor.of(246_842),
                        Kronor.of(225_053),
                        Kronor.of(352_597),
                        Kronor.of(516_061),
                        Kronor.of(189_271),
                        Kronor.of(408_955),
                        Kronor.of(387_375),
                        Kronor.of(2_167_020));
        assertThat(allocation.ties()).isEmpty();
        assertThat(allocation.entitlements().steps(BERG))
                .containsExactly(new AllocationStep.Share(
                        BERG, "folkmängd 2017-11-01", Jamtland.POOL, Fraction.of(7_126), Fraction.of(129_712)));
    }

    /** The same table, its row for the region: cut, not rounded. */
    static Stream<Arguments> ofTheNation() {
        return Stream.of(
                arguments(350_000_000, 4_493_174),
                arguments(250_000_000, 3_209_410),
                arguments(220_000_000, 2_824_281),
                arguments(130_000_000, 1_668_893),
                arguments(40_000_000, 513_505));
    }

    @ParameterizedTest(name = "{0} kr")
    @MethodSource
    void ofTheNation(long pool, long part) {
        DistributionKey key = DistributionKeys.shareBy(POPULATION, Recipient.state());

        Allocation allocation = key.allocate(Kronor.of(pool), List.of(COUNTY), CUT);

        assertThat(allocation.part(COUNTY)).isEqualTo(Kronor.of(part));
        assertThat(allocation.undistributed()).isEqualTo(Kronor.of(pool - part));
        assertThat(allocation.steps(COUNTY).get(0))
                .isEqualTo(new AllocationStep.Share(
                        COUNTY,
                        "folkmängd 2017-11-01",
                        ExactAmount.from(Kronor.of(pool)),
                        Fraction.of(129_712),
                        Fraction.of(10_104_036)));
    }

    @Test
    void anUnknownFigureIsRefused() {
        Recipient stranger = Recipient.municipality("0980", "Gotland");

        assertThatThrownBy(() -> DistributionKeys.shareBy(POPULATION)
                        .allocate(Kronor.of(1), List.of(BERG, stranger), Rounding.toKrona()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("folkmängd 2017-11-01 must have a figure for municipality 0980 Gotland but it is unknown");
        assertThatThrownBy(() -> DistributionKeys.shareBy(POPULATION, stranger)
                        .allocate(Kronor.of(1), List.of(BERG), Rounding.toKrona()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("folkmängd 2017-11-01 must have a figure for municipality 0980 Gotland but it is unknown");
    }

    @Test
    void figuresThatAreNoWeightsAreRefused() {
        assertThatThrownBy(() -> DistributionKeys.shareBy(Figures.of("kostnad", BERG, "1", BRACKE, "-0.5"))
                        .allocate(Kronor.of(1), List.of(BERG, BRACKE), Rounding.toKrona()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "weight by kostnad 2017-11-01 of municipality 2305 Bräcke must not be negative but was -1/2");
        assertThatThrownBy(() -> DistributionKeys.shareBy(Figures.of("barn", BERG, "0", BRACKE, "0"))
                        .allocate(Kronor.of(1), List.of(BERG, BRACKE), Rounding.toKrona()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("weights by barn 2017-11-01 must have a positive sum but all 2 were zero");
        assertThatThrownBy(() -> DistributionKeys.shareBy(POPULATION, BERG)
                        .allocate(Kronor.of(1), List.of(BRACKE, BERG), Rounding.toKrona()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("total weight by folkmängd 2017-11-01 must be at least the sum of the weights, 13623,"
                        + " but was 7126");
    }

    @Test
    void settingsMakeTheKey() {
        assertThat(DistributionKeys.shareBy(POPULATION).id()).isEqualTo("share");
        assertThat(DistributionKeys.shareBy(POPULATION, COUNTY).id()).isEqualTo("share");
        ValueContract.assertEqualityGroups(
                List.of(
                        DistributionKeys.shareBy(Figures.of("barn", BERG, "1")),
                        DistributionKeys.shareBy(Figures.of("barn", BERG, "1.0"))),
                List.of(DistributionKeys.shareBy(Figures.of("barn", BERG, "2"))),
                List.of(DistributionKeys.shareBy(Figures.of("barn", BERG, "1"), BERG)),
                List.of(DistributionKeys.shareBy(Figures.of("barn", BERG, "1"), BRACKE)),
                List.of(DistributionKeys.equalShare(), DistributionKeys.equalShare()));
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without a checker of nulls could pass
    void nullIsRefused() {
        assertThatThrownBy(() -> DistributionKeys.shareBy(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("measure");
        assertThatThrownBy(() -> DistributionKeys.shareBy(null, BERG))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("measure");
        // or the shares would in silence be of what the recipients have together
        assertThatThrownBy(() -> DistributionKeys.shareBy(POPULATION, null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("whole");
    }
}
