package se.kvot.example.seeds;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvot.example.seeds.Claims.first;
import static se.kvot.example.seeds.Claims.national;
import static se.kvot.example.seeds.Claims.percent;
import static se.kvot.example.seeds.Claims.recipient;
import static se.kvot.example.seeds.Claims.saying;
import static se.kvot.example.seeds.Claims.shares;
import static se.kvot.example.seeds.Claims.sum;
import static se.kvot.example.seeds.Claims.sumOf;
import static se.kvot.example.seeds.RegionDocuments.agreement;
import static se.kvot.example.seeds.RegionDocuments.distribution;
import static se.kvot.example.seeds.RegionDocuments.part;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvot.agreement.Agreement;
import se.kvot.agreement.Certainty;
import se.kvot.agreement.Change;
import se.kvot.agreement.Claim;
import se.kvot.agreement.Earmark;
import se.kvot.agreement.InternalDistribution;
import se.kvot.agreement.Obligation;
import se.kvot.agreement.Part;
import se.kvot.agreement.PartRef;
import se.kvot.agreement.Party;
import se.kvot.allocation.Rounding;
import se.kvot.document.LedgerDocument;
import se.kvot.document.LedgerMovement;
import se.kvot.key.KeyCatalog;
import se.kvot.key.KeySources;
import se.kvot.ledger.Balance;
import se.kvot.ledger.MovementKind;
import se.kvot.ledger.Tally;
import se.kvot.money.Fraction;
import se.kvot.money.Kronor;
import se.kvot.money.RoundingUnit;
import se.kvot.money.StatedAmount;
import se.kvot.party.Recipient;
import se.kvot.party.Recipients;
import se.kvot.statistics.Statistic;
import se.kvot.statistics.Sweden;
import se.kvot.time.Deadline;
import se.kvot.time.FiscalYear;

/** What Jämtland Härjedalen's document of 2020 states, computed again from ours, and what does not agree. */
final class Jamtland2020FiguresTest {

    private static final String MENTAL = "jamtland-mental-health-2020";
    private static final String CLOSE = "jamtland-good-and-close-care-2020";
    private static final String COMPARISON = "jamtland-comparison-2019-2020";
    private static final Sweden SWEDEN = Sweden.load();
    private static final BigDecimal WHOLE = new BigDecimal("100");

    /** The claim of the document: solved from its own amounts, since no table of that day is at hand. */
    private static final Fraction SHARE = share(agreement(MENTAL));

    private static final KeySources SOURCES = KeySources.of(claimed());

    private static Fraction share(Agreement agreement) {
        Matcher matcher = Pattern.compile("Andel (\\S+) % löst")
                .matcher(agreement.notes().get(0).text());
        assertThat(matcher.find()).isTrue();
        return percent(matcher.group(1));
    }

    /** The share as a statistic: Jämtland's per cent of a hundred, the rest alike to the others. */
    private static Statistic claimed() {
        BigDecimal jamtland = SHARE.times(Fraction.of(100)).toDecimal(8, RoundingMode.UNNECESSARY);
        BigDecimal others = WHOLE.subtract(jamtland).divide(new BigDecimal(20));
        ImmutableMap.Builder<Recipient, BigDecimal> figures = ImmutableMap.builder();
        figures.put(Recipient.parse("state 00 Riket"), WHOLE);
        Stream.concat(SWEDEN.regions().stream(), SWEDEN.counties().stream())
                .forEach(it -> figures.put(it, it.code().equals("23") ? jamtland : others));
        return Statistic.builder()
                .name("folkmängd")
                .date(LocalDate.of(2019, 11, 1))
                .unit("procent")
                .source("derived")
                .putAllFigures(figures.buildOrThrow())
                .build();
    }

    private static BigDecimal computed(Part part) {
        Recipient recipient = recipient(part);
        Recipients all = recipient.kind() == se.kvot.party.RecipientKind.REGION ? SWEDEN.regions() : SWEDEN.counties();
        return KeyCatalog.standard()
                .key(part.key().orElseThrow(), SOURCES)
                .allocate(
                        Kronor.of(national(part, 2020)),
                        all,
                        part.rounding().orElse(Rounding.independent(RoundingUnit.KRONA, RoundingMode.HALF_UP)))
                .exactPart(recipient)
                .inMainUnits()
                .toDecimal(0, RoundingMode.UNNECESSARY);
    }

