package se.kvot.testkit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import se.kvot.allocation.Allocation;
import se.kvot.allocation.DistributionKey;
import se.kvot.allocation.Entitlements;
import se.kvot.allocation.Rounding;
import se.kvot.money.ExactAmount;
import se.kvot.party.Recipient;
import se.kvot.party.Recipients;

/**
 * A question that a key has an answer to.
 *
 * @param pool a whole number of smallest units
 */
public record KeyCase(DistributionKey key, Recipients recipients, ExactAmount pool) {

    /** {@return the answer} */
    public Entitlements entitlements() {
        return key.entitlements(pool, recipients);
    }

    /** {@return the answer, made payable} */
    public Allocation allocate(Rounding rounding) {
        return key.allocate(pool.toMonetaryAmount(), recipients, rounding);
    }

    /** {@return the same question about another pool} */
    public KeyCase withPool(ExactAmount other) {
        return new KeyCase(key, recipients, other);
    }

    /** {@return the same question with the recipients in another order} */
    public KeyCase shuffled(long seed) {
        List<Recipient> order = new ArrayList<>(recipients.asList());
        Collections.shuffle(order, new Random(seed));
        return new KeyCase(key, Recipients.copyOf(order), pool);
    }
}
