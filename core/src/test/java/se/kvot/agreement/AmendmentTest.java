package se.kvot.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.kvot.agreement.Examples.POPULATION;
import static se.kvot.agreement.Examples.SKR;
import static se.kvot.agreement.Examples.STATE;
import static se.kvot.agreement.Examples.Y2020;
import static se.kvot.agreement.Examples.agreement;
import static se.kvot.agreement.Examples.amendment;
import static se.kvot.agreement.Examples.amount;
import static se.kvot.agreement.Examples.condition;
import static se.kvot.agreement.Examples.date;
import static se.kvot.agreement.Examples.part;
import static se.kvot.agreement.Examples.report;
import static se.kvot.agreement.Examples.with;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.kvot.party.RecipientKind;
import se.kvot.testkit.ValueContract;
import se.kvot.time.DatePeriod;
import se.kvot.time.FiscalYear;
import se.kvot.time.Recurrence;

final class AmendmentTest {

    private static final Agreement AGREEMENT = agreement("a")
            .addCondition(condition("demand"))
            .addObligation(report("owed", STATE, SKR).due(date("2020-10")).build())
            .addObligation(report("monthly", STATE).every(Recurrence.monthly()).build())
            .addObligation(report("june", STATE)
                    .due(date("2020-06-03"))
                    .every(Recurrence.yearlyIn(Month.JUNE))
                    .build())
            .addPart(part("p")
                    .addNational(PromisedAmount.of(Y2020, amount("10 mkr")))
                    .addEarmark(Earmark.builder()
                            .year(Y2020)
                            .amount(amount("4 mkr"))
                            .purpose("BUP")
                            .build())
                    .payments(PaymentPlan.builder()
                            .addInstalments(
                                    Instalment.builder().due(date("2020-04-15")).build(),
                                    Instalment.builder()
                                            .due(date("2020-11"))
                                            .amount(amount("3,1 mkr"))
                                            .build(),
                                    Instalment.builder()
                                            .amount(amount("3,1 mkr"))
                                            .build())
                            .build())
                    .build())
            .build();

    private static Change key(int firstMonth, int lastMonth) {
        return new Change.ReplaceKey(
                "p", DatePeriod.ofMonths(YearMonth.of(2020, firstMonth), YearMonth.of(2020, lastMonth)), POPULATION);
    }

