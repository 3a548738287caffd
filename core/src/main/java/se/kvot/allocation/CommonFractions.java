package se.kvot.allocation;

import java.math.BigInteger;
import java.util.Arrays;
import se.kvot.money.ExactAmount;
import se.kvot.money.Fraction;

/** Fractions over one denominator: multiplied first, divided once, by rounding. */
@SuppressWarnings("ArrayRecordComponent") // seen by this package only, written by nobody
record CommonFractions(BigInteger[] numerators, BigInteger denominator) {

    static CommonFractions of(ExactAmount... amounts) {
        BigInteger denominator = BigInteger.ONE;
        for (ExactAmount amount : amounts) {
            denominator = leastCommonMultiple(denominator, amount.count().denominator());
        }
        BigInteger[] numerators = new BigInteger[amounts.length];
        for (int i = 0; i < amounts.length; i++) {
            Fraction count = amounts[i].count();
            numerators[i] = count.denominator().equals(denominator)
                    ? count.numerator()
                    : count.numerator().multiply(denominator.divide(count.denominator()));
        }
        return new CommonFractions(numerators, denominator);
    }

    static BigInteger leastCommonMultiple(BigInteger a, BigInteger b) {
        return a.equals(b) || b.equals(BigInteger.ONE) ? a : a.divide(a.gcd(b)).multiply(b);
    }

    CommonFractions plus(CommonFractions other) {
        BigInteger common = leastCommonMultiple(denominator, other.denominator);
        BigInteger mine = common.divide(denominator);
        BigInteger others = common.divide(other.denominator);
        BigInteger[] sums = new BigInteger[numerators.length];
        for (int i = 0; i < sums.length; i++) {
            sums[i] = numerators[i].multiply(mine).add(other.numerators[i].multiply(others));
        }
        return new CommonFractions(sums, common);
    }

    BigInteger sumOfNumerators() {
        return Arrays.stream(numerators).reduce(BigInteger.ZERO, BigInteger::add);
    }
}
