package se.kvot.statistics;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.time.Duration;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import se.kvot.party.Recipient;

/** What holds in every format alike. */
class FormatsProperties {

    private static final MonthDay LAST = MonthDay.of(12, 31);

    private static StatisticWideCsv wide() {
        return StatisticWideCsv.builder()
                .name("folkmängd")
                .unit("invånare")
                .source("SCB")
                .dayOfYear(LAST)
                .totals(Totals.NOT_SUMS)
                .build();
    }

    private static StatisticCube cube(CubeFormat format) {
        return StatisticCube.builder()
                .format(format)
                .name("folkmängd")
                .unit("invånare")
                .source("SCB")
                .regionDimension("region")
                .timeDimension("år")
                .dayOfYear(LAST)
                .putFixed("kön", "totalt")
                .totals(Totals.NOT_SUMS)
                .decimalSign('.')
                .build();
    }

    private static StatisticKolada kolada() {
        return StatisticKolada.builder()
                .name("folkmängd")
                .unit("invånare")
                .source("SCB")
                .dayOfYear(LAST)
                .totals(Totals.NOT_SUMS)
                .build();
    }

    private static final ImmutableList<StatisticFile> READERS =
            ImmutableList.of(wide(), cube(CubeFormat.CSV), cube(CubeFormat.JSON_STAT), cube(CubeFormat.PX), kolada());

    private static void readOrRefuse(StatisticFile reader, byte[] bytes) {
        try {
            reader.read(bytes, "any");
        } catch (StatisticFormatException e) {
            assertThat(e.getMessage()).startsWith("any:" + e.line() + ":" + e.column() + ": ");
            assertThat(e.line()).isPositive();
            assertThat(e.column()).isPositive();
        }
    }

    @Property
    void anyBytesAreReadOrRefused(@ForAll @Size(max = 200) byte[] bytes) {
        READERS.forEach(reader -> readOrRefuse(reader, bytes));
    }

    /** Files that were whole, with something taken out, put in or turned. */
    @Property
    void anyBrokenFileIsReadOrRefused(
            @ForAll("tables") Table table,
            @ForAll @IntRange(max = 100_000) int from,
            @ForAll @IntRange(max = 40) int length,
            @ForAll("shards") String shard) {
        table.files().forEach((reader, text) -> {
            int start = from % (text.length() + 1);
            int end = Math.min(text.length(), start + length);
            String broken = text.substring(0, start) + shard + text.substring(end);
            readOrRefuse(reader, broken.getBytes(UTF_8));
            readOrRefuse(reader, broken.getBytes(ISO_8859_1));
        });
    }

    @Provide
    Arbitrary<String> shards() {
        return Arbitraries.of(
                        "",
                        "\"",
                        "{",
                        "}",
                        "[",
                        "]",
                        ":",
                        ",",
                        ";",
                        "=",
                        "(",
                        ")",
                        "null",
                        "..",
                        "-",
                        "1e99",
                        "1e9999",
                        "9".repeat(70),
                        "1.5",
                        "0",
                        "true",
                        "\n",
                        "\\u0000",
                        "\"region\"",
                        "\"value\":",
                        "DATA=",
                        "KEYS=1;",
                        "CODEPAGE=\"x\";",
                        "STUB=\"a\";",
                        "\"size\":[999999999,999999999],",
                        "å",
                        "\uFEFF",
                        "\uD800")
                .list()
                .ofMaxSize(3)
                .map(parts -> String.join("", parts));
    }

    /** A table of regions and years, where the figures of men are something else. */
    record Table(List<Recipient> recipients, TreeSet<Integer> years, List<BigDecimal> figures, Set<Integer> gaps) {

        private static final String UNKNOWN = "?";

        String figure(int recipient, int year) {
            int index = recipient * years.size() + year;
            return gaps.contains(index)
                    ? UNKNOWN
                    : figures.get(index % figures.size()).toPlainString();
        }

