package se.kvot.ledger;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import se.kvot.agreement.PartRef;
import se.kvot.money.MinorUnit;
import se.kvot.party.Recipient;
import se.kvot.time.FiscalYear;

/**
 * What happened to the money of some recipients (<i>reskontra</i>): movements, and what was handed in.
 *
 * <p>The order in which they are put in means nothing. A ledger is never changed; adding to it gives another one. A
 * movement that turns out to be wrong stays, and one that {@link Movement#replaces() replaces} it takes its place from
 * the day that becomes known.
 *
 * <pre>{@code
 * Recipient region = Recipient.region("23", "Region Jämtland Härjedalen");
 * PartRef grant = PartRef.parse("minority-languages/grant");
 * Movement decided = Movement.builder()
 *         .id("grant-2019")
 *         .kind(MovementKind.DECIDED)
 *         .part(grant)
 *         .recipient(region)
 *         .year(FiscalYear.of(2019))
 *         .on(Deadline.parse("2019"))
 *         .amount(ExactAmount.from(Kronor.of(250_000)))
 *         .build();
 * Ledger ledger = Ledger.inKronor().plus(decided);
 * Balance balance = ledger.account(grant, region).balance(LocalDate.of(2019, 12, 31));
 * balance.unspent(); // SEK 250000
 * }</pre>
 *
 * <p>A ledger that does not begin with the money {@link #openingIn opens in} a year: money carried forward into it from
 * earlier years is then its opening balance.
 *
 * <p>Instances are immutable and thread-safe.
 */
public final class Ledger {

    private static final Comparator<Movement> BY_DAY_THEN_ID =
            Comparator.comparing(Movement::happened).thenComparing(Movement::id);

    private final MinorUnit unit;
    private final Optional<FiscalYear> opening;
    private final ImmutableList<Movement> movements;
    private final ImmutableSortedSet<Submission> submissions;

    /** {@return a ledger in kronor with nothing in it} */
    public static Ledger inKronor() {
        return of(MinorUnit.ORE);
    }

    /** {@return a ledger in the currency of {@code unit} with nothing in it} */
    public static Ledger of(MinorUnit unit) {
        return new Ledger(requireNonNull(unit, "unit"), Optional.empty(), ImmutableList.of(), ImmutableSortedSet.of());
    }

    private Ledger(
            MinorUnit unit,
            Optional<FiscalYear> opening,
            ImmutableList<Movement> movements,
            ImmutableSortedSet<Submission> submissions) {
        this.unit = unit;
        this.opening = opening;
        this.movements = movements;
        this.submissions = submissions;
    }

    /** {@return the smallest unit of the currency that all amounts are in} */
    public MinorUnit unit() {
        return unit;
    }

    /** {@return the first year whose money is in the ledger, if it does not begin with the money itself} */
    public Optional<FiscalYear> opening() {
        return opening;
    }

    /** {@return all movements, those that were replaced too, by day and id} */
    public ImmutableList<Movement> movements() {
        return movements;
    }

    /** {@return what was handed in, by day} */
    public ImmutableSortedSet<Submission> submissions() {
        return submissions;
    }

    /**
     * {@return this ledger, opening in a year: of earlier years it has only what is carried forward from them into that
     * year or later}
     *
     * @throws IllegalArgumentException if the ledger has anything else of earlier years
     */
    public Ledger openingIn(FiscalYear year) {
        return checked(Optional.of(year), movements, submissions);
    }

    /**
     * {@return this ledger and a movement}
     *
     * @throws IllegalArgumentException if there is a movement with that id, it replaces what another one replaces or
     *     what became known no earlier than itself, or it is of a year before the ledger opens
     * @throws se.kvot.money.CurrencyMismatchException if its amount is in another currency
     */
    public Ledger plus(Movement movement) {
        return plusAll(List.of(movement));
    }

    /**
     * {@return this ledger and some movements}
     *
     * @throws IllegalArgumentException as {@link #plus(Movement)} does
     * @throws se.kvot.money.CurrencyMismatchException if an amount is in another currency
     */
    public Ledger plusAll(Iterable<Movement> more) {
        return checked(
                opening,
                ImmutableList.<Movement>builder().addAll(movements).addAll(more).build(),
                submissions);
    }

    /**
     * {@return this ledger and something that was handed in}
     *
     * @throws IllegalArgumentException if it is there already
     */
    public Ledger plus(Submission submission) {
        checkArgument(
                !submissions.contains(submission), "ledger must have each submission once but had %s", submission);
        return new Ledger(
                unit,
                opening,
                movements,
                ImmutableSortedSet.<Submission>naturalOrder()
                        .addAll(submissions)
                        .add(submission)
                        .build());
    }

