package se.kvot.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.kvot.ledger.Moves.day;
import static se.kvot.ledger.Moves.movement;
import static se.kvot.ledger.Moves.tally;
import static se.kvot.ledger.Moves.unknown;
import static se.kvot.ledger.Moves.year;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvot.agreement.Certainty;
import se.kvot.agreement.PartRef;
import se.kvot.time.Deadline;

final class AllocationLifeTest {

    private static final PartRef REPORT = PartRef.parse("agreement/report");
    private static final Duty DUE_IN_MARCH = Duty.of(REPORT, Moves.REGION).due(Deadline.parse("2021-03-31"));

    private static final Ledger HISTORY = Moves.ledger(
                    Moves.of("announced", MovementKind.ANNOUNCED, 2020, "2020-01-10", 100),
                    preliminary("preliminary", "2020-01-20"),
                    Moves.of("decided", MovementKind.DECIDED, 2020, "2020-02-01", 100),
                    Moves.of("asked", MovementKind.REQUISITIONED, 2020, "2020-03-01", 100),
                    Moves.of("paid", MovementKind.PAID, 2020, "2020-04-01", 100),
                    Moves.of("ordered", MovementKind.COMMITTED, 2020, "2020-05-01", 10),
                    Moves.of("spent", MovementKind.SPENT, 2020, "2020-06-01", 90),
                    Moves.of("last-spent", MovementKind.SPENT, 2020, "2021-05-01", 10))
            .plus(Submission.of(REPORT, Moves.REGION, SubmissionState.SUBMITTED, Deadline.parse("2021-02-01")))
            .plus(Submission.of(REPORT, Moves.REGION, SubmissionState.APPROVED, Deadline.parse("2021-04-01")));

    private static Movement preliminary(String id, String on) {
        Movement.Builder builder = movement(id, MovementKind.ANNOUNCED, 2020, on, 95);
        builder.certainty(Certainty.PRELIMINARY);
        return builder.build();
    }

    private static AllocationLife.Builder life() {
        AllocationLife.Builder builder = AllocationLife.builder();
        builder.part(Moves.PART).recipient(Moves.REGION).year(year(2020));
        return builder;
    }

    private static AllocationLife reported(Duty... reports) {
        AllocationLife.Builder builder = life();
        builder.addReports(reports);
        return builder.build();
    }

    private static AllocationLife asked() {
        RequisitionRule.Builder rule = RequisitionRule.builder();
        rule.until(day("2020-02-15"));
        AllocationLife.Builder builder = life();
        builder.requisition(rule.build());
        return builder.build();
    }

    private static AllocationLife repaid(RepaymentGround ground) {
        RepaymentRule.Builder rule = RepaymentRule.builder();
        rule.addGround(ground).useUntil(day("2020-12-31"));
        AllocationLife.Builder builder = life();
        builder.repayment(rule.build()).addReport(DUE_IN_MARCH);
        return builder.build();
    }

