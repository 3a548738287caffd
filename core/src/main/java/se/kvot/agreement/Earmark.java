package se.kvot.agreement;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.immutables.value.Value;
import se.kvot.money.StatedAmount;
import se.kvot.party.RecipientKind;
import se.kvot.style.KvotStyle;
import se.kvot.time.FiscalYear;

/**
 * What of an amount is bound to some purpose or to some recipients (<i>varav, öronmärkt</i>), such as the 407 of 447 mnkr that go to regions.
 *
 * <p>Instances are immutable and thread-safe.
 */
@KvotStyle
@Value.Immutable
public abstract sealed class Earmark permits EarmarkBuilder.ImmutableEarmark {

    Earmark() {}

    /** {@return a builder; year and purpose must be set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the year that the money is for} */
    public abstract FiscalYear year();

    /** {@return the amount as stated, not negative; empty if it is not known, which is not nothing} */
    public abstract Optional<StatedAmount> amount();

    /** {@return what it is bound to, such as {@code landsting/regioner}} */
    public abstract String purpose();

    /** {@return the recipients that it is bound to; empty if all of those of the part may have it} */
    public abstract ImmutableSet<RecipientKind> recipients();

    /** {@return where it is stated, if it is known} */
    public abstract Optional<Source> source();

    @Value.Check
    void check() {
        Require.text("purpose of an earmark", purpose());
        amount().ifPresent(it -> Printed.requireNotNegative("earmark of " + year(), it));
    }

    /** Collects what a {@link Earmark} is made of; each may be set once. */
    public static final class Builder extends EarmarkBuilder {
        Builder() {}
    }
}
