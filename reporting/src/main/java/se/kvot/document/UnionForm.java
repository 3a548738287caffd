package se.kvot.document;

import com.google.common.collect.ImmutableMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.kvot.document.tree.Node;

/**
 * One of several kinds of table, told from one another by the word beside one key.
 *
 * @param what what the kinds are together
 * @param key the key
 * @param kinds the kinds by their words; each has the key among its fields
 * @param wordOf the word of a value
 */
record UnionForm<T>(String what, String key, ImmutableMap<String, Form<? extends T>> kinds, Function<T, String> wordOf)
        implements Form<T> {

    @Override
    public @Nullable T read(Node node, String name, Reading reading) {
        if (!(node instanceof Node.Mapping table)) {
            reading.refuse(node, what + " must be a table but was " + node.shown());
            return null;
        }
        @Nullable Node word = table.get(key);
        if (word == null) {
            reading.refuse(table, key + " of " + what + " must be given but was missing");
            return null;
        }
        @Nullable Form<? extends T> kind = word instanceof Node.Scalar scalar ? kinds.get(scalar.text()) : null;
        if (kind == null) {
            String was = word instanceof Node.Scalar scalar ? scalar.text() : "";
            reading.refuse(
                    word,
                    key + " of " + what + " must be one of " + Nearest.listed(was, kinds.keySet()) + " but was "
                            + word.shown());
            return null;
        }
        return kind.read(node, name, reading);
    }

    @Override
    public Node write(T value) {
        @Nullable Form<? extends T> kind = kinds.get(wordOf.apply(value));
        if (kind == null) {
            throw new IllegalArgumentException(
                    what + " must be one of " + kinds.keySet() + " but was " + wordOf.apply(value));
        }
        return written(kind, value);
    }

    /** The word of a value says which form is its own. */
    @SuppressWarnings("unchecked")
    private static <K> Node written(Form<K> kind, Object value) {
        return kind.write((K) value);
    }
}
