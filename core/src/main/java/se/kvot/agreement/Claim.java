package se.kvot.agreement;

import java.util.Optional;
import org.immutables.value.Value;
import se.kvot.money.StatedAmount;
import se.kvot.party.Recipient;
import se.kvot.style.KvotStyle;
import se.kvot.time.FiscalYear;

/**
 * A figure that somebody states (<i>uppgift</i>), kept as it stands even if it contradicts another: nothing is computed from it and nothing is required of it.
 *
 * <p>Instances are immutable and thread-safe.
 */
@KvotStyle
@Value.Immutable
public abstract sealed class Claim permits ClaimBuilder.ImmutableClaim {

    Claim() {}

    /** {@return a builder; year and amount must be set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return whose amount it is said to be; empty if it is the whole} */
    public abstract Optional<Recipient> recipient();

    /** {@return the year that it is about} */
    public abstract FiscalYear year();

    /** {@return the amount as stated} */
    public abstract StatedAmount amount();

    /** {@return how firm it is said to be; known, unless stated} */
    @Value.Default
    public Certainty certainty() {
        return Certainty.KNOWN;
    }

    /** {@return what else is said of it, such as {@code april}} */
    public abstract Optional<String> text();

    /** {@return where it is stated, if it is known} */
    public abstract Optional<Source> source();

    @Value.Check
    void check() {
        Require.text("text of a claim", text());
    }

    /** Collects what a {@link Claim} is made of; each may be set once. */
    public static final class Builder extends ClaimBuilder {
        Builder() {}
    }
}
