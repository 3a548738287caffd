package se.kvot.statistics;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import se.kvot.party.Recipient;

class StatisticCsvProperties {

    /** Codes that are no longer in use, and Gotland, whose region has no other municipality. */
    private static final Set<Integer> TOLD_OF = Set.of(1229, 1917, 980);

    private static StatisticCsv.Builder csv() {
        return StatisticCsv.builder()
                .name("folkmängd")
                .date(LocalDate.of(2017, 12, 31))
                .unit("invånare")
                .source("SCB");
    }

    private static Optional<StatisticReading> read(byte[] bytes, StatisticCsv csv) {
        try {
            return Optional.of(csv.read(bytes, "any.csv"));
        } catch (StatisticFormatException e) {
            assertThat(e.getMessage()).startsWith("any.csv:" + e.line() + ":" + e.column() + ": ");
            assertThat(e.line()).isPositive();
            assertThat(e.column()).isPositive();
            return Optional.empty();
        }
    }

    @Property
    void anyBytesAreReadOrRefused(@ForAll @Size(max = 300) byte[] bytes) {
        read(bytes, csv().build());
    }

    /** Text that comes close to a table, as no random bytes do. */
    @Provide
    Arbitrary<String> nearlyTables() {
        return Arbitraries.of(
                        "kod",
                        "antal",
                        ",",
                        ";",
                        "\n",
                        "\r\n",
                        "\"",
                        "0114",
                        "114",
                        "00",
                        "0023",
                        "23",
                        "Väsby",
                        " ",
                        "\u00A0",
                        "1",
                        "250",
                        ".",
                        "..",
                        "-",
                        "\u2212",
                        "1.250",
                        "31,5",
                        "..\n",
                        "0115,7\n",
                        "\uFEFF",
                        "\u0000",
                        "é",
                        "\t")
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }

    @Property
    void anyTextIsReadOrRefused(@ForAll("nearlyTables") String text) {
        StatisticCsv lenient = csv().acceptLostLeadingZeros(true)
                .codeColumn(CsvColumn.number(1))
                .valueColumn(CsvColumn.number(2))
                .build();

        read(("kod,antal\n" + text).getBytes(UTF_8), lenient);
        read(("kod,antal,m\n" + text).getBytes(ISO_8859_1), csv().build());
        read(text.getBytes(UTF_8), csv().decimalSign(',').build());
    }

    /** The ways in which a table may be written that mean the same. */
    record Dialect(
            char delimiter,
            String lineEnd,
            Charset charset,
            boolean mark,
            char decimalSign,
            String group,
            boolean quotes) {

        String cell(String text) {
            boolean needed = text.indexOf(delimiter) >= 0;
            return quotes || needed ? "\"" + text + "\"" : text;
        }

        String figure(BigDecimal figure) {
            List<String> parts = Splitter.on('.').splitToList(figure.abs().toPlainString());
            StringBuilder whole = new StringBuilder(parts.get(0));
            for (int i = whole.length() - 3; i > 0; i -= 3) {
                whole.insert(i, group);
            }
            return (figure.signum() < 0 ? "-" : "") + whole + (parts.size() == 1 ? "" : decimalSign + parts.get(1));
        }

        byte[] write(Statistic statistic) {
            String rows = statistic.recipients().stream()
                    .map(recipient -> cell(recipient.code() + " " + recipient.label())
                            + delimiter
                            + cell(figure(statistic.figure(recipient))))
                    .collect(Collectors.joining(lineEnd));
            String text = (mark ? "\uFEFF" : "") + cell("område") + delimiter + cell("2017") + lineEnd + rows + lineEnd;
            return text.getBytes(charset);
        }
    }

    @Provide
    Arbitrary<Dialect> dialects() {
        return Combinators.combine(
                        Arbitraries.of(',', ';'),
                        Arbitraries.of("\n", "\r\n", "\r"),
                        Arbitraries.of(UTF_8, ISO_8859_1),
                        Arbitraries.of(true, false),
                        Arbitraries.of(',', '.'),
                        Arbitraries.of("", " ", "\u00A0"),
                        Arbitraries.of(true, false))
                .as((delimiter, lineEnd, charset, mark, sign, group, quotes) ->
                        new Dialect(delimiter, lineEnd, charset, mark && charset.equals(UTF_8), sign, group, quotes));
    }

    @Provide
    Arbitrary<Statistic> statistics() {
        Arbitrary<Recipient> municipalities = Combinators.combine(
                        Arbitraries.integers().between(100, 9999).filter(code -> !TOLD_OF.contains(code)),
                        Arbitraries.of("Upplands Väsby", "Håbo", "Åre", "Malung-Sälen", "Falun, Å"))
                .as((code, name) -> Recipient.municipality("%04d".formatted(code), name));
        Arbitrary<Recipient> regions = Arbitraries.integers()
                .between(1, 99)
                .map(code -> Recipient.region("%02d".formatted(code), "Örebro län"));
        Arbitrary<BigDecimal> figures = Arbitraries.bigDecimals()
                .between(new BigDecimal("-9999999"), new BigDecimal("99999999"))
                .ofScale(2);
        return Arbitraries.maps(Arbitraries.oneOf(municipalities, regions), figures)
                .ofMinSize(1)
                .ofMaxSize(30)
                .map(map -> Statistic.builder()
                        .name("folkmängd")
                        .date(LocalDate.of(2017, 12, 31))
                        .unit("invånare")
                        .source("SCB")
                        .putAllFigures(map)
                        .build());
    }

    @Property
    void whatIsWrittenInAnyDialectIsReadBack(
            @ForAll("statistics") Statistic statistic, @ForAll("dialects") Dialect dialect) {
        StatisticReading reading = csv().build().read(dialect.write(statistic), "written.csv");

        assertThat(reading.statistic()).isEqualTo(statistic);
        assertThat(names(reading.statistic())).isEqualTo(names(statistic));
        assertThat(reading.delimiter()).contains(dialect.delimiter());
        assertThat(reading.charset()).contains(dialect.charset());
        assertThat(reading.notices()).isEmpty();
    }

    private static List<String> names(Statistic statistic) {
        return statistic.recipients().stream().map(Recipient::toString).toList();
    }

    @Property
    void lostZerosComeBackWithANoticeEach(@ForAll("statistics") Statistic statistic) {
        String rows = statistic.recipients().stream()
                .map(recipient -> Integer.parseInt(recipient.code()) + ";" + statistic.figure(recipient))
                .collect(Collectors.joining("\n"));

        StatisticReading reading = csv().acceptLostLeadingZeros(true)
                .decimalSign('.')
                .build()
                .readText("kod;antal\n" + rows, "written.csv");

        assertThat(reading.statistic()).isEqualTo(statistic);
        assertThat(reading.notices())
                .hasSize((int) statistic.recipients().stream()
                        .filter(recipient -> recipient.code().startsWith("0"))
                        .count())
                .allMatch(notice -> notice instanceof ReadingNotice.ZeroRestored);
    }
}
