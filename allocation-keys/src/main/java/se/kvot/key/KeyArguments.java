package se.kvot.key;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import org.jspecify.annotations.Nullable;

/**
 * What a spec gives for the parameters of a key (<i>argument</i>), all of them read and of the right type.
 *
 * <p>Instances are immutable and thread-safe.
 */
public final class KeyArguments {

    private final ImmutableMap<KeyParameter<?>, Object> values;

    KeyArguments(ImmutableMap<KeyParameter<?>, Object> values) {
        this.values = values;
    }

    /**
     * {@return what is given for {@code parameter}}
     *
     * @param <T> what that is
     * @throws IllegalArgumentException if it is no parameter of the binding
     */
    @SuppressWarnings("unchecked") // each value was read by its own parameter
    public <T> T get(KeyParameter<T> parameter) {
        @Nullable Object value = values.get(parameter);
        checkArgument(
                value != null,
                "parameter must be one of those of the binding, %s, but was %s",
                values.keySet(),
                parameter);
        return (T) value;
    }

    /** {@return the values by parameter, for debugging} */
    @Override
    public String toString() {
        return values.toString();
    }
}
