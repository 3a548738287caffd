package se.kvot.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvot.ledger.Moves.year;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.kvot.money.ExactAmount;
import se.kvot.money.MinorUnit;
import se.kvot.time.DatePeriod;
import se.kvot.time.FiscalYear;

class LedgerProperties {

    private static final Tally NOTHING = Tally.zero(MinorUnit.ORE);

    @Provide
    Arbitrary<List<Movement>> histories() {
        return Histories.any();
    }

    @Provide
    Arbitrary<List<Movement>> knownHistories() {
        return Histories.known();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Histories.days();
    }

    private static Ledger ledger(List<Movement> movements) {
        return Ledger.inKronor().plusAll(movements);
    }

    /** Money is followed krona by krona through the years, one movement after the other. */
    @Property
    void balancesAreThoseOfMoneyThatIsFollowed(
            @ForAll("histories") List<Movement> history, @ForAll("days") LocalDate at) {
        Map<FiscalYear, Tally> granted = new HashMap<>();
        Map<FiscalYear, Tally> left = new HashMap<>();
        Map<FiscalYear, Tally> inHand = new HashMap<>();
        List<String> corrected = history.stream()
                .flatMap(movement -> movement.replaces().stream())
                .toList();
        for (Movement movement : history) {
            if (movement.happened().isAfter(at) || corrected.contains(movement.id())) {
                continue;
            }
            Tally amount = movement.amount().map(Tally::of).orElse(Tally.unknown(movement.id(), MinorUnit.ORE));
            FiscalYear year = movement.year();
            switch (movement.kind()) {
                case DECIDED -> {
                    granted.merge(year, amount, Tally::plus);
                    left.merge(year, amount, Tally::plus);
                }
                case PAID -> inHand.merge(year, amount, Tally::plus);
                case SPENT, RETURNED -> {
                    left.merge(year, NOTHING.minus(amount), Tally::plus);
                    inHand.merge(year, NOTHING.minus(amount), Tally::plus);
                }
                case CARRIED_FORWARD -> {
                    FiscalYear into = movement.into().orElseThrow();
                    granted.merge(into, amount, Tally::plus);
                    left.merge(year, NOTHING.minus(amount), Tally::plus);
                    left.merge(into, amount, Tally::plus);
                    inHand.merge(year, NOTHING.minus(amount), Tally::plus);
                    inHand.merge(into, amount, Tally::plus);
                }
                default -> {
                    // no money moves
                }
            }
        }
        Account account = ledger(history).account();

        for (int year = 2018; year <= 2023; year++) {
            Balance balance = account.balance(at, year(year));
            assertThat(balance.available()).isEqualTo(granted.getOrDefault(year(year), NOTHING));
            assertThat(balance.unspent()).isEqualTo(left.getOrDefault(year(year), NOTHING));
            assertThat(balance.cash()).isEqualTo(inHand.getOrDefault(year(year), NOTHING));
        }
        assertThat(account.balance(at).unspent()).isEqualTo(sum(left.values()));
        assertThat(account.balance(at).cash()).isEqualTo(sum(inHand.values()));
    }

    @Property
    void identitiesHoldAtEveryDay(
            @ForAll("histories") List<Movement> history,
            @ForAll("days") LocalDate at,
            @ForAll("days") LocalDate known) {
        Account account = ledger(history).asOf(known).account();

        List<Balance> balances = new ArrayList<>(List.of(account.balance(at)));
        account.years().forEach(year -> balances.add(account.balance(at, year)));
        assertThat(balances).allSatisfy(balance -> {
            assertThat(balance.available()).isEqualTo(balance.decided().plus(balance.carriedIn()));
            assertThat(balance.unspent())
                    .isEqualTo(balance.available()
                            .minus(balance.spent())
                            .minus(balance.returned())
                            .minus(balance.carriedForward()));
            assertThat(balance.cash())
                    .isEqualTo(balance.opening()
                            .plus(balance.paid())
                            .minus(balance.spent())
                            .minus(balance.returned()));
        });
    }

    @Property
    void orderOfInsertionMeansNothing(
            @ForAll("histories") List<Movement> history, @ForAll Random random, @ForAll("days") LocalDate known) {
        List<Movement> shuffled = new ArrayList<>(history);
        Collections.shuffle(shuffled, random);
        Ledger oneByOne = Ledger.inKronor();
        for (Movement movement : shuffled) {
            oneByOne = oneByOne.plus(movement);
        }

        assertThat(oneByOne).isEqualTo(ledger(history));
        assertThat(oneByOne.asOf(known).inForce())
                .isEqualTo(ledger(history).asOf(known).inForce());
    }

    @Property
    void knowingMoreNeverRewritesWhatWasKnown(
            @ForAll("histories") List<Movement> history,
            @ForAll("days") LocalDate known,
            @ForAll("days") LocalDate later) {
        Ledger now = ledger(history);
        Ledger then = ledger(history.stream()
                .filter(movement -> !movement.known().isAfter(known))
                .toList());

        assertThat(now.asOf(known)).isEqualTo(then);
        if (!later.isBefore(known)) {
            assertThat(now.asOf(later).asOf(known)).isEqualTo(then);
        }
    }

