package se.kvot.agreement;

/** How sure the end of a grant is (<i>hur säkert slutet är</i>). */
public enum OutlookCertainty {

    /** Decided (<i>beslutat</i>). */
    DECIDED,

    /** Thought probable (<i>troligen</i>). */
    PROBABLE,

    /** Heard from someone (<i>enligt uppgift</i>). */
    REPORTED,

    /** Somebody's ambition (<i>ambition</i>). */
    AMBITION;

    /**
     * Reads what {@link #word()} writes.
     *
     * @throws IllegalArgumentException if there is no such word
     */
    public static OutlookCertainty parse(String word) {
        return Word.parse("certainty of an outlook", values(), word);
    }

    /** {@return the word that documents use, such as {@code decided}} */
    public String word() {
        return Word.of(this);
    }
}
