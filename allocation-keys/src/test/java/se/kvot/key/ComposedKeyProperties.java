package se.kvot.key;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.YearMonth;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.money.MonetaryAmount;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Group;
import net.jqwik.api.PropertyDefaults;
import se.kvot.allocation.DistributionKey;
import se.kvot.money.ExactAmount;
import se.kvot.money.Fraction;
import se.kvot.money.Kronor;
import se.kvot.party.Hierarchy;
import se.kvot.party.Recipient;
import se.kvot.testkit.DistributionKeyContract;
import se.kvot.testkit.KeyCase;
import se.kvot.testkit.WeightedPool;
import se.kvot.time.DatePeriod;

/** Each key keeps what every key promises, and what it promises besides. */
@SuppressWarnings("ClassCanBeStatic") // groups of properties are found as inner classes only
@PropertyDefaults(tries = 200) // of 150 properties
class ComposedKeyProperties {

    private static final MonetaryAmount SOME = Kronor.of("12.34");

    private static DistributionKey share(WeightedPool pool) {
        return DistributionKeys.shareBy(FiguresOnly.from(pool));
    }

    /** Cases and makers of one key, made anew from the same settings each time. */
    private interface Keys extends DistributionKeyContract.EqualBySettings {

        DistributionKey key(WeightedPool pool);

        default Arbitrary<WeightedPool> pools() {
            return KeyExamples.pools();
        }

        @Override
        default Arbitrary<KeyCase> keyCases() {
            return pools().map(pool -> pool.keyCase(key(pool)));
        }

        @Override
        default Arbitrary<Supplier<DistributionKey>> keyMakers() {
            return pools().map(pool -> () -> key(pool));
        }
    }

    /** Shares all of the pool in proportion to something, whatever its sign. */
    private interface Sharing
            extends Keys,
                    DistributionKeyContract.DistributesAll,
                    DistributionKeyContract.Homogeneous,
                    DistributionKeyContract.SignSymmetric,
                    DistributionKeyContract.NoneNegative,
                    DistributionKeyContract.MonotoneInThePool {}

    /** Claims, whatever the pool. */
    private interface Claiming
            extends Keys, DistributionKeyContract.NoneNegative, DistributionKeyContract.MonotoneInThePool {}

    @Group
    class Fixed implements Keys, DistributionKeyContract.MonotoneInThePool {

        @Override
        public DistributionKey key(WeightedPool pool) {
            ImmutableMap.Builder<Recipient, MonetaryAmount> amounts = ImmutableMap.builder();
            for (Recipient recipient : pool.recipients()) {
                amounts.put(
                        recipient,
                        Kronor.of(
                                pool.recipients().size() - 2L * recipient.code().length()));
            }
            return DistributionKeys.fixed(amounts.buildOrThrow());
        }
    }

    @Group
    class Each implements Claiming {

        @Override
        public DistributionKey key(WeightedPool pool) {
            return DistributionKeys.each(SOME);
        }
    }

    @Group
    class Priced implements Claiming {

        @Override
        public DistributionKey key(WeightedPool pool) {
            return DistributionKeys.priced(SOME, FiguresOnly.from(pool));
        }
    }

    @Group
    class Stepped implements Claiming {

        @Override
        public DistributionKey key(WeightedPool pool) {
            return DistributionKeys.staircase(
                    FiguresOnly.from(pool),
                    Staircase.builder(Staircase.Boundary.MORE_THAN)
                            .step(Fraction.ONE, SOME)
                            .step(Fraction.of(20), Kronor.of(10))
                            .build());
        }
    }

    @Group
    class Sum implements Claiming {

        @Override
        public DistributionKey key(WeightedPool pool) {
            return DistributionKeys.sum(
                    DistributionKeys.each(SOME), DistributionKeys.priced(SOME, FiguresOnly.from(pool)));
        }
    }

    @Group
    class Quotas implements Sharing, DistributionKeyContract.FollowsWeights {

        private Fraction quota(WeightedPool pool, Recipient recipient) {
            return pool.weight(recipient).dividedBy(pool.weights().stream().reduce(Fraction.ZERO, Fraction::plus));
        }

        @Override
        public DistributionKey key(WeightedPool pool) {
            ImmutableMap.Builder<Recipient, Fraction> quotas = ImmutableMap.builder();
            pool.recipients().forEach(recipient -> quotas.put(recipient, quota(pool, recipient)));
            return DistributionKeys.quotas(quotas.buildOrThrow());
        }

