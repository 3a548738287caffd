package se.kvot.statistics;

import com.google.common.collect.ImmutableMap;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How to read a {@link StatisticSeries} from a CSV file with a recipient per row and a column per date (<i>bred
 * tabell</i>): {@code k_ID;kommun;ar_2016;ar_2017}.
 *
 * <pre>{@code
 * StatisticReading reading = StatisticWideCsv.builder()
 *         .name("folkmängd")
 *         .unit("invånare")
 *         .source("SCB, befolkningsstatistik")
 *         .headingPrefix("ar_")
 *         .dayOfYear(MonthDay.of(12, 31))
 *         .build()
 *         .read(Path.of("folkmangd.csv"));
 * Statistic population = reading.series().at(LocalDate.of(2017, 12, 31));
 * }</pre>
 *
 * <p>A column has figures if its heading is, after the prefix, a year ({@code 2017}) or a day ({@code 2017-11-01}), or if
 * its date is stated. Other columns than those of code and name are left out, with a {@link ReadingNotice} each. Codes and
 * figures are written as {@link StatisticCsv} says.
 *
 * <p>Instances are immutable and thread-safe.
 */
@Value.Immutable
public abstract class StatisticWideCsv extends CsvFile {

    StatisticWideCsv() {}

    /** {@return a builder; name, unit and source of the statistic are needed} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the column with the codes; the first, unless stated} */
    @Value.Default
    public CsvColumn codeColumn() {
        return CsvColumn.number(1);
    }

    /** {@return the column with the names of the recipients, if it is stated and not the one with the codes} */
    public abstract Optional<CsvColumn> nameColumn();

    /** {@return what stands before the year or day in headings, such as {@code ar_}; nothing, unless stated} */
    @Value.Default
    public String headingPrefix() {
        return "";
    }

    /** {@return the day that a year stands for, such as 31 December; needed if headings are years} */
    public abstract Optional<MonthDay> dayOfYear();

    /** {@return the dates of columns whose headings do not say them, by heading} */
    public abstract ImmutableMap<String, LocalDate> dates();

    /** {@return what a row must have in other columns to be read, by heading, such as {@code totalt} in {@code kön}} */
    public abstract ImmutableMap<String, String> fixed();

    @Override
    StatisticReading parse(String text, Optional<Charset> charset, String sourceName) {
        return new WideCsvReader(this, table(text, sourceName)).read(charset);
    }

    final TimeText times() {
        return new TimeText(dayOfYear(), dates());
    }

    @Value.Check
    void check() {
        checkCsv();
        times();
    }

    /** Collects the settings of a {@link StatisticWideCsv}; each may be set once. */
    public static final class Builder extends StatisticWideCsvBuilder {

        Builder() {}
    }
}
