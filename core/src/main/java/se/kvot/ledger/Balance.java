package se.kvot.ledger;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import se.kvot.money.Fraction;

/**
 * What is granted, spent and left at the end of a day (<i>saldo</i>).
 *
 * <p>Whatever the ledger holds, three things are so:
 *
 * <ul>
 *   <li>available = decided + carried in
 *   <li>unspent = available − spent − returned − carried forward
 *   <li>cash = opening + paid − spent − returned
 * </ul>
 *
 * <p>For all years together, what is carried forward from one year is carried into another, and cancels out. The balances
 * of the years add up to that of all.
 *
 * <p>Instances are immutable and thread-safe.
 */
public final class Balance {

    private final LocalDate at;
    private final ImmutableMap<MovementKind, Tally> sums;
    private final Tally carriedIn;

    Balance(LocalDate at, Map<MovementKind, Tally> sums, Tally carriedIn) {
        this.at = at;
        this.sums = ImmutableMap.copyOf(sums);
        this.carriedIn = carriedIn;
    }

    /** {@return the day at whose end it is so} */
    public LocalDate at() {
        return at;
    }

    /** {@return what the movements of a kind come to; of money carried forward, that of years in the ledger} */
    public Tally of(MovementKind kind) {
        return requireNonNull(sums.get(requireNonNull(kind, "kind")), "sum");
    }

    /** {@return what is granted} */
    public Tally decided() {
        return of(MovementKind.DECIDED);
    }

    /** {@return what is carried in from earlier years} */
    public Tally carriedIn() {
        return carriedIn;
    }

    /** {@return what can be spent in all (<i>disponibelt</i>): decided and carried in} */
    public Tally available() {
        return decided().plus(carriedIn);
    }

    /** {@return what is paid to the recipient} */
    public Tally paid() {
        return of(MovementKind.PAID);
    }

    /** {@return what is spent (<i>förbrukat</i>)} */
    public Tally spent() {
        return of(MovementKind.SPENT);
    }

    /** {@return what is paid back} */
    public Tally returned() {
        return of(MovementKind.RETURNED);
    }

    /** {@return what is carried forward to later years} */
    public Tally carriedForward() {
        return of(MovementKind.CARRIED_FORWARD);
    }

    /** {@return what is left (<i>kvar</i>): available without what is spent, returned and carried forward} */
    public Tally unspent() {
        return available().minus(spent()).minus(returned()).minus(carriedForward());
    }

    /** {@return the cash that money from other years brought along: carried in without what is carried forward} */
    public Tally opening() {
        return carriedIn.minus(carriedForward());
    }

    /** {@return the money in hand (<i>kassa</i>): opening and paid without what is spent and returned} */
    public Tally cash() {
        return opening().plus(paid()).minus(spent()).minus(returned());
    }

    /** {@return what is granted but not yet paid; negative if more is paid} */
    public Tally outstanding() {
        return decided().minus(paid());
    }

    /** {@return what is paid but not yet earned, for the books to defer; negative if it is earned before it is paid} */
    public Tally unearned() {
        return paid().minus(of(MovementKind.RECOGNISED));
    }

    /**
     * {@return how much of what is decided is earned, such as 226/377 for 678 of 1 131 tkr; empty if nothing is decided
     * or an amount is not known}
     */
    public Optional<Fraction> attained() {
        return decided()
                .amount()
                .filter(decided -> decided.signum() > 0)
                .flatMap(decided -> of(MovementKind.RECOGNISED).amount().map(earned -> earned.dividedBy(decided)));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Balance that
                && at.equals(that.at)
                && sums.equals(that.sums)
                && carriedIn.equals(that.carriedIn);
    }

    @Override
    public int hashCode() {
        // not that of the kinds, which differs between runs
        return 31 * at.hashCode() + available().hashCode();
    }

    /** {@return the day and what is available, spent and left, for people} */
    @Override
    public String toString() {
        return at + ": available " + available() + ", spent " + spent() + ", returned " + returned()
                + ", carried forward " + carriedForward() + ", unspent " + unspent() + ", cash " + cash();
    }
}
