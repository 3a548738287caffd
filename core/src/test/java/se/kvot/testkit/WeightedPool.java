package se.kvot.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import se.kvot.allocation.Allocation;
import se.kvot.allocation.DistributionKey;
import se.kvot.allocation.Entitlements;
import se.kvot.allocation.Rounding;
import se.kvot.money.ExactAmount;
import se.kvot.money.Fraction;
import se.kvot.party.Recipient;
import se.kvot.party.Recipients;

/**
 * A pool, and the weights that it is shared by.
 *
 * @param pool a whole number of smallest units
 * @param weights by place of the recipient; none negative, at least one positive
 */
public record WeightedPool(ExactAmount pool, Recipients recipients, ImmutableList<Fraction> weights) {

    /** {@return the weight of {@code recipient}} */
    public Fraction weight(Recipient recipient) {
        return weights.get(recipients.indexOf(recipient));
    }

    /** {@return the weights by recipient, which a key can look up in whatever order it is asked} */
    public ImmutableMap<Recipient, Fraction> weightsByRecipient() {
        return recipients.stream().collect(ImmutableMap.toImmutableMap(recipient -> recipient, this::weight));
    }

    /** {@return the key that shares any pool between any of these recipients by these weights} */
    public DistributionKey key() {
        return (amount, among) -> Entitlements.proportional(amount, among, this::weight, "weight");
    }

    /** {@return the case of another key on the same pool and recipients} */
    public KeyCase keyCase(DistributionKey key) {
        return new KeyCase(key, recipients, pool);
    }

    /** {@return what each gets by that rounding} */
    public Allocation allocate(Rounding rounding) {
        return key().allocate(pool.toMonetaryAmount(), recipients, rounding);
    }

    /** {@return the same with another pool} */
    public WeightedPool withPool(ExactAmount other) {
        return new WeightedPool(other, recipients, weights);
    }

    /** {@return the same with the recipients in another order} */
    public WeightedPool shuffled(long seed) {
        List<Integer> places =
                new ArrayList<>(IntStream.range(0, recipients.size()).boxed().toList());
        Collections.shuffle(places, new Random(seed));
        return new WeightedPool(
                pool,
                Recipients.copyOf(places.stream().map(recipients::get).toList()),
                places.stream().map(weights::get).collect(ImmutableList.toImmutableList()));
    }
}
