package se.kvot.apportionment;

import static java.util.Objects.requireNonNull;

import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;
import se.kvot.money.Fraction;

/**
 * One step on the way to a part (<i>räknesteg</i>), with what is needed to do it again.
 *
 * <p>Amounts are in the smallest unit, with the sign of the total.
 */
public sealed interface ApportionmentStep {

    /** {@return whose part it is about} */
    int index();

    /** {@return what the index has after this step; after its last step that is its part} */
    Fraction after();

    /**
     * A share in proportion to weight: {@code weight × perWeight}.
     *
     * @param weight the weight
     * @param perWeight what a share is per weight
     */
    record Share(int index, Fraction weight, Fraction perWeight) implements ApportionmentStep {

        /** Makes the step. */
        public Share {
            requireNonNull(weight, "weight");
            requireNonNull(perWeight, "perWeight");
        }

        @Override
        public Fraction after() {
            return weight.times(perWeight);
        }
    }

    /**
     * A balance of earlier rounds is added.
     *
     * @param balance the balance that came in
     * @param after the claim with it
     */
    record Carried(int index, Fraction balance, Fraction after) implements ApportionmentStep {

        /** Makes the step. */
        public Carried {
            requireNonNull(balance, "balance");
            requireNonNull(after, "after");
        }
    }

    /**
     * Rounded to a multiple of the unit, alone. Down and up are towards zero and away from it, except that a claim with a
     * balance may be below zero, where down is away from it.
     *
     * @param exact what was rounded
     * @param mode the direction, as for a positive total
     * @param part the multiple
     */
    record Rounded(int index, Fraction exact, RoundingMode mode, BigInteger part) implements ApportionmentStep {

        /** Makes the step. */
        public Rounded {
            requireNonNull(exact, "exact");
            requireNonNull(mode, "mode");
            requireNonNull(part, "part");
        }

        @Override
        public Fraction after() {
            return Fraction.of(part);
        }
    }

    /**
     * Held at its minimum or maximum.
     *
     * @param bound the bound
     */
    record Held(int index, BigInteger bound) implements ApportionmentStep {

        /** Makes the step. */
        public Held {
            requireNonNull(bound, "bound");
        }

        @Override
        public Fraction after() {
            return Fraction.of(bound);
        }
    }

    /**
     * Given what others left, or giving what others got too much.
     *
     * @param amount what is added: one unit, or for a named index any number of them
     * @param tied whether it was decided among equal claims
     * @param part the part with it
     */
    record Given(int index, BigInteger amount, boolean tied, BigInteger part) implements ApportionmentStep {

        /** Makes the step. */
        public Given {
            requireNonNull(amount, "amount");
            requireNonNull(part, "part");
        }

        @Override
        public Fraction after() {
            return Fraction.of(part);
        }
    }

    /**
     * Divided by the common divisor and rounded. A part is right when the divisor is at most the claim of its last unit
     * and at least the claim of a next one (<i>jämförelsetal</i>).
     *
     * @param weight the weight
     * @param last the claim of its last unit, none when it has its minimum
     * @param next the claim to a next unit, none when it has its maximum
     * @param squared whether the claims are given as their squares
     * @param tied whether a unit was decided among equal claims
     * @param part the part
     */
    record Divided(
            int index,
            Fraction weight,
            Optional<Fraction> last,
            Optional<Fraction> next,
            boolean squared,
            boolean tied,
            BigInteger part)
            implements ApportionmentStep {

        /** Makes the step. */
        public Divided {
            requireNonNull(weight, "weight");
            requireNonNull(last, "last");
            requireNonNull(next, "next");
            requireNonNull(part, "part");
        }

        @Override
        public Fraction after() {
            return Fraction.of(part);
        }
    }

    /**
     * The step between two running totals, each rounded.
     *
     * @param before the running total before, exact
     * @param sum the running total with this share, exact
     * @param mode the direction, as for a positive total
     * @param part the difference of the two rounded
     */
    record RunningTotal(int index, Fraction before, Fraction sum, RoundingMode mode, BigInteger part)
            implements ApportionmentStep {

        /** Makes the step. */
        public RunningTotal {
            requireNonNull(before, "before");
            requireNonNull(sum, "sum");
            requireNonNull(mode, "mode");
            requireNonNull(part, "part");
        }

        @Override
        public Fraction after() {
            return Fraction.of(part);
        }
    }

    /**
     * A whole number of times the weight in lowest terms.
     *
     * @param weight the weight as a whole number in lowest terms with the others
     * @param block what each of them gets
     */
    record Block(int index, BigInteger weight, BigInteger block) implements ApportionmentStep {

        /** Makes the step. */
        public Block {
            requireNonNull(weight, "weight");
            requireNonNull(block, "block");
        }

        @Override
        public Fraction after() {
            return Fraction.of(weight.multiply(block));
        }
    }
}
