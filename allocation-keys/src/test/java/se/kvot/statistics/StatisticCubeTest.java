package se.kvot.statistics;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.kvot.party.Recipient;
import se.kvot.statistics.ReadingNotice.FigureMarked;
import se.kvot.statistics.ReadingNotice.FigureUnknown;

class StatisticCubeTest {

    private static final Sweden SWEDEN = Sweden.load();
    private static final Recipient BERG = SWEDEN.municipality("2326");
    private static final Recipient AARE = SWEDEN.municipality("2321");
    private static final LocalDate END_2016 = LocalDate.of(2016, 12, 31);
    private static final LocalDate END_2017 = LocalDate.of(2017, 12, 31);

    private static StatisticCube.Builder cube(CubeFormat format) {
        return StatisticCube.builder()
                .format(format)
                .name("folkmängd")
                .unit("invånare")
                .source("SCB, folkmängd efter region, kön och år");
    }

    private static StatisticCube.Builder years(CubeFormat format) {
        return cube(format).regionDimension("region").timeDimension("år").dayOfYear(MonthDay.of(12, 31));
    }

    private static StatisticCube.Builder csv() {
        return years(CubeFormat.CSV).putFixed("kön", "totalt");
    }

    private static StatisticCube.Builder json() {
        return years(CubeFormat.JSON_STAT).putFixed("kön", "totalt");
    }

    private static StatisticCube.Builder px() {
        return years(CubeFormat.PX).putFixed("kön", "totalt");
    }

    // Figures of the whole: SCB, folkmängd 31 December 2016 and 2017. The division by sex is made up.
    static final String CSV = """
            "region","kön","år","Folkmängd"
            "2321 Åre","män","2016",5721
            "2321 Åre","män","2017",5822
            "2321 Åre","totalt","2016",11088
            "2321 Åre","totalt","2017",11268
            "2326 Berg","män","2016",3621
            "2326 Berg","män","2017",3642
            "2326 Berg","totalt","2016",7081
            "2326 Berg","totalt","2017",7122
            """;

    // The same table as PxWebApi 2 answers
    static final String JSON = """
            {
              "version": "2.0", "class": "dataset", "label": "Folkmängd efter region, kön, tabellinnehåll och år",
              "source": "SCB", "updated": "2018-02-21T08:30:00Z",
              "note": ["En fotnot, [även] {med} \\"tecken\\"."],
              "role": {"time": ["Tid"], "geo": ["Region"], "metric": ["ContentsCode"]},
              "id": ["Region", "Kon", "ContentsCode", "Tid"],
              "size": [2, 2, 1, 2],
              "dimension": {
                "Region": {
                  "label": "region",
                  "category": {
                    "index": {"2321": 0, "2326": 1},
                    "label": {"2321": "2321 Åre", "2326": "2326 Berg"}
                  },
                  "extension": {"elimination": true}
                },
                "Kon": {
                  "label": "kön",
                  "category": {"index": {"1+2": 1, "1": 0}, "label": {"1": "män", "1+2": "totalt"}}
                },
                "ContentsCode": {
                  "label": "tabellinnehåll",
                  "category": {
                    "label": {"BE0101N1": "Folkmängd"},
                    "unit": {"BE0101N1": {"base": "antal", "decimals": 0}}
                  }
                },
                "Tid": {"label": "år", "category": {"index": ["2016", "2017"]}}
              },
              "value": [5721, 5822, 11088, 11268, 3621, 3642, 7081, 7122],
              "extension": {"px": {"tableid": "TAB638", "decimals": 0}}
            }
            """;

