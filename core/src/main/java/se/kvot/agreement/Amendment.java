package se.kvot.agreement;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import se.kvot.style.KvotStyle;

/**
 * What changes an agreement in force (<i>tilläggsöverenskommelse</i>), with the date from which it applies and the date from which it is known.
 *
 * <p>Instances are immutable and thread-safe.
 */
@KvotStyle
@Value.Immutable
public abstract sealed class Amendment permits AmendmentBuilder.ImmutableAmendment {

    Amendment() {}

    /** {@return a builder; id, name, effective, known and at least one change must be set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return what it is called in the agreement} */
    public abstract String id();

    /** {@return what it is called by people} */
    public abstract String name();

    /** {@return the first day that it applies} */
    public abstract LocalDate effective();

    /** {@return the first day that it can be known} */
    public abstract LocalDate known();

    /** {@return what it changes, one thing once} */
    public abstract ImmutableList<Change> changes();

    /** {@return where it is stated, if it is known} */
    public abstract Optional<Source> source();

    @Value.Check
    void check() {
        Require.id("an amendment", id());
        Require.line("name of amendment " + id(), name());
        checkArgument(!changes().isEmpty(), "amendment %s must change something but had no changes", id());
    }

    /** What to call it where it is refused: its id, and its source if there is one. */
    String label() {
        return id() + source().map(it -> " (" + it + ")").orElse("");
    }

    /** Collects what a {@link Amendment} is made of; each may be set once. */
    public static final class Builder extends AmendmentBuilder {
        Builder() {}
    }
}
