package se.kvot.key;

import static java.util.Objects.requireNonNull;

import se.kvot.allocation.DistributionKey;

/** What happens to the share of those who do not qualify (<i>när kravet inte är uppfyllt</i>). */
public sealed interface Missed {

    /** {@return those who qualify share all of the pool by the key} */
    static Missed toOthers() {
        return new ToOthers();
    }

    /** {@return it goes back to the payer: it stays undistributed} */
    static Missed toPayer() {
        return new ToPayer();
    }

    /** {@return it makes a pot (<i>bonuspott</i>) that those who qualify share by {@code key}} */
    static Missed toBonus(DistributionKey key) {
        return new ToBonus(key);
    }

    /** Those who qualify share all of the pool. */
    record ToOthers() implements Missed {}

    /** It stays undistributed. */
    record ToPayer() implements Missed {}

    /**
     * It makes a pot for those who qualify.
     *
     * @param key how the pot is shared
     */
    record ToBonus(DistributionKey key) implements Missed {

        /** Makes the rule. */
        public ToBonus {
            requireNonNull(key, "key");
        }
    }
}