        /** {@return what is known, as it ought to be read} */
        Optional<StatisticSeries> series() {
            List<Statistic> statistics = new ArrayList<>();
            List<Integer> ordered = List.copyOf(years);
            for (int year = 0; year < ordered.size(); year++) {
                Statistic.Builder builder = Statistic.builder()
                        .name("folkmängd")
                        .unit("invånare")
                        .source("SCB")
                        .date(LAST.atYear(ordered.get(year)));
                boolean any = false;
                for (int i = 0; i < recipients.size(); i++) {
                    if (!figure(i, year).equals(UNKNOWN)) {
                        builder.putFigure(recipients.get(i), new BigDecimal(figure(i, year)));
                        any = true;
                    }
                }
                if (any) {
                    statistics.add(builder.build());
                }
            }
            return statistics.isEmpty() ? Optional.empty() : Optional.of(StatisticSeries.copyOf(statistics));
        }

        Map<StatisticFile, String> files() {
            return Map.of(
                    READERS.get(0), wideCsv(),
                    READERS.get(1), csv(),
                    READERS.get(2), jsonStat(),
                    READERS.get(3), px(),
                    READERS.get(4), koladaJson());
        }

        private Stream<Cell> cells() {
            return recipients.stream()
                    .flatMap(recipient -> Stream.of("män", "totalt")
                            .flatMap(sex -> List.copyOf(years).stream().map(year -> new Cell(recipient, sex, year))));
        }

        private String text(Cell cell, String unknown) {
            if (cell.sex.equals("män")) {
                return "-1";
            }
            String figure = figure(
                    recipients.indexOf(cell.recipient), years.headSet(cell.year).size());
            return figure.equals(UNKNOWN) ? unknown : figure;
        }

        private record Cell(Recipient recipient, String sex, int year) {}

        private String joined(Stream<?> texts) {
            return texts.map(text -> "\"" + text + "\"").collect(joining(","));
        }

        String wideCsv() {
            // the reader is not told the decimal sign, so a comma and two decimals are clear to it
            return "kod;" + years.stream().map(String::valueOf).collect(joining(";")) + "\n"
                    + recipients.stream()
                            .map(each -> each.code() + " " + each.label() + ";"
                                    + years.stream()
                                            .map(year -> text(new Cell(each, "totalt", year), "..")
                                                    .replace('.', ',')
                                                    .replace(",,", ".."))
                                            .collect(joining(";")))
                            .collect(joining("\n"));
        }

        String csv() {
            return "\"region\",\"kön\",\"år\",\"Folkmängd\"\r\n"
                    + cells().map(cell -> joined(Stream.of(
                                            cell.recipient.code() + " " + cell.recipient.label(), cell.sex, cell.year))
                                    + "," + text(cell, "\"..\"") + "\r\n")
                            .collect(joining());
        }

        String jsonStat() {
            return """
                    {"class":"dataset","id":["region","kön","år"],"size":[%d,2,%d],"value":[%s],"dimension":{
                    "region":{"category":{"index":[%s],"label":{%s}}},
                    "kön":{"category":{"index":{"män":0,"totalt":1}}},
                    "år":{"category":{"index":[%s]}}}}
                    """.formatted(
                            recipients.size(),
                            years.size(),
                            cells().map(cell -> text(cell, "null")).collect(joining(",")),
                            joined(recipients.stream().map(Recipient::code)),
                            recipients.stream()
                                    .map(each -> joined(Stream.of(each.code())) + ":" + joined(Stream.of(each.label())))
                                    .collect(joining(",")),
                            joined(years.stream()));
        }

        String px() {
            return """
                    CHARSET="ANSI";
                    STUB="region","kön";
                    HEADING="år";
                    VALUES("region")=%s;
                    VALUES("kön")="män","totalt";
                    VALUES("år")=%s;
                    CODES("region")=%s;
                    DATA=
                    %s;
                    """.formatted(
                            joined(recipients.stream().map(Recipient::label)),
                            joined(years.stream()),
                            joined(recipients.stream().map(Recipient::code)),
                            cells().map(cell -> text(cell, "\"..\"")).collect(joining(" ")));
        }

