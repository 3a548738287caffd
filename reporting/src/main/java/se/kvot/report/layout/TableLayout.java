package se.kvot.report.layout;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Objects;
import se.kvot.report.Alignment;
import se.kvot.report.Cell;
import se.kvot.report.Column;
import se.kvot.report.Language;
import se.kvot.report.Row;
import se.kvot.report.Table;

/**
 * A table as characters of a language, for renderings that people read.
 *
 * <p>A figure that is not known is shown as {@code ..} and explained in a last note. The dash that one might expect
 * means zero in Swedish official statistics, so it is not used.
 *
 * @param title the title
 * @param columns the columns
 * @param rows the rows
 * @param notes the notes of the table, and what {@code ..} means if it occurs
 */
public record TableLayout(
        String title, ImmutableList<ColumnLayout> columns, ImmutableList<RowLayout> rows, ImmutableList<String> notes)
        implements Block {
    /** What is shown for a figure that is not known. */
    public static final String UNKNOWN = "..";

    /**
     * {@return the layout of a table}
     *
     * @param table the table
     * @param language the language its figures are written in
     */
    public static TableLayout of(Table table, Language language) {
        Objects.requireNonNull(table, "table");
        Objects.requireNonNull(language, "language");
        return new TableLayout(
                OneLine.of(table.title()),
                table.columns().stream().map(TableLayout::column).collect(ImmutableList.toImmutableList()),
                rows(table, language),
                notes(table, language));
    }

    private static ColumnLayout column(Column column) {
        return new ColumnLayout(OneLine.of(column.heading()), column.alignment() != Alignment.LEFT, column.isTotal());
    }

    private static ImmutableList<RowLayout> rows(Table table, Language language) {
        int[] decimals = new int[table.columns().size()];
        for (int i = 0; i < decimals.length; i++) {
            decimals[i] = table.columns().get(i).alignment() == Alignment.DECIMAL ? decimals(table, i) : 0;
        }
        ImmutableList.Builder<RowLayout> rows = ImmutableList.builder();
        for (Row row : table.rows()) {
            ImmutableList.Builder<CellLayout> cells = ImmutableList.builder();
            for (int i = 0; i < decimals.length; i++) {
                cells.add(cell(row.cells().get(i), decimals[i], language));
            }
            rows.add(new RowLayout(cells.build(), row.isTotal()));
        }
        return rows.build();
    }

    private static CellLayout cell(Cell cell, int decimals, Language language) {
        return cell.match(
                text -> new CellLayout(OneLine.of(text), "", cell.isFlagged()),
                number -> new CellLayout(
                        language.number(number), filler(decimals(number), decimals, language), cell.isFlagged()),
                () -> new CellLayout("", "", cell.isFlagged()),
                () -> new CellLayout(UNKNOWN, filler(0, decimals, language), cell.isFlagged()));
    }

    private static String filler(int own, int decimals, Language language) {
        String zeros = "0".repeat(Math.max(0, decimals - own));
        return own == 0 && decimals > 0 ? language.decimalSign() + zeros : zeros;
    }

    private static int decimals(Table table, int column) {
        return table.rows().stream()
                .mapToInt(row ->
                        row.cells().get(column).<Integer>match(text -> 0, TableLayout::decimals, () -> 0, () -> 0))
                .max()
                .orElse(0);
    }

    private static int decimals(BigDecimal number) {
        return Math.max(0, number.scale());
    }

    private static ImmutableList<String> notes(Table table, Language language) {
        ImmutableList.Builder<String> notes = ImmutableList.builder();
        table.notes().forEach(note -> notes.add(OneLine.of(note)));
        boolean hasUnknown = table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .anyMatch(cell -> cell.<Boolean>match(text -> false, number -> false, () -> false, () -> true));
        if (hasUnknown) {
            notes.add(UNKNOWN + (language == Language.SV ? " = uppgift saknas" : " = not known"));
        }
        return notes.build();
    }
}
