package se.kvot.example.seeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.kvot.example.seeds.RegionDocuments.agreement;
import static se.kvot.example.seeds.RegionDocuments.distribution;
import static se.kvot.example.seeds.RegionDocuments.part;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvot.agreement.Agreement;
import se.kvot.agreement.Certainty;
import se.kvot.agreement.Claim;
import se.kvot.agreement.InternalDistribution;
import se.kvot.agreement.InternalLine;
import se.kvot.agreement.Part;
import se.kvot.agreement.Source;
import se.kvot.ledger.MovementKind;
import se.kvot.money.StatedAmount;
import se.kvot.time.FiscalYear;

/** Figures that nothing else computes: as they are stated, and the same wherever the same line is cited. */
final class RegionClaimsTest {

    private static final ImmutableSet<String> COMPARISONS =
            ImmutableSet.of("jamtland-comparison-2019-2020", "jamtland-comparison-applications-2019-2020");

    /** A figure and where it stands. */
    private record Cited(String source, int year, StatedAmount amount) {}

    private static Stream<Cited> cited(Agreement agreement) {
        return agreement.parts().stream()
                .flatMap(part -> Stream.concat(
                        part.amounts().stream()
                                .map(it ->
                                        new Cited(text(it.source()), it.year().year(), it.amount())),
                        part.earmarks().stream()
                                .filter(it -> it.amount().isPresent())
                                .map(it -> new Cited(
                                        text(it.source()),
                                        it.year().year(),
                                        it.amount().orElseThrow()))));
    }

    private static String text(Optional<Source> source) {
        return source.map(Source::toString).orElseThrow();
    }

    /** What an agreement's document takes from the comparison of two years stands there too. */
    @Test
    void whatIsTakenFromTheComparisonStandsThere() {
        ImmutableSet<Cited> there =
                COMPARISONS.stream().flatMap(it -> cited(agreement(it))).collect(ImmutableSet.toImmutableSet());
        ImmutableList<Cited> taken = RegionDocuments.AGREEMENTS.values().stream()
                .filter(it -> !COMPARISONS.contains(it.id()))
                .flatMap(RegionClaimsTest::cited)
                .filter(it -> it.source().matches("S4 L3[4-8][0-9]"))
                .collect(ImmutableList.toImmutableList());

        assertThat(taken).hasSize(43).isSubsetOf(there);
    }

