package se.kvot.statistics;

import static java.util.Objects.requireNonNull;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A figure as tables write it: {@code 10 104 036}, {@code 31,50}, {@code −3} or {@code ..} for unknown.
 *
 * <p>Thousands may be grouped by spaces of any kind, in threes. As long as the decimal sign is not stated, a comma or point
 * is one, unless the number could be read in two ways: {@code 1.250} is 1250 to some and 1,25 to others. When it is
 * stated, the other of the two groups thousands.
 */
final class FigureText {

    /** What a cell says. */
    sealed interface Reading permits Known, Unknown, Malformed {}

    /** A number, and the decimal sign that it was written with if it has decimals. */
    record Known(BigDecimal figure, Optional<Character> decimalSign) implements Reading {}

    /** A sign for "no figure", empty if the cell is blank. */
    record Unknown(String marker) implements Reading {}

    /** Something else, with the rule that it breaks and what it was. */
    record Malformed(String problem) implements Reading {}

    /** Statistics Sweden's {@code ..} is "not available", {@code .} is "cannot be", {@code –} is "nothing to report". */
    private static final ImmutableSet<String> UNKNOWN = ImmutableSet.of("", "..", ".", "…", "-", "–");

    private static final CharMatcher MINUS = CharMatcher.anyOf("\u2011\u2212");
    private static final String SPACES = " \\u00A0\\u202F\\u2009";
    private static final Pattern NUMBER_LIKE = Pattern.compile("[-0-9.,…–" + SPACES + "]*");
    private static final Pattern TWO_WAYS = Pattern.compile("-?[1-9][0-9]{0,2}[.,][0-9]{3}");
    private static final Pattern PLAIN = number(SPACES, ".,");
    private static final Pattern COMMA = number(SPACES + ".", ",");
    private static final Pattern POINT = number(SPACES + ",", ".");
    private static final Pattern PROGRAM = Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?(?:[eE][-+]?[0-9]{1,2})?");
    private static final int MOST_SIGNS = 64;

    /** Digits, grouped in threes by one and the same sign or not at all, and decimals. */
    private static Pattern number(String groupSigns, String decimalSigns) {
        return Pattern.compile("(-?)([0-9]+|[0-9]{1,3}([" + groupSigns + "])[0-9]{3}(?:\\3[0-9]{3})*)(?:(["
                + decimalSigns + "])([0-9]+))?");
    }

    static Reading read(String cell, Optional<Character> decimalSign) {
        String text = stripped(cell);
        if (UNKNOWN.contains(text)) {
            return new Unknown(text);
        }
        Matcher matcher = pattern(decimalSign).matcher(text);
        if (text.length() > MOST_SIGNS || !matcher.matches()) {
            return new Malformed("figure must be a number" + like(decimalSign) + " but was " + Quoted.of(cell));
        }
        if (decimalSign.isEmpty() && TWO_WAYS.matcher(text).matches()) {
            return new Malformed("figure must be a number that can be read in one way only but was " + Quoted.of(cell)
                    + "; state whether the decimal sign is ',' or '.'");
        }
        String digits = CharMatcher.inRange('0', '9').retainFrom(requireNonNull(matcher.group(2)));
        String decimals =
                Optional.ofNullable(matcher.group(5)).map(d -> "." + d).orElse("");
        return new Known(
                new BigDecimal(matcher.group(1) + digits + decimals),
                Optional.ofNullable(matcher.group(4)).map(sign -> sign.charAt(0)));
    }

    /** Reads a number as programs write it, such as {@code 74.1} or {@code 1.25E+7}: the point is the decimal sign. */
    static Reading readPlain(String text) {
        if (text.length() > MOST_SIGNS || !PROGRAM.matcher(text).matches()) {
            return new Malformed("figure must be a number like 1234.5 but was " + Quoted.of(text));
        }
        return new Known(new BigDecimal(text), Optional.empty());
    }

    /** {@return whether the cell looks as if a number was meant, readable or not} */
    static boolean looksLikeNumber(String cell) {
        return NUMBER_LIKE.matcher(stripped(cell)).matches();
    }

    /** {@return whether the cell has a digit} */
    static boolean hasDigit(String cell) {
        return CharMatcher.inRange('0', '9').matchesAnyOf(cell);
    }

    private static String stripped(String cell) {
        return MINUS.replaceFrom(CharMatcher.whitespace().trimFrom(cell), '-');
    }

    private static Pattern pattern(Optional<Character> decimalSign) {
        return decimalSign.map(sign -> sign == ',' ? COMMA : POINT).orElse(PLAIN);
    }

    private static String like(Optional<Character> decimalSign) {
        return decimalSign
                .map(sign -> " like 1 234" + sign + "5 with '" + sign + "' before decimals")
                .orElse(" like 1 234,5");
    }

    private FigureText() {}
}
