package se.kvot.money;

/** Says that two amounts that had to share a currency do not. */
public final class CurrencyMismatchException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String expected;
    private final String actual;

    CurrencyMismatchException(String what, String expected, String actual) {
        super(what + " must be in " + expected + " but was in " + actual);
        this.expected = expected;
        this.actual = actual;
    }

    /** {@return the code of the currency that was needed, such as {@code SEK}} */
    public String expected() {
        return expected;
    }

    /** {@return the code of the currency that was given} */
    public String actual() {
        return actual;
    }
}
