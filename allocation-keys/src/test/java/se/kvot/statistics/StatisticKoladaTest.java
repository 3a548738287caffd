package se.kvot.statistics;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.kvot.party.Recipient;
import se.kvot.party.RecipientKind;
import se.kvot.statistics.ReadingNotice.FigureMarked;
import se.kvot.statistics.ReadingNotice.FigureUnknown;
import se.kvot.statistics.ReadingNotice.PageOfSeveral;

class StatisticKoladaTest {

    private static final Sweden SWEDEN = Sweden.load();
    private static final Recipient BERG = SWEDEN.municipality("2326");
    private static final Recipient JAMTLAND = SWEDEN.region("23");
    private static final LocalDate END_2016 = LocalDate.of(2016, 12, 31);
    private static final LocalDate END_2017 = LocalDate.of(2017, 12, 31);

    private static StatisticKolada.Builder kolada() {
        return StatisticKolada.builder()
                .name("folkmängd")
                .unit("invånare")
                .source("Kolada, N01951")
                .dayOfYear(MonthDay.of(12, 31));
    }

    // Kolada's answer about N01951, inhabitants on 31 December. Figures: SCB; the division by sex is made up.
    private static final String ANSWER = """
            {"count":4,"values":[
            {"kpi":"N01951","municipality":"0000","period":2017,
             "values":[{"count":1,"gender":"T","status":"","value":10120242.0}]},
            {"kpi":"N01951","municipality":"0023","period":2017,
             "values":[{"count":1,"gender":"T","status":"","value":129806}]},
            {"kpi":"N01951","municipality":"2326","period":2016,
             "values":[{"count":1,"gender":"K","status":"","value":3460},{"count":1,"gender":"M","status":"","value":3621},
              {"count":1,"gender":"T","status":"","value":7081}]},
            {"kpi":"N01951","municipality":"2326","period":"2017",
             "values":[{"count":1,"gender":"T","status":"","value":7122,"isdeleted":false}]}
            ]}
            """;

    @Test
    void readsFiguresOfAll() {
        StatisticReading reading = kolada().build().read(ANSWER.getBytes(UTF_8), "N01951.json");
        Statistic scb = SWEDEN.population(END_2017);
        Statistic last = reading.series().at(END_2017);

        assertThat(reading.series().dates()).containsExactly(END_2016, END_2017);
        assertThat(last.figures()).hasSize(3);
        assertThat(last.figure(Recipient.state())).isEqualTo(scb.figure(Recipient.state()));
        assertThat(last.figure(JAMTLAND)).isEqualTo(scb.figure(JAMTLAND));
        assertThat(last.figure(BERG)).isEqualTo(scb.figure(BERG));
        assertThat(reading.series().at(END_2016).figure(BERG)).isEqualTo(new BigDecimal("7081"));
        assertThat(reading.notices()).isEmpty();
        assertThat(reading.charset()).contains(UTF_8);
        assertThat(reading.delimiter()).isEmpty();
    }

    @Test
    void countiesIfStated() {
        StatisticReading reading =
                kolada().twoDigitCodes(RecipientKind.COUNTY).build().readText(ANSWER, "N01951.json");

        assertThat(reading.series().at(END_2017).figure(SWEDEN.county("23"))).isEqualTo(new BigDecimal("129806"));
    }

    @Test
    void readsFiguresOfOneSex() {
        StatisticReading reading = kolada().gender("K").build().readText(ANSWER, "N01951.json");

        assertThat(reading.statistic().date()).isEqualTo(END_2016);
        assertThat(reading.statistic().figure(BERG)).isEqualTo(new BigDecimal("3460"));
        assertThat(reading.notices())
                .contains(new FigureUnknown(2, 1, Recipient.state(), END_2017, ""))
                .hasSize(4);
    }

