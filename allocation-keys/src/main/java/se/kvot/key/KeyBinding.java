package se.kvot.key;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import se.kvot.agreement.KeySpec;
import se.kvot.agreement.PlainValue;
import se.kvot.allocation.DistributionKey;

/**
 * How a key is made of a spec, and a spec of a key (<i>bindning</i>): an id, parameters with their types, and how to
 * get from them to the key and back.
 *
 * <p>A key of one's own is bound in a few lines. Here it is a record {@code Doubled(DistributionKey key)} whose
 * {@code id()} is {@code doubled}:
 *
 * <pre>{@code
 * record Doubled(DistributionKey key) implements DistributionKey {
 *     public String id() {
 *         return "doubled";
 *     }
 *
 *     public Entitlements entitlements(ExactAmount pool, Recipients recipients) {
 *         Entitlements once = key.entitlements(pool, recipients);
 *         return once.plus(once);
 *     }
 * }
 * KeyParameter<DistributionKey> key = KeyParameter.of("key", ValueType.key());
 * KeyBinding doubled = KeyBinding.builder("doubled", Doubled.class)
 *         .parameter(key, Doubled::key)
 *         .toKey(arguments -> new Doubled(arguments.get(key)));
 * KeyCatalog catalog = KeyCatalog.standard().with(doubled);
 * }</pre>
 *
 * <p>Instances are immutable and thread-safe, if the functions that they are made of are.
 */
public final class KeyBinding {

    /** Makes a spec of a key, if the key is one of the binding. */
    private interface Writer {
        Optional<KeySpec> write(DistributionKey key, Place at);
    }

    private final String id;
    private final ImmutableList<KeyParameter<?>> parameters;
    private final Function<KeyArguments, ? extends DistributionKey> make;
    private final Writer writer;

    /**
     * {@return a builder of a binding both ways}
     *
     * @param id the {@link DistributionKey#id()} of every key of the binding
     * @param type the class of the keys; several bindings may be of one class
     * @param <K> the class
     * @throws IllegalArgumentException if the id is not made of words of a to z and 0 to 9 with {@code -} between them
     */
    public static <K extends DistributionKey> Builder<K> builder(String id, Class<K> type) {
        return new Builder<>(id, type);
    }

    /**
     * {@return a name of one's own for a key that is made of others (<i>kortform</i>)}
     *
     * <p>It is read only: a key that is made of it is written as what it is made of.
     *
     * <pre>{@code
     * KeyParameter<Measure> measure = KeyParameter.of("measure", ValueType.measure());
     * KeyBinding guaranteed = KeyBinding.shorthand(
     *         "five-million-each",
     *         arguments -> DistributionKeys.basePlus(
     *                 Kronor.of(5_000_000), DistributionKeys.shareBy(arguments.get(measure))),
     *         measure);
     * }</pre>
     *
     * @throws IllegalArgumentException if the id is not made of words of a to z and 0 to 9 with {@code -} between them,
     *     or two parameters have the same name
     */
    public static KeyBinding shorthand(
            String id, Function<KeyArguments, ? extends DistributionKey> make, KeyParameter<?>... parameters) {
        return new KeyBinding(id, ImmutableList.copyOf(parameters), make, (key, at) -> Optional.empty());
    }

    private KeyBinding(
            String id,
            ImmutableList<KeyParameter<?>> parameters,
            Function<KeyArguments, ? extends DistributionKey> make,
            Writer writer) {
        this.id = KeySpec.requireName("id of a key", id);
        this.parameters = parameters;
        this.make = requireNonNull(make, "make");
        this.writer = writer;
        Set<String> names = new HashSet<>();
        parameters.forEach(parameter -> checkArgument(
                names.add(parameter.name()),
                "parameters of key %s must have different names but %s was given twice",
                id,
                parameter));
    }

    /** {@return the id of the key in specs} */
    public String id() {
        return id;
    }

    /** {@return the parameters, in the order that specs are written in} */
    public ImmutableList<KeyParameter<?>> parameters() {
        return parameters;
    }

