package se.kvot.document;

import java.util.Optional;
import org.immutables.value.Value;
import se.kvot.agreement.PartRef;
import se.kvot.agreement.Source;
import se.kvot.ledger.CarryOverRule;
import se.kvot.ledger.UseOrder;
import se.kvot.money.Fraction;
import se.kvot.style.KvotStyle;
import se.kvot.time.Deadline;

/**
 * Whether money may be used the year after, as a document states it (<i>överföring mellan år</i>).
 *
 * <p>Instances are immutable and thread-safe.
 */
@KvotStyle
@Value.Immutable
public abstract sealed class LedgerCarryOver permits LedgerCarryOverBuilder.ImmutableLedgerCarryOver {

    LedgerCarryOver() {}

    /** {@return a builder; nothing must be set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the part that it is about, if not all} */
    public abstract Optional<PartRef> part();

    /** {@return the rule in words} */
    public abstract Optional<String> rule();

    /** {@return how much of a year's money may be carried over; all, unless stated} */
    public abstract Optional<Fraction> share();

    /** {@return when it must be used, if that is stated} */
    public abstract Optional<Deadline> until();

    /** {@return which year's money is used first; the oldest, unless stated} */
    public abstract Optional<UseOrder> order();

    /** {@return where it is stated, if it is known} */
    public abstract Optional<Source> source();

    /** {@return the rule that a ledger is held to} */
    public CarryOverRule toRule() {
        CarryOverRule.Builder rule =
                CarryOverRule.builder().until(until().map(Deadline::lastDay)).source(source());
        share().ifPresent(rule::share);
        order().ifPresent(rule::order);
        return rule.build();
    }

    /** Collects what a {@link LedgerCarryOver} is made of; each may be set once. */
    public static final class Builder extends LedgerCarryOverBuilder {
        Builder() {}
    }
}
