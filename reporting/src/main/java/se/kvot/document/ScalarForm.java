package se.kvot.document;

import java.time.DateTimeException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.kvot.document.tree.Node;

/**
 * What stands in a document as a text, or as a number without quotes.
 *
 * @param rule what the text must be, for who has written something else than text
 * @param mayBeNumber whether a whole number without quotes is taken as its digits
 * @param parse reads the text; refuses by an {@link IllegalArgumentException} or a {@link DateTimeException}
 * @param print writes it
 */
record ScalarForm<T>(String rule, boolean mayBeNumber, Function<String, T> parse, Function<T, String> print)
        implements Form<T> {

    static <T> ScalarForm<T> text(String rule, Function<String, T> parse, Function<T, String> print) {
        return new ScalarForm<>(rule, false, parse, print);
    }

    static <T> ScalarForm<T> textOrNumber(String rule, Function<String, T> parse, Function<T, String> print) {
        return new ScalarForm<>(rule, true, parse, print);
    }

    @Override
    public @Nullable T read(Node node, String name, Reading reading) {
        if (!(node instanceof Node.Scalar scalar) || !isTaken(scalar.kind())) {
            reading.refuse(node, name + " must be " + rule + " but was " + node.shown());
            return null;
        }
        try {
            return parse.apply(scalar.text());
        } catch (IllegalArgumentException | DateTimeException e) {
            reading.refuse(node, String.valueOf(e.getMessage()));
            return null;
        }
    }

    private boolean isTaken(Node.Kind kind) {
        return kind == Node.Kind.TEXT || (mayBeNumber && kind == Node.Kind.INTEGER);
    }

    @Override
    public Node write(T value) {
        String text = print.apply(value);
        return mayBeNumber && isWholeNumber(text) ? Node.integer(text) : Node.text(text);
    }

    private static boolean isWholeNumber(String text) {
        return !text.isEmpty() && text.charAt(0) != '0' && text.chars().allMatch(sign -> sign >= '0' && sign <= '9');
    }
}
