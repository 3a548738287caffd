package se.kvot.allocation;

import net.jqwik.api.Arbitrary;
import se.kvot.money.ExactAmount;
import se.kvot.money.Fraction;
import se.kvot.party.Recipient;
import se.kvot.party.Recipients;
import se.kvot.testkit.DistributionKeyContract;
import se.kvot.testkit.GeneratedWeights;
import se.kvot.testkit.KeyCase;
import se.kvot.testkit.WeightedPool;

/** A key that shares in proportion keeps every promise that a key can make. */
class ProportionalKeyProperties
        implements DistributionKeyContract.DistributesAll,
                DistributionKeyContract.NeverExceedsThePool,
                DistributionKeyContract.Homogeneous,
                DistributionKeyContract.SignSymmetric,
                DistributionKeyContract.NoneNegative,
                DistributionKeyContract.MonotoneInThePool,
                DistributionKeyContract.FollowsWeights {

    @Override
    public Arbitrary<KeyCase> keyCases() {
        return GeneratedWeights.weightedPools().map(pool -> pool.keyCase(new ByWeight(pool)));
    }

    @Override
    public Fraction weight(KeyCase keyCase, Recipient recipient) {
        return ((ByWeight) keyCase.key()).weights().weight(recipient);
    }

    private record ByWeight(WeightedPool weights) implements DistributionKey {

        @Override
        public Entitlements entitlements(ExactAmount pool, Recipients recipients) {
            return weights.key().entitlements(pool, recipients);
        }
    }
}
