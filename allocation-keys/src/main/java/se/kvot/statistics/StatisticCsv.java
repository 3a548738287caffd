package se.kvot.statistics;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How to read a {@link Statistic} from a CSV file (<i>kommaseparerad fil</i>) with a recipient's code and a figure per
 * row.
 *
 * <pre>{@code
 * StatisticReading reading = StatisticCsv.builder()
 *         .name("folkmängd")
 *         .date(LocalDate.of(2018, 12, 31))
 *         .unit("invånare")
 *         .source("SCB, befolkningsstatistik")
 *         .valueColumn(CsvColumn.named("Befolkning"))
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
 *       and a {@link ReadingNotice} in the reading.
 * </ul>
 *
 * <p>Commas or semicolons stand between columns, and cells may be quoted. What the file leaves open, such as whether
 * {@code 1.250} is 1250 or 1,25, is never guessed: it is a {@link StatisticFormatException} until it is stated here. So
 * are rows of the wrong length, a recipient that comes twice, and notes below the table.
 *
 * <p>Instances are immutable and thread-safe.
 */
@Value.Immutable
public abstract class StatisticCsv extends CsvFile {

    StatisticCsv() {}

    /** {@return a builder; name, date, unit and source of the statistic are needed} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the day that the figures are for} */
    public abstract LocalDate date();

    /** {@return the column with the codes; the first, unless stated} */
    @Value.Default
    public CsvColumn codeColumn() {
        return CsvColumn.number(1);
    }

    /** {@return the column with the names of the recipients, if it is stated and not the one with the codes} */
    public abstract Optional<CsvColumn> nameColumn();

    /**
     * {@return the column with the figures, if stated}
     *
     * <p>Otherwise it is the one that is left when code and name have theirs; of several, the only one that has nothing
     * but numbers.
     */
    public abstract Optional<CsvColumn> valueColumn();

    @Override
    StatisticReading parse(String text, Optional<Charset> charset, String sourceName) {
        return new CsvStatisticReader(this, table(text, sourceName)).read(charset);
    }

    @Value.Check
    void check() {
        checkCsv();
    }

    /** Collects the settings of a {@link StatisticCsv}; each may be set once. */
    public static final class Builder extends StatisticCsvBuilder {

        Builder() {}
    }
}
