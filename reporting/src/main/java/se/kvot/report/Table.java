package se.kvot.report;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A table of texts and exact figures (<i>tabell</i>): a title, columns, rows and notes.
 *
 * <p>The first column holds the headings of the rows, which are plain texts. Rows of totals stand where they are put
 * and are set off from the others; nothing is added up here.
 *
 * <pre>{@code
 * Table table = Table.builder("Stimulansmedel till kommunerna")
 *         .column("Kommun")
 *         .numberColumn("Kvot")
 *         .numberColumn("Stimulansmedel, kr")
 *         .row(Cell.text("Berg"), Cell.number(new BigDecimal("0.054937")), Cell.number(new BigDecimal("246842")))
 *         .row(Cell.text("Bräcke"), Cell.number(new BigDecimal("0.050088")), Cell.unknown())
 *         .totalRow(Cell.text("Alla kommuner"), Cell.number(new BigDecimal("0.5")), Cell.empty())
 *         .note("Källa: regionens sammanställning.")
 *         .build();
 * }</pre>
 */
public final class Table {
    private static final int SHOWN_AT_MOST = 64;

    private final String title;
    private final ImmutableList<Column> columns;
    private final ImmutableList<Row> rows;
    private final ImmutableList<String> notes;

    /**
     * {@return a builder of a table}
     *
     * @param title what the table shows
     * @throws IllegalArgumentException if {@code title} is blank
     */
    public static Builder builder(String title) {
        return new Builder(title);
    }

    private Table(String title, ImmutableList<Column> columns, ImmutableList<Row> rows, ImmutableList<String> notes) {
        this.title = title;
        this.columns = columns;
        this.rows = rows;
        this.notes = notes;
    }

    /** {@return what the table shows} */
    public String title() {
        return title;
    }

    /** {@return the columns from left to right; the first holds the headings of the rows} */
    public ImmutableList<Column> columns() {
        return columns;
    }

    /** {@return the rows from top to bottom} */
    public ImmutableList<Row> rows() {
        return rows;
    }

    /** {@return the notes below the table} */
    public ImmutableList<String> notes() {
        return notes;
    }

    /**
     * {@return this table under another title}
     *
     * @throws IllegalArgumentException if {@code title} is blank
     */
    public Table titled(String title) {
        return new Table(Builder.checkTitle(title), columns, rows, notes);
    }

