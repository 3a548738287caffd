package se.kvot.document.tree;

/** Hears what cannot be read, and where. */
@FunctionalInterface
public interface Refusals {

    /**
     * Hears one fault.
     *
     * @param line the line, counted from 1
     * @param column the column, counted from 1
     */
    void refuse(int line, int column, String message);

    /** Hears that the rest of the text was not read, so that nobody can say what is not there. */
    default void lose() {}
}
