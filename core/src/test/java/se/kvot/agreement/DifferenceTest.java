package se.kvot.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvot.agreement.Examples.END_OF_2020;
import static se.kvot.agreement.Examples.MARCH_TO_NOVEMBER;
import static se.kvot.agreement.Examples.PERFORMANCE;
import static se.kvot.agreement.Examples.POPULATION;
import static se.kvot.agreement.Examples.SKR;
import static se.kvot.agreement.Examples.STATE;
import static se.kvot.agreement.Examples.WINTER;
import static se.kvot.agreement.Examples.Y2020;
import static se.kvot.agreement.Examples.amount;
import static se.kvot.agreement.Examples.condition;
import static se.kvot.agreement.Examples.date;
import static se.kvot.agreement.Examples.part;
import static se.kvot.agreement.Examples.report;
import static se.kvot.agreement.Examples.texts;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.kvot.allocation.Rounding;
import se.kvot.money.RoundingUnit;
import se.kvot.party.Recipient;
import se.kvot.party.RecipientKind;
import se.kvot.time.DatePeriod;
import se.kvot.time.Recurrence;

final class DifferenceTest {

    private static final Part PLAIN = part("p").build();

    private static Agreement.Builder named(String id, String name, GrantKind grant, AccessMode access, int year) {
        return Agreement.builder().id(id).name(name).grant(grant).access(access).period(DatePeriod.ofYear(year));
    }

    private static Agreement.Builder plain() {
        return named("a", "A", GrantKind.TARGETED, AccessMode.AGREEMENT, 2020);
    }

    private static Arguments of(String difference, Agreement.Builder other) {
        return Arguments.of(
                difference, plain().addPart(PLAIN).build(), other.addPart(PLAIN).build());
    }

    private static Arguments ofPart(String difference, UnaryOperator<Part.Builder> change) {
        return Arguments.of(
                difference,
                plain().addPart(PLAIN).build(),
                plain().addPart(change.apply(part("p")).build()).build());
    }

    private static Arguments ofDuty(String difference, UnaryOperator<Obligation.Builder> change) {
        return Arguments.of(
                difference,
                plain().addObligation(report("r").build()).build(),
                plain().addObligation(change.apply(report("r")).build()).build());
    }

    private static PaymentPlan plan(String due) {
        return PaymentPlan.builder()
                .addInstalments(
                        Instalment.builder().amount(amount("1 kr")).build(),
                        Instalment.builder()
                                .due(date(due))
                                .amount(amount("2 kr"))
                                .build())
                .build();
    }

    private static PaymentPlan single(String amount) {
        return PaymentPlan.builder()
                .addInstalment(Instalment.builder().amount(amount(amount)).build())
                .build();
    }

