package se.kvot.agreement;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.immutables.value.Value;
import se.kvot.style.KvotStyle;
import se.kvot.time.Deadline;

/**
 * What is said of the end of a grant (<i>upphör, fasas ut</i>), and how sure that is.
 *
 * <p>Instances are immutable and thread-safe.
 */
@KvotStyle
@Value.Immutable
public abstract sealed class EndOutlook permits EndOutlookBuilder.ImmutableEndOutlook {

    EndOutlook() {}

    /** {@return a builder; certainty must be set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return when it ends, as precisely as it is stated} */
    public abstract Optional<Deadline> ends();

    /** {@return how sure it is} */
    public abstract OutlookCertainty certainty();

    /** {@return who says so} */
    public abstract Optional<Party> by();

    /** {@return what is said} */
    public abstract Optional<String> text();

    /** {@return where it is stated, if it is known} */
    public abstract Optional<Source> source();

    @Value.Check
    void check() {
        Require.text("text of an outlook", text());
        checkArgument(ends().isPresent() || text().isPresent(), "outlook must have an end or a text but had neither");
    }

    /** Collects what a {@link EndOutlook} is made of; each may be set once. */
    public static final class Builder extends EndOutlookBuilder {
        Builder() {}
    }
}
