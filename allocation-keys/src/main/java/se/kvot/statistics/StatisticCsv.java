package se.kvot.statistics;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import se.kvot.party.RecipientKind;

/**
 * How to read a {@link Statistic} from a CSV file (<i>kommaseparerad fil</i>) with a recipient's code and a figure per
 * row.
 *
 * <pre>{@code
 * CsvReading reading = StatisticCsv.builder()
 *         .name("folkmängd")
 *         .date(LocalDate.of(2018, 12, 31))
 *         .unit("invånare")
 *         .source("SCB, befolkningsstatistik")
 *         .valueColumn(Column.named("Befolkning"))
 *         .build()
 *         .read(Path.of("folkmangd.csv"));
 * Statistic population = reading.statistic();
 * }</pre>
 *
 * <p>The first line that is not blank has the headings. Then each row has
 *
 * <ul>
 *   <li>a code, of two digits (a region, or if so stated a county; 00 is the state) or four (a municipality), alone or
 *       followed by a name: {@code 0114 Upplands Väsby};
 *   <li>a figure, such as {@code 10104036}, {@code 10 104 036}, {@code 31,50} or {@code −3}; or a blank, {@code ..},
 *       {@code .}, {@code …}, {@code -} or {@code –} for one that is unknown, which then has no figure in the statistic
 *       and a {@link CsvNotice} in the reading.
 * </ul>
 *
 * <p>Commas or semicolons stand between columns, and cells may be quoted. What the file leaves open, such as whether
 * {@code 1.250} is 1250 or 1,25, is never guessed: it is a {@link StatisticFormatException} until it is stated here. So
 * are rows of the wrong length, a recipient that comes twice, and notes below the table.
 *
 * <p>Instances are immutable and thread-safe.
 */
@Value.Immutable
public abstract class StatisticCsv {

    StatisticCsv() {}

    /** {@return a builder; name, date, unit and source of the statistic are needed} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the name of the statistic, such as {@code folkmängd}} */
    public abstract String name();

    /** {@return the day that the figures are for} */
    public abstract LocalDate date();

    /** {@return the unit of the figures, such as {@code invånare}} */
    public abstract String unit();

    /** {@return who published the figures and where} */
    public abstract String source();

    /** {@return the column with the codes; the first, unless stated} */
    @Value.Default
    public Column codeColumn() {
        return Column.number(1);
    }

    /** {@return the column with the names of the recipients, if it is stated and not the one with the codes} */
    public abstract Optional<Column> nameColumn();

    /**
     * {@return the column with the figures, if stated}
     *
     * <p>Otherwise it is the one that is left when code and name have theirs; of several, the only one that has nothing
     * but numbers.
     */
    public abstract Optional<Column> valueColumn();

    /** {@return the sign between columns, comma, semicolon or tab; if not stated, the comma or semicolon in the headings} */
    public abstract Optional<Character> delimiter();

    /** {@return the sign before decimals, comma or point; if stated, the other one groups thousands} */
    public abstract Optional<Character> decimalSign();

    /** {@return the charset; if not stated, UTF-8 if the file can be that, else ISO-8859-1} */
    public abstract Optional<Charset> charset();

    /** {@return what codes of two digits are: regions, unless counties are stated} */
    @Value.Default
    public RecipientKind twoDigitCodes() {
        return RecipientKind.REGION;
    }

    /**
     * {@return whether a municipality with three digits and a region with one have lost a zero that is to be put back,
     * with a {@link CsvNotice}; unless stated they are errors}
     */
    @Value.Default
    public boolean acceptLostLeadingZeros() {
        return false;
    }

    /** {@return how many rows to read at most, 100 000 unless stated} */
    @Value.Default
    public int rowLimit() {
        return 100_000;
    }

    /** {@return how many bytes, or of text characters, to read at most, 20 000 000 unless stated} */
    @Value.Default
    public int sizeLimit() {
        return 20_000_000;
    }

    /**
     * {@return the statistic in the file}
     *
     * @throws IOException if the file cannot be read
     * @throws StatisticFormatException if there is no such statistic in it
     */
    public CsvReading read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, file.toString());
        }
    }

    /**
     * {@return the statistic in the stream, which is read to its end but not closed}
     *
     * @param sourceName what to call it in errors, such as a file name
     * @throws IOException if the stream cannot be read
     * @throws StatisticFormatException if there is no such statistic in it
     */
    public CsvReading read(InputStream in, String sourceName) throws IOException {
        return read(in.readNBytes(Math.addExact(sizeLimit(), 1)), sourceName);
    }

    /**
     * {@return the statistic in the bytes of a file}
     *
     * @param sourceName what to call it in errors, such as a file name
     * @throws StatisticFormatException if there is no such statistic in it
     */
    public CsvReading read(byte[] bytes, String sourceName) {
        requireSize(bytes.length, "bytes", sourceName);
        DecodedText decoded = DecodedText.decode(bytes, charset(), sourceName);
        return read(decoded.text(), Optional.of(decoded.charset()), sourceName);
    }

    /**
     * {@return the statistic in the text of a file}
     *
     * @param sourceName what to call it in errors, such as a file name
     * @throws StatisticFormatException if there is no such statistic in it
     */
    public CsvReading readText(String text, String sourceName) {
        requireSize(text.length(), "characters", sourceName);
        return read(DecodedText.plain(text, "it is", sourceName), Optional.empty(), sourceName);
    }

    private CsvReading read(String text, Optional<Charset> charset, String sourceName) {
        CsvTable table = CsvTable.read(text, delimiter(), rowLimit(), requireNonNull(sourceName, "sourceName"));
        return new CsvStatisticReader(this, table).read(charset);
    }

    private void requireSize(int size, String unit, String sourceName) {
        if (size > sizeLimit()) {
            throw new StatisticFormatException(
                    sourceName, 1, 1, "file must have at most " + sizeLimit() + " " + unit + " but had more");
        }
    }

    @Value.Check
    void check() {
        checkArgument(!name().isBlank(), "name must not be blank but was \"%s\"", name());
        checkArgument(!unit().isBlank(), "unit must not be blank but was \"%s\"", unit());
        checkArgument(!source().isBlank(), "source must not be blank but was \"%s\"", source());
        delimiter()
                .ifPresent(sign -> checkArgument(
                        sign == ',' || sign == ';' || sign == '\t',
                        "delimiter must be comma, semicolon or tab but was '%s'",
                        sign));
        decimalSign()
                .ifPresent(sign -> checkArgument(
                        sign == ',' || sign == '.', "decimalSign must be comma or point but was '%s'", sign));
        checkArgument(
                twoDigitCodes() == RecipientKind.REGION || twoDigitCodes() == RecipientKind.COUNTY,
                "twoDigitCodes must be region or county but was %s",
                twoDigitCodes().word());
        checkArgument(rowLimit() >= 1, "rowLimit must be at least 1 but was %s", rowLimit());
        checkArgument(
                sizeLimit() >= 1 && sizeLimit() <= 1_000_000_000,
                "sizeLimit must be from 1 to 1000000000 but was %s",
                sizeLimit());
    }

    /** Collects the settings of a {@link StatisticCsv}; each may be set once. */
    public static final class Builder extends StatisticCsvBuilder {

        Builder() {}
    }
}
