package se.kvot.document;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.CharMatcher;

/** Which signs a text may have: those that the readers refuse as they are cannot be smuggled in by an escape. */
final class Signs {

    private static final CharMatcher CONTROL = CharMatcher.javaIsoControl();
    private static final CharMatcher UNPRINTABLE = CONTROL.and(CharMatcher.noneOf("\t\n\r\u0085"));
    private static final CharMatcher NOT_ON_A_LINE = CONTROL.or(CharMatcher.anyOf("\u2028\u2029"));

    private Signs() {}

    static String requireText(String text) {
        return require("text must be of signs that can be printed but had %s", text, UNPRINTABLE);
    }

    static String requireLine(String text) {
        return require("text must be on one line, of signs that can be printed, but had %s", text, NOT_ON_A_LINE);
    }

    private static String require(String rule, String text, CharMatcher refused) {
        int at = refused.indexIn(text);
        checkArgument(at < 0, rule, at < 0 ? "" : Character.getName(text.charAt(at)));
        return text;
    }
}
