package se.kvot.report.render;

import com.google.common.collect.ImmutableList;
import se.kvot.report.layout.CellLayout;
import se.kvot.report.layout.ColumnLayout;
import se.kvot.report.layout.TableLayout;

/** A column of a table as text: knows how narrow it can be, and breaks and aligns its heading and cells. */
final class TextColumn {
    private final String heading;
    private final ImmutableList<String> cells;
    private final boolean right;

    static TextColumn of(TableLayout table, int index) {
        ColumnLayout column = table.columns().get(index);
        ImmutableList<CellLayout> cells =
                table.rows().stream().map(row -> row.cells().get(index)).collect(ImmutableList.toImmutableList());
        int room = column.isRight() ? roomForMarks(cells) : 0;
        ImmutableList.Builder<String> texts = ImmutableList.builder();
        for (CellLayout cell : cells) {
            String marked = cell.isFlagged() ? cell.text() + "*" : cell.text();
            int missing = cell.filler().length() + room - (cell.isFlagged() ? 1 : 0);
            texts.add(marked + " ".repeat(Math.max(0, missing)));
        }
        return new TextColumn(column.heading(), texts.build(), column.isRight());
    }

    private static int roomForMarks(ImmutableList<CellLayout> cells) {
        boolean isNeeded = cells.stream()
                .anyMatch(cell -> cell.isFlagged() && cell.filler().isEmpty());
        return isNeeded ? 1 : 0;
    }

    private TextColumn(String heading, ImmutableList<String> cells, boolean right) {
        this.heading = heading;
        this.cells = cells;
        this.right = right;
    }

    /** {@return the width at which nothing is broken} */
    int fullWidth() {
        return Math.max(DisplayWidth.of(heading), fullCellWidth());
    }

    /** {@return the width at which no more than the heading is broken} */
    int widthOfCells() {
        return Math.max(WrappedText.widestWord(heading), fullCellWidth());
    }

    /** {@return the least width: no word and no figure is broken} */
    int leastWidth() {
        int leastCellWidth = right
                ? fullCellWidth()
                : cells.stream().mapToInt(WrappedText::widestWord).max().orElse(0);
        return Math.max(WrappedText.widestWord(heading), leastCellWidth);
    }

    ImmutableList<String> headingLines(int width) {
        return aligned(WrappedText.lines(heading, width), width);
    }

    ImmutableList<String> cellLines(int row, int width) {
        String cell = cells.get(row);
        return aligned(right ? ImmutableList.of(cell) : WrappedText.lines(cell, width), width);
    }

    private int fullCellWidth() {
        return cells.stream().mapToInt(DisplayWidth::of).max().orElse(0);
    }

    private ImmutableList<String> aligned(ImmutableList<String> lines, int width) {
        return lines.stream()
                .map(line -> {
                    String padding = " ".repeat(width - DisplayWidth.of(line));
                    return right ? padding + line : line + padding;
                })
                .collect(ImmutableList.toImmutableList());
    }
}
