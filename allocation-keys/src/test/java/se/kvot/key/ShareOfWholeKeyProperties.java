package se.kvot.key;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import se.kvot.allocation.DistributionKey;
import se.kvot.money.Fraction;
import se.kvot.party.Recipient;
import se.kvot.statistics.Statistic;
import se.kvot.testkit.DistributionKeyContract;
import se.kvot.testkit.GeneratedWeights;
import se.kvot.testkit.KeyCase;
import se.kvot.testkit.WeightedPool;

/** The shares of a larger whole, a third of which is none of the recipients'. */
class ShareOfWholeKeyProperties
        implements DistributionKeyContract.NeverExceedsThePool,
                DistributionKeyContract.Homogeneous,
                DistributionKeyContract.SignSymmetric,
                DistributionKeyContract.NoneNegative,
                DistributionKeyContract.MonotoneInThePool,
                DistributionKeyContract.FollowsWeights,
                DistributionKeyContract.EqualBySettings {

    @Override
    public Arbitrary<KeyCase> keyCases() {
        return GeneratedWeights.weightedPools().map(pool -> pool.keyCase(key(pool)));
    }

    @Override
    public Fraction weight(KeyCase keyCase, Recipient recipient) {
        return ((ShareKey) keyCase.key()).measure().value(recipient);
    }

    @Override
    public Arbitrary<Supplier<DistributionKey>> keyMakers() {
        return GeneratedWeights.weightedPools().map(pool -> () -> key(pool));
    }

    private static DistributionKey key(WeightedPool pool) {
        Statistic weights = Figures.of(pool);
        BigDecimal whole = weights.total(pool.recipients()).multiply(new BigDecimal("1.5"));
        Statistic withWhole = Figures.of(
                "weight",
                ImmutableMap.<Recipient, BigDecimal>builder()
                        .putAll(weights.figures())
                        .put(Recipient.state(), whole)
                        .buildOrThrow());
        return DistributionKeys.shareBy(withWhole, Recipient.state());
    }
}
