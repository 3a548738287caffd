package se.kvot.agreement;

/** What is to be handed in (<i>typ av åtagande</i>). */
public enum ObligationKind {

    /** A plan (<i>handlingsplan</i>). */
    PLAN,

    /** A report (<i>redovisning, återrapportering</i>). */
    REPORT,

    /** Answers to a survey (<i>enkät</i>). */
    SURVEY,

    /** A requisition (<i>rekvisition</i>). */
    REQUISITION;

    /**
     * Reads what {@link #word()} writes.
     *
     * @throws IllegalArgumentException if there is no such word
     */
    public static ObligationKind parse(String word) {
        return Word.parse("kind of obligation", values(), word);
    }

    /** {@return the word that documents use, such as {@code plan}} */
    public String word() {
        return Word.of(this);
    }
}
