package se.kvot.agreement;

/** Whether what money is used for outlives the grant (<i>tillfälligt eller permanent</i>). */
public enum Permanence {

    /** It ends with the grant (<i>tillfälliga medel</i>). */
    TEMPORARY,

    /** It goes on (<i>ingår i budgetramen permanent</i>). */
    PERMANENT;

    /**
     * Reads what {@link #word()} writes.
     *
     * @throws IllegalArgumentException if there is no such word
     */
    public static Permanence parse(String word) {
        return Word.parse("use", values(), word);
    }

    /** {@return the word that documents use, such as {@code temporary}} */
    public String word() {
        return Word.of(this);
    }
}
