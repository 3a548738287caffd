package se.kvot.statistics;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.kvot.party.Recipient;
import se.kvot.party.RecipientKind;
import se.kvot.statistics.ReadingNotice.FigureUnknown;
import se.kvot.statistics.ReadingNotice.ValueColumnFound;
import se.kvot.statistics.ReadingNotice.ZeroRestored;

class StatisticCsvTest {

    private static final Recipient VASBY = Recipient.municipality("0114", "Upplands Väsby");
    private static final Recipient VALLENTUNA = Recipient.municipality("0115", "Vallentuna");
    private static final Recipient BOTKYRKA = Recipient.municipality("0127", "Botkyrka");

    private static StatisticCsv.Builder csv() {
        return StatisticCsv.builder()
                .name("folkmängd")
                .date(LocalDate.of(2017, 12, 31))
                .unit("invånare")
                .source("SCB, folkmängd 31 december 2017");
    }

    private static Statistic.Builder expected() {
        return Statistic.builder()
                .name("folkmängd")
                .date(LocalDate.of(2017, 12, 31))
                .unit("invånare")
                .source("SCB, folkmängd 31 december 2017");
    }

    // The form of a CSV file from SCB's statistical database. Bytes are made here, as line ends and charset matter.
    private static final byte[] PXWEB =
            "\"region\",\"2017\"\r\n\"0114 Upplands Väsby\",44605\r\n\"0115 Vallentuna\",33175\r\n"
                    .getBytes(ISO_8859_1);

    @Test
    void readsTheDatabaseOfStatisticsSweden() {
        StatisticReading reading = csv().build().read(PXWEB, "folkmangd.csv");

        assertThat(reading.statistic())
                .isEqualTo(expected()
                        .putFigure(VASBY, 44_605)
                        .putFigure(VALLENTUNA, 33_175)
                        .build());
        assertThat(reading.statistic().recipients().stream().map(Recipient::label))
                .containsExactly("Upplands Väsby", "Vallentuna");
        assertThat(reading.charset()).contains(ISO_8859_1);
        assertThat(reading.delimiter()).contains(',');
        assertThat(reading.notices()).isEmpty();
    }

    // Semicolons, UTF-8 with byte order mark, and codes that a spreadsheet took for numbers
    private static final byte[] LOST_ZEROS =
            "\uFEFFmunicipality_code;municipality_name;pop2018\n114;Upplands Väsby;45543\n1280;Malmö;339313\n"
                    .getBytes(UTF_8);

    @Test
    void saysThatAZeroIsLost() {
        assertThatExceptionOfType(StatisticFormatException.class)
                .isThrownBy(() -> csv().build().read(LOST_ZEROS, "pop.csv"))
                .withMessage("pop.csv:2:1: code must be two digits (region) or four (municipality) but was \"114\","
                        + " probably 0114 that has lost its leading zero; accept lost leading zeros if so")
                .satisfies(e -> {
                    assertThat(e.sourceName()).isEqualTo("pop.csv");
                    assertThat(e.line()).isEqualTo(2);
                    assertThat(e.column()).isEqualTo(1);
                });
    }

    @Test
    void restoresLostZerosOnlyWhenToldTo() {
        StatisticReading reading = csv().acceptLostLeadingZeros(true)
                .nameColumn(CsvColumn.named("municipality_name"))
                .build()
                .read(LOST_ZEROS, "pop.csv");

        assertThat(reading.statistic())
                .isEqualTo(expected()
                        .putFigure(VASBY, 45_543)
                        .putFigure(Recipient.municipality("1280", "Malmö"), 339_313)
                        .build());
        assertThat(reading.statistic().recipients().get(0)).hasToString("municipality 0114 Upplands Väsby");
        assertThat(reading.charset()).contains(UTF_8);
        assertThat(reading.delimiter()).contains(';');
        assertThat(reading.notices()).containsExactly(new ZeroRestored(2, 1, "114", VASBY));
    }

