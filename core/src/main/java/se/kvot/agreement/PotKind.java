package se.kvot.agreement;

/** What a part of an agreement pays for (<i>typ av medel</i>). */
public enum PotKind {

    /** Development, not bound to performance (<i>utvecklingsmedel</i>). */
    DEVELOPMENT,

    /** Performance (<i>prestationsdel</i>). */
    PERFORMANCE,

    /** A guaranteed amount (<i>garantibelopp</i>). */
    GUARANTEE,

    /** Administration (<i>administration</i>). */
    ADMINISTRATION;

    /**
     * Reads what {@link #word()} writes.
     *
     * @throws IllegalArgumentException if there is no such word
     */
    public static PotKind parse(String word) {
        return Word.parse("pot", values(), word);
    }

    /** {@return the word that documents use, such as {@code development}} */
    public String word() {
        return Word.of(this);
    }
}
