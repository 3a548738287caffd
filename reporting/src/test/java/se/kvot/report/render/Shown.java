package se.kvot.report.render;

import java.math.BigDecimal;
import se.kvot.report.Cell;
import se.kvot.report.Table;

/** What the tests of renderings share: a table with every kind of cell, and a way to see no-break spaces. */
final class Shown {
    private Shown() {}

    /** {@return the text with a middle dot for each no-break space} */
    static String visible(String text) {
        return text.replace('\u00a0', '·');
    }

    static Cell number(String number) {
        return Cell.number(new BigDecimal(number));
    }

    /** {@return a table with texts, numbers of uneven decimals, empty and unknown cells, flags, totals and a note} */
    static Table everything() {
        return Table.builder("Utfall per kommun")
                .column("Kommun")
                .column("Underlag")
                .numberColumn("Andel, %")
                .numberColumn("Belopp, kr")
                .row(
                        Cell.text("Berg"),
                        Cell.text("Beslut 2020-02-06, överenskommelsen om nära vård"),
                        number("12.5"),
                        number("-1500").flagged())
                .row(Cell.text("Bräcke"), Cell.text("Inlämnat").flagged(), Cell.unknown(), number("1250.75"))
                .row(
                        Cell.text("Åre"),
                        Cell.empty(),
                        number("7").flagged(),
                        Cell.unknown().flagged())
                .totalRow(Cell.text("Alla"), Cell.empty(), Cell.empty(), number("-249.25"))
                .note("* Avviker från kommunens egen redovisning.")
                .build();
    }
}
