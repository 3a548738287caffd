package se.kvot.agreement;

/** What a party is in an agreement (<i>roll</i>). */
public enum Role {

    /** Whose money it is (<i>bidragsgivare</i>). */
    PRINCIPAL,

    /** Who agreed, for the recipients (<i>avtalspart</i>). */
    AGREEMENT_PARTY,

    /** Who pays (<i>utbetalande myndighet</i>). */
    PAYER,

    /** Who reviews (<i>granskare</i>). */
    REVIEWER,

    /** Who is reported to (<i>mottagare av redovisning</i>). */
    REPORT_RECEIVER,

    /** Who gets the money (<i>mottagare</i>). */
    RECIPIENT,

    /** Who is to be heard or worked with (<i>samverkanspart</i>). */
    CONSULTED,

    /** A private provider with public money (<i>privat utförare</i>). */
    PRIVATE_PROVIDER,

    /** A provider (<i>utförare</i>). */
    PROVIDER;

    /**
     * Reads what {@link #word()} writes.
     *
     * @throws IllegalArgumentException if there is no such word
     */
    public static Role parse(String word) {
        return Word.parse("role", values(), word);
    }

    /** {@return the word that documents use, such as {@code principal}} */
    public String word() {
        return Word.of(this);
    }
}
