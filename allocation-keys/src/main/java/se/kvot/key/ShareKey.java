package se.kvot.key;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import se.kvot.allocation.DistributionKey;
import se.kvot.allocation.Entitlements;
import se.kvot.money.ExactAmount;
import se.kvot.money.Fraction;
import se.kvot.party.Recipient;
import se.kvot.party.Recipients;
import se.kvot.statistics.Statistic;

/** Shares in proportion to a statistic: of what the recipients have together, or of what a larger whole has. */
record ShareKey(Statistic statistic, @Nullable Recipient whole) implements DistributionKey {

    ShareKey {
        requireNonNull(statistic, "statistic");
    }

    @Override
    public String id() {
        return "share";
    }

    @Override
    public Entitlements entitlements(ExactAmount pool, Recipients recipients) {
        return whole == null
                ? Entitlements.proportional(pool, recipients, this::weight, statistic.label())
                : Entitlements.proportional(pool, recipients, this::weight, weight(whole), statistic.label());
    }

    private Fraction weight(Recipient recipient) {
        return Fraction.from(statistic.figure(recipient));
    }
}
