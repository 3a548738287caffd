package se.kvot.apportionment;

import java.math.BigInteger;

/**
 * Where a divisor method rounds between two whole numbers, as the claim that a weight has to its next unit: the largest
 * divisor whose quotient still rounds to that unit.
 */
enum Signposts {
    JEFFERSON {
        @Override
        Ratio claim(BigInteger weight, BigInteger had) {
            return new Ratio(weight, had.add(BigInteger.ONE));
        }
    },
    WEBSTER {
        @Override
        Ratio claim(BigInteger weight, BigInteger had) {
            return new Ratio(weight.shiftLeft(1), had.shiftLeft(1).add(BigInteger.ONE));
        }
    },
    ADAMS {
        @Override
        Ratio claim(BigInteger weight, BigInteger had) {
            return new Ratio(weight, had);
        }
    },
    DEAN {
        @Override
        Ratio claim(BigInteger weight, BigInteger had) {
            return new Ratio(
                    weight.multiply(had.shiftLeft(1).add(BigInteger.ONE)),
                    had.multiply(had.add(BigInteger.ONE)).shiftLeft(1));
        }
    },
    /** The claim is squared, since the signpost is the square root of two neighbours' product. */
    HUNTINGTON_HILL {
        @Override
        Ratio claim(BigInteger weight, BigInteger had) {
            return new Ratio(weight.multiply(weight), had.multiply(had.add(BigInteger.ONE)));
        }
    };

    /**
     * {@return the claim to one more unit}
     *
     * @param had how many units the weight has; at least one where the method gives every positive weight a unit
     */
    abstract Ratio claim(BigInteger weight, BigInteger had);

    boolean isSquared() {
        return this == HUNTINGTON_HILL;
    }
}
