package se.kvot.report.render;

import static com.google.common.collect.ImmutableList.toImmutableList;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Objects;
import se.kvot.report.Cell;
import se.kvot.report.Row;
import se.kvot.report.Table;
import se.kvot.report.layout.TableLayout;

/**
 * Shows a table as comma-separated values for spreadsheets and programs (<i>csv</i>), such as {@code Berg;0,054937}.
 *
 * <p>The first line holds the headings, each line below a row, of totals too; title, notes and marks are left out.
 * Numbers have no spaces between thousands and an ASCII minus. A figure that is not known is {@code ..}, a cell where
 * nothing belongs is an empty field. Lines end with CR LF as in RFC 4180.
 *
 * <p>A text that a spreadsheet would take for a formula, because it begins with {@code =}, {@code +}, {@code -},
 * {@code @}, a tab or a line break, is given an apostrophe in front. Numbers never are.
 *
 * <pre>{@code
 * Table table = Table.builder("Stimulansmedel 2020")
 *         .column("Kommun")
 *         .numberColumn("Kvot")
 *         .row(Cell.text("Berg"), Cell.number(new BigDecimal("0.054937")))
 *         .build();
 * byte[] forExcel = CsvRenderer.swedish().withByteOrderMark().render(table).getBytes(StandardCharsets.UTF_8);
 * }</pre>
 */
public final class CsvRenderer implements TableRenderer {
    private static final String BYTE_ORDER_MARK = "\ufeff";
    private static final String FORMULA_STARTS = "=+-@\t\r\n";

    private final char separator;
    private final char decimalSign;
    private final String prefix;

    /** {@return the dialect of Swedish spreadsheets: semicolon between fields and decimal comma} */
    public static CsvRenderer swedish() {
        return new CsvRenderer(';', ',', "");
    }

    /** {@return the dialect of RFC 4180 and of most programs: comma between fields and decimal point} */
    public static CsvRenderer rfc4180() {
        return new CsvRenderer(',', '.', "");
    }

    private CsvRenderer(char separator, char decimalSign, String prefix) {
        this.separator = separator;
        this.decimalSign = decimalSign;
        this.prefix = prefix;
    }

    /** {@return this dialect with a byte order mark in front, which Excel needs to read å, ä and ö} */
    public CsvRenderer withByteOrderMark() {
        return new CsvRenderer(separator, decimalSign, BYTE_ORDER_MARK);
    }

    @Override
    public String render(Table table) {
        Objects.requireNonNull(table, "table");
        StringWriter csv = new StringWriter();
        csv.write(prefix);
        try (CsvWriter writer = CsvWriter.builder()
                .fieldSeparator(separator)
                .lineDelimiter(LineDelimiter.CRLF)
                .build(csv)) {
            writer.writeRecord(table.columns().stream()
                    .map(column -> text(column.heading()))
                    .collect(toImmutableList()));
            for (Row row : table.rows()) {
                writer.writeRecord(row.cells().stream().map(this::field).collect(toImmutableList()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a StringWriter never fails", e);
        }
        return csv.toString();
    }

    private String field(Cell cell) {
        return cell.match(CsvRenderer::text, this::number, () -> "", () -> TableLayout.UNKNOWN);
    }

    private String number(BigDecimal number) {
        return number.toPlainString().replace('.', decimalSign);
    }

    private static String text(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
