package se.kvot.key;

import java.math.BigInteger;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import se.kvot.allocation.DistributionKey;
import se.kvot.money.Kronor;
import se.kvot.testkit.DistributionKeyContract;
import se.kvot.testkit.GeneratedAmounts;
import se.kvot.testkit.GeneratedRecipients;
import se.kvot.testkit.GeneratedWeights;
import se.kvot.testkit.KeyCase;
import se.kvot.testkit.WeightedPool;

/** A base that the pool can carry, from nothing to all of it, and the rest by weight. */
class BasePlusKeyProperties
        implements DistributionKeyContract.DistributesAll,
                DistributionKeyContract.NoneNegative,
                DistributionKeyContract.MonotoneInThePool,
                DistributionKeyContract.EqualBySettings {

    @Override
    public Arbitrary<KeyCase> keyCases() {
        return Combinators.combine(pools(), Arbitraries.integers().between(0, 4))
                .as((pool, quarters) -> pool.keyCase(key(pool, quarters)));
    }

    @Override
    public Arbitrary<Supplier<DistributionKey>> keyMakers() {
        return pools().map(pool -> () -> key(pool, 3));
    }

    private static Arbitrary<WeightedPool> pools() {
        return GeneratedWeights.weightedPools(GeneratedAmounts.nonNegativePools(), GeneratedRecipients.lists());
    }

    private static DistributionKey key(WeightedPool pool, int quarters) {
        BigInteger base = pool.pool()
                .count()
                .numerator()
                .multiply(BigInteger.valueOf(quarters))
                .divide(BigInteger.valueOf(4L * pool.recipients().size()));
        return DistributionKeys.basePlus(Kronor.ofOre(base), DistributionKeys.shareBy(Figures.of(pool)));
    }
}