    @Test
    void takesTheOnlyColumnWithNumbersAndSaysSo() {
        StatisticReading reading = csv().acceptLostLeadingZeros(true).build().read(LOST_ZEROS, "pop.csv");

        assertThat(reading.statistic().figure(VASBY)).isEqualTo(new BigDecimal("45543"));
        assertThat(reading.notices())
                .containsExactly(new ValueColumnFound(1, 3, "pop2018"), new ZeroRestored(2, 1, "114", VASBY));
    }

    // Padded names and quoted numbers
    private static final String PADDED = """
            Kod;Namn;Befolkning;Int_befolkning
            "0127";Botkyrka      ;"95318";"95319"
            "0114" ; Upplands   Väsby;"47820" ;"47821"
            """;

    @Test
    void readsPaddedCells() {
        StatisticReading reading = csv().nameColumn(CsvColumn.number(2))
                .valueColumn(CsvColumn.named(" Befolkning "))
                .build()
                .readText(PADDED, "padded.csv");

        assertThat(reading.statistic())
                .isEqualTo(expected()
                        .putFigure(BOTKYRKA, 95_318)
                        .putFigure(VASBY, 47_820)
                        .build());
        assertThat(reading.statistic().recipients().stream().map(Recipient::label))
                .containsExactly("Botkyrka", "Upplands Väsby");
        assertThat(reading.charset()).isEmpty();
        assertThat(reading.notices()).isEmpty();
    }

    @Test
    void columnsMayBeNumbered() {
        StatisticReading reading =
                csv().valueColumn(CsvColumn.number(4)).build().readText(PADDED, "padded.csv");

        assertThat(reading.statistic().figure(BOTKYRKA)).isEqualTo(new BigDecimal("95319"));
    }

    @Test
    void theNameMayComeFirst() {
        StatisticReading reading = csv().codeColumn(CsvColumn.number(2))
                .nameColumn(CsvColumn.number(1))
                .build()
                .readText("namn;kod;antal\nUpplands Väsby;0114;44605\n", "turned.csv");

        assertThat(reading.statistic().recipients().get(0)).hasToString("municipality 0114 Upplands Väsby");
    }

    @Test
    void theCodeColumnMayStandAnywhere() {
        StatisticReading reading =
                csv().codeColumn(CsvColumn.named("kod")).build().readText("antal;kod\n44605;0114\n", "turned.csv");

        assertThat(reading.statistic())
                .isEqualTo(expected().putFigure(VASBY, 44_605).build());
    }

    @Test
    void readsDecimals() {
        StatisticReading reading = csv().build().readText("kod;skatt\n0114;\"31,50\"\n0127;\"32,1\"\n", "skatt.csv");

        assertThat(reading.statistic().figures())
                .isEqualTo(ImmutableMap.of(VASBY, new BigDecimal("31.5"), BOTKYRKA, new BigDecimal("32.1")));
    }

    @Test
    void aStatedDecimalSignMakesAmbiguousNumbersClear() {
        String text = "kod;antal\n0114;1.250\n";

        assertThat(csv().decimalSign(',')
                        .build()
                        .readText(text, "a.csv")
                        .statistic()
                        .figure(VASBY))
                .isEqualTo(new BigDecimal("1250"));
        assertThat(csv().decimalSign('.')
                        .build()
                        .readText(text, "a.csv")
                        .statistic()
                        .figure(VASBY))
                .isEqualTo(new BigDecimal("1.25"));
    }

    @Test
    void whatIsUnknownStaysUnknownAndIsListed() {
        StatisticReading reading = csv().build().readText("kod,antal\n0114,..\n0115,\n0127,0\n", "gaps.csv");

        assertThat(reading.statistic())
                .isEqualTo(expected().putFigure(BOTKYRKA, 0).build());
        assertThat(reading.statistic().find(VASBY)).isEmpty();
        assertThat(reading.notices())
                .containsExactly(
                        new FigureUnknown(2, 2, VASBY, LocalDate.of(2017, 12, 31), ".."),
                        new FigureUnknown(3, 2, VALLENTUNA, LocalDate.of(2017, 12, 31), ""));
    }

