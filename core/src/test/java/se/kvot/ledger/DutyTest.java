package se.kvot.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.kvot.ledger.Moves.day;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.kvot.agreement.AccessMode;
import se.kvot.agreement.Agreement;
import se.kvot.agreement.Amendment;
import se.kvot.agreement.Change;
import se.kvot.agreement.GrantKind;
import se.kvot.agreement.Obligation;
import se.kvot.agreement.ObligationKind;
import se.kvot.agreement.PartRef;
import se.kvot.agreement.Party;
import se.kvot.testkit.ValueContract;
import se.kvot.time.DatePeriod;
import se.kvot.time.Deadline;

final class DutyTest {

    private static final PartRef REPORT = PartRef.parse("agreement/report");
    private static final Duty OCTOBER = Duty.of(REPORT, Moves.REGION).due(Deadline.parse("2017-10"));
    private static final Submission IN = submission(SubmissionState.SUBMITTED, "2017-11-10");
    private static final Submission BACK = submission(SubmissionState.RETURNED, "2017-11-20");
    private static final Submission AGAIN = submission(SubmissionState.SUBMITTED, "2017-12-01");

    private static Submission submission(SubmissionState state, String on) {
        return Submission.of(REPORT, Moves.REGION, state, Deadline.parse(on));
    }

    static Stream<Arguments> states() {
        return Stream.of(
                state("long before", OCTOBER, "2017-09-30", ObligationStatus.SCHEDULED, 0),
                state("due from the first day that it may be due", OCTOBER, "2017-10-01", ObligationStatus.DUE, 0),
                state("not late on the last", OCTOBER, "2017-10-31", ObligationStatus.DUE, 0),
                state("late the day after", OCTOBER, "2017-11-01", ObligationStatus.DUE, 1),
                state("handed in late", OCTOBER, "2017-12-31", ObligationStatus.SUBMITTED, 10, IN),
                state("not before it happens", OCTOBER, "2017-11-09", ObligationStatus.DUE, 9, IN),
                state(
                        "handed in on time",
                        OCTOBER,
                        "2017-12-31",
                        ObligationStatus.SUBMITTED,
                        0,
                        submission(SubmissionState.SUBMITTED, "2017-10-30")),
                state("sent back is late again", OCTOBER, "2017-11-25", ObligationStatus.RETURNED, 25, IN, BACK),
                state("handed in again", OCTOBER, "2018-01-01", ObligationStatus.SUBMITTED, 31, IN, BACK, AGAIN),
                state(
                        "approval makes it no later",
                        OCTOBER,
                        "2018-01-01",
                        ObligationStatus.APPROVED,
                        10,
                        IN,
                        submission(SubmissionState.APPROVED, "2017-12-31")),
                state(
                        "some of it met",
                        OCTOBER,
                        "2018-01-01",
                        ObligationStatus.PARTIALLY_MET,
                        10,
                        IN,
                        submission(SubmissionState.PARTLY_MET, "2017-12-31")),
                state("moved", OCTOBER.movedTo(Deadline.parse("2018-03-31")), "2017-11-01", ObligationStatus.MOVED, 0),
                state(
                        "moved and due",
                        OCTOBER.movedTo(Deadline.parse("2018-03-31")),
                        "2018-03-31",
                        ObligationStatus.DUE,
                        0),
                state(
                        "moved and late",
                        OCTOBER.movedTo(Deadline.parse("2018-03-31")),
                        "2018-04-02",
                        ObligationStatus.DUE,
                        2),
                state("waived is never late", OCTOBER.waive(), "2018-04-02", ObligationStatus.WAIVED, 0),
                state("waived but handed in", OCTOBER.waive(), "2018-04-02", ObligationStatus.SUBMITTED, 0, IN),
                state("without a date", Duty.of(REPORT, Moves.REGION), "2018-04-02", ObligationStatus.SCHEDULED, 0),
                state(
                        "what another did does not count",
                        OCTOBER,
                        "2017-11-01",
                        ObligationStatus.DUE,
                        1,
                        Submission.of(REPORT, Moves.OTHER, SubmissionState.SUBMITTED, Deadline.parse("2017-10-30")),
                        Submission.of(
                                PartRef.parse("agreement/plan"),
                                Moves.REGION,
                                SubmissionState.SUBMITTED,
                                Deadline.parse("2017-10-30"))));
    }

