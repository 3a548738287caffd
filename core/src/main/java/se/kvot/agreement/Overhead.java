package se.kvot.agreement;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.immutables.value.Value;
import se.kvot.money.Fraction;
import se.kvot.money.StatedAmount;
import se.kvot.style.KvotStyle;

/**
 * What is kept centrally before an internal distribution (<i>OH, overhead</i>).
 *
 * <p>Instances are immutable and thread-safe.
 */
@KvotStyle
@Value.Immutable
public abstract sealed class Overhead permits OverheadBuilder.ImmutableOverhead {

    Overhead() {}

    /** {@return a builder; rate or amount must be set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the share of the income, 0 to 1} */
    public abstract Optional<Fraction> rate();

    /** {@return the amount as stated, not negative; it goes before the rate} */
    public abstract Optional<StatedAmount> amount();

    @Value.Check
    void check() {
        checkArgument(
                rate().isPresent() || amount().isPresent(), "overhead must have a rate or an amount but had neither");
        rate().ifPresent(it -> checkArgument(
                it.signum() >= 0 && it.compareTo(Fraction.ONE) <= 0,
                "rate of an overhead must be at least 0 and at most 1 but was %s",
                it));
        amount().ifPresent(it -> Printed.requireNotNegative("overhead", it));
    }

    /** The most that can be left of an income, in kronor, given the precision of what is printed. */
    Fraction mostLeftOf(StatedAmount income) {
        Fraction most = Fraction.from(Printed.most(income));
        return amount().map(it -> most.minus(Fraction.from(Printed.least(it))))
                .orElseGet(() -> most.times(Fraction.ONE.minus(rate().orElseThrow())));
    }

    /** Collects what a {@link Overhead} is made of; each may be set once. */
    public static final class Builder extends OverheadBuilder {
        Builder() {}
    }
}
