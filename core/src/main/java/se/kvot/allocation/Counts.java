package se.kvot.allocation;

import java.math.BigInteger;
import java.util.Arrays;
import se.kvot.money.ExactAmount;
import se.kvot.money.Fraction;

/**
 * How many smallest units each recipient is entitled to: numerators over denominators, not in lowest terms.
 *
 * <p>Those who were treated alike have one denominator, the same object; nothing is reduced or brought to a common
 * denominator until somebody asks.
 */
@SuppressWarnings("ArrayRecordComponent") // seen by this package only, written by nobody
record Counts(BigInteger[] numerators, BigInteger[] denominators) {

    static Counts of(BigInteger[] numerators, BigInteger denominator) {
        BigInteger[] denominators = new BigInteger[numerators.length];
        Arrays.fill(denominators, denominator);
        return new Counts(numerators, denominators);
    }

    static Counts of(ExactAmount... amounts) {
        BigInteger[] numerators = new BigInteger[amounts.length];
        BigInteger[] denominators = new BigInteger[amounts.length];
        for (int i = 0; i < amounts.length; i++) {
            numerators[i] = amounts[i].count().numerator();
            denominators[i] = amounts[i].count().denominator();
        }
        return new Counts(numerators, denominators);
    }

    int size() {
        return numerators.length;
    }

    Fraction at(int index) {
        return Fraction.of(numerators[index], denominators[index]);
    }

    Fraction sum() {
        Sum sum = new Sum();
        for (int i = 0; i < size(); i++) {
            sum.add(this, i);
        }
        return sum.value();
    }

    int compare(int index, Counts other, int otherIndex) {
        return compare(
                numerators[index], denominators[index], other.numerators[otherIndex], other.denominators[otherIndex]);
    }

    static int compare(BigInteger numerator, BigInteger denominator, BigInteger other, BigInteger otherDenominator) {
        return denominator.equals(otherDenominator)
                ? numerator.compareTo(other)
                : numerator.multiply(otherDenominator).compareTo(other.multiply(denominator));
    }

    Counts max(Counts other) {
        return chosen(other, 1);
    }

    Counts min(Counts other) {
        return chosen(other, -1);
    }

    /** The other's where it compares like that with mine. */
    private Counts chosen(Counts other, int wanted) {
        BigInteger[] chosen = numerators.clone();
        BigInteger[] over = denominators.clone();
        for (int i = 0; i < size(); i++) {
            if (other.compare(i, this, i) == wanted) {
                chosen[i] = other.numerators[i];
                over[i] = other.denominators[i];
            }
        }
        return new Counts(chosen, over);
    }

    Counts plus(Counts other) {
        BigInteger[] sums = new BigInteger[size()];
        BigInteger[] over = new BigInteger[size()];
        for (int i = 0; i < size(); i++) {
            BigInteger mine = denominators[i];
            BigInteger others = other.denominators[i];
            boolean isAsBefore = i > 0 && mine.equals(denominators[i - 1]) && others.equals(other.denominators[i - 1]);
            over[i] = isAsBefore ? over[i - 1] : leastCommonMultiple(mine, others);
            sums[i] = to(over[i], numerators[i], mine).add(to(over[i], other.numerators[i], others));
        }
        return new Counts(sums, over);
    }

    private static BigInteger to(BigInteger common, BigInteger numerator, BigInteger denominator) {
        return common.equals(denominator) ? numerator : numerator.multiply(common.divide(denominator));
    }

    private static BigInteger leastCommonMultiple(BigInteger a, BigInteger b) {
        return a.equals(b) || b.equals(BigInteger.ONE) ? a : a.divide(a.gcd(b)).multiply(b);
    }

    /** A sum that is brought to another denominator only where the denominator changes. */
    static final class Sum {

        private Fraction before = Fraction.ZERO;
        private BigInteger whole = BigInteger.ZERO;
        private BigInteger numerator = BigInteger.ZERO;
        private BigInteger denominator = BigInteger.ONE;

        void add(Counts counts, int index) {
            if (counts.denominators[index].equals(BigInteger.ONE)) {
                whole = whole.add(counts.numerators[index]);
                return;
            }
            if (!counts.denominators[index].equals(denominator)) {
                before = value();
                whole = BigInteger.ZERO;
                numerator = BigInteger.ZERO;
                denominator = counts.denominators[index];
            }
            numerator = numerator.add(counts.numerators[index]);
        }

        Fraction value() {
            return before.plus(Fraction.of(numerator.add(whole.multiply(denominator)), denominator));
        }
    }
}
