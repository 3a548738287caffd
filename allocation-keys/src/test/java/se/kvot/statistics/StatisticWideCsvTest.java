package se.kvot.statistics;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.kvot.party.Recipient;
import se.kvot.statistics.ReadingNotice.ColumnLeftOut;
import se.kvot.statistics.ReadingNotice.DateUnknown;
import se.kvot.statistics.ReadingNotice.FigureUnknown;

class StatisticWideCsvTest {

    private static final Sweden SWEDEN = Sweden.load();
    private static final Recipient BERG = SWEDEN.municipality("2326");
    private static final Recipient KROKOM = SWEDEN.municipality("2309");
    private static final LocalDate END_2016 = LocalDate.of(2016, 12, 31);
    private static final LocalDate END_2017 = LocalDate.of(2017, 12, 31);

    private static StatisticWideCsv.Builder wide() {
        return StatisticWideCsv.builder().name("folkmängd").unit("invånare").source("SCB");
    }

    // SCB, folkmängd 31 December 2016 and 2017, in the layout of a table that goes round: ASCII headings, years in a
    // row
    private static final String YEARS = """
            k_ID;kommun;ar_2016;ar_2017
            2309;Krokom;14843;14925
            2326;Berg;7081;7122
            """;

    @Test
    void readsAColumnPerYear() {
        StatisticReading reading = wide().headingPrefix("ar_")
                .dayOfYear(MonthDay.of(12, 31))
                .nameColumn(CsvColumn.named("kommun"))
                .build()
                .readText(YEARS, "wide.csv");

        assertThat(reading.series().dates()).containsExactly(END_2016, END_2017);
        for (Statistic statistic : reading.series().statistics()) {
            Statistic scb = SWEDEN.population(statistic.date());
            assertThat(statistic.figure(BERG)).isEqualTo(scb.figure(BERG));
            assertThat(statistic.figure(KROKOM)).isEqualTo(scb.figure(KROKOM));
            assertThat(statistic.recipients()).containsExactly(KROKOM, BERG);
        }
        assertThat(reading.series().at(END_2017).recipients().get(0)).hasToString("municipality 2309 Krokom");
        assertThat(reading.series().source()).isEqualTo("SCB");
        assertThat(reading.delimiter()).contains(';');
        assertThat(reading.charset()).isEmpty();
        assertThat(reading.notices()).isEmpty();
    }

    @Test
    void severalDatesAreNoStatistic() {
        StatisticReading reading = wide().headingPrefix("ar_")
                .dayOfYear(MonthDay.of(12, 31))
                .build()
                .readText(YEARS, "wide.csv");

        assertThatIllegalStateException()
                .isThrownBy(reading::statistic)
                .withMessage(
                        "file must have one date for statistic() but had 2, 2016-12-31 to 2017-12-31; take one from"
                                + " series()");
    }

