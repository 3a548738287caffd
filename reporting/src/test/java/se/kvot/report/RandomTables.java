package se.kvot.report;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Tables of all shapes, with texts of all signs. */
public final class RandomTables extends DomainContextBase {
    /** For the property runner. */
    public RandomTables() {}

    @Provide
    Arbitrary<Table> tables() {
        return Arbitraries.integers().between(1, 5).flatMap(RandomTables::tables);
    }

    private static Arbitrary<Table> tables(int columns) {
        Arbitrary<List<String>> headings = texts().list().ofSize(columns);
        Arbitrary<List<Boolean>> numeric = Arbitraries.of(true, false).list().ofSize(columns);
        Arbitrary<List<List<Cell>>> rows = row(columns).list().ofMaxSize(5);
        Arbitrary<List<Boolean>> totals = Arbitraries.of(true, false).list().ofSize(5);
        Arbitrary<List<String>> notes = texts().list().ofMaxSize(2);
        return Combinators.combine(texts(), headings, numeric, rows, totals, notes)
                .as(RandomTables::table);
    }

    private static Table table(
            String title,
            List<String> headings,
            List<Boolean> numeric,
            List<List<Cell>> rows,
            List<Boolean> totals,
            List<String> notes) {
        Table.Builder table = Table.builder("T" + title).column(headings.get(0));
        for (int i = 1; i < headings.size(); i++) {
            if (numeric.get(i)) {
                table.numberColumn(headings.get(i));
            } else {
                table.column(headings.get(i));
            }
        }
        for (int i = 0; i < rows.size(); i++) {
            if (totals.get(i)) {
                table.totalRow(rows.get(i));
            } else {
                table.row(rows.get(i));
            }
        }
        notes.forEach(table::note);
        return table.build();
    }

    private static Arbitrary<List<Cell>> row(int columns) {
        Arbitrary<Cell> heading = texts().map(Cell::text);
        return Combinators.combine(heading, cells().list().ofSize(columns - 1)).as((first, others) -> {
            List<Cell> cells = new ArrayList<>(others);
            cells.add(0, first);
            return cells;
        });
    }

    private static Arbitrary<Cell> cells() {
        Arbitrary<Cell> plain = Arbitraries.oneOf(
                texts().map(Cell::text),
                Arbitraries.bigDecimals().ofScale(3).map(Cell::number),
                Arbitraries.bigDecimals()
                        .ofScale(4)
                        .map(number ->
                                Cell.number(number.signum() == 0 ? number.setScale(0) : number.stripTrailingZeros())),
                Arbitraries.of(Cell.empty(), Cell.unknown()));
        return Combinators.combine(plain, Arbitraries.of(true, false))
                .as((cell, flagged) -> flagged ? cell.flagged() : cell);
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("ab åö |\\*_<>&\"'=+-@;,.\t\n\r\u00a0\u0301")
                .ofMaxLength(20);
    }
}
