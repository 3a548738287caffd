package se.kvot.time;

import java.time.format.DateTimeParseException;

/** Texts of fixed shape, such as {@code 0000-00}, where 0 stands for any digit and the rest for itself. */
final class Shape {
    private static final int LONGEST_SHOWN = 64;

    private Shape() {}

    /** Refuses text that does not have the shape, at the first character that differs. */
    static void require(String shape, String text, String what) {
        for (int i = 0; i < shape.length(); i++) {
            if (i >= text.length() || !fits(shape.charAt(i), text.charAt(i))) {
                throw refusal(what, text, i);
            }
        }
        if (text.length() > shape.length()) {
            throw refusal(what, text, shape.length());
        }
    }

    /** The error that text must be written in another way, {@code what} being the thing and the rule. */
    static DateTimeParseException refusal(String what, String text, int index) {
        return new DateTimeParseException(
                what + " but was \"" + shown(text) + "\", different at index " + index, text, index);
    }

    /** The error that what the text says from an index is refused by the value it stands for. */
    static DateTimeParseException refusal(RuntimeException cause, String text, int index) {
        return new DateTimeParseException(cause.getMessage() + ", read at index " + index, text, index, cause);
    }

    private static boolean fits(char expected, char actual) {
        return expected == '0' ? '0' <= actual && actual <= '9' : expected == actual;
    }

    private static String shown(String text) {
        return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "…";
    }
}