    static Stream<Arguments> steps() {
        AllocationLife life = reported(DUE_IN_MARCH);
        Ledger unused = Moves.ledger(
                Moves.of("decided", MovementKind.DECIDED, 2020, "2020-02-01", 100),
                Moves.of("paid", MovementKind.PAID, 2020, "2020-04-01", 100),
                Moves.of("spent", MovementKind.SPENT, 2020, "2020-06-01", 84),
                Moves.of("returned", MovementKind.RETURNED, 2020, "2021-02-01", 6),
                Moves.of("returned-2", MovementKind.RETURNED, 2020, "2021-03-01", 10));
        return Stream.of(
                step("nothing has happened", life, HISTORY, "2020-01-09", null),
                step("made known", life, HISTORY, "2020-01-10", AllocationStatus.ANNOUNCED),
                step("the last figure is preliminary", life, HISTORY, "2020-01-20", AllocationStatus.PRELIMINARY),
                step("granted", life, HISTORY, "2020-02-01", AllocationStatus.DECIDED),
                step("asked for", life, HISTORY, "2020-03-01", AllocationStatus.REQUISITIONED),
                step("paid", life, HISTORY, "2020-04-01", AllocationStatus.PAID),
                step("bound", life, HISTORY, "2020-05-01", AllocationStatus.IN_USE),
                step("spent", life, HISTORY, "2020-06-01", AllocationStatus.IN_USE),
                step("reported", life, HISTORY, "2021-02-01", AllocationStatus.REPORTED),
                step("approved with money left", life, HISTORY, "2021-04-01", AllocationStatus.APPROVED),
                step("approved with none", life, HISTORY, "2021-05-01", AllocationStatus.CLOSED),
                step(
                        "nobody knows whether any is left",
                        life,
                        HISTORY.plus(unknown("x", MovementKind.SPENT, 2020, "2021-05-01")
                                .build()),
                        "2021-05-01",
                        AllocationStatus.APPROVED),
                step(
                        "what is waived is not waited for",
                        reported(
                                DUE_IN_MARCH,
                                Duty.of(PartRef.parse("agreement/other"), Moves.REGION)
                                        .waive()),
                        HISTORY,
                        "2021-05-01",
                        AllocationStatus.CLOSED),
                step("no report is asked for", life().build(), HISTORY, "2021-05-01", AllocationStatus.IN_USE),
                step(
                        "a waived one neither",
                        reported(DUE_IN_MARCH.waive()),
                        Moves.ledger(Moves.of("d", MovementKind.DECIDED, 2020, "2020", 1)),
                        "2021-05-01",
                        AllocationStatus.DECIDED),
                step(
                        "one of two reports is not enough",
                        reported(DUE_IN_MARCH, Duty.of(PartRef.parse("agreement/other"), Moves.REGION)),
                        HISTORY,
                        "2021-05-01",
                        AllocationStatus.IN_USE),
                step("time to ask", asked(), HISTORY, "2020-02-15", AllocationStatus.DECIDED),
                step("time is over", asked(), HISTORY, "2020-02-16", AllocationStatus.LAPSED),
                step("unless it was asked for", asked(), HISTORY, "2020-03-01", AllocationStatus.REQUISITIONED),
                step(
                        "nothing granted",
                        life,
                        Moves.ledger(Moves.of("d", MovementKind.DECIDED, 2020, "2020-02-01", 0)),
                        "2020-02-01",
                        AllocationStatus.REFUSED),
                step(
                        "granted, nobody knows how much",
                        life,
                        Moves.ledger(unknown("d", MovementKind.DECIDED, 2020, "2020-02-01")
                                .build()),
                        "2020-02-01",
                        AllocationStatus.DECIDED),
                step(
                        "may still be used",
                        repaid(RepaymentGround.UNUSED),
                        unused,
                        "2020-12-31",
                        AllocationStatus.IN_USE),
                step("unused", repaid(RepaymentGround.UNUSED), unused, "2021-01-01", AllocationStatus.REPAYMENT_DUE),
                step(
                        "some of it back",
                        repaid(RepaymentGround.UNUSED),
                        unused,
                        "2021-02-01",
                        AllocationStatus.REPAYMENT_DUE),
                step("all of it back", repaid(RepaymentGround.UNUSED), unused, "2021-03-01", AllocationStatus.REPAID),
                step("some back of its own accord", life, unused, "2021-02-01", AllocationStatus.IN_USE),
                step(
                        "report on its way",
                        repaid(RepaymentGround.UNREPORTED),
                        unused,
                        "2021-03-31",
                        AllocationStatus.REPAID),
                step(
                        "report late",
                        repaid(RepaymentGround.UNREPORTED),
                        unused,
                        "2021-04-01",
                        AllocationStatus.REPAYMENT_DUE),
                step(
                        "handed in late but in",
                        repaid(RepaymentGround.UNREPORTED),
                        unused.plus(Submission.of(
                                REPORT, Moves.REGION, SubmissionState.SUBMITTED, Deadline.parse("2021-04-01"))),
                        "2021-04-01",
                        AllocationStatus.REPAID),
                step(
                        "sent back and late",
                        repaid(RepaymentGround.UNREPORTED),
                        unused.plus(Submission.of(
                                REPORT, Moves.REGION, SubmissionState.RETURNED, Deadline.parse("2021-04-01"))),
                        "2021-04-01",
                        AllocationStatus.REPAYMENT_DUE));
    }

    private static Arguments step(
            String reason, AllocationLife life, Ledger ledger, String at, @Nullable AllocationStatus status) {
        return Arguments.of(reason, life, ledger, at, status);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("steps")
    void statusFollowsFromWhatHappened(
            String reason, AllocationLife life, Ledger ledger, String at, @Nullable AllocationStatus status) {
        assertThat(life.status(ledger, day(at))).isEqualTo(Optional.ofNullable(status));
    }

    @ParameterizedTest
    @ValueSource(strings = {"part", "recipient", "year"})
    void otherMoneyDoesNotCount(String other) {
        AllocationLife.Builder builder = AllocationLife.builder();
        builder.part(other.equals("part") ? PartRef.parse("agreement/other") : Moves.PART)
                .recipient(other.equals("recipient") ? Moves.OTHER : Moves.REGION)
                .year(year(other.equals("year") ? 2021 : 2020));

        assertThat(builder.build().status(HISTORY, day("2021-12-31"))).isEmpty();
    }

    @Test
    void whatIsToBePaidBackIsThere() {
        Ledger ledger = Moves.ledger(
                Moves.of("decided", MovementKind.DECIDED, 2020, "2020-02-01", 100),
                Moves.of("paid", MovementKind.PAID, 2020, "2020-04-01", 100));

        assertThat(repaid(RepaymentGround.UNUSED).repaymentDue(ledger, day("2021-01-01")))
                .isEqualTo(Map.of(RepaymentGround.UNUSED, tally(100)));
        assertThat(life().build().repaymentDue(ledger, day("2021-01-01"))).isEmpty();
    }

    @Test
    void refusesAnothersReport() {
        Duty others = Duty.of(REPORT, Moves.OTHER);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> reported(others))
                .withMessage(
                        "report agreement/report must be by region 23 Region Jämtland Härjedalen but was by region 24"
                                + " Region Västerbotten");
        assertThat(List.of(reported(DUE_IN_MARCH))).containsExactly(reported(DUE_IN_MARCH));
    }
}
