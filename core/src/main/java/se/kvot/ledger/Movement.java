package se.kvot.ledger;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import se.kvot.agreement.Certainty;
import se.kvot.agreement.KeySpec;
import se.kvot.agreement.PartRef;
import se.kvot.agreement.Source;
import se.kvot.money.ExactAmount;
import se.kvot.money.MinorUnit;
import se.kvot.party.Recipient;
import se.kvot.style.KvotStyle;
import se.kvot.time.DatePeriod;
import se.kvot.time.Deadline;
import se.kvot.time.FiscalYear;

/**
 * Something that happened to a recipient's money (<i>händelse</i>): it was decided, paid, spent and so on.
 *
 * <pre>{@code
 * Movement spent = Movement.builder()
 *         .id("interpreting-2019")
 *         .kind(MovementKind.SPENT)
 *         .part(PartRef.parse("minority-languages/grant"))
 *         .recipient(Recipient.region("23", "Region Jämtland Härjedalen"))
 *         .year(FiscalYear.of(2019))
 *         .on(Deadline.parse("2019"))
 *         .amount(ExactAmount.from(Kronor.of(23_139)))
 *         .purpose("Ärendehandläggning")
 *         .costGroup("tolk/översättning")
 *         .build();
 * spent.happened(); // 2019-12-31
 * }</pre>
 *
 * <p>Instances are immutable and thread-safe.
 */
@KvotStyle
@Value.Immutable
public abstract sealed class Movement permits MovementBuilder.ImmutableMovement {

    Movement() {}

    /** {@return a builder; id, kind, part, recipient, year and date must be set, and where money is carried forward to} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return what the movement is called in its ledger, words of a to z and 0 to 9 with {@code -} between them} */
    public abstract String id();

    /** {@return what happened} */
    public abstract MovementKind kind();

    /** {@return the part of an agreement that the money belongs to} */
    public abstract PartRef part();

    /** {@return whose money it is} */
    public abstract Recipient recipient();

    /** {@return how much, not negative; empty if nobody knows, which is not zero} */
    public abstract Optional<ExactAmount> amount();

    /** {@return when it happened, as precisely as the source says: a day, a month or a year} */
    public abstract Deadline on();

    /** {@return the year whose money it is; for money carried forward, the year that it is taken from} */
    public abstract FiscalYear year();

    /** {@return the day on which it became known; if not set, that on which it counts as having happened} */
    @Value.Default
    public LocalDate known() {
        return happened();
    }

    /** {@return the later year that money is carried forward to; empty for other kinds} */
    public abstract Optional<FiscalYear> into();

    /** {@return when what is paid, recognised or spent was earned or used, if that is said} */
    public abstract Optional<DatePeriod> earned();

    /** {@return what it was for, if that is said (<i>ändamål</i>)} */
    public abstract Optional<String> purpose();

    /** {@return what kind of cost it was, if that is said (<i>kostnadsgrupp</i>)} */
    public abstract Optional<String> costGroup();

    /** {@return how firm the figure is; known if not set} */
    @Value.Default
    public Certainty certainty() {
        return Certainty.KNOWN;
    }

    /** {@return the movement that this one corrects and takes the place of, if any} */
    public abstract Optional<String> replaces();

    /** {@return where it is said, if that is known} */
    public abstract Optional<Source> source();

    @Value.Check
    void check() {
        KeySpec.requireName("id of movement", id());
        amount().ifPresent(amount -> LedgerText.requireNotNegative("amount of movement " + id(), amount));
        checkArgument(
                !known().isBefore(on().firstDay()),
                "movement %s must not be known before it happened, %s, but was known %s",
                id(),
                on(),
                known());
        if (kind() == MovementKind.CARRIED_FORWARD) {
            checkArgument(
                    into().filter(year -> year.isAfter(year())).isPresent(),
                    "movement %s must carry money from %s to a later year but carries it to %s",
                    id(),
                    year(),
                    into().map(FiscalYear::toString).orElse("none"));
        } else {
            checkArgument(
                    into().isEmpty(),
                    "movement %s must be carried-forward to go into another year but was %s into %s",
                    id(),
                    kind(),
                    into().orElse(null));
        }
        checkArgument(!replaces().equals(Optional.of(id())), "movement %s must not replace itself but does", id());
        purpose().ifPresent(text -> LedgerText.requireText("purpose of movement " + id(), text));
        costGroup().ifPresent(text -> LedgerText.requireText("cost group of movement " + id(), text));
    }

    /** {@return the day from which the movement counts: the last of those on which it may have happened} */
    public LocalDate happened() {
        return on().lastDay();
    }

    /** The amount in a sum, by name if it is not known. */
    Tally tally(MinorUnit unit) {
        return amount().map(Tally::of).orElseGet(() -> Tally.unknown(id(), unit));
    }

    /** Collects the facts of a {@link Movement}; each may be set once. */
    public static final class Builder extends MovementBuilder {
        Builder() {}
    }
}