    // The same table as a PX file, in two languages
    static final String PX = """
            CHARSET="ANSI";
            AXIS-VERSION="2013";
            CODEPAGE="iso-8859-1";
            LANGUAGE="sv";
            LANGUAGES="sv","en";
            CREATION-DATE="20180221 09:30";
            DECIMALS=0;
            SHOWDECIMALS=0;
            MATRIX="BE0101N1";
            COPYRIGHT=YES;
            SUBJECT-AREA="Befolkning";
            TITLE="Folkmängd efter region, "
            "kön och år; 31 december";
            TITLE[en]="Population by region, sex and year";
            CONTENTS="Folkmängd";
            UNITS="antal";
            STUB="region","kön";
            HEADING="år";
            STUB[en]="region","sex";
            HEADING[en]="year";
            VALUES("region")="2321 Åre",
            "2326 "
            "Berg";
            VALUES[en]("region")="2321 Åre","2326 Berg";
            VALUES("kön")="män","totalt";
            VALUES[en]("sex")="men","total";
            VALUES("år")="2016","2017";
            VALUES[en]("year")="2016","2017";
            TIMEVAL("år")=TLIST(A1,"2016","2017");
            CODES("region")="2321","2326";
            CODES("kön")="1","1+2";
            CODES("år")="2016","2017";
            LAST-UPDATED("Folkmängd")="20180221 09:30";
            NOTE("region","x")="Den 1 januari 2007 ""#";
            DATA=
            5721 5822\s
            11088 11268\s
            3621 3642
            7081 7122 ;
            """.replace(" \"\"#\"", "#\"");

    static Stream<Arguments> sameTable() {
        return Stream.of(
                Arguments.of("CSV", csv(), CSV),
                Arguments.of("CSV of PxWeb with line ends of its own", csv(), CSV.replace("\n", "\r\n")),
                Arguments.of(
                        "CSV whose figures stand first", csv().valueColumn(CsvColumn.named("Folkmängd")), turned()),
                Arguments.of("JSON-stat by labels", json(), JSON),
                Arguments.of(
                        "JSON-stat by codes",
                        cube(CubeFormat.JSON_STAT)
                                .regionDimension("Region")
                                .timeDimension("Tid")
                                .dayOfYear(MonthDay.of(12, 31))
                                .putFixed("Kon", "1+2"),
                        JSON),
                Arguments.of(
                        "JSON-stat, and what has one value fixed", json().putFixed("ContentsCode", "Folkmängd"), JSON),
                Arguments.of("JSON-stat whose figures come first", json(), valueFirst()),
                Arguments.of(
                        "sparse JSON-stat",
                        json(),
                        JSON.replace(
                                "[5721, 5822, 11088, 11268, 3621, 3642, 7081, 7122]",
                                "{\"3\": 11268, \"2\": 11088, \"6\": 7081, \"7\": 7122}")),
                Arguments.of(
                        "decimals that say nothing",
                        json(),
                        JSON.replace("11088", "1.10880E+4").replace("7081", "7081.0")),
                Arguments.of("PX", px(), PX),
                Arguments.of("PX on few lines", px(), PX.replace(";\n", "; ")),
                Arguments.of("PX with line ends of old", px(), PX.replace("\n", "\r")),
                Arguments.of(
                        "PX in English",
                        cube(CubeFormat.PX)
                                .language("en")
                                .regionDimension("region")
                                .timeDimension("year")
                                .dayOfYear(MonthDay.of(12, 31))
                                .putFixed("sex", "total"),
                        PX),
                Arguments.of("PX in its main language, stated", px().language("sv"), PX),
                Arguments.of(
                        "PX by codes",
                        years(CubeFormat.PX).putFixed("kön", "1+2"),
                        PX.replace("\"2321 Åre\"", "\"Åre\"").replace("\"2326 \"\n", "")),
                Arguments.of("PX without codes", px(), PX.replaceAll("CODES.*\n", "")),
                Arguments.of(
                        "PX with everything in the heading",
                        px(),
                        PX.replace("STUB=\"region\",\"kön\";\nHEADING=\"år\"", "HEADING=\"region\",\"kön\",\"år\"")),
                Arguments.of("PX with commas and tabs", px(), PX.replace("11088 11268", "11088,\t11268")),
                Arguments.of("PX with decimals", px(), PX.replace("7122", "7122.00")));
    }

    private static String turned() {
        return CSV.lines()
                .map(line -> line.replaceAll("(.*),(.*)", "$2,$1"))
                .reduce("", (all, line) -> all + line + "\n");
    }