    private static BigDecimal millions(String number) {
        return new BigDecimal(number).scaleByPowerOfTen(6);
    }

    /** The shares that a whole number of kronor, rounded half up, leaves room for. */
    private static Range<Fraction> halfUp(BigDecimal kronor, BigDecimal whole) {
        BigDecimal half = new BigDecimal("0.5");
        return Range.closedOpen(
                Fraction.from(kronor.subtract(half)).dividedBy(Fraction.from(whole)),
                Fraction.from(kronor.add(half)).dividedBy(Fraction.from(whole)));
    }

    @Test
    void shareIsWhatTheStatedAmountsLeaveRoomFor() {
        Range<Fraction> share = Stream.of("action-plan", "trauma", "suicide-prevention")
                .map(it -> part(MENTAL, it))
                .map(it -> halfUp(first(it), national(it, 2020)))
                .reduce(Range::intersection)
                .orElseThrow()
                .intersection(halfUp(
                        first(part(MENTAL, "comorbidity")).subtract(millions("5")),
                        national(part(MENTAL, "comorbidity"), 2020).subtract(millions("105"))));

        assertThat(share).accepts(SHARE);
        assertThat(share(agreement(CLOSE))).isEqualTo(SHARE);
    }

    /** 39, 41, 44, 45 and 46, and six of the seven of 54. */
    @ParameterizedTest(name = "{0}/{1}")
    @CsvSource({
        MENTAL + ",action-plan",
        MENTAL + ",trauma",
        MENTAL + ",user-participation",
        MENTAL + ",suicide-prevention",
        MENTAL + ",comorbidity",
        CLOSE + ",close-care",
        CLOSE + ",general-reinforcement",
        CLOSE + ",staff",
        CLOSE + ",specialist-nurse-training",
        CLOSE + ",specialist-nurse-careers",
        CLOSE + ",e-health"
    })
    void keyGivesWhatIsStated(String agreement, String part) {
        assertThat(computed(part(agreement, part))).isEqualByComparingTo(first(part(agreement, part)));
    }

    /** 42: one digit is wrong, and the same money has the right one in another agreement. */
    @Test
    void knowledgeBasedIsNinetyKronorTooMuch() {
        Part part = part(MENTAL, "knowledge-based");

        assertThat(first(part).subtract(computed(part))).isEqualByComparingTo("90");
        assertThat(computed(part)).isEqualByComparingTo(first(part(CLOSE, "specialist-nurse-careers")));
    }

    /** 40 and 43: no share of the population; the same share as each other if the second is of 150 million. */
    @Test
    void childrenAndYouthClinicsHaveAnotherKey() {
        Part children = part(MENTAL, "children-and-young");
        Part clinics = part(MENTAL, "youth-clinics");

        assertThat(children.key()).isEmpty();
        assertThat(clinics.key()).isEmpty();
        assertThat(halfUp(first(children), national(children, 2020))).rejects(SHARE);
        assertThat(halfUp(first(clinics), national(clinics, 2020))).rejects(SHARE);
        assertThat(halfUp(first(children), national(children, 2020))
                        .isConnected(halfUp(first(clinics), national(clinics, 2020))))
                .isFalse();
        assertThat(halfUp(first(children), national(children, 2020))
                        .isConnected(halfUp(first(clinics), millions("150"))))
                .isTrue();
    }

    /** 54: the seventh fits no whole number of millions. */
    @Test
    void childHealthFitsNoWholeMillions() {
        Part part = part(CLOSE, "child-health");
        Fraction millions = Fraction.from(first(part)).dividedBy(SHARE).dividedBy(Fraction.of(1_000_000));
        BigDecimal nearest = new BigDecimal(millions.round(RoundingMode.HALF_UP)).scaleByPowerOfTen(6);

        assertThat(part.key()).isEmpty();
        assertThat(halfUp(first(part), nearest)).rejects(SHARE);
    }