    /**
     * {@return this table with its rows as columns and its columns as rows}
     *
     * <p>The heading of the first column stays in its corner, and rows of totals become columns of totals. A table
     * transposed twice equals the table.
     */
    public Table transposed() {
        ImmutableList.Builder<Column> turnedColumns = ImmutableList.builder();
        turnedColumns.add(columns.get(0));
        for (Row row : rows) {
            turnedColumns.add(new Column(row.heading(), row.alignment(), row.isTotal()));
        }
        ImmutableList.Builder<Row> turnedRows = ImmutableList.builder();
        for (int i = 1; i < columns.size(); i++) {
            Column column = columns.get(i);
            ImmutableList.Builder<Cell> cells = ImmutableList.builder();
            cells.add(Cell.text(column.heading()));
            for (Row row : rows) {
                cells.add(row.cells().get(i));
            }
            turnedRows.add(new Row(cells.build(), column.alignment(), column.isTotal()));
        }
        return new Table(title, turnedColumns.build(), turnedRows.build(), notes);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Table that
                && title.equals(that.title)
                && columns.equals(that.columns)
                && rows.equals(that.rows)
                && notes.equals(that.notes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(title, columns, rows, notes);
    }

    /** {@return the title and the size, such as {@code Stimulansmedel (3 rows, 3 columns)}} */
    @Override
    public String toString() {
        return title + " (" + rows.size() + " rows, " + columns.size() + " columns)";
    }

    /** Collects the columns, rows and notes of a table in the order they are shown. */
    public static final class Builder {
        private final String title;
        private final List<Column> columns = new ArrayList<>();
        private final List<Line> lines = new ArrayList<>();
        private final ImmutableList.Builder<String> notes = ImmutableList.builder();

        private Builder(String title) {
            this.title = checkTitle(title);
        }

        private static String checkTitle(String title) {
            Objects.requireNonNull(title, "title");
            checkArgument(!title.isBlank(), "the title must not be blank but was \"%s\"", abridged(title));
            return title;
        }

        /**
         * Adds a column of texts.
         *
         * @param heading the heading
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder column(String heading) {
            return add(heading, Alignment.LEFT);
        }

        /**
         * Adds a column of figures of one unit.
         *
         * @param heading the heading, with the unit
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder numberColumn(String heading) {
            return add(heading, Alignment.DECIMAL);
        }

        /**
         * Adds a row.
         *
         * @param cells the heading of the row and the other cells, as many as there are columns
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder row(Cell... cells) {
            return row(ImmutableList.copyOf(Objects.requireNonNull(cells, "cells")));
        }

        /**
         * Adds a row.
         *
         * @param cells the heading of the row and the other cells, as many as there are columns
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder row(List<Cell> cells) {
            lines.add(new Line(ImmutableList.copyOf(Objects.requireNonNull(cells, "cells")), false));
            return this;
        }

        /**
         * Adds a row of totals, set off from the others.
         *
         * @param cells the heading of the row and the other cells, as many as there are columns
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder totalRow(Cell... cells) {
            return totalRow(ImmutableList.copyOf(Objects.requireNonNull(cells, "cells")));
        }

        /**
         * Adds a row of totals, set off from the others.
         *
         * @param cells the heading of the row and the other cells, as many as there are columns
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder totalRow(List<Cell> cells) {
            lines.add(new Line(ImmutableList.copyOf(Objects.requireNonNull(cells, "cells")), true));
            return this;
        }

        /**
         * Adds a note below the table.
         *
         * @param note the note
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder note(String note) {
            notes.add(Objects.requireNonNull(note, "note"));
            return this;
        }

        /**
         * {@return the table}
         *
         * @throws IllegalArgumentException if there is no column, if the first is not a column of texts, if a row does
         *     not have as many cells as there are columns, or if its heading is not a text without a mark
         */
        public Table build() {
            checkArgument(!columns.isEmpty(), "a table must have at least 1 column but had 0");
            checkArgument(
                    columns.get(0).alignment() == Alignment.LEFT,
                    "the first column must hold texts, the headings of the rows, but was the number column \"%s\"",
                    abridged(columns.get(0).heading()));
            boolean withFigures = columns.stream().anyMatch(column -> column.alignment() == Alignment.DECIMAL);
            Alignment across = withFigures ? Alignment.RIGHT : Alignment.LEFT;
            ImmutableList.Builder<Row> rows = ImmutableList.builder();
            for (int i = 0; i < lines.size(); i++) {
                Line line = lines.get(i);
                checkLine(i + 1, line.cells());
                rows.add(new Row(line.cells(), across, line.total()));
            }
            return new Table(title, ImmutableList.copyOf(columns), rows.build(), notes.build());
        }

        private Builder add(String heading, Alignment alignment) {
            columns.add(new Column(Objects.requireNonNull(heading, "heading"), alignment, false));
            return this;
        }

        private void checkLine(int number, ImmutableList<Cell> cells) {
            checkArgument(
                    cells.size() == columns.size(),
                    "row %s must have %s cells as there are columns but had %s",
                    number,
                    columns.size(),
                    cells.size());
            Cell heading = cells.get(0);
            checkArgument(
                    heading instanceof TextCell && !heading.isFlagged(),
                    "the heading of row %s must be a text without a mark but was %s",
                    number,
                    abridged(heading.toString()));
        }

        private static String abridged(String text) {
            return Ascii.truncate(text, SHOWN_AT_MOST, "\u2026");
        }

        /** A row whose columns may not all be there yet. */
        private record Line(ImmutableList<Cell> cells, boolean total) {}
    }
}
