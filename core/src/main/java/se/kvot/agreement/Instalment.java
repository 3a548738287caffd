package se.kvot.agreement;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.immutables.value.Value;
import se.kvot.money.StatedAmount;
import se.kvot.style.KvotStyle;
import se.kvot.time.Deadline;

/**
 * One of the payments of a part (<i>delutbetalning</i>); when or how much may be unknown, but not both.
 *
 * <p>Instances are immutable and thread-safe.
 */
@KvotStyle
@Value.Immutable
public abstract sealed class Instalment permits InstalmentBuilder.ImmutableInstalment {

    Instalment() {}

    /** {@return a builder; a due date or an amount must be set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return when it is to be paid, as precisely as it is stated} */
    public abstract Optional<Deadline> due();

    /** {@return the amount as stated, not negative; empty if it is not known, which is not nothing} */
    public abstract Optional<StatedAmount> amount();

    @Value.Check
    void check() {
        checkArgument(
                due().isPresent() || amount().isPresent(),
                "instalment must have a due date or an amount but had neither");
        amount().ifPresent(it -> Printed.requireNotNegative("instalment", it));
    }

    /** Collects what a {@link Instalment} is made of; each may be set once. */
    public static final class Builder extends InstalmentBuilder {
        Builder() {}
    }
}
