package se.kvot.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static se.kvot.key.KeyExamples.kronor;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.kvot.allocation.Allocation;
import se.kvot.allocation.AllocationStep;
import se.kvot.allocation.DistributionKey;
import se.kvot.allocation.Entitlements;
import se.kvot.allocation.Rounding;
import se.kvot.money.ExactAmount;
import se.kvot.money.Fraction;
import se.kvot.money.Kronor;
import se.kvot.party.Hierarchy;
import se.kvot.party.Recipient;
import se.kvot.party.Recipients;
import se.kvot.statistics.Statistic;
import se.kvot.statistics.Sweden;
import se.kvot.testkit.ValueContract;

class WithinKeyTest {

    private static final Recipient NORTH = Recipient.region("24", "Nord");
    private static final Recipient SOUTH = Recipient.region("12", "Syd");
    private static final Recipient A = Recipient.municipality("2401", "A");
    private static final Recipient B = Recipient.municipality("2402", "B");
    private static final Recipient C = Recipient.municipality("1201", "C");
    private static final Hierarchy HIERARCHY = Hierarchy.of(Map.of(A, NORTH, B, NORTH, C, SOUTH));
    private static final FiguresOnly FIGURES = new FiguresOnly(
            "weight",
            ImmutableMap.of(
                    NORTH,
                    Fraction.of(1),
                    SOUTH,
                    Fraction.of(3),
                    A,
                    Fraction.of(2),
                    B,
                    Fraction.of(3),
                    C,
                    Fraction.ZERO));
    private static final DistributionKey SHARE = DistributionKeys.shareBy(FIGURES);
    private static final DistributionKey EQUAL = DistributionKeys.equalShare();

