package se.kvot.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.kvot.ledger.Moves.day;
import static se.kvot.ledger.Moves.kr;
import static se.kvot.ledger.Moves.ledger;
import static se.kvot.ledger.Moves.movement;
import static se.kvot.ledger.Moves.tally;
import static se.kvot.ledger.Moves.unknown;
import static se.kvot.ledger.Moves.year;

import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.kvot.agreement.PartRef;
import se.kvot.money.CurrencyMismatchException;
import se.kvot.money.ExactAmount;
import se.kvot.money.MinorUnit;
import se.kvot.testkit.ValueContract;
import se.kvot.time.DatePeriod;
import se.kvot.time.Deadline;

final class LedgerTest {

    private static final Movement GRANT = Moves.of("grant", MovementKind.DECIDED, 2019, "2019-03-11", 250);
    private static final Movement COST = Moves.of("cost", MovementKind.SPENT, 2019, "2019-06-01", 100);
    private static final Movement LATE_COST = corrects("late-cost", "cost", "2020-02-01", 120);

    private static Movement corrects(String id, String replaced, String known, long kronor) {
        Movement.Builder builder = movement(id, MovementKind.SPENT, 2019, "2019-06-01", kronor);
        builder.known(day(known)).replaces(replaced);
        return builder.build();
    }

    @Test
    void whatIsCorrectedCountsUntilTheCorrectionIsKnown() {
        Ledger ledger = ledger(GRANT, COST, LATE_COST);

        assertThat(unspent(ledger)).isEqualTo(tally(130));
        assertThat(unspent(ledger.asOf(day("2020-02-01")))).isEqualTo(tally(130));
        assertThat(unspent(ledger.asOf(day("2020-01-31")))).isEqualTo(tally(150));
        assertThat(unspent(ledger.asOf(day("2019-05-31")))).isEqualTo(tally(250));
        assertThat(ledger.movements()).containsExactly(GRANT, COST, LATE_COST);
        assertThat(ledger.inForce()).containsExactly(GRANT, LATE_COST);
        assertThat(ledger.findings()).isEmpty();
    }

    private static Tally unspent(Ledger ledger) {
        return ledger.account().balance(day("2019-12-31")).unspent();
    }

    @Test
    void movementOfAnotherPartThatCorrectsTakesTheFirstOneAwayFromItsPart() {
        Movement.Builder builder = Movement.builder();
        builder.id("moved")
                .kind(MovementKind.SPENT)
                .part(PartRef.parse("agreement/other"))
                .recipient(Moves.REGION)
                .year(year(2019))
                .on(Deadline.parse("2019-06-01"))
                .known(day("2020-02-01"))
                .amount(kr(100))
                .replaces("cost");
        Ledger ledger = ledger(GRANT, COST, builder.build());

        assertThat(ledger.account(Moves.PART).balance(day("2020-12-31")).spent())
                .isEqualTo(tally(0));
        assertThat(ledger.account(PartRef.parse("agreement/other"))
                        .balance(day("2020-12-31"))
                        .spent())
                .isEqualTo(tally(100));
    }

    @Test
    void costThatBecomesKnownTakesThePlaceOfTheUnknownOne() {
        Movement.Builder unknown = unknown("staff", MovementKind.SPENT, 2019, "2019");
        Movement.Builder known = movement("staff-known", MovementKind.SPENT, 2019, "2019", 40);
        known.known(day("2020-05-01")).replaces("staff");
        Ledger ledger = ledger(GRANT, COST, unknown.build(), known.build());

        assertThat(unspent(ledger.asOf(day("2020-04-30")))).hasToString("SEK 150 - staff");
        assertThat(unspent(ledger)).isEqualTo(tally(110));
    }

