package se.kvot.agreement;

/** What a report is about (<i>typ av redovisning</i>). */
public enum ReportKind {

    /** What was done (<i>verksamhetsredovisning</i>). */
    ACTIVITY,

    /** What the money was used for (<i>ekonomisk redovisning</i>). */
    FINANCIAL,

    /** Figures (<i>statistik</i>). */
    STATISTICS,

    /** The reports of several, put together (<i>samlad redovisning</i>). */
    CONSOLIDATED;

    /**
     * Reads what {@link #word()} writes.
     *
     * @throws IllegalArgumentException if there is no such word
     */
    public static ReportKind parse(String word) {
        return Word.parse("kind of report", values(), word);
    }

    /** {@return the word that documents use, such as {@code activity}} */
    public String word() {
        return Word.of(this);
    }
}