        String koladaJson() {
            return "{\"values\":["
                    + cells().filter(cell -> cell.sex.equals("totalt"))
                            .map(cell -> "{\"kpi\":\"N1\",\"municipality\":\""
                                    + (cell.recipient.code().length() == 2 ? "00" : "") + cell.recipient.code()
                                    + "\",\"period\":" + cell.year
                                    + ",\"values\":[{\"gender\":\"K\",\"value\":1},{\"gender\":\"T\",\"value\":"
                                    + text(cell, "null") + "}]}")
                            .collect(joining(",\n"))
                    + "]}";
        }
    }

    @Provide
    Arbitrary<Table> tables() {
        Arbitrary<Recipient> recipients = Arbitraries.oneOf(
                Arbitraries.integers()
                        .between(100, 9999)
                        .filter(code -> code != 1229 && code != 1917)
                        .map(code -> Recipient.municipality("%04d".formatted(code), "Åre")),
                Arbitraries.integers().between(1, 99).map(code -> Recipient.region("%02d".formatted(code), "Region Å")),
                Arbitraries.just(Recipient.state()));
        return Combinators.combine(
                        recipients.list().ofMinSize(1).ofMaxSize(6).uniqueElements(),
                        Arbitraries.integers()
                                .between(1950, 2030)
                                .set()
                                .ofMinSize(1)
                                .ofMaxSize(4),
                        Arbitraries.bigDecimals()
                                .between(new BigDecimal("-9999999"), new BigDecimal("99999999"))
                                .ofScale(2)
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(24),
                        Arbitraries.integers().between(0, 23).set().ofMaxSize(5))
                .as((who, when, figures, gaps) -> new Table(who, new TreeSet<>(when), figures, gaps));
    }

    @Property
    void theSameTableIsReadFromEveryFormat(@ForAll("tables") Table table) {
        Optional<StatisticSeries> expected = table.series();
        table.files().forEach((reader, text) -> {
            if (expected.isEmpty()) {
                readOrRefuse(reader, text.getBytes(UTF_8));
                return;
            }
            StatisticReading reading = reader.read(text.getBytes(charset(reader)), "written");

            assertThat(reading.series()).as(text).isEqualTo(expected.get());
            assertThat(reading.series().statistics())
                    .allSatisfy(statistic -> assertThat(statistic.recipients())
                            .containsExactlyElementsOf(table.recipients().stream()
                                    .filter(statistic.figures()::containsKey)
                                    .toList()));
            assertThat(reading.notices().stream().filter(ReadingNotice.FigureUnknown.class::isInstance))
                    .hasSize((int) table.gaps().stream()
                            .filter(gap -> gap
                                    < table.recipients().size() * table.years().size())
                            .count());
        });
    }

    private static Charset charset(StatisticFile reader) {
        return reader instanceof StatisticCube cube && cube.format() == CubeFormat.PX ? ISO_8859_1 : UTF_8;
    }

    /** Files made to take long: within the limits of size, each is read or refused in little time. */
    @Example
    void noFileTakesLong() {
        int many = 400_000;
        List<String> texts = List.of(
                "[".repeat(many),
                "{\"a\":".repeat(many),
                "{\"size\":[" + "9,".repeat(many) + "9]}",
                "{\"class\":\"dataset\",\"id\":[\"a\",\"b\"],\"size\":[999999999,999999999],\"value\":{}}",
                "{\"value\":" + "9".repeat(many) + "}",
                "{\"value\":[1e" + "9".repeat(50) + "]}",
                "{\"" + "a".repeat(many) + "\":1}",
                "STUB=" + "\"a\",".repeat(many),
                "STUB=" + "\"a\"".repeat(many) + ";DATA=1;",
                "A(".repeat(many),
                "A=1;".repeat(many),
                "DATA=" + "1 ".repeat(many) + ";",
                "\n".repeat(many),
                "\"".repeat(many),
                "\"" + "a\n".repeat(many),
                ("\"region\",\"kön\",\"år\",\"n\"\n" + "2326,totalt,2017,1\n".repeat(many / 8)));
        for (String text : texts) {
            for (StatisticFile reader : READERS) {
                assertTimeoutPreemptively(
                        Duration.ofSeconds(10),
                        () -> readOrRefuse(reader, text.getBytes(UTF_8)),
                        text.substring(0, 20));
            }
        }
    }
}
