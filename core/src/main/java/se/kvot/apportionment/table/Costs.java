package se.kvot.apportionment.table;

import java.math.BigInteger;
import se.kvot.money.Fraction;

/** How costs of one more unit are joined along a path: added, or where multipliers take the place of prices, multiplied. */
interface Costs<T> {

    /** What changes nothing. */
    T neutral();

    T join(T one, T other);

    T inverse(T cost);

    int compare(T one, T other);

    /** Costs in whole numbers that are added. */
    final class Added implements Costs<BigInteger> {

        @Override
        public BigInteger neutral() {
            return BigInteger.ZERO;
        }

        @Override
        public BigInteger join(BigInteger one, BigInteger other) {
            return one.add(other);
        }

        @Override
        public BigInteger inverse(BigInteger cost) {
            return cost.negate();
        }

        @Override
        public int compare(BigInteger one, BigInteger other) {
            return one.compareTo(other);
        }
    }

    /** Positive costs that are multiplied. */
    final class Multiplied implements Costs<Fraction> {

        @Override
        public Fraction neutral() {
            return Fraction.ONE;
        }

        @Override
        public Fraction join(Fraction one, Fraction other) {
            return one.times(other);
        }

        @Override
        public Fraction inverse(Fraction cost) {
            return Fraction.ONE.dividedBy(cost);
        }

        @Override
        public int compare(Fraction one, Fraction other) {
            return one.compareTo(other);
        }
    }
}
