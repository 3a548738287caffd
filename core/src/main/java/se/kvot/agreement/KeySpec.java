package se.kvot.agreement;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.util.regex.Pattern;

/**
 * A distribution key as plain data (<i>nyckelangivelse</i>), such as
 * {@code base-plus(base: SEK 5000000, rest: share(measure: "folkmängd 2017-12-31"))}.
 *
 * <pre>{@code
 * KeySpec share = KeySpec.of("share").with("measure", MeasureSpec.of("folkmängd 2017-12-31"));
 * KeySpec spec = KeySpec.of("base-plus")
 *         .with("base", PlainValue.of(Kronor.of(5_000_000)))
 *         .with("rest", share);
 * }</pre>
 *
 * <p>A spec says what a document says. Whether there is such a key, and whether these are its parameters, is known to
 * the catalogue that binds it.
 *
 * <p>Instances are immutable and thread-safe. Two are equal when id and parameters are, in whatever order the
 * parameters stand.
 *
 * @param id what the key is called, such as {@code base-plus}
 * @param parameters the parameters by name, in the order given
 */
public record KeySpec(String id, ImmutableMap<String, PlainValue> parameters) implements PlainValue {

    /** Possessive, so that a name of a million words is refused or taken and does not exhaust the stack. */
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*+(?:-[a-z0-9]++)*+");

    /**
     * Makes a spec.
     *
     * @throws IllegalArgumentException if the id or the name of a parameter is not made of words of a to z and 0 to 9
     *     with {@code -} between them
     */
    public KeySpec {
        requireName("id of a key", id);
        parameters.keySet().forEach(name -> requireName("parameter of key " + id, name));
    }

    /**
     * {@return the spec of that id, without parameters}
     *
     * @throws IllegalArgumentException if the id is not made of words of a to z and 0 to 9 with {@code -} between them
     */
    public static KeySpec of(String id) {
        return new KeySpec(id, ImmutableMap.of());
    }

    /**
     * {@return this spec with a parameter, instead of the one of that name if there is one}
     *
     * @throws IllegalArgumentException if the name is not made of words of a to z and 0 to 9 with {@code -} between them
     */
    public KeySpec with(String name, PlainValue value) {
        requireNonNull(value, "value");
        return new KeySpec(
                id,
                ImmutableMap.<String, PlainValue>builder()
                        .putAll(parameters)
                        .put(name, value)
                        .buildKeepingLast());
    }

    /**
     * Refuses what cannot be the id of a key or the name of a parameter.
     *
     * @param what what {@code name} is, for the message
     * @return {@code name}
     * @throws IllegalArgumentException if it is not made of words of a to z and 0 to 9 with {@code -} between them
     */
    public static String requireName(String what, String name) {
        requireNonNull(what, "what");
        checkArgument(
                NAME.matcher(requireNonNull(name, "name")).matches(),
                "%s must be words of a to z and 0 to 9 with '-' between them but was %s",
                what,
                Shown.quoted(Shown.cut(name)));
        return name;
    }

    /** {@return the id, and the parameters in brackets if there are any} */
    @Override
    public String toString() {
        return parameters.isEmpty() ? id : id + Shown.rows("(", parameters, ")");
    }
}
