package se.kvot.ledger;

/** Which year's money is used first when there is money of several years (<i>användningsordning</i>). */
public enum UseOrder {
    /** That of the earliest year (<i>först in, först ut</i>). */
    OLDEST_FIRST("oldest-first"),

    /** That of the latest year (<i>sist in, först ut</i>). */
    NEWEST_FIRST("newest-first");

    private final String word;

    /**
     * {@return the order with that word, such as {@code oldest-first}}
     *
     * @throws IllegalArgumentException if there is none
     */
    public static UseOrder parse(String word) {
        return LedgerText.parse("order of use", values(), word);
    }

    UseOrder(String word) {
        this.word = word;
    }

    /** {@return the word in documents, such as {@code oldest-first}} */
    public String word() {
        return word;
    }

    @Override
    public String toString() {
        return word;
    }
}
