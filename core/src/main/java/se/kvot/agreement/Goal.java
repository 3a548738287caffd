package se.kvot.agreement;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import se.kvot.style.KvotStyle;

/**
 * What is to be reached (<i>mål</i>).
 *
 * <p>Instances are immutable and thread-safe.
 */
@KvotStyle
@Value.Immutable
public abstract sealed class Goal permits GoalBuilder.ImmutableGoal {

    Goal() {}

    /** {@return a builder; text must be set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return in how many years, 1 or more, if it is stated} */
    public abstract OptionalInt horizon();

    /** {@return what is to be reached} */
    public abstract String text();

    /** {@return where it is stated, if it is known} */
    public abstract Optional<Source> source();

    @Value.Check
    void check() {
        Require.text("text of a goal", text());
        horizon().ifPresent(it -> checkArgument(it >= 1, "horizon of a goal must be at least 1 year but was %s", it));
    }

    /** Collects what a {@link Goal} is made of; each may be set once. */
    public static final class Builder extends GoalBuilder {
        Builder() {}
    }
}
