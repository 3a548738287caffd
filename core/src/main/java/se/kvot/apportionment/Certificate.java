package se.kvot.apportionment;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import se.kvot.money.Fraction;

/**
 * What shows that parts are right without doing them again (<i>intyg</i>).
 *
 * <p>All figures are in units, such as kronor per inhabitant when the unit is a krona, whatever the sign of the total.
 */
public sealed interface Certificate {

    /**
     * Every divisor between these, divided into each weight and rounded by the method, gives these parts
     * (<i>divisorintervall</i>); on an end of the interval a quotient lies exactly where the method may round both ways.
     *
     * @param least the least such divisor; zero when nobody could get more
     * @param most the largest such divisor, none when nobody could get less
     * @param squared whether the two are given as their squares, as they are for Huntington and Hill
     */
    record Divisors(Fraction least, Optional<Fraction> most, boolean squared) implements Certificate {

        /** Makes the certificate. */
        public Divisors {
            requireNonNull(least, "least");
            requireNonNull(most, "most");
        }
    }

    /**
     * Nobody who could have had one more unit had a larger claim to it than somebody who got one.
     *
     * @param perWeight what a share is per weight: share = weight × this, before minima and maxima
     * @param served the least claim of a unit that was given, none when all have their minimum
     * @param unserved the largest claim of a unit that was not given, none when all have their maximum
     */
    record Remainders(Fraction perWeight, Optional<Fraction> served, Optional<Fraction> unserved)
            implements Certificate {

        /** Makes the certificate. */
        public Remainders {
            requireNonNull(perWeight, "perWeight");
            requireNonNull(served, "served");
            requireNonNull(unserved, "unserved");
        }
    }

    /**
     * The parts follow from the shares by the method's own rule.
     *
     * @param perWeight what a share is per weight: share = weight × this, before minima and maxima
     */
    record Shares(Fraction perWeight) implements Certificate {

        /** Makes the certificate. */
        public Shares {
            requireNonNull(perWeight, "perWeight");
        }
    }
}