    /** 54: the parts sum to the total, and the heading has it cut. */
    @Test
    void closeCareSumsToItsTotalButNotToItsHeading() {
        Agreement agreement = agreement(CLOSE);
        BigDecimal parts = sum(agreement.parts().stream()
                .filter(it -> !it.id().equals("municipalities"))
                .map(Claims::first)
                .toList());

        assertThat(parts)
                .isEqualByComparingTo(agreement.totals().get(1).amount().kronor());
        assertThat(agreement.totals().get(0).amount().text()).isEqualTo("71,8mkr");
        assertThat(agreement.totals().get(0).amount().mayStandFor(parts)).isFalse();
        assertThat(agreement.totals().get(0).amount().range(RoundingMode.DOWN)).accepts(parts);
    }

    /** 47: both subtotals hold; the summary has the first with a digit wrong. */
    @Test
    void subtotalsHoldButTheSummarySaysTenPointZeroFour() {
        BigDecimal region = sum(Stream.of("action-plan", "children-and-young", "trauma", "knowledge-based")
                .map(it -> first(part(MENTAL, it)))
                .toList());
        BigDecimal joint = sum(Stream.of("youth-clinics", "user-participation", "suicide-prevention", "comorbidity")
                .map(it -> first(part(MENTAL, it)))
                .toList());
        Part subtotal = part(MENTAL, "region-subtotal");

        assertThat(region).isEqualByComparingTo(saying(subtotal, "tabellens summa"));
        assertThat(joint).isEqualByComparingTo(saying(part(MENTAL, "joint-subtotal"), "tabellens summa"));
        assertThat(StatedAmount.parse("10,04 mkr").mayStandFor(region)).isFalse();
        assertThat(Claims.of(subtotal, 2020)).contains(StatedAmount.parse("10,04 mkr"));
    }

    /** 10, 24, 56, 66 and others: what the text says is what the comparison says, as far as both are printed. */
    @ParameterizedTest(name = "{0}/{1} is {2} of the comparison")
    @CsvSource({
        "jamtland-sick-leave-2020,all,sick-leave",
        "jamtland-maternity-and-womens-health-2020,all,maternity-and-womens-health",
        "jamtland-access-2020,development,access-development",
        "jamtland-access-2020,performance-january-february,access-january-february",
        "jamtland-access-2020,performance,access-renegotiated",
        "jamtland-refugee-welfare-billion-2020,all,refugee-welfare-billion",
        "jamtland-private-providers-2020,all,private-providers",
        "jamtland-discharge-cooperation-2020,county,discharge-cooperation",
        "jamtland-minority-languages,grant,minority-languages",
        "jamtland-cancer-2020,all,cancer"
    })
    void comparisonSaysWhatTheTextSays(String agreement, String part, String row) {
        StatedAmount inText = Claims.of(part(agreement, part), 2020).get(0);
        StatedAmount inComparison = Claims.of(part(COMPARISON, row), 2020).get(0);

        assertThat(inText.range().isConnected(inComparison.range())).isTrue();
    }

    /** 71,9 and 11,5 million have got a zero that the exact sums do not bear. */
    @Test
    void comparisonAddsAZeroToTwoRoundedSums() {
        StatedAmount close =
                Claims.of(part(COMPARISON, "good-and-close-care"), 2020).get(0);
        StatedAmount joint =
                Claims.of(part(COMPARISON, "mental-health-county"), 2020).get(0);
        BigDecimal exactClose = agreement(CLOSE).totals().get(1).amount().kronor();
        BigDecimal exactJoint = saying(part(MENTAL, "joint-subtotal"), "tabellens summa");

        assertThat(close).isEqualTo(StatedAmount.parse("71,90 mkr"));
        assertThat(close.mayStandFor(exactClose)).isFalse();
        assertThat(StatedAmount.parse("71,9 mkr").mayStandFor(exactClose)).isTrue();
        assertThat(joint).isEqualTo(StatedAmount.parse("11,50 mkr"));
        assertThat(joint.mayStandFor(exactJoint)).isFalse();
        assertThat(Claims.of(part(MENTAL, "joint-subtotal"), 2020).get(1).mayStandFor(exactJoint))
                .isTrue();
    }

    @Test
    void sickLeaveIsAssumed() {
        assertThat(part("jamtland-sick-leave-2020", "all").amounts().get(0).certainty())
                .isEqualTo(Certainty.ASSUMED);
    }