    static Stream<Arguments> nested() {
        return Stream.of(
                arguments("equal parts for the parents", EQUAL, EQUAL, Recipients.of(A, B, C), "25 25 50"),
                arguments("children apart in the list", EQUAL, EQUAL, Recipients.of(A, C, B), "25 50 25"),
                arguments("parents by weight", SHARE, EQUAL, Recipients.of(A, B, C), "25/2 25/2 75"),
                arguments("one parent only", SHARE, SHARE, Recipients.of(A, B), "40 60"),
                arguments(
                        "what a parent does not share stays",
                        EQUAL,
                        DistributionKeys.each(Kronor.of(30)),
                        Recipients.of(A, B, C),
                        "30 30 30"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void nested(
            String reason, DistributionKey between, DistributionKey within, Recipients recipients, String expected) {
        DistributionKey key = DistributionKeys.within(HIERARCHY, between, within);

        Entitlements entitlements = key.entitlements(kronor("100"), recipients);

        assertThat(KeyExamples.text(entitlements)).isEqualTo(expected);
        assertThat(entitlements.recipients()).isEqualTo(recipients);
        assertThat(key.id()).isEqualTo("within");
    }

    @Test
    void theStepsOfAChildBeginWithHowItsParentGotItsPart() {
        Entitlements entitlements =
                DistributionKeys.within(HIERARCHY, SHARE, EQUAL).entitlements(kronor("100"), Recipients.of(A, B, C));

        assertThat(entitlements.steps(B))
                .containsExactly(
                        new AllocationStep.Within(
                                B,
                                "share",
                                NORTH,
                                kronor("100"),
                                kronor("25"),
                                ImmutableList.of(new AllocationStep.Share(
                                        NORTH, "weight", kronor("100"), Fraction.ONE, Fraction.of(4)))),
                        new AllocationStep.Share(B, "equal", kronor("25"), Fraction.ONE, Fraction.of(2)));
    }

    static Stream<Arguments> refusals() {
        ThrowingCallable orphan = () ->
                DistributionKeys.within(HIERARCHY, EQUAL, EQUAL).entitlements(kronor("100"), Recipients.of(A, NORTH));
        ThrowingCallable noWeight =
                () -> DistributionKeys.within(HIERARCHY, EQUAL, SHARE).entitlements(kronor("100"), Recipients.of(A, C));
        return Stream.of(
                arguments(orphan, "recipient must belong to another but region 24 Nord belongs to nobody"),
                arguments(noWeight, "weights by weight must have a positive sum but all 1 were zero"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource
    void refusals(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }

    @SuppressWarnings("NullAway") // what a caller without a checker of nulls could pass
    static Stream<Arguments> nulls() {
        ThrowingCallable hierarchy = () -> DistributionKeys.within(null, EQUAL, EQUAL);
        ThrowingCallable between = () -> DistributionKeys.within(HIERARCHY, null, EQUAL);
        ThrowingCallable within = () -> DistributionKeys.within(HIERARCHY, EQUAL, null);
        return Stream.of(arguments(hierarchy, "hierarchy"), arguments(between, "between"), arguments(within, "within"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource
    void nulls(ThrowingCallable call, String name) {
        assertThatThrownBy(call).isInstanceOf(NullPointerException.class).hasMessage(name);
    }

    @Test
    void equality() {
        ValueContract.assertEqualityGroups(
                List.of(
                        DistributionKeys.within(HIERARCHY, SHARE, EQUAL),
                        DistributionKeys.within(
                                Hierarchy.of(Map.of(C, SOUTH, B, NORTH, A, NORTH)),
                                DistributionKeys.shareBy(FIGURES),
                                DistributionKeys.equalShare())),
                List.of(DistributionKeys.within(HIERARCHY, EQUAL, SHARE)),
                List.of(DistributionKeys.within(HIERARCHY, EQUAL, EQUAL)),
                List.of(DistributionKeys.within(Hierarchy.of(Map.of(A, NORTH)), SHARE, EQUAL)));
    }

    /** Three levels: the nation, its regions with a floor, their municipalities with floors and caps. */
    @Test
    void theNationItsRegionsAndTheirMunicipalitiesKeepTheSum() {
        Sweden sweden = Sweden.load();
        Statistic population = sweden.population(LocalDate.of(2018, 12, 31));
        DistributionKey byPopulation = DistributionKeys.shareBy(population);
        ImmutableMap.Builder<Recipient, Recipient> parents = ImmutableMap.builder();
        for (Recipient region : sweden.regions()) {
            parents.put(region, Recipient.state());
            sweden.municipalitiesOf(region).forEach(municipality -> parents.put(municipality, region));
        }
        Hierarchy hierarchy = Hierarchy.of(parents.buildOrThrow());
        DistributionKey regions = DistributionKeys.within(
                hierarchy, byPopulation, DistributionKeys.basePlus(Kronor.of(1_000_000), byPopulation));
        DistributionKey floored =
                DistributionKeys.atLeast(DistributionKeys.each(Kronor.of(4_000_000)), regions, Freed.RESHARED);
        DistributionKey municipalities = DistributionKeys.between(
                DistributionKeys.each(Kronor.of(85_000)),
                DistributionKeys.priced(Kronor.of(60), population),
                byPopulation,
                Freed.RESHARED);
        DistributionKey key = DistributionKeys.within(hierarchy, floored, municipalities);
        ExactAmount pool = ExactAmount.from(Kronor.of(350_000_000));

        Entitlements ofRegions = floored.entitlements(pool, sweden.regions());
        Entitlements entitlements = key.entitlements(pool, sweden.municipalities());
        Allocation allocation = key.allocate(Kronor.of(350_000_000), sweden.municipalities(), Rounding.toKrona());

        assertThat(ofRegions.total()).isEqualTo(pool);
        ExactAmount notTaken = ExactAmount.zero(pool.unit());
        for (Recipient region : sweden.regions()) {
            assertThat(ofRegions.of(region)).isGreaterThanOrEqualTo(kronor("4000000"));
            ExactAmount sum = ExactAmount.zero(pool.unit());
            boolean allAtHighest = true;
            for (Recipient municipality : sweden.municipalitiesOf(region)) {
                ExactAmount amount = entitlements.of(municipality);
                ExactAmount most = kronor("60").times(population.value(municipality));
                assertThat(amount).isBetween(kronor("85000"), most);
                allAtHighest &= amount.equals(most);
                sum = sum.plus(amount);
            }
            // Gotland's floor is more than 60 kr for each inhabitant
            assertThat(allAtHighest).as("%s at its highest", region).isEqualTo(!sum.equals(ofRegions.of(region)));
            notTaken = notTaken.plus(ofRegions.of(region).minus(sum));
        }
        assertThat(entitlements.undistributed()).isEqualTo(notTaken);
        assertThat(entitlements.undistributed())
                .isEqualTo(kronor("4000000").minus(kronor("60").times(population.value(sweden.region("09")))));
        KeyExamples.assertRecomputable(entitlements);
        BigDecimal sum = allocation.undistributed().getNumber().numberValueExact(BigDecimal.class);
        for (Recipient municipality : sweden.municipalities()) {
            sum = sum.add(allocation.part(municipality).getNumber().numberValueExact(BigDecimal.class));
        }
        assertThat(sum).isEqualByComparingTo("350000000");
    }
}
