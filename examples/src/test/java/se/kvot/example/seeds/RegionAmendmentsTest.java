package se.kvot.example.seeds;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvot.example.seeds.RegionDocuments.agreement;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvot.agreement.Agreement;
import se.kvot.agreement.AgreementVersion;
import se.kvot.agreement.Instalment;
import se.kvot.agreement.KeyPeriod;
import se.kvot.agreement.Obligation;
import se.kvot.agreement.Party;
import se.kvot.time.DatePeriod;
import se.kvot.time.Deadline;
import se.kvot.time.FiscalYear;

/** What was known of the agreements of 2020 before and after 24 April. */
final class RegionAmendmentsTest {

    private static final LocalDate YEAR_END = LocalDate.of(2020, 12, 31);
    private static final LocalDate BEFORE = LocalDate.of(2020, 4, 20);
    private static final LocalDate AFTER = LocalDate.of(2020, 4, 24);
    private static final Party STATE = Party.of("Staten");
    private static final Party SKR = Party.of("SKR");

    private static AgreementVersion knownOn(LocalDate known, String id) {
        return agreement(id).asOf(YEAR_END, known);
    }

    @Test
    void onTwentiethOfAprilNothingWasRenegotiated() {
        Agreement access = knownOn(BEFORE, "jamtland-access-2020").agreement();

        assertThat(access.part("performance").key()).isEmpty();
        assertThat(access.part("performance").keyPeriods()).isEmpty();
        assertThat(access.part("performance").national(FiscalYear.of(2020))).isEmpty();
        assertThat(access.obligation("action-plan").due()).contains(Deadline.parse("2020-09-30"));
        assertThat(access.obligation("report-visits").due()).contains(Deadline.parse("2020-04-01"));
    }

    @Test
    void onTwentyFourthOfAprilPerformanceMoneyIsByPopulation() {
        Agreement access = knownOn(AFTER, "jamtland-access-2020").agreement();

        assertThat(access.part("performance").keyPeriods())
                .containsExactly(new KeyPeriod(
                        DatePeriod.parse("2020-03-01/2020-12-01"),
                        access.part("performance-january-february").key().orElseThrow()));
        assertThat(access.part("performance").national(FiscalYear.of(2020)))
                .map(it -> it.amount().text())
                .contains("2007mkr");
        assertThat(access.obligation("action-plan").due()).contains(Deadline.parse("2021-03-31"));
        assertThat(access.obligation("report-visits").due()).contains(Deadline.parse("2020-10-01"));
    }

    @Test
    void shorterQueuesAreNoLongerDemanded() {
        assertThat(knownOn(BEFORE, "jamtland-access-2020").isWaived("shorter-queues", STATE))
                .isFalse();
        assertThat(knownOn(AFTER, "jamtland-access-2020").isWaived("shorter-queues", STATE))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jamtland-cancer-2020",
                "jamtland-patient-safety-2020",
                "jamtland-maternity-and-womens-health-2020",
                "jamtland-good-and-close-care-2020",
                "jamtland-mental-health-2020",
                "jamtland-access-2020"
            })
    void stateNoLongerAsksForResultsButSkrDoes(String id) {
        assertThat(knownOn(BEFORE, id).duties(STATE)).extracting(Obligation::id).contains("report-results");
        assertThat(knownOn(AFTER, id).duties(STATE)).extracting(Obligation::id).doesNotContain("report-results");
        assertThat(knownOn(AFTER, id).duties(SKR)).extracting(Obligation::id).containsExactly("report-skr");
    }

    @Test
    void lastCancerPaymentIsMadeInSpring() {
        assertThat(knownOn(BEFORE, "jamtland-cancer-2020")
                        .agreement()
                        .part("all")
                        .payments()
                        .orElseThrow()
                        .instalments())
                .extracting(Instalment::due)
                .containsExactly(Optional.of(Deadline.parse("2020-04")), Optional.of(Deadline.parse("2020-12")));
        assertThat(knownOn(AFTER, "jamtland-cancer-2020")
                        .agreement()
                        .part("all")
                        .payments()
                        .orElseThrow()
                        .instalments())
                .extracting(Instalment::due)
                .containsExactly(Optional.of(Deadline.parse("2020-04")), Optional.of(Deadline.parse("2020-04")));
    }

    @Test
    void qualityRegistersGoOnThrough2017() {
        AgreementVersion registers =
                agreement("blekinge-quality-registers-2017").asOf(LocalDate.of(2017, 6, 30), LocalDate.of(2017, 6, 30));

        assertThat(registers.agreement().period().lastDay()).isEqualTo(LocalDate.of(2017, 12, 31));
    }
}
