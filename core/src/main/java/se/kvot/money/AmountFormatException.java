package se.kvot.money;

import com.google.common.base.CharMatcher;
import java.io.Serial;

/**
 * Says that a text is not an amount, or not a number, and at which character it stops being one.
 *
 * <p>The message is one line and shows at most 64 characters of the text; {@link #text()} has all of it.
 */
public final class AmountFormatException extends IllegalArgumentException {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final int LONGEST_SHOWN = 64;

    private final String text;
    private final int index;

    /** An error at an index of the text, which must follow a rule; what stands at the index is shown. */
    AmountFormatException(String what, String text, String rule, int index) {
        super(what + " " + shown(text) + " must " + rule + " but " + found(text, index) + " at index " + index);
        this.text = text;
        this.index = index;
    }

    /** {@return the whole text} */
    public String text() {
        return text;
    }

    /** {@return the index of the first character that is wrong, from 0; the length of the text if it ended too early} */
    public int index() {
        return index;
    }

    private static String found(String text, int index) {
        return index == text.length() ? "ended" : "had " + shown(text.substring(index));
    }

    /** The text in quotes, on one line and cut where it is long. */
    static String shown(String text) {
        String part = text;
        if (text.length() > LONGEST_SHOWN) {
            // half a surrogate pair cannot be printed
            int end = Character.isHighSurrogate(text.charAt(LONGEST_SHOWN - 1)) ? LONGEST_SHOWN - 1 : LONGEST_SHOWN;
            part = text.substring(0, end) + "…";
        }
        return '"' + CharMatcher.javaIsoControl().replaceFrom(part, ' ') + '"';
    }
}
