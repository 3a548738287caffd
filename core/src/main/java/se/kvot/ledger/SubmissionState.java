package se.kvot.ledger;

/** What became of something that was handed in (<i>inlämning</i>). */
public enum SubmissionState {
    /** It is handed in (<i>inlämnad</i>). */
    SUBMITTED("submitted"),

    /** The receiver approves it (<i>godkänd</i>). */
    APPROVED("approved"),

    /** The receiver sends it back (<i>återsänd</i>). */
    RETURNED("returned"),

    /** Some of what is asked for is met (<i>delvis uppfylld</i>). */
    PARTLY_MET("partly-met");

    private final String word;

    /**
     * {@return the state with that word, such as {@code partly-met}}
     *
     * @throws IllegalArgumentException if there is none
     */
    public static SubmissionState parse(String word) {
        return LedgerText.parse("state of submission", values(), word);
    }

    SubmissionState(String word) {
        this.word = word;
    }

    /** {@return the word in documents, such as {@code partly-met}} */
    public String word() {
        return word;
    }

    @Override
    public String toString() {
        return word;
    }
}
