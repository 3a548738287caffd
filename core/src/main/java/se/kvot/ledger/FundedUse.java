package se.kvot.ledger;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.immutables.value.Value;
import se.kvot.agreement.OutlookCertainty;
import se.kvot.agreement.Permanence;
import se.kvot.agreement.Source;
import se.kvot.style.KvotStyle;
import se.kvot.time.FiscalYear;

/**
 * Something that grant money pays for, year after year (<i>användning av statsbidrag</i>).
 *
 * <p>Instances are immutable and thread-safe.
 */
@KvotStyle
@Value.Immutable
public abstract sealed class FundedUse permits FundedUseBuilder.ImmutableFundedUse {

    FundedUse() {}

    /** {@return a builder; name, amount and first year must be set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return what it is} */
    public abstract String name();

    /** {@return what it costs a year} */
    public abstract Tally amount();

    /** {@return the first year that it is paid for} */
    public abstract FiscalYear from();

    /** {@return the last year with money for it; empty if the money does not end} */
    public abstract Optional<FiscalYear> lastYear();

    /** {@return how sure the end of the money is; there is one if the money ends} */
    public abstract Optional<OutlookCertainty> certainty();

    /** {@return whether it goes on without the money, if that is said} */
    public abstract Optional<Permanence> use();

    /** {@return where it is said, if that is known} */
    public abstract Optional<Source> source();

    @Value.Check
    void check() {
        LedgerText.requireText("name of use", name());
        lastYear()
                .ifPresent(last -> checkArgument(
                        !last.isBefore(from()),
                        "last year of %s must not be before the first, %s, but was %s",
                        name(),
                        from(),
                        last));
        checkArgument(
                lastYear().isPresent() == certainty().isPresent(),
                "certainty of the end of %s must be there if and only if there is one but end was %s and certainty %s",
                name(),
                lastYear().map(FiscalYear::toString).orElse("none"),
                certainty().map(OutlookCertainty::word).orElse("none"));
    }

    boolean isPaidFor(FiscalYear year) {
        return !year.isBefore(from()) && lastYear().filter(year::isAfter).isEmpty();
    }

    boolean hasLost(FiscalYear year) {
        return lastYear().filter(year::isAfter).isPresent();
    }

    /** Collects the facts of a {@link FundedUse}; each may be set once. */
    public static final class Builder extends FundedUseBuilder {
        Builder() {}
    }
}
