package se.kvot.agreement;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import se.kvot.money.Fraction;

/**
 * A measure as plain data (<i>angivet mått</i>): the label of a statistic, or measures put together, such as
 * {@code mean("folkmängd 2016-12-31", "folkmängd 2017-12-31")}.
 *
 * <pre>{@code
 * MeasureSpec twoYears = MeasureSpec.mean(
 *         MeasureSpec.of("folkmängd 2016-12-31"), MeasureSpec.of("folkmängd 2017-12-31"));
 * }</pre>
 *
 * <p>Figures are not here: whoever makes a key of a spec brings them.
 *
 * <p>Instances are immutable and thread-safe.
 */
public sealed interface MeasureSpec extends PlainValue {

    /**
     * {@return the measure of that label}
     *
     * @throws IllegalArgumentException if the label is blank
     */
    static MeasureSpec of(String label) {
        return new Labelled(label);
    }

    /**
     * {@return the sum of these}
     *
     * @throws IllegalArgumentException if there are none
     */
    static MeasureSpec sum(MeasureSpec... terms) {
        return new Sum(ImmutableList.copyOf(terms));
    }

    /**
     * {@return the mean of these}
     *
     * @throws IllegalArgumentException if there are none
     */
    static MeasureSpec mean(MeasureSpec... terms) {
        return new Mean(ImmutableList.copyOf(terms));
    }

    /** {@return this times another} */
    default MeasureSpec times(MeasureSpec other) {
        return new Product(this, other);
    }

    /**
     * {@return this times a factor}
     *
     * @throws IllegalArgumentException if the factor is zero
     */
    default MeasureSpec times(Fraction factor) {
        return new Scaled(this, factor);
    }

    /**
     * What has a label of its own, such as a statistic.
     *
     * @param label the label, such as {@code folkmängd 2017-12-31}
     */
    record Labelled(String label) implements MeasureSpec {

        /**
         * Names a measure.
         *
         * @throws IllegalArgumentException if the label is blank
         */
        public Labelled {
            checkArgument(!label.isBlank(), "label of a measure must not be blank but was %s", Shown.quoted(label));
        }

        @Override
        public String toString() {
            return Shown.quoted(label);
        }
    }

    /**
     * A sum.
     *
     * @param terms what is summed, one or more
     */
    record Sum(ImmutableList<MeasureSpec> terms) implements MeasureSpec {

        /**
         * Makes a sum.
         *
         * @throws IllegalArgumentException if there are no terms
         */
        public Sum {
            checkArgument(!terms.isEmpty(), "sum must have at least one measure but had none");
        }

        @Override
        public String toString() {
            return Shown.items("sum(", terms, ")");
        }
    }

    /**
     * A mean.
     *
     * @param terms what it is the mean of, one or more
     */
    record Mean(ImmutableList<MeasureSpec> terms) implements MeasureSpec {

        /**
         * Makes a mean.
         *
         * @throws IllegalArgumentException if there are no terms
         */
        public Mean {
            checkArgument(!terms.isEmpty(), "mean must have at least one measure but had none");
        }

        @Override
        public String toString() {
            return Shown.items("mean(", terms, ")");
        }
    }

    /**
     * A product of two.
     *
     * @param measure the first
     * @param other the second
     */
    record Product(MeasureSpec measure, MeasureSpec other) implements MeasureSpec {

        /** Makes a product. */
        public Product {
            requireNonNull(measure, "measure");
            requireNonNull(other, "other");
        }

        @Override
        public String toString() {
            return "product(" + measure + ", " + other + ")";
        }
    }

    /**
     * A measure times a factor.
     *
     * @param measure the measure
     * @param factor the factor, not zero
     */
    record Scaled(MeasureSpec measure, Fraction factor) implements MeasureSpec {

        /**
         * Makes a multiple.
         *
         * @throws IllegalArgumentException if the factor is zero
         */
        public Scaled {
            requireNonNull(measure, "measure");
            checkArgument(factor.signum() != 0, "factor must not be zero but was %s", factor);
        }

        @Override
        public String toString() {
            return "scaled(" + measure + ", " + factor + ")";
        }
    }
}
