package se.kvot.report;

import java.math.BigDecimal;

/**
 * A table as reports show it: stimulus grants to the municipalities of Jämtland Härjedalen and what each passes on to
 * the regional level. The figures and their uneven decimals are as in the region's own table.
 */
public final class RegionalQuotas {
    private RegionalQuotas() {}

    public static Table table() {
        return Table.builder("Stimulansmedel till kommunerna i region J/H")
                .column("Kommun")
                .numberColumn("Kvot")
                .numberColumn("Stimulansmedel, kr")
                .numberColumn("Till regional nivå, kr")
                .numberColumn("Kvarvarande medel, kr")
                .row(row("Berg", "0.054937", "246842", "68671.38", "178170.6"))
                .row(row("Bräcke", "0.050088", "225053.6", "62609.87", "162443.8"))
                .row(row("Härjedalen", "0.078474", "352596.7", "98092.33", "254504.4"))
                .row(row("Krokom", "0.114854", "516061.1", "143568.1", "372493"))
                .row(row("Ragunda", "0.042124", "189270.9", "52655.12", "136615.8"))
                .row(row("Strömsund", "0.091017", "408955.4", "113771.3", "295184.1"))
                .row(row("Åre", "0.086214", "387374.9", "107767.6", "279607.3"))
                .row(row("Östersund", "0.482292", "2167020", "602864.5", "1564156"))
                .totalRow(row("Alla kommuner", "0.5", "4493174", "1250000", "3243174"))
                .totalRow(Cell.text("Region J/H"), number("0.5"), number("4493174"), Cell.empty(), Cell.empty())
                .note("Beloppen visas med de decimaler som källan anger.")
                .build();
    }

    private static Cell[] row(String heading, String... numbers) {
        Cell[] cells = new Cell[numbers.length + 1];
        cells[0] = Cell.text(heading);
        for (int i = 0; i < numbers.length; i++) {
            cells[i + 1] = number(numbers[i]);
        }
        return cells;
    }

    private static Cell number(String number) {
        return Cell.number(new BigDecimal(number));
    }
}
