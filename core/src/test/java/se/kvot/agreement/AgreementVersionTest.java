package se.kvot.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.kvot.agreement.Examples.BEFORE;
import static se.kvot.agreement.Examples.DECEMBER;
import static se.kvot.agreement.Examples.END_OF_2020;
import static se.kvot.agreement.Examples.MARCH_TO_NOVEMBER;
import static se.kvot.agreement.Examples.PERFORMANCE;
import static se.kvot.agreement.Examples.POPULATION;
import static se.kvot.agreement.Examples.RENEGOTIATED;
import static se.kvot.agreement.Examples.SKR;
import static se.kvot.agreement.Examples.STATE;
import static se.kvot.agreement.Examples.WINTER;
import static se.kvot.agreement.Examples.Y2020;
import static se.kvot.agreement.Examples.YEAR_2020;
import static se.kvot.agreement.Examples.access;
import static se.kvot.agreement.Examples.agreement;
import static se.kvot.agreement.Examples.amendment;
import static se.kvot.agreement.Examples.amount;
import static se.kvot.agreement.Examples.condition;
import static se.kvot.agreement.Examples.date;
import static se.kvot.agreement.Examples.part;
import static se.kvot.agreement.Examples.renegotiation;
import static se.kvot.agreement.Examples.report;
import static se.kvot.agreement.Examples.texts;
import static se.kvot.agreement.Examples.with;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.kvot.party.RecipientKind;
import se.kvot.testkit.ValueContract;
import se.kvot.time.DatePeriod;
import se.kvot.time.FiscalYear;

final class AgreementVersionTest {

    private static final Agreement ACCESS = with(access(), renegotiation());

    /** January and February by performance, March to November by population, December by performance again. */
    private static final KeySpec CONVERTED = KeySpec.of("slices")
            .with("period", PlainValue.of(YEAR_2020))
            .with(
                    "slices",
                    PlainValue.of(ImmutableMap.of(
                            PlainValue.of(WINTER), PERFORMANCE,
                            PlainValue.of(MARCH_TO_NOVEMBER), POPULATION,
                            PlainValue.of(DECEMBER), PERFORMANCE)));

    // Region Jämtland Härjedalen 2020, L50-70

    @Test
    void from24AprilPerformanceMoneyOfMarchToNovemberIsPopulationMoney() {
        Part performance = ACCESS.asOf(END_OF_2020, RENEGOTIATED).agreement().part("performance");

        assertThat(performance.keyIn(YEAR_2020)).contains(CONVERTED);
        assertThat(performance.keyOn(LocalDate.of(2020, 2, 29))).contains(PERFORMANCE);
        assertThat(performance.keyOn(LocalDate.of(2020, 3, 1))).contains(POPULATION);
        assertThat(performance.keyOn(LocalDate.of(2020, 11, 30))).contains(POPULATION);
        assertThat(performance.keyOn(LocalDate.of(2020, 12, 1))).contains(PERFORMANCE);
        assertThat(performance.keyIn(MARCH_TO_NOVEMBER)).contains(POPULATION);
        assertThat(performance.national(Y2020))
                .contains(PromisedAmount.builder()
                        .year(Y2020)
                        .amount(amount("2007 mkr"))
                        .certainty(Certainty.PRELIMINARY)
                        .source(Examples.RENEGOTIATION)
                        .build());
    }

    @Test
    void theDeadlinesAreMoved() {
        Agreement version = ACCESS.asOf(END_OF_2020, RENEGOTIATED).agreement();

        assertThat(version.obligation("action-plan").due()).contains(date("2021-03-31"));
        assertThat(version.obligation("visits").due()).contains(date("2020-10-01"));
    }

    @Test
    void theStateAsksForLessAndSkrForAsMuch() {
        AgreementVersion version = ACCESS.asOf(END_OF_2020, RENEGOTIATED);

        assertThat(version.duties(STATE)).extracting(Obligation::id).containsExactly("action-plan");
        assertThat(version.duties(SKR)).extracting(Obligation::id).containsExactly("action-plan", "visits", "results");
        assertThat(version.duties()).extracting(Obligation::id).containsExactly("action-plan", "visits", "results");
        assertThat(version.isWaived("results", STATE)).isTrue();
        assertThat(version.isWaived("results", SKR)).isFalse();
        assertThat(version.isWaived("action-plan", STATE)).isFalse();
        assertThat(version.waivers()).containsExactly(new Waiver("results", STATE, "renegotiation-2020"));
    }

