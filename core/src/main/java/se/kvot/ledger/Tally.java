package se.kvot.ledger;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.kvot.money.ExactAmount;
import se.kvot.money.MinorUnit;

/**
 * What some movements come to, as far as their amounts are known (<i>summa</i>), such as
 * {@code SEK 3035000 + staff-elsewhere}.
 *
 * <p>A movement whose amount nobody knows is not worth zero. It is kept by name, so that a sum that needs it has no
 * amount, while a difference in which it cancels out has one again.
 *
 * <pre>{@code
 * Tally own = Tally.of(ExactAmount.from(Kronor.of(3_035_000)));
 * Tally elsewhere = Tally.unknown("staff-elsewhere", MinorUnit.ORE);
 * Tally cost = own.plus(elsewhere);
 * cost.amount(); // empty
 * cost.missing(); // [staff-elsewhere]
 * cost.minus(elsewhere).amount(); // SEK 3035000
 * }</pre>
 *
 * <p>Instances are immutable and thread-safe.
 */
public final class Tally {

    private final ExactAmount known;

    /** How many times each movement of unknown amount is counted; never zero times. */
    private final ImmutableSortedMap<String, Integer> unknown;

    /** {@return a sum that is all known} */
    public static Tally of(ExactAmount amount) {
        return new Tally(requireNonNull(amount, "amount"), ImmutableSortedMap.of());
    }

    /** {@return nothing, known to be so, in the currency of {@code unit}} */
    public static Tally zero(MinorUnit unit) {
        return of(ExactAmount.zero(unit));
    }

    /**
     * {@return the unknown amount, not negative, of a movement}
     *
     * @throws IllegalArgumentException if the name of the movement is blank
     */
    public static Tally unknown(String movement, MinorUnit unit) {
        return new Tally(
                ExactAmount.zero(unit), ImmutableSortedMap.of(LedgerText.requireText("name of movement", movement), 1));
    }

    private Tally(ExactAmount known, ImmutableSortedMap<String, Integer> unknown) {
        this.known = known;
        this.unknown = unknown;
    }

    /** {@return the amount, or empty if it needs an amount that is not known} */
    public Optional<ExactAmount> amount() {
        return isKnown() ? Optional.of(known) : Optional.empty();
    }

    /** {@return what the known amounts come to} */
    public ExactAmount knownPart() {
        return known;
    }

    /** {@return the movements whose amounts are needed but not known, in the order of their names} */
    public ImmutableSet<String> missing() {
        return unknown.keySet();
    }

    /** {@return whether all amounts that are needed are known} */
    public boolean isKnown() {
        return unknown.isEmpty();
    }

    /**
     * {@return whether this is more than zero, whatever the unknown amounts are}
     *
     * <p>No amount of a movement is negative, so those that are added can only make it more.
     */
    public boolean isSurelyPositive() {
        return known.signum() > 0 && unknown.values().stream().allMatch(times -> times > 0);
    }

    /**
     * {@return this sum and {@code other} together}
     *
     * @throws se.kvot.money.CurrencyMismatchException if the currencies differ
     */
    public Tally plus(Tally other) {
        return combined(other, known.plus(other.known), 1);
    }

    /**
     * {@return this sum without {@code other}}
     *
     * @throws se.kvot.money.CurrencyMismatchException if the currencies differ
     */
    public Tally minus(Tally other) {
        return combined(other, known.minus(other.known), -1);
    }

    private Tally combined(Tally other, ExactAmount sum, int sign) {
        if (other.unknown.isEmpty()) {
            return new Tally(sum, unknown);
        }
        Map<String, Integer> times = new TreeMap<>(unknown);
        other.unknown.forEach((movement, count) -> times.merge(movement, sign * count, Integer::sum));
        times.values().removeIf(count -> count == 0);
        return new Tally(sum, ImmutableSortedMap.copyOf(times));
    }

    /**
     * {@return the amount}
     *
     * @param what what the sum is, for the message
     * @throws IllegalArgumentException if an amount that it needs is not known
     */
    public ExactAmount require(String what) {
        checkArgument(isKnown(), "%s must be known but was %s", requireNonNull(what, "what"), this);
        return known;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Tally that && known.equals(that.known) && unknown.equals(that.unknown);
    }

    @Override
    public int hashCode() {
        return 31 * known.hashCode() + unknown.hashCode();
    }

    /** {@return the known part and the movements whose amounts are missing, such as {@code SEK 5 + tolls - 2 fares}} */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(known.toString());
        unknown.forEach((movement, times) -> text.append(times > 0 ? " + " : " - ")
                .append(Math.abs(times) == 1 ? "" : Math.abs(times) + " ")
                .append(movement));
        return text.toString();
    }
}
