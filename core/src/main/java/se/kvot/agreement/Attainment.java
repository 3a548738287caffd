package se.kvot.agreement;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.immutables.value.Value;
import se.kvot.money.Fraction;
import se.kvot.money.StatedAmount;
import se.kvot.style.KvotStyle;

/**
 * What was attained of what was budgeted (<i>måluppfyllelse</i>), such as 678 of 1 131 tkr.
 *
 * <p>Instances are immutable and thread-safe.
 */
@KvotStyle
@Value.Immutable
public abstract sealed class Attainment permits AttainmentBuilder.ImmutableAttainment {

    Attainment() {}

    /** {@return a builder; what, attained and budgeted must be set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return what is measured} */
    public abstract String what();

    /** {@return what was attained, as stated} */
    public abstract StatedAmount attained();

    /** {@return what was budgeted, as stated, more than nothing} */
    public abstract StatedAmount budgeted();

    /** {@return where it is stated, if it is known} */
    public abstract Optional<Source> source();

    @Value.Check
    void check() {
        Require.text("what is attained", what());
        checkArgument(budgeted().kronor().signum() > 0, "budgeted must be more than nothing but was %s", budgeted());
    }

    /** {@return the stated attained of the stated budgeted, exactly} */
    public Fraction share() {
        return Fraction.from(attained().kronor())
                .dividedBy(Fraction.from(budgeted().kronor()));
    }

    /** Collects what a {@link Attainment} is made of; each may be set once. */
    public static final class Builder extends AttainmentBuilder {
        Builder() {}
    }
}
