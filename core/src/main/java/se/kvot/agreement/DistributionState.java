package se.kvot.agreement;

/** How far an internal distribution has come (<i>läge</i>). */
public enum DistributionState {

    /** Decided (<i>beslutad</i>). */
    DECIDED,

    /** Proposed (<i>förslag</i>). */
    PROPOSED,

    /** Preliminary (<i>preliminär</i>). */
    PRELIMINARY;

    /**
     * Reads what {@link #word()} writes.
     *
     * @throws IllegalArgumentException if there is no such word
     */
    public static DistributionState parse(String word) {
        return Word.parse("state of a distribution", values(), word);
    }

    /** {@return the word that documents use, such as {@code decided}} */
    public String word() {
        return Word.of(this);
    }
}
