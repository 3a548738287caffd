package se.kvot.statistics;

import com.google.common.base.Ascii;
import com.google.common.base.Strings;

/** Text from outside as it is shown in an error: in quotes, cut at 64 characters, invisible signs made visible. */
final class Quoted {

    private static final int LONGEST = 64;

    /** {@return the text in quotes, such as {@code "1.250"}} */
    static String of(String text) {
        StringBuilder shown = new StringBuilder("\"");
        abbreviated(text).codePoints().forEach(sign -> append(shown, sign));
        return shown.append('"').toString();
    }

    /** {@return the text, cut with an ellipsis if it is longer than 64 characters} */
    static String abbreviated(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }

    private static void append(StringBuilder shown, int sign) {
        if (isVisible(sign)) {
            shown.appendCodePoint(sign);
        } else {
            String hex = Ascii.toUpperCase(Integer.toHexString(sign));
            shown.append("\\u").append(Strings.padStart(hex, 4, '0'));
        }
    }

    private static boolean isVisible(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED -> false;
            case Character.SPACE_SEPARATOR -> sign == ' ';
            default -> true;
        };
    }

    private Quoted() {}
}
