package se.kvot.apportionment;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import se.kvot.money.Fraction;
import se.kvot.style.KvotStyle;

/**
 * A total to be split by weights into parts that are whole units (<i>fördelningsuppgift</i>).
 *
 * <pre>{@code
 * ApportionmentProblem seats = ApportionmentProblem.builder()
 *         .method(ApportionmentMethod.DIVISOR_WEBSTER)
 *         .total(BigInteger.TEN)
 *         .addWeights(Fraction.of(43), Fraction.of(33), Fraction.of(24))
 *         .build();
 * Apportionment result = seats.apportion(); // 4, 3, 3: a tie, decided by index
 * }</pre>
 *
 * <p>A negative total is the mirror image of the positive one: minima, maxima and the mode speak of sizes without sign,
 * balances change sign with the total, and a total of zero is read as one to pay out. A zero weight gets nothing beyond its minimum. What is less than a unit of the
 * total stays undistributed.
 *
 * <p>Instances are immutable and thread-safe, and can be solved: what cannot be met is refused by the builder, with who
 * and by how much.
 */
@KvotStyle
@Value.Immutable
public abstract sealed class ApportionmentProblem permits ApportionmentProblemBuilder.ImmutableApportionmentProblem {

    ApportionmentProblem() {}

    /** {@return a builder; method, total and weights must be set} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * {@return a problem of whole numbers without bounds, in units of 1}
     *
     * @throws IllegalArgumentException if a weight is negative or all are zero, or the method cannot split this total
     */
    public static ApportionmentProblem of(ApportionmentMethod method, long total, long... weights) {
        Builder builder = builder().method(method).total(BigInteger.valueOf(total));
        for (long weight : weights) {
            builder.addWeight(Fraction.of(weight));
        }
        return builder.build();
    }

    /** {@return the method} */
    public abstract ApportionmentMethod method();

    /** {@return what is split, in the smallest unit, such as öre or seats; of any size and sign} */
    public abstract BigInteger total();

    /** {@return what every part is a multiple of, in the smallest unit; 1 unless set} */
    @Value.Default
    public BigInteger unit() {
        return BigInteger.ONE;
    }

    /** {@return the weights, none negative, at least one positive} */
    public abstract ImmutableList<Fraction> weights();

    /** {@return the least size of each part, multiples of the unit; none given means zero for all} */
    public abstract ImmutableList<BigInteger> minima();

    /** {@return the largest size of each part that has one, multiples of the unit; none given means none for all} */
    public abstract ImmutableList<Optional<BigInteger>> maxima();

    /** {@return who goes first when claims are equal; the lower index unless set} */
    @Value.Default
    public TieBreak ties() {
        return TieBreak.byIndex();
    }

    /**
     * {@return how parts that are rounded alone, or running totals, are rounded: {@code UP}, {@code DOWN} and the half
     * ones; {@code HALF_UP} unless set}
     */
    @Value.Default
    public RoundingMode mode() {
        return RoundingMode.HALF_UP;
    }

    /** {@return who gets what remains, for {@link ApportionmentMethod#REMAINDER_TO_INDEX}} */
    public abstract Optional<Integer> named();

    /**
     * {@return what earlier rounds took from each (positive) or gave to each (negative), in the smallest unit, summing to
     * zero; for {@link ApportionmentMethod#LARGEST_REMAINDER_WITH_MEMORY}, none given means zero for all}
     */
    public abstract ImmutableList<Fraction> balances();

    @Value.Check
    void check() {
        checkArgument(unit().signum() > 0, "unit must be positive but was %s", unit());
        requireShape();
        Terms.of(this);
    }

    private void requireShape() {
        int size = weights().size();
        requireLength("minima", minima(), size);
        requireLength("maxima", maxima(), size);
        requireLength("balances", balances(), size);
        ApportionmentMethod method = method();
        method.require(
                balances().isEmpty() || method == ApportionmentMethod.LARGEST_REMAINDER_WITH_MEMORY,
                "balances must not be given",
                balances());
        Fraction sum = balances().stream().reduce(Fraction.ZERO, Fraction::plus);
        checkArgument(sum.signum() == 0, "balances must sum to zero but summed to %s", sum);
        if (method == ApportionmentMethod.REMAINDER_TO_INDEX) {
            method.require(named().isPresent(), "named must be given", "missing");
            method.require(
                    0 <= named().get() && named().get() < size, "named must be an index below " + size, named().get());
        } else {
            method.require(named().isEmpty(), "named must not be given", named());
        }
        method.require(
                method != ApportionmentMethod.BLOCK_SEPARATE_REMAINDER || (minima().isEmpty() && maxima().isEmpty()),
                "minima and maxima must not be given",
                "minima " + minima() + ", maxima " + maxima());
        checkArgument(
                switch (mode()) {
                    case UP, DOWN, HALF_UP, HALF_DOWN, HALF_EVEN -> true;
                    default -> false;
                },
                "mode must be UP, DOWN, HALF_UP, HALF_DOWN or HALF_EVEN but was %s",
                mode());
        if (ties() instanceof TieBreak.Lot lot) {
            for (int index : lot.drawn()) {
                checkArgument(0 <= index && index < size, "lot must name indices below %s but named %s", size, index);
            }
        }
    }

    private static void requireLength(String what, List<?> values, int size) {
        checkArgument(
                values.isEmpty() || values.size() == size,
                "%s must be as many as the weights, %s, but were %s",
                what,
                size,
                values.size());
    }

    /**
     * {@return the parts, with what shows that they are right}
     *
     * @throws TiedClaimsException if claims are equal and the rule is to refuse
     * @throws IllegalArgumentException if a lot lacks one of the tied, the named index would leave its bounds, or the
     *     quota method would take too long
     */
    public Apportionment apportion() {
        return Terms.of(this).apportion();
    }

    /** Collects the settings of an {@link ApportionmentProblem}; each may be set once. */
    public static final class Builder extends ApportionmentProblemBuilder {
        Builder() {}
    }
}
