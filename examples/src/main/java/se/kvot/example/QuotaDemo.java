package se.kvot.example;

import java.time.LocalDate;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;
import se.kvot.allocation.Allocation;
import se.kvot.allocation.DistributionKey;
import se.kvot.allocation.Entitlements;
import se.kvot.allocation.Rounding;
import se.kvot.key.DistributionKeys;
import se.kvot.money.ExactAmount;
import se.kvot.money.Kronor;
import se.kvot.money.RoundingUnit;
import se.kvot.party.Recipient;
import se.kvot.party.Recipients;
import se.kvot.report.MunicipalQuotaReport;
import se.kvot.statistics.Statistic;
import se.kvot.statistics.Sweden;

/**
 * A real case: how the municipalities of Jämtland share the money for action plans for mental health in 2018, and put
 * 1 250 000 kr of it together at the regional level.
 *
 * <p>Source: Region Jämtland Härjedalen, presentation of the agreement on mental health 2018, the table of quotas.
 */
final class QuotaDemo {

    /** Psykisk hälsa 2018, the part for action plans: as much to the regions as to the municipalities. */
    private static final long NATIONAL_KRONOR = 350_000_000;

    private static final long TO_REGIONAL_LEVEL_KRONOR = 1_250_000;

    private static final LocalDate REFERENCE_DATE = LocalDate.of(2017, 11, 1);

    private final Recipient region;
    private final Recipients municipalities;
    private final MunicipalQuotaReport asPublished;
    private final Allocation stimulus;
    private final Allocation toRegionalLevel;
    private final MunicipalQuotaReport sumIntact;

    QuotaDemo() {
        Sweden sweden = Sweden.load();
        Statistic population = sweden.population(REFERENCE_DATE);
        region = sweden.region("23");
        // in the order of the published table
        municipalities = Recipients.copyOf(Stream.of("2326", "2305", "2361", "2309", "2303", "2313", "2321", "2380")
                .map(sweden::municipality)
                .toList());
        MonetaryAmount national = Kronor.of(NATIONAL_KRONOR);
        MonetaryAmount putTogether = Kronor.of(TO_REGIONAL_LEVEL_KRONOR);

        // as published: each municipality's share of the nation, never rounded; the county's, cut to whole kronor
        DistributionKey ofTheNation = DistributionKeys.shareBy(population, Recipient.state());
        Entitlements shares = ofTheNation.entitlements(ExactAmount.from(national), municipalities);
        asPublished = MunicipalQuotaReport.asPublished(shares, ExactAmount.from(putTogether), region);

        // with the sum intact: the county's money first, then every krona of it to a municipality
        Allocation county =
                ofTheNation.allocate(national, Recipients.of(region), Rounding.keptByPayer(RoundingUnit.KRONA));
        DistributionKey ofTheCounty = DistributionKeys.shareBy(population);
        stimulus = ofTheCounty.allocate(county.part(region), municipalities, Rounding.toKrona());
        toRegionalLevel = ofTheCounty.allocate(putTogether, municipalities, Rounding.toKrona());
        sumIntact = MunicipalQuotaReport.of(stimulus, toRegionalLevel, region, county.exactPart(region));
    }

    Recipients municipalities() {
        return municipalities;
    }

    MunicipalQuotaReport asPublished() {
        return asPublished;
    }

    MunicipalQuotaReport sumIntact() {
        return sumIntact;
    }

    Allocation stimulus() {
        return stimulus;
    }

    Allocation toRegionalLevel() {
        return toRegionalLevel;
    }

    /** What the municipality keeps: derived, so it is never rounded by itself. */
    ExactAmount remaining(Recipient municipality) {
        return stimulus.exactPart(municipality).minus(toRegionalLevel.exactPart(municipality));
    }
}
