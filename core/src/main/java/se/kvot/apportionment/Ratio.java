package se.kvot.apportionment;

import java.math.BigInteger;
import se.kvot.money.Fraction;

/** One whole number over another, positive, one; not reduced, since it is only compared. */
record Ratio(BigInteger over, BigInteger under) implements Comparable<Ratio> {

    Fraction toFraction() {
        return Fraction.of(over, under);
    }

    @Override
    public int compareTo(Ratio other) {
        return over.multiply(other.under).compareTo(other.over.multiply(under));
    }
}