    @Test
    void decimalsAreExact() {
        StatisticReading reading =
                kolada().build().readText(ANSWER.replace("7122", "74.123456789012345678901"), "N01951.json");

        assertThat(reading.series().at(END_2017).figure(BERG)).isEqualTo(new BigDecimal("74.123456789012345678901"));
    }

    static Stream<Arguments> unknown() {
        return Stream.of(
                Arguments.of("null", "\"status\":\"\",\"value\":null", ""),
                Arguments.of("null and why", "\"value\":null,\"status\":\"Missing\"", "Missing"),
                Arguments.of("no status", "\"status\":null,\"value\":null", ""),
                Arguments.of("deleted", "\"status\":\"\",\"value\":7122,\"isdeleted\":true", "deleted"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unknown")
    void whatIsMissingIsUnknown(String why, String value, String marker) {
        StatisticReading reading = kolada().build()
                .readText(ANSWER.replace("\"status\":\"\",\"value\":7122,\"isdeleted\":false", value), "N01951.json");

        assertThat(reading.series().at(END_2017).find(BERG)).isEmpty();
        assertThat(reading.notices()).singleElement().satisfies(notice -> {
            assertThat(notice).isInstanceOf(FigureUnknown.class);
            assertThat(((FigureUnknown) notice).marker()).isEqualTo(marker);
            assertThat(((FigureUnknown) notice).recipient()).isEqualTo(BERG);
            assertThat(notice.line()).isEqualTo(10);
        });
    }

    @Test
    void tellsOfMarksAndPages() {
        String answer = ANSWER.replace("\"status\":\"\",\"value\":7122", "\"status\":\"p\",\"value\":7122");

        assertThat(kolada().build().readText(answer, "a").notices())
                .containsExactly(new FigureMarked(10, 57, BERG, END_2017, "p"));
        assertThat(kolada().build()
                        .readText(ANSWER.replace("{\"count\":4,", "{\"next_page\":\"http://x\",\"count\":4,"), "a")
                        .notices())
                .containsExactly(new PageOfSeveral(1, 14));
        assertThat(kolada().build()
                        .readText(ANSWER.replace("{\"count\":4,", "{\"next_url\":\"http://x\",\"count\":4,"), "a")
                        .notices())
                .containsExactly(new PageOfSeveral(1, 13));
        assertThat(kolada().build()
                        .readText(ANSWER.replace("{\"count\":4,", "{\"next_page\":null,\"count\":4,"), "a")
                        .notices())
                .isEmpty();
    }

    @Test
    void readsOneOfSeveralKeyFigures() {
        String two = ANSWER.replace(
                "{\"kpi\":\"N01951\",\"municipality\":\"2326\"", "{\"kpi\":\"N00002\",\"municipality\":\"2326\"");

        assertThat(kolada().kpi("N01951").build().readText(two, "a").statistic().figures())
                .hasSize(2);
        assertThat(kolada().kpi("N00002").build().readText(two, "a").series().dates())
                .hasSize(2);
    }

    static Stream<Arguments> wrong() {
        String first = "{\"kpi\":\"N01951\",\"municipality\":\"0000\",\"period\":2017,";
        return Stream.of(
                Arguments.of("empty", kolada(), "", "1:1: file must be JSON but was empty"),
                Arguments.of("no object", kolada(), "[]", "1:1: Kolada's answer must be an object but was an array"),
                Arguments.of(
                        "nothing",
                        kolada(),
                        "{\"count\":0,\"values\":[]}",
                        "1:1: values must have at least one element but had none"),
                Arguments.of(
                        "an error of Kolada's",
                        kolada(),
                        "{\"detail\":\"Not Found\"}",
                        "1:1: values must have at least one element but had none"),
                Arguments.of(
                        "broken off",
                        kolada(),
                        "{\"values\":[\n",
                        "2:1: file must be well-formed JSON but was not: Unexpected end-of-input: expected close marker"
                                + " for Array"),
                Arguments.of(
                        "another gender",
                        kolada().gender("A"),
                        ANSWER,
                        "1:1: file must have the gender \"A\" but has \"K\", \"M\", \"T\""),
                Arguments.of(
                        "another key figure",
                        kolada().kpi("N00002"),
                        ANSWER,
                        "1:1: file must have the kpi \"N00002\" but has \"N01951\""),
                Arguments.of(
                        "several key figures",
                        kolada(),
                        ANSWER.replace(
                                "\"kpi\":\"N01951\",\"municipality\":\"0023\"",
                                "\"kpi\":\"N00002\",\"municipality\":\"0023\""),
                        "4:8: kpi must be stated where there are several but was not: \"N00002\", \"N01951\""),
                Arguments.of(
                        "a group of municipalities",
                        kolada(),
                        ANSWER.replace("\"0000\"", "\"G35881\""),
                        "2:32: code must be two digits (region) or four (municipality) but was \"G35881\""),
                Arguments.of(
                        "a region of three digits",
                        kolada(),
                        ANSWER.replace("\"0000\"", "\"023\""),
                        "2:32: code must be two digits (region) or four (municipality) but was \"023\""),
                Arguments.of(
                        "a period of another form",
                        kolada(),
                        ANSWER.replace("\"2017\"", "\"2017/18\""),
                        "9:48: time must be a year, a day like 2017-11-01 or a text with a stated date but was \"2017/18\""),
                Arguments.of(
                        "no period",
                        kolada(),
                        ANSWER.replace(first, "{\"kpi\":\"N01951\",\"municipality\":\"0000\","),
                        "2:1: element of values must have a period but has none"),
                Arguments.of(
                        "no municipality",
                        kolada(),
                        ANSWER.replace(first, "{\"kpi\":\"N01951\",\"period\":2017,"),
                        "2:1: element of values must have a municipality but has none"),
                Arguments.of(
                        "no key figure",
                        kolada(),
                        ANSWER.replace(first, "{\"municipality\":\"0000\",\"period\":2017,"),
                        "2:1: element of values must have a kpi but has none"),
                Arguments.of(
                        "a gender twice",
                        kolada(),
                        ANSWER.replace("\"gender\":\"M\"", "\"gender\":\"T\""),
                        "8:47: gender must come once in an element but \"T\" is also on line 7"),
                Arguments.of(
                        "a figure twice",
                        kolada(),
                        ANSWER.replace("2016", "2017"),
                        "10:56: figure must come once but that of municipality 2326 at 2017-12-31 is also on line 8"),
                Arguments.of(
                        "no number",
                        kolada(),
                        ANSWER.replace("129806", "true"),
                        "5:56: figure must be a number or null but was \"true\""),
                Arguments.of(
                        "too many",
                        kolada().rowLimit(3),
                        ANSWER,
                        "9:1: values must have at most 3 elements but had more"),
                Arguments.of(
                        "too large",
                        kolada().sizeLimit(20),
                        ANSWER,
                        "1:1: file must have at most 20 characters but had more"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrong")
    void saysWhatIsWrongAndWhere(String why, StatisticKolada.Builder settings, String text, String message) {
        assertThatExceptionOfType(StatisticFormatException.class)
                .isThrownBy(() -> settings.build().readText(text, "wrong"))
                .withMessage("wrong:" + message);
    }

    @Test
    void readsUpToTheLimit() {
        assertThat(kolada().rowLimit(4).build().readText(ANSWER, "a").series().dates())
                .hasSize(2);
    }

    @Test
    void refusesSettings() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StatisticKolada.builder()
                        .name("n")
                        .unit("u")
                        .source("s")
                        .dayOfYear(MonthDay.of(2, 29))
                        .build())
                .withMessage("dayOfYear must be a day of every year but was --02-29");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> kolada().rowLimit(0).build())
                .withMessage("rowLimit must be at least 1 but was 0");
    }
}
