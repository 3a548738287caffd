package se.kvot.agreement;

/** What has to happen before money is paid (<i>villkor för utbetalning</i>). */
public enum PaymentGate {

    /** What was handed in must be approved (<i>efter godkänd redovisning</i>). */
    ON_APPROVAL,

    /** The money must be asked for (<i>efter rekvisition</i>). */
    ON_REQUISITION;

    /**
     * Reads what {@link #word()} writes.
     *
     * @throws IllegalArgumentException if there is no such word
     */
    public static PaymentGate parse(String word) {
        return Word.parse("gate", values(), word);
    }

    /** {@return the word that documents use, such as {@code on-approval}} */
    public String word() {
        return Word.of(this);
    }
}
