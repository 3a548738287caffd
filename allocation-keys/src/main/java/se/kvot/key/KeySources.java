package se.kvot.key;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.kvot.party.Hierarchy;
import se.kvot.statistics.Measure;

/**
 * What specs of keys speak of but do not hold (<i>underlag</i>): measures by their labels and hierarchies by name.
 *
 * <pre>{@code
 * Sweden sweden = Sweden.load();
 * KeySources sources = KeySources.of(sweden.population(LocalDate.of(2017, 12, 31)))
 *         .with("regioner", sweden.hierarchy());
 * }</pre>
 *
 * <p>Instances are immutable and thread-safe.
 */
public final class KeySources {

    private final ImmutableMap<String, Measure> measures;
    private final ImmutableMap<String, Hierarchy> hierarchies;

    /**
     * {@return sources of these measures, none or more, each under its label}
     *
     * @throws IllegalArgumentException if two have the same label
     */
    public static KeySources of(Measure... measures) {
        KeySources sources = new KeySources(ImmutableMap.of(), ImmutableMap.of());
        for (Measure measure : measures) {
            sources = sources.with(measure);
        }
        return sources;
    }

    private KeySources(ImmutableMap<String, Measure> measures, ImmutableMap<String, Hierarchy> hierarchies) {
        this.measures = measures;
        this.hierarchies = hierarchies;
    }

    /**
     * {@return these and a measure under its label}
     *
     * @throws IllegalArgumentException if there is one of that label already
     */
    public KeySources with(Measure measure) {
        return new KeySources(plus("measures", measures, measure.label(), measure), hierarchies);
    }

    /**
     * {@return these and a hierarchy under a name}
     *
     * @throws IllegalArgumentException if there is one of that name already
     */
    public KeySources with(String name, Hierarchy hierarchy) {
        return new KeySources(measures, plus("hierarchies", hierarchies, name, hierarchy));
    }

    private static <T> ImmutableMap<String, T> plus(String what, ImmutableMap<String, T> known, String name, T added) {
        requireNonNull(name, "name");
        requireNonNull(added, "hierarchy");
        checkArgument(!known.containsKey(name), "%s must have different names but \"%s\" was given twice", what, name);
        return ImmutableMap.<String, T>builder().putAll(known).put(name, added).buildOrThrow();
    }

    ImmutableMap<String, Measure> measures() {
        return measures;
    }

    ImmutableMap<String, Hierarchy> hierarchies() {
        return hierarchies;
    }

    /** The name of a hierarchy, if it has one here. */
    Optional<String> nameOf(Hierarchy hierarchy) {
        return hierarchies.entrySet().stream()
                .filter(named -> named.getValue().equals(hierarchy))
                .map(named -> named.getKey())
                .findFirst();
    }

    /** Whether the label of a measure stands for just that measure here. */
    boolean has(Measure measure) {
        @Nullable Measure found = measures.get(measure.label());
        return measure.equals(found);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof KeySources that
                && measures.equals(that.measures)
                && hierarchies.equals(that.hierarchies);
    }

    @Override
    public int hashCode() {
        return 31 * measures.hashCode() + hierarchies.hashCode();
    }

    /** {@return the labels and names, for debugging} */
    @Override
    public String toString() {
        return "measures " + measures.keySet() + ", hierarchies " + hierarchies.keySet();
    }
}
