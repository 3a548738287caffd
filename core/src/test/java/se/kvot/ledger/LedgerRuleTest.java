package se.kvot.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.kvot.ledger.Moves.day;
import static se.kvot.ledger.Moves.kr;
import static se.kvot.ledger.Moves.tally;
import static se.kvot.ledger.Moves.unknown;
import static se.kvot.ledger.Moves.year;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.kvot.money.Fraction;
import se.kvot.testkit.ValueContract;
import se.kvot.time.Deadline;

final class LedgerRuleTest {

    private static final String REGION = "agreement/part to region 23 Region Jämtland Härjedalen for 2020";

    private static final Movement DECIDED = Moves.of("decided", MovementKind.DECIDED, 2020, "2020-01-15", 100);
    private static final Movement PAID = Moves.of("paid", MovementKind.PAID, 2020, "2020-02-01", 100);
    private static final Movement AGAIN = Moves.of("paid-again", MovementKind.PAID, 2020, "2020-03-01", 1);
    private static final Movement NEXT_YEARS = Moves.of("paid-21", MovementKind.PAID, 2021, "2020-03-01", 1);
    private static final Movement ASKED = Moves.of("asked", MovementKind.REQUISITIONED, 2020, "2020-09-30", 90);
    private static final Movement ASKED_IN_MONTH = Moves.of("asked-m", MovementKind.REQUISITIONED, 2020, "2020-10", 5);
    private static final Movement KEPT = Moves.of("kept", MovementKind.CARRIED_FORWARD, 2020, "2020-12-31", 11);
    private static final Movement SPENT = Moves.of("spent", MovementKind.SPENT, 2020, "2021-03", 95);

    private static final RequisitionRule WINDOW = window("2020-09-01", "2020-09-30");

    private static RequisitionRule window(String from, String until) {
        RequisitionRule.Builder builder = RequisitionRule.builder();
        builder.from(day(from)).until(day(until));
        return builder.build();
    }

    private static RequisitionRule ceiling(long kronor) {
        RequisitionRule.Builder builder = RequisitionRule.builder();
        builder.putCeiling(Moves.REGION, kr(kronor));
        return builder.build();
    }

    private static RequisitionRule once() {
        RequisitionRule.Builder builder = RequisitionRule.builder();
        builder.once(true);
        return builder.build();
    }

    private static CarryOverRule share(long percent) {
        CarryOverRule.Builder builder = CarryOverRule.builder();
        builder.share(Fraction.of(percent, 100));
        return builder.build();
    }

    private static CarryOverRule until(String day) {
        CarryOverRule.Builder builder = CarryOverRule.builder();
        builder.until(day(day));
        return builder.build();
    }