    /** 16: what is carried over and paid is about ten million, and 3,8 is 3,84. */
    @Test
    void cancerMoneyIsAboutTenMillion() {
        LedgerDocument document = RegionDocuments.ledger("jamtland-cancer-2020-ledger");
        BigDecimal disposable = kronor(document.ledger()
                .account(PartRef.parse("jamtland-cancer-2020/all"), document.recipient())
                .balance(LocalDate.of(2020, 4, 30), FiscalYear.of(2020))
                .cash());

        assertThat(disposable).isEqualByComparingTo("10200000");
        assertThat(StatedAmount.parse("10mkr").mayStandFor(disposable)).isTrue();
        assertThat(Claims.of(part("jamtland-cancer-2020", "all"), 2020))
                .containsExactly(
                        StatedAmount.parse("3,8mkr"), StatedAmount.parse("10mkr"), StatedAmount.parse("3,84 mkr"));
        assertThat(StatedAmount.parse("3,8mkr")
                        .mayStandFor(StatedAmount.parse("3,84 mkr").kronor()))
                .isTrue();
    }

    /** 16: the last payment of the year is made in spring. */
    @Test
    void cancerPaymentIsReleasedEarly() {
        assertThat(change("jamtland-cancer-2020", "early-release-2020"))
                .containsExactly(new Change.ReleaseEarly("all", 2, Deadline.parse("2020-04")));
    }

    /** 58: 27,6 is not the share of 2 007 that the document has elsewhere, nor that of December 2018. */
    @Test
    void renegotiatedMoneyIsMoreThanTheShare() {
        BigDecimal whole = change("jamtland-access-2020", "renegotiation-2020").stream()
                .flatMap(it -> it instanceof Change.ChangeAmount to
                        ? Stream.of(to.amount().kronor())
                        : Stream.of())
                .findFirst()
                .orElseThrow();
        Range<Fraction> share = shares(
                Claims.of(part("jamtland-access-2020", "performance"), 2020).subList(1, 2), whole);
        Statistic population = SWEDEN.population(LocalDate.of(2018, 12, 31));

        assertThat(whole).isEqualByComparingTo(millions("2007"));
        assertThat(share).rejects(SHARE);
        assertThat(share).rejects(population.share(SWEDEN.region("23"), SWEDEN.regions()));
        assertThat(SHARE.times(Fraction.from(whole))
                        .dividedBy(Fraction.of(1_000_000))
                        .toDecimal(1, RoundingMode.HALF_UP))
                .isEqualByComparingTo("25.4");
    }

    /** 57 and 58: what was agreed on 24 April. */
    @Test
    void renegotiationMovesTwoDeadlinesAndReplacesTheKey() {
        Agreement access = agreement("jamtland-access-2020");

        assertThat(access.part("performance").key()).isEmpty();
        assertThat(access.obligation("action-plan").due()).contains(Deadline.parse("2020-09-30"));
        assertThat(access.obligation("report-visits").due()).contains(Deadline.parse("2020-04-01"));
        assertThat(change("jamtland-access-2020", "renegotiation-2020"))
                .contains(
                        new Change.MoveDeadline("action-plan", Deadline.parse("2021-03-31")),
                        new Change.MoveDeadline("report-visits", Deadline.parse("2020-10-01")))
                .anySatisfy(it -> assertThat(it).isInstanceOfSatisfying(Change.ReplaceKey.class, key -> {
                    assertThat(key.period().months()).hasSize(9);
                    assertThat(key.key())
                            .isEqualTo(access.part("performance-january-february")
                                    .key()
                                    .orElseThrow());
                }));
    }

    /** Six agreements are relieved of the state's reports, and SKR's go on. */
    @Test
    void sixAgreementsAreRelievedOfTheStatesReportsOnly() {
        ImmutableList<Agreement> relieved = RegionDocuments.AGREEMENTS.values().stream()
                .filter(it -> it.amendments().stream()
                        .anyMatch(amendment -> amendment.id().equals("relief-2020")))
                .collect(ImmutableList.toImmutableList());

        assertThat(relieved)
                .extracting(Agreement::id)
                .containsExactlyInAnyOrder(
                        "jamtland-cancer-2020",
                        "jamtland-patient-safety-2020",
                        "jamtland-maternity-and-womens-health-2020",
                        CLOSE,
                        MENTAL,
                        "jamtland-access-2020");
        assertThat(relieved).allSatisfy(it -> {
            assertThat(change(it.id(), "relief-2020"))
                    .containsExactly(new Change.WaiveCondition("report-results", Party.of("Staten")));
            assertThat(it.obligation("report-results").receivers()).containsExactly(Party.of("Staten"));
            assertThat(it.obligation("report-skr").receivers()).containsExactly(Party.of("SKR"));
        });
    }

