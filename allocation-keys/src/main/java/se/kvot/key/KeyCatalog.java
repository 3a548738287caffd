package se.kvot.key;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.kvot.agreement.KeySpec;
import se.kvot.allocation.DistributionKey;

/**
 * The keys that an application knows by id (<i>nyckelkatalog</i>): makes keys of the specs in its documents, and specs
 * of its keys.
 *
 * <pre>{@code
 * Statistic population = Sweden.load().population(LocalDate.of(2017, 12, 31));
 * KeySources sources = KeySources.of(population);
 * KeySpec spec = KeySpec.of("base-plus")
 *         .with("base", PlainValue.of(Kronor.of(5_000_000)))
 *         .with("rest", KeySpec.of("share").with("measure", MeasureSpec.of("folkmängd 2017-12-31")));
 *
 * KeyCatalog catalog = KeyCatalog.standard();
 * DistributionKey key = catalog.key(spec, sources);
 * KeySpec same = catalog.spec(DistributionKeys.basePlus(
 *         Kronor.of(5_000_000), DistributionKeys.shareBy(population)), sources);
 * }</pre>
 *
 * <p>A catalogue is a value that the application makes and hands to whoever reads its documents. There is no other:
 * nothing registers itself, and what one part of a program adds no other part sees.
 *
 * <p>Instances are immutable and thread-safe, if their bindings are.
 */
public final class KeyCatalog {

    private final ImmutableMap<String, KeyBinding> bindings;

    /**
     * {@return the catalogue of these bindings}
     *
     * @throws IllegalArgumentException if two have the same id
     */
    public static KeyCatalog of(KeyBinding... bindings) {
        return copyOf(Arrays.asList(bindings));
    }

    /**
     * {@return a catalogue of the library's own keys: those that {@link DistributionKeys} makes, but
     * {@link DistributionKeys#proRata}, which holds an allocation}
     *
     * <p>It is made anew each time, from nothing but what stands in the library, and cannot be added to:
     * {@link #with} makes another.
     */
    public static KeyCatalog standard() {
        return copyOf(StandardBindings.all());
    }

    private static KeyCatalog copyOf(List<KeyBinding> bindings) {
        Map<String, KeyBinding> byId = new LinkedHashMap<>();
        bindings.forEach(binding -> checkArgument(
                byId.putIfAbsent(binding.id(), binding) == null,
                "bindings of a catalogue must have different ids but %s was given twice",
                binding.id()));
        return new KeyCatalog(ImmutableMap.copyOf(byId));
    }

    private KeyCatalog(ImmutableMap<String, KeyBinding> bindings) {
        this.bindings = bindings;
    }

    /**
     * {@return the catalogue of these bindings and another}
     *
     * @throws IllegalArgumentException if there is one of that id already
     */
    public KeyCatalog with(KeyBinding binding) {
        return copyOf(ImmutableList.<KeyBinding>builder()
                .addAll(bindings.values())
                .add(binding)
                .build());
    }

    /** {@return the bindings, in the order that they were given} */
    public ImmutableList<KeyBinding> bindings() {
        return bindings.values().asList();
    }

    /**
     * {@return the key that a spec describes}
     *
     * @param sources the measures and hierarchies that the spec may name
     * @throws KeySpecException if there is no key of that id, a parameter is missing, unknown or of the wrong type, the
     *     sources lack something, or the key refuses what it is given
     */
    public DistributionKey key(KeySpec spec, KeySources sources) {
        return read(spec, Place.root(this, sources));
    }

    /**
     * {@return the spec of a key, of which {@link #key} makes an equal one}
     *
     * @param sources what measures and hierarchies are called; a measure that the sources have is called by its label,
     *     any other by what it is made of
     * @throws KeySpecException if the key, or one that it is made of, has no spec, as a lambda has none; or the sources
     *     lack a measure or a hierarchy, or have another one by that name
     */
    public KeySpec spec(DistributionKey key, KeySources sources) {
        return write(key, Place.root(this, sources));
    }

    DistributionKey read(KeySpec spec, Place at) {
        @Nullable KeyBinding binding = bindings.get(spec.id());
        if (binding == null) {
            throw new KeySpecException(
                    at.path(),
                    at.ofKey("id of key") + " must be "
                            + (bindings.isEmpty()
                                    ? "of a binding of the catalogue, which has none,"
                                    : "one of " + NearestFirst.of(spec.id(), bindings.keySet()))
                            + " but was " + Place.cut(spec.id()));
        }
        return binding.read(spec, at);
    }

    KeySpec write(DistributionKey key, Place at) {
        return Optional.ofNullable(bindings.get(key.id()))
                .flatMap(binding -> binding.write(key, at))
                .orElseThrow(() -> new KeySpecException(
                        at.path(),
                        at.ofKey("key " + key.id())
                                + " must have a spec but has none: no binding of the catalogue writes it"));
    }

    /** {@return the bindings, such as {@code [share(measure, whole), equal-share()]}} */
    @Override
    public String toString() {
        return bindings.values().toString();
    }
}
