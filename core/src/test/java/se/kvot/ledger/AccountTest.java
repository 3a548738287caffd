package se.kvot.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvot.ledger.Moves.day;
import static se.kvot.ledger.Moves.kr;
import static se.kvot.ledger.Moves.ledger;
import static se.kvot.ledger.Moves.movement;
import static se.kvot.ledger.Moves.tally;
import static se.kvot.ledger.Moves.unknown;
import static se.kvot.ledger.Moves.year;

import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.kvot.money.Fraction;
import se.kvot.testkit.ValueContract;
import se.kvot.time.DatePeriod;

final class AccountTest {

    private static final Account ACCOUNT = ledger(
                    Moves.of("announced", MovementKind.ANNOUNCED, 2019, "2019-01-10", 110),
                    Moves.of("decided", MovementKind.DECIDED, 2019, "2019-03-11", 100),
                    Moves.of("asked", MovementKind.REQUISITIONED, 2019, "2019-04-01", 95),
                    Moves.of("paid-1", MovementKind.PAID, 2019, "2019-05-01", 60),
                    Moves.of("ordered", MovementKind.COMMITTED, 2019, "2019-05-10", 50),
                    Moves.of("spent-1", MovementKind.SPENT, 2019, "2019-06", 45),
                    Moves.of("earned", MovementKind.RECOGNISED, 2019, "2019-07-01", 45),
                    Moves.of("paid-2", MovementKind.PAID, 2019, "2019-12-01", 35),
                    Moves.of("returned", MovementKind.RETURNED, 2019, "2019-12-10", 5),
                    Moves.of("kept", MovementKind.CARRIED_FORWARD, 2019, "2019-12-31", 30),
                    Moves.of("decided-20", MovementKind.DECIDED, 2020, "2020-02-01", 10),
                    Moves.of("spent-20", MovementKind.SPENT, 2020, "2020-06-30", 28))
            .account();

    static Stream<Arguments> figures() {
        return Stream.of(
                figure("announced", Optional.of(2019), b -> b.of(MovementKind.ANNOUNCED), "2019-01-10", 110),
                figure("not the day before", Optional.of(2019), b -> b.of(MovementKind.ANNOUNCED), "2019-01-09", 0),
                figure("decided", Optional.of(2019), Balance::decided, "2019-12-31", 100),
                figure("requisitioned", Optional.of(2019), b -> b.of(MovementKind.REQUISITIONED), "2019-12-31", 95),
                figure("committed", Optional.of(2019), b -> b.of(MovementKind.COMMITTED), "2019-12-31", 50),
                figure("paid by summer", Optional.of(2019), Balance::paid, "2019-06-30", 60),
                figure("a month counts from its end", Optional.of(2019), Balance::spent, "2019-06-29", 0),
                figure("spent by then", Optional.of(2019), Balance::spent, "2019-06-30", 45),
                figure("unspent by then", Optional.of(2019), Balance::unspent, "2019-06-30", 55),
                figure("cash by then", Optional.of(2019), Balance::cash, "2019-06-30", 15),
                figure("still to come", Optional.of(2019), Balance::outstanding, "2019-06-30", 40),
                figure("earned more than is paid", Optional.of(2019), Balance::unearned, "2019-07-01", 15),
                figure("returned", Optional.of(2019), Balance::returned, "2019-12-31", 5),
                figure("carried forward", Optional.of(2019), Balance::carriedForward, "2019-12-31", 30),
                figure("what is left of 2019", Optional.of(2019), Balance::unspent, "2019-12-31", 20),
                figure("the cash of 2019 less what 2020 got", Optional.of(2019), Balance::opening, "2019-12-31", -30),
                figure("cash of 2019", Optional.of(2019), Balance::cash, "2019-12-31", 15),
                figure("nothing comes in to 2019", Optional.of(2019), Balance::carriedIn, "2019-12-31", 0),
                figure("the same comes in to 2020", Optional.of(2020), Balance::carriedIn, "2019-12-31", 30),
                figure("not the day before", Optional.of(2020), Balance::carriedIn, "2019-12-30", 0),
                figure("available in 2020", Optional.of(2020), Balance::available, "2020-12-31", 40),
                figure("left of 2020", Optional.of(2020), Balance::unspent, "2020-12-31", 12),
                figure("cash of 2020", Optional.of(2020), Balance::cash, "2020-12-31", 2),
                figure("left of all", Optional.empty(), Balance::unspent, "2020-12-31", 32),
                figure("cash of all", Optional.empty(), Balance::cash, "2020-12-31", 17),
                figure("for all, what goes out comes in", Optional.empty(), Balance::opening, "2020-12-31", 0),
                figure("decided for all", Optional.empty(), Balance::decided, "2020-12-31", 110));
    }

    private static Arguments figure(
            String reason, Optional<Integer> year, Function<Balance, Tally> figure, String at, long kronor) {
        return Arguments.of(reason, year, figure, at, kronor);
    }

