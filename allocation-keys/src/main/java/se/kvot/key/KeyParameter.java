package se.kvot.key;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.kvot.agreement.KeySpec;
import se.kvot.agreement.PlainValue;

/**
 * A parameter of a key that a catalogue knows (<i>parameter</i>): its name in a spec, and its type.
 *
 * <pre>{@code
 * KeyParameter<MonetaryAmount> base = KeyParameter.of("base", ValueType.money());
 * KeyParameter<Optional<Fraction>> guaranteed = KeyParameter.optional("guaranteed-volume", ValueType.number());
 * }</pre>
 *
 * <p>A parameter is equal to itself only: the one that a binding is made of is the one to ask {@link KeyArguments} by.
 * Instances are immutable and thread-safe.
 *
 * @param <T> what the key is given
 */
public final class KeyParameter<T> {

    /** Makes what a key is given of a value, if there is one. */
    private interface Reader<T> {
        T read(@Nullable PlainValue value, Place at);
    }

    /** Makes it plain again, if there is anything. */
    private interface Writer<T> {
        Optional<PlainValue> write(T value, Place at);
    }

    private final String name;
    private final ValueType<?> type;
    private final boolean required;
    private final Reader<T> reader;
    private final Writer<T> writer;

    /**
     * {@return a parameter that must be given}
     *
     * @param <T> what the key is given
     * @throws IllegalArgumentException if the name is not made of words of a to z and 0 to 9 with {@code -} between them
     */
    public static <T> KeyParameter<T> of(String name, ValueType<T> type) {
        requireNonNull(type, "type");
        return new KeyParameter<>(
                name,
                type,
                true,
                (value, at) -> {
                    if (value == null) {
                        throw new KeySpecException(
                                at.path(),
                                "parameter " + at.path() + " of key " + at.keyId() + " must be given but was missing");
                    }
                    return type.read(value, at);
                },
                (value, at) -> Optional.of(type.write(value, at)));
    }

    /**
     * {@return a parameter that may be left out}
     *
     * @param <T> what the key is given if it is not
     * @throws IllegalArgumentException if the name is not made of words of a to z and 0 to 9 with {@code -} between them
     */
    public static <T> KeyParameter<Optional<T>> optional(String name, ValueType<T> type) {
        requireNonNull(type, "type");
        return new KeyParameter<>(
                name,
                type,
                false,
                (value, at) -> value == null ? Optional.empty() : Optional.of(type.read(value, at)),
                (value, at) -> value.map(given -> type.write(given, at)));
    }

    private KeyParameter(String name, ValueType<?> type, boolean required, Reader<T> reader, Writer<T> writer) {
        this.name = KeySpec.requireName("name of a parameter", name);
        this.type = type;
        this.required = required;
        this.reader = reader;
        this.writer = writer;
    }

    /** {@return the name, such as {@code guaranteed-volume}} */
    public String name() {
        return name;
    }

    /** {@return what a value must be} */
    public ValueType<?> type() {
        return type;
    }

    /** {@return whether it must be given} */
    public boolean isRequired() {
        return required;
    }

    T read(@Nullable PlainValue value, Place key) {
        return reader.read(value, key.parameter(name));
    }

    Optional<PlainValue> write(T value, Place key) {
        return writer.write(value, key.parameter(name));
    }

    /** {@return the name} */
    @Override
    public String toString() {
        return name;
    }
}
