package se.kvot.agreement;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.immutables.value.Value;
import se.kvot.style.KvotStyle;
import se.kvot.time.Deadline;

/**
 * A step that a body takes about an agreement (<i>beslut, beredning</i>).
 *
 * <p>Instances are immutable and thread-safe.
 */
@KvotStyle
@Value.Immutable
public abstract sealed class Decision permits DecisionBuilder.ImmutableDecision {

    Decision() {}

    /** {@return a builder; id and kind must be set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return what it is called in the agreement} */
    public abstract String id();

    /** {@return what kind of step it is} */
    public abstract DecisionKind kind();

    /** {@return who decides, such as {@code Regionstyrelsen}} */
    public abstract Optional<String> body();

    /** {@return when, as precisely as it is stated} */
    public abstract Optional<Deadline> on();

    /** {@return how far a preparation has come; of preparations only} */
    public abstract Optional<PreparationState> state();

    /** {@return what is decided} */
    public abstract Optional<String> text();

    /** {@return the number in the register, such as {@code RS/195/2020}} */
    public abstract Optional<String> registryNumber();

    /** {@return where it is stated, if it is known} */
    public abstract Optional<Source> source();

    @Value.Check
    void check() {
        Require.id("a decision", id());
        Require.text("body of decision " + id(), body());
        Require.text("text of decision " + id(), text());
        Require.text("registry number of decision " + id(), registryNumber());
        checkArgument(
                state().isEmpty() || kind() == DecisionKind.PREPARATION,
                "decision %s must be a preparation to be %s but was a %s",
                id(),
                state().map(PreparationState::word).orElse(""),
                kind().word());
    }

    /** Collects what a {@link Decision} is made of; each may be set once. */
    public static final class Builder extends DecisionBuilder {
        Builder() {}
    }
}
