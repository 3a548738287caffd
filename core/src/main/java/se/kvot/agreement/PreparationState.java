package se.kvot.agreement;

/** How far the preparation of a decision has come (<i>beredningsläge</i>). */
public enum PreparationState {

    /** Under way (<i>pågår</i>). */
    ONGOING,

    /** Begun, and stopped (<i>har stannat upp</i>). */
    STALLED,

    /** There is a proposal to decide on (<i>finns för beslut</i>). */
    PROPOSED;

    /**
     * Reads what {@link #word()} writes.
     *
     * @throws IllegalArgumentException if there is no such word
     */
    public static PreparationState parse(String word) {
        return Word.parse("state of preparation", values(), word);
    }

    /** {@return the word that documents use, such as {@code ongoing}} */
    public String word() {
        return Word.of(this);
    }
}