    static Stream<Arguments> headings() {
        return Stream.of(
                Arguments.of("a year alone", wide().dayOfYear(MonthDay.of(11, 1)), "2017", LocalDate.of(2017, 11, 1)),
                Arguments.of(
                        "a year of long ago", wide().dayOfYear(MonthDay.of(1, 1)), "1749", LocalDate.of(1749, 1, 1)),
                Arguments.of("a day", wide(), "2017-11-01", LocalDate.of(2017, 11, 1)),
                Arguments.of(
                        "a day after a prefix", wide().headingPrefix("d"), "d2017-11-01", LocalDate.of(2017, 11, 1)),
                Arguments.of(
                        "a year after a prefix",
                        wide().headingPrefix("pop").dayOfYear(MonthDay.of(12, 31)),
                        "pop2018",
                        LocalDate.of(2018, 12, 31)),
                Arguments.of(
                        "PxWeb's heading",
                        wide().headingPrefix("Folkmängd").dayOfYear(MonthDay.of(12, 31)),
                        "Folkmängd 2018",
                        LocalDate.of(2018, 12, 31)),
                Arguments.of(
                        "a stated date",
                        wide().putDate("2017K3", LocalDate.of(2017, 9, 30)),
                        "2017K3",
                        LocalDate.of(2017, 9, 30)),
                Arguments.of(
                        "a stated date goes before the year",
                        wide().putDate("2017", LocalDate.of(2018, 1, 1)).dayOfYear(MonthDay.of(12, 31)),
                        "2017",
                        LocalDate.of(2018, 1, 1)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("headings")
    void datesStandInHeadings(String why, StatisticWideCsv.Builder settings, String heading, LocalDate date) {
        StatisticReading reading = settings.build().readText("kod,\"" + heading + "\"\n2326,7126\n", "a.csv");

        assertThat(reading.statistic().date()).isEqualTo(date);
        assertThat(reading.statistic().figure(BERG)).isEqualTo(new BigDecimal("7126"));
    }

    @Test
    void tellsOfWhatIsNotRead() {
        StatisticReading reading = wide().headingPrefix("ar_")
                .dayOfYear(MonthDay.of(12, 31))
                .build()
                .readText("""
                        k_ID;kommun;ar_2016;ar_2017;ar_2018;2019
                        2326;Berg;7081;..;;1
                        2309;Krokom;14843;14925;..;2
                        """, "wide.csv");

        assertThat(reading.series().dates()).containsExactly(END_2016, END_2017);
        assertThat(reading.series().at(END_2017).find(BERG)).isEmpty();
        assertThat(reading.notices())
                .containsExactly(
                        new ColumnLeftOut(1, 2, "kommun"),
                        new ColumnLeftOut(1, 6, "2019"),
                        new FigureUnknown(2, 4, BERG, END_2017, ".."),
                        new FigureUnknown(2, 5, BERG, LocalDate.of(2018, 12, 31), ""),
                        new DateUnknown(2, 5, LocalDate.of(2018, 12, 31)),
                        new FigureUnknown(3, 5, KROKOM, LocalDate.of(2018, 12, 31), ".."));
    }

    // The layout of PxWeb: ISO-8859-1, CRLF, quotes, the years beside each other. The division by sex is made up.
    private static final byte[] BY_SEX = String.join(
                    "\r\n",
                    "\"region\",\"kön\",\"Folkmängd 2016\",\"Folkmängd 2017\"",
                    "\"2326 Berg\",\"män\",3621,3642",
                    "\"2326 Berg\",\"kvinnor\",3460,3480",
                    "\"2326 Berg\",\"totalt\",7081,7122",
                    "")
            .getBytes(ISO_8859_1);

    private static StatisticWideCsv.Builder pxWeb() {
        return wide().headingPrefix("Folkmängd ").dayOfYear(MonthDay.of(12, 31));
    }

    @Test
    void readsTheRowsThatAreStated() {
        StatisticReading reading = pxWeb().putFixed("kön", "totalt").build().read(BY_SEX, "sex.csv");

        assertThat(reading.series().at(END_2017).figure(BERG)).isEqualTo(new BigDecimal("7122"));
        assertThat(reading.charset()).contains(ISO_8859_1);
        assertThat(reading.notices()).isEmpty();
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                Arguments.of(
                        "no day of the year",
                        wide().headingPrefix("ar_"),
                        YEARS,
                        "1:3: time must be a day but was the year \"2016\"; state the day of the year"),
                Arguments.of(
                        "no such day",
                        wide(),
                        "kod;2017-02-29\n2326;1\n",
                        "1:2: time must be a day that exists but was \"2017-02-29\""),
                Arguments.of(
                        "no dates",
                        wide(),
                        YEARS,
                        "1:1: heading line must have a year or a day like 2017-11-01 but has \"k_ID\", \"kommun\","
                                + " \"ar_2016\", \"ar_2017\""),
                Arguments.of(
                        "no dates after the prefix",
                        wide().headingPrefix("år_"),
                        YEARS,
                        "1:1: heading line must have a year or a day like 2017-11-01 after \"år_\" but has \"k_ID\","
                                + " \"kommun\", \"ar_2016\", \"ar_2017\""),
                Arguments.of(
                        "a year of three digits",
                        wide(),
                        "kod;201\n2326;1\n",
                        "1:1: heading line must have a year or a day like 2017-11-01 but has \"kod\", \"201\""),
                Arguments.of(
                        "a date for a heading that is not there",
                        wide().putDate("2017K4", LocalDate.of(2017, 12, 31)),
                        "kod;2017K3\n2326;1\n",
                        "1:1: heading line must have column \"2017K4\" but has \"kod\", \"2017K3\""),
                Arguments.of(
                        "a date twice",
                        wide().dayOfYear(MonthDay.of(12, 31)),
                        "kod;2017;2017-12-31\n2326;1;1\n",
                        "2:3: figure must come once but that of municipality 2326 at 2017-12-31 is also on line 2"),
                Arguments.of(
                        "a recipient twice",
                        wide().dayOfYear(MonthDay.of(12, 31)),
                        "kod;2017\n2326;1\n2326;1\n",
                        "3:1: recipient must come once but municipality 2326 is also on line 2"),
                Arguments.of(
                        "rows that differ in what is not stated",
                        pxWeb(),
                        new String(BY_SEX, ISO_8859_1),
                        "3:1: recipient must come once but municipality 2326 Berg is also on line 2"),
                Arguments.of(
                        "rows that are not there",
                        pxWeb().putFixed("kön", "total"),
                        new String(BY_SEX, ISO_8859_1),
                        "1:1: table must have a row where \"kön\" is \"total\" but has none"),
                Arguments.of(
                        "no figures at all",
                        wide().dayOfYear(MonthDay.of(12, 31)),
                        "kod;2017\n2326;..\n",
                        "1:1: file must have at least one figure but all are unknown"),
                Arguments.of(
                        "no number",
                        wide().dayOfYear(MonthDay.of(12, 31)),
                        "kod;2016;2017\n2326;1;x\n",
                        "2:3: figure must be a number like 1 234,5 but was \"x\""),
                Arguments.of(
                        "two decimal signs",
                        wide().dayOfYear(MonthDay.of(12, 31)),
                        "kod;2016;2017\n2326;1,5;1.5\n",
                        "2:3: figure must have the decimal sign ',' of line 2 but had '.'"),
                Arguments.of(
                        "too many rows",
                        wide().dayOfYear(MonthDay.of(12, 31)).rowLimit(1),
                        "kod;2017\n2326;1\n2309;1\n",
                        "3:1: file must have at most 1 rows but had more"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrong")
    void saysWhatIsWrongAndWhere(String why, StatisticWideCsv.Builder settings, String text, String message) {
        assertThatExceptionOfType(StatisticFormatException.class)
                .isThrownBy(() -> settings.build().readText(text, "wrong.csv"))
                .withMessage("wrong.csv:" + message);
    }

    @Test
    void refusesSettings() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> wide().dayOfYear(MonthDay.of(2, 29)).build())
                .withMessage("dayOfYear must be a day of every year but was --02-29");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> wide().delimiter(':').build())
                .withMessage("delimiter must be comma, semicolon or tab but was ':'");
        assertThat(wide().build().codeColumn()).isEqualTo(CsvColumn.number(1));
    }

    @Test
    void theCodeColumnMayStandAnywhere() {
        StatisticReading reading = wide().codeColumn(CsvColumn.named("kod"))
                .nameColumn(CsvColumn.number(1))
                .build()
                .readText("namn,2017-11-01,kod\nBerg,7126,2326\n", "turned.csv");

        assertThat(reading.statistic().recipients().get(0)).hasToString("municipality 2326 Berg");
        assertThat(reading.notices()).isEmpty();
    }
}
