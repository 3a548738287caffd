package se.kvot.statistics;

import com.google.common.collect.ImmutableList;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.kvot.party.Recipient;
import se.kvot.statistics.CsvTable.Row;

/** Reads one table by its settings; used once. */
final class CsvStatisticReader {

    private static final int MOST_NAMED = 20;

    private final StatisticCsv settings;
    private final FigureCollector collector;
    private final CsvTable table;
    private final int codeColumn;
    private final int nameColumn;
    private final int valueColumn;

    CsvStatisticReader(StatisticCsv settings, CsvTable table) {
        this.settings = settings;
        this.collector = new FigureCollector(settings);
        this.table = table;
        this.codeColumn = settings.codeColumn().indexIn(table);
        this.nameColumn =
                settings.nameColumn().map(column -> column.indexIn(table)).orElse(-1);
        this.valueColumn =
                settings.valueColumn().map(column -> column.indexIn(table)).orElseGet(this::onlyNumbers);
        requireDifferent("name column", nameColumn, "code column", codeColumn);
        requireDifferent("value column", valueColumn, "code column", codeColumn);
        requireDifferent("value column", valueColumn, "name column", nameColumn);
        String heading = table.headings().get(codeColumn);
        if (!(CodeText.read(heading, settings.twoDigitCodes()) instanceof CodeText.Malformed)) {
            throw table.headingError(
                    codeColumn + 1, "first line must have headings but had the code " + Quoted.of(heading));
        }
    }

    StatisticReading read(Optional<Charset> charset) {
        table.rows().forEach(this::readRow);
        return collector.reading(charset, Optional.of(table.delimiter()), table.headingPlace(valueColumn + 1));
    }

    private int onlyNumbers() {
        ImmutableList<Integer> left = IntStream.range(0, table.headings().size())
                .filter(column -> column != codeColumn && column != nameColumn)
                .boxed()
                .collect(ImmutableList.toImmutableList());
        if (left.size() == 1) {
            return left.get(0);
        }
        List<Integer> numbers = left.stream().filter(this::hasOnlyNumbers).toList();
        if (numbers.size() != 1) {
            throw table.headingError(
                    1,
                    "value column must be stated where not exactly one column has only numbers but "
                            + (numbers.isEmpty()
                                    ? "none has"
                                    : numbers.stream()
                                                    .limit(MOST_NAMED)
                                                    .map(this::named)
                                                    .collect(Collectors.joining(", "))
                                            + " have"));
        }
        int found = numbers.get(0);
        collector.add(new ReadingNotice.ValueColumnFound(
                table.headingLine(), found + 1, table.headings().get(found)));
        return found;
    }

    private boolean hasOnlyNumbers(int column) {
        return table.rows().stream().map(row -> row.cells().get(column)).allMatch(FigureText::looksLikeNumber)
                && table.rows().stream().map(row -> row.cells().get(column)).anyMatch(FigureText::hasDigit);
    }

    private String named(int column) {
        return (column + 1) + " " + Quoted.of(table.headings().get(column));
    }

    private void requireDifferent(String what, int column, String otherWhat, int other) {
        if (column == other) {
            throw table.headingError(
                    column + 1, what + " must be another than the " + otherWhat + " but both are " + named(column));
        }
    }

    private void readRow(Row row) {
        Place codePlace = table.place(row, codeColumn + 1);
        Recipient recipient = collector.recipient(row.cells().get(codeColumn), name(row), codePlace);
        collector.requireFirstRow(recipient, codePlace);
        collector.add(
                settings.date(),
                recipient,
                FigureText.read(row.cells().get(valueColumn), settings.decimalSign()),
                "",
                table.place(row, valueColumn + 1));
    }

    private String name(Row row) {
        return nameColumn < 0 ? "" : row.cells().get(nameColumn);
    }
}