    private Ledger checked(
            Optional<FiscalYear> opens, ImmutableList<Movement> all, ImmutableSortedSet<Submission> handedIn) {
        Map<String, Movement> byId = new HashMap<>();
        for (Movement movement : all) {
            movement.amount().ifPresent(amount -> unit.requireSameCurrency("amount", amount.unit()));
            checkArgument(
                    byId.put(movement.id(), movement) == null,
                    "ledger must have each movement once but had two with id %s",
                    movement.id());
            opens.ifPresent(first -> requireFrom(first, movement));
        }
        Map<String, String> replacements = new HashMap<>();
        for (Movement movement : all) {
            if (movement.replaces().isPresent()) {
                String replaced = movement.replaces().get();
                String other = replacements.put(replaced, movement.id());
                checkArgument(
                        other == null,
                        "movement %s must be replaced by one other but was by %s and %s",
                        replaced,
                        other,
                        movement.id());
                Movement before = byId.get(replaced);
                checkArgument(
                        before == null || before.known().isBefore(movement.known()),
                        "movement %s must be known after %s, which it replaces, but was known %s",
                        movement.id(),
                        replaced,
                        movement.known());
            }
        }
        return new Ledger(unit, opens, ImmutableList.sortedCopyOf(BY_DAY_THEN_ID, all), handedIn);
    }

    private static void requireFrom(FiscalYear first, Movement movement) {
        checkArgument(
                !movement.into().orElse(movement.year()).isBefore(first),
                "movement %s must be of %s, when the ledger opens, or later but was %s of %s",
                movement.id(),
                first,
                movement.kind(),
                movement.year());
    }

    /** {@return the ledger as it was known at the end of a day, however much is known now} */
    public Ledger asOf(LocalDate known) {
        requireNonNull(known, "known");
        return new Ledger(
                unit,
                opening,
                movements.stream()
                        .filter(movement -> !movement.known().isAfter(known))
                        .collect(ImmutableList.toImmutableList()),
                ImmutableSortedSet.copyOf(submissions.stream()
                        .filter(submission -> !submission.known().isAfter(known))
                        .toList()));
    }

    /** {@return the movements that count: those that no other one replaces, by day and id} */
    public ImmutableList<Movement> inForce() {
        ImmutableSet<String> replaced = movements.stream()
                .flatMap(movement -> movement.replaces().stream())
                .collect(ImmutableSet.toImmutableSet());
        return movements.stream()
                .filter(movement -> !replaced.contains(movement.id()))
                .collect(ImmutableList.toImmutableList());
    }

    /** {@return all the money in the ledger} */
    public Account account() {
        return account(movement -> true);
    }

    /** {@return the money of a part, whoever's it is} */
    public Account account(PartRef part) {
        requireNonNull(part, "part");
        return account(movement -> movement.part().equals(part));
    }

    /** {@return a recipient's money of a part} */
    public Account account(PartRef part, Recipient recipient) {
        requireNonNull(part, "part");
        requireNonNull(recipient, "recipient");
        return account(
                movement -> movement.part().equals(part) && movement.recipient().equals(recipient));
    }

    /** {@return each recipient's money of each part apart, by part and recipient} */
    public ImmutableList<Account> accounts() {
        return account().byPartAndRecipient();
    }

    private Account account(Predicate<Movement> wanted) {
        return new Account(unit, opening, inForce().stream().filter(wanted).collect(ImmutableList.toImmutableList()));
    }

    /** {@return what in the ledger itself is not in order: replacements of movements that are not there} */
    public ImmutableList<Finding> findings() {
        ImmutableSet<String> ids = movements.stream().map(Movement::id).collect(ImmutableSet.toImmutableSet());
        List<Finding> findings = new ArrayList<>();
        for (Movement movement : movements) {
            movement.replaces()
                    .filter(replaced -> !ids.contains(replaced))
                    .ifPresent(replaced -> findings.add(Finding.of(
                            Finding.Kind.NOTHING_TO_REPLACE,
                            "movement " + movement.id() + " must replace one of the ledger but was to replace "
                                    + replaced,
                            List.of(movement))));
        }
        return ImmutableList.copyOf(findings);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ledger that
                && unit.equals(that.unit)
                && opening.equals(that.opening)
                && movements.equals(that.movements)
                && submissions.equals(that.submissions);
    }

    @Override
    public int hashCode() {
        return Objects.hash(unit, opening, movements, submissions);
    }

    /** {@return how much is in the ledger, for people} */
    @Override
    public String toString() {
        return "ledger in " + unit.currencyCode() + " of " + movements.size() + " movements and " + submissions.size()
                + " submissions";
    }
}
