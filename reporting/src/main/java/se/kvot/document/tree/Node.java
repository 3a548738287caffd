package se.kvot.document.tree;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;

/**
 * A text, a list or a table in a document, with its place there.
 *
 * <p>Two nodes are equal if they say the same, wherever they stand.
 */
public abstract sealed class Node {

    private static final int LONGEST_SHOWN = 64;

    private final int line;
    private final int column;

    private Node(int line, int column) {
        this.line = line;
        this.column = column;
    }

    /** {@return a text that stands nowhere yet} */
    public static Scalar text(String text) {
        return new Scalar(0, 0, text, Kind.TEXT);
    }

    /** {@return a whole number that stands nowhere yet} */
    public static Scalar integer(String digits) {
        return new Scalar(0, 0, digits, Kind.INTEGER);
    }

    /** {@return yes or no, standing nowhere yet} */
    public static Scalar bool(boolean value) {
        return new Scalar(0, 0, Boolean.toString(value), Kind.BOOLEAN);
    }

    /** {@return a list that stands nowhere yet} */
    public static Sequence sequence(Iterable<? extends Node> items) {
        return new Sequence(0, 0, ImmutableList.copyOf(items));
    }

    /** {@return a table that stands nowhere yet} */
    public static Mapping mapping(Iterable<Entry> entries) {
        return new Mapping(0, 0, ImmutableList.copyOf(entries));
    }

    /** {@return the line, counted from 1, or 0 if it stands nowhere} */
    public int line() {
        return line;
    }

    /** {@return the column, counted from 1, or 0 if it stands nowhere} */
    public int column() {
        return column;
    }

    /** {@return what this is, as messages call it, such as {@code the number 2017} or {@code a list}} */
    public abstract String shown();

    /** What a scalar is if it stands without quotes. */
    public enum Kind {
        /** Text. */
        TEXT,
        /** A whole number. */
        INTEGER,
        /** A number that is not written as a whole one. */
        DECIMAL,
        /** Yes or no. */
        BOOLEAN,
        /** Nothing. */
        NULL
    }

    /** What has no parts. */
    public static final class Scalar extends Node {
        private final String text;
        private final Kind kind;

        Scalar(int line, int column, String text, Kind kind) {
            super(line, column);
            this.text = requireNonNull(text, "text");
            this.kind = requireNonNull(kind, "kind");
        }

        /** {@return what stands there, without quotes} */
        public String text() {
            return text;
        }

        /** {@return what it is} */
        public Kind kind() {
            return kind;
        }

        @Override
        public String shown() {
            return switch (kind) {
                case TEXT -> quoted(text);
                case INTEGER, DECIMAL -> "the number " + cut(text);
                case BOOLEAN -> text;
                case NULL -> "nothing";
            };
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Scalar that && kind == that.kind && text.equals(that.text);
        }

        @Override
        public int hashCode() {
            return text.hashCode();
        }

        @Override
        public String toString() {
            return kind == Kind.TEXT ? quoted(text) : text;
        }
    }

    /** Nodes in order. */
    public static final class Sequence extends Node {
        private final ImmutableList<Node> items;

        Sequence(int line, int column, ImmutableList<Node> items) {
            super(line, column);
            this.items = items;
        }

        /** {@return the items} */
        public ImmutableList<Node> items() {
            return items;
        }

        @Override
        public String shown() {
            return "a list";
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Sequence that && items.equals(that.items);
        }

        @Override
        public int hashCode() {
            return items.hashCode();
        }

        @Override
        public String toString() {
            return items.toString();
        }
    }

    /** Nodes by key, each key once. */
    public static final class Mapping extends Node {
        private final ImmutableList<Entry> entries;

        Mapping(int line, int column, ImmutableList<Entry> entries) {
            super(line, column);
            this.entries = entries;
        }

        /** {@return the keys and what stands beside them, in the order of the document} */
        public ImmutableList<Entry> entries() {
            return entries;
        }

        /** {@return what stands beside a key, or null} */
        public @Nullable Node get(String key) {
            for (Entry entry : entries) {
                if (entry.key().text().equals(key)) {
                    return entry.value();
                }
            }
            return null;
        }

        @Override
        public String shown() {
            return "a table";
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Mapping that && entries.equals(that.entries);
        }

        @Override
        public int hashCode() {
            return entries.hashCode();
        }

        @Override
        public String toString() {
            return entries.toString();
        }
    }

    /**
     * A key and what stands beside it.
     *
     * @param key the key
     * @param value what stands beside it
     */
    public record Entry(Scalar key, Node value) {

        /** Makes an entry. */
        public Entry {
            requireNonNull(key, "key");
            requireNonNull(value, "value");
        }

        /** {@return an entry that stands nowhere yet} */
        public static Entry of(String key, Node value) {
            return new Entry(text(key), value);
        }
    }

    /** {@return text in quotes, cut if it is long, on one line} */
    public static String quoted(String text) {
        return "\"" + cut(text) + "\"";
    }

    private static String cut(String text) {
        String start = text.length() <= LONGEST_SHOWN
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_SHOWN / 2)) + "…";
        return start.codePoints().anyMatch(Character::isISOControl) ? start.replaceAll("\\p{Cntrl}+", " ") : start;
    }
}
