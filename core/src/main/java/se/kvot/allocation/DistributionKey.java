package se.kvot.allocation;

import javax.money.MonetaryAmount;
import se.kvot.money.ExactAmount;
import se.kvot.party.Recipient;
import se.kvot.party.Recipients;

/**
 * A rule for who is entitled to how much of an amount (<i>fördelningsnyckel</i>).
 *
 * <p>A key is one function, so a lambda is a key:
 *
 * <pre>{@code
 * Recipient berg = Recipient.municipality("2326", "Berg");
 * Recipient are = Recipient.municipality("2321", "Åre");
 * Map<Recipient, Long> beds = Map.of(berg, 120L, are, 310L);
 * DistributionKey byBeds = (pool, recipients) ->
 *         Entitlements.proportional(pool, recipients, r -> Fraction.of(beds.get(r)), "beds");
 * Allocation allocation = byBeds.allocate(Kronor.of(1_000_000), List.of(berg, are), Rounding.toKrona());
 * }</pre>
 *
 * <p>An implementation is immutable and thread-safe, gives the same answer for the same input, and does not depend on
 * the order of the recipients. It answers for exactly the pool and the recipients that it was asked about. What it
 * cannot answer (a figure that is not known, a pool that it cannot carry) it refuses with an
 * {@link IllegalArgumentException} that names it. It may leave a part of the pool undistributed, or claim more than the
 * pool; the allocation then shows the difference. A key with settings is a value: equal settings, equal key.
 */
@FunctionalInterface
public interface DistributionKey {

    /**
     * Says who is entitled to how much.
     *
     * @param pool the amount to split; negative when money is to be paid back
     * @param recipients those it is split between
     * @return what each of {@code recipients} is entitled to of {@code pool}
     * @throws IllegalArgumentException if the key has no answer for this pool and these recipients
     */
    Entitlements entitlements(ExactAmount pool, Recipients recipients);

    /**
     * {@return what results, reports and catalogues call this kind of key, such as {@code equal-share}; {@code unnamed}
     * by default}
     *
     * <p>A key that is made of others says only its own kind, such as {@code base-plus}.
     */
    default String id() {
        return "unnamed";
    }

    /**
     * {@return this key with all looked up that it needs for {@code recipients}, for those who allocate often between the
     * same; this key by default}
     *
     * <p>It answers the same, for others too.
     */
    default DistributionKey preparedFor(Recipients recipients) {
        return this;
    }

    /**
     * Splits an amount by this key and rounds the parts.
     *
     * @param pool the amount to split, a whole number of the currency's smallest unit
     * @param recipients those it is split between, all different
     * @param rounding how the parts become payable
     * @return the parts, which with what is undistributed sum to {@code pool}
     * @throws IllegalArgumentException if the recipients are none or not different, the pool has more decimals than its
     *     currency, or the key has no answer
     * @throws UnresolvedTieException if the rounding refuses ties and there is one
     */
    default Allocation allocate(MonetaryAmount pool, Iterable<Recipient> recipients, Rounding rounding) {
        return Allocation.of(this, pool, Recipients.copyOf(recipients), rounding);
    }
}
