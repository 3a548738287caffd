package se.kvot.document;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.kvot.document.tree.Node;

/**
 * How values of a type stand in documents, both ways: what is written is read as an equal value.
 *
 * @param <T> the type
 */
interface Form<T> {

    /**
     * The value that a node stands for, or null if it stands for none: then {@code reading} was told why.
     *
     * @param name the key that the node stands beside, for messages
     */
    @Nullable
    T read(Node node, String name, Reading reading);

    /** The node that stands for a value. */
    Node write(T value);

    /** A form that is made when it is first needed, so that a value may hold others of its type. */
    static <T> Form<T> later(Supplier<Form<T>> made) {
        return new Form<>() {
            @Override
            public @Nullable T read(Node node, String name, Reading reading) {
                return made.get().read(node, name, reading);
            }

            @Override
            public Node write(T value) {
                return made.get().write(value);
            }
        };
    }
}
