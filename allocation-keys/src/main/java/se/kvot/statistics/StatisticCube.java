package se.kvot.statistics;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Which figures to read from a table of several dimensions (<i>flerdimensionell tabell</i>), as the database of Statistics
 * Sweden and others like it give them out in CSV, JSON-stat or PX.
 *
 * <pre>{@code
 * StatisticReading reading = StatisticCube.builder()
 *         .format(CubeFormat.JSON_STAT)
 *         .name("folkmängd")
 *         .unit("invånare")
 *         .source("SCB, folkmängd efter region, kön och år")
 *         .regionDimension("Region")
 *         .timeDimension("Tid")
 *         .dayOfYear(MonthDay.of(12, 31))
 *         .putFixed("Kon", "totalt")
 *         .build()
 *         .read(Path.of("folkmangd.json"));
 * StatisticSeries years = reading.series();
 * }</pre>
 *
 * <p>Dimensions and their values are named as in the file, by code or by label. One dimension has the recipients, one the
 * times; any other is fixed to one of its values, unless it has only one. A dimension that varies and is not stated is a
 * {@link StatisticFormatException} that names it and its values. Figures outside the selection are left out.
 *
 * <p>Delimiter, decimal sign and value column concern CSV alone, and the language PX alone.
 *
 * <p>A figure that is missing, or a sign for it such as {@code ..}, is unknown; a {@link ReadingNotice} tells of each.
 *
 * <p>Instances are immutable and thread-safe.
 */
@Value.Immutable
public abstract class StatisticCube extends CsvFile {

    StatisticCube() {}

    /**
     * {@return a builder; format, name, unit, source, region dimension and either time dimension or date are needed}
     */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the form of the file} */
    public abstract CubeFormat format();

    /** {@return the code or label of the dimension with the recipients, such as {@code Region}} */
    public abstract String regionDimension();

    /** {@return the code or label of the dimension with the times, if there is one} */
    public abstract Optional<String> timeDimension();

    /** {@return the day that the figures are for, where no dimension has the times} */
    public abstract Optional<LocalDate> date();

    /** {@return the day that a year stands for, such as 31 December; needed if times are years} */
    public abstract Optional<MonthDay> dayOfYear();

    /** {@return the dates of times that are neither years nor days, such as {@code 2017M11}, by code or label} */
    public abstract ImmutableMap<String, LocalDate> dates();

    /** {@return the value to read in each dimension that is fixed, by code or label} */
    public abstract ImmutableMap<String, String> fixed();

    /**
     * {@return the charset; if not stated, that of CSV is UTF-8 if the file can be that, else ISO-8859-1, that of JSON-stat
     * is UTF-8, and that of PX is what the file says}
     */
    @Override
    public abstract Optional<Charset> charset();

    /** {@return the column with the figures in CSV; the last, unless stated} */
    public abstract Optional<CsvColumn> valueColumn();

    /** {@return the language of a PX file in several to find dimensions and values in; its main one, unless stated} */
    public abstract Optional<String> language();

    /**
     * {@return how many rows or figures to read at most, within the selection or not; 500 000 unless stated}
     */
    @Override
    @Value.Default
    public int rowLimit() {
        return 500_000;
    }

    @Override
    DecodedText decode(byte[] bytes, String sourceName) {
        return switch (format()) {
            case CSV -> super.decode(bytes, sourceName);
            case JSON_STAT -> JsonTokens.decode(bytes, charset(), sourceName);
            case PX -> PxText.decode(bytes, charset(), sourceName);
        };
    }

    @Override
    StatisticReading parse(String text, Optional<Charset> charset, String sourceName) {
        return switch (format()) {
            case CSV -> {
                CsvTable table = table(text, sourceName);
                yield new CubeSelection(this, CsvCube.of(this, table)).read(charset, Optional.of(table.delimiter()));
            }
            case JSON_STAT ->
                new CubeSelection(this, JsonStat.cube(text, rowLimit(), sourceName)).read(charset, Optional.empty());
            case PX ->
                new CubeSelection(this, PxCube.of(PxText.of(text, sourceName), language(), rowLimit()))
                        .read(charset, Optional.empty());
        };
    }

    final TimeText times() {
        return new TimeText(dayOfYear(), dates());
    }

    @Value.Check
    void check() {
        checkCsv();
        times();
        checkArgument(
                timeDimension().isPresent() != date().isPresent(),
                "either timeDimension or date must be stated but %s were",
                date().isPresent() ? "both" : "none");
    }

    /** Collects the settings of a {@link StatisticCube}; each may be set once. */
    public static final class Builder extends StatisticCubeBuilder {

        Builder() {}
    }
}
