package se.kvot.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.kvot.agreement.Examples.STATE;
import static se.kvot.agreement.Examples.Y2017;
import static se.kvot.agreement.Examples.amount;
import static se.kvot.agreement.Examples.date;
import static se.kvot.agreement.Examples.report;

import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.kvot.money.Fraction;
import se.kvot.party.Recipient;
import se.kvot.testkit.ValueContract;
import se.kvot.time.DatePeriod;
import se.kvot.time.Deadline;
import se.kvot.time.Recurrence;

/** What stands beside the parts: duties, decisions, lineage, outlooks, goals, claims, follow-ups. */
final class ObligationTest {

    private static final Recipient VASTERBOTTEN = Recipient.region("24", "Västerbotten");

    private static FollowUp.Builder followUp() {
        return FollowUp.builder().id("f").recipient(VASTERBOTTEN).year(Y2017).tense(Tense.PAST);
    }

    private static Lineage.Builder lineage() {
        return Lineage.builder().kind(LineageKind.TRANSFERRED_TO_GENERAL).what("Generellt statsbidrag");
    }

    private static Attainment.Builder contacts() {
        return Attainment.builder().what("arbetsgivarkontakter").attained(amount("678 000 kr"));
    }

    static Stream<Arguments> refused() {
        String words = " must be words of a to z and 0 to 9 with '-' between them but was \"X\"";
        return Stream.of(
                refusal(() -> report("X").build(), "id of an obligation" + words),
                refusal(
                        () -> Obligation.builder()
                                .id("o")
                                .kind(ObligationKind.PLAN)
                                .report(ReportKind.FINANCIAL)
                                .build(),
                        "obligation o must be a report to be of kind financial but was a plan"),
                refusal(() -> report("o").text(" ").build(), "text of obligation o must not be blank but was \" \""),
                refusal(
                        () -> report("o")
                                .from(date("2020-02"))
                                .until(date("2020-01-31"))
                                .build(),
                        "end of obligation o must not be before its start, 2020-02, but was 2020-01-31"),
                refusal(
                        () -> Decision.builder()
                                .id("X")
                                .kind(DecisionKind.DECISION)
                                .build(),
                        "id of a decision" + words),
                refusal(() -> decision().body("").build(), "body of decision d must not be blank but was \"\""),
                refusal(() -> decision().text("").build(), "text of decision d must not be blank but was \"\""),
                refusal(
                        () -> decision().registryNumber("").build(),
                        "registry number of decision d must not be blank but was \"\""),
                refusal(
                        () -> decision().state(PreparationState.STALLED).build(),
                        "decision d must be a preparation to be stalled but was a decision"),
                refusal(
                        () -> Lineage.builder()
                                .kind(LineageKind.REPLACES)
                                .what("")
                                .build(),
                        "what a lineage is to must not be blank but was \"\""),
                refusal(() -> lineage().agreement("X").build(), "id of an agreement" + words),
                refusal(
                        () -> lineage().share(Fraction.ZERO).build(),
                        "share of a lineage must be more than 0 and at most 1 but was 0"),
                refusal(
                        () -> lineage().share(Fraction.of(4, 3)).build(),
                        "share of a lineage must be more than 0 and at most 1 but was 4/3"),
                refusal(
                        () -> EndOutlook.builder()
                                .certainty(OutlookCertainty.DECIDED)
                                .build(),
                        "outlook must have an end or a text but had neither"),
                refusal(
                        () -> EndOutlook.builder()
                                .certainty(OutlookCertainty.DECIDED)
                                .text("")
                                .build(),
                        "text of an outlook must not be blank but was \"\""),
                refusal(() -> Goal.builder().text("").build(), "text of a goal must not be blank but was \"\""),
                refusal(
                        () -> Goal.builder().text("x").horizon(0).build(),
                        "horizon of a goal must be at least 1 year but was 0"),
                refusal(() -> Note.of(" ", Source.of("S1", 8)), "text of a note must not be blank but was \" \""),
                refusal(
                        () -> Claim.builder()
                                .year(Y2017)
                                .amount(amount("1 kr"))
                                .text("")
                                .build(),
                        "text of a claim must not be blank but was \"\""),
                refusal(
                        () -> Attainment.builder()
                                .what("")
                                .attained(amount("1 kr"))
                                .budgeted(amount("1 kr"))
                                .build(),
                        "what is attained must not be blank but was \"\""),
                refusal(
                        () -> contacts().budgeted(amount("0 kr")).build(),
                        "budgeted must be more than nothing but was 0\u00a0kr"),
                refusal(
                        () -> FollowUp.builder()
                                .id("X")
                                .recipient(VASTERBOTTEN)
                                .year(Y2017)
                                .tense(Tense.PAST)
                                .build(),
                        "id of a follow-up" + words),
                refusal(() -> followUp().agreement("X").build(), "id of an agreement" + words),
                refusal(
                        () -> followUp()
                                .putAnswer(FollowUpQuestion.FOLLOW_UP, " ")
                                .build(),
                        "answer to follow-up must not be blank but was \" \""),
                refusal(() -> followUp().addIndicator(" ").build(), "indicator must not be blank but was \" \""));
    }

    private static Decision.Builder decision() {
        return Decision.builder().id("d").kind(DecisionKind.DECISION);
    }

