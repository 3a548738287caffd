package se.kvot.allocation;

import java.math.BigInteger;

/** The parts that a rounding made, in the currency's smallest unit. */
sealed interface Split permits Parts, LongParts {

    /** What the recipient at that place gets. */
    BigInteger part(int index);

    /** What the rounding says that the parts sum to. */
    BigInteger total();

    /** What they do sum to. */
    BigInteger sum();

    /** Whether they sum to what the rounding says. */
    boolean addsUp();

    /** How they came about. */
    Parts told();
}
