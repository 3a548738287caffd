package se.kvot.agreement;

/** How firm a figure is (<i>hur säker uppgiften är</i>), whatever has become of the money. */
public enum Certainty {

    /** Stated without reservation (<i>känd</i>). */
    KNOWN,

    /** Assumed by whoever states it (<i>antagen</i>). */
    ASSUMED,

    /** Stated as preliminary (<i>preliminär</i>). */
    PRELIMINARY;

    /**
     * Reads what {@link #word()} writes.
     *
     * @throws IllegalArgumentException if there is no such word
     */
    public static Certainty parse(String word) {
        return Word.parse("certainty", values(), word);
    }

    /** {@return the word that documents use, such as {@code known}} */
    public String word() {
        return Word.of(this);
    }
}
