package se.kvot.key;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Random;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import se.kvot.allocation.DistributionKey;
import se.kvot.allocation.Entitlements;
import se.kvot.money.ExactAmount;
import se.kvot.money.Fraction;
import se.kvot.money.Kronor;
import se.kvot.party.Recipient;
import se.kvot.statistics.Statistic;
import se.kvot.testkit.DistributionKeyContract;
import se.kvot.testkit.GeneratedAmounts;
import se.kvot.testkit.GeneratedRecipients;
import se.kvot.testkit.GeneratedWeights;
import se.kvot.testkit.KeyCase;
import se.kvot.testkit.WeightedPool;

/** Claims that are reduced in proportion when the pool is too small, never below what is guaranteed. */
class PerformanceKeyProperties
        implements DistributionKeyContract.NeverExceedsThePool,
                DistributionKeyContract.NoneNegative,
                DistributionKeyContract.MonotoneInThePool,
                DistributionKeyContract.EqualBySettings {

    @Override
    public Arbitrary<KeyCase> keyCases() {
        return Combinators.combine(pools(), Arbitraries.longs()).as((pool, seed) -> pool.keyCase(key(pool, seed)));
    }

    @Override
    public Arbitrary<Supplier<DistributionKey>> keyMakers() {
        return Combinators.combine(pools(), Arbitraries.longs()).as((pool, seed) -> () -> key(pool, seed));
    }

    @Property
    void nobodyGetsMoreThanTheClaimOrTheCapOrLessThanTheGuarantee(@ForAll("cases") KeyCase keyCase) {
        PerformanceKey key = (PerformanceKey) keyCase.key();
        ExactAmount price = ExactAmount.from(key.price());
        ExactAmount guarantee = price.times(key.guaranteedVolume().orElse(Fraction.ZERO));
        Entitlements entitlements = keyCase.entitlements();

        for (Recipient recipient : keyCase.recipients()) {
            ExactAmount claim = price.times(key.volume().value(recipient)).max(guarantee);
            assertThat(entitlements.of(recipient)).isBetween(guarantee, claim);
            key.cap()
                    .ifPresent(cap -> assertThat(entitlements.of(recipient))
                            .isLessThanOrEqualTo(cap.entitlements(keyCase.pool(), keyCase.recipients())
                                    .of(recipient)));
        }
    }

    private static Arbitrary<WeightedPool> pools() {
        return GeneratedWeights.weightedPools(GeneratedAmounts.nonNegativePools(), GeneratedRecipients.lists(1, 40));
    }

    /** The pool carries the guarantees, and so does an equal share of it. */
    private static DistributionKey key(WeightedPool pool, long seed) {
        Random random = new Random(seed);
        BigInteger most = pool.pool()
                .count()
                .numerator()
                .divide(BigInteger.valueOf(pool.recipients().size()));
        PerformanceKey.Builder builder = DistributionKeys.performance()
                .price(Kronor.ofOre(most.divide(BigInteger.valueOf(1 + random.nextInt(5)))))
                .volume(volumes(pool, random))
                .excess(Excess.PRO_RATA);
        if (random.nextBoolean()) {
            builder.guaranteedVolume(Fraction.of(random.nextInt(3), 3));
        }
        if (random.nextBoolean()) {
            builder.cap(DistributionKeys.equalShare());
        }
        return builder.build();
    }

    private static Statistic volumes(WeightedPool pool, Random random) {
        ImmutableMap.Builder<Recipient, BigDecimal> volumes = ImmutableMap.builder();
        // by code, so that the order of recipients does not matter
        pool.recipients().stream()
                .sorted()
                .forEach(recipient -> volumes.put(recipient, new BigDecimal(random.nextInt(40)).movePointLeft(1)));
        return Figures.of("prestationer", volumes.buildOrThrow());
    }
}
