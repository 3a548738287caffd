package se.kvot.report.render;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import se.kvot.report.Column;
import se.kvot.report.RandomTables;
import se.kvot.report.Row;
import se.kvot.report.Table;

@Domain(RandomTables.class)
class CsvRendererProperties {
    @Property(tries = 300)
    void everyFieldIsReadBackInItsPlace(@ForAll Table table) {
        List<List<String>> expected = new ArrayList<>();
        expected.add(table.columns().stream()
                .map(Column::heading)
                .map(CsvRendererProperties::defused)
                .toList());
        for (Row row : table.rows()) {
            expected.add(row.cells().stream()
                    .map(cell -> cell.<String>match(
                            CsvRendererProperties::defused,
                            number -> number.toPlainString().replace('.', ','),
                            () -> "",
                            () -> ".."))
                    .toList());
        }

        List<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(';')
                .skipEmptyLines(false)
                .commentStrategy(CommentStrategy.NONE)
                .ofCsvRecord(CsvRenderer.swedish().render(table))
                .stream()
                .toList();

        assertThat(records).extracting(CsvRecord::getFields).isEqualTo(expected);
    }

    private static String defused(String text) {
        return text.matches("(?s)[-=+@\t\r\n].*") ? "'" + text : text;
    }
}
