package se.kvot.allocation;

import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import se.kvot.money.ExactAmount;
import se.kvot.money.Fraction;
import se.kvot.party.Recipient;
import se.kvot.testkit.DistributionKeyContract;
import se.kvot.testkit.GeneratedAmounts;
import se.kvot.testkit.GeneratedRecipients;
import se.kvot.testkit.GeneratedWeights;
import se.kvot.testkit.KeyCase;
import se.kvot.testkit.WeightedPool;

/** Keys made of all that entitlements offer keep what every key promises, and no negative amounts. */
class ComposedKeyProperties implements DistributionKeyContract.NoneNegative {

    @Override
    public Arbitrary<KeyCase> keyCases() {
        return Combinators.combine(
                        GeneratedWeights.weightedPools(
                                GeneratedAmounts.nonNegativePools(), GeneratedRecipients.lists(1, 30)),
                        Arbitraries.longs())
                .as((pool, seed) -> pool.keyCase(key(pool, seed)));
    }

    private static DistributionKey key(WeightedPool pool, long seed) {
        ExactAmount some =
                pool.pool().times(Fraction.of(1, 3L * pool.recipients().size()));
        return (amount, recipients) -> {
            Random random = new Random(seed);
            Fraction guarantee = Fraction.of(random.nextInt(7), 2);
            Fraction price = Fraction.of(random.nextInt(9), 4);
            Function<Recipient, ExactAmount> guaranteed = recipient -> some.times(guarantee);
            Function<Recipient, ExactAmount> most = recipient ->
                    some.times(guarantee.plus(Fraction.of(recipient.code().length(), 5)));
            Entitlements entitlements = Entitlements.fixed(amount, recipients, guaranteed, "base")
                    .plus(Entitlements.proportional(
                            some, recipients, pool::weight, Fraction.of(2).times(sum(pool)), "share"))
                    .plus(Entitlements.priced(amount, recipients, some.times(price), pool::weight, "volume"))
                    .atMost(most, "cap")
                    .atLeast(guaranteed, "guarantee");
            boolean more =
                    entitlements.total().compareTo(some.times(guarantee.times(Fraction.of(recipients.size())))) > 0;
            return random.nextBoolean() && more
                    ? entitlements.scaledTo(entitlements.total().plus(some), guaranteed, "pro rata")
                    : entitlements;
        };
    }

    private static Fraction sum(WeightedPool pool) {
        return pool.weights().stream().reduce(Fraction.ZERO, Fraction::plus);
    }
}