    private static ImmutableList<Change> change(String agreement, String amendment) {
        return agreement(agreement).amendments().stream()
                .filter(it -> it.id().equals(amendment))
                .findFirst()
                .orElseThrow()
                .changes();
    }

    /** 65: six uses. */
    @Test
    void refugeeMoneyIsAllUsed() {
        InternalDistribution use = distribution("jamtland-refugee-welfare-billion-2020", "refugee-use-2020");

        assertThat(use.lines()).hasSize(6);
        assertThat(sumOf(use.lines()))
                .isEqualByComparingTo(use.income().orElseThrow().kronor());
        assertThat(sumOf(use.lines()))
                .isEqualByComparingTo(first(part("jamtland-refugee-welfare-billion-2020", "all")));
    }

    /** 66 and 67: 2,6 and 1,3 are 3,9, and 1,3 comes again without a name. */
    @Test
    void civilDefenceIsCountedTwice() {
        Part whole = part(COMPARISON, "patient-safety");

        assertThat(sum(earmarks(whole))).isEqualByComparingTo(first2020(whole));
        assertThat(sum(earmarks(whole)))
                .isEqualByComparingTo(first(part("jamtland-patient-safety-2020", "pathways"))
                        .add(first(part("jamtland-patient-safety-2020", "civil-defence"))));
        assertThat(first2020(part(COMPARISON, "unlabelled")))
                .isEqualByComparingTo(first(part("jamtland-patient-safety-2020", "civil-defence")));
    }

    private static BigDecimal first2020(Part part) {
        return Claims.of(part, 2020).get(0).kronor();
    }

    private static List<BigDecimal> earmarks(Part part) {
        return part.earmarks().stream()
                .map(Earmark::amount)
                .map(Optional::orElseThrow)
                .map(StatedAmount::kronor)
                .toList();
    }

    /** 67: posts by their shares, the rest for travel and training; no amounts. */
    @Test
    void civilDefencePaysPostsByTheirShares() {
        assertThat(distribution("jamtland-patient-safety-2020", "civil-defence-use-2020")
                        .lines())
                .hasSize(5)
                .allSatisfy(it -> assertThat(it.amount()).isEmpty())
                .extracting(it -> it.basis().orElseThrow())
                .contains("20 %", "10 %", "20 % i 6 månader (jan-jun)");
    }

    /** 69: by purpose and cost group. */
    @Test
    void minorityLanguagesLeaveFifteenThousand() {
        Part grant = part("jamtland-minority-languages", "grant");
        LedgerDocument document = RegionDocuments.ledger("jamtland-minority-languages-2019-ledger");
        Balance balance = document.ledger()
                .account(PartRef.parse("jamtland-minority-languages/grant"), document.recipient())
                .balance(LocalDate.of(2019, 12, 31), FiscalYear.of(2019));
        ImmutableList<LedgerMovement> spent = document.movements().stream()
                .filter(it -> it.kind() == MovementKind.SPENT)
                .collect(ImmutableList.toImmutableList());

        assertThat(spent).hasSize(25);
        assertThat(kronor(balance.available())).isEqualByComparingTo(saying(grant, "disponibelt"));
        assertThat(kronor(balance.spent())).isEqualByComparingTo(saying(grant, "förbrukade"));
        assertThat(kronor(balance.unspent())).isEqualByComparingTo(saying(grant, "återstår"));
        agreement("jamtland-minority-languages")
                .followUps()
                .get(0)
                .lines()
                .forEach(purpose -> assertThat(sum(spent.stream()
                                .filter(it -> it.purpose().equals(purpose.to().map(Party::name)))
                                .map(it -> it.amount().orElseThrow().kronor())
                                .toList()))
                        .isEqualByComparingTo(purpose.amount().orElseThrow().kronor()));
    }

    private static BigDecimal kronor(Tally tally) {
        return tally.require("amount").inMainUnits().toDecimal(2, RoundingMode.UNNECESSARY);
    }