    private static Arguments state(
            String reason, Duty duty, String at, ObligationStatus status, long daysLate, Submission... submissions) {
        return Arguments.of(reason, duty, at, status, daysLate, List.of(submissions));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("states")
    void statusFollowsFromWhatWasHandedIn(
            String reason, Duty duty, String at, ObligationStatus status, long daysLate, List<Submission> submissions) {
        Ledger ledger = Ledger.inKronor();
        for (Submission submission : submissions) {
            ledger = ledger.plus(submission);
        }

        assertThat(duty.status(ledger, day(at))).isEqualTo(status);
        assertThat(duty.daysLate(ledger, day(at)))
                .isEqualTo(daysLate == 0 ? OptionalLong.empty() : OptionalLong.of(daysLate));
    }

    /** Region Jämtland Härjedalen 2020: the state lets the report go, SKR does not; the plan is moved by half a year. */
    @Test
    void dutyIsReadFromAnAgreementAndWhatChangedIt() {
        Party state = Party.of("Staten");
        Party skr = Party.of("SKR");
        Obligation.Builder report = Obligation.builder();
        report.id("report")
                .kind(ObligationKind.REPORT)
                .addReceiver(state)
                .addReceiver(skr)
                .due(Deadline.parse("2020-10-01"));
        Obligation.Builder plan = Obligation.builder();
        plan.id("plan").kind(ObligationKind.PLAN).addReceiver(state).due(Deadline.parse("2020-09-30"));
        Amendment.Builder amendment = Amendment.builder();
        amendment
                .id("renegotiation-2020")
                .name("Tilläggsöverenskommelse")
                .effective(day("2020-04-24"))
                .known(day("2020-04-24"))
                .addChange(new Change.WaiveCondition("report", state))
                .addChange(new Change.MoveDeadline("plan", Deadline.parse("2021-03-31")));
        Agreement.Builder builder = Agreement.builder();
        builder.id("access-2020")
                .name("Ökad tillgänglighet")
                .grant(GrantKind.TARGETED)
                .access(AccessMode.AGREEMENT)
                .period(DatePeriod.ofYear(2020))
                .addObligation(report.build())
                .addObligation(plan.build())
                .addAmendment(amendment.build());
        Agreement access = builder.build();
        LocalDate autumn = day("2020-10-01");
        Ledger empty = Ledger.inKronor();

        assertThat(duty(access, "2020-04-20", "plan", state).status(empty, autumn))
                .isEqualTo(ObligationStatus.DUE);
        assertThat(duty(access, "2020-04-24", "plan", state).status(empty, autumn))
                .isEqualTo(ObligationStatus.MOVED);
        assertThat(duty(access, "2020-04-24", "report", state).status(empty, autumn))
                .isEqualTo(ObligationStatus.WAIVED);
        assertThat(duty(access, "2020-04-24", "report", skr).status(empty, autumn))
                .isEqualTo(ObligationStatus.DUE);
        assertThat(duty(access, "2020-04-24", "plan", state).obligation()).hasToString("access-2020/plan");
        assertThat(duty(access, "2020-04-24", "plan", state).agreed()).contains(Deadline.parse("2020-09-30"));
    }

    private static Duty duty(Agreement access, String known, String obligation, Party receiver) {
        return Duty.from(access, access.asOf(day("2020-10-01"), day(known)), obligation, Moves.REGION, receiver);
    }

    @Test
    void refusesToMoveWhatWasNeverDue() {
        Duty duty = Duty.of(REPORT, Moves.REGION);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> duty.movedTo(Deadline.of(YearMonth.of(2018, 1))))
                .withMessage("duty agreement/report must have been due to be moved but had no date");
        ValueContract.assertEqualityGroups(
                List.of(OCTOBER, duty.due(Deadline.parse("2017-10"))), List.of(duty), List.of(OCTOBER.waive()));
    }
}