    /** 13, 16, 55, 57, 58, 68 and others, of which there is no more to say. */
    @ParameterizedTest(name = "{0}/{1} in {2} is {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "blekinge-insurance-medicine-investigations-2017 | central-administration | 2017 | 0,7 mnkr",
                "blekinge-overview-2017 | by-population | 2017 | 51miljoner kronor",
                "blekinge-overview-2017 | budgeted | 2017 | 43,8 miljoner kronor",
                "blekinge-professionsmiljarden-2017 | specialist-nurses | 2017 | 4,7mnkr; 4 mnkr",
                "jamtland-access-2020 | performance-january-february | 2020 | 5 mkr; 5mkr; 5,00 mkr",
                "jamtland-access-2020 | performance | 2020 | 27,6mkr; 27,6 mkr; 27,60 mkr",
                "jamtland-good-and-close-care-2020 | municipalities | 2020 | 7,1mkr",
                "jamtland-mental-health-2020 | region-subtotal | 2020 | 10 141 737 kr; 10 mkr; 10,04 mkr",
                "jamtland-mental-health-2020 | joint-subtotal | 2020 | 11 537 157 kr; 11,5 mkr; 11,50 mkr",
                "jamtland-private-providers-2020 | all | 2020 | 2,6mkr; 2,60 mkr",
                "jamtland-lgbt-knowledge-2020 | grant | 2020 | 0,18 mkr; 0,18 mkr",
                "jamtland-discharge-cooperation-2020 | county | 2020 | 0,4mkr; 0,40 mkr",
                "jamtland-violence-in-close-relations-2020 | regions | 2020 | 1,1 mkr; 1,10 mkr"
            })
    void isAsStated(String agreement, String part, int year, String stated) {
        assertThat(Claims.of(part(agreement, part), year))
                .extracting(StatedAmount::text)
                .containsExactlyElementsOf(Splitter.on("; ").split(stated));
    }

    @ParameterizedTest(name = "{0}/{1} in {2} is {3} of the nation")
    @CsvSource(
            delimiter = '|',
            value = {
                "blekinge-cancer-2017 | standardised-care-pathways | 2017 | 447mnkr",
                "blekinge-insurance-medicine-investigations-2017 | investigations | 2017 | 219,2 mnkr",
                "blekinge-insurance-medicine-investigations-2017 | central-administration | 2017 | 16,5 mnkr",
                "jamtland-cancer-2020 | all | 2020 | 500 000 000 kronor",
                "jamtland-cancer-2020 | all | 2021 | 500 000 000 kronor",
                "jamtland-cancer-2020 | all | 2022 | 500 000 000 kronor",
                "jamtland-mental-health-2020 | children-and-young | 2020 | 370 000 tkr",
                "jamtland-mental-health-2020 | youth-clinics | 2020 | 130 000 000 kr",
                "jamtland-mental-health-2020 | user-participation | 2020 | 24 000 000 kr"
            })
    void nationalAmountIsAsStated(String agreement, String part, int year, String stated) {
        assertThat(part(agreement, part)
                        .national(FiscalYear.of(year))
                        .orElseThrow()
                        .amount()
                        .text())
                .isEqualTo(stated);
    }

    /** 57 and 58: all that is said of performance money is preliminary. */
    @ParameterizedTest
    @ValueSource(strings = {"performance", "performance-january-february"})
    void performanceMoneyIsPreliminary(String part) {
        assertThat(part("jamtland-access-2020", part).amounts())
                .extracting(Claim::certainty)
                .containsOnly(Certainty.PRELIMINARY);
    }

    @ParameterizedTest(name = "{0}/{1} is paid {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "blekinge-cancer-2017 | standardised-care-pathways | 3,1 mnkr; 3,1 mnkr",
                "jamtland-cancer-2020 | all | 2,1 mkr; unknown",
                "jamtland-good-and-close-care-2020 | municipalities | 7,1mkr"
            })
    void instalmentsAreAsStated(String agreement, String part, String stated) {
        assertThat(part(agreement, part).payments().orElseThrow().instalments())
                .extracting(it -> it.amount().map(StatedAmount::text).orElse("unknown"))
                .containsExactlyElementsOf(Splitter.on("; ").split(stated));
    }

    @Test
    void whatIsDistributedIsTheIncome() {
        assertThat(agreement("jamtland-mental-health-2018").internal())
                .filteredOn(it -> !it.id().equals("regional-budget-2018"))
                .hasSize(5)
                .allSatisfy(it -> assertThat(it.statedSum()).isEqualTo(it.income()));
    }

    @ParameterizedTest(name = "{0}/{1} is all of what {2} gets")
    @CsvSource({
        "jamtland-private-providers-2020,passed-on-2020,all",
        "jamtland-patient-safety-2020,civil-defence-use-2020,civil-defence",
        "jamtland-refugee-welfare-billion-2020,refugee-use-2020,all"
    })
    void incomeIsWhatThePartGets(String agreement, String distribution, String part) {
        assertThat(distribution(agreement, distribution).income())
                .contains(Claims.of(part(agreement, part), 2020).get(0));
    }

    @Test
    void investigationMoneyIsPassedOnToSkane() {
        InternalDistribution passedOn =
                distribution("blekinge-insurance-medicine-investigations-2017", "passed-on-2017");

        assertThat(passedOn.income()).contains(StatedAmount.parse("0,7 mnkr"));
        assertThat(passedOn.lines())
                .extracting(it -> it.to().orElseThrow().name())
                .containsExactly("Region Skåne");
    }

    @Test
    void amendmentsHaveTwoClocks() {
        assertThat(RegionDocuments.AGREEMENTS.values().stream().flatMap(it -> it.amendments().stream()))
                .extracting(it -> it.id(), it -> it.effective(), it -> it.known())
                .containsOnly(
                        tuple("extension-2017", LocalDate.of(2017, 1, 1), LocalDate.of(2017, 1, 1)),
                        tuple("renegotiation-2020", LocalDate.of(2020, 3, 1), LocalDate.of(2020, 4, 24)),
                        tuple("relief-2020", LocalDate.of(2020, 1, 1), LocalDate.of(2020, 4, 24)),
                        tuple("early-release-2020", LocalDate.of(2020, 4, 24), LocalDate.of(2020, 4, 24)));
    }

    /** 69: the specification and the ledger are the same; what the specification leaves empty is nothing. */
    @Test
    void specificationAndLedgerOfMinorityLanguagesAreTheSame() {
        Part grant = part("jamtland-minority-languages", "grant");

        assertThat(agreement("jamtland-minority-languages").followUps().get(0).lines().stream()
                        .flatMap(purpose -> purpose.ofWhich().stream()
                                .map(line -> name(purpose) + "/" + name(line) + " " + kronor(line.amount()))))
                .containsExactlyElementsOf(
                        RegionDocuments.ledger("jamtland-minority-languages-2019-ledger").movements().stream()
                                .filter(it -> it.kind() == MovementKind.SPENT)
                                .map(it -> it.purpose().orElseThrow() + "/"
                                        + it.costGroup().orElseThrow() + " " + kronor(it.amount()))
                                .toList());
        assertThat(agreement("jamtland-minority-languages").followUps().get(0).attainments())
                .extracting(it -> it.attained().kronor(), it -> it.budgeted().kronor())
                .containsExactly(tuple(Claims.saying(grant, "förbrukade"), Claims.saying(grant, "disponibelt")));
    }

    private static String name(InternalLine line) {
        return line.to().orElseThrow().name();
    }

    private static String kronor(Optional<StatedAmount> amount) {
        return amount.map(it -> it.kronor().toPlainString()).orElse("0");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "jamtland-cancer-2020-ledger | carried-forward from 2019 on 2019-12-31: 2,1 mkr"
                        + "; carried-forward from 2019 on 2019-12-31: 6 mkr"
                        + "; decided from 2020 on 2020: 3,8mkr; paid from 2020 on 2020-04: 2,1 mkr",
                "jamtland-lgbt-knowledge-2020-ledger | requisitioned from 2020 on 2020: unknown"
                        + "; decided from 2020 on 2020: 0,18 mkr",
                "jamtland-unhealthy-habits-2020-ledger | requisitioned from 2020 on 2020: 0,9mkr"
                        + "; decided from 2020 on 2020: 0,00 mkr",
                "jamtland-violence-in-close-relations-2020-ledger | requisitioned from 2020 on 2020: 1,1 mkr",
                "jamtland-minority-languages-2019-ledger | decided from 2019 on 2019: 250 000 kr"
                        + "; paid from 2019 on 2019: 250 000 kr; decided from 2020 on 2020-03-11: 0,250mkr"
            })
    void ledgerIsAsStated(String ledger, String stated) {
        assertThat(RegionDocuments.ledger(ledger).movements().stream().filter(it -> it.kind() != MovementKind.SPENT))
                .extracting(it -> it.kind() + " from " + it.year() + " on " + it.on() + ": "
                        + it.amount().map(StatedAmount::text).orElse("unknown"))
                .containsExactlyElementsOf(Splitter.on("; ").split(stated));
    }
}
