package se.kvot.agreement;

import java.util.Optional;
import org.immutables.value.Value;
import se.kvot.money.StatedAmount;
import se.kvot.style.KvotStyle;
import se.kvot.time.FiscalYear;

/**
 * What is set aside for a part in a fiscal year, in the whole country (<i>avsatt belopp, Riket</i>), such as 447 mnkr 2017.
 *
 * <p>Instances are immutable and thread-safe.
 */
@KvotStyle
@Value.Immutable
public abstract sealed class PromisedAmount permits PromisedAmountBuilder.ImmutablePromisedAmount {

    PromisedAmount() {}

    /** {@return a builder; year and amount must be set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the year that the money is for} */
    public abstract FiscalYear year();

    /** {@return the amount as stated, not negative} */
    public abstract StatedAmount amount();

    /** {@return how firm it is; known, unless stated} */
    @Value.Default
    public Certainty certainty() {
        return Certainty.KNOWN;
    }

    /** {@return where it is stated, if it is known} */
    public abstract Optional<Source> source();

    @Value.Check
    void check() {
        Printed.requireNotNegative("amount of " + year(), amount());
    }

    /** {@return the amount of that year, known, without a source} */
    public static PromisedAmount of(FiscalYear year, StatedAmount amount) {
        return builder().year(year).amount(amount).build();
    }

    /** Collects what a {@link PromisedAmount} is made of; each may be set once. */
    public static final class Builder extends PromisedAmountBuilder {
        Builder() {}
    }
}
