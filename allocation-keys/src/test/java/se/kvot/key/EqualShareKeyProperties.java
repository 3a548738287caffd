package se.kvot.key;

import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import se.kvot.allocation.DistributionKey;
import se.kvot.money.Fraction;
import se.kvot.party.Recipient;
import se.kvot.testkit.DistributionKeyContract;
import se.kvot.testkit.GeneratedWeights;
import se.kvot.testkit.KeyCase;

class EqualShareKeyProperties
        implements DistributionKeyContract.DistributesAll,
                DistributionKeyContract.Homogeneous,
                DistributionKeyContract.SignSymmetric,
                DistributionKeyContract.NoneNegative,
                DistributionKeyContract.MonotoneInThePool,
                DistributionKeyContract.FollowsWeights,
                DistributionKeyContract.EqualBySettings {

    @Override
    public Arbitrary<KeyCase> keyCases() {
        return GeneratedWeights.weightedPools().map(pool -> pool.keyCase(DistributionKeys.equalShare()));
    }

    @Override
    public Fraction weight(KeyCase keyCase, Recipient recipient) {
        return Fraction.ONE;
    }

    @Override
    public Arbitrary<Supplier<DistributionKey>> keyMakers() {
        return Arbitraries.just(DistributionKeys::equalShare);
    }
}
