package se.kvot.key;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static se.kvot.key.KeyExamples.amounts;
import static se.kvot.key.KeyExamples.figures;
import static se.kvot.key.KeyExamples.kronor;
import static se.kvot.key.KeyExamples.recipient;
import static se.kvot.key.KeyExamples.recipients;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.kvot.allocation.Allocation;
import se.kvot.allocation.Cascade;
import se.kvot.allocation.CascadeAllocation;
import se.kvot.allocation.DistributionKey;
import se.kvot.allocation.Entitlements;
import se.kvot.allocation.Rounding;
import se.kvot.money.ExactAmount;
import se.kvot.money.Fraction;
import se.kvot.money.Kronor;
import se.kvot.money.RoundingUnit;
import se.kvot.party.Hierarchy;
import se.kvot.party.Recipient;
import se.kvot.party.Recipients;
import se.kvot.statistics.Measure;
import se.kvot.statistics.Statistic;
import se.kvot.statistics.Sweden;

/** Rules that laws and the Government state, each as an expression of keys; figures without a source are made up. */
class PublishedRulesTest {

    private static final Sweden SWEDEN = Sweden.load();
    private static final Statistic POPULATION = SWEDEN.population(LocalDate.of(2018, 12, 31));

    private static String parts(DistributionKey key, long kronor, int count, Rounding rounding) {
        Allocation allocation = key.allocate(Kronor.of(kronor), recipients(count), rounding);
        return allocation.recipients().stream()
                .map(recipient -> allocation.exactPart(recipient).inMainUnits().toString())
                .collect(Collectors.joining(" "));
    }

    /** SFS 2016:100, 13–14 §§: under 30 pupils 50 000 kr, the others share the rest in multiples of 50 000 kr. */
    @Test
    void fewPupilsGiveAFlatAmount() {
        Measure pupils = figures("12 29 30 100 270");
        DistributionKey key = DistributionKeys.flatWhenSmall(
                pupils, Fraction.of(30), Kronor.of(50_000), DistributionKeys.shareBy(pupils));

        assertThat(parts(key, 1_000_000, 5, Rounding.independent(RoundingUnit.ofKronor(50_000), RoundingMode.HALF_UP)))
                .isEqualTo("50000 50000 50000 250000 600000");
    }

    /** SFS 2019:1288, 16–17 §§: by pupils, 85 000 kr at least, to the nearest multiple of 85 000 kr. */
    @Test
    void aMinimumInMultiplesOfItself() {
        DistributionKey key = DistributionKeys.atLeast(
                DistributionKeys.each(Kronor.of(85_000)), DistributionKeys.shareBy(figures("1 9 40")), Freed.RESHARED);

        assertThat(parts(key, 850_000, 3, Rounding.independent(RoundingUnit.ofKronor(85_000), RoundingMode.HALF_UP)))
                .isEqualTo("85000 170000 595000");
    }

    /**
     * SFS 2024:1274, 8–9 §§: none gets more than it asked for, and what others leave goes, in a second round, to those who
     * asked for more than their first share; one who asked for nothing is not among them.
     */
    @Test
    void unclaimedMoneyGoesToThoseWhoAskedForMore() {
        DistributionKey asked = DistributionKeys.fixed(amounts("400 900 0 2000"));
        DistributionKey key =
                DistributionKeys.atMost(asked, DistributionKeys.shareBy(figures("1 1 1 1")), Freed.RESHARED);
        DistributionKey oneRound =
                DistributionKeys.atMost(asked, DistributionKeys.shareBy(figures("1 1 1 1")), Freed.LEFT);

        assertThat(parts(oneRound, 2_400, 4, Rounding.toKrona())).isEqualTo("400 600 0 600");
        assertThat(parts(key, 2_400, 4, Rounding.toKrona())).isEqualTo("400 900 0 1100");
        // nobody asked for the rest
        assertThat(parts(key, 4_000, 4, Rounding.toKrona())).isEqualTo("400 900 0 2000");
    }