    static Stream<Arguments> refused() {
        String x = "amendment x (S4 L60-70) must ";
        return Stream.of(
                Arguments.of(
                        "the key of a part that is not there",
                        new Change.ReplaceKey("q", Examples.WINTER, POPULATION),
                        x + "change part of agreement a but named \"q\", which it has not"),
                Arguments.of(
                        "the amount of a part that is not there",
                        new Change.ChangeAmount("q", Y2020, amount("1 mkr")),
                        x + "change part of agreement a but named \"q\", which it has not"),
                Arguments.of(
                        "an instalment of a part that is not there",
                        new Change.ReleaseEarly("q", 1, date("2020-01")),
                        x + "change part of agreement a but named \"q\", which it has not"),
                Arguments.of(
                        "a recipient of a part that is not there",
                        new Change.AddRecipient("q", RecipientKind.REGION),
                        x + "change part of agreement a but named \"q\", which it has not"),
                Arguments.of(
                        "the deadline of a duty that is not there",
                        new Change.MoveDeadline("none", date("2020")),
                        x + "change obligation of agreement a but named \"none\", which it has not"),
                Arguments.of(
                        "the deadline of a demand, which has none",
                        new Change.MoveDeadline("demand", date("2020")),
                        x + "change obligation of agreement a but named \"demand\", which it has not"),
                Arguments.of(
                        "the deadline of what is due every month",
                        new Change.MoveDeadline("monthly", date("2020")),
                        x + "move what is due once but obligation monthly is due monthly"),
                Arguments.of(
                        "a waiver of an unknown duty",
                        new Change.WaiveCondition("none", STATE),
                        x + "change obligation or condition of agreement a but named \"none\", which it has not"),
                Arguments.of(
                        "a waiver by someone who is owed nothing",
                        new Change.WaiveCondition("monthly", SKR),
                        x + "waive obligation monthly for one of its receivers, [Staten], but waived it for SKR"),
                Arguments.of(
                        "an instalment that is not there",
                        new Change.ReleaseEarly("p", 4, date("2020-01")),
                        x + "release one of the 3 instalments of part p but released 4"),
                Arguments.of(
                        "a shorter agreement",
                        new Change.Extend(LocalDate.of(2020, 12, 31)),
                        "extension must be beyond 2021-01-01 but was until 2020-12-31, by amendment x (S4 L60-70)"),
                Arguments.of(
                        "an agreement as long as it is",
                        new Change.Extend(LocalDate.of(2021, 1, 1)),
                        "extension must be beyond 2021-01-01 but was until 2021-01-01, by amendment x (S4 L60-70)"),
                Arguments.of(
                        "a release that is later",
                        new Change.ReleaseEarly("p", 2, date("2020-12-01")),
                        "instalment 2 of part p must be released by 2020-11 but was released in 2020-12-01, by amendment x"
                                + " (S4 L60-70)"),
                Arguments.of(
                        "a release that may be later",
                        new Change.ReleaseEarly("p", 1, date("2020-04")),
                        "instalment 1 of part p must be released by 2020-04-15 but was released in 2020-04, by amendment x"
                                + " (S4 L60-70)"),
                Arguments.of(
                        "an amount below what is bound",
                        new Change.ChangeAmount("p", Y2020, amount("2 mkr")),
                        "earmark of part p for BUP must not exceed the amount of 2020, 2\u00a0mkr, but was 4\u00a0mkr, by"
                                + " amendment x (S4 L60-70)"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void changesOnlyWhatCanBeChanged(String why, Change change, String message) {
        Amendment amendment =
                amendment("x").source(Source.of("S4", 60, 70)).addChange(change).build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(AGREEMENT, amendment))
                .withMessage(message);
    }

    static Stream<Arguments> allowed() {
        return Stream.of(
                Arguments.of("an earlier release", new Change.ReleaseEarly("p", 2, date("2020-10"))),
                Arguments.of("a release by the very day", new Change.ReleaseEarly("p", 1, date("2020-04-15"))),
                Arguments.of("a release of what had no date", new Change.ReleaseEarly("p", 3, date("2030"))),
                Arguments.of("a waiver of a demand by anybody", new Change.WaiveCondition("demand", Party.of("RCC"))),
                Arguments.of("a deadline that is earlier", new Change.MoveDeadline("owed", date("2020-01"))),
                Arguments.of(
                        "the deadline of a year of what is due every year",
                        new Change.MoveDeadline("june", date("2020-07"))),
                Arguments.of("one more day", new Change.Extend(LocalDate.of(2021, 1, 2))),
                Arguments.of("an amount of what is bound", new Change.ChangeAmount("p", Y2020, amount("7 mkr"))),
                Arguments.of(
                        "an amount of a year that had none",
                        new Change.ChangeAmount("p", FiscalYear.of(2021), amount("1 mkr"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("allowed")
    void changesWhatCanBeChanged(String why, Change change) {
        Agreement amended = with(AGREEMENT, amendment("x").addChange(change).build());

        assertThat(amended.asOf(LocalDate.MAX, LocalDate.MAX).applied()).hasSize(1);
    }

    @Test
    void anInstalmentIsReleasedAndTheOthersAreNot() {
        Agreement amended = with(
                AGREEMENT,
                amendment("x")
                        .addChange(new Change.ReleaseEarly("p", 2, date("2020-04")))
                        .build());

        assertThat(amended.asOf(LocalDate.MAX, LocalDate.MAX)
                        .agreement()
                        .part("p")
                        .payments()
                        .orElseThrow()
                        .instalments())
                .containsExactly(
                        Instalment.builder().due(date("2020-04-15")).build(),
                        Instalment.builder()
                                .due(date("2020-04"))
                                .amount(amount("3,1 mkr"))
                                .build(),
                        Instalment.builder().amount(amount("3,1 mkr")).build());
    }

    // two that change the same thing on the same dates are in no order

    static Stream<Arguments> meeting() {
        return Stream.of(
                Arguments.of("keys of periods that overlap", key(1, 6), key(6, 12), "key of part p"),
                Arguments.of("the other way", key(6, 12), key(1, 6), "key of part p"),
                Arguments.of("the same key for the same period", key(1, 6), key(1, 6), "key of part p"),
                Arguments.of("a key within", key(1, 12), key(3, 4), "key of part p"),
                Arguments.of(
                        "amounts of the same year",
                        new Change.ChangeAmount("p", Y2020, amount("11 mkr")),
                        new Change.ChangeAmount("p", Y2020, amount("12 mkr")),
                        "amount of part p for 2020"),
                Arguments.of(
                        "deadlines of the same duty",
                        new Change.MoveDeadline("owed", date("2020-11")),
                        new Change.MoveDeadline("owed", date("2020-12")),
                        "deadline of obligation owed"),
                Arguments.of(
                        "waivers of the same duty for the same receiver",
                        new Change.WaiveCondition("owed", STATE),
                        new Change.WaiveCondition("owed", STATE),
                        "demand of Staten for owed"),
                Arguments.of(
                        "ends",
                        new Change.Extend(LocalDate.of(2022, 1, 1)),
                        new Change.Extend(LocalDate.of(2023, 1, 1)),
                        "end of the agreement"),
                Arguments.of(
                        "releases of the same instalment",
                        new Change.ReleaseEarly("p", 2, date("2020-10")),
                        new Change.ReleaseEarly("p", 2, date("2020-09")),
                        "instalment 2 of part p"),
                Arguments.of(
                        "the same recipient",
                        new Change.AddRecipient("p", RecipientKind.REGION),
                        new Change.AddRecipient("p", RecipientKind.REGION),
                        "recipient region of part p"),
                Arguments.of(
                        "two that it is merged into",
                        new Change.MergeInto("b"),
                        new Change.MergeInto("c"),
                        "agreement that this one is merged into"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("meeting")
    void theSameThingIsNotChangedTwiceAtOnce(String why, Change one, Change other, String what) {
        Amendment first =
                amendment("first").source(Source.of("S4", 60)).addChange(one).build();
        Amendment second = amendment("second")
                .source(Source.of("S1", 203))
                .addChange(other)
                .build();
        String message = what
                + " must be changed once from 2020-03-01, known from 2020-04-24, but was changed by first (S4 L60) and by"
                + " second (S1 L203)";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(AGREEMENT, first, second))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        with(AGREEMENT, amendment("both").addChanges(one, other).build()))
                .withMessage(what
                        + " must be changed once from 2020-03-01, known from 2020-04-24, but was changed by both and by"
                        + " both");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("meeting")
    void butOneAfterTheOther(String why, Change one, Change other, String what) {
        Amendment first = amendment("first").addChange(one).build();

        assertThat(with(
                                AGREEMENT,
                                first,
                                amendment("second", "2020-03-01", "2020-04-25")
                                        .addChange(other)
                                        .build())
                        .amendments())
                .hasSize(2);
        assertThat(with(
                                AGREEMENT,
                                first,
                                amendment("second", "2020-03-02", "2020-04-24")
                                        .addChange(other)
                                        .build())
                        .amendments())
                .hasSize(2);
    }

    static Stream<Arguments> apart() {
        return Stream.of(
                Arguments.of("keys of periods that follow", key(6, 12), key(1, 5)),
                Arguments.of("keys with a gap", key(1, 2), key(11, 12)),
                Arguments.of(
                        "amounts of two years",
                        new Change.ChangeAmount("p", Y2020, amount("11 mkr")),
                        new Change.ChangeAmount("p", FiscalYear.of(2021), amount("12 mkr"))),
                Arguments.of(
                        "waivers for two receivers",
                        new Change.WaiveCondition("owed", STATE),
                        new Change.WaiveCondition("owed", SKR)),
                Arguments.of(
                        "two instalments",
                        new Change.ReleaseEarly("p", 1, date("2020-02")),
                        new Change.ReleaseEarly("p", 2, date("2020-02"))),
                Arguments.of(
                        "two recipients",
                        new Change.AddRecipient("p", RecipientKind.REGION),
                        new Change.AddRecipient("p", RecipientKind.COUNTY)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("apart")
    void twoThingsAreChangedAtOnce(String why, Change one, Change other) {
        assertThat(with(AGREEMENT, amendment("x").addChanges(one, other).build())
                        .amendments())
                .hasSize(1);
    }

    @Test
    void aKeyThatMeetsNoNeighbourMayMeetAnother() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(
                        AGREEMENT,
                        amendment("x")
                                .addChanges(key(1, 2), key(11, 12), key(4, 11))
                                .build()))
                .withMessage(
                        "key of part p must be changed once from 2020-03-01, known from 2020-04-24, but was changed by x and"
                                + " by x");
    }

    // on their own

    @Test
    void anAmendmentChangesSomethingAndHasAName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> amendment("x").build())
                .withMessage("amendment x must change something but had no changes");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        amendment("X").addChange(new Change.MergeInto("b")).build())
                .withMessage(
                        "id of an amendment must be words of a to z and 0 to 9 with '-' between them but was \"X\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Amendment.builder()
                        .id("x")
                        .name(" ")
                        .effective(LocalDate.EPOCH)
                        .known(LocalDate.EPOCH)
                        .addChange(new Change.MergeInto("b"))
                        .build())
                .withMessage("name of amendment x must not be blank but was \" \"");
    }

    static Stream<Arguments> impossible() {
        String words = " must be words of a to z and 0 to 9 with '-' between them but was \"\"";
        return Stream.of(
                refusal(() -> new Change.ReplaceKey("", Examples.WINTER, POPULATION), "id of a part" + words),
                refusal(() -> new Change.ChangeAmount("", Y2020, amount("1 kr")), "id of a part" + words),
                refusal(
                        () -> new Change.ChangeAmount("p", Y2020, amount("-1 kr")),
                        "amount of 2020 must not be negative but was \u22121\u00a0kr"),
                refusal(() -> new Change.MoveDeadline("", date("2020")), "id of an obligation" + words),
                refusal(() -> new Change.WaiveCondition("", STATE), "id of a condition" + words),
                refusal(() -> new Change.ReleaseEarly("", 1, date("2020")), "id of a part" + words),
                refusal(() -> new Change.ReleaseEarly("p", 0, date("2020")), "instalment must be 1 or more but was 0"),
                refusal(() -> new Change.AddRecipient("", RecipientKind.REGION), "id of a part" + words),
                refusal(() -> new Change.MergeInto(""), "id of an agreement" + words),
                refusal(() -> new Waiver("", STATE, "x"), "id of a condition" + words),
                refusal(() -> new Waiver("x", STATE, ""), "id of an amendment" + words));
    }

    private static Arguments refusal(ThrowingCallable made, String message) {
        return Arguments.of(message, made);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("impossible")
    void aChangeCanBe(String message, ThrowingCallable made) {
        assertThatIllegalArgumentException().isThrownBy(made).withMessage(message);
    }

    @Test
    void changesAreCalledAsDocumentsCallThem() {
        assertThat(Stream.of(
                                key(1, 2),
                                new Change.ChangeAmount("p", Y2020, amount("0 kr")),
                                new Change.MoveDeadline("owed", date("2020")),
                                new Change.WaiveCondition("owed", STATE),
                                new Change.Extend(LocalDate.EPOCH),
                                new Change.ReleaseEarly("p", 1, date("2020")),
                                new Change.AddRecipient("p", RecipientKind.REGION),
                                new Change.MergeInto("b"))
                        .map(Change::word))
                .containsExactly(
                        "replace-key",
                        "change-amount",
                        "move-deadline",
                        "waive-condition",
                        "extend",
                        "release-early",
                        "add-recipient",
                        "merge-into");
    }

    @Test
    void changesAreValues() {
        Object[] examples = {
            "p",
            Y2020,
            amount("1 kr"),
            date("2020"),
            STATE,
            LocalDate.EPOCH,
            RecipientKind.REGION,
            POPULATION,
            Examples.WINTER,
            Certainty.KNOWN
        };
        for (Class<?> type : List.of(
                Change.ReplaceKey.class,
                Change.ChangeAmount.class,
                Change.MoveDeadline.class,
                Change.WaiveCondition.class,
                Change.Extend.class,
                Change.ReleaseEarly.class,
                Change.AddRecipient.class,
                Change.MergeInto.class,
                Waiver.class)) {
            ValueContract.assertNullRefused(type, examples);
        }
        ValueContract.assertEqualityGroups(
                List.of(
                        new Change.ChangeAmount("p", Y2020, amount("1 kr")),
                        new Change.ChangeAmount("p", Y2020, amount("1 kr"), Certainty.KNOWN)),
                List.of(new Change.ChangeAmount("p", Y2020, amount("1 kr"), Certainty.ASSUMED)),
                List.of(
                        amendment("x").addChange(new Change.MergeInto("b")).build(),
                        amendment("x").addChange(new Change.MergeInto("b")).build()),
                List.of(amendment("x").addChange(new Change.MergeInto("c")).build()));
    }
}
