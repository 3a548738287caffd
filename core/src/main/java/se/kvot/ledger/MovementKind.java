package se.kvot.ledger;

/** What a movement does to the money (<i>händelse</i>). */
public enum MovementKind {
    /** The money is made known, not yet granted (<i>aviserat</i>). */
    ANNOUNCED("announced"),

    /** The money is granted (<i>beslutat, beviljat</i>); nothing at all is a refusal. */
    DECIDED("decided"),

    /** The recipient asks for its money (<i>rekvirerat</i>). */
    REQUISITIONED("requisitioned"),

    /** The money reaches the recipient (<i>utbetalt</i>). */
    PAID("paid"),

    /** The recipient binds itself to spend (<i>intecknat</i>). */
    COMMITTED("committed"),

    /** The recipient has a cost (<i>förbrukat</i>). */
    SPENT("spent"),

    /** The recipient books the grant as income (<i>intäktsfört</i>), in the period in which it is earned. */
    RECOGNISED("recognised"),

    /** What is left of a year's money is moved to a later year (<i>överfört</i>). */
    CARRIED_FORWARD("carried-forward"),

    /** The money goes back to the payer (<i>återbetalt</i>). */
    RETURNED("returned");

    private final String word;

    /**
     * {@return the kind with that word, such as {@code carried-forward}}
     *
     * @throws IllegalArgumentException if there is none
     */
    public static MovementKind parse(String word) {
        return LedgerText.parse("kind of movement", values(), word);
    }

    MovementKind(String word) {
        this.word = word;
    }

    /** {@return the word in documents, such as {@code carried-forward}} */
    public String word() {
        return word;
    }

    @Override
    public String toString() {
        return word;
    }
}
