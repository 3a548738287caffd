package se.kvot.key;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Map;
import java.util.Set;
import javax.money.MonetaryAmount;
import se.kvot.allocation.Allocation;
import se.kvot.allocation.DistributionKey;
import se.kvot.money.Fraction;
import se.kvot.party.Hierarchy;
import se.kvot.party.Recipient;
import se.kvot.statistics.Measure;
import se.kvot.time.DatePeriod;

/**
 * Makes distribution keys (<i>fördelningsnycklar</i>): small ones, and ones made of others.
 *
 * <pre>{@code
 * Sweden sweden = Sweden.load();
 * Statistic population = sweden.population(LocalDate.of(2017, 12, 31));
 * DistributionKey key = DistributionKeys.basePlus(Kronor.of(5_000_000), DistributionKeys.shareBy(population));
 * Allocation allocation = key.allocate(Kronor.of(200_000_000), sweden.regions(), Rounding.toKrona());
 * }</pre>
 *
 * <p>Some keys <em>share</em> the pool they are given. Others <em>claim</em> amounts whatever the pool: what they leave
 * of it is undistributed, and what they claim beyond it is an open shortfall.
 */
public final class DistributionKeys {

    private DistributionKeys() {}

    /**
     * {@return the key that shares in proportion to a measure, such as population
     * (<i>befolkningsandel, befolkningsbaserat</i>)}
     *
     * <p>The shares are of what the recipients have together. A recipient whose figure is not known is refused, never
     * counted as zero.
     *
     * @param measure a figure for each recipient, none negative
     */
    public static DistributionKey shareBy(Measure measure) {
        return new ShareKey(measure, null);
    }

    /**
     * {@return the key that pays each its share of a larger whole, such as a county its share of the nation}
     *
     * <p>What answers to the rest of the whole stays undistributed.
     *
     * @param measure a figure for each recipient and for {@code whole}, none negative
     * @param whole whose figure all of the pool answers to, such as {@link Recipient#state()}
     */
    public static DistributionKey shareBy(Measure measure, Recipient whole) {
        // null would share of what the recipients have together
        return new ShareKey(measure, requireNonNull(whole, "whole"));
    }

    /**
     * {@return the key that shares in proportion to what each is entitled to in another allocation, as when recipients
     * put a part of their money together (<i>andel av gemensam pott</i>)}
     *
     * @param held an allocation of more than nothing, to all the recipients
     */
    public static DistributionKey proRata(Allocation held) {
        return new ProRataKey(held.entitlements());
    }

    /** {@return the key that shares in equal parts (<i>lika stor andel</i>)} */
    public static DistributionKey equalShare() {
        return new EqualShareKey();
    }

    /**
     * {@return the key that shares by stated quotas (<i>kvoter, fasta procentsatser</i>)}
     *
     * @param quotas the part of each recipient, zero or more, all together 1
     * @throws IllegalArgumentException if a quota is negative or they do not sum to 1, with their sum
     */
    public static DistributionKey quotas(Map<Recipient, Fraction> quotas) {
        return QuotaKey.of(quotas);
    }

    /**
     * {@return the key that claims the same amount for each (<i>fast belopp per mottagare</i>)}
     *
     * @throws IllegalArgumentException if the amount has more decimals than its currency
     */
    public static DistributionKey each(MonetaryAmount amount) {
        return EachKey.of(amount);
    }

    /**
     * {@return the key that claims a stated amount for each (<i>fasta belopp</i>)}
     *
     * @throws IllegalArgumentException if there are none or an amount has more decimals than its currency
     */
    public static DistributionKey fixed(Map<Recipient, MonetaryAmount> amounts) {
        return FixedKey.of(amounts);
    }

    /**
     * {@return the key that claims amounts set by hand, whose sum is checked (<i>manuella rader</i>)}
     *
     * @param sum what the lines are stated to sum to
     * @throws IllegalArgumentException if they do not
     */
    public static DistributionKey lines(MonetaryAmount sum, Map<Recipient, MonetaryAmount> amounts) {
        return FixedKey.summingTo(sum, amounts);
    }

    /**
     * {@return the key that claims a price for each of what is measured: a service, an inhabitant
     * (<i>pris gånger volym, kronor per invånare</i>)}
     *
     * @param price the price of one, not negative
     * @param volume the volume of each recipient, none negative
     * @throws IllegalArgumentException if the price is negative or has more decimals than its currency
     */
    public static DistributionKey priced(MonetaryAmount price, Measure volume) {
        return PricedKey.of(price, volume);
    }

    /**
     * {@return the key that claims what the step of a staircase gives (<i>trappa, storleksklasser</i>)}
     *
     * @param measure what decides the step, such as posts or inhabitants
     */
    public static DistributionKey staircase(Measure measure, Staircase staircase) {
        return new StaircaseKey(measure, staircase);
    }

