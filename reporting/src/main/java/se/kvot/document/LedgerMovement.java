package se.kvot.document;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import se.kvot.agreement.Certainty;
import se.kvot.agreement.PartRef;
import se.kvot.agreement.Party;
import se.kvot.agreement.Source;
import se.kvot.ledger.Movement;
import se.kvot.ledger.MovementKind;
import se.kvot.money.ExactAmount;
import se.kvot.money.Fraction;
import se.kvot.money.MinorUnit;
import se.kvot.money.StatedAmount;
import se.kvot.party.Recipient;
import se.kvot.style.KvotStyle;
import se.kvot.time.DatePeriod;
import se.kvot.time.Deadline;
import se.kvot.time.FiscalYear;

/**
 * Something that happened to money, as a document states it (<i>rörelse</i>).
 *
 * <p>Instances are immutable and thread-safe.
 */
@KvotStyle
@Value.Immutable
public abstract sealed class LedgerMovement permits LedgerMovementBuilder.ImmutableLedgerMovement {

    LedgerMovement() {}

    /** {@return a builder; kind, part, date and year must be set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return what it is called in the ledger; if it has no name, it is called by its number} */
    public abstract Optional<String> id();

    /** {@return what happened} */
    public abstract MovementKind kind();

    /** {@return the part of an agreement that the money belongs to} */
    public abstract PartRef part();

    /** {@return whose money it is, if not that of the ledger} */
    public abstract Optional<Recipient> recipient();

    /** {@return the amount as stated, not negative; empty if it is not known, which is not nothing} */
    public abstract Optional<StatedAmount> amount();

    /** {@return when, as precisely as it is stated} */
    public abstract Deadline on();

    /** {@return the year whose money it is} */
    public abstract FiscalYear year();

    /** {@return the year that it is carried into, if not the next} */
    public abstract Optional<FiscalYear> into();

    /** {@return when it became known, if not when it happened} */
    public abstract Optional<LocalDate> known();

    /** {@return when it was earned, if not when it was paid} */
    public abstract Optional<DatePeriod> earned();

    /** {@return whom it went to} */
    public abstract Optional<Party> to();

    /** {@return what it was for} */
    public abstract Optional<String> purpose();

    /** {@return what kind of cost it was} */
    public abstract Optional<String> costGroup();

    /** {@return how firm it is; known, unless stated} */
    @Value.Default
    public Certainty certainty() {
        return Certainty.KNOWN;
    }

    /** {@return the movement that it corrects} */
    public abstract Optional<String> replaces();

    /** {@return what else is said of it} */
    public abstract Optional<String> text();

    /** {@return where it is stated, if it is known} */
    public abstract Optional<Source> source();

    /** The movement in a ledger, where nothing is left to be understood. */
    Movement in(LedgerDocument ledger, int number) {
        Movement.Builder movement = Movement.builder()
                .id(id().orElse("m" + number))
                .kind(kind())
                .part(part())
                .recipient(recipient().orElse(ledger.recipient()))
                .amount(amount().map(LedgerMovement::exact))
                .on(on())
                .year(year())
                .earned(earned())
                .purpose(purpose())
                .costGroup(costGroup())
                .certainty(certainty())
                .replaces(replaces())
                .source(source());
        if (kind() == MovementKind.CARRIED_FORWARD) {
            movement.into(into().orElseGet(year()::next));
        } else {
            movement.into(into());
        }
        known().ifPresent(movement::known);
        return movement.build();
    }

    private static ExactAmount exact(StatedAmount amount) {
        return ExactAmount.of(Fraction.from(amount.kronor()).times(Fraction.of(100)), MinorUnit.ORE);
    }

    /** Collects what a {@link LedgerMovement} is made of; each may be set once. */
    public static final class Builder extends LedgerMovementBuilder {
        Builder() {}
    }
}
