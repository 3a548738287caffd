package se.kvot.allocation;

import java.math.BigInteger;

/** The parts that a rounding made, in the currency's smallest unit; none can be made that do not sum to their total. */
sealed interface Split permits Parts, LongParts {

    /** What the recipient at that place gets. */
    BigInteger part(int index);

    /** What the parts sum to. */
    BigInteger total();

    /** How they came about. */
    Parts told();
}
