package se.kvot.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.kvot.allocation.Allocation;
import se.kvot.allocation.DistributionKey;
import se.kvot.allocation.Entitlements;
import se.kvot.allocation.Rounding;
import se.kvot.key.DistributionKeys;
import se.kvot.money.CurrencyMismatchException;
import se.kvot.money.ExactAmount;
import se.kvot.money.Fraction;
import se.kvot.money.Kronor;
import se.kvot.money.MinorUnit;
import se.kvot.money.RoundingUnit;
import se.kvot.party.Recipient;
import se.kvot.party.Recipients;
import se.kvot.report.render.CsvRenderer;
import se.kvot.statistics.Statistic;
import se.kvot.statistics.Sweden;

/** The quota table of Region Jämtland Härjedalen 2018: every figure as printed, and the same table with its sum intact. */
class MunicipalQuotaReportTest {

    private static final Sweden SWEDEN = Sweden.load();
    private static final Recipient REGION = SWEDEN.region("23");
    private static final Statistic POPULATION = SWEDEN.population(LocalDate.of(2017, 11, 1));
    private static final DistributionKey KEY = DistributionKeys.shareBy(POPULATION);
    private static final Recipients MUNICIPALITIES =
            Recipients.copyOf(Stream.of("2326", "2305", "2361", "2309", "2303", "2313", "2321", "2380")
                    .map(SWEDEN::municipality)
                    .toList());

    private static final MunicipalQuotaReport PUBLISHED = MunicipalQuotaReport.asPublished(
            DistributionKeys.shareBy(POPULATION, Recipient.state())
                    .entitlements(ExactAmount.from(Kronor.of(350_000_000)), MUNICIPALITIES),
            ExactAmount.from(Kronor.of(1_250_000)),
            REGION);

    private static final MunicipalQuotaReport INTACT = MunicipalQuotaReport.of(
            allocation(4_493_174), allocation(1_250_000), REGION, ExactAmount.from(Kronor.of(4_493_174)));

    private static Allocation allocation(long kronor) {
        return KEY.allocate(Kronor.of(kronor), MUNICIPALITIES, Rounding.toKrona());
    }

    @Test
    void row99_everyPrintedFigureIsReproduced() {
        // Östersund's stimulus money is printed "216 7020", and stands for this number
        assertThat(CsvRenderer.rfc4180().render(PUBLISHED.table(Language.SV))).isEqualToIgnoringNewLines("""
                        Mottagare,Berg,Bräcke,Härjedalen,Krokom,Ragunda,Strömsund,Åre,Östersund,Alla kommuner,\
                        Region Jämtland Härjedalen
                        Kvot,0.054937,0.050088,0.078474,0.114854,0.042124,0.091017,0.086214,0.482292,0.5,0.5
                        "Stimulansmedel, kr",246842,225053.6,352596.7,516061.1,189270.9,408955.4,387374.9,2167020,\
                        4493174,4493174
                        "Till regional nivå, kr",68671.38,62609.87,98092.33,143568.1,52655.12,113771.3,107767.6,\
                        602864.5,1250000,1250000
                        "Kvarvarande medel, kr",178170.6,162443.8,254504.4,372493,136615.8,295184.1,279607.3,\
                        1564156,3243174,3243174
                        """);
    }

    @Test
    void everyPublishedRowExceedsItsStatedTotal() {
        assertThat(PUBLISHED.differences().stream().map(QuotaDifference::shownDifference))
                .containsExactly(new BigDecimal("0.6"), new BigDecimal("0.20"), new BigDecimal("1.0"));
        assertThat(PUBLISHED.differences().stream().map(QuotaDifference::shownSum))
                .containsExactly(
                        new BigDecimal("4493174.6"), new BigDecimal("1250000.20"), new BigDecimal("3243175.0"));
        assertThat(PUBLISHED.differences().stream().map(QuotaDifference::statedTotal))
                .containsExactly(new BigDecimal("4493174"), new BigDecimal("1250000"), new BigDecimal("3243174"));
        assertThat(PUBLISHED.differences().stream()
                        .map(difference ->
                                difference.exactDifference().inMainUnits().toDecimal(2, RoundingMode.HALF_UP)))
                .containsExactly(new BigDecimal("0.81"), new BigDecimal("0.22"), new BigDecimal("0.58"));
        assertThat(PUBLISHED.sumOfQuotas().toDecimal(8, RoundingMode.HALF_UP)).isEqualTo("1.00000018");
    }