    static Stream<Arguments> differences() {
        return Stream.of(
                of("id: a → b", named("b", "A", GrantKind.TARGETED, AccessMode.AGREEMENT, 2020)),
                of("name: A → B", named("a", "B", GrantKind.TARGETED, AccessMode.AGREEMENT, 2020)),
                of("grant: targeted → general", named("a", "A", GrantKind.GENERAL, AccessMode.AGREEMENT, 2020)),
                of(
                        "access: agreement → application",
                        named("a", "A", GrantKind.TARGETED, AccessMode.APPLICATION, 2020)),
                of(
                        "period: 2020-01-01/2021-01-01 → 2021-01-01/2022-01-01",
                        named("a", "A", GrantKind.TARGETED, AccessMode.AGREEMENT, 2021)),
                of("sources/S1: nothing → Blekinge", plain().putSource("S1", "Blekinge")),
                of(
                        "parties: nothing → [PartyRole[party=SKR, role=PAYER]]",
                        plain().addParty(new PartyRole(SKR, Role.PAYER))),
                of("initiatives: nothing → [Kömiljarden]", plain().addInitiative("Kömiljarden")),
                of("registry-numbers: nothing → [RS/1]", plain().addRegistryNumber("RS/1")),
                of("legal-references: nothing → [2009:1299]", plain().addLegalReference("2009:1299")),
                of(
                        "lineage: nothing → [Lineage{kind=REPLACES, what=x}]",
                        plain().addLineage(Lineage.builder()
                                .kind(LineageKind.REPLACES)
                                .what("x")
                                .build())),
                of(
                        "outlook: nothing → EndOutlook{certainty=DECIDED, text=x}",
                        plain().outlook(EndOutlook.builder()
                                .certainty(OutlookCertainty.DECIDED)
                                .text("x")
                                .build())),
                of(
                        "totals: nothing → [Claim{year=2020, amount=1\u00a0kr, certainty=KNOWN}]",
                        plain().addTotal(Claim.builder()
                                .year(Y2020)
                                .amount(amount("1 kr"))
                                .build())),
                of(
                        "conditions/c: nothing → Action[id=c, text=Krav c, source=Optional.empty]",
                        plain().addCondition(condition("c"))),
                of(
                        "decisions: nothing → [Decision{id=d, kind=MANDATE}]",
                        plain().addDecision(Decision.builder()
                                .id("d")
                                .kind(DecisionKind.MANDATE)
                                .build())),
                of(
                        "goals: nothing → [Goal{text=x}]",
                        plain().addGoal(Goal.builder().text("x").build())),
                of(
                        "notes: nothing → [Note[text=x, source=Optional[S1 L8]]]",
                        plain().addNote(Note.of("x", Source.of("S1", 8)))),
                of(
                        "internal: nothing → [InternalDistribution{id=i, recipient=region 24, year=2020, state=DECIDED,"
                                + " lines=[]}]",
                        plain().addInternal(InternalDistribution.builder()
                                .id("i")
                                .recipient(Recipient.of(RecipientKind.REGION, "24"))
                                .year(Y2020)
                                .state(DistributionState.DECIDED)
                                .build())),
                of(
                        "follow-ups: nothing → [FollowUp{id=f, recipient=region 24, year=2020, tense=PAST, answers={},"
                                + " attainments=[], lines=[], indicators=[]}]",
                        plain().addFollowUp(FollowUp.builder()
                                .id("f")
                                .recipient(Recipient.of(RecipientKind.REGION, "24"))
                                .year(Y2020)
                                .tense(Tense.PAST)
                                .build())),
                ofPart("parts/p/number: nothing → 3a", part -> part.number("3a")),
                ofPart("parts/p/pot: nothing → guarantee", part -> part.pot(PotKind.GUARANTEE)),
                ofPart("parts/p/joint: false → true", part -> part.joint(true)),
                ofPart("parts/p/purpose: nothing → x", part -> part.purpose("x")),
                ofPart(
                        "parts/p/earmarks: nothing → [Earmark{year=2020, purpose=BUP, recipients=[]}]",
                        part -> part.addEarmark(
                                Earmark.builder().year(Y2020).purpose("BUP").build())),
                ofPart(
                        "parts/p/recipients: nothing → [county, region]",
                        part -> part.addRecipients(RecipientKind.REGION, RecipientKind.COUNTY)),
                ofPart(
                        "parts/p/rounding: nothing → " + Rounding.keptByPayer(RoundingUnit.KRONA),
                        part -> part.rounding(Rounding.keptByPayer(RoundingUnit.KRONA))),
                ofPart(
                        "parts/p/amounts: nothing → [Claim{year=2020, amount=1\u00a0kr, certainty=KNOWN}]",
                        part -> part.addAmount(Claim.builder()
                                .year(Y2020)
                                .amount(amount("1 kr"))
                                .build())),
                ofPart(
                        "parts/p/payments/gate: nothing → on-approval",
                        part -> part.payments(PaymentPlan.builder()
                                .gate(PaymentGate.ON_APPROVAL)
                                .build())),
                ofPart(
                        "parts/p/conditions/c: nothing → Action[id=c, text=Krav c, source=Optional.empty]",
                        part -> part.addCondition(condition("c"))),
                ofPart(
                        "parts/p/obligations/r/kind: nothing → report",
                        part -> part.addObligation(report("r").build())),
                ofPart("parts/p/key/2020-01-01/2021-01-01: nothing → " + POPULATION, part -> part.key(POPULATION)),
                ofPart(
                        "parts/p/key/2020-01-01/2020-03-01: nothing → " + POPULATION,
                        part -> part.addKeyPeriod(new KeyPeriod(WINTER, POPULATION))),
                ofPart(
                        "parts/p/key/2019-01-01/2020-01-01: nothing → " + POPULATION,
                        part -> part.addKeyPeriod(new KeyPeriod(DatePeriod.ofYear(2019), POPULATION))),
                ofPart(
                        "parts/p/key/2020-03-01/2020-12-01: nothing → " + POPULATION,
                        part -> part.addKeyPeriod(new KeyPeriod(MARCH_TO_NOVEMBER, POPULATION))),
                Arguments.of(
                        "parts/p/payments/instalments/1/amount: 1\u00a0kr → 3\u00a0kr",
                        plain().addPart(part("p").payments(single("1 kr")).build())
                                .build(),
                        plain().addPart(part("p").payments(single("3 kr")).build())
                                .build()),
                Arguments.of(
                        "parts/p/payments/instalments/2/due: 2020-11 → 2020-04",
                        plain().addPart(part("p").payments(plan("2020-11")).build())
                                .build(),
                        plain().addPart(part("p").payments(plan("2020-04")).build())
                                .build()),
                Arguments.of(
                        "parts/p/key/2020-01-01/2021-01-01: " + PERFORMANCE + " → " + POPULATION,
                        plain().addPart(part("p").key(PERFORMANCE).build()).build(),
                        plain().addPart(part("p").key(POPULATION).build()).build()),
                ofDuty("obligations/r/report: nothing → statistics", it -> it.report(ReportKind.STATISTICS)),
                ofDuty("obligations/r/receivers: nothing → [Staten]", it -> it.addReceiver(STATE)),
                ofDuty("obligations/r/due: nothing → 2020-10", it -> it.due(date("2020-10"))),
                ofDuty("obligations/r/every: nothing → monthly", it -> it.every(Recurrence.monthly())),
                ofDuty("obligations/r/from: nothing → 2020-01", it -> it.from(date("2020-01"))),
                ofDuty("obligations/r/until: nothing → 2020-12", it -> it.until(date("2020-12"))),
                ofDuty("obligations/r/by: nothing → RCC", it -> it.by(Party.of("RCC"))),
                ofDuty("obligations/r/text: nothing → x", it -> it.text("x")),
                ofDuty("obligations/r/source: nothing → S1 L7", it -> it.source(Source.of("S1", 7))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("differences")
    void isToldWithItsPlaceAndBothSides(String difference, Agreement one, Agreement other) {
        AgreementVersion before = one.asOf(END_OF_2020, END_OF_2020);
        AgreementVersion after = other.asOf(END_OF_2020, END_OF_2020);

        assertThat(texts(before.diff(after))).containsExactly(difference);
        assertThat(after.diff(before))
                .singleElement()
                .isEqualTo(before.diff(after).stream()
                        .map(Difference::reversed)
                        .toList()
                        .get(0));
        assertThat(before.diff(before)).isEmpty();
        assertThat(after.diff(after)).isEmpty();
    }

    @Test
    void aPartThatIsNewIsToldWithAllItSays() {
        Agreement without = plain().build();
        Agreement with = plain().addPart(part("p")
                        .key(POPULATION)
                        .addNational(PromisedAmount.builder()
                                .year(Y2020)
                                .amount(amount("1 kr"))
                                .source(Source.of("S1", 7))
                                .build())
                        .payments(PaymentPlan.builder()
                                .gate(PaymentGate.ON_REQUISITION)
                                .source(Source.of("S1", 8))
                                .build())
                        .build())
                .build();

        assertThat(texts(without.asOf(END_OF_2020, END_OF_2020).diff(with.asOf(END_OF_2020, END_OF_2020))))
                .containsExactlyElementsOf(List.of(
                        "parts: nothing → [p]",
                        "parts/p/name: nothing → Del p",
                        "parts/p/joint: nothing → false",
                        "parts/p/national/2020/amount: nothing → 1\u00a0kr",
                        "parts/p/national/2020/certainty: nothing → known",
                        "parts/p/national/2020/source: nothing → S1 L7",
                        "parts/p/payments/gate: nothing → on-requisition",
                        "parts/p/payments/source: nothing → S1 L8",
                        "parts/p/key/2020-01-01/2021-01-01: nothing → " + POPULATION));
        assertThat(with.asOf(END_OF_2020, END_OF_2020).diff(without.asOf(END_OF_2020, END_OF_2020)))
                .hasSize(9);
    }

    @Test
    void keysThatSayTheSameInOtherWordsDoNotDiffer() {
        Agreement one = plain().addPart(part("p").key(POPULATION).build()).build();
        Agreement other = plain().addPart(part("p")
                        .key(POPULATION)
                        .addKeyPeriod(new KeyPeriod(WINTER, POPULATION))
                        .build())
                .build();

        assertThat(one.asOf(END_OF_2020, END_OF_2020).diff(other.asOf(END_OF_2020, END_OF_2020)))
                .isEmpty();
    }
}
