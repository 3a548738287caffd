package se.kvot.ledger;

/** Why money is to be paid back (<i>återbetalningsgrund</i>). */
public enum RepaymentGround {
    /** It is left when the time to use it is over (<i>inte förbrukat</i>). */
    UNUSED("unused"),

    /** It is used for something else (<i>använt till annat</i>). */
    MISUSED("misused"),

    /** Its use is not reported in time (<i>inte redovisat</i>). */
    UNREPORTED("unreported"),

    /** More is paid than is granted (<i>för högt belopp</i>). */
    TOO_MUCH("too-much");

    private final String word;

    /**
     * {@return the ground with that word, such as {@code too-much}}
     *
     * @throws IllegalArgumentException if there is none
     */
    public static RepaymentGround parse(String word) {
        return LedgerText.parse("ground for repayment", values(), word);
    }

    RepaymentGround(String word) {
        this.word = word;
    }

    /** {@return the word in documents, such as {@code too-much}} */
    public String word() {
        return word;
    }

    @Override
    public String toString() {
        return word;
    }
}
