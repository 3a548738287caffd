package se.kvot.agreement;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import se.kvot.money.StatedAmount;
import se.kvot.style.KvotStyle;

/**
 * A line of an internal distribution (<i>fördelning per nämnd och verksamhet</i>): to whom, for what, how much.
 *
 * <p>Instances are immutable and thread-safe.
 */
@KvotStyle
@Value.Immutable
public abstract sealed class InternalLine permits InternalLineBuilder.ImmutableInternalLine {

    InternalLine() {}

    /** {@return a builder; to or purpose must be set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the board or unit that gets the money} */
    public abstract Optional<Party> to();

    /** {@return the amount as stated; empty if it is not known, which is not nothing} */
    public abstract Optional<StatedAmount> amount();

    /** {@return what it is for} */
    public abstract Optional<String> purpose();

    /** {@return what it is distributed by, such as {@code performance}} */
    public abstract Optional<String> basis();

    /** {@return whether what it is used for outlives the grant} */
    public abstract Optional<Permanence> use();

    /** {@return the lines that are parts of this one (<i>varav</i>)} */
    public abstract ImmutableList<InternalLine> ofWhich();

    /** {@return where it is stated, if it is known} */
    public abstract Optional<Source> source();

    @Value.Check
    void check() {
        checkArgument(
                to().isPresent() || purpose().isPresent(), "line must have a receiver or a purpose but had neither");
        Require.text("purpose of a line", purpose());
        Require.text("basis of a line", basis());
    }

    /** Collects what a {@link InternalLine} is made of; each may be set once. */
    public static final class Builder extends InternalLineBuilder {
        Builder() {}
    }
}
