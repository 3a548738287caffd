package se.kvot.statistics;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.kvot.party.Recipient;
import se.kvot.statistics.CsvTable.Row;

/** Reads one table by its settings; used once. */
final class CsvStatisticReader {

    private static final int MOST_NAMED = 20;

    private final StatisticCsv settings;
    private final CsvTable table;
    private final int codeColumn;
    private final int nameColumn;
    private final int valueColumn;

    private final Map<Recipient, Long> lines = new LinkedHashMap<>();
    private final Map<Recipient, BigDecimal> figures = new LinkedHashMap<>();
    private final List<CsvNotice> notices = new ArrayList<>();
    private @Nullable Character decimalSign;
    private long decimalSignLine;

    CsvStatisticReader(StatisticCsv settings, CsvTable table) {
        this.settings = settings;
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

    CsvReading read(Optional<Charset> charset) {
        table.rows().forEach(this::readRow);
        if (figures.isEmpty()) {
            throw table.headingError(valueColumn + 1, "column must have at least one figure but all are unknown");
        }
        return new CsvReadingBuilder()
                .statistic(Statistic.builder()
                        .name(settings.name())
                        .date(settings.date())
                        .unit(settings.unit())
                        .source(settings.source())
                        .putAllFigures(figures)
                        .build())
                .charset(charset)
                .delimiter(table.delimiter())
                .addAllNotices(notices)
                .build();
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
        notices.add(new CsvNotice.ValueColumnFound(
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
        Recipient recipient = recipient(row);
        @Nullable Long before = lines.putIfAbsent(recipient, row.line());
        if (before != null) {
            throw table.error(
                    row, codeColumn + 1, "recipient must come once but " + recipient + " is also on line " + before);
        }
        FigureText.Reading figure = FigureText.read(row.cells().get(valueColumn), settings.decimalSign());
        if (figure instanceof FigureText.Known known) {
            known.decimalSign().ifPresent(sign -> requireSameSign(sign, row));
            figures.put(recipient, known.figure());
        } else if (figure instanceof FigureText.Unknown unknown) {
            notices.add(new CsvNotice.FigureUnknown(row.line(), valueColumn + 1, recipient, unknown.marker()));
        } else if (figure instanceof FigureText.Malformed malformed) {
            throw table.error(row, valueColumn + 1, malformed.problem());
        }
    }

    private Recipient recipient(Row row) {
        String cell = row.cells().get(codeColumn);
        CodeText.Reading code = CodeText.read(cell, settings.twoDigitCodes());
        if (code instanceof CodeText.Found found) {
            return named(found.recipient(), row);
        }
        if (code instanceof CodeText.ZeroLost lost && settings.acceptLostLeadingZeros()) {
            Recipient recipient = named(lost.recipient(), row);
            notices.add(new CsvNotice.ZeroRestored(row.line(), codeColumn + 1, cell, recipient));
            return recipient;
        }
        throw table.error(row, codeColumn + 1, code.problem());
    }

    private Recipient named(Recipient recipient, Row row) {
        if (nameColumn < 0 || row.cells().get(nameColumn).isEmpty()) {
            return recipient;
        }
        return recipient.withName(
                CharMatcher.whitespace().collapseFrom(row.cells().get(nameColumn), ' '));
    }

    private void requireSameSign(char sign, Row row) {
        if (decimalSign == null) {
            decimalSign = sign;
            decimalSignLine = row.line();
        } else if (decimalSign != sign) {
            throw table.error(
                    row,
                    valueColumn + 1,
                    "figure must have the decimal sign '" + decimalSign + "' of line " + decimalSignLine + " but was "
                            + Quoted.of(row.cells().get(valueColumn)));
        }
    }
}
