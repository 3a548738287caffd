package se.kvot.apportionment.table;

import java.util.Arrays;

/**
 * How many cells of each row and column, and of the whole table, are rounded up: {@code low}, or where {@code free} also
 * {@code low + 1}. Nobody writes in the arrays.
 */
final class Margins {

    final long[] rowLow;
    final boolean[] rowFree;
    final long[] columnLow;
    final boolean[] columnFree;
    final long totalLow;
    final boolean totalFree;

    Margins(
            long[] rowLow,
            boolean[] rowFree,
            long[] columnLow,
            boolean[] columnFree,
            long totalLow,
            boolean totalFree) {
        this.rowLow = rowLow;
        this.rowFree = rowFree;
        this.columnLow = columnLow;
        this.columnFree = columnFree;
        this.totalLow = totalLow;
        this.totalFree = totalFree;
    }

    /** Where each total is given. */
    static Margins fixed(long[] rows, long[] columns) {
        return new Margins(
                rows,
                new boolean[rows.length],
                columns,
                new boolean[columns.length],
                Arrays.stream(rows).sum(),
                false);
    }

    /** The same for the table with its rows as columns. */
    Margins turned() {
        return new Margins(
                /* rowLow= */ columnLow,
                /* rowFree= */ columnFree,
                /* columnLow= */ rowLow,
                /* columnFree= */ rowFree,
                totalLow,
                totalFree);
    }
}
