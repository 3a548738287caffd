package se.kvot.allocation;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import javax.money.MonetaryAmount;
import se.kvot.party.Hierarchy;
import se.kvot.party.Recipient;

/**
 * How an amount is split level by level (<i>fördelning i flera led</i>): from the nation to regions, from each region to
 * its municipalities, from there to units. Each level is rounded before the next shares it, so sums are intact on all.
 *
 * <pre>{@code
 * Recipient state = Recipient.state();
 * Recipient region = Recipient.region("23", "Region Jämtland Härjedalen");
 * Recipient berg = Recipient.municipality("2326", "Berg");
 * Recipient are = Recipient.municipality("2321", "Åre");
 * Hierarchy hierarchy = Hierarchy.of(Map.of(region, state, berg, region, are, region));
 * DistributionKey equal = (pool, recipients) ->
 *         Entitlements.proportional(pool, recipients, r -> Fraction.ONE, "equal");
 * Cascade cascade = Cascade.of(
 *         hierarchy, Cascade.level(equal, Rounding.toKrona()), Cascade.level(equal, Rounding.toKrona()));
 * CascadeAllocation result = cascade.allocate(Kronor.of(1_001), state);
 * MonetaryAmount bergs = result.part(berg); // 500 kr: 2321 goes before 2326
 * }</pre>
 *
 * <p>Instances are immutable and thread-safe.
 */
public final class Cascade {

    private final Hierarchy hierarchy;
    private final ImmutableList<Level> levels;

    /**
     * One level: how a parent's amount is shared by those who belong to it (<i>led</i>).
     *
     * @param key who is entitled to how much
     * @param rounding how that becomes payable
     */
    public record Level(DistributionKey key, Rounding rounding) {

        /** Makes a level. */
        public Level {
            requireNonNull(key, "key");
            requireNonNull(rounding, "rounding");
        }
    }

    /** {@return a level with that key and rounding} */
    public static Level level(DistributionKey key, Rounding rounding) {
        return new Level(key, rounding);
    }

    /**
     * {@return the cascade down {@code hierarchy}, one level after the other from the top}
     *
     * @throws IllegalArgumentException if there are no levels
     */
    public static Cascade of(Hierarchy hierarchy, Level... levels) {
        return new Cascade(hierarchy, ImmutableList.copyOf(levels));
    }

    private Cascade(Hierarchy hierarchy, ImmutableList<Level> levels) {
        checkArgument(!levels.isEmpty(), "cascade must have at least one level but had none");
        this.hierarchy = requireNonNull(hierarchy, "hierarchy");
        this.levels = levels;
    }

    /**
     * Splits {@code pool} between those who belong to {@code top}, their parts between those who belong to them, and so
     * on as many levels as there are; one to whom nobody belongs keeps its part.
     *
     * @throws IllegalArgumentException if nobody belongs to {@code top}, or a key has no answer
     * @throws UnresolvedTieException if a rounding refuses ties and there is one
     */
    public CascadeAllocation allocate(MonetaryAmount pool, Recipient top) {
        ImmutableMap.Builder<Recipient, Allocation> allocations = ImmutableMap.builder();
        List<Recipient> parents = ImmutableList.of(top);
        ImmutableMap<Recipient, MonetaryAmount> amounts = ImmutableMap.of(top, pool);
        hierarchy.childrenOf(top);
        for (Level level : levels) {
            ImmutableMap.Builder<Recipient, MonetaryAmount> parts = ImmutableMap.builder();
            for (Recipient parent : parents) {
                Allocation allocation = level.key()
                        .allocate(
                                requireNonNull(amounts.get(parent), "amount of the parent"),
                                hierarchy.childrenOf(parent),
                                level.rounding());
                allocations.put(parent, allocation);
                parts.putAll(allocation.parts());
            }
            amounts = parts.buildOrThrow();
            parents = amounts.keySet().stream().filter(hierarchy::hasChildren).toList();
        }
        return new CascadeAllocation(hierarchy, top, allocations.buildOrThrow());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Cascade that && hierarchy.equals(that.hierarchy) && levels.equals(that.levels);
    }

    @Override
    public int hashCode() {
        return 31 * hierarchy.hashCode() + levels.hashCode();
    }

    /** {@return the levels from the top, for debugging} */
    @Override
    public String toString() {
        return levels.toString();
    }
}
