package se.kvot.key;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * Says that a catalogue cannot make a key of a spec, or a spec of a key, and at which place of it.
 *
 * <p>A reader of documents finds the line of the fault by {@link #path()}.
 */
public final class KeySpecException extends IllegalArgumentException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String path;

    KeySpecException(String path, String message) {
        this(path, message, null);
    }

    KeySpecException(String path, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.path = path;
    }

    /**
     * {@return where the fault is, such as {@code rest.base}, {@code keys[1].measure} or
     * {@code amounts[municipality 2326 Berg]}; empty if it is in the spec as a whole}
     *
     * <p>Items of a list are counted from 0; rows of a table are named by their first column.
     */
    public String path() {
        return path;
    }
}
