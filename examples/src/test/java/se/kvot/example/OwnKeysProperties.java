package se.kvot.example;

import com.google.common.collect.ImmutableSet;
import java.util.Collections;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import se.kvot.allocation.DistributionKey;
import se.kvot.money.Fraction;
import se.kvot.party.Recipient;
import se.kvot.statistics.Measure;
import se.kvot.testkit.DistributionKeyContract;
import se.kvot.testkit.GeneratedAmounts;
import se.kvot.testkit.GeneratedWeights;
import se.kvot.testkit.KeyCase;
import se.kvot.testkit.WeightedPool;

/** The key of one's own promises what the library's shares do. */
class OwnKeysProperties
        implements DistributionKeyContract.DistributesAll,
                DistributionKeyContract.Homogeneous,
                DistributionKeyContract.SignSymmetric,
                DistributionKeyContract.NoneNegative,
                DistributionKeyContract.MonotoneInThePool,
                DistributionKeyContract.FollowsWeights,
                DistributionKeyContract.EqualBySettings {

    /** The weights of a pool as figures. */
    record Weights(WeightedPool pool) implements Measure {

        @Override
        public Fraction value(Recipient recipient) {
            return pool.weight(recipient);
        }

        @Override
        public String label() {
            return "weight";
        }

        @Override
        public ImmutableSet<Recipient> known() {
            return ImmutableSet.copyOf(pool.recipients());
        }

        /** One that somebody exceeds. */
        Fraction threshold() {
            return Collections.max(pool.weights()).dividedBy(Fraction.of(2));
        }
    }

    @Override
    public Arbitrary<KeyCase> keyCases() {
        return GeneratedWeights.weightedPools().map(pool -> {
            Weights weights = new Weights(pool);
            return pool.keyCase(new OwnKeys.ExcessKey(weights, weights.threshold()));
        });
    }

    @Override
    public Fraction weight(KeyCase keyCase, Recipient recipient) {
        OwnKeys.ExcessKey key = (OwnKeys.ExcessKey) keyCase.key();
        Fraction weight = key.measure().value(recipient);
        return weight.compareTo(key.threshold()) <= 0 ? Fraction.ZERO : weight;
    }

    @Override
    public Arbitrary<Supplier<DistributionKey>> keyMakers() {
        return Combinators.combine(GeneratedWeights.weightedPools(), GeneratedAmounts.fractions())
                .as((pool, threshold) -> () -> new OwnKeys.ExcessKey(new Weights(pool), threshold));
    }
}