    static Stream<Arguments> refused() {
        Ledger ledger = ledger(GRANT, COST, LATE_COST);
        return Stream.of(
                Arguments.of(
                        "an id twice, even with the same facts",
                        ledger,
                        COST,
                        "ledger must have each movement once but had two with id cost"),
                Arguments.of(
                        "a second correction of the same",
                        ledger,
                        corrects("later-cost", "cost", "2020-03-01", 130),
                        "movement cost must be replaced by one other but was by late-cost and later-cost"),
                Arguments.of(
                        "a correction known when it was made",
                        ledger,
                        corrects("x", "late-cost", "2020-02-01", 130),
                        "movement x must be known after late-cost, which it replaces, but was known 2020-02-01"),
                Arguments.of(
                        "money of before the ledger opens",
                        Ledger.inKronor().openingIn(year(2020)),
                        COST,
                        "movement cost must be of 2020, when the ledger opens, or later but was spent of 2019"),
                Arguments.of(
                        "money carried between years before",
                        Ledger.inKronor().openingIn(year(2021)),
                        Moves.of("kept", MovementKind.CARRIED_FORWARD, 2019, "2019-12-31", 1),
                        "movement kept must be of 2021, when the ledger opens, or later but was carried-forward of 2019"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void refusesWhatCannotBe(String reason, Ledger ledger, Movement movement, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ledger.plus(movement))
                .withMessage(message);
    }

    @Test
    void refusesToOpenAfterWhatIsThere() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ledger(GRANT).openingIn(year(2020)))
                .withMessage("movement grant must be of 2020, when the ledger opens, or later but was decided of 2019");
    }

    @Test
    void refusesAnotherCurrency() {
        Movement.Builder euro = unknown("euro", MovementKind.PAID, 2019, "2019");
        euro.amount(ExactAmount.zero(new MinorUnit("EUR", 2)));
        Movement movement = euro.build();

        assertThatExceptionOfType(CurrencyMismatchException.class).isThrownBy(() -> ledger(movement));
    }

    @Test
    void correctionOfWhatIsNotThereIsFound() {
        Ledger ledger = ledger(GRANT, LATE_COST);

        assertThat(ledger.findings())
                .singleElement()
                .hasToString("movement late-cost must replace one of the ledger but was to replace cost")
                .satisfies(finding -> {
                    assertThat(finding.kind()).isEqualTo(Finding.Kind.NOTHING_TO_REPLACE);
                    assertThat(finding.movements()).containsExactly("late-cost");
                });
        assertThat(ledger.plus(COST)).isEqualTo(ledger(GRANT, COST, LATE_COST));
    }

