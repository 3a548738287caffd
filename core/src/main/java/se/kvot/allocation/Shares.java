package se.kvot.allocation;

import com.google.common.base.Suppliers;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.kvot.apportionment.PreparedWeights;
import se.kvot.money.ExactAmount;
import se.kvot.money.Fraction;
import se.kvot.party.Recipient;
import se.kvot.party.Recipients;

/**
 * The shares of recipients in proportion to weights, looked up once for any number of pools (<i>andelar</i>).
 *
 * <p>A key that shares by weights and is asked often for the same recipients keeps these, and answers with
 * {@link #of(ExactAmount)}.
 *
 * <pre>{@code
 * Recipients two = Recipients.of(Recipient.municipality("2326", "Berg"), Recipient.municipality("2321", "Åre"));
 * Shares shares = Shares.of(two, r -> Fraction.ONE, "equal");
 * DistributionKey equal = (pool, recipients) -> shares.of(pool);
 * Allocation allocation = equal.allocate(Kronor.of(1_001), two, Rounding.toKrona());
 * }</pre>
 *
 * <p>Instances are immutable and thread-safe.
 */
public final class Shares {

    private final Recipients recipients;
    private final Weights weights;
    private final Fraction total;
    private final String basis;
    private final boolean isWhole;

    /** Made when first asked for: many shares are only a step on the way to an allocation. */
    private final Supplier<Prepared> prepared;

    /**
     * The weights in the order of codes, since that is who goes first when claims are equal.
     *
     * @param weights null where a weight is no long or some are missing
     * @param places where among them each recipient's stands; empty if they stand as listed
     */
    @SuppressWarnings("ArrayRecordComponent") // seen by this class only, written by nobody
    private record Prepared(@Nullable PreparedWeights weights, int[] places) {}

    /**
     * {@return shares of all of a pool: {@code weight / sum of weights}}
     *
     * @param weight the weight of a recipient, zero or more
     * @param basis what the weights are, such as {@code folkmängd 2017-11-01}
     * @throws IllegalArgumentException if a weight is negative or all are zero
     */
    public static Shares of(Recipients recipients, Function<? super Recipient, Fraction> weight, String basis) {
        Weights weights = Weights.of(recipients, weight, basis);
        return new Shares(recipients, weights, weights.sum(), basis, true);
    }

    /**
     * {@return shares out of a stated total: {@code weight / totalWeight}; what answers to weight that is not among the
     * recipients stays undistributed}
     *
     * @param weight the weight of a recipient, zero or more
     * @param totalWeight the weight that all of the pool answers to
     * @param basis what the weights are, such as {@code folkmängd 2017-11-01}
     * @throws IllegalArgumentException if a weight is negative, or {@code totalWeight} is not positive or less than the
     *     sum of the weights
     */
    public static Shares of(
            Recipients recipients, Function<? super Recipient, Fraction> weight, Fraction totalWeight, String basis) {
        Weights weights = Weights.upTo(totalWeight, recipients, weight, basis);
        return new Shares(recipients, weights, totalWeight, basis, false);
    }

    private Shares(Recipients recipients, Weights weights, Fraction total, String basis, boolean isWhole) {
        this.recipients = recipients;
        this.weights = weights;
        this.total = total;
        this.basis = basis;
        this.isWhole = isWhole;
        this.prepared = Suppliers.memoize(() -> prepared(isWhole && weights.areLong()));
    }

    private Prepared prepared(boolean isFast) {
        if (!isFast) {
            return new Prepared(null, new int[0]);
        }
        int[] byCode = IntStream.range(0, recipients.size())
                .boxed()
                .sorted(Comparator.comparing(recipients::get))
                .mapToInt(i -> i)
                .toArray();
        return new Prepared(PreparedWeights.of(weights.longs(byCode)), places(byCode));
    }

    private static int[] places(int[] byCode) {
        int[] places = new int[byCode.length];
        boolean isAsListed = true;
        for (int place = 0; place < byCode.length; place++) {
            places[byCode[place]] = place;
            isAsListed &= byCode[place] == place;
        }
        return isAsListed ? new int[0] : places;
    }

    /** {@return those who have the shares} */
    public Recipients recipients() {
        return recipients;
    }

    /** {@return what the recipients are entitled to of {@code pool}} */
    public Entitlements of(ExactAmount pool) {
        return Entitlements.shared(pool, this);
    }

    /** The weights in the order of codes, if they are longs and all of a pool answers to them. */
    @Nullable
    PreparedWeights prepared() {
        return prepared.get().weights();
    }

    /** Where among the prepared weights that of the recipient at {@code index} stands. */
    int place(int index) {
        int[] places = prepared.get().places();
        return places.length == 0 ? index : places[index];
    }

    /** Whether all of a pool is shared, nothing of it left. */
    boolean isWhole() {
        return isWhole;
    }

    /** In smallest units, over one denominator: pool × w / total, with w = whole / scale. */
    Counts of(Fraction count) {
        // not in lowest terms: nobody asks for the counts themselves, and a common divisor takes longer to find than to
        // keep
        BigInteger factor = count.numerator().multiply(total.denominator());
        BigInteger[] numerators = new BigInteger[recipients.size()];
        for (int i = 0; i < numerators.length; i++) {
            numerators[i] = factor.multiply(weights.whole(i));
        }
        return Counts.of(
                numerators, count.denominator().multiply(total.numerator()).multiply(weights.scale()));
    }

    AllocationStep.OfKey step(int index, ExactAmount pool) {
        return new AllocationStep.Share(recipients.get(index), basis, pool, weights.weight(index), total);
    }
}
