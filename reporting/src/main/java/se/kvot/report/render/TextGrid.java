package se.kvot.report.render;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.function.ToIntFunction;
import se.kvot.report.layout.ColumnLayout;
import se.kvot.report.layout.TableLayout;

/** The headings, rows and rules of a table as lines of text, without its title and notes. */
final class TextGrid {
    private static final String GAP = "  ";
    private static final String GAP_AT_TOTALS = " \u2502 ";
    private static final String RULE = "\u2500";
    private static final String RULE_AT_TOTALS = "\u2500\u253c\u2500";

    private final TableLayout table;
    private final ImmutableList<TextColumn> columns;
    private final int[] widths;

    static TextGrid of(TableLayout table, int maxWidth) {
        ImmutableList.Builder<TextColumn> columns = ImmutableList.builder();
        for (int i = 0; i < table.columns().size(); i++) {
            columns.add(TextColumn.of(table, i));
        }
        return new TextGrid(table, columns.build(), maxWidth);
    }

    private TextGrid(TableLayout table, ImmutableList<TextColumn> columns, int maxWidth) {
        this.table = table;
        this.columns = columns;
        this.widths = widths(TextColumn::fullWidth);
        shrinkTo(maxWidth, widths(TextColumn::widthOfCells));
        shrinkTo(maxWidth, widths(TextColumn::leastWidth));
    }

    ImmutableList<String> lines() {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        lines.addAll(headingLines());
        for (int row = 0; row < table.rows().size(); row++) {
            boolean total = table.rows().get(row).isTotal();
            if (row == 0 || total != table.rows().get(row - 1).isTotal()) {
                lines.add(rule());
            }
            lines.addAll(rowLines(row));
        }
        return lines.build();
    }

    private int[] widths(ToIntFunction<TextColumn> width) {
        return columns.stream().mapToInt(width).toArray();
    }

    /** Takes from the widest column first, and from none more than down to its floor. */
    private void shrinkTo(int maxWidth, int[] floors) {
        int gaps = 0;
        for (int i = 1; i < widths.length; i++) {
            gaps += gap(i).length();
        }
        while (Arrays.stream(widths).sum() + gaps > maxWidth) {
            int widest = -1;
            for (int i = 0; i < widths.length; i++) {
                if (widths[i] > floors[i] && (widest < 0 || widths[i] > widths[widest])) {
                    widest = i;
                }
            }
            if (widest < 0) {
                return;
            }
            widths[widest]--;
        }
    }

    private ImmutableList<String> headingLines() {
        ImmutableList.Builder<ImmutableList<String>> cells = ImmutableList.builder();
        for (int i = 0; i < widths.length; i++) {
            cells.add(columns.get(i).headingLines(widths[i]));
        }
        return lines(cells.build(), true);
    }

    private ImmutableList<String> rowLines(int row) {
        ImmutableList.Builder<ImmutableList<String>> cells = ImmutableList.builder();
        for (int i = 0; i < widths.length; i++) {
            cells.add(columns.get(i).cellLines(row, widths[i]));
        }
        return lines(cells.build(), false);
    }

    /** Sets cells of several lines side by side, with their last lines level or their first. */
    private ImmutableList<String> lines(ImmutableList<ImmutableList<String>> cells, boolean lastLevel) {
        int height = cells.stream().mapToInt(ImmutableList::size).max().orElse(0);
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        for (int y = 0; y < height; y++) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                ImmutableList<String> cell = cells.get(i);
                int part = lastLevel ? y - (height - cell.size()) : y;
                boolean isThere = part >= 0 && part < cell.size();
                line.append(gap(i)).append(isThere ? cell.get(part) : " ".repeat(widths[i]));
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines.build();
    }

    private String rule() {
        StringBuilder rule = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String crossing = isAtTotals(i) ? RULE_AT_TOTALS : RULE.repeat(gap(i).length());
            rule.append(crossing).append(RULE.repeat(widths[i]));
        }
        return rule.toString();
    }

    private String gap(int column) {
        if (column == 0) {
            return "";
        }
        return isAtTotals(column) ? GAP_AT_TOTALS : GAP;
    }

    private boolean isAtTotals(int column) {
        ImmutableList<ColumnLayout> all = table.columns();
        return column > 0 && all.get(column).isTotal() != all.get(column - 1).isTotal();
    }
}
