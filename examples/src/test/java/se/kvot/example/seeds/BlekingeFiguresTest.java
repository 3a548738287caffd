package se.kvot.example.seeds;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvot.example.seeds.Claims.national;
import static se.kvot.example.seeds.Claims.percent;
import static se.kvot.example.seeds.Claims.shares;
import static se.kvot.example.seeds.Claims.sum;
import static se.kvot.example.seeds.RegionDocuments.agreement;
import static se.kvot.example.seeds.RegionDocuments.part;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.kvot.agreement.Agreement;
import se.kvot.agreement.Change;
import se.kvot.agreement.Condition;
import se.kvot.agreement.Instalment;
import se.kvot.agreement.Part;
import se.kvot.agreement.PaymentPlan;
import se.kvot.money.Fraction;
import se.kvot.money.StatedAmount;
import se.kvot.time.Deadline;

/** What Blekinge's document of 2017 states, computed again from ours, and what does not agree. */
final class BlekingeFiguresTest {

    /** The share that all but three of the rows leave room for. */
    private static final Fraction COMMON = percent("1,523");

    private static final BigDecimal MILLION = new BigDecimal(1_000_000);

    static Stream<Arguments> agreeing() {
        return Stream.of(
                Arguments.of("4 competence", part("blekinge-sick-leave-2017", "insurance-medicine-competence")),
                Arguments.of("5 coordination", part("blekinge-sick-leave-2017", "coordination")),
                Arguments.of("8 electronic exchange", part("blekinge-sick-leave-2017", "electronic-exchange")),
                Arguments.of("14 cancer, both payments", part("blekinge-cancer-2017", "standardised-care-pathways")),
                Arguments.of("19 maternity", part("blekinge-maternity-and-womens-health-2017", "maternity")),
                Arguments.of("20 women's health", part("blekinge-maternity-and-womens-health-2017", "womens-health")),
                Arguments.of("28 youth clinics", part("blekinge-mental-health-2017", "youth-clinics")),
                Arguments.of("29 children", part("blekinge-mental-health-2017", "children-and-young")),
                Arguments.of("61 chronic illness", part("blekinge-chronic-illness-2017", "primary-care")));
    }