    @Test
    void submissionsAreThereOnceAndByDay() {
        Submission report =
                Submission.of(Moves.PART, Moves.REGION, SubmissionState.SUBMITTED, Deadline.parse("2017-10-30"));
        Submission approval = new Submission(
                Moves.PART, Moves.REGION, SubmissionState.APPROVED, Deadline.parse("2017-10-30"), day("2017-12-01"));
        Ledger ledger = Ledger.inKronor().plus(approval).plus(report);

        assertThat(ledger.submissions()).containsExactly(report, approval);
        assertThat(ledger.asOf(day("2017-11-30")).submissions()).containsExactly(report);
        assertThat(ledger.asOf(day("2017-12-01")).submissions()).containsExactly(report, approval);
        assertThat(ledger.asOf(day("2017-10-29")).submissions()).isEmpty();
        assertThat(ledger.plus(GRANT).submissions()).hasSize(2);
        assertThat(ledger).hasToString("ledger in SEK of 0 movements and 2 submissions");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ledger.plus(report))
                .withMessage("ledger must have each submission once but had " + report);
    }

    @Test
    void submissionsOfOneDayAreAllThere() {
        Submission day =
                Submission.of(Moves.PART, Moves.REGION, SubmissionState.SUBMITTED, Deadline.parse("2017-12-31"));
        Submission month =
                Submission.of(Moves.PART, Moves.REGION, SubmissionState.SUBMITTED, Deadline.parse("2017-12"));
        Submission another = Submission.of(
                PartRef.parse("agreement/plan"), Moves.REGION, SubmissionState.SUBMITTED, Deadline.parse("2017-12-31"));
        Submission others =
                Submission.of(Moves.PART, Moves.OTHER, SubmissionState.SUBMITTED, Deadline.parse("2017-12-31"));

        assertThat(Ledger.inKronor()
                        .plus(day)
                        .plus(month)
                        .plus(another)
                        .plus(others)
                        .submissions())
                .containsExactlyInAnyOrder(day, month, another, others);
    }

    @Test
    void partsOfOneRecipientAreApart() {
        Movement.Builder builder = Movement.builder();
        builder.id("another")
                .kind(MovementKind.DECIDED)
                .part(PartRef.parse("agreement/another"))
                .recipient(Moves.REGION)
                .year(year(2019))
                .on(Deadline.parse("2019"));
        Movement another = builder.build();

        assertThat(ledger(GRANT, another).accounts().stream()
                        .map(Account::movements)
                        .toList())
                .isEqualTo(List.of(List.of(another), List.of(GRANT)));
    }

    @Test
    void accountsAreApartByPartAndRecipient() {
        Movement.Builder builder = Movement.builder();
        builder.id("others")
                .kind(MovementKind.DECIDED)
                .part(Moves.PART)
                .recipient(Moves.OTHER)
                .year(year(2019))
                .on(Deadline.parse("2019"))
                .amount(kr(7));
        Movement others = builder.build();
        Ledger ledger = ledger(others, COST, GRANT);

        assertThat(ledger.accounts().stream().map(Account::movements).toList())
                .isEqualTo(List.of(List.of(GRANT, COST), List.of(others)));
        assertThat(ledger.account(Moves.PART, Moves.OTHER).movements()).containsExactly(others);
        assertThat(ledger.account(Moves.PART).movements()).containsExactly(GRANT, COST, others);
        assertThat(ledger.account(PartRef.parse("another/part"), Moves.OTHER).movements())
                .isEmpty();
        assertThat(ledger.account(PartRef.parse("another/part")).movements()).isEmpty();
        assertThat(ledger.account().movements()).hasSize(3);
        assertThat(ledger.account().unit()).isEqualTo(MinorUnit.ORE);
    }

    @Test
    void equalWhenTheSameHappened() {
        Submission report =
                Submission.of(Moves.PART, Moves.REGION, SubmissionState.SUBMITTED, Deadline.parse("2017-10-30"));
        ValueContract.assertEqualityGroups(
                List.of(Ledger.inKronor(), Ledger.of(MinorUnit.ORE)),
                List.of(Ledger.of(new MinorUnit("EUR", 2))),
                List.of(Ledger.inKronor().openingIn(year(2019))),
                List.of(
                        ledger(GRANT, COST),
                        ledger(COST, GRANT),
                        Ledger.inKronor().plus(COST).plus(GRANT)),
                List.of(ledger(GRANT)),
                List.of(Ledger.inKronor().plus(report)));
        assertThat(Ledger.inKronor().openingIn(year(2019)).opening()).contains(year(2019));
        assertThat(Ledger.inKronor().unit()).isEqualTo(MinorUnit.ORE);
    }

    @Test
    void refusesNull() {
        Ledger ledger = ledger(GRANT);
        Submission report =
                Submission.of(Moves.PART, Moves.REGION, SubmissionState.SUBMITTED, Deadline.parse("2017-10-30"));
        ValueContract.assertNullRefused(
                Ledger.class,
                ledger,
                MinorUnit.ORE,
                GRANT,
                report,
                year(2019),
                day("2019-01-01"),
                Moves.PART,
                Moves.REGION);
        ValueContract.assertNullRefused(
                Account.class,
                ledger.account(),
                MovementKind.PAID,
                day("2019-01-01"),
                year(2019),
                UseOrder.OLDEST_FIRST,
                DatePeriod.ofYear(2019));
        ValueContract.assertNullRefused(Balance.class, ledger.account().balance(day("2019-01-01")), MovementKind.PAID);
        ValueContract.assertNullRefused(CashFlow.class, ledger.account().cash(DatePeriod.ofYear(2019)), tally(1));
        ValueContract.assertNullRefused(
                Finding.class,
                Finding.of(Finding.Kind.OVERPAID, "x", List.of()),
                Finding.Kind.OVERPAID,
                ImmutableSortedSet.of("x"));
    }
}
