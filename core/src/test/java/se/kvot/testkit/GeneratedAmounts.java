package se.kvot.testkit;

import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import se.kvot.money.ExactAmount;
import se.kvot.money.Fraction;
import se.kvot.money.MinorUnit;

/** Numbers and amounts to try things on. */
public final class GeneratedAmounts {

    /** 10^15 kronor, in öre. */
    private static final BigInteger MOST = BigInteger.TEN.pow(17);

    private GeneratedAmounts() {}

    /** {@return pools in whole öre from -10^15 to 10^15 kr, and the edges of the machine's own numbers} */
    public static Arbitrary<ExactAmount> pools() {
        return Arbitraries.frequencyOf(Tuple.of(4, nonNegativePools()), Tuple.of(1, repayments()));
    }

    /** {@return pools in whole öre from 0 to 10^15 kr, and the edges of the machine's own numbers} */
    public static Arbitrary<ExactAmount> nonNegativePools() {
        return nonNegativeOre().map(GeneratedAmounts::ore);
    }

    /** {@return the same with the other sign, for what is paid back} */
    public static Arbitrary<ExactAmount> repayments() {
        return nonNegativeOre().map(BigInteger::negate).map(GeneratedAmounts::ore);
    }

    /** {@return amounts in kronor, fractions of an öre included} */
    public static Arbitrary<ExactAmount> exactAmounts() {
        return fractions().map(count -> ExactAmount.of(count, MinorUnit.ORE));
    }

    /** {@return numbers of every size and sign} */
    public static Arbitrary<Fraction> fractions() {
        return Combinators.combine(wholeNumbers(), denominators())
                .as(Fraction::of)
                .withoutEdgeCases();
    }

    private static Arbitrary<BigInteger> wholeNumbers() {
        return Arbitraries.oneOf(
                Arbitraries.bigIntegers().between(BigInteger.valueOf(-20), BigInteger.valueOf(20)),
                nonNegativeOre(),
                nonNegativeOre().map(BigInteger::negate),
                Arbitraries.bigIntegers().between(BigInteger.TEN.pow(40).negate(), BigInteger.TEN.pow(40)));
    }

    private static Arbitrary<BigInteger> denominators() {
        return Arbitraries.oneOf(
                Arbitraries.of(1L, 2L, 3L, 7L, 8L, 10L, 1_000_000_000_000L).map(BigInteger::valueOf),
                Arbitraries.bigIntegers().between(BigInteger.ONE, BigInteger.TEN.pow(30)));
    }

    private static Arbitrary<BigInteger> nonNegativeOre() {
        return Arbitraries.frequencyOf(
                        Tuple.of(3, Arbitraries.bigIntegers().between(BigInteger.ZERO, BigInteger.valueOf(2_000))),
                        Tuple.of(3, Arbitraries.bigIntegers().between(BigInteger.ZERO, MOST)),
                        Tuple.of(2, wholeKronor()),
                        Tuple.of(1, Arbitraries.of(0, 1, 99, 100, 101).map(BigInteger::valueOf)),
                        Tuple.of(1, nearPowersOfTwo()))
                // they are among the above; the engine's own would crowd out the rest
                .withoutEdgeCases();
    }

    private static Arbitrary<BigInteger> wholeKronor() {
        return Arbitraries.bigIntegers()
                .between(BigInteger.ZERO, MOST.divide(BigInteger.valueOf(100)))
                .map(kronor -> kronor.multiply(BigInteger.valueOf(100)));
    }

    private static Arbitrary<BigInteger> nearPowersOfTwo() {
        return Combinators.combine(
                        Arbitraries.of(31, 32, 53, 63, 64, 127),
                        Arbitraries.integers().between(-1, 1))
                .as((power, beside) -> BigInteger.TWO.pow(power).add(BigInteger.valueOf(beside)));
    }

    private static ExactAmount ore(BigInteger count) {
        return ExactAmount.of(Fraction.of(count), MinorUnit.ORE);
    }
}