    DistributionKey read(KeySpec spec, Place at) {
        Place inKey = at.inKey(id);
        spec.parameters().keySet().forEach(name -> requireKnown(name, inKey));
        ImmutableMap.Builder<KeyParameter<?>, Object> arguments = ImmutableMap.builder();
        for (KeyParameter<?> parameter : parameters) {
            arguments.put(parameter, parameter.read(spec.parameters().get(parameter.name()), inKey));
        }
        try {
            return make.apply(new KeyArguments(arguments.buildOrThrow()));
        } catch (IllegalArgumentException e) {
            throw new KeySpecException(at.path(), at.ofKey("key " + id) + ": " + e.getMessage(), e);
        }
    }

    private void requireKnown(String name, Place inKey) {
        if (parameters.stream().noneMatch(parameter -> parameter.name().equals(name))) {
            Place place = inKey.parameter(name);
            throw new KeySpecException(
                    place.path(),
                    "parameters of key " + id + " must be "
                            + (parameters.isEmpty()
                                    ? "none"
                                    : "of "
                                            + NearestFirst.of(
                                                    name,
                                                    parameters.stream()
                                                            .map(KeyParameter::name)
                                                            .toList()))
                            + " but " + place.path() + " was given");
        }
    }

    Optional<KeySpec> write(DistributionKey key, Place at) {
        return writer.write(key, at.inKey(id));
    }

    /** {@return the id and the names of the parameters, such as {@code base-plus(base, rest)}} */
    @Override
    public String toString() {
        return id + "(" + Joiner.on(", ").join(parameters) + ")";
    }

    /**
     * Collects the parameters of a {@link KeyBinding}.
     *
     * @param <K> the class of the keys
     */
    public static final class Builder<K extends DistributionKey> {

        /** A parameter, and where a key has it. */
        private record Setting<K, T>(KeyParameter<T> parameter, Function<? super K, ? extends T> of) {

            Optional<PlainValue> write(K key, Place at) {
                return parameter.write(of.apply(key), at);
            }
        }

        private final String id;
        private final Class<K> type;
        private final ImmutableList.Builder<Setting<K, ?>> settings = ImmutableList.builder();

        private Builder(String id, Class<K> type) {
            this.id = KeySpec.requireName("id of a key", id);
            this.type = requireNonNull(type, "type");
        }

        /**
         * Adds a parameter.
         *
         * @param of where a key has it
         * @param <T> what the key is given
         * @return this builder
         */
        @CanIgnoreReturnValue
        public <T> Builder<K> parameter(KeyParameter<T> parameter, Function<? super K, ? extends T> of) {
            settings.add(new Setting<>(requireNonNull(parameter, "parameter"), requireNonNull(of, "of")));
            return this;
        }

        /**
         * {@return the binding of the parameters collected so far}
         *
         * @param make how a key is made of what a spec gives; it refuses what it must by an
         *     {@link IllegalArgumentException}
         * @throws IllegalArgumentException if two parameters have the same name
         */
        public KeyBinding toKey(Function<KeyArguments, ? extends K> make) {
            requireNonNull(make, "make");
            ImmutableList<Setting<K, ?>> known = settings.build();
            return new KeyBinding(
                    id,
                    known.stream().map(Setting::parameter).collect(ImmutableList.toImmutableList()),
                    arguments -> named(make.apply(arguments)),
                    (key, at) ->
                            type.isInstance(key) ? Optional.of(spec(known, type.cast(key), at)) : Optional.empty());
        }

        private K named(K key) {
            if (!key.id().equals(id)) {
                throw new IllegalStateException(
                        "key of binding " + id + " must have the id " + id + " but had " + key.id());
            }
            return key;
        }

        private KeySpec spec(ImmutableList<Setting<K, ?>> known, K key, Place at) {
            ImmutableMap.Builder<String, PlainValue> values = ImmutableMap.builder();
            known.forEach(setting -> setting.write(key, at)
                    .ifPresent(value -> values.put(setting.parameter().name(), value)));
            return new KeySpec(id, values.buildOrThrow());
        }
    }
}
