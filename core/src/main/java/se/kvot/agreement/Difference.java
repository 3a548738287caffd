package se.kvot.agreement;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * Something that two versions of an agreement say differently (<i>skillnad</i>), such as
 * {@code obligations/action-plan/due: 2020-09-30 → 2021-03-31}.
 *
 * @param what where it is said: the words that a document has on the way to it
 * @param before what the first says, as text; empty if it says nothing
 * @param after what the second says, as text; empty if it says nothing
 */
public record Difference(ImmutableList<String> what, Optional<String> before, Optional<String> after) {

    private static final String NOTHING = "nothing";

    /**
     * Tells a difference.
     *
     * @throws IllegalArgumentException if there is no way to it, or neither says anything
     */
    public Difference {
        requireNonNull(before, "before");
        requireNonNull(after, "after");
        checkArgument(!what.isEmpty(), "difference must be somewhere but was nowhere");
        checkArgument(before.isPresent() || after.isPresent(), "difference must have two sides but had neither");
    }

    /** {@return the same difference seen from the second version} */
    public Difference reversed() {
        return new Difference(what, /* before= */ after, /* after= */ before);
    }

    /** {@return such as {@code period: 2019-01-01/2020-01-01 → 2019-01-01/2021-01-01}} */
    @Override
    public String toString() {
        return String.join("/", what) + ": " + before.orElse(NOTHING) + " → " + after.orElse(NOTHING);
    }
}
