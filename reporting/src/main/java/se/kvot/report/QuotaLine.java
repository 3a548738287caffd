package se.kvot.report;

import java.util.Optional;
import se.kvot.money.ExactAmount;
import se.kvot.money.Fraction;

/** One recipient's line of a quota table; what remains is derived. */
record QuotaLine(Optional<Fraction> quota, ExactAmount stimulus, ExactAmount toRegion) {

    ExactAmount remaining() {
        return stimulus.minus(toRegion);
    }
}
