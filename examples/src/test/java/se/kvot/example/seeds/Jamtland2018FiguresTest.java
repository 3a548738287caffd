package se.kvot.example.seeds;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvot.example.seeds.Claims.national;
import static se.kvot.example.seeds.Claims.recipient;
import static se.kvot.example.seeds.Claims.sum;
import static se.kvot.example.seeds.Claims.sumOf;
import static se.kvot.example.seeds.RegionDocuments.agreement;
import static se.kvot.example.seeds.RegionDocuments.distribution;
import static se.kvot.example.seeds.RegionDocuments.part;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvot.agreement.DistributionState;
import se.kvot.agreement.InternalDistribution;
import se.kvot.agreement.InternalLine;
import se.kvot.agreement.Part;
import se.kvot.allocation.Allocation;
import se.kvot.allocation.DistributionKey;
import se.kvot.allocation.Entitlements;
import se.kvot.key.KeyCatalog;
import se.kvot.key.KeySources;
import se.kvot.money.ExactAmount;
import se.kvot.money.Fraction;
import se.kvot.money.Kronor;
import se.kvot.money.StatedAmount;
import se.kvot.money.SwedishNumbers;
import se.kvot.party.Recipient;
import se.kvot.statistics.Sweden;

/** What Jämtland Härjedalen's document of 2018 states, computed again from ours, and what does not agree. */
final class Jamtland2018FiguresTest {

    private static final String ID = "jamtland-mental-health-2018";
    private static final Sweden SWEDEN = Sweden.load();
    private static final KeySources SOURCES = KeySources.of(SWEDEN.population(LocalDate.of(2017, 11, 1)));

    private static DistributionKey key(Part part) {
        return KeyCatalog.standard().key(part.key().orElseThrow(), SOURCES);
    }

    private static BigDecimal computed(Part part, Iterable<Recipient> recipients, Recipient recipient) {
        Allocation allocation = key(part)
                .allocate(
                        Kronor.of(national(part, 2018)),
                        recipients,
                        part.rounding().orElseThrow());
        return allocation.exactPart(recipient).inMainUnits().toDecimal(2, RoundingMode.UNNECESSARY);
    }

    /** 31 to 36: truncated shares of the population of 1 November 2017. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "action-plan-region",
                "action-plan-municipalities",
                "effective-primary-care",
                "access-children-and-young",
                "asylum-seekers",
                "youth-clinics"
            })
    void shareOfThePopulationIsWhatIsStated(String id) {
        Part part = part(ID, id);
        BigDecimal computed = computed(part, List.of(recipient(part)), recipient(part));

        assertThat(part.amounts())
                .allSatisfy(claim -> assertThat(claim.amount().kronor()).isEqualByComparingTo(computed));
    }

    /** 37: one million to each region of 24, which leaves three. */
    @Test
    void userParticipationIsTheSameToAll() {
        Part part = part(ID, "user-participation");
        Allocation allocation = key(part)
                .allocate(
                        Kronor.of(national(part, 2018)),
                        SWEDEN.regions(),
                        part.rounding().orElseThrow());

        assertThat(part.amounts())
                .allSatisfy(claim ->
                        assertThat(claim.amount().toMonetaryAmount()).isEqualTo(allocation.part(SWEDEN.region("23"))));
        assertThat(allocation.undistributed()).isEqualTo(Kronor.of(3_000_000));
    }

    /** 38: 1 014, where the action plan counts once though region and municipalities get it each. */
    @Test
    void partsSumToTheNationalTotal() {
        BigDecimal parts = sum(agreement(ID).parts().stream()
                .filter(it -> !it.id().equals("action-plan-municipalities"))
                .map(it -> national(it, 2018))
                .toList());

        assertThat(parts)
                .isEqualByComparingTo(agreement(ID).totals().get(0).amount().kronor());
    }

    @Test
    void regionsLinesSumToWhatIsStated() {
        InternalDistribution region = distribution(ID, "stimulus-region-2018");

        assertThat(sumOf(region.lines()))
                .isEqualByComparingTo(kronor(region.statedSum().orElseThrow()));
        assertThat(kronor(region.statedSum().orElseThrow())).isEqualByComparingTo("13709263");
    }

    /** The exact shares of the municipalities, which the table shows with seven digits. */
    private static Entitlements municipal() {
        Part part = part(ID, "action-plan-municipalities");
        return key(part).entitlements(ExactAmount.from(Kronor.of(national(part, 2018))), SWEDEN.municipalitiesOf("23"));
    }

    private static Fraction quota(Recipient municipality) {
        Part part = part(ID, "action-plan-municipalities");
        return municipal().of(municipality).inMainUnits().dividedBy(Fraction.from(Claims.first(part)));
    }

    private static ImmutableMap<Recipient, StatedAmount> cells(String distribution) {
        return distribution(ID, distribution).lines().stream()
                .collect(ImmutableMap.toImmutableMap(
                        Jamtland2018FiguresTest::to, it -> it.amount().orElseThrow()));
    }

