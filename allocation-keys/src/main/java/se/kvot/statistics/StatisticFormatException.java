package se.kvot.statistics;

/**
 * Says where and why a file cannot be read as a statistic, such as {@code folkmangd.csv:12:2: figure must be …}.
 *
 * <p>Line and column are counted from 1. In CSV the column is that of the table, the first, second or third field of the
 * line; in other formats it is that of a sign in the line.
 * What concerns the file as a whole stands at line 1, column 1.
 */
public final class StatisticFormatException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String sourceName;
    private final long line;
    private final int column;

    StatisticFormatException(String sourceName, long line, int column, String problem) {
        super(sourceName + ":" + line + ":" + column + ": " + problem);
        this.sourceName = sourceName;
        this.line = line;
        this.column = column;
    }

    /** {@return what was read, such as a file name} */
    public String sourceName() {
        return sourceName;
    }

    /** {@return the line, from 1} */
    public long line() {
        return line;
    }

    /** {@return the column, from 1} */
    public int column() {
        return column;
    }
}
