package se.kvot.key;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.kvot.allocation.DistributionKey;
import se.kvot.allocation.Entitlements;
import se.kvot.money.ExactAmount;
import se.kvot.money.Fraction;
import se.kvot.party.Recipient;
import se.kvot.party.Recipients;

/** Shares by stated quotas that sum to one. */
record QuotaKey(ImmutableMap<Recipient, Fraction> quotas) implements DistributionKey {

    static QuotaKey of(Map<Recipient, Fraction> quotas) {
        quotas.forEach((recipient, quota) ->
                checkArgument(quota.signum() >= 0, "quota of %s must not be negative but was %s", recipient, quota));
        Fraction sum = quotas.values().stream().reduce(Fraction.ZERO, Fraction::plus);
        checkArgument(sum.equals(Fraction.ONE), "quotas must sum to 1 (100 %) but summed to %s", sum);
        return new QuotaKey(ImmutableMap.copyOf(quotas));
    }

    @Override
    public String id() {
        return "quotas";
    }

    @Override
    public Entitlements entitlements(ExactAmount pool, Recipients recipients) {
        return Entitlements.proportional(pool, recipients, this::quota, Fraction.ONE, "quotas");
    }

    private Fraction quota(Recipient recipient) {
        @Nullable Fraction quota = quotas.get(recipient);
        checkArgument(quota != null, "quotas must have one for %s but it is unknown", recipient);
        return quota;
    }
}