    @Test
    void withTheSumIntactRowsAndColumnsAddUp() {
        assertThat(CsvRenderer.rfc4180().render(INTACT.tableByRecipient(Language.EN)))
                .isEqualToIgnoringNewLines("""
                        Recipient,Quota,"Stimulus money, SEK","To the regional level, SEK","Remaining, SEK"
                        Berg,0.054937,246842,68671,178171
                        Bräcke,0.050088,225053,62610,162443
                        Härjedalen,0.078474,352597,98092,254505
                        Krokom,0.114854,516061,143568,372493
                        Ragunda,0.042124,189271,52655,136616
                        Strömsund,0.091017,408955,113771,295184
                        Åre,0.086214,387375,107768,279607
                        Östersund,0.482292,2167020,602865,1564155
                        All municipalities,1.000000,4493174,1250000,3243174
                        Region Jämtland Härjedalen,,4493174,1250000,3243174
                        """);
        assertThat(INTACT.differences()).allSatisfy(difference -> {
            assertThat(difference.shownDifference()).isEqualByComparingTo(BigDecimal.ZERO);
            assertThat(difference.exactDifference().signum()).isZero();
        });
        assertThat(INTACT.sumOfQuotas()).isEqualTo(Fraction.ONE);
    }

    @Test
    void oreAreShownWhereAllocationsHaveThem() {
        Allocation ore = KEY.allocate(Kronor.of("100.01"), MUNICIPALITIES, Rounding.largestRemainder(RoundingUnit.ORE));
        Table table = MunicipalQuotaReport.of(ore, allocation(50), REGION, ExactAmount.from(Kronor.of(7)))
                .tableByRecipient(Language.SV);
        assertThat(CsvRenderer.rfc4180().render(table)).contains("Alla kommuner,1.000000,100.01,50.00,50.01");
    }

    @Test
    void whatDoesNotBelongTogetherIsRefused() {
        ExactAmount regions = ExactAmount.from(Kronor.of(1));
        Allocation two = KEY.allocate(
                Kronor.of(10), List.of(SWEDEN.municipality("2326"), SWEDEN.municipality("2305")), Rounding.toKrona());
        Allocation one = KEY.allocate(Kronor.of(10), List.of(SWEDEN.municipality("2326")), Rounding.toKrona());
        Allocation half = KEY.allocate(Kronor.of("10.50"), one.recipients(), Rounding.toKrona());

        assertThatThrownBy(() -> MunicipalQuotaReport.of(two, one, REGION, regions))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("recipients of what goes to the regional level must be [municipality 2326 Berg, "
                        + "municipality 2305 Bräcke] but were [municipality 2326 Berg]");
        assertThatThrownBy(() -> MunicipalQuotaReport.of(half, one, REGION, regions))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("allocation of what is stimulus must distribute all of its pool but left SEK 0.50");
        assertThatThrownBy(() -> MunicipalQuotaReport.of(one, half, REGION, regions))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "allocation of what is to the regional level must distribute all of its pool but left SEK 0.50");
        Entitlements nothing = KEY.entitlements(ExactAmount.from(Kronor.of("0.99")), MUNICIPALITIES);
        assertThatThrownBy(() -> MunicipalQuotaReport.asPublished(nothing, regions, REGION))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("municipalities must be entitled to at least 1 krona but were to SEK 99/100");
    }

    @Test
    void aTableInKronorShowsNothingElse() {
        ExactAmount euros = ExactAmount.of(Fraction.ONE, new MinorUnit("EUR", 2));
        assertThatThrownBy(() -> MunicipalQuotaReport.of(allocation(10), allocation(1), REGION, euros))
                .isInstanceOf(CurrencyMismatchException.class)
                .hasMessage("quota table must be in SEK but was in EUR");
        assertThatThrownBy(() -> MunicipalQuotaReport.asPublished(allocation(10).entitlements(), euros, REGION))
                .isInstanceOf(CurrencyMismatchException.class)
                .hasMessage("quota table must be in SEK but was in EUR");
    }
}
