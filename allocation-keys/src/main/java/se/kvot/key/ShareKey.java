package se.kvot.key;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import se.kvot.allocation.DistributionKey;
import se.kvot.allocation.Entitlements;
import se.kvot.allocation.Shares;
import se.kvot.money.ExactAmount;
import se.kvot.party.Recipient;
import se.kvot.party.Recipients;
import se.kvot.statistics.Measure;

/** Shares in proportion to a measure: of what the recipients have together, or of what a larger whole has. */
record ShareKey(Measure measure, @Nullable Recipient whole) implements DistributionKey {

    ShareKey {
        requireNonNull(measure, "measure");
    }

    @Override
    public String id() {
        return "share";
    }

    @Override
    public Entitlements entitlements(ExactAmount pool, Recipients recipients) {
        return shares(recipients).of(pool);
    }

    @Override
    public DistributionKey preparedFor(Recipients recipients) {
        return new PreparedKey(this, shares(recipients));
    }

    private Shares shares(Recipients recipients) {
        return whole == null
                ? Shares.of(recipients, measure::value, measure.label())
                : Shares.of(recipients, measure::value, measure.value(whole), measure.label());
    }
}