    private static Arguments refusal(ThrowingCallable made, String message) {
        return Arguments.of(message, made);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void refusesWhatCannotBe(String message, ThrowingCallable made) {
        assertThatIllegalArgumentException().isThrownBy(made).withMessage(message);
    }

    @Test
    void acceptsTheEdges() {
        assertThat(report("o")
                        .from(date("2020-02"))
                        .until(date("2020-02-01"))
                        .build()
                        .until())
                .contains(date("2020-02-01"));
        assertThat(lineage().share(Fraction.ONE).build().share()).contains(Fraction.ONE);
        assertThat(lineage().share(Fraction.of(1, 3)).build().isEnding()).isTrue();
        assertThat(Goal.builder().text("x").horizon(1).build().horizon()).hasValue(1);
        assertThat(Goal.builder().text("x").build().horizon()).isEmpty();
        assertThat(report("o").report(ReportKind.FINANCIAL).build().report()).contains(ReportKind.FINANCIAL);
        assertThat(Decision.builder()
                        .id("d")
                        .kind(DecisionKind.PREPARATION)
                        .state(PreparationState.STALLED)
                        .build()
                        .state())
                .contains(PreparationState.STALLED);
        assertThat(EndOutlook.builder()
                        .certainty(OutlookCertainty.REPORTED)
                        .ends(Deadline.ofYear(2019))
                        .build()
                        .text())
                .isEmpty();
        assertThat(EndOutlook.builder()
                        .certainty(OutlookCertainty.PROBABLE)
                        .text("fortsätter troligen")
                        .build()
                        .ends())
                .isEmpty();
        assertThat(Claim.builder().year(Y2017).amount(amount("1 kr")).build().certainty())
                .isEqualTo(Certainty.KNOWN);
    }

    // when it is due

    static Stream<Arguments> dues() {
        return Stream.of(
                Arguments.of(
                        "in the month", report("o").due(date("2017-11-01")), "2017-11-01/2017-12-01", "[2017-11-01]"),
                Arguments.of("not in the next", report("o").due(date("2017-11-01")), "2017-12-01/2018-01-01", "[]"),
                Arguments.of(
                        "by the end of a month",
                        report("o").due(date("2017-10")),
                        "2017-10-31/2017-11-01",
                        "[2017-10]"),
                Arguments.of("not before its end", report("o").due(date("2017-10")), "2017-10-01/2017-10-31", "[]"),
                Arguments.of("never, as far as is known", report("o"), "2017-01-01/2018-01-01", "[]"),
                Arguments.of(
                        "again and again",
                        report("o").every(Recurrence.yearlyIn(Month.JUNE)),
                        "2017-01-01/2019-01-01",
                        "[2017-06, 2018-06]"),
                Arguments.of(
                        "once and again and again",
                        report("o").due(date("2017-03-01")).every(Recurrence.yearlyIn(Month.JUNE)),
                        "2017-01-01/2018-01-01",
                        "[2017-03-01, 2017-06]"),
                Arguments.of(
                        "again and again from a month to a year",
                        report("o")
                                .every(Recurrence.yearlyOn(MonthDay.of(3, 31)))
                                .from(date("2017-04"))
                                .until(date("2019")),
                        "2016-01-01/2021-01-01",
                        "[2018-03-31, 2019-03-31]"),
                Arguments.of(
                        "from the very day to the very day",
                        report("o")
                                .every(Recurrence.yearlyOn(MonthDay.of(3, 31)))
                                .from(date("2017-03-31"))
                                .until(date("2018-03-31")),
                        "2016-01-01/2021-01-01",
                        "[2017-03-31, 2018-03-31]"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dues")
    void isDue(String why, Obligation.Builder obligation, String period, String deadlines) {
        assertThat(obligation.build().deadlines(DatePeriod.parse(period))).hasToString(deadlines);
    }

    // Västerbottens läns landsting, follow-up 2017, L177-207

    @Test
    void whatIsNotAnsweredIsMissing() {
        FollowUp followUp = followUp()
                .putAnswer(FollowUpQuestion.VALUE, "Utbyggt koordinatorsnätverk")
                .putAnswer(FollowUpQuestion.CONDITIONS, "Funktion för koordinering")
                .build();

        assertThat(followUp.missing())
                .containsExactly(FollowUpQuestion.DISTRIBUTION, FollowUpQuestion.RESOURCES, FollowUpQuestion.FOLLOW_UP);
        assertThat(followUp().build().missing()).containsExactly(FollowUpQuestion.values());
        assertThat(followUp()
                        .putAllAnswers(Map.of(
                                FollowUpQuestion.VALUE, "a",
                                FollowUpQuestion.CONDITIONS, "b",
                                FollowUpQuestion.DISTRIBUTION, "c",
                                FollowUpQuestion.RESOURCES, "d",
                                FollowUpQuestion.FOLLOW_UP, "e"))
                        .build()
                        .missing())
                .isEmpty();
    }

    // 678 000 kr of 1,131 mkr, L205-207
    @Test
    void aPartOfWhatWasBudgetedIsAttained() {
        Attainment contacts = contacts().budgeted(amount("1,131 mkr")).build();

        assertThat(contacts.share()).isEqualTo(Fraction.of(226, 377));
    }

    @Test
    void theyAreValues() {
        ValueContract.assertEqualityGroups(
                List.of(report("o", STATE).build(), report("o", STATE).build()),
                List.of(report("o").build()),
                List.of(decision().build(), decision().build()),
                List.of(lineage().build()),
                List.of(followUp().build()));
        ValueContract.assertNullRefused(Obligation.class, report("o").build(), DatePeriod.ofYear(2020));
        ValueContract.assertNullRefused(FollowUpHeading.class, FollowUpQuestion.VALUE, Tense.PAST, "");
    }
}
