package se.kvot.report;

import com.google.common.base.Ascii;
import java.math.BigDecimal;
import java.util.Objects;
import se.kvot.money.SwedishNumbers;

/**
 * A language that reports are written in (<i>språk</i>), such as {@code sv}; always named, never taken from the
 * machine.
 *
 * <p>The language decides how figures are written:
 *
 * <pre>{@code
 * String swedish = Language.SV.number(new BigDecimal("-68671.38")); // −68 671,38
 * String english = Language.EN.number(new BigDecimal("-68671.38")); // −68,671.38
 * }</pre>
 */
public enum Language {
    /** Swedish (<i>svenska</i>): no-break space between thousands, decimal comma. */
    SV("sv", '\u00a0', ','),

    /** English (<i>engelska</i>): comma between thousands, decimal point. */
    EN("en", ',', '.');

    private static final int SHOWN_AT_MOST = 64;

    private final String tag;
    private final char groupSign;
    private final char decimalSign;

    /**
     * {@return the language with a tag}
     *
     * @param tag {@code sv} or {@code en}
     * @throws IllegalArgumentException if {@code tag} is neither
     */
    public static Language parse(String tag) {
        Objects.requireNonNull(tag, "tag");
        for (Language language : values()) {
            if (language.tag.equals(tag)) {
                return language;
            }
        }
        throw new IllegalArgumentException(
                "the language must be sv or en but was " + Ascii.truncate(tag, SHOWN_AT_MOST, "\u2026"));
    }

    Language(String tag, char groupSign, char decimalSign) {
        this.tag = tag;
        this.groupSign = groupSign;
        this.decimalSign = decimalSign;
    }

    /** {@return the language tag of BCP 47, such as {@code sv}} */
    public String tag() {
        return tag;
    }

    /** {@return the sign between a whole number and its decimals} */
    public char decimalSign() {
        return decimalSign;
    }

    /**
     * {@return a number as it is written in this language, with as many decimals as it has and a true minus sign}
     *
     * <p>Nothing is rounded, and no zero is added or dropped: {@code 2.50} is written {@code 2,50} in Swedish.
     *
     * @param value the number
     */
    public String number(BigDecimal value) {
        String swedish = SwedishNumbers.format(Objects.requireNonNull(value, "value"));
        if (this == SV) {
            return swedish;
        }
        StringBuilder text = new StringBuilder(swedish);
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            text.setCharAt(i, sign == SV.groupSign ? groupSign : sign == SV.decimalSign ? decimalSign : sign);
        }
        return text.toString();
    }

    /** {@return the {@linkplain #tag() tag}, which {@link #parse} reads} */
    @Override
    public String toString() {
        return tag;
    }
}