    @Test
    void on20AprilNobodyKnew() {
        AgreementVersion then = ACCESS.asOf(END_OF_2020, BEFORE);

        assertThat(then.agreement()).isEqualTo(access());
        assertThat(then.applied()).isEmpty();
        assertThat(then.duties(STATE)).extracting(Obligation::id).containsExactly("action-plan", "results");
        assertThat(then.agreement().part("performance").keyIn(YEAR_2020)).contains(PERFORMANCE);
        assertThat(ACCESS.asOf(END_OF_2020, RENEGOTIATED.minusDays(1)).agreement())
                .isEqualTo(access());
    }

    @Test
    void inFebruaryItDidNotApplyAlthoughItIsKnownNow() {
        assertThat(ACCESS.asOf(LocalDate.of(2020, 2, 29), END_OF_2020).agreement())
                .isEqualTo(access());
        assertThat(ACCESS.asOf(LocalDate.of(2020, 3, 1), END_OF_2020).applied()).containsExactly(renegotiation());
    }

    @Test
    void ifItHadNotHappenedEverythingWouldBeAsItWas() {
        assertThat(ACCESS.withoutAmendments()).isEqualTo(access());
        assertThat(ACCESS.withoutAmendment("renegotiation-2020")).isEqualTo(access());
        assertThat(ACCESS.withoutAmendments().asOf(END_OF_2020, END_OF_2020).agreement())
                .isEqualTo(access());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ACCESS.withoutAmendment("other"))
                .withMessage("amendment must be one of agreement access-2020 but was \"other\"");
    }

    @Test
    void whatTheRenegotiationChangedIsData() {
        assertThat(texts(ACCESS.asOf(END_OF_2020, BEFORE).diff(ACCESS.asOf(END_OF_2020, RENEGOTIATED))))
                .containsExactly(
                        "obligations/action-plan/due: 2020-09-30 → 2021-03-31",
                        "obligations/visits/due: 2020-04-01 → 2020-10-01",
                        "parts/performance/national/2020/amount: nothing → 2\u00a0007\u00a0mkr",
                        "parts/performance/national/2020/certainty: nothing → preliminary",
                        "parts/performance/national/2020/source: nothing → S4 L60-70",
                        "waivers/results/Staten: nothing → renegotiation-2020",
                        "parts/performance/key/2020-03-01/2020-12-01: performance(volume: \"kortare köer 2020\") → "
                                + "share(measure: \"folkmängd 2018-12-31\")");
    }

    // the rest of the changes

    @Test
    void anAgreementGoesOnIsMergedAndIsForOthersToo() {
        Agreement agreement = agreement("a")
                .addPart(part("p").addRecipient(RecipientKind.REGION).build())
                .addPart(part("q").build())
                .addAmendment(amendment("more")
                        .source(Source.of("S1", 203))
                        .addChanges(
                                new Change.Extend(LocalDate.of(2022, 1, 1)),
                                new Change.AddRecipient("p", RecipientKind.MUNICIPALITY),
                                new Change.MergeInto("b"))
                        .build())
                .build();

        Agreement version = agreement.asOf(END_OF_2020, END_OF_2020).agreement();

        assertThat(version.period()).isEqualTo(DatePeriod.of(LocalDate.of(2020, 1, 1), LocalDate.of(2022, 1, 1)));
        assertThat(version.part("p").recipients())
                .containsExactlyInAnyOrder(RecipientKind.REGION, RecipientKind.MUNICIPALITY);
        assertThat(version.part("q").recipients()).isEmpty();
        assertThat(version.endings())
                .containsExactly(Lineage.builder()
                        .kind(LineageKind.MERGED_INTO)
                        .what("b")
                        .agreement("b")
                        .from(Y2020)
                        .source(Source.of("S1", 203))
                        .build());
        assertThat(version.amendments()).isEmpty();
        assertThat(agreement.endings()).isEmpty();
    }

    @Test
    void anAmountIsChangedForItsYearOnly() {
        Agreement agreement = agreement("a")
                .addPart(part("p")
                        .addNational(
                                PromisedAmount.of(Y2020, amount("447 mnkr")),
                                PromisedAmount.of(FiscalYear.of(2021), amount("448 mnkr")))
                        .build())
                .addPart(part("q")
                        .addNational(PromisedAmount.of(Y2020, amount("1 mnkr")))
                        .build())
                .addAmendment(amendment("less")
                        .addChange(new Change.ChangeAmount("p", Y2020, amount("400 mnkr")))
                        .build())
                .build();

        Agreement version = agreement.asOf(END_OF_2020, END_OF_2020).agreement();

        assertThat(version.part("p").national())
                .containsExactly(
                        PromisedAmount.of(Y2020, amount("400 mnkr")),
                        PromisedAmount.of(FiscalYear.of(2021), amount("448 mnkr")));
        assertThat(version.part("q").national()).containsExactly(PromisedAmount.of(Y2020, amount("1 mnkr")));
    }

    @Test
    void dutiesAndDemandsOfPartsAreChangedToo() {
        Agreement agreement = agreement("a")
                .addCondition(condition("whole"))
                .addPart(part("p")
                        .addObligation(report("one", STATE).due(date("2020-06")).build())
                        .addObligation(report("two", STATE).due(date("2020-06")).build())
                        .build())
                .addPart(part("q")
                        .addCondition(condition("shorter-queues"))
                        .addObligation(report("three").build())
                        .build())
                .addAmendment(amendment("x")
                        .addChanges(
                                new Change.MoveDeadline("two", date("2020-07")),
                                new Change.MoveDeadline("three", date("2020-08")),
                                new Change.WaiveCondition("one", STATE),
                                new Change.WaiveCondition("shorter-queues", STATE))
                        .build())
                .build();

        AgreementVersion version = agreement.asOf(END_OF_2020, END_OF_2020);

        assertThat(version.agreement().obligation("one").due()).contains(date("2020-06"));
        assertThat(version.agreement().obligation("two").due()).contains(date("2020-07"));
        assertThat(version.agreement().obligation("three").due()).contains(date("2020-08"));
        assertThat(version.duties()).extracting(Obligation::id).containsExactly("two", "three");
        assertThat(version.duties(STATE)).extracting(Obligation::id).containsExactly("two");
        assertThat(version.conditions(STATE)).extracting(Condition::id).containsExactly("whole");
        assertThat(version.conditions(SKR)).extracting(Condition::id).containsExactly("whole", "shorter-queues");
    }

    @Test
    void whatIsKnownLaterGoesBeforeWhatWasKnownEarlier() {
        Amendment first = moved("first", "2020-03-01", "2020-04-01", "2020-10");
        Amendment second = moved("second", "2020-02-01", "2020-05-01", "2020-11");
        Agreement agreement =
                with(agreement("a").addObligation(report("r").build()).build(), second, first);

        assertThat(due(agreement, "2020-12-31", "2020-04-30")).isEqualTo("2020-10");
        assertThat(due(agreement, "2020-12-31", "2020-05-01")).isEqualTo("2020-11");
        assertThat(due(agreement, "2020-02-15", "2020-05-01")).isEqualTo("2020-11");
        assertThat(due(agreement, "2020-02-15", "2020-04-30")).isEqualTo("unknown");
        assertThat(agreement.asOf(END_OF_2020, END_OF_2020).applied()).containsExactly(first, second);
    }

    @Test
    void ofTwoKnownAtOnceTheOneThatAppliesLaterGoesFirst() {
        Amendment first = moved("b", "2020-03-01", "2020-04-01", "2020-10");
        Amendment second = moved("a", "2020-06-01", "2020-04-01", "2020-11");
        Agreement agreement =
                with(agreement("a").addObligation(report("r").build()).build(), second, first);

        assertThat(due(agreement, "2020-05-31", "2020-05-01")).isEqualTo("2020-10");
        assertThat(due(agreement, "2020-06-01", "2020-05-01")).isEqualTo("2020-11");
    }

    private static Amendment moved(String id, String effective, String known, String to) {
        return amendment(id, effective, known)
                .addChange(new Change.MoveDeadline("r", date(to)))
                .build();
    }

    private static String due(Agreement agreement, String valid, String known) {
        return agreement
                .asOf(LocalDate.parse(valid), LocalDate.parse(known))
                .agreement()
                .obligation("r")
                .due()
                .map(Object::toString)
                .orElse("unknown");
    }

    @Test
    void aKeyIsReplacedOverWhatReplacedItBefore() {
        KeySpec equal = KeySpec.of("equal-share");
        DatePeriod february = DatePeriod.of(LocalDate.of(2020, 2, 1), LocalDate.of(2020, 3, 1));
        DatePeriod october = DatePeriod.of(LocalDate.of(2020, 10, 1), LocalDate.of(2020, 11, 1));
        Agreement agreement = with(
                access(),
                renegotiation(),
                amendment("again", "2020-03-01", "2020-05-01")
                        .addChange(new Change.ReplaceKey(
                                "performance",
                                DatePeriod.of(LocalDate.of(2020, 2, 1), LocalDate.of(2020, 4, 1)),
                                equal))
                        .addChange(new Change.ReplaceKey("performance", october, equal))
                        .build());

        assertThat(agreement
                        .asOf(END_OF_2020, END_OF_2020)
                        .agreement()
                        .part("performance")
                        .keyPeriods())
                .containsExactly(
                        new KeyPeriod(
                                february.span(DatePeriod.of(LocalDate.of(2020, 3, 1), LocalDate.of(2020, 4, 1))),
                                equal),
                        new KeyPeriod(DatePeriod.of(LocalDate.of(2020, 4, 1), LocalDate.of(2020, 10, 1)), POPULATION),
                        new KeyPeriod(october, equal),
                        new KeyPeriod(DatePeriod.of(LocalDate.of(2020, 11, 1), LocalDate.of(2020, 12, 1)), POPULATION));
    }

    @Test
    void versionsAreEqualByWhatTheySayAndWhen() {
        AgreementVersion version = ACCESS.asOf(END_OF_2020, RENEGOTIATED);

        assertThat(version).hasToString("access-2020 on 2020-12-31 as known 2020-04-24: renegotiation-2020");
        assertThat(version.validOn()).isEqualTo(END_OF_2020);
        assertThat(version.knownOn()).isEqualTo(RENEGOTIATED);
        Agreement agreement = version.agreement();
        ValueContract.assertEqualityGroups(
                List.of(version, with(access(), renegotiation()).asOf(END_OF_2020, RENEGOTIATED)),
                List.of(ACCESS.asOf(END_OF_2020, END_OF_2020)),
                List.of(ACCESS.asOf(RENEGOTIATED, RENEGOTIATED)),
                List.of(new AgreementVersion(
                        access(), END_OF_2020, RENEGOTIATED, version.applied(), version.waivers())),
                List.of(new AgreementVersion(
                        agreement, END_OF_2020, RENEGOTIATED, ImmutableList.of(), version.waivers())),
                List.of(new AgreementVersion(
                        agreement, END_OF_2020, RENEGOTIATED, version.applied(), ImmutableList.of())));
        ValueContract.assertNullRefused(AgreementVersion.class, version, SKR);
    }

    @Test
    void aDifferenceHasAPlaceAndASide() {
        assertThat(new Difference(ImmutableList.of("period"), Optional.of("2019"), Optional.empty()))
                .hasToString("period: 2019 → nothing");
        assertThat(new Difference(ImmutableList.of("period"), Optional.of("2019"), Optional.of("2020")).reversed())
                .isEqualTo(new Difference(ImmutableList.of("period"), Optional.of("2020"), Optional.of("2019")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Difference(ImmutableList.of(), Optional.of("2019"), Optional.empty()))
                .withMessage("difference must be somewhere but was nowhere");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Difference(ImmutableList.of("period"), Optional.empty(), Optional.empty()))
                .withMessage("difference must have two sides but had neither");
        ValueContract.assertNullRefused(Difference.class, ImmutableList.of("period"), Optional.of("2019"));
    }
}