    /** {@return a builder of keys that pay by performance (<i>prestationsbaserad ersättning</i>)} */
    public static PerformanceKey.Builder performance() {
        return PerformanceKey.builder();
    }

    /**
     * {@return the key that adds what several keys give of the same pool, as a price list of several services}
     *
     * @throws IllegalArgumentException if there are none
     */
    public static DistributionKey sum(DistributionKey... keys) {
        return new SumKey(ImmutableList.copyOf(keys));
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

    /**
     * {@return the key that shares fractions of the pool, each by a key of its own}
     *
     * @param fractions the fraction of each key, positive, all together 1
     * @throws IllegalArgumentException if a fraction is not positive or they do not sum to 1, with their sum
     */
    public static DistributionKey blend(Map<? extends DistributionKey, Fraction> fractions) {
        return BlendKey.of(fractions);
    }

    /**
     * {@return the key that keeps a part of the pool for central costs and shares the rest (<i>OH-avdrag</i>)}
     *
     * <p>What is kept stays undistributed.
     *
     * @param rate the part that is kept, from 0 to 1
     * @throws IllegalArgumentException if the rate is something else
     */
    public static DistributionKey afterOverhead(Fraction rate, DistributionKey rest) {
        return new OverheadKey(rate, rest);
    }

    /**
     * {@return the key that gives none less than another key says (<i>golv, minst</i>)}
     *
     * <p>Unlike a base it does not add: it is the greater of the two.
     *
     * @param least the least amount of each, such as {@link #each}
     * @param freed who bears what is missing
     */
    public static DistributionKey atLeast(DistributionKey least, DistributionKey key, Freed freed) {
        return new BoundedKey(key, requireNonNull(least, "least"), null, freed);
    }

    /**
     * {@return the key that gives none more than another key says (<i>tak, högst</i>), such as what was requested}
     *
     * @param most the highest amount of each, such as {@link #priced} or {@link #shareBy}
     * @param freed who gets what is freed
     */
    public static DistributionKey atMost(DistributionKey most, DistributionKey key, Freed freed) {
        return new BoundedKey(key, null, requireNonNull(most, "most"), freed);
    }

    /**
     * {@return the key that keeps each between what two other keys say}
     *
     * @param least the least amount of each
     * @param most the highest amount of each
     * @param freed who gets what is freed and bears what is missing
     */
    public static DistributionKey between(
            DistributionKey least, DistributionKey most, DistributionKey key, Freed freed) {
        return new BoundedKey(key, requireNonNull(least, "least"), requireNonNull(most, "most"), freed);
    }

    /**
     * {@return the key that gives to those who meet a requirement only (<i>villkorad fördelning</i>)}
     *
     * @param requirement what the requirement is called
     * @param qualified those who meet it
     * @param missed what happens to the shares of the others
     */
    public static DistributionKey qualified(
            String requirement, Set<Recipient> qualified, DistributionKey key, Missed missed) {
        return new QualifiedKey(requirement, ImmutableSet.copyOf(qualified), key, missed);
    }

    /**
     * {@return the key that gives the small a flat amount and shares the rest between the others}
     *
     * <p>A pool that cannot carry the flat amounts is refused, with what is missing.
     *
     * @param size what decides who is small
     * @param limit the size from which on a recipient is not small
     * @param flat the amount of each that is
     * @param others the key for the others
     * @throws IllegalArgumentException if {@code flat} is negative or has more decimals than its currency
     */
    public static DistributionKey flatWhenSmall(
            Measure size, Fraction limit, MonetaryAmount flat, DistributionKey others) {
        return SizeKey.of(size, limit, flat, others);
    }

    /**
     * {@return the key that shares between parents, and each parent's part between those who belong to it
     * (<i>länsvis fördelning</i>)}
     *
     * <p>Keys may nest to any depth. The parts of the parents are not rounded on the way; where every level must be in
     * whole kronor, allocate level by level.
     *
     * @param hierarchy who belongs to whom; a recipient that belongs to nobody is refused
     * @param between the key for the parents
     * @param within the key for those who belong to a parent
     */
    public static DistributionKey within(Hierarchy hierarchy, DistributionKey between, DistributionKey within) {
        return new WithinKey(hierarchy, between, within);
    }

    /**
     * {@return the key that shares the months of a period by different keys (<i>omförhandling under året</i>)}
     *
     * <p>Each month answers to the same part of the pool.
     *
     * @param whole the period that the pool is for
     * @param slices the keys of the periods that it consists of, in whole months without gap or overlap
     * @throws IllegalArgumentException if the slices are something else
     */
    public static DistributionKey slices(DatePeriod whole, Map<DatePeriod, ? extends DistributionKey> slices) {
        return SlicesKey.of(whole, slices);
    }
}
