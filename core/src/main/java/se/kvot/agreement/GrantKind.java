package se.kvot.agreement;

/** What kind of money a grant is (<i>typ av statsbidrag</i>). */
public enum GrantKind {

    /** Free to use, through municipal equalisation (<i>generellt statsbidrag</i>). */
    GENERAL,

    /** For a purpose, with demands and reports (<i>riktat, specialdestinerat statsbidrag</i>). */
    TARGETED,

    /** Paid for a duty or a service done (<i>kostnadsersättning</i>). */
    COMPENSATION;

    /**
     * Reads what {@link #word()} writes.
     *
     * @throws IllegalArgumentException if there is no such word
     */
    public static GrantKind parse(String word) {
        return Word.parse("kind of grant", values(), word);
    }

    /** {@return the word that documents use, such as {@code general}} */
    public String word() {
        return Word.of(this);
    }
}
