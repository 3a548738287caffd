package se.kvot.document;

import java.time.DateTimeException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.kvot.document.tree.Node;

/** Finds the place in a document that a key's own message means, such as {@code keys[1].measure}. */
final class KeyPath {

    private static final Pattern STEP = Pattern.compile("\\.?([a-z][a-z0-9-]*)|\\[([^\\]]*)\\]");

    private KeyPath() {}

    /** The node at a path, or as far on the way to it as there are nodes. */
    static Node find(Node key, String path) {
        Node at = key;
        Matcher step = STEP.matcher(path);
        int from = 0;
        while (from < path.length() && step.find(from) && step.start() == from) {
            @Nullable Node next = step.group(1) == null ? item(at, step.group(2)) : parameter(at, step.group(1));
            if (next == null) {
                return at;
            }
            at = next;
            from = step.end();
        }
        return at;
    }

    private static @Nullable Node parameter(Node key, String name) {
        if (!(key instanceof Node.Mapping table)) {
            return null;
        }
        @Nullable Node inside = table.get("parameters");
        if (inside instanceof Node.Mapping parameters && parameters.get(name) != null) {
            return parameters.get(name);
        }
        return table.get(name);
    }

    private static @Nullable Node item(Node node, String label) {
        if (node instanceof Node.Sequence sequence && label.matches("[0-9]{1,6}")) {
            int index = Integer.parseInt(label);
            return index < sequence.items().size() ? sequence.items().get(index) : null;
        }
        return node instanceof Node.Mapping table ? row(table, label) : null;
    }

    /** A row is called by its first column as the library writes it, whatever the document has. */
    private static @Nullable Node row(Node.Mapping table, String label) {
        for (Node.Entry entry : table.entries()) {
            String text = entry.key().text();
            if (text.equals(label) || isWritten(text, label)) {
                return entry.value();
            }
        }
        return null;
    }

    private static boolean isWritten(String text, String label) {
        try {
            return PeriodText.parse(text).toString().equals(label);
        } catch (IllegalArgumentException | DateTimeException e) {
            return false;
        }
    }
}
