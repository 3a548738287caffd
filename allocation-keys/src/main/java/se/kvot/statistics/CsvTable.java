package se.kvot.statistics;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A table of cells under a heading line, as a CSV file holds it; what the cells mean is for others to say. */
final class CsvTable {

    /** A line of cells without the spaces around them. */
    record Row(long line, ImmutableList<String> cells) {}

    private static final int MOST_COLUMNS = 1_000;
    private static final int LONGEST_CELL = 10_000;
    private static final int BUFFER = 100_000; // what the parser takes in at once, longer than any cell
    private static final Pattern PLACE = Pattern.compile("starting at line (\\p{Nd}{1,18})");
    private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");

    private final String sourceName;
    private final char delimiter;
    private final Row headingRow;
    private final ImmutableList<Row> rows;

    /**
     * {@return the table in the text}
     *
     * @param delimiter the sign between cells, or nothing to find it in the heading line
     * @throws StatisticFormatException if the text is no table of at least two columns with rows as long as the heading
     *     line, or has more than {@code rowLimit} of them
     */
    static CsvTable read(String text, Optional<Character> delimiter, int rowLimit, String sourceName) {
        if (CharMatcher.whitespace().matchesAllOf(text)) {
            throw new StatisticFormatException(sourceName, 1, 1, "file must have a heading line but was empty");
        }
        char sign = delimiter.orElseGet(() -> delimiterOf(text, sourceName));
        ImmutableList<Row> lines = readLines(text, sign, rowLimit, sourceName);
        CsvTable table = new CsvTable(sourceName, sign, lines.get(0), lines.subList(1, lines.size()));
        table.requireShape();
        return table;
    }

    /** {@return the line, from 1, of the character at {@code index}} */
    static long lineAt(String text, int index) {
        return LINE_END.matcher(text).region(0, index).results().count() + 1;
    }

    private static char delimiterOf(String text, String sourceName) {
        int start = CharMatcher.whitespace().negate().indexIn(text);
        int end = start;
        boolean quoted = false;
        boolean comma = false;
        boolean semicolon = false;
        while (end < text.length() && (quoted || "\r\n".indexOf(text.charAt(end)) < 0)) {
            char sign = text.charAt(end);
            quoted ^= sign == '"';
            comma |= !quoted && sign == ',';
            semicolon |= !quoted && sign == ';';
            end++;
        }
        if (comma == semicolon) {
            throw new StatisticFormatException(
                    sourceName,
                    lineAt(text, start),
                    1,
                    "heading line must have either ',' or ';' between columns but was "
                            + Quoted.of(text.substring(start, end))
                            + (comma ? "; state the delimiter" : ""));
        }
        return comma ? ',' : ';';
    }

    private static ImmutableList<Row> readLines(String text, char delimiter, int rowLimit, String sourceName) {
        ImmutableList.Builder<Row> lines = ImmutableList.builder();
        int count = 0;
        try {
            for (CsvRecord row : reader(text, delimiter)) {
                long line = row.getStartingLineNumber();
                ImmutableList<String> cells = row.getFields().stream()
                        .map(CharMatcher.whitespace()::trimFrom)
                        .collect(ImmutableList.toImmutableList());
                if (cells.size() > 1 || !cells.get(0).isEmpty()) {
                    lines.add(new Row(line, cells));
                    count++;
                }
                if (count > rowLimit + 1L) { // one is the heading line
                    throw new StatisticFormatException(
                            sourceName, line, 1, "file must have at most " + rowLimit + " rows but had more");
                }
            }
        } catch (CsvParseException e) {
            throw malformed(String.valueOf(e.getMessage()), sourceName);
        }
        return lines.build();
    }

    private static CsvReader<CsvRecord> reader(String text, char delimiter) {
        return CsvReader.builder()
                .fieldSeparator(delimiter)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE) // requireShape tells more
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .trimWhitespacesAroundQuotes(true)
                .maxBufferSize(BUFFER)
                .build(
                        CsvRecordHandler.of(
                                limits -> limits.maxFields(MOST_COLUMNS).maxFieldSize(LONGEST_CELL)),
                        text);
    }

    /** Says what the parser says, which names the line where the row starts. */
    private static StatisticFormatException malformed(String message, String sourceName) {
        Matcher place = PLACE.matcher(message);
        return new StatisticFormatException(
                sourceName,
                place.find() ? Long.parseLong(place.group(1)) : 1,
                1,
                "row must be well-formed CSV but was not: " + message);
    }

    private CsvTable(String sourceName, char delimiter, Row headingRow, ImmutableList<Row> rows) {
        this.sourceName = sourceName;
        this.delimiter = delimiter;
        this.headingRow = headingRow;
        this.rows = rows;
    }

    private void requireShape() {
        int columns = headings().size();
        if (columns < 2) {
            throw headingError(
                    1,
                    "heading line must have at least 2 columns but was "
                            + Quoted.of(headings().get(0)));
        }
        for (Row row : rows) {
            int cells = row.cells().size();
            if (cells != columns) {
                throw error(
                        row,
                        Math.min(cells, columns),
                        "row must have " + columns + " cells like the heading line but had " + cells);
            }
        }
        if (rows.isEmpty()) {
            throw headingError(1, "file must have rows below the heading line but had none");
        }
    }

    char delimiter() {
        return delimiter;
    }

    ImmutableList<String> headings() {
        return headingRow.cells();
    }

    long headingLine() {
        return headingRow.line();
    }

    /** {@return the rows below the heading line, one or more} */
    ImmutableList<Row> rows() {
        return rows;
    }

    /** {@return where the cell of {@code row} in {@code column}, from 1, stands} */
    Place place(Row row, int column) {
        return new Place(sourceName, row.line(), column);
    }

    /** {@return where the heading of {@code column}, from 1, stands} */
    Place headingPlace(int column) {
        return place(headingRow, column);
    }

    /** {@return what to throw about the heading of {@code column}, from 1} */
    StatisticFormatException headingError(int column, String problem) {
        return error(headingRow, column, problem);
    }

    /** {@return what to throw about the cell of {@code row} in {@code column}, from 1} */
    StatisticFormatException error(Row row, int column, String problem) {
        return place(row, column).error(problem);
    }
}
