package se.kvot.agreement;

/** What kind of step a decision is (<i>typ av beslut</i>). */
public enum DecisionKind {

    /** A decision (<i>beslut</i>). */
    DECISION,

    /** A decision by delegation, or the delegation of one (<i>delegationsbeslut</i>). */
    DELEGATION,

    /** A decision made known to a body (<i>anmält</i>). */
    NOTIFICATION,

    /** A mandate to do or to decide something (<i>uppdrag</i>). */
    MANDATE,

    /** A decision being prepared (<i>beredning</i>). */
    PREPARATION;

    /**
     * Reads what {@link #word()} writes.
     *
     * @throws IllegalArgumentException if there is no such word
     */
    public static DecisionKind parse(String word) {
        return Word.parse("kind of decision", values(), word);
    }

    /** {@return the word that documents use, such as {@code decision}} */
    public String word() {
        return Word.of(this);
    }
}