    /** 70: a million to each of 21 and the rest by population: between 24,9 and 32,9 million in all. */
    @Test
    void violenceMoneyIsABaseAndAShareOfTheRest() {
        Part part = part("jamtland-violence-in-close-relations-2020", "regions");
        Range<BigDecimal> stated = Claims.of(part, 2020).get(0).range();

        assertThat(part.national()).isEmpty();
        assertThat(allOf(stated.lowerEndpoint())).isEqualByComparingTo("24.9");
        assertThat(allOf(stated.upperEndpoint())).isEqualByComparingTo("32.8");
    }

    private static BigDecimal allOf(BigDecimal one) {
        return Fraction.from(one.subtract(millions("1")))
                .dividedBy(SHARE)
                .plus(Fraction.of(21_000_000))
                .dividedBy(Fraction.of(1_000_000))
                .toDecimal(1, RoundingMode.HALF_UP);
    }

    /** 71: the ceiling is the amount. */
    @Test
    void interpretersHaveACeiling() {
        Part part = part("jamtland-interpreters-at-work-2020", "grant");

        assertThat(first(part)).isEqualByComparingTo(saying(part, "högst"));
        assertThat(part.obligations())
                .extracting(Obligation::due)
                .containsExactly(Optional.of(Deadline.parse("2019-09-30")));
    }

    /** 73: 0,9 asked for and nothing granted. */
    @Test
    void unhealthyHabitsAreRefused() {
        assertThat(RegionDocuments.ledger("jamtland-unhealthy-habits-2020-ledger")
                        .movements())
                .extracting(it ->
                        it.kind() + " " + it.amount().orElseThrow().kronor().toPlainString())
                .containsExactly("requisitioned 900000", "decided 0");
        assertThat(agreement("jamtland-unhealthy-habits-2020")
                        .decisions()
                        .get(0)
                        .text())
                .contains("avslag");
    }

    /** 75: 0,188 is 0,19. */
    @Test
    void devicesAreRounded() {
        List<StatedAmount> stated = Claims.of(part("jamtland-devices-for-the-deaf-2019", "grant"), 2019);

        assertThat(stated.get(1).mayStandFor(stated.get(0).kronor())).isTrue();
    }

    /** The comparison of the two years: each sum is that of its rows. */
    @ParameterizedTest
    @ValueSource(strings = {COMPARISON, "jamtland-comparison-applications-2019-2020"})
    void comparisonSumsToItsTotals(String id) {
        Agreement comparison = agreement(id);

        assertThat(comparison.totals())
                .hasSize(2)
                .allSatisfy(total -> assertThat(sum(comparison.parts().stream()
                                .flatMap(it -> it.amounts().stream())
                                .filter(it -> it.year().equals(total.year()))
                                .map(Claim::amount)
                                .map(StatedAmount::kronor)
                                .toList()))
                        .isEqualByComparingTo(total.amount().kronor()));
    }

    /** Without the row that has no name the sums are 153,6 and 173,33. */
    @Test
    void unnamedRowIsInBothSums() {
        Part unlabelled = part(COMPARISON, "unlabelled");

        assertThat(agreement(COMPARISON).totals())
                .extracting(it -> it.amount()
                        .kronor()
                        .subtract(Claims.of(unlabelled, it.year().year()).get(0).kronor()))
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(millions("153.6"), millions("173.33"));
    }

    @Test
    void ofWhichRowsFallShortOfCloseCareAndMentalHealth() {
        assertThat(sum(earmarks(part(COMPARISON, "good-and-close-care")))).isEqualByComparingTo(millions("71.8"));
        assertThat(first2020(part(COMPARISON, "good-and-close-care"))).isEqualByComparingTo(millions("71.9"));
        assertThat(sum(earmarks(part(COMPARISON, "mental-health")))).isEqualByComparingTo(millions("10.0"));
        assertThat(first2020(part(COMPARISON, "mental-health"))).isEqualByComparingTo(millions("10.04"));
        assertThat(sum(earmarks(part(COMPARISON, "mental-health-county"))))
                .isEqualByComparingTo(first2020(part(COMPARISON, "mental-health-county")));
        assertThat(part(COMPARISON, "mental-health").national(FiscalYear.of(2020)))
                .isEmpty();
    }
}
