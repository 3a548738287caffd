package se.kvot.agreement;

/** How one comes by the money (<i>hur medlen fås</i>). */
public enum AccessMode {

    /** By an agreement between the state and those who speak for the recipients (<i>överenskommelse</i>). */
    AGREEMENT,

    /** By an application, which may be refused (<i>särskilt sökbart</i>). */
    APPLICATION,

    /** By asking for what one is entitled to (<i>rekvisition</i>). */
    REQUISITION,

    /** By doing what was ordered, at a price (<i>uppdrag, avtal</i>). */
    COMMISSION;

    /**
     * Reads what {@link #word()} writes.
     *
     * @throws IllegalArgumentException if there is no such word
     */
    public static AccessMode parse(String word) {
        return Word.parse("access", values(), word);
    }

    /** {@return the word that documents use, such as {@code agreement}} */
    public String word() {
        return Word.of(this);
    }
}
