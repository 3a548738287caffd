package se.kvot.agreement;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import se.kvot.style.KvotStyle;

/**
 * When and on what condition money is paid (<i>utbetalningsplan</i>).
 *
 * <p>Instances are immutable and thread-safe.
 */
@KvotStyle
@Value.Immutable
public abstract sealed class PaymentPlan permits PaymentPlanBuilder.ImmutablePaymentPlan {

    PaymentPlan() {}

    /** {@return a builder; at least an instalment or a gate must be set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the payments, in the order of the document; the first is number 1} */
    public abstract ImmutableList<Instalment> instalments();

    /** {@return what has to happen first, if anything} */
    public abstract Optional<PaymentGate> gate();

    /** {@return where it is stated, if it is known} */
    public abstract Optional<Source> source();

    @Value.Check
    void check() {
        checkArgument(
                !instalments().isEmpty() || gate().isPresent(),
                "payment plan must have an instalment or a gate but had neither");
    }

    /** Collects what a {@link PaymentPlan} is made of; each may be set once. */
    public static final class Builder extends PaymentPlanBuilder {
        Builder() {}
    }
}
