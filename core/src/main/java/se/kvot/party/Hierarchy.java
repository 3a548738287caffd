package se.kvot.party;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who belongs to whom (<i>indelning</i>): municipalities to regions, boards to a region, units to boards.
 *
 * <pre>{@code
 * Recipient region = Recipient.region("24", "Region Västerbotten");
 * Recipient board = Recipient.board(region, "HSN", "Hälso- och sjukvårdsnämnden");
 * Hierarchy hierarchy = Hierarchy.of(Map.of(board, region));
 * Recipients boards = hierarchy.childrenOf(region);
 * }</pre>
 *
 * <p>Instances are immutable and thread-safe.
 */
public final class Hierarchy {

    private final ImmutableMap<Recipient, Recipient> parents;
    private final ImmutableListMultimap<Recipient, Recipient> children;

    /**
     * {@return the hierarchy in which each key belongs to its value}
     *
     * @param parents the parent of each recipient that has one; children stand in the order of the map
     * @throws IllegalArgumentException if a recipient would belong to itself, by however many steps
     */
    public static Hierarchy of(Map<Recipient, Recipient> parents) {
        return new Hierarchy(ImmutableMap.copyOf(parents));
    }

    private Hierarchy(ImmutableMap<Recipient, Recipient> parents) {
        this.parents = parents;
        Set<Recipient> cleared = new HashSet<>();
        parents.keySet().forEach(start -> requireNoCycle(start, cleared));
        ImmutableListMultimap.Builder<Recipient, Recipient> found = ImmutableListMultimap.builder();
        parents.forEach((child, parent) -> found.put(parent, child));
        this.children = found.build();
    }

    private void requireNoCycle(Recipient start, Set<Recipient> cleared) {
        Set<Recipient> path = new LinkedHashSet<>();
        for (@Nullable Recipient at = start; at != null && !cleared.contains(at); at = parents.get(at)) {
            checkArgument(path.add(at), "hierarchy must have no cycles but had %s and back to %s", path, at);
        }
        cleared.addAll(path);
    }

    /**
     * {@return whom {@code child} belongs to}
     *
     * @throws IllegalArgumentException if it belongs to nobody
     */
    public Recipient parentOf(Recipient child) {
        @Nullable Recipient parent = parents.get(requireNonNull(child, "child"));
        checkArgument(parent != null, "recipient must belong to another but %s belongs to nobody", child);
        return parent;
    }

    /**
     * {@return those who belong to {@code parent}}
     *
     * @throws IllegalArgumentException if nobody does
     */
    public Recipients childrenOf(Recipient parent) {
        ImmutableList<Recipient> found = children.get(requireNonNull(parent, "parent"));
        checkArgument(!found.isEmpty(), "parent must have at least one that belongs to it but %s has none", parent);
        return Recipients.copyOf(found);
    }

    /** {@return whether anybody belongs to {@code parent}} */
    public boolean hasChildren(Recipient parent) {
        return children.containsKey(requireNonNull(parent, "parent"));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hierarchy that && parents.equals(that.parents);
    }

    @Override
    public int hashCode() {
        return parents.hashCode();
    }

    /** {@return child and parent by child, for debugging} */
    @Override
    public String toString() {
        return parents.toString();
    }
}
