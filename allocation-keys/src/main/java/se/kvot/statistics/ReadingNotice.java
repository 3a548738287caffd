package se.kvot.statistics;

import java.math.BigDecimal;
import java.time.LocalDate;
import se.kvot.party.Recipient;

/**
 * What a reader saw in a file that its user ought to know (<i>anmärkning</i>), though it is no error.
 *
 * <p>Lines and columns are counted from 1. In CSV the column is that of the table; elsewhere it is the sign in the line.
 */
public sealed interface ReadingNotice {

    /** {@return the line in the file} */
    long line();

    /** {@return the column} */
    int column();

    /**
     * There is no figure, so the recipient is unknown in the statistic.
     *
     * @param marker what stands instead, such as {@code ..}; empty if nothing does
     */
    record FigureUnknown(long line, int column, Recipient recipient, LocalDate date, String marker)
            implements ReadingNotice {}

    /**
     * A figure is known but has a mark, such as one for preliminary.
     *
     * @param mark the mark as the file has it; what it means is the publisher's to say
     */
    record FigureMarked(long line, int column, Recipient recipient, LocalDate date, String mark)
            implements ReadingNotice {}

    /** No recipient has a figure at a date, so the series does not have the date. */
    record DateUnknown(long line, int column, LocalDate date) implements ReadingNotice {}

    /**
     * A code had lost its leading zero and was read with it, as the settings allow.
     *
     * @param written what stands in the file, such as {@code 114}
     * @param recipient the recipient that it was read as
     */
    record ZeroRestored(long line, int column, String written, Recipient recipient) implements ReadingNotice {}

    /**
     * A code is no longer in use, and was kept, as nothing else is stated.
     *
     * @param recipient the recipient of that code
     * @param successor the one that it is, or is part of, today
     * @param since the first day on which it was
     */
    record CodeFormer(long line, int column, Recipient recipient, Recipient successor, LocalDate since)
            implements ReadingNotice {}

    /**
     * A code is no longer in use and was replaced, as the settings say.
     *
     * @param former the recipient of that code
     * @param recipient the one that it was read as
     */
    record CodeReplaced(long line, int column, Recipient former, Recipient recipient) implements ReadingNotice {}

    /**
     * Nobody stated the column of the figures, and only this one of several has numbers.
     *
     * @param heading its heading
     */
    record ValueColumnFound(long line, int column, String heading) implements ReadingNotice {}

    /**
     * A column was not read, as its heading is no date.
     *
     * @param heading its heading
     */
    record ColumnLeftOut(long line, int column, String heading) implements ReadingNotice {}

    /** The file is one page of several and the figures of the next are not in it. */
    record PageOfSeveral(long line, int column) implements ReadingNotice {}

    /**
     * A total is not the sum of its parts, which are all in the file; it was kept as it stands.
     *
     * @param whole whose total it is
     * @param total what the file says
     * @param sum what the parts add up to
     * @param parts how many they are
     */
    record TotalDiffers(
            long line, int column, Recipient whole, LocalDate date, BigDecimal total, BigDecimal sum, int parts)
            implements ReadingNotice {

        /** {@return what the total has above the sum, negative if it has less} */
        public BigDecimal difference() {
            return total.subtract(sum);
        }
    }
}
