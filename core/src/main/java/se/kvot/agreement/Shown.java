package se.kvot.agreement;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;

/** Plain values as people read them. */
final class Shown {

    private static final int LONGEST = 64;

    private Shown() {}

    /** In quotes, so that text is told from everything else; quotes, backslashes and line breaks inside are marked. */
    static String quoted(String text) {
        StringBuilder shown = new StringBuilder("\"");
        text.codePoints().forEach(sign -> {
            if (sign == '"' || sign == '\\') {
                shown.append('\\').appendCodePoint(sign);
            } else if (Character.isISOControl(sign)) {
                shown.append(String.format(Locale.ROOT, "\\u%04X", sign));
            } else {
                shown.appendCodePoint(sign);
            }
        });
        return shown.append('"').toString();
    }

    /** Cut with an ellipsis if it is longer than 64 characters. */
    static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }

    static String items(String open, Collection<?> items, String close) {
        return items.stream().map(Object::toString).collect(joining(", ", open, close));
    }

    static String rows(String open, Map<?, ?> rows, String close) {
        return rows.entrySet().stream()
                .map(row -> row.getKey() + ": " + row.getValue())
                .collect(joining(", ", open, close));
    }
}