    private static String valueFirst() {
        String value = "\"value\": [5721, 5822, 11088, 11268, 3621, 3642, 7081, 7122],";
        return JSON.replace(value, "").replace("\"version\"", value + " \"version\"");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sameTable")
    void readsTheSameTable(String why, StatisticCube.Builder settings, String text) {
        StatisticReading reading = settings.build().readText(text, "table");

        assertThat(reading.series().dates()).containsExactly(END_2016, END_2017);
        for (Statistic statistic : reading.series().statistics()) {
            Statistic scb = SWEDEN.population(statistic.date());
            assertThat(statistic.figures()).hasSize(2);
            assertThat(statistic.figure(BERG)).isEqualTo(scb.figure(BERG));
            assertThat(statistic.figure(AARE)).isEqualTo(scb.figure(AARE));
            assertThat(statistic.recipients().stream().map(Recipient::toString))
                    .containsExactly("municipality 2321 Åre", "municipality 2326 Berg");
        }
        assertThat(reading.series().source()).isEqualTo("SCB, folkmängd efter region, kön och år");
        assertThat(reading.notices()).isEmpty();
    }

    @Test
    void whatIsOutsideTheSelectionIsLeftOut() {
        StatisticReading men =
                years(CubeFormat.PX).putFixed("kön", "män").build().readText(PX, "table.px");

        assertThat(men.series().at(END_2017).figure(BERG)).isEqualTo(new BigDecimal("3642"));
        // no number, but nobody asked for it
        assertThat(csv().build()
                        .readText(CSV.replace("3642", "x"), "t.csv")
                        .series()
                        .dates())
                .hasSize(2);
    }

    @Test
    void oneDateMayBeStatedInstead() {
        StatisticReading reading = cube(CubeFormat.PX)
                .regionDimension("region")
                .date(END_2017)
                .putFixed("kön", "totalt")
                .putFixed("år", "2017")
                .build()
                .readText(PX, "table.px");

        assertThat(reading.statistic().date()).isEqualTo(END_2017);
        assertThat(reading.statistic().figure(BERG)).isEqualTo(new BigDecimal("7122"));
        assertThat(reading.delimiter()).isEmpty();
        assertThat(reading.charset()).isEmpty();
    }

    @Test
    void timesOfAnotherFormHaveStatedDates() {
        StatisticReading reading = years(CubeFormat.PX)
                .putFixed("kön", "totalt")
                .putDate("2017M11", LocalDate.of(2017, 11, 30))
                .build()
                .readText(PX.replace("\"2017\"", "\"2017M11\""), "table.px");

        assertThat(reading.series().dates()).containsExactly(END_2016, LocalDate.of(2017, 11, 30));
    }

    @Test
    void aTimeIsWhereItIsOneInCodeOrLabel() {
        String labelled = JSON.replace("{\"index\": [\"2016\", \"2017\"]}", """
                {"index": ["a", "2017"], "label": {"a": "2016", "2017": "i fjol"}}""");

        assertThat(json().build().readText(labelled, "table.json").series().dates())
                .containsExactly(END_2016, END_2017);
    }

    static Stream<Arguments> gaps() {
        return Stream.of(
                Arguments.of(
                        "CSV", csv(), CSV.replace("7122", "\"..\""), new FigureUnknown(9, 4, BERG, END_2017, "..")),
                Arguments.of(
                        "JSON-stat",
                        json(),
                        JSON.replace("7122", "null"),
                        new FigureUnknown(30, 57, BERG, END_2017, "")),
                Arguments.of(
                        "JSON-stat that says why by number",
                        json(),
                        JSON.replace("7122]", "null], \"status\": {\"7\": \"..\"}"),
                        new FigureUnknown(30, 57, BERG, END_2017, "..")),
                Arguments.of(
                        "JSON-stat that says why in order",
                        json(),
                        JSON.replace("7122]", "null], \"status\": [null, \"a\", null, null, null, null, null, \"..\"]"),
                        new FigureUnknown(30, 57, BERG, END_2017, "..")),
                Arguments.of(
                        "sparse JSON-stat",
                        json(),
                        JSON.replace(
                                "[5721, 5822, 11088, 11268, 3621, 3642, 7081, 7122]",
                                "{\"3\": 11268, \"2\": 11088, \"6\": 7081}"),
                        new FigureUnknown(30, 12, BERG, END_2017, "")),
                Arguments.of(
                        "PX, quoted",
                        px(),
                        PX.replace("7122", "\"..\""),
                        new FigureUnknown(39, 6, BERG, END_2017, "..")),
                Arguments.of(
                        "PX, six points",
                        px(),
                        PX.replace("7122", "\"......\""),
                        new FigureUnknown(39, 6, BERG, END_2017, "......")),
                Arguments.of(
                        "PX, without quotes",
                        px(),
                        PX.replace("7122", "."),
                        new FigureUnknown(39, 6, BERG, END_2017, ".")),
                Arguments.of(
                        "PX, a hyphen",
                        px(),
                        PX.replace("7122", "\"-\""),
                        new FigureUnknown(39, 6, BERG, END_2017, "-")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("gaps")
    void whatIsMissingIsUnknown(String why, StatisticCube.Builder settings, String text, ReadingNotice notice) {
        StatisticReading reading = settings.build().readText(text, "table");

        assertThat(reading.series().at(END_2017).find(BERG)).isEmpty();
        assertThat(reading.series().at(END_2016).figures()).hasSize(2);
        assertThat(reading.notices()).containsExactly(notice);
    }

    @Test
    void aMarkOfAKnownFigureIsTold() {
        assertThat(json().build()
                        .readText(JSON.replace("7122]", "7122], \"status\": {\"7\": \"p\"}"), "table.json")
                        .notices())
                .containsExactly(new FigureMarked(30, 57, BERG, END_2017, "p"));
        assertThat(json().build()
                        .readText(JSON.replace("7122]", "7122], \"status\": \"e\""), "table.json")
                        .notices())
                .hasSize(4)
                .contains(new FigureMarked(30, 57, BERG, END_2017, "e"));
        assertThat(json().build()
                        .readText(JSON.replace("7122]", "7122], \"status\": null"), "table.json")
                        .notices())
                .isEmpty();
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                Arguments.of(
                        "what varies and is not stated",
                        years(CubeFormat.CSV),
                        CSV,
                        "1:2: dimension \"kön\" must be fixed to one of its 2 values but was not stated: \"män\","
                                + " \"totalt\""),
                Arguments.of(
                        "what varies and is not stated in JSON-stat",
                        years(CubeFormat.JSON_STAT),
                        JSON,
                        "17:12: dimension \"Kon\" (\"kön\") must be fixed to one of its 2 values but was not stated:"
                                + " \"1\" (\"män\"), \"1+2\" (\"totalt\")"),
                Arguments.of(
                        "what varies and is not stated in PX",
                        years(CubeFormat.PX),
                        PX,
                        "25:1: dimension \"kön\" must be fixed to one of its 2 values but was not stated:"
                                + " \"1\" (\"män\"), \"1+2\" (\"totalt\")"),
                Arguments.of(
                        "a value that is not there",
                        years(CubeFormat.CSV).putFixed("kön", "total"),
                        CSV,
                        "1:2: dimension \"kön\" must have one value \"total\" but has \"män\", \"totalt\""),
                Arguments.of(
                        "a dimension that is not there",
                        cube(CubeFormat.CSV).regionDimension("Region").date(END_2017),
                        CSV,
                        "1:1: table must have one dimension \"Region\" but has \"region\", \"kön\", \"år\""),
                Arguments.of(
                        "a dimension fixed that is not there",
                        csv().putFixed("ålder", "0"),
                        CSV,
                        "1:1: table must have one dimension \"ålder\" but has \"region\", \"kön\", \"år\""),
                Arguments.of(
                        "regions that are times",
                        cube(CubeFormat.CSV).regionDimension("år").timeDimension("år"),
                        CSV,
                        "1:3: dimension of recipients and that of times must be two but are both \"år\""),
                Arguments.of(
                        "the region fixed",
                        csv().putFixed("region", "2326 Berg"),
                        CSV,
                        "1:1: dimension that is fixed must be neither that of recipients nor that of times but was"
                                + " \"region\""),
                Arguments.of(
                        "the time fixed",
                        csv().putFixed("år", "2016"),
                        CSV,
                        "1:3: dimension that is fixed must be neither that of recipients nor that of times but was"
                                + " \"år\""),
                Arguments.of(
                        "a dimension fixed by code and by label",
                        json().putFixed("Kon", "1"),
                        JSON,
                        "17:12: dimension must be fixed once but was twice: \"Kon\" (\"kön\")"),
                Arguments.of(
                        "no code",
                        csv(),
                        CSV.replace("2326 Berg", "Berg"),
                        "1:1: code must be two digits (region) or four (municipality) but was \"Berg\""),
                Arguments.of(
                        "a time of another form",
                        csv(),
                        CSV.replace("\"2017\"", "\"2017M12\""),
                        "1:3: time must be a year, a day like 2017-11-01 or a text with a stated date but was"
                                + " \"2017M12\""),
                Arguments.of(
                        "a figure twice",
                        csv(),
                        CSV + "\"2326 Berg\",\"totalt\",\"2017\",7122\n",
                        "10:4: figure must come once but that of municipality 2326 Berg at 2017-12-31 is also on line 9"),
                Arguments.of(
                        "no number in CSV",
                        csv(),
                        CSV.replace("7122", "sju"),
                        "9:4: figure must be a number like 1 234,5 but was \"sju\""),
                Arguments.of(
                        "a column of figures that is not there",
                        csv().valueColumn(CsvColumn.number(5)),
                        CSV,
                        "1:1: heading line must have column 5 but has 4 columns"),
                Arguments.of(
                        "nothing known",
                        csv(),
                        CSV.replaceAll(",[0-9]+\n", ",..\n"),
                        "1:1: file must have at least one figure but all are unknown"));
    }

    static Stream<Arguments> wrongJson() {
        return Stream.of(
                Arguments.of("empty", json(), " ", "1:1: file must be JSON but was empty"),
                Arguments.of("no object", json(), "[]", "1:1: JSON-stat must be an object but was an array"),
                Arguments.of("a text", json(), "\"x\"", "1:1: JSON-stat must be an object but was \"x\""),
                Arguments.of(
                        "no JSON",
                        json(),
                        "{\n  x}",
                        "2:3: file must be well-formed JSON but was not: Unexpected character ('x' (code 120)):"
                                + " was expecting double-quote to start property name"),
                Arguments.of("more", json(), JSON + "{}", "33:1: file must be one JSON value but more follows"),
                Arguments.of(
                        "another class",
                        json(),
                        JSON.replace("\"dataset\"", "\"collection\""),
                        "2:30: class must be \"dataset\" but was \"collection\""),
                Arguments.of(
                        "no id",
                        json(),
                        JSON.replace("\"id\"", "\"ids\""),
                        "1:1: JSON-stat must have the dimensions in id but had none"),
                Arguments.of(
                        "sizes too few",
                        json(),
                        JSON.replace("[2, 2, 1, 2]", "[2, 2, 2]"),
                        "1:1: size must have 4 numbers, one for each of id, but had 3"),
                Arguments.of(
                        "a size that is none",
                        json(),
                        JSON.replace("[2, 2, 1, 2]", "[2, -2, 1, 2]"),
                        "7:15: size of a dimension must be a whole number of at most 9 digits but was \"-2\""),
                Arguments.of(
                        "a size with decimals",
                        json(),
                        JSON.replace("[2, 2, 1, 2]", "[2, 2.0, 1, 2]"),
                        "7:15: size of a dimension must be a whole number of at most 9 digits but was \"2.0\""),
                Arguments.of(
                        "a size too large",
                        json(),
                        JSON.replace("[2, 2, 1, 2]", "[2, 1000000000, 1, 2]"),
                        "7:15: size of a dimension must be a whole number of at most 9 digits but was \"1000000000\""),
                Arguments.of(
                        "a size that is an object",
                        json(),
                        JSON.replace("[2, 2, 1, 2]", "[2, {}, 1, 2]"),
                        "7:15: size of a dimension must be a whole number of at most 9 digits but was \"an object\""),
                Arguments.of(
                        "a size that is not the number of categories",
                        json(),
                        JSON.replace("[2, 2, 1, 2]", "[2, 3, 1, 2]"),
                        "17:12: dimension \"Kon\" (\"kön\") must have as many categories as size says, 3, but had 2"),
                Arguments.of(
                        "a dimension that is not told of",
                        json(),
                        JSON.replace("\"Kon\": {", "\"Sex\": {"),
                        "1:1: dimension must have \"Kon\" of id but has \"Region\", \"Sex\", \"ContentsCode\", \"Tid\""),
                Arguments.of(
                        "an index twice",
                        json(),
                        JSON.replace("\"1\": 0}", "\"1\": 1}"),
                        "19:45: index of \"1\" must be its own but was 1 too"),
                Arguments.of(
                        "an index left out",
                        json(),
                        JSON.replace("\"1+2\": 1", "\"1+2\": 2"),
                        "19:29: index must count from 0 to 1 but had 2"),
                Arguments.of(
                        "a category twice",
                        json(),
                        JSON.replace("{\"1+2\": 1, \"1\"", "{\"1\": 1, \"1\""),
                        "19:41: file must be well-formed JSON but was not: Duplicate Object property \"1\""),
                Arguments.of(
                        "figures too few",
                        json(),
                        JSON.replace(", 7122]", "]"),
                        "30:12: value must have 8 figures, one for each combination, but had 7"),
                Arguments.of(
                        "a figure too far",
                        json(),
                        JSON.replace("[5721, 5822, 11088, 11268, 3621, 3642, 7081, 7122]", "{\"8\": 1}"),
                        "30:18: index of a figure must be less than 8 but was 8"),
                Arguments.of(
                        "an index of a figure that is none",
                        json(),
                        JSON.replace("[5721, 5822, 11088, 11268, 3621, 3642, 7081, 7122]", "{\"07\": 1}"),
                        "30:19: index of a figure must be a whole number but was \"07\""),
                Arguments.of(
                        "no number",
                        json(),
                        JSON.replace("7122", "\"7122\""),
                        "30:57: figure must be a number or null but was \"7122\""),
                Arguments.of(
                        "a number beyond all sense",
                        json(),
                        JSON.replace("7122", "7e999"),
                        "30:57: figure must be a number like 1234.5 but was \"7e999\""),
                Arguments.of(
                        "values that are neither",
                        json(),
                        JSON.replace("[5721, 5822, 11088, 11268, 3621, 3642, 7081, 7122]", "7"),
                        "30:12: value must be an array but was \"7\""),
                Arguments.of(
                        "a label that is no text",
                        json(),
                        JSON.replace("\"label\": \"kön\"", "\"label\": null"),
                        "18:16: label must be a text but was \"null\""),
                Arguments.of(
                        "too many figures",
                        json().rowLimit(7),
                        JSON,
                        "30:57: table must have at most 7 figures but has more"),
                Arguments.of(
                        "too many combinations",
                        json().rowLimit(7),
                        JSON.replace("[5721, 5822, 11088, 11268, 3621, 3642, 7081, 7122]", "{}"),
                        "1:1: table must have at most 7 figures but has more"),
                Arguments.of(
                        "too deep",
                        json(),
                        "{\"note\":" + "[".repeat(40),
                        "1:41: file must be well-formed JSON but was not: Document nesting depth (33) exceeds the maximum"
                                + " allowed (32, from `StreamReadConstraints.getMaxNestingDepth()`)"));
    }

    static Stream<Arguments> wrongPx() {
        return Stream.of(
                Arguments.of("empty", px(), "\n ", "2:2: file must have keywords but was empty"),
                Arguments.of("no keyword", px(), "x=1;", "1:1: keyword must be capital letters but was \"x=1;\""),
                Arguments.of(
                        "no value",
                        px(),
                        "STUB;",
                        "1:5: keyword STUB must be followed by '=' but was followed by \";\""),
                Arguments.of("no end", px(), "STUB=\"region\"\n", "2:1: STUB must end with ';' but the file ended"),
                Arguments.of(
                        "no end of a text",
                        px(),
                        "STUB=\n \"region;\n",
                        "2:2: text must end with a quotation mark but was \"\"region;\\u000A\""),
                Arguments.of(
                        "no end of the language",
                        px(),
                        "STUB[en=1;",
                        "1:5: language must end with ']' but was \"[en=1;\""),
                Arguments.of(
                        "no end of the subject",
                        px(),
                        "\nVALUES(\"a\"=1;",
                        "2:7: subject of a keyword must end with ')' but the file ended"),
                Arguments.of(
                        "a keyword twice",
                        px(),
                        PX.replace("CONTENTS=", "STUB="),
                        "17:1: keyword must come once but STUB is also on line 15"),
                Arguments.of(
                        "values twice",
                        px(),
                        PX.replace("VALUES(\"år\")", "VALUES[en](\"sex\")"),
                        "27:1: keyword must come once but VALUES[en](\"sex\") is also on line 26"),
                Arguments.of(
                        "no data", px(), PX.substring(0, PX.indexOf("DATA")), "1:1: file must have DATA but has none"),
                Arguments.of(
                        "no dimensions",
                        px(),
                        "DATA=1;",
                        "1:1: file must have the dimensions in STUB and HEADING but had 0"),
                Arguments.of(
                        "other dimensions in another language",
                        px().language("en"),
                        PX.replace("HEADING[en]=\"year\"", "HEADING[en]=\"year\",\"month\""),
                        "1:1: file must have the dimensions in STUB and HEADING in its main language and en but had 3"
                                + " and 4"),
                Arguments.of(
                        "a language that is not there",
                        px().language("fi"),
                        PX,
                        "1:1: file must have the language \"fi\" but has \"sv\", \"en\""),
                Arguments.of(
                        "a dimension without values",
                        px(),
                        PX.replace("VALUES(\"kön\")", "VALUES(\"sex\")"),
                        "1:1: file must have VALUES(\"kön\") but has none"),
                Arguments.of(
                        "a dimension without values in another language",
                        px().language("en"),
                        PX.replace("VALUES[en](\"sex\")", "VALUES[en](\"kön\")"),
                        "1:1: file must have VALUES[en](\"sex\") but has none"),
                Arguments.of(
                        "codes too few",
                        px(),
                        PX.replace("CODES(\"kön\")=\"1\",", "CODES(\"kön\")="),
                        "31:1: CODES of \"kön\" must be as many as its VALUES, 2, but were 1"),
                Arguments.of(
                        "figures left out",
                        px(),
                        PX.replace("DATA=", "KEYS(\"region\")=CODES;\nDATA="),
                        "35:1: DATA must have all figures but leaves some out, as KEYS(\"region\") says"),
                Arguments.of(
                        "a figure too few",
                        px(),
                        PX.replace("7122 ;", ";"),
                        "35:1: DATA must have 8 figures, one for each combination, but had 7"),
                Arguments.of(
                        "decimal commas",
                        px(),
                        PX.replace("7122 ;", "7122,5;"),
                        "35:1: DATA must have 8 figures, one for each combination, but had 9"),
                Arguments.of(
                        "no number",
                        px(),
                        PX.replace("7122", "seven"),
                        "39:6: figure must be a number like 1234.5 but was \"seven\""),
                Arguments.of(
                        "seven points",
                        px(),
                        PX.replace("7122", "\".......\""),
                        "39:6: figure must be a number like 1234.5 but was \".......\""),
                Arguments.of(
                        "too many figures",
                        px().rowLimit(7),
                        PX,
                        "1:1: table must have at most 7 figures but has more"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"wrong", "wrongJson", "wrongPx"})
    void saysWhatIsWrongAndWhere(String why, StatisticCube.Builder settings, String text, String message) {
        assertThatExceptionOfType(StatisticFormatException.class)
                .isThrownBy(() -> settings.build().readText(text, "wrong"))
                .withMessage("wrong:" + message);
    }

    static Stream<Arguments> charsets() {
        Charset windows = Charset.forName("windows-1252");
        return Stream.of(
                Arguments.of("CSV in ISO-8859-1", csv(), CSV, ISO_8859_1, ISO_8859_1),
                Arguments.of("CSV, stated", csv().charset(windows), CSV, windows, windows),
                Arguments.of("JSON", json(), JSON, UTF_8, UTF_8),
                Arguments.of("JSON, stated", json().charset(ISO_8859_1), JSON, ISO_8859_1, ISO_8859_1),
                Arguments.of("JSON with byte order mark", json(), "\uFEFF" + JSON, UTF_8, UTF_8),
                Arguments.of("PX as CODEPAGE says", px(), PX, ISO_8859_1, ISO_8859_1),
                Arguments.of(
                        "PX as CODEPAGE says, another",
                        px(),
                        PX.replace("iso-8859-1", "Windows-1252").replace("Befolkning", "Befolkning – 31 dec"),
                        windows,
                        windows),
                Arguments.of(
                        "PX as CODEPAGE says, with spaces",
                        px(),
                        PX.replace("CODEPAGE=\"iso-8859-1\"", "CODEPAGE = \"utf-8\""),
                        UTF_8,
                        UTF_8),
                Arguments.of("PX with byte order mark", px(), "\uFEFF" + PX, UTF_8, UTF_8),
                Arguments.of("PX that is ANSI", px(), PX.replaceAll("CODEPAGE.*\n", ""), windows, windows),
                Arguments.of("PX that says nothing", px(), PX.replaceAll("(CODEPAGE|CHARSET).*\n", ""), UTF_8, UTF_8),
                Arguments.of("PX, stated against CODEPAGE", px().charset(UTF_8), PX, UTF_8, UTF_8));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("charsets")
    void readsCharsets(String why, StatisticCube.Builder settings, String text, Charset written, Charset read) {
        StatisticReading reading = settings.build().read(text.getBytes(written), "table");

        assertThat(reading.charset()).contains(read);
        assertThat(reading.series().at(END_2017).recipients().get(0)).hasToString("municipality 2321 Åre");
    }

    @Test
    void refusesCharsets() {
        assertThatExceptionOfType(StatisticFormatException.class)
                .isThrownBy(() ->
                        px().build().read(PX.replace("iso-8859-1", "iso-1").getBytes(UTF_8), "table.px"))
                .withMessage("table.px:3:1: CODEPAGE must be a charset that is known here but was \"iso-1\"; state the"
                        + " charset");
        assertThatExceptionOfType(StatisticFormatException.class)
                .isThrownBy(
                        () -> px().build().read(PX.replace("iso-8859-1", "å å").getBytes(UTF_8), "table.px"))
                .withMessageStartingWith("table.px:3:1: CODEPAGE must be a charset that is known here but was ");
        assertThatExceptionOfType(StatisticFormatException.class)
                .isThrownBy(() ->
                        px().build().read(PX.replace("iso-8859-1", "utf-8").getBytes(ISO_8859_1), "table.px"))
                .withMessage("table.px:1:1: file must be in UTF-8 as stated but was not");
        assertThatExceptionOfType(StatisticFormatException.class)
                .isThrownBy(() -> json().build().read(JSON.getBytes(ISO_8859_1), "table.json"))
                .withMessage("table.json:1:1: file must be in UTF-8 as stated but was not");
    }

    @Test
    void readsFiles(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("table.px"), PX.getBytes(ISO_8859_1));

        assertThat(px().build().read(file).series())
                .isEqualTo(px().build().readText(PX, "text").series());
        assertThatExceptionOfType(StatisticFormatException.class)
                .isThrownBy(() -> json().build().read(file))
                .withMessageStartingWith(file + ":1:1: file must be in UTF-8");
    }

    @Test
    void refusesSettings() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> cube(CubeFormat.PX).regionDimension("region").build())
                .withMessage("either timeDimension or date must be stated but none were");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> px().date(END_2017).build())
                .withMessage("either timeDimension or date must be stated but both were");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> cube(CubeFormat.PX)
                        .regionDimension("region")
                        .timeDimension("år")
                        .dayOfYear(MonthDay.of(2, 29))
                        .build())
                .withMessage("dayOfYear must be a day of every year but was --02-29");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> px().decimalSign(';').build())
                .withMessage("decimalSign must be comma or point but was ';'");
    }

    @Test
    void readsUpToTheLimit() {
        assertThat(px().build().rowLimit()).isEqualTo(500_000);
        assertThat(px().rowLimit(8).build().readText(PX, "t").series().dates()).hasSize(2);
        assertThat(json().rowLimit(8).build().readText(JSON, "t").series().dates())
                .hasSize(2);
    }

    @Test
    void listsTwentyValuesAtMost() {
        StringBuilder rows = new StringBuilder("region,kön,n\n");
        for (int i = 1; i <= 23; i++) {
            rows.append("2326,k").append(i).append(",1\n");
        }

        assertThatExceptionOfType(StatisticFormatException.class)
                .isThrownBy(() -> cube(CubeFormat.CSV)
                        .regionDimension("region")
                        .date(END_2017)
                        .build()
                        .readText(rows.toString(), "t.csv"))
                .withMessageEndingWith(", \"k19\", \"k20\" and 3 more");
    }
}