    /**
     * A rounding stage is an allocation of its own: regions are paid in multiples of 100 000 kr, what no multiple reaches
     * stays with the payer, and what a region got is shared on between its municipalities in whole kronor.
     */
    @Test
    void multiplesAreAStageOfAPlan() {
        Recipient jamtland = SWEDEN.region("23");
        DistributionKey share = DistributionKeys.shareBy(POPULATION);
        Cascade plan = Cascade.of(
                SWEDEN.hierarchy(),
                Cascade.level(share, Rounding.keptByPayer(RoundingUnit.ofKronor(100_000))),
                Cascade.level(share, Rounding.toKrona()));

        CascadeAllocation allocated = plan.allocate(Kronor.of(100_000_000), Recipient.state());

        Allocation paid = allocated.of(Recipient.state());
        assertThat(paid.part(jamtland)).isEqualTo(Kronor.of(1_200_000));
        assertThat(paid.undistributed()).isEqualTo(Kronor.of(1_000_000));
        assertThat(allocated.of(jamtland).pool()).isEqualTo(Kronor.of(1_200_000));
        assertThat(allocated.of(jamtland).undistributed()).isEqualTo(Kronor.of(0));
    }

    /** SFS 2024:62, 8 §: none below 1 500 kr. */
    @Test
    void aFloorThatTheOthersBear() {
        DistributionKey key = DistributionKeys.atLeast(
                DistributionKeys.each(Kronor.of(1_500)), DistributionKeys.shareBy(figures("1 9 90")), Freed.RESHARED);

        assertThat(parts(key, 10_000, 3, Rounding.toKrona())).isEqualTo("1500 1500 7000");
        assertThat(parts(key, 100_000, 3, Rounding.toKrona())).isEqualTo("1500 8955 89545");
    }

