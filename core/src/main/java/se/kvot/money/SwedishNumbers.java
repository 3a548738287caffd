package se.kvot.money;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;

/**
 * How numbers are written in Swedish (<i>sifferskrivning</i>), such as {@code −1 250,50}: digits in groups of three
 * with no-break spaces (U+00A0) between them, a decimal comma, and a minus sign (U+2212).
 *
 * <pre>{@code
 * String text = SwedishNumbers.format(new BigDecimal("225053.6")); // 225 053,6
 * BigDecimal number = SwedishNumbers.parse("225 053,6");
 * }</pre>
 */
public final class SwedishNumbers {
    private static final char GROUP_SPACE = '\u00a0';
    private static final char MINUS = '\u2212';
    private static final int GROUP = 3;

    private SwedishNumbers() {}

    /**
     * {@return the number with all its decimals, also zeros at the end, and never with an exponent}
     *
     * <p>Numbers of four digits are grouped too: {@code 1 250}.
     */
    public static String format(BigDecimal number) {
        requireNonNull(number, "number");
        String plain = number.abs().toPlainString();
        int point = plain.indexOf('.');
        int whole = point < 0 ? plain.length() : point;
        StringBuilder text = new StringBuilder();
        if (number.signum() < 0) {
            text.append(MINUS);
        }
        for (int i = 0; i < whole; i++) {
            if (i > 0 && (whole - i) % GROUP == 0) {
                text.append(GROUP_SPACE);
            }
            text.append(plain.charAt(i));
        }
        return point < 0
                ? text.toString()
                : text.append(',').append(plain, point + 1, plain.length()).toString();
    }

    /**
     * Reads what {@link #format} writes, and the same number with other spaces, other minus signs, a plus sign, without
     * grouping or with spaces around it.
     *
     * <p>Spaces are the ordinary one, tab, line break, and the no-break (U+00A0), figure (U+2007), thin (U+2009) and
     * narrow no-break (U+202F) spaces. Minus signs are that of U+2212, the hyphen of the keyboard, the non-breaking
     * hyphen (U+2011) and the en dash (U+2013). A dot is refused, as it may be meant as a decimal sign or as grouping.
     *
     * @return the number with the decimals as written
     * @throws AmountFormatException if the text is no such number, has spaces elsewhere than before groups of three
     *     digits, or more than 40 digits
     */
    public static BigDecimal parse(String text) {
        requireNonNull(text, "text");
        NumberText read = NumberText.read("number", text);
        int rest = NumberText.endOfSpaces(text, read.end());
        if (rest < text.length()) {
            throw new AmountFormatException("number", text, "end after its digits", rest);
        }
        if (read.irregular()) {
            throw new AmountFormatException(
                    "number", text, "have spaces only before groups of three digits", read.irregularAt());
        }
        return read.number();
    }
}
