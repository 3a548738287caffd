package se.kvot.statistics;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import se.kvot.agreement.MeasureSpec;
import se.kvot.money.Fraction;
import se.kvot.party.Recipient;

/**
 * A figure per recipient, read or computed from statistics (<i>mått</i>): a {@link Statistic} is one, and so are sums,
 * products and means of measures.
 *
 * <pre>{@code
 * Sweden sweden = Sweden.load();
 * Measure threeYears = Measure.mean(
 *         sweden.population(LocalDate.of(2015, 12, 31)),
 *         sweden.population(LocalDate.of(2016, 12, 31)),
 *         sweden.population(LocalDate.of(2017, 12, 31)));
 * Fraction mean = threeYears.value(sweden.municipality("2326"));
 * }</pre>
 *
 * <p>An implementation is immutable, and equal to another that measures the same. What it does not know it refuses with
 * an {@link IllegalArgumentException} that names the recipient.
 */
public interface Measure {

    /**
     * {@return the figure of {@code recipient}}
     *
     * @throws IllegalArgumentException if it is not known
     */
    Fraction value(Recipient recipient);

    /** {@return what is measured, such as {@code folkmängd 2017-11-01}} */
    String label();

    /** {@return those whose figure is known} */
    ImmutableSet<Recipient> known();

    /**
     * {@return this measure as plain data: sums, means, products and multiples as what they are made of, and anything
     * else by its label}
     */
    default MeasureSpec spec() {
        return MeasureSpec.of(label());
    }

    /**
     * {@return the sum of these measures}
     *
     * @throws IllegalArgumentException if there are none, or they do not know the same recipients, with the difference
     */
    static Measure sum(Measure... terms) {
        return CombinedMeasure.of("sum", CombinedMeasure.Operation.SUM, Arrays.asList(terms));
    }

    /**
     * {@return the mean of these measures, as of the same figure over several years}
     *
     * @throws IllegalArgumentException if there are none, or they do not know the same recipients, with the difference
     */
    static Measure mean(Measure... terms) {
        return CombinedMeasure.of("mean", CombinedMeasure.Operation.MEAN, Arrays.asList(terms));
    }

    /**
     * {@return this measure times another, such as an index times a volume}
     *
     * @throws IllegalArgumentException if they do not know the same recipients, with the difference
     */
    default Measure times(Measure other) {
        return CombinedMeasure.of("product", CombinedMeasure.Operation.PRODUCT, ImmutableList.of(this, other));
    }

    /**
     * {@return this measure times a factor, such as its weight in a sum}
     *
     * @param factor the factor, not zero
     */
    default Measure times(Fraction factor) {
        checkArgument(factor.signum() != 0, "factor must not be zero but was %s", factor);
        return new ScaledMeasure(this, factor);
    }
}