    /** regeringen.se, March 2024, AT posts: 2, 3, 5, 7, 10, 15 more posts give 3, 4,5, 7,5, 10,5, 20, 30 MSEK. */
    static Stream<Arguments> postsGiveAmountsInSteps() {
        return Stream.of(
                arguments("0", "0"),
                arguments("1", "0"),
                arguments("2", "3000000"),
                arguments("3", "4500000"),
                arguments("4", "4500000"),
                arguments("5", "7500000"),
                arguments("7", "10500000"),
                arguments("9", "10500000"),
                arguments("10", "20000000"),
                arguments("14", "20000000"),
                arguments("15", "30000000"),
                arguments("40", "30000000"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void postsGiveAmountsInSteps(String posts, String expected) {
        DistributionKey key = DistributionKeys.staircase(
                figures(posts),
                Staircase.builder(Staircase.Boundary.AT_LEAST)
                        .step(Fraction.of(2), Kronor.of(3_000_000))
                        .step(Fraction.of(3), Kronor.of(4_500_000))
                        .step(Fraction.of(5), Kronor.of(7_500_000))
                        .step(Fraction.of(7), Kronor.of(10_500_000))
                        .step(Fraction.of(10), Kronor.of(20_000_000))
                        .step(Fraction.of(15), Kronor.of(30_000_000))
                        .build());

        assertThat(KeyExamples.shares(key, "160000000", 1)).isEqualTo(expected);
    }

    /**
     * SFS 2009:1299, 9–10 a §§: 565 000 kr times 1, 1.5, 2, 3, 4 by inhabitants at 50 000, 80 000, 100 000 and 400 000.
     * The text leaves open where one with exactly 400 000 belongs.
     */
    static Stream<Arguments> populationBands() {
        return Stream.of(
                arguments("1", "565000", "565000"),
                arguments("49999", "565000", "565000"),
                arguments("50000", "847500", "565000"),
                arguments("50001", "847500", "847500"),
                arguments("80000", "1130000", "847500"),
                arguments("100000", "1695000", "1130000"),
                arguments("399999", "1695000", "1695000"),
                arguments("400000", "2260000", "1695000"),
                arguments("400001", "2260000", "2260000"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void populationBands(String inhabitants, String atLeast, String moreThan) {
        assertThat(KeyExamples.shares(
                        DistributionKeys.staircase(figures(inhabitants), bands(Staircase.Boundary.AT_LEAST)), "0", 1))
                .isEqualTo(atLeast);
        assertThat(KeyExamples.shares(
                        DistributionKeys.staircase(figures(inhabitants), bands(Staircase.Boundary.MORE_THAN)), "0", 1))
                .isEqualTo(moreThan);
    }

    private static Staircase bands(Staircase.Boundary boundary) {
        return Staircase.builder(boundary)
                .step(Fraction.ZERO, Kronor.of(565_000))
                .step(Fraction.of(50_000), Kronor.of(847_500))
                .step(Fraction.of(80_000), Kronor.of(1_130_000))
                .step(Fraction.of(100_000), Kronor.of(1_695_000))
                .step(Fraction.of(400_000), Kronor.of(2_260_000))
                .build();
    }

    /** SFS 2018:49: a socio-economic index times the mean number of pupils over three years. */
    @Test
    void indexTimesAMeanOfThreeYears() {
        Measure pupils = Measure.mean(figures("90 300"), figures("100 300"), figures("110 330"));
        DistributionKey key = DistributionKeys.shareBy(figures("62 31").times(pupils));

        // 62 × 100 to 31 × 310
        assertThat(KeyExamples.shares(key, "510", 2)).isEqualTo("200 310");
    }

    /** regeringen.se, December 2025, cancer care: 18 of 21 regions qualified, and shared what the others missed. */
    @Test
    void missedSharesGoToTheOthers() {
        ImmutableSet<Recipient> qualified = SWEDEN.regions().stream().skip(3).collect(ImmutableSet.toImmutableSet());
        DistributionKey byPopulation = DistributionKeys.shareBy(POPULATION);
        DistributionKey key =
                DistributionKeys.qualified("standardiserade vårdförlopp", qualified, byPopulation, Missed.toOthers());
        ExactAmount pool = kronor("182500000");

        Entitlements entitlements = key.entitlements(pool, SWEDEN.regions());

        assertThat(qualified).hasSize(18);
        assertThat(entitlements.total()).isEqualTo(pool);
        assertThat(Recipients.copyOf(qualified).stream().map(entitlements::of))
                .isEqualTo(Recipients.copyOf(qualified).stream()
                        .map(byPopulation.entitlements(pool, Recipients.copyOf(qualified))::of)
                        .toList());
        SWEDEN.regions().stream()
                .limit(3)
                .forEach(region -> assertThat(entitlements.of(region).signum()).isZero());
    }

    /** regeringen.se, December 2023: money for what was missed makes a pot, shared as the earned money was. */
    @Test
    void missedSharesMakeABonusPot() {
        DistributionKey share = DistributionKeys.shareBy(figures("1 2 7"));
        DistributionKey key = DistributionKeys.qualified(
                "mål", ImmutableSet.of(recipient(1), recipient(2)), share, Missed.toBonus(share));

        // 10 and 20 earned, and of the 70 missed a third and two thirds
        assertThat(KeyExamples.shares(key, "100", 3)).isEqualTo("100/3 200/3 0");
    }

    /** Ministry of Finance, 13 April 2016: 70 % for municipalities and 30 % for county councils, each by inhabitants. */
    @Test
    void sectorsFirst() {
        Recipient municipal = Recipient.authority("KOMMUNER", "Kommunerna");
        Recipient regional = Recipient.authority("LANDSTING", "Landstingen");
        ImmutableMap.Builder<Recipient, Recipient> sectors = ImmutableMap.builder();
        SWEDEN.municipalities().forEach(municipality -> sectors.put(municipality, municipal));
        SWEDEN.regions().forEach(region -> sectors.put(region, regional));
        DistributionKey key = DistributionKeys.within(
                Hierarchy.of(sectors.buildOrThrow()),
                DistributionKeys.quotas(Map.of(municipal, Fraction.of(7, 10), regional, Fraction.of(3, 10))),
                DistributionKeys.shareBy(POPULATION));
        Recipients all = Recipients.copyOf(Stream.concat(SWEDEN.municipalities().stream(), SWEDEN.regions().stream())
                .toList());

        Entitlements entitlements = key.entitlements(kronor("10000000000"), all);

        assertThat(entitlements.undistributed().signum()).isZero();
        assertThat(sum(entitlements, SWEDEN.municipalities())).isEqualTo(kronor("7000000000"));
        assertThat(sum(entitlements, SWEDEN.regions())).isEqualTo(kronor("3000000000"));
        // who is both gets both parts: Gotland
        assertThat(entitlements.of(SWEDEN.region("09")).times(Fraction.of(7, 3)))
                .isEqualTo(entitlements.of(SWEDEN.municipality("0980")));
    }

    private static ExactAmount sum(Entitlements entitlements, Recipients recipients) {
        return recipients.stream()
                .map(entitlements::of)
                .reduce(ExactAmount.zero(entitlements.pool().unit()), ExactAmount::plus);
    }

    /** SFS 2004:773, 15–17 §§: the same amount for each inhabitant on 1 November the year before, or paid by each. */
    @Test
    void theSameForEachInhabitant() {
        DistributionKey grant = DistributionKeys.priced(Kronor.of("1234.56"), POPULATION);

        Entitlements entitlements = grant.entitlements(kronor("13000000000"), SWEDEN.municipalities());

        for (Recipient municipality : SWEDEN.municipalities()) {
            assertThat(entitlements.of(municipality).inMainUnits().dividedBy(POPULATION.value(municipality)))
                    .isEqualTo(Fraction.from(new BigDecimal("1234.56")));
        }
        assertThat(entitlements.total()).isEqualTo(kronor("123456/100").times(POPULATION.value(Recipient.state())));
    }

    /**
     * A published table to the krona. Its populations were recovered from its amounts, so this guards the rounding and
     * proves nothing about the key.
     */
    @Test
    void amountsPaidForCancerCareInDecember2023() throws IOException {
        ImmutableMap.Builder<Recipient, Fraction> population = ImmutableMap.builder();
        ImmutableMap.Builder<Recipient, String> published = ImmutableMap.builder();
        for (String line : lines("cancer_svf_2023_12.csv")) {
            List<String> cells = Splitter.on(';').splitToList(line);
            Recipient region = Recipient.region(cells.get(0), cells.get(1));
            published.put(region, cells.get(2));
            population.put(region, Fraction.parse(cells.get(3)));
        }
        Map<Recipient, String> amounts = published.buildOrThrow();
        DistributionKey key = DistributionKeys.shareBy(new FiguresOnly("population", population.buildOrThrow()));

        assertThat(amounts).hasSize(21);
        for (Rounding rounding :
                List.of(Rounding.toKrona(), Rounding.independent(RoundingUnit.KRONA, RoundingMode.HALF_UP))) {
            Allocation allocation = key.allocate(Kronor.of(182_500_000), amounts.keySet(), rounding);
            amounts.forEach((region, amount) ->
                    assertThat(allocation.part(region)).as("%s", region).isEqualTo(Kronor.of(amount)));
            assertThat(allocation.undistributed()).isEqualTo(Kronor.of(0));
        }
        Allocation cut =
                key.allocate(Kronor.of(182_500_000), amounts.keySet(), Rounding.keptByPayer(RoundingUnit.KRONA));
        assertThat(cut.undistributed()).isEqualTo(Kronor.of(11));
    }

    private static List<String> lines(String resource) throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                requireNonNull(PublishedRulesTest.class.getResourceAsStream(resource), resource),
                StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).skip(1).toList();
        }
    }
}
