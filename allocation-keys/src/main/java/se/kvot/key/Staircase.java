package se.kvot.key;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.money.MonetaryAmount;
import se.kvot.money.ExactAmount;
import se.kvot.money.Fraction;

/**
 * Amounts that rise in steps with a figure (<i>trappa, storleksklasser</i>): by posts, by inhabitants.
 *
 * <p>A figure below the lowest threshold gives nothing. Whether a figure that is exactly at a threshold has reached it
 * must be said, since texts of law often leave it open.
 *
 * <pre>{@code
 * Staircase posts = Staircase.builder(Staircase.Boundary.AT_LEAST)
 *         .step(Fraction.of(2), Kronor.of(3_000_000))
 *         .step(Fraction.of(3), Kronor.of(4_500_000))
 *         .step(Fraction.of(5), Kronor.of(7_500_000))
 *         .build();
 * }</pre>
 *
 * <p>Instances are immutable and thread-safe.
 */
public final class Staircase {

    /** When a figure has reached a threshold (<i>gränsdragning</i>). */
    public enum Boundary {

        /** When it is at least the threshold. */
        AT_LEAST,

        /** Only when it is more than the threshold. */
        MORE_THAN
    }

    private final Boundary boundary;
    private final ImmutableSortedMap<Fraction, ExactAmount> steps;

    /** {@return a builder of a staircase} */
    public static Builder builder(Boundary boundary) {
        return new Builder(boundary);
    }

    private Staircase(Boundary boundary, ImmutableSortedMap<Fraction, ExactAmount> steps) {
        this.boundary = boundary;
        this.steps = steps;
    }

    /** {@return when a figure has reached a threshold} */
    public Boundary boundary() {
        return boundary;
    }

    /** {@return what each threshold gives, from the lowest} */
    ImmutableSortedMap<Fraction, ExactAmount> steps() {
        return steps;
    }

    /** {@return the highest step that {@code value} has reached, if any} */
    Optional<Map.Entry<Fraction, ExactAmount>> reached(Fraction value) {
        return Optional.ofNullable(boundary == Boundary.AT_LEAST ? steps.floorEntry(value) : steps.lowerEntry(value));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Staircase that && boundary == that.boundary && steps.equals(that.steps);
    }

    @Override
    public int hashCode() {
        return steps.hashCode();
    }

    /** {@return boundary, thresholds and amounts, for debugging} */
    @Override
    public String toString() {
        return boundary + " " + steps;
    }

    /** Collects the steps of a {@link Staircase}. */
    public static final class Builder {

        private final Boundary boundary;
        private final TreeMap<Fraction, ExactAmount> steps = new TreeMap<>();

        private Builder(Boundary boundary) {
            this.boundary = requireNonNull(boundary, "boundary");
        }

        /**
         * Adds a step.
         *
         * @param threshold what a figure must reach
         * @param amount what it then gives
         * @return this builder
         * @throws IllegalArgumentException if there is a step at that threshold already
         */
        @CanIgnoreReturnValue
        public Builder step(Fraction threshold, MonetaryAmount amount) {
            checkArgument(
                    steps.putIfAbsent(threshold, ExactAmount.from(amount)) == null,
                    "thresholds must be different but %s was given twice",
                    threshold);
            return this;
        }

        /**
         * {@return the staircase}
         *
         * @throws IllegalArgumentException if there are no steps
         */
        public Staircase build() {
            checkArgument(!steps.isEmpty(), "staircase must have at least one step but had none");
            return new Staircase(boundary, ImmutableSortedMap.copyOfSorted(steps));
        }
    }
}
