package se.kvot.agreement;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.util.stream.Stream;
import se.kvot.money.StatedAmount;

/** What printed amounts can be, in kronor: each is anything that rounding to nearest would print so. */
final class Printed {

    private Printed() {}

    static void requireNotNegative(String what, StatedAmount amount) {
        checkArgument(amount.kronor().signum() >= 0, "%s must not be negative but was %s", what, amount);
    }

    static BigDecimal least(StatedAmount amount) {
        return amount.range().lowerEndpoint();
    }

    static BigDecimal most(StatedAmount amount) {
        return amount.range().upperEndpoint();
    }

    /** The least that the sum of these can be. */
    static BigDecimal least(Stream<StatedAmount> amounts) {
        return amounts.map(Printed::least).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The most that the sum of these can be. */
    static BigDecimal most(Stream<StatedAmount> amounts) {
        return amounts.map(Printed::most).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