        @Override
        public Fraction weight(KeyCase keyCase, Recipient recipient) {
            return ((QuotaKey) keyCase.key()).quotas().getOrDefault(recipient, Fraction.ZERO);
        }
    }

    @Group
    class Blend implements Sharing {

        @Override
        public DistributionKey key(WeightedPool pool) {
            return DistributionKeys.blend(
                    Map.of(share(pool), Fraction.of(3, 7), DistributionKeys.equalShare(), Fraction.of(4, 7)));
        }
    }

    @Group
    class Slices implements Sharing {

        @Override
        public DistributionKey key(WeightedPool pool) {
            DatePeriod winter = DatePeriod.ofMonths(YearMonth.of(2020, 1), YearMonth.of(2020, 2));
            DatePeriod rest = DatePeriod.ofMonths(YearMonth.of(2020, 3), YearMonth.of(2020, 11));
            return DistributionKeys.slices(
                    winter.span(rest), Map.of(winter, share(pool), rest, DistributionKeys.equalShare()));
        }
    }

    @Group
    class Within implements Sharing {

        @Override
        public DistributionKey key(WeightedPool pool) {
            ImmutableMap.Builder<Recipient, Recipient> parents = ImmutableMap.builder();
            ImmutableMap.Builder<Recipient, Fraction> size = ImmutableMap.builder();
            Function<Recipient, Recipient> parentOf = recipient -> Recipient.authority(
                    recipient.code().substring(0, 2), recipient.code().substring(0, 2));
            for (Recipient recipient : pool.recipients()) {
                parents.put(recipient, parentOf.apply(recipient));
                size.put(parentOf.apply(recipient), Fraction.of(recipient.code().charAt(1)));
            }
            return DistributionKeys.within(
                    Hierarchy.of(parents.buildOrThrow()),
                    DistributionKeys.shareBy(new FiguresOnly("size", size.buildKeepingLast())),
                    DistributionKeys.equalShare());
        }
    }

    @Group
    class Overhead
            implements Keys,
                    DistributionKeyContract.Homogeneous,
                    DistributionKeyContract.SignSymmetric,
                    DistributionKeyContract.NoneNegative,
                    DistributionKeyContract.NeverExceedsThePool,
                    DistributionKeyContract.MonotoneInThePool {

        @Override
        public DistributionKey key(WeightedPool pool) {
            return DistributionKeys.afterOverhead(Fraction.of(3, 20), share(pool));
        }
    }

    @Group
    class QualifiedOnly implements Sharing {

        @Override
        public DistributionKey key(WeightedPool pool) {
            return DistributionKeys.qualified(
                    "krav",
                    ImmutableSet.copyOf(KeyExamples.someOf(pool, pool.weights().hashCode())),
                    share(pool),
                    pool.weights().hashCode() % 2 == 0
                            ? Missed.toOthers()
                            : Missed.toBonus(DistributionKeys.equalShare()));
        }
    }

    @Group
    class QualifiedOrBack
            implements Keys,
                    DistributionKeyContract.Homogeneous,
                    DistributionKeyContract.SignSymmetric,
                    DistributionKeyContract.NoneNegative,
                    DistributionKeyContract.NeverExceedsThePool,
                    DistributionKeyContract.MonotoneInThePool {

        @Override
        public DistributionKey key(WeightedPool pool) {
            return DistributionKeys.qualified(
                    "krav",
                    ImmutableSet.copyOf(KeyExamples.someOf(pool, pool.weights().hashCode())),
                    share(pool),
                    Missed.toPayer());
        }
    }

    @Group
    class FlatWhenSmall
            implements Keys,
                    DistributionKeyContract.NoneNegative,
                    DistributionKeyContract.NeverExceedsThePool,
                    DistributionKeyContract.MonotoneInThePool {

        @Override
        public Arbitrary<WeightedPool> pools() {
            return Combinators.combine(KeyExamples.nonNegativePools(), Arbitraries.just(ExactAmount.from(SOME)))
                    .as((pool, flat) -> pool.withPool(pool.pool()
                            .plus(flat.times(Fraction.of(pool.recipients().size())))));
        }

        @Override
        public DistributionKey key(WeightedPool pool) {
            return DistributionKeys.flatWhenSmall(FiguresOnly.from(pool), Fraction.of(15), SOME, share(pool));
        }
    }
}