    @Test
    void twoDigitsAreRegionsOrCounties() {
        String text = "kod,antal\n00,10120242\n23,129806\n";

        assertThat(csv().build().readText(text, "län.csv").statistic())
                .isEqualTo(expected()
                        .putFigure(Recipient.state(), 10_120_242)
                        .putFigure(Recipient.region("23", "Region Jämtland Härjedalen"), 129_806)
                        .build());
        assertThat(csv().twoDigitCodes(RecipientKind.COUNTY)
                        .build()
                        .readText(text, "län.csv")
                        .statistic())
                .isEqualTo(expected()
                        .putFigure(Recipient.state(), 10_120_242)
                        .putFigure(Recipient.county("23", "Jämtlands län"), 129_806)
                        .build());
    }

    static Stream<Arguments> forms() {
        return Stream.of(
                Arguments.of("blank lines around", csv(), "\n \nkod,antal\n\n0114,44605\n\n  \n"),
                Arguments.of("no line end at the end", csv(), "kod,antal\n0114,44605"),
                Arguments.of("line ends of old", csv(), "kod,antal\r0114,44605\r"),
                Arguments.of("byte order mark", csv(), "\uFEFFkod,antal\n0114,44605\n"),
                Arguments.of("tabs, if stated", csv().delimiter('\t'), "kod\tantal\n0114\t44605\n"),
                Arguments.of(
                        "both signs in the headings, one stated", csv().delimiter(';'), "kod;antal, st\n0114;44605\n"),
                Arguments.of("the other sign only in quotes", csv(), "kod,\"antal; \"\"st\"\";\"\n0114,44605\n"),
                Arguments.of("a comma only in quotes", csv(), "kod;\"antal, st\"\n0114;44605\n"),
                Arguments.of("a line end in the first heading", csv(), "\"kod\n2017\";antal\n0114;44605\n"),
                Arguments.of(
                        "byte order mark before the heading that is named",
                        csv().codeColumn(CsvColumn.named("kod")),
                        "\uFEFFkod,antal\n0114,44605\n"),
                Arguments.of("digits in a name", csv(), "kod,namn,n\n0114,V4sby,44605\n"),
                Arguments.of(
                        "headings and nothing after them in the first lines", csv(), "kod,antal\n\n\n\n0114,44605"),
                Arguments.of("a line end in a heading", csv(), "kod,\"antal\n2017\"\n0114,44605\n"),
                Arguments.of(
                        "name column with a blank", csv().nameColumn(CsvColumn.number(2)), "kod,namn,n\n0114,,44605\n"),
                Arguments.of("a gap in the only column of numbers", csv(), "kod,namn,n\n0114,Väsby,44605\n0115,V,..\n"),
                Arguments.of("a column without figures is no candidate", csv(), "kod,n,not\n0114,44605,\n"),
                Arguments.of(
                        "an ambiguous number in another column",
                        csv().valueColumn(CsvColumn.number(2)),
                        "kod,n,m\n0114,44605,1.250\n"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void readsOtherForms(String why, StatisticCsv.Builder settings, String text) {
        assertThat(settings.build().readText(text, "form.csv").statistic())
                .isEqualTo(expected().putFigure(VASBY, 44_605).build());
    }

    static Stream<Arguments> charsets() {
        return Stream.of(
                Arguments.of("UTF-8", csv(), UTF_8, "", UTF_8),
                Arguments.of("UTF-8 with byte order mark", csv(), UTF_8, "\uFEFF", UTF_8),
                Arguments.of("ISO-8859-1", csv(), ISO_8859_1, "", ISO_8859_1),
                Arguments.of("UTF-16, stated", csv().charset(UTF_16), UTF_16, "", UTF_16),
                Arguments.of(
                        "UTF-16 with byte order mark, stated", csv().charset(UTF_16BE), UTF_16BE, "\uFEFF", UTF_16BE),
                Arguments.of(
                        "Code page 437, stated",
                        csv().charset(Charset.forName("IBM437")),
                        Charset.forName("IBM437"),
                        "",
                        Charset.forName("IBM437")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("charsets")
    void readsCharsets(String why, StatisticCsv.Builder settings, Charset written, String before, Charset read) {
        byte[] bytes = (before + "kod,antal\n0114 Upplands Väsby,44605\n").getBytes(written);

        StatisticReading reading =
                settings.codeColumn(CsvColumn.named("kod")).build().read(bytes, "form.csv");

        assertThat(reading.statistic().recipients().get(0)).hasToString(VASBY.toString());
        assertThat(reading.charset()).contains(read);
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                Arguments.of("empty", csv(), "", "1:1: file must have a heading line but was empty"),
                Arguments.of("blank", csv(), " \n\n", "1:1: file must have a heading line but was empty"),
                Arguments.of(
                        "only one column",
                        csv(),
                        "\n\nkod\n0114\n",
                        "3:1: heading line must have either ',' or ';' between columns but was \"kod\""),
                Arguments.of(
                        "only one column by the stated delimiter",
                        csv().delimiter(';'),
                        "kod,antal\n0114,1\n",
                        "1:1: heading line must have at least 2 columns but was \"kod,antal\""),
                Arguments.of(
                        "two possible delimiters",
                        csv(),
                        "kod;antal, st\n0114;44605\n",
                        "1:1: heading line must have either ',' or ';' between columns but was \"kod;antal, st\"; state the"
                                + " delimiter"),
                Arguments.of(
                        "no headings",
                        csv(),
                        "0114 Upplands Väsby,44605\n0115 Vallentuna,33175\n",
                        "1:1: first line must have headings but had the code \"0114 Upplands Väsby\""),
                Arguments.of(
                        "no headings, zeros lost",
                        csv().codeColumn(CsvColumn.number(2)),
                        "44605,114\n33175,115\n",
                        "1:2: first line must have headings but had the code \"114\""),
                Arguments.of(
                        "no rows",
                        csv(),
                        "kod,antal\n",
                        "1:1: file must have rows below the heading line but had none"),
                Arguments.of(
                        "a row too short",
                        csv(),
                        "kod,namn,antal\n0114,44605\n",
                        "2:2: row must have 3 cells like the heading line but had 2"),
                Arguments.of(
                        "a row too long",
                        csv(),
                        "kod,antal\n0114,44 605\n0115,33,175\n",
                        "3:2: row must have 2 cells like the heading line but had 3"),
                Arguments.of(
                        "a note below the table",
                        csv(),
                        "kod,antal\n0114,44605\n\nKälla: SCB\n",
                        "4:1: row must have 2 cells like the heading line but had 1"),
                Arguments.of(
                        "a note below the table with a comma",
                        csv(),
                        "kod,antal\n0114,44605\nKälla: SCB, 2017\n",
                        "3:1: code must be two digits (region) or four (municipality) but was \"Källa: SCB\""),
                Arguments.of(
                        "a row of nothing but delimiters",
                        csv(),
                        "kod;antal\n0114;1\n;\n",
                        "3:1: code must be two digits (region) or four (municipality) but was \"\""),
                Arguments.of(
                        "a recipient twice",
                        csv(),
                        "kod,antal\n0114 Väsby,1\n0115,..\n0114,1\n",
                        "4:1: recipient must come once but municipality 0114 is also on line 2"),
                Arguments.of(
                        "a recipient twice, once unknown",
                        csv(),
                        "kod,antal\n0114,..\n0114,1\n",
                        "3:1: recipient must come once but municipality 0114 is also on line 2"),
                Arguments.of(
                        "a recipient twice, once without its zero",
                        csv().acceptLostLeadingZeros(true),
                        "kod,antal\n0114,2\n114,1\n",
                        "3:1: recipient must come once but municipality 0114 is also on line 2"),
                Arguments.of(
                        "no number",
                        csv(),
                        "kod,antal\n0114,\"1E+07\"\n",
                        "2:2: figure must be a number like 1 234,5 but was \"1E+07\""),
                Arguments.of(
                        "a number that can be read in two ways",
                        csv(),
                        "kod,antal\n0114,7\n0115,1.250\n",
                        "3:2: figure must be a number that can be read in one way only but was \"1.250\"; state whether the"
                                + " decimal sign is ',' or '.'"),
                Arguments.of(
                        "both decimal signs in one column",
                        csv(),
                        "kod;antal\n0114;31,5\n0115;7\n0127;31.5\n",
                        "4:2: figure must have the decimal sign ',' of line 2 but had '.'"),
                Arguments.of(
                        "nothing known",
                        csv(),
                        "kod,antal\n0114,..\n",
                        "1:2: file must have at least one figure but all are unknown"),
                Arguments.of(
                        "several columns of numbers",
                        csv(),
                        PADDED,
                        "1:1: value column must be stated where not exactly one column has only numbers but 3"
                                + " \"Befolkning\", 4 \"Int_befolkning\" have"),
                Arguments.of(
                        "no column of numbers",
                        csv(),
                        "kod,a,b\n0114,x,\n",
                        "1:1: value column must be stated where not exactly one column has only numbers but none has"),
                Arguments.of(
                        "a heading that is not there",
                        csv().valueColumn(CsvColumn.named("befolkning")),
                        PADDED,
                        "1:1: heading line must have column \"befolkning\" but has \"Kod\", \"Namn\", \"Befolkning\","
                                + " \"Int_befolkning\""),
                Arguments.of(
                        "a heading that is there twice",
                        csv().valueColumn(CsvColumn.named("antal")),
                        "\nkod,antal,antal\n0114,1,2\n",
                        "2:3: heading line must have column \"antal\" once but has it as column 2 and 3"),
                Arguments.of(
                        "a column that is not there",
                        csv().valueColumn(CsvColumn.number(3)),
                        "kod,antal\n0114,1\n",
                        "1:1: heading line must have column 3 but has 2 columns"),
                Arguments.of(
                        "codes as values",
                        csv().valueColumn(CsvColumn.named("kod")),
                        "kod,antal\n0114,1\n",
                        "1:1: value column must be another than the code column but both are 1 \"kod\""),
                Arguments.of(
                        "codes as names",
                        csv().nameColumn(CsvColumn.number(1)),
                        "kod,antal\n0114,1\n",
                        "1:1: name column must be another than the code column but both are 1 \"kod\""),
                Arguments.of(
                        "names as values",
                        csv().nameColumn(CsvColumn.number(2)).valueColumn(CsvColumn.named("antal")),
                        "kod,antal\n0114,1\n",
                        "1:2: value column must be another than the name column but both are 2 \"antal\""),
                Arguments.of(
                        "no column left for values",
                        csv().nameColumn(CsvColumn.number(2)),
                        "kod,namn\n0114,1\n",
                        "1:1: value column must be stated where not exactly one column has only numbers but none has"),
                Arguments.of(
                        "quotes that do not end",
                        csv(),
                        "kod,antal\n0114,1\n0115,\"2\n0127,3\n",
                        "3:1: row must be well-formed CSV but was not: Unclosed quoted field at end of input"
                                + " (record starting at line 3)"),
                Arguments.of(
                        "text after the quotes",
                        csv(),
                        "kod,antal\n0114,\"1\"2\n",
                        "2:1: row must be well-formed CSV but was not: Unexpected character after closing quote: '2'"
                                + " (0x32) (record starting at line 2)"),
                Arguments.of(
                        "a cell too long",
                        csv(),
                        "kod,antal\n0114," + "1".repeat(10_001) + "\n",
                        "2:1: row must be well-formed CSV but was not: Field at index 1 in record starting at line 2 exceeds"
                                + " the max field size of 10000 characters"),
                Arguments.of(
                        "a cell without end",
                        csv(),
                        "kod,antal\n0114,1\n0115,\"" + "1".repeat(200_000) + "\n",
                        "3:1: row must be well-formed CSV but was not: The maximum buffer size of 100000 is insufficient to"
                                + " read the data of a single field. This issue typically arises when a quotation begins but"
                                + " does not conclude within the confines of this buffer's maximum limit. (record"
                                + " starting at line 3)"),
                Arguments.of(
                        "too many columns",
                        csv(),
                        "\nkod" + ",antal".repeat(1_000) + "\n",
                        "2:1: row must be well-formed CSV but was not: Record starting at line 2 has surpassed the maximum"
                                + " limit of 1000 fields"),
                Arguments.of(
                        "too many rows",
                        csv().rowLimit(2),
                        "kod,antal\n0114,1\n\n0115,2\n0127,3\n",
                        "5:1: file must have at most 2 rows but had more"),
                Arguments.of(
                        "too large",
                        csv().sizeLimit(16),
                        "kod,antal\n0114,1\n",
                        "1:1: file must have at most 16 characters but had more"),
                Arguments.of(
                        "control characters",
                        csv(),
                        "kod,antal\r\n0114,1\u0000\r\n",
                        "2:1: file must be text but read as it is it has the control character \"\\u0000\"; state its"
                                + " charset if it has another"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrong")
    void saysWhatIsWrongAndWhere(String why, StatisticCsv.Builder settings, String text, String message) {
        assertThatExceptionOfType(StatisticFormatException.class)
                .isThrownBy(() -> settings.build().readText(text, "wrong.csv"))
                .withMessage("wrong.csv:" + message);
    }

    static Stream<Arguments> wrongBytes() {
        byte[] table = "kod,antal\n0114 Väsby,1\n".getBytes(UTF_8);
        return Stream.of(
                Arguments.of(
                        "UTF-16",
                        csv(),
                        "kod,antal\n".getBytes(UTF_16),
                        "1:1: file must be text but read as ISO-8859-1 it has the control character \"\\u0000\"; state its"
                                + " charset if it has another"),
                Arguments.of(
                        "an old charset, with ä as byte 84",
                        csv(),
                        "kod,antal\n0114 Väsby,1\n".getBytes(Charset.forName("IBM437")),
                        "2:1: file must be text but read as ISO-8859-1 it has the control character \"\\u0084\"; state its"
                                + " charset if it has another"),
                Arguments.of(
                        "UTF-8 with a byte that is not",
                        csv(),
                        "kod,antal\n0114 V\u00c3\u00a4sby,1\n0115 V\u00e4sby,2\n0127 B,3\n".getBytes(ISO_8859_1),
                        "3:1: file must be in one charset but is in UTF-8 with bytes that are not; state its charset if it"
                                + " has another"),
                Arguments.of(
                        "not in the stated charset",
                        csv().charset(UTF_8),
                        PXWEB,
                        "1:1: file must be in UTF-8 as stated but was not"),
                Arguments.of(
                        "too large", csv().sizeLimit(23), table, "1:1: file must have at most 23 bytes but had more"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongBytes")
    void refusesBytes(String why, StatisticCsv.Builder settings, byte[] bytes, String message) throws IOException {
        StatisticCsv csv = settings.build();

        assertThatExceptionOfType(StatisticFormatException.class)
                .isThrownBy(() -> csv.read(bytes, "wrong.csv"))
                .withMessage("wrong.csv:" + message);
        assertThatExceptionOfType(StatisticFormatException.class)
                .isThrownBy(() -> csv.read(new ByteArrayInputStream(bytes), "wrong.csv"))
                .withMessage("wrong.csv:" + message);
    }

    @Test
    void readsUpToTheLimits() {
        String text = "kod,antal\n0114,1\n0115,2\n";

        assertThat(csv().rowLimit(2)
                        .sizeLimit(text.length())
                        .build()
                        .readText(text, "a.csv")
                        .statistic()
                        .figures())
                .hasSize(2);
        assertThat(csv().sizeLimit(text.length())
                        .build()
                        .read(text.getBytes(UTF_8), "a.csv")
                        .statistic()
                        .figures())
                .hasSize(2);
        assertThat(csv().valueColumn(CsvColumn.number(2))
                        .build()
                        .readText(
                                "kod" + ",n".repeat(998) + ",\"" + "1".repeat(10_000) + "\"\n0114" + ",1".repeat(999),
                                "a.csv")
                        .statistic()
                        .figures())
                .hasSize(1);
    }

    @Test
    void listsTwentyColumnsAtMost() {
        String wide = "kod" + ",n".repeat(25) + "\n0114" + ",1".repeat(25) + "\n";

        assertThatExceptionOfType(StatisticFormatException.class)
                .isThrownBy(() -> csv().build().readText(wide, "a.csv"))
                .withMessageEndingWith(", 20 \"n\", 21 \"n\" have");
        assertThatExceptionOfType(StatisticFormatException.class)
                .isThrownBy(
                        () -> csv().valueColumn(CsvColumn.named("x")).build().readText(wide, "a.csv"))
                .withMessage("a.csv:1:1: heading line must have column \"x\" but has \"kod\"" + ", \"n\"".repeat(19));
    }

    @Test
    void rowsMayBeLongerThanAnyCell() {
        String wide = "kod" + ",n".repeat(999) + "\n0114" + (",1" + " ".repeat(500)).repeat(999) + "\n";

        assertThat(csv().valueColumn(CsvColumn.number(2))
                        .build()
                        .readText(wide, "a.csv")
                        .statistic()
                        .figures())
                .hasSize(1);
    }

    @Test
    void readsFilesAndStreams(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("folkmangd.csv"), PXWEB);
        Statistic statistic = csv().build().read(PXWEB, "bytes").statistic();

        assertThat(csv().build().read(file).statistic()).isEqualTo(statistic);
        try (InputStream in = Files.newInputStream(file)) {
            assertThat(csv().build().read(in, "stream").statistic()).isEqualTo(statistic);
            assertThat(in.available()).isZero();
        }
        Files.write(file, new byte[] {0});
        assertThatExceptionOfType(StatisticFormatException.class)
                .isThrownBy(() -> csv().build().read(file))
                .withMessageStartingWith(file + ":1:1: file must be text");
        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> csv().build().read(folder.resolve("none.csv")));
    }

    @Test
    void settingsHaveDefaults() {
        StatisticCsv plain = csv().build();

        assertThat(plain.codeColumn()).isEqualTo(CsvColumn.number(1));
        assertThat(plain.valueColumn()).isEmpty();
        assertThat(plain.nameColumn()).isEmpty();
        assertThat(plain.twoDigitCodes()).isEqualTo(RecipientKind.REGION);
        assertThat(plain.acceptLostLeadingZeros()).isFalse();
        assertThat(plain.rowLimit()).isEqualTo(100_000);
        assertThat(plain.sizeLimit()).isEqualTo(20_000_000);
        assertThat(plain)
                .isEqualTo(csv().build())
                .isNotEqualTo(csv().rowLimit(7).build());
    }

    static Stream<Arguments> wrongSettings() {
        StatisticCsv.Builder bare = StatisticCsv.builder().date(LocalDate.of(2017, 12, 31));
        return Stream.of(
                Arguments.of(
                        "blank name", bare.name(" ").unit("kr").source("SCB"), "name must not be blank but was \" \""),
                Arguments.of(
                        "blank unit",
                        StatisticCsv.builder()
                                .date(LocalDate.of(2017, 12, 31))
                                .name("n")
                                .unit("")
                                .source("SCB"),
                        "unit must not be blank but was \"\""),
                Arguments.of(
                        "blank source",
                        StatisticCsv.builder()
                                .date(LocalDate.of(2017, 12, 31))
                                .name("n")
                                .unit("kr")
                                .source(""),
                        "source must not be blank but was \"\""),
                Arguments.of(
                        "delimiter", csv().delimiter(':'), "delimiter must be comma, semicolon or tab but was ':'"),
                Arguments.of("decimal sign", csv().decimalSign(';'), "decimalSign must be comma or point but was ';'"),
                Arguments.of(
                        "two digits",
                        csv().twoDigitCodes(RecipientKind.MUNICIPALITY),
                        "twoDigitCodes must be region or county but was municipality"),
                Arguments.of("no rows", csv().rowLimit(0), "rowLimit must be at least 1 but was 0"),
                Arguments.of("no bytes", csv().sizeLimit(0), "sizeLimit must be from 1 to 1000000000 but was 0"),
                Arguments.of(
                        "too many bytes",
                        csv().sizeLimit(1_000_000_001),
                        "sizeLimit must be from 1 to 1000000000 but was 1000000001"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongSettings")
    void refusesSettings(String why, StatisticCsv.Builder settings, String message) {
        assertThatIllegalArgumentException().isThrownBy(settings::build).withMessage(message);
    }

    @Test
    void limitsMayBeAtTheirEnds() {
        assertThat(csv().rowLimit(1).sizeLimit(1).build().sizeLimit()).isEqualTo(1);
        assertThat(csv().sizeLimit(1_000_000_000).build().sizeLimit()).isEqualTo(1_000_000_000);
        assertThat(csv().delimiter(',').build().delimiter()).contains(',');
    }
}
