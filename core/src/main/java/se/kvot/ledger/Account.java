package se.kvot.ledger;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.kvot.money.ExactAmount;
import se.kvot.money.MinorUnit;
import se.kvot.time.DatePeriod;
import se.kvot.time.FiscalYear;

/**
 * Some of the money in a ledger, with what happened to it as far as the ledger knew (<i>medel</i>).
 *
 * <p>Get one from {@link Ledger#account()} and its like. All figures are worked out when asked for.
 *
 * <p>Instances are immutable and thread-safe.
 */
public final class Account {

    private static final Comparator<Movement> BY_PART_THEN_RECIPIENT = Comparator.comparing(
                    (Movement movement) -> movement.part().toString())
            .thenComparing(Movement::recipient);

    private final MinorUnit unit;
    private final Optional<FiscalYear> opening;
    private final ImmutableList<Movement> movements;

    Account(MinorUnit unit, Optional<FiscalYear> opening, ImmutableList<Movement> movements) {
        this.unit = unit;
        this.opening = opening;
        this.movements = movements;
    }

    /** {@return the smallest unit of the currency that all amounts are in} */
    public MinorUnit unit() {
        return unit;
    }

    /** {@return the movements that count, by day and id} */
    public ImmutableList<Movement> movements() {
        return movements;
    }

    /** {@return the movements of a kind that have happened by the end of a day, by day and id} */
    public ImmutableList<Movement> movements(MovementKind kind, LocalDate at) {
        requireNonNull(kind, "kind");
        return happened(at).filter(movement -> movement.kind() == kind).collect(ImmutableList.toImmutableList());
    }

    /** {@return the years that the account has money of or carried into} */
    public ImmutableSortedSet<FiscalYear> years() {
        return ImmutableSortedSet.copyOf(movements.stream()
                .flatMap(movement -> isOpening(movement)
                        ? movement.into().stream()
                        : Stream.concat(Stream.of(movement.year()), movement.into().stream()))
                .toList());
    }

    /** {@return each recipient's money of each part apart, by part and recipient} */
    public ImmutableList<Account> byPartAndRecipient() {
        Map<Movement, ImmutableList.Builder<Movement>> groups = new TreeMap<>(BY_PART_THEN_RECIPIENT);
        movements.forEach(movement -> groups.computeIfAbsent(movement, first -> ImmutableList.builder())
                .add(movement));
        return groups.values().stream()
                .map(group -> new Account(unit, opening, group.build()))
                .collect(ImmutableList.toImmutableList());
    }

    /** {@return what is granted, spent and left of all years' money at the end of a day} */
    public Balance balance(LocalDate at) {
        return balance(at, year -> true);
    }

    /** {@return what is granted, spent and left of a year's money at the end of a day} */
    public Balance balance(LocalDate at, FiscalYear year) {
        return balance(at, requireNonNull(year, "year")::equals);
    }

    private Balance balance(LocalDate at, Predicate<FiscalYear> wanted) {
        Map<MovementKind, Tally> sums = new EnumMap<>(MovementKind.class);
        for (MovementKind kind : MovementKind.values()) {
            sums.put(
                    kind,
                    sum(happened(at)
                            .filter(movement ->
                                    movement.kind() == kind && !isOpening(movement) && wanted.test(movement.year()))));
        }
        Tally carriedIn = sum(
                happened(at).filter(movement -> movement.into().filter(wanted).isPresent()));
        return new Balance(at, sums, carriedIn);
    }

    /**
     * {@return the money that came and went in a period}
     *
     * <p>Days count here, not years: what is paid in February for the year before came in February.
     */
    public CashFlow cash(DatePeriod period) {
        Tally opening = balance(period.start().minusDays(1)).cash();
        Tally broughtIn =
                sum(movements.stream().filter(movement -> isOpening(movement) && period.contains(movement.happened())));
        return new CashFlow(
                opening.plus(broughtIn),
                during(period, MovementKind.PAID),
                during(period, MovementKind.SPENT),
                during(period, MovementKind.RETURNED));
    }

    private Tally during(DatePeriod period, MovementKind kind) {
        return sum(
                movements.stream().filter(movement -> movement.kind() == kind && period.contains(movement.happened())));
    }

    /**
     * {@return what is left of a year's money at the end of a day, by the year it was granted for; together it is what
     * is {@link Balance#unspent() unspent}}
     *
     * <p>What is spent, returned or carried forward is taken from the years in that order. What there was no money for
     * is taken from the year itself, and makes it negative.
     *
     * @return empty if an amount that it needs is not known
     */
    public Optional<ImmutableSortedMap<FiscalYear, ExactAmount>> origins(
            LocalDate at, FiscalYear year, UseOrder order) {
        requireNonNull(year, "year");
        Layers layers = new Layers(unit, order);
        for (FiscalYear source : years().headSet(year, true)) {
            Balance balance = balance(at, source);
            if (!balance.available().isKnown() || !balance.unspent().isKnown()) {
                return Optional.empty();
            }
            layers.add(source, source, balance.decided().knownPart());
            // money from before the ledger opens has a year, but that year's own balance is not here
            happened(at)
                    .filter(movement -> isOpening(movement)
                            && movement.into().filter(source::equals).isPresent())
                    .forEach(movement -> layers.add(
                            source, movement.year(), movement.amount().orElseThrow()));
            layers.take(source, balance.spent().plus(balance.returned()).knownPart());
            happened(at)
                    .filter(movement -> movement.kind() == MovementKind.CARRIED_FORWARD)
                    .filter(movement -> !isOpening(movement) && movement.year().equals(source))
                    .forEach(movement -> layers.move(
                            source,
                            movement.into().orElseThrow(),
                            movement.amount().orElseThrow()));
        }
        return Optional.of(layers.of(year));
    }

    private Stream<Movement> happened(LocalDate at) {
        requireNonNull(at, "at");
        return movements.stream().filter(movement -> !movement.happened().isAfter(at));
    }

    Tally sum(Stream<Movement> some) {
        return some.map(movement -> movement.tally(unit)).reduce(Tally.zero(unit), Tally::plus);
    }

    /** Whether money comes in from before the ledger opens, so that there is no year to take it from. */
    private boolean isOpening(Movement movement) {
        return movement.kind() == MovementKind.CARRIED_FORWARD
                && opening.filter(first -> movement.year().isBefore(first)).isPresent();
    }
}
