package se.kvot.statistics;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.kvot.party.Recipient;
import se.kvot.statistics.CsvTable.Row;

/** Reads one table with a column per date by its settings; used once. */
final class WideCsvReader {

    private final StatisticWideCsv settings;
    private final CsvTable table;
    private final FigureCollector collector;
    private final int codeColumn;
    private final int nameColumn;

    /** What a cell must be for its row to be read, by column. */
    private final Map<Integer, String> fixed = new LinkedHashMap<>();

    private final Map<Integer, LocalDate> dates = new LinkedHashMap<>();

    WideCsvReader(StatisticWideCsv settings, CsvTable table) {
        this.settings = settings;
        this.table = table;
        this.collector = new FigureCollector(settings);
        this.codeColumn = settings.codeColumn().indexIn(table);
        this.nameColumn =
                settings.nameColumn().map(column -> column.indexIn(table)).orElse(-1);
        settings.fixed()
                .forEach((heading, value) -> fixed.put(CsvColumn.named(heading).indexIn(table), value));
        settings.dates().keySet().forEach(heading -> CsvColumn.named(heading).indexIn(table));
        findDates();
    }

    StatisticReading read(Optional<Charset> charset) {
        List<Row> selected = table.rows().stream()
                .filter(row -> fixed.entrySet().stream()
                        .allMatch(entry -> row.cells().get(entry.getKey()).equals(entry.getValue())))
                .toList();
        if (selected.isEmpty()) {
            throw table.headingError(1, "table must have a row where " + fixed() + " but has none");
        }
        selected.forEach(this::readRow);
        return collector.reading(charset, Optional.of(table.delimiter()), table.headingPlace(1));
    }

    private void findDates() {
        TimeText times = settings.times();
        for (int column = 0; column < table.headings().size(); column++) {
            String heading = table.headings().get(column);
            if (column == codeColumn || column == nameColumn || fixed.containsKey(column)) {
                continue;
            }
            Optional<String> time = time(heading, times);
            if (time.isPresent()) {
                dates.put(column, times.read(time.get(), table.headingPlace(column + 1)));
            } else {
                collector.add(new ReadingNotice.ColumnLeftOut(
                        table.headingPlace(column + 1).line(), column + 1, heading));
            }
        }
        if (dates.isEmpty()) {
            throw table.headingError(
                    1,
                    "heading line must have a year or a day like 2017-11-01"
                            + (settings.headingPrefix().isEmpty()
                                    ? ""
                                    : " after " + Quoted.of(settings.headingPrefix()))
                            + " but has "
                            + Cube.listed(table.headings().stream()
                                    .map(Quoted::of)
                                    .collect(ImmutableList.toImmutableList())));
        }
    }

    private Optional<String> time(String heading, TimeText times) {
        if (times.dates().containsKey(heading)) {
            return Optional.of(heading);
        }
        return Optional.of(heading)
                .filter(text -> text.startsWith(settings.headingPrefix()))
                .map(text -> CharMatcher.whitespace()
                        .trimFrom(text.substring(settings.headingPrefix().length())))
                .filter(times::isTime);
    }

    private String fixed() {
        return Cube.listed(fixed.entrySet().stream()
                .map(entry -> Quoted.of(table.headings().get(entry.getKey())) + " is " + Quoted.of(entry.getValue()))
                .toList());
    }

    private void readRow(Row row) {
        Place codePlace = table.place(row, codeColumn + 1);
        Recipient recipient = collector.recipient(
                row.cells().get(codeColumn), nameColumn < 0 ? "" : row.cells().get(nameColumn), codePlace);
        collector.requireFirstRow(recipient, codePlace);
        dates.forEach((column, date) -> collector.add(
                date,
                recipient,
                FigureText.read(row.cells().get(column), settings.decimalSign()),
                "",
                table.place(row, column + 1)));
    }
}