    static Stream<Arguments> findings() {
        PaymentRule decided = new PaymentRule(MovementKind.DECIDED);
        return Stream.of(
                fine("paid as decided", decided, DECIDED, PAID),
                wrong(
                        "paid again",
                        decided,
                        "OVERPAID [decided, paid, paid-again] paid of " + REGION
                                + " must not exceed what is decided, SEK 100, but was SEK 101",
                        DECIDED,
                        PAID,
                        AGAIN),
                wrong(
                        "paid without a decision",
                        decided,
                        "OVERPAID [paid] paid of " + REGION
                                + " must not exceed what is decided, SEK 0, but was SEK 100",
                        PAID),
                wrong(
                        "each year by itself",
                        decided,
                        "OVERPAID [paid-21] paid of " + REGION.replace("2020", "2021")
                                + " must not exceed what is decided, SEK 0, but was SEK 1",
                        DECIDED,
                        NEXT_YEARS),
                fine(
                        "nobody knows whether it is too much",
                        decided,
                        PAID,
                        unknown("decided", MovementKind.DECIDED, 2020, "2020").build()),
                wrong(
                        "a payment of unknown size makes it no less",
                        decided,
                        "OVERPAID [decided, p, paid, paid-again] paid of " + REGION
                                + " must not exceed what is decided, SEK 100, but was SEK 101 + p",
                        DECIDED,
                        PAID,
                        AGAIN,
                        unknown("p", MovementKind.PAID, 2020, "2020").build()),
                wrong(
                        "paid above the requisition",
                        new PaymentRule(MovementKind.REQUISITIONED),
                        "OVERPAID [asked, paid] paid of " + REGION
                                + " must not exceed what is requisitioned, SEK 90, but was SEK 100",
                        DECIDED,
                        PAID,
                        ASKED),
                fine("kept what there was", new SpendingRule(), DECIDED, KEPT),
                wrong(
                        "spent what was kept",
                        new SpendingRule(),
                        "OVERSPENT [kept, r, spent] spent, returned and carried forward of " + REGION
                                + " must not exceed what is available, SEK 100, but was SEK 107",
                        DECIDED,
                        KEPT,
                        SPENT,
                        Moves.of("r", MovementKind.RETURNED, 2020, "2020", 1)),
                fine("asked on the last day", WINDOW, ASKED),
                fine("asked on the first day", window("2020-09-30", "2020-09-30"), ASKED),
                wrong(
                        "asked too early",
                        window("2020-10-01", "2020-12-31"),
                        "OUTSIDE_WINDOW [asked] requisition of " + REGION
                                + " must not be made before 2020-10-01 but was made 2020-09-30",
                        ASKED),
                wrong(
                        "asked too late, whatever day it was",
                        WINDOW,
                        "OUTSIDE_WINDOW [asked-m] requisition of " + REGION
                                + " must not be made after 2020-09-30 but was made 2020-10",
                        ASKED_IN_MONTH),
                fine("asked in the month that the time ends in", window("2020-10-31", "2020-10-31"), ASKED_IN_MONTH),
                fine("asked once", once(), ASKED),
                wrong(
                        "asked twice",
                        once(),
                        "SECOND_REQUISITION [asked, asked-m] requisition of " + REGION
                                + " must be made once but was made 2 times",
                        ASKED,
                        ASKED_IN_MONTH),
                fine("asked up to the ceiling", ceiling(95), ASKED, ASKED_IN_MONTH),
                wrong(
                        "asked over it",
                        ceiling(94),
                        "OVER_CEILING [asked, asked-m] requisition of " + REGION
                                + " must be at most SEK 94 but was SEK 95",
                        ASKED,
                        ASKED_IN_MONTH),
                fine("asked without rules", RequisitionRule.builder().build(), ASKED, ASKED_IN_MONTH),
                fine("kept all that may be", share(11), DECIDED, KEPT),
                wrong(
                        "kept more",
                        share(10),
                        "CARRIED_TOO_MUCH [kept] carried forward of " + REGION
                                + " must be at most SEK 10 but was SEK 11",
                        DECIDED,
                        KEPT),
                fine("all of it unless said", until("2021-12-31"), DECIDED, KEPT),
                fine("what came from earlier years may go on", share(0), DECIDED, KEPT, intoYear("kept-17", 2020, 11)),
                fine(
                        "a grant of unknown size may be large enough",
                        share(10),
                        KEPT,
                        unknown("d", MovementKind.DECIDED, 2020, "2020").build()),
                fine("spent in the month that the time ends in", until("2021-03-01"), SPENT),
                wrong(
                        "spent too late",
                        until("2021-02-28"),
                        "USED_TOO_LATE [spent] spent of " + REGION + " must be by 2021-02-28 but was 2021-03",
                        SPENT));
    }

    private static Movement intoYear(String id, int into, long kronor) {
        Movement.Builder builder = Movement.builder();
        builder.id(id)
                .kind(MovementKind.CARRIED_FORWARD)
                .part(Moves.PART)
                .recipient(Moves.REGION)
                .year(year(2017))
                .into(year(into))
                .on(Deadline.parse("2017-12-31"))
                .amount(kr(kronor));
        return builder.build();
    }

