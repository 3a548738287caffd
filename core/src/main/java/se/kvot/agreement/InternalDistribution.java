package se.kvot.agreement;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import se.kvot.money.Fraction;
import se.kvot.money.StatedAmount;
import se.kvot.party.Recipient;
import se.kvot.style.KvotStyle;
import se.kvot.time.FiscalYear;

/**
 * How a recipient distributes its money within itself (<i>fördelning per nämnd och verksamhet</i>).
 *
 * <p>Instances are immutable and thread-safe.
 */
@KvotStyle
@Value.Immutable
public abstract sealed class InternalDistribution permits InternalDistributionBuilder.ImmutableInternalDistribution {

    InternalDistribution() {}

    /** {@return a builder; id, recipient, year and state must be set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return what it is called} */
    public abstract String id();

    /** {@return who distributes} */
    public abstract Recipient recipient();

    /** {@return the part that the money is from; empty if it stands in an agreement with one part, or is for all of them} */
    public abstract Optional<PartRef> part();

    /** {@return the year that the money is for} */
    public abstract FiscalYear year();

    /** {@return how far it has come} */
    public abstract DistributionState state();

    /** {@return what it says of the amount of the whole country} */
    public abstract Optional<StatedAmount> national();

    /** {@return what the recipient gets} */
    public abstract Optional<StatedAmount> income();

    /** {@return what is kept centrally} */
    public abstract Optional<Overhead> overhead();

    /** {@return who gets what, in the order of the document} */
    public abstract ImmutableList<InternalLine> lines();

    /** {@return what it says that the lines sum to} */
    public abstract Optional<StatedAmount> statedSum();

    /** {@return where it is stated, if it is known} */
    public abstract Optional<Source> source();

    @Value.Check
    void check() {
        Require.id("an internal distribution", id());
        if (state() == DistributionState.DECIDED) {
            income().ifPresent(this::checkLinesWithin);
            lines().forEach(this::checkPartsWithin);
        }
    }

    private void checkLinesWithin(StatedAmount income) {
        Fraction least = Fraction.from(Printed.least(amounts(lines())));
        Fraction most =
                overhead().map(it -> it.mostLeftOf(income)).orElseGet(() -> Fraction.from(Printed.most(income)));
        checkArgument(
                least.compareTo(most) <= 0,
                "lines of decided distribution %s must not exceed what is left of the income %s, at most %s kr, but were"
                        + " at least %s kr",
                id(),
                income,
                most,
                least);
    }

    private void checkPartsWithin(InternalLine line) {
        line.amount().ifPresent(whole -> {
            BigDecimal least = Printed.least(amounts(line.ofWhich()));
            checkArgument(
                    least.compareTo(Printed.most(whole)) <= 0,
                    "parts of a line of decided distribution %s must not exceed it, %s, but were at least %s kr",
                    id(),
                    whole,
                    least);
        });
        line.ofWhich().forEach(this::checkPartsWithin);
    }

    private static Stream<StatedAmount> amounts(ImmutableList<InternalLine> lines) {
        return lines.stream().flatMap(it -> it.amount().stream());
    }

    /** Collects what a {@link InternalDistribution} is made of; each may be set once. */
    public static final class Builder extends InternalDistributionBuilder {
        Builder() {}
    }
}
