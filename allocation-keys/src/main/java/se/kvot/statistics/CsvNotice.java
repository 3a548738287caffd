package se.kvot.statistics;

import se.kvot.party.Recipient;

/**
 * What a reader saw in a file that its user ought to know (<i>anmärkning</i>), though it is no error.
 *
 * <p>Lines and columns are counted from 1.
 */
public sealed interface CsvNotice {

    /** {@return the line in the file} */
    long line();

    /** {@return the column of the table} */
    int column();

    /**
     * A row has no figure, so its recipient is unknown in the statistic.
     *
     * @param marker what stands instead, such as {@code ..}; empty if the cell is blank
     */
    record FigureUnknown(long line, int column, Recipient recipient, String marker) implements CsvNotice {}

    /**
     * A code had lost its leading zero and was read with it, as the settings allow.
     *
     * @param written what stands in the file, such as {@code 114}
     * @param recipient the recipient that it was read as
     */
    record ZeroRestored(long line, int column, String written, Recipient recipient) implements CsvNotice {}

    /**
     * Nobody stated the column of the figures, and only this one of several has numbers.
     *
     * @param heading its heading
     */
    record ValueColumnFound(long line, int column, String heading) implements CsvNotice {}
}