    /** What a row says of the share: its amounts together, of what the recipients share. */
    private static Range<Fraction> shareOf(Part part) {
        BigDecimal whole = part.earmarks().isEmpty()
                ? national(part, 2017)
                : part.earmarks().get(0).amount().orElseThrow().kronor();
        return shares(Claims.of(part, 2017), whole);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("agreeing")
    void leavesRoomForTheCommonShare(String row, Part part) {
        assertThat(shareOf(part)).as(row).accepts(COMMON);
    }

    @Test
    void rowsAgreeWithOneAnother() {
        Range<Fraction> share = agreeing()
                .map(row -> shareOf((Part) row.get()[1]))
                .reduce(Range::intersection)
                .orElseThrow();

        // 5,65 of 373 and 6,45 of 420, in per mille of a per cent
        assertThat(share.lowerEndpoint().times(Fraction.of(100_000)).round(java.math.RoundingMode.HALF_UP))
                .isEqualTo(1_515);
        assertThat(share.upperEndpoint().times(Fraction.of(100_000)).round(java.math.RoundingMode.HALF_UP))
                .isEqualTo(1_536);
    }

    static Stream<Arguments> disagreeing() {
        return Stream.of(
                Arguments.of("49 stimulus is 1,580-1,595 %", part("blekinge-professionsmiljarden-2017", "stimulus")),
                Arguments.of("27 mental health is 2,76 %", part("blekinge-mental-health-2017", "mental-health")),
                Arguments.of(
                        "13 administration is no share of the population",
                        part("blekinge-insurance-medicine-investigations-2017", "central-administration")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("disagreeing")
    void hasNoRoomForTheCommonShare(String row, Part part) {
        assertThat(shareOf(part)).as(row).rejects(COMMON);
    }

    @Test
    void nursesGetLessThanTheCommonShareButWithStimulusItFits() {
        Part nurses = part("blekinge-professionsmiljarden-2017", "specialist-nurses");
        Part stimulus = part("blekinge-professionsmiljarden-2017", "stimulus");
        StatedAmount inTable = Claims.of(nurses, 2017).get(0);
        BigDecimal both = national(nurses, 2017).add(national(stimulus, 2017));

        assertThat(shares(List.of(inTable), national(nurses, 2017))).rejects(COMMON);
        assertThat(shares(List.of(inTable, Claims.of(stimulus, 2017).get(0)), both))
                .accepts(COMMON);
    }

    /** 51: the total is not that of the parts. */
    @Test
    void professionsTotalIsNineMillionShort() {
        Agreement professions = agreement("blekinge-professionsmiljarden-2017");

        assertThat(nationalSum(professions)).isEqualByComparingTo(MILLION.multiply(new BigDecimal(985)));
        assertThat(professions.totals().get(0).amount().mayStandFor(nationalSum(professions)))
                .isFalse();
        assertThat(professions.totals().get(0).amount().text()).isEqualTo("976 mnkr");
    }

    /** 9: three totals, none like another. */
    @Test
    void sickLeaveHasThreeTotals() {
        Agreement sickLeave = agreement("blekinge-sick-leave-2017");
        List<BigDecimal> stated =
                sickLeave.totals().stream().map(it -> it.amount().kronor()).toList();

        assertThat(nationalSum(sickLeave)).isEqualByComparingTo(MILLION.multiply(new BigDecimal(1_220)));
        assertThat(stated.get(0)).isEqualByComparingTo(MILLION.multiply(new BigDecimal(1_440)));
        assertThat(stated.get(1).add(stated.get(2))).isEqualByComparingTo(MILLION.multiply(new BigDecimal(1_230)));
    }

    /** 27: the total of mental health is 250 more than its rows. */
    @Test
    void mentalHealthRowsLeaveTwoHundredAndFiftyMillionOfTheTotal() {
        Agreement mentalHealth = agreement("blekinge-mental-health-2017");

        assertThat(mentalHealth.totals().get(0).amount().kronor().subtract(nationalSum(mentalHealth)))
                .isEqualByComparingTo(MILLION.multiply(new BigDecimal(250)));
    }

    /** 20: maternity and women's health are what Västerbotten calls one amount, 490. */
    @Test
    void maternityAndWomensHealthAreOneAmountElsewhere() {
        assertThat(nationalSum(agreement("blekinge-maternity-and-womens-health-2017")))
                .isEqualByComparingTo(MILLION.multiply(new BigDecimal(490)));
    }

    /** "Cirka 51 miljoner" is reached only with both cancer payments and without administration. */
    @Test
    void rowsSumToFiftyOneMillion() {
        ImmutableList<Part> rows = Stream.concat(
                        agreeing().map(row -> (Part) row.get()[1]),
                        disagreeing().limit(2).map(row -> (Part) row.get()[1]))
                .collect(ImmutableList.toImmutableList());
        BigDecimal nurses = Claims.of(part("blekinge-professionsmiljarden-2017", "specialist-nurses"), 2017)
                .get(0)
                .kronor();
        BigDecimal sum = sum(rows.stream()
                        .flatMap(it -> Claims.of(it, 2017).stream())
                        .map(StatedAmount::kronor)
                        .toList())
                .add(nurses);

        assertThat(sum).isEqualByComparingTo(Claims.saying(part("blekinge-overview-2017", "by-population"), "cirka"));
    }

    @Test
    void cancerIsPaidInAprilAndNovember() {
        PaymentPlan plan = part("blekinge-cancer-2017", "standardised-care-pathways")
                .payments()
                .orElseThrow();

        assertThat(plan.instalments())
                .extracting(it -> it.due().orElseThrow())
                .containsExactly(Deadline.parse("2017-04"), Deadline.parse("2017-11"));
    }

    /** 13: five dates. */
    @Test
    void investigationsArePaidOnFiveDates() {
        PaymentPlan plan = part("blekinge-insurance-medicine-investigations-2017", "investigations")
                .payments()
                .orElseThrow();

        assertThat(plan.instalments())
                .extracting(Instalment::due)
                .extracting(it -> it.orElseThrow().toString())
                .containsExactly("2017-02-17", "2017-05-26", "2017-09-29", "2017-12-15", "2018-04-05");
    }

    @Test
    void tableAndTextDisagreeOnWhenCancerIsReported() {
        Agreement cancer = agreement("blekinge-cancer-2017");

        assertThat(cancer.obligation("report").due()).contains(Deadline.parse("2017-10"));
        assertThat(cancer.obligation("consolidated-report").due()).contains(Deadline.parse("2017-11-01"));
    }

    @Test
    void competenceIsForeseenForFiveYears() {
        assertThat(agreement("blekinge-maternity-and-womens-health-2017").goals())
                .extracting(it -> it.horizon().orElseThrow())
                .containsExactly(5);
    }

    @Test
    void tenMorePathwaysAreDemanded() {
        assertThat(agreement("blekinge-cancer-2017").condition("ten-more"))
                .isInstanceOfSatisfying(Condition.Volume.class, it -> {
                    assertThat(it.atLeast().number()).isEqualByComparingTo("10");
                    assertThat(it.atLeast().isPercentage()).isFalse();
                });
    }

    @Test
    void halfOfTheDoctorsInTrainingAreTrained() {
        assertThat(agreement("blekinge-sick-leave-2017").condition("half-of-trainees"))
                .isInstanceOfSatisfying(Condition.Volume.class, it -> {
                    assertThat(it.atLeast().number()).isEqualByComparingTo("50");
                    assertThat(it.atLeast().isPercentage()).isTrue();
                });
    }

    @Test
    void qualityRegistersGoOnForAYear() {
        Agreement registers = agreement("blekinge-quality-registers-2017");

        assertThat(registers.amendments().get(0).changes())
                .containsExactly(
                        new Change.Extend(registers.period().endExclusive().plusYears(1)));
    }

    private static BigDecimal nationalSum(Agreement agreement) {
        return sum(agreement.parts().stream().map(it -> national(it, 2017)).toList());
    }
}
