package se.kvot.money;

import com.google.common.base.CharMatcher;
import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * A number as Swedish text writes it, read from the start of a text; what comes after it is for the caller.
 *
 * @param number the number, with the decimals as written
 * @param irregularAt the index after the first space that stood elsewhere than before a group of three digits, or -1
 * @param end the index after the number
 */
record NumberText(BigDecimal number, int irregularAt, int end) {
    /** Space, tab, line breaks, and the no-break, figure, thin and narrow no-break spaces. */
    static final CharMatcher SPACE = CharMatcher.anyOf(" \t\n\r\u00a0\u2007\u2009\u202f");

    /** Hyphen, non-breaking hyphen, en dash and minus sign. */
    private static final CharMatcher MINUS = CharMatcher.anyOf("-\u2011\u2013\u2212");

    /** As many digits as a text may have; more is no amount, and large numbers take long to compute with. */
    static final int MOST_DIGITS = 40;

    private static final CharMatcher LINE_BREAK = CharMatcher.anyOf("\n\r");
    private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');

    private static final int GROUP = 3;
    private static final int NONE = -1;

    /**
     * Reads the number that the text starts with, spaces before it aside.
     *
     * @param what what the text should be, for errors
     * @throws AmountFormatException if there is none, or it is written so that it may mean several
     */
    static NumberText read(String what, String text) {
        int start = endOfSpaces(text, 0);
        boolean negative = isAt(MINUS, text, start);
        boolean signed = negative || isAt(CharMatcher.is('+'), text, start);
        int at = signed ? start + 1 : start;
        String rule = signed ? "have digits 0 to 9 directly after its sign" : "start with digits 0 to 9";
        require(isAt(DIGIT, text, at), what, text, rule, at);

        StringBuilder digits = new StringBuilder(MOST_DIGITS);
        int irregularAt = NONE;
        int end = append(digits, what, text, at);
        boolean groupable = end - at <= GROUP;
        int next = endOfSpaces(text, end);
        while (isAt(DIGIT, text, next)) {
            boolean oneSpace = next == end + 1 || LINE_BREAK.matchesAnyOf(text.substring(end, next));
            end = append(digits, what, text, next);
            if (irregularAt == NONE && (!groupable || !oneSpace || end - next != GROUP)) {
                irregularAt = next;
            }
            next = endOfSpaces(text, end);
        }

        int decimals = 0;
        if (isAt(CharMatcher.is(','), text, end)) {
            int first = endOfSpaces(text, end + 1);
            require(isAt(DIGIT, text, first), what, text, "have digits 0 to 9 after its decimal comma", first);
            if (irregularAt == NONE && first > end + 1) {
                irregularAt = first;
            }
            end = append(digits, what, text, first);
            decimals = end - first;
            require(!isAt(CharMatcher.is(','), text, end), what, text, "have only one decimal comma", end);
        }
        String noDot = "have a comma before decimals and spaces between groups, as a dot may mean either,";
        require(!isAt(CharMatcher.is('.'), text, end), what, text, noDot, end);

        BigDecimal size = new BigDecimal(new BigInteger(digits.toString()), decimals);
        return new NumberText(negative ? size.negate() : size, irregularAt, end);
    }

    boolean irregular() {
        return irregularAt != NONE;
    }

    /** The index of the first character from an index on that is no space. */
    static int endOfSpaces(String text, int from) {
        return skip(SPACE, text, from);
    }

    /** Adds the digits from an index on and returns the index after them. */
    private static int append(StringBuilder digits, String what, String text, int from) {
        int end = skip(DIGIT, text, from);
        int room = MOST_DIGITS - digits.length();
        require(end - from <= room, what, text, "have at most " + MOST_DIGITS + " digits", from + room);
        digits.append(text, from, end);
        return end;
    }

    private static int skip(CharMatcher matcher, String text, int from) {
        int at = from;
        while (isAt(matcher, text, at)) {
            at++;
        }
        return at;
    }

    private static boolean isAt(CharMatcher matcher, String text, int index) {
        return index < text.length() && matcher.matches(text.charAt(index));
    }

    private static void require(boolean condition, String what, String text, String rule, int index) {
        if (!condition) {
            throw new AmountFormatException(what, text, rule, index);
        }
    }
}
