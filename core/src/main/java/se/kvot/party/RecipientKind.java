package se.kvot.party;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/** What a recipient is (<i>typ av mottagare</i>), and how its codes look. */
public enum RecipientKind {

    /** The state (<i>staten</i>); in statistics the whole country (<i>riket</i>). Its only code is {@code 00}. */
    STATE("00", "00"),

    /** A state authority (<i>statlig myndighet</i>), with a code of letters and digits of the user's choice. */
    AUTHORITY("[\\p{L}\\p{N}._-]{1,40}", "letters, digits, '.', '_' or '-', 40 at most"),

    /** A region (<i>region</i>, until 2019 also <i>landsting</i>), with the two digits of its county. */
    REGION("[0-9]{2}", "two digits"),

    /** A county (<i>län</i>) as joint recipient: its region and its municipalities together. */
    COUNTY("[0-9]{2}", "two digits"),

    /** A municipality (<i>kommun</i>), with four digits of which the first two are its county's. */
    MUNICIPALITY("[0-9]{4}", "four digits"),

    /** A board (<i>nämnd</i>) inside a region or municipality, with the code of that and its own: {@code 24/HSN}. */
    BOARD("[0-9]{2}(?:[0-9]{2})?/[\\p{L}\\p{N}._-]{1,40}", "the code of its region or municipality, '/' and its own"),

    /** A unit (<i>förvaltning, enhet</i>) inside a region, municipality, board or other unit: {@code 24/HSN/BUP}. */
    UNIT("[0-9]{2}(?:[0-9]{2})?(?:/[\\p{L}\\p{N}._-]{1,40}){1,8}", "the code of what it belongs to, '/' and its own");

    private static final int LONGEST_SHOWN = 64;

    private final String word;
    private final Pattern pattern;
    private final String rule;

    RecipientKind(String pattern, String rule) {
        this.word = name().toLowerCase(Locale.ROOT);
        this.pattern = Pattern.compile(pattern);
        this.rule = rule;
    }

    /**
     * Reads what {@link #word()} writes.
     *
     * @throws IllegalArgumentException if there is no such kind
     */
    public static RecipientKind parse(String word) {
        Objects.requireNonNull(word, "word");
        for (RecipientKind kind : values()) {
            if (kind.word().equals(word)) {
                return kind;
            }
        }
        throw new IllegalArgumentException(
                "kind must be one of state, authority, region, county, municipality, board, unit but was \"" + cut(word)
                        + "\"");
    }

    /** {@return the kind in one English word, such as {@code municipality}} */
    public String word() {
        return word;
    }

    String requireCode(String code) {
        checkArgument(pattern.matcher(code).matches(), "%s code must be %s but was \"%s\"", word(), rule, cut(code));
        return code;
    }

    /** As much of a text that somebody gave us as a message should show. */
    static String cut(String text) {
        return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "…";
    }
}