    @Property
    void noMovementIsCountedTwiceOrLost(@ForAll("histories") List<Movement> history) {
        Ledger ledger = ledger(history);

        assertThat(ledger.inForce().size()
                        + history.stream()
                                .filter(movement -> movement.replaces().isPresent())
                                .count())
                .isEqualTo(history.size());
        assertThat(ledger.accounts().stream()
                        .flatMap(account -> account.movements().stream())
                        .toList())
                .containsExactlyInAnyOrderElementsOf(ledger.inForce());
        assertThat(ledger.account(Moves.PART, Moves.REGION).movements())
                .allMatch(movement -> movement.recipient().equals(Moves.REGION));
    }

    @Property
    void yearsLeftTellWhatIsUnspent(
            @ForAll("knownHistories") List<Movement> history, @ForAll("days") LocalDate at, @ForAll UseOrder order) {
        Account account = ledger(history).account();

        assertThat(account.years())
                .allSatisfy(year -> assertThat(sumOf(
                                account.origins(at, year, order).orElseThrow().values()))
                        .isEqualTo(account.balance(at, year).unspent()));
    }

    @Property
    void onlyAYearsOwnMoneyIsOwed(
            @ForAll("knownHistories") List<Movement> history, @ForAll("days") LocalDate at, @ForAll UseOrder order) {
        Account account = ledger(history).account();

        assertThat(account.years())
                .allSatisfy(year -> account.origins(at, year, order)
                        .orElseThrow()
                        .forEach((origin, amount) -> assertThat(amount.signum() > 0 || origin.equals(year))
                                .isTrue()));
    }

    @Property
    void cashGoesOnWhereItStopped(
            @ForAll("histories") List<Movement> history,
            @ForAll("days") LocalDate one,
            @ForAll("days") LocalDate other) {
        Account account = ledger(history).account();
        LocalDate middle = one.isBefore(other) ? other : one;
        CashFlow before = account.cash(DatePeriod.of(Histories.FIRST, middle.plusDays(1)));
        CashFlow after = account.cash(DatePeriod.of(middle.plusDays(1), Histories.FIRST.plusYears(9)));

        assertThat(before.opening()).isEqualTo(NOTHING);
        assertThat(before.closing()).isEqualTo(after.opening());
        assertThat(before.closing()).isEqualTo(account.balance(middle).cash());
    }

    @Property
    void specificationIsOfAllThatIsSpent(@ForAll("histories") List<Movement> history, @ForAll("days") LocalDate at) {
        Account account = ledger(history).account();
        ExpenditureTable form = ExpenditureTable.form(List.of(ExpenditureRow.of("resor", "arvoden")), MinorUnit.ORE);

        assertThat(account.years()).allSatisfy(year -> {
            ExpenditureTable filled = form.filledFrom(account, year, at);
            Tally spent = account.balance(at, year).spent();
            assertThat(filled.total()).isEqualTo(spent);
            assertThat(sum(filled.purposes().stream().map(filled::sum).toList()).plus(filled.unspecified()))
                    .isEqualTo(spent);
        });
    }

    @Property
    void nothingIsPaidTwiceUnseen(@ForAll("knownHistories") List<Movement> history, @ForAll("days") LocalDate at) {
        Account account = ledger(history).account(Moves.PART, Moves.REGION);
        long overpaid = account.years().stream()
                .map(year -> account.balance(at, year))
                .filter(balance ->
                        balance.paid().knownPart().compareTo(balance.decided().knownPart()) > 0)
                .count();

        assertThat(new PaymentRule(MovementKind.DECIDED).findings(account, at)).hasSize((int) overpaid);
    }

    @Property
    void noMoreIsPaidBackThanTheRecipientHad(
            @ForAll("knownHistories") List<Movement> history,
            @ForAll("days") LocalDate at,
            @ForAll Set<RepaymentGround> grounds,
            @ForAll boolean unreported) {
        if (grounds.isEmpty()) {
            return;
        }
        RepaymentRule.Builder rule = RepaymentRule.builder();
        rule.addAllGrounds(grounds).useUntil(LocalDate.of(2019, 12, 31)).addPurpose("tolkning");
        Account account = ledger(history).account(Moves.PART, Moves.REGION);

        assertThat(account.years()).allSatisfy(year -> {
            Balance balance = account.balance(at, year);
            var due = rule.build().due(account, year, at, unreported);
            // what was paid above the grant is owed even if it was carried on
            ExactAmount had = balance.opening()
                    .knownPart()
                    .max(Moves.kr(0))
                    .plus(balance.paid().minus(balance.returned()).knownPart())
                    .max(Moves.kr(0));
            assertThat(due.keySet()).isSubsetOf(grounds);
            assertThat(due.values())
                    .allSatisfy(
                            amount -> assertThat(amount.knownPart().signum()).isPositive());
            assertThat(sum(due.values()).knownPart()).isLessThanOrEqualTo(had);
        });
    }

    private static Tally sum(Collection<Tally> some) {
        return some.stream().reduce(NOTHING, Tally::plus);
    }

    private static Tally sumOf(Collection<ExactAmount> some) {
        return sum(some.stream().map(Tally::of).toList());
    }
}
