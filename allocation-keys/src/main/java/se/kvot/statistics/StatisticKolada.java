package se.kvot.statistics;

import java.nio.charset.Charset;
import java.time.MonthDay;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How to read a {@link StatisticSeries} from JSON as the database Kolada answers in version 2 of its interface
 * (<i>nyckeltal</i>).
 *
 * <pre>{@code
 * StatisticReading reading = StatisticKolada.builder()
 *         .name("folkmängd")
 *         .unit("invånare")
 *         .source("Kolada, N01951")
 *         .dayOfYear(MonthDay.of(12, 31))
 *         .build()
 *         .read(Path.of("N01951.json"));
 * StatisticSeries years = reading.series();
 * }</pre>
 *
 * <p>Kolada writes regions with two zeros in front, 0023 for region 23, and the nation as 0000. It gives codes and no
 * names. A value that is {@code null}, deleted or missing for the gender is unknown, and a {@link ReadingNotice} tells so.
 *
 * <p>Instances are immutable and thread-safe.
 */
@Value.Immutable
public abstract class StatisticKolada extends StatisticFile {

    StatisticKolada() {}

    /** {@return a builder; name, unit, source and day of the year are needed} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the day that a year stands for, such as 31 December} */
    public abstract MonthDay dayOfYear();

    /** {@return the key figure to read, such as {@code N01951}; needed if the file has several} */
    public abstract Optional<String> kpi();

    /** {@return whom the figures are for: {@code T} for all, unless stated, {@code K} for women, {@code M} for men} */
    @Value.Default
    public String gender() {
        return "T";
    }

    @Override
    DecodedText decode(byte[] bytes, String sourceName) {
        return JsonTokens.decode(bytes, Optional.empty(), sourceName);
    }

    @Override
    StatisticReading parse(String text, Optional<Charset> charset, String sourceName) {
        return JsonTokens.read(text, sourceName, json -> new KoladaReader(this, json).read(charset));
    }

    @Value.Check
    void check() {
        checkCommon();
        times();
    }

    final TimeText times() {
        return new TimeText(Optional.of(dayOfYear()), Map.of());
    }

    /** Collects the settings of a {@link StatisticKolada}; each may be set once. */
    public static final class Builder extends StatisticKoladaBuilder {

        Builder() {}
    }
}
