package se.kvot.document;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import se.kvot.agreement.PartRef;
import se.kvot.agreement.Source;
import se.kvot.ledger.RepaymentGround;
import se.kvot.ledger.RepaymentRule;
import se.kvot.style.KvotStyle;
import se.kvot.time.Deadline;

/**
 * When money is to be paid back, as a document states it (<i>återbetalning</i>).
 *
 * <p>Instances are immutable and thread-safe.
 */
@KvotStyle
@Value.Immutable
public abstract sealed class LedgerRepayment permits LedgerRepaymentBuilder.ImmutableLedgerRepayment {

    LedgerRepayment() {}

    /** {@return a builder; grounds must be set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the part that it is about, if not all} */
    public abstract Optional<PartRef> part();

    /** {@return why money is to be paid back} */
    public abstract ImmutableSet<RepaymentGround> grounds();

    /** {@return the last day on which the money may be used} */
    public abstract Optional<LocalDate> useUntil();

    /** {@return what the money may be used for; anything, if empty} */
    public abstract ImmutableSet<String> purposes();

    /** {@return when it is to be paid back} */
    public abstract Optional<Deadline> due();

    /** {@return what it costs to be late} */
    public abstract Optional<LedgerInterest> interest();

    /** {@return what else is said of it} */
    public abstract Optional<String> text();

    /** {@return where it is stated, if it is known} */
    public abstract Optional<Source> source();

    /** {@return the rule that a ledger is held to} */
    public RepaymentRule toRule() {
        return RepaymentRule.builder()
                .addAllGrounds(grounds())
                .useUntil(useUntil())
                .addAllPurposes(purposes())
                .interest(interest().flatMap(LedgerInterest::toRule))
                .source(source())
                .build();
    }

    /** Collects what a {@link LedgerRepayment} is made of; each may be set once. */
    public static final class Builder extends LedgerRepaymentBuilder {
        Builder() {}
    }
}
