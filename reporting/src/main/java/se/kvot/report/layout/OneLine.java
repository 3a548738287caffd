package se.kvot.report.layout;

import com.google.common.base.CharMatcher;

/** Text that stays on its line: a table has no place for line breaks, and a terminal obeys control characters. */
final class OneLine {
    private static final CharMatcher BREAKS = CharMatcher.javaIsoControl().or(CharMatcher.anyOf("\u2028\u2029"));

    private OneLine() {}

    /** {@return the text with a space for each run of line breaks and other control characters} */
    static String of(String text) {
        return BREAKS.collapseFrom(text, ' ');
    }
}
