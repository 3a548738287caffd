package se.kvot.document;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import se.kvot.document.tree.Node;

/**
 * Values in order.
 *
 * @param item how one of them stands
 */
record ListForm<T>(Form<T> item) implements Form<ImmutableList<T>> {

    @Override
    public @Nullable ImmutableList<T> read(Node node, String name, Reading reading) {
        if (!(node instanceof Node.Sequence sequence)) {
            reading.refuse(node, name + " must be a list but was " + node.shown());
            return null;
        }
        ImmutableList.Builder<T> values = ImmutableList.builder();
        boolean whole = true;
        for (Node each : sequence.items()) {
            @Nullable T value = item.read(each, name, reading);
            if (value == null) {
                whole = false;
            } else {
                values.add(value);
            }
        }
        return whole ? values.build() : null;
    }

    @Override
    public Node write(ImmutableList<T> values) {
        return Node.sequence(values.stream().map(item::write).toList());
    }
}