    @ParameterizedTest(name = "{0} on {3}: {4}")
    @MethodSource("figures")
    void balanceIsDerivedAtAnyDay(
            String reason, Optional<Integer> year, Function<Balance, Tally> figure, String at, long kronor) {
        Balance balance = year.map(y -> ACCOUNT.balance(day(at), year(y))).orElseGet(() -> ACCOUNT.balance(day(at)));

        assertThat(figure.apply(balance)).isEqualTo(tally(kronor));
        assertThat(balance.at()).isEqualTo(at);
    }

    static Stream<Arguments> flows() {
        return Stream.of(
                Arguments.of("from the beginning", DatePeriod.ofYear(2019), "SEK 0, SEK 95, SEK 45, SEK 5: SEK 45"),
                Arguments.of(
                        "what is there is the opening",
                        DatePeriod.ofYear(2020),
                        "SEK 45, SEK 0, SEK 28, SEK 0: SEK 17"),
                Arguments.of(
                        "the first day is in it, the last one too",
                        DatePeriod.of(day("2019-05-01"), day("2019-12-02")),
                        "SEK 0, SEK 95, SEK 45, SEK 0: SEK 50"),
                Arguments.of(
                        "the day before is not, nor the day after",
                        DatePeriod.of(day("2019-05-02"), day("2019-12-01")),
                        "SEK 60, SEK 0, SEK 45, SEK 0: SEK 15"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("flows")
    void cashComesAndGoesByDay(String reason, DatePeriod period, String expected) {
        CashFlow flow = ACCOUNT.cash(period);

        assertThat(flow.opening() + ", " + flow.paid() + ", " + flow.spent() + ", " + flow.returned() + ": "
                        + flow.closing())
                .isEqualTo(expected);
    }

    @Test
    void moneyFromBeforeTheLedgerOpensIsTheOpening() {
        Movement.Builder later = movement("later", MovementKind.CARRIED_FORWARD, 2020, "2020-12-31", 2);
        Account account = Ledger.inKronor()
                .openingIn(year(2020))
                .plus(Moves.of("old", MovementKind.CARRIED_FORWARD, 2019, "2020-01-15", 8))
                .plus(Moves.of("paid", MovementKind.PAID, 2020, "2020-04-01", 3))
                .plus(Moves.of("spent", MovementKind.SPENT, 2020, "2020-06-01", 5))
                .plus(later.build())
                .account();

        assertThat(account.years()).containsExactly(year(2020), year(2021));
        assertThat(account.balance(day("2020-12-31")).opening()).isEqualTo(tally(8));
        assertThat(account.balance(day("2020-12-31")).carriedIn()).isEqualTo(tally(10));
        assertThat(account.balance(day("2020-12-31")).carriedForward()).isEqualTo(tally(2));
        assertThat(account.balance(day("2020-12-31")).cash()).isEqualTo(tally(6));
        assertThat(account.balance(day("2020-12-31"), year(2020)).cash()).isEqualTo(tally(4));
        assertThat(account.cash(DatePeriod.ofYear(2020)).opening()).isEqualTo(tally(8));
        assertThat(account.cash(DatePeriod.ofYear(2020)).closing()).isEqualTo(tally(6));
        assertThat(account.cash(DatePeriod.ofYear(2021)).opening()).isEqualTo(tally(6));
        assertThat(account.cash(DatePeriod.ofYear(2019)).opening()).isEqualTo(tally(0));
        assertThat(account.cash(DatePeriod.ofYear(2019)).closing()).isEqualTo(tally(0));
    }

    /** Decided 100 for 2019, of which 40 is spent and 60 kept; 2020 decides 50 and spends 70. */
    private static final List<Movement> TWO_YEARS = List.of(
            Moves.of("d19", MovementKind.DECIDED, 2019, "2019-01-01", 100),
            Moves.of("s19", MovementKind.SPENT, 2019, "2019-06-01", 40),
            Moves.of("k19", MovementKind.CARRIED_FORWARD, 2019, "2019-12-31", 60),
            Moves.of("d20", MovementKind.DECIDED, 2020, "2020-01-01", 50),
            Moves.of("s20", MovementKind.SPENT, 2020, "2020-06-01", 65),
            Moves.of("r20", MovementKind.RETURNED, 2020, "2020-06-01", 5));

    static Stream<Arguments> origins() {
        return Stream.of(
                origin(
                        "before anything is used",
                        2019,
                        UseOrder.OLDEST_FIRST,
                        "2019-05-31",
                        List.of(),
                        "{2019=SEK 100}"),
                origin("nothing is left when all is kept", 2019, UseOrder.OLDEST_FIRST, "2019-12-31", List.of(), "{}"),
                origin(
                        "both years' money",
                        2020,
                        UseOrder.OLDEST_FIRST,
                        "2020-01-01",
                        List.of(),
                        "{2019=SEK 60, 2020=SEK 50}"),
                origin("the old goes first", 2020, UseOrder.OLDEST_FIRST, "2020-12-31", List.of(), "{2020=SEK 40}"),
                origin("or last", 2020, UseOrder.NEWEST_FIRST, "2020-12-31", List.of(), "{2019=SEK 40}"),
                origin(
                        "money keeps its year when it is carried on",
                        2021,
                        UseOrder.NEWEST_FIRST,
                        "2020-12-31",
                        List.of(Moves.of("k20", MovementKind.CARRIED_FORWARD, 2020, "2020-12-31", 40)),
                        "{2019=SEK 40}"),
                origin(
                        "more than there was is owed by the year itself",
                        2020,
                        UseOrder.OLDEST_FIRST,
                        "2020-12-31",
                        List.of(Moves.of("x", MovementKind.SPENT, 2020, "2020-12-31", 41)),
                        "{2020=SEK -1}"),
                origin(
                        "also when it is carried on",
                        2021,
                        UseOrder.OLDEST_FIRST,
                        "2020-12-31",
                        List.of(Moves.of("k20", MovementKind.CARRIED_FORWARD, 2020, "2020-12-31", 45)),
                        "{2020=SEK 45}"),
                origin(
                        "a year that owes is not filled by another's money",
                        2020,
                        UseOrder.NEWEST_FIRST,
                        "2020-12-31",
                        List.of(
                                Moves.of("k20", MovementKind.CARRIED_FORWARD, 2020, "2020-12-31", 41),
                                Moves.of("x", MovementKind.SPENT, 2020, "2020-12-31", 10)),
                        "{2020=SEK -11}"));
    }

    private static Arguments origin(
            String reason, int year, UseOrder order, String at, List<Movement> more, String expected) {
        return Arguments.of(reason, year, order, at, more, expected);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("origins")
    void whatIsLeftKnowsItsYear(
            String reason, int year, UseOrder order, String at, List<Movement> more, String expected) {
        Account account = Ledger.inKronor().plusAll(TWO_YEARS).plusAll(more).account();

        assertThat(account.origins(day(at), year(year), order))
                .map(Map::toString)
                .contains(expected);
    }

    @Test
    void openingMoneyHasItsYearToo() {
        Account account = Ledger.inKronor()
                .openingIn(year(2020))
                .plusAll(TWO_YEARS.subList(2, 6))
                .account();

        assertThat(account.origins(day("2020-12-31"), year(2020), UseOrder.NEWEST_FIRST))
                .contains(ImmutableSortedMap.of(year(2019), kr(40)));
        assertThat(account.origins(day("2019-12-30"), year(2020), UseOrder.NEWEST_FIRST))
                .contains(ImmutableSortedMap.of());
    }

    @Test
    void yearsAreNotToldApartWithoutTheAmounts() {
        Account unknownCost = ledger(
                        TWO_YEARS.get(0),
                        unknown("s19", MovementKind.SPENT, 2019, "2019").build(),
                        TWO_YEARS.get(2))
                .account();
        Account unknownGrant = ledger(
                        unknown("d19", MovementKind.DECIDED, 2019, "2019").build())
                .account();

        assertThat(unknownCost.origins(day("2019-12-31"), year(2019), UseOrder.OLDEST_FIRST))
                .isEmpty();
        assertThat(unknownCost.origins(day("2019-12-31"), year(2020), UseOrder.OLDEST_FIRST))
                .isEmpty();
        assertThat(unknownCost.origins(day("2019-12-30"), year(2020), UseOrder.OLDEST_FIRST))
                .isPresent();
        assertThat(unknownGrant.origins(day("2019-12-31"), year(2019), UseOrder.OLDEST_FIRST))
                .isEmpty();
    }

    @Test
    void attainedIsEarnedOfDecided() {
        assertThat(ACCOUNT.balance(day("2019-12-31"), year(2019)).attained()).contains(Fraction.of(45, 100));
        assertThat(ACCOUNT.balance(day("2019-01-31"), year(2019)).attained()).isEmpty();
        assertThat(ledger(
                                Moves.of("d", MovementKind.DECIDED, 2019, "2019", 1),
                                unknown("r", MovementKind.RECOGNISED, 2019, "2019")
                                        .build())
                        .account()
                        .balance(day("2019-12-31"))
                        .attained())
                .isEmpty();
    }

    @Test
    void balancesAreValues() {
        ValueContract.assertEqualityGroups(
                List.of(ACCOUNT.balance(day("2019-12-31")), ACCOUNT.balance(day("2019-12-31"))),
                List.of(ACCOUNT.balance(day("2019-12-31"), year(2019))),
                List.of(ACCOUNT.balance(day("2019-12-30"))),
                List.of(ledger().account().balance(day("2019-12-31"))),
                List.of(ledger(Moves.of("kept", MovementKind.CARRIED_FORWARD, 2019, "2019-12-31", 30))
                        .account()
                        .balance(day("2019-12-31"))),
                List.of(Ledger.inKronor()
                        .openingIn(year(2020))
                        .plus(Moves.of("kept", MovementKind.CARRIED_FORWARD, 2019, "2019-12-31", 30))
                        .account()
                        .balance(day("2019-12-31"))));
        assertThat(ACCOUNT.balance(day("2019-12-31"), year(2019)))
                .hasToString("2019-12-31: available SEK 100, spent SEK 45, returned SEK 5, carried forward SEK 30,"
                        + " unspent SEK 20, cash SEK 15");
    }
}
