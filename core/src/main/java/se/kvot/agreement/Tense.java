package se.kvot.agreement;

/** Whether a follow-up looks back or ahead (<i>uppföljning eller plan</i>). */
public enum Tense {

    /** What was done (<i>uppföljning</i>). */
    PAST,

    /** What is planned (<i>planering</i>). */
    FUTURE;

    /**
     * Reads what {@link #word()} writes.
     *
     * @throws IllegalArgumentException if there is no such word
     */
    public static Tense parse(String word) {
        return Word.parse("tense", values(), word);
    }

    /** {@return the word that documents use, such as {@code past}} */
    public String word() {
        return Word.of(this);
    }
}
