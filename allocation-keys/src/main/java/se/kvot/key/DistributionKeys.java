package se.kvot.key;

import javax.money.MonetaryAmount;
import se.kvot.allocation.DistributionKey;
import se.kvot.party.Recipient;
import se.kvot.statistics.Statistic;

/**
 * Makes distribution keys (<i>fördelningsnycklar</i>).
 *
 * <pre>{@code
 * Sweden sweden = Sweden.load();
 * Statistic population = sweden.population(LocalDate.of(2017, 12, 31));
 * DistributionKey key = DistributionKeys.basePlus(Kronor.of(5_000_000), DistributionKeys.shareBy(population));
 * Allocation allocation = key.allocate(Kronor.of(200_000_000), sweden.regions(), Rounding.toKrona());
 * }</pre>
 */
public final class DistributionKeys {

    private DistributionKeys() {}

    /**
     * {@return the key that shares in proportion to a statistic, such as population
     * (<i>befolkningsandel, befolkningsbaserat</i>)}
     *
     * <p>The shares are of what the recipients have together. A recipient for which the statistic has no figure is
     * refused, never counted as zero.
     *
     * @param statistic a figure for each recipient, none negative
     */
    public static DistributionKey shareBy(Statistic statistic) {
        return new ShareKey(statistic, null);
    }

    /**
     * {@return the key that pays each its share of a larger whole, such as a county its share of the nation}
     *
     * <p>What answers to the rest of the whole stays undistributed.
     *
     * @param statistic a figure for each recipient and for {@code whole}, none negative
     * @param whole whose figure all of the pool answers to, such as {@link Recipient#state()}
     */
    public static DistributionKey shareBy(Statistic statistic, Recipient whole) {
        return new ShareKey(statistic, whole);
    }

    /** {@return the key that gives all the same (<i>lika stor andel, lika belopp</i>)} */
    public static DistributionKey equalShare() {
        return new EqualShareKey();
    }

    /**
     * {@return the key that guarantees each recipient an amount and shares the rest by another key
     * (<i>garanterat belopp och resterande medel enligt andel</i>)}
     *
     * <p>Base and share add. A pool that cannot carry the base amounts is refused, with what is missing.
     *
     * @param base the amount for each, zero or more
     * @param rest the key for what remains
     * @throws IllegalArgumentException if {@code base} is negative or has more decimals than its currency
     */
    public static DistributionKey basePlus(MonetaryAmount base, DistributionKey rest) {
        return BasePlusKey.of(base, rest);
    }

    /** {@return a builder of keys that pay by performance (<i>prestationsbaserad ersättning</i>)} */
    public static PerformanceKey.Builder performance() {
        return PerformanceKey.builder();
    }
}