    private static Recipient to(InternalLine line) {
        return line.to().orElseThrow().recipient().orElseThrow();
    }

    /** As the table prints: seven significant digits. */
    private static boolean shows(StatedAmount cell, Fraction exact) {
        return exact.toDecimal(20, RoundingMode.HALF_UP)
                        .round(new java.math.MathContext(7, RoundingMode.HALF_UP))
                        .compareTo(cell.kronor())
                == 0;
    }

    @Test
    void municipalStimulusIsAnExactShare() {
        assertThat(cells("stimulus-municipalities-2018"))
                .hasSize(8)
                .allSatisfy((municipality, cell) -> assertThat(
                                shows(cell, municipal().of(municipality).inMainUnits()))
                        .as(cell.text())
                        .isTrue());
    }

    @Test
    void quotasAreSharesOfTheTruncatedSum() {
        assertThat(distribution(ID, "stimulus-municipalities-2018").lines()).allSatisfy(line -> {
            BigDecimal printed = SwedishNumbers.parse(line.basis().orElseThrow().replace("kvot ", ""));
            assertThat(quota(to(line)).toDecimal(6, RoundingMode.HALF_UP)).isEqualByComparingTo(printed);
        });
    }

    @Test
    void poolAndWhatRemainsFollowTheQuotas() {
        Fraction pool = Fraction.from(kronor(distribution(ID, "pool-contribution-municipalities-2018")
                .statedSum()
                .orElseThrow()));

        assertThat(cells("pool-contribution-municipalities-2018"))
                .hasSize(8)
                .allSatisfy((municipality, cell) -> assertThat(shows(cell, pool.times(quota(municipality))))
                        .as(cell.text())
                        .isTrue());
        assertThat(cells("remaining-municipalities-2018"))
                .hasSize(8)
                .allSatisfy((municipality, cell) -> assertThat(shows(
                                cell,
                                municipal().of(municipality).inMainUnits().minus(pool.times(quota(municipality)))))
                        .as(cell.text())
                        .isTrue());
    }

    /** The cells give more than the sums beside them, since the quotas are of a truncated sum. */
    @Test
    void cellsSumToMoreThanIsStated() {
        assertThat(excess("stimulus-municipalities-2018")).isEqualByComparingTo("0.6");
        assertThat(excess("pool-contribution-municipalities-2018")).isEqualByComparingTo("0.20");
        assertThat(excess("remaining-municipalities-2018")).isEqualByComparingTo("1.0");
    }

    private static BigDecimal excess(String id) {
        InternalDistribution distribution = distribution(ID, id);
        return sumOf(distribution.lines())
                .subtract(kronor(distribution.statedSum().orElseThrow()));
    }

    @Test
    void regionsHalfOfThePoolLeavesTheSameAsTheMunicipalities() {
        InternalDistribution region = distribution(ID, "pool-contribution-region-2018");
        List<BigDecimal> lines = region.lines().stream()
                .map(it -> kronor(it.amount().orElseThrow()))
                .toList();

        assertThat(lines)
                .containsExactly(
                        kronor(distribution(ID, "pool-contribution-municipalities-2018")
                                .statedSum()
                                .orElseThrow()),
                        kronor(distribution(ID, "remaining-municipalities-2018")
                                .statedSum()
                                .orElseThrow()));
        assertThat(sum(lines)).isEqualByComparingTo(kronor(region.income().orElseThrow()));
    }

    @Test
    void preliminaryBudgetUsesWhatBothPutIn() {
        InternalDistribution budget = distribution(ID, "regional-budget-2018");
        BigDecimal putIn = Stream.of("pool-contribution-municipalities-2018", "pool-contribution-municipalities-2018")
                .map(it -> kronor(distribution(ID, it).statedSum().orElseThrow()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);

        assertThat(budget.state()).isEqualTo(DistributionState.PRELIMINARY);
        assertThat(sumOf(budget.lines()))
                .isEqualByComparingTo(kronor(budget.statedSum().orElseThrow()));
        assertThat(kronor(budget.income().orElseThrow())).isEqualByComparingTo(putIn);
        assertThat(sumOf(budget.lines())).isEqualByComparingTo(putIn);
    }

    /** "216 7020" is read past its broken grouping, and told. */
    @Test
    void brokenDigitsOfOstersundAreKept() {
        StatedAmount ostersund = cells("stimulus-municipalities-2018").get(SWEDEN.municipality("2380"));

        assertThat(ostersund.text()).isEqualTo("216 7020 kr");
        assertThat(ostersund.irregularGrouping()).isTrue();
        assertThat(ostersund.kronor()).isEqualByComparingTo("2167020");
    }

    private static BigDecimal kronor(StatedAmount amount) {
        return amount.kronor();
    }
}