    private static Arguments fine(String reason, LedgerRule rule, Movement... movements) {
        return Arguments.of(reason, rule, List.of(movements), List.of());
    }

    private static Arguments wrong(String reason, LedgerRule rule, String finding, Movement... movements) {
        return Arguments.of(reason, rule, List.of(movements), List.of(finding));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("findings")
    void whatBreaksARuleIsFound(String reason, LedgerRule rule, List<Movement> movements, List<String> findings) {
        Account account = Ledger.inKronor().plusAll(movements).account();

        assertThat(rule.findings(account, day("2021-12-31")).stream()
                        // the year that old money comes from is not what these are about
                        .filter(finding -> !finding.text().contains("for 2017"))
                        .map(finding -> finding.kind() + " " + finding.movements() + " " + finding)
                        .toList())
                .isEqualTo(findings);
        assertThat(rule.findings(account, day("2016-12-31"))).isEmpty();
    }

    @Test
    void eachRecipientHasItsOwnLimit() {
        Movement.Builder others = Movement.builder();
        others.id("others")
                .kind(MovementKind.REQUISITIONED)
                .part(Moves.PART)
                .recipient(Moves.OTHER)
                .year(year(2020))
                .on(Deadline.parse("2020-09-30"))
                .amount(kr(1_000));
        Account account = Moves.ledger(ASKED, others.build()).account();

        assertThat(ceiling(90).findings(account, day("2020-12-31"))).isEmpty();
        assertThat(once().findings(account, day("2020-12-31"))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = MovementKind.class,
            names = {"PAID", "COMMITTED", "SPENT", "CARRIED_FORWARD", "RETURNED"})
    void onlySomeMovementsGiveARightToBePaid(MovementKind kind) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PaymentRule(kind))
                .withMessage(
                        "right to be paid must be announced, decided, requisitioned or recognised but was " + kind);
    }

    @ParameterizedTest
    @EnumSource(
            value = MovementKind.class,
            names = {"ANNOUNCED", "DECIDED", "REQUISITIONED", "RECOGNISED"})
    void othersDo(MovementKind kind) {
        assertThat(new PaymentRule(kind).upTo()).isEqualTo(kind);
    }

    @Test
    void refusesRulesThatCannotBe() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> window("2020-10-01", "2020-09-30"))
                .withMessage("last day for requisitions must not be before the first, 2020-10-01, but was 2020-09-30");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ceiling(-1))
                .withMessage("ceiling of region 23 Region Jämtland Härjedalen must not be negative but was SEK -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> share(101))
                .withMessage("share that may be carried forward must be from 0 to 1 but was 101/100");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> share(-1))
                .withMessage("share that may be carried forward must be from 0 to 1 but was -1/100");
        assertThat(share(100)).isEqualTo(CarryOverRule.builder().build());
        assertThat(share(0).order()).isEqualTo(UseOrder.OLDEST_FIRST);
        assertThat(window("2020-09-30", "2020-09-30").once()).isFalse();
    }

    @Test
    void timeIsOverAfterTheLastDay() {
        assertThat(WINDOW.isOver(day("2020-09-30"))).isFalse();
        assertThat(WINDOW.isOver(day("2020-10-01"))).isTrue();
        assertThat(once().isOver(day("2999-01-01"))).isFalse();
    }

    @Test
    void mostThatMayBeKeptIsAShareOfTheYearsOwnAndAllOfTheOld() {
        Account account = Moves.ledger(DECIDED, intoYear("old", 2020, 7)).account();

        assertThat(share(10).most(account.balance(day("2020-12-31"), year(2020))))
                .isEqualTo(tally(17));
    }

    @Test
    void refusesNull() {
        Account account = Moves.ledger(DECIDED).account();
        ValueContract.assertNullRefused(
                PaymentRule.class,
                new PaymentRule(MovementKind.DECIDED),
                MovementKind.DECIDED,
                account,
                day("2020-01-01"));
    }
}
