package se.kvot.testkit;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import se.kvot.money.ExactAmount;
import se.kvot.money.Fraction;
import se.kvot.party.Recipients;

/** Weights to share by, and pools to share. */
public final class GeneratedWeights {

    private GeneratedWeights() {}

    /** {@return pools of either sign, with 1 to 400 recipients and their weights} */
    public static Arbitrary<WeightedPool> weightedPools() {
        return weightedPools(GeneratedAmounts.pools(), GeneratedRecipients.lists());
    }

    /** {@return those pools, shared between those recipients by weights of every sort} */
    public static Arbitrary<WeightedPool> weightedPools(
            Arbitrary<ExactAmount> pools, Arbitrary<Recipients> recipients) {
        return recipients
                .flatMap(these -> Combinators.combine(pools, weights(these.size()))
                        .as((pool, weights) -> new WeightedPool(pool, these, weights)))
                .withoutEdgeCases();
    }

    /** {@return {@code size} weights, none negative, at least one positive} */
    public static Arbitrary<ImmutableList<Fraction>> weights(int size) {
        return Arbitraries.frequencyOf(
                        // few different ones make many ties
                        Tuple.of(4, each(size, whole(0, 3))),
                        Tuple.of(3, each(size, whole(0, 30))),
                        Tuple.of(2, whole(1, 1_000).map(weight -> Collections.nCopies(size, weight))),
                        Tuple.of(4, each(size, populations())),
                        Tuple.of(1, each(size, withZeros(populations()))),
                        Tuple.of(2, each(size, thirds())),
                        Tuple.of(1, each(size, withZeros(huge()))),
                        Tuple.of(1, each(size, tiny())),
                        Tuple.of(1, each(size, Arbitraries.oneOf(huge(), tiny(), thirds(), whole(0, 3)))))
                .map(GeneratedWeights::oneIsPositive)
                .withoutEdgeCases();
    }

    private static Arbitrary<List<Fraction>> each(int size, Arbitrary<Fraction> weight) {
        return weight.list().ofSize(size);
    }

    private static Arbitrary<Fraction> whole(long least, long most) {
        return Arbitraries.longs().between(least, most).map(Fraction::of);
    }

    private static Arbitrary<Fraction> populations() {
        return whole(2_000, 1_000_000);
    }

    private static Arbitrary<Fraction> thirds() {
        return Combinators.combine(whole(0, 9), Arbitraries.of(1L, 2L, 3L, 7L).map(Fraction::of))
                .as(Fraction::dividedBy);
    }

    private static Arbitrary<Fraction> huge() {
        BigInteger about = BigInteger.TEN.pow(30);
        return Arbitraries.bigIntegers()
                .between(about, about.add(BigInteger.valueOf(1_000)))
                .map(Fraction::of);
    }

    private static Arbitrary<Fraction> tiny() {
        return Arbitraries.longs().between(0, 1_000).map(count -> Fraction.of(count, 1_000_000_000_000L));
    }

    private static Arbitrary<Fraction> withZeros(Arbitrary<Fraction> weight) {
        return Arbitraries.frequencyOf(Tuple.of(1, Arbitraries.just(Fraction.ZERO)), Tuple.of(2, weight));
    }

    private static ImmutableList<Fraction> oneIsPositive(List<Fraction> weights) {
        if (weights.stream().anyMatch(weight -> weight.signum() > 0)) {
            return ImmutableList.copyOf(weights);
        }
        return ImmutableList.<Fraction>builder()
                .add(Fraction.ONE)
                .addAll(weights.subList(1, weights.size()))
                .build();
    }
}
