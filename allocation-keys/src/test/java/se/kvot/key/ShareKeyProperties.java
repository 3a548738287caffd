package se.kvot.key;

import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import se.kvot.allocation.DistributionKey;
import se.kvot.money.Fraction;
import se.kvot.party.Recipient;
import se.kvot.statistics.Measure;
import se.kvot.testkit.DistributionKeyContract;
import se.kvot.testkit.GeneratedWeights;
import se.kvot.testkit.KeyCase;

/** The shares of what the recipients have together. */
class ShareKeyProperties
        implements DistributionKeyContract.DistributesAll,
                DistributionKeyContract.Homogeneous,
                DistributionKeyContract.SignSymmetric,
                DistributionKeyContract.NoneNegative,
                DistributionKeyContract.MonotoneInThePool,
                DistributionKeyContract.FollowsWeights,
                DistributionKeyContract.EqualBySettings {

    @Override
    public Arbitrary<KeyCase> keyCases() {
        return GeneratedWeights.weightedPools().map(pool -> pool.keyCase(DistributionKeys.shareBy(Figures.of(pool))));
    }

    @Override
    public Fraction weight(KeyCase keyCase, Recipient recipient) {
        Measure measure = ((ShareKey) keyCase.key()).measure();
        return measure.value(recipient);
    }

    @Override
    public Arbitrary<Supplier<DistributionKey>> keyMakers() {
        return GeneratedWeights.weightedPools().map(pool -> () -> DistributionKeys.shareBy(Figures.of(pool)));
    }
}
