package se.kvot.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.kvot.party.Recipient;
import se.kvot.party.RecipientKind;
import se.kvot.statistics.ReadingNotice.TotalDiffers;

/** Totals in a file against the sums of their parts; figures are SCB's, folkmängd. */
class TotalsTest {

    private static final Sweden SWEDEN = Sweden.load();
    private static final LocalDate END_2017 = LocalDate.of(2017, 12, 31);

    // 31 December 2017
    private static final String JAMTLAND = """
            kod;antal
            23;129806
            2303;5444
            2305;6501
            2309;14925
            2313;11791
            2321;11268
            2326;7122
            2361;10154
            2380;62601
            """;

    private static StatisticCsv.Builder csv() {
        return StatisticCsv.builder()
                .name("folkmängd")
                .unit("invånare")
                .source("SCB")
                .date(END_2017);
    }

    private static String wholeCountry(RecipientKind... kinds) {
        Statistic population = SWEDEN.population(END_2017);
        return "kod;antal\n00;10120242\n"
                + Stream.of(kinds)
                        .flatMap(kind -> population.recipients().stream().filter(each -> each.kind() == kind))
                        .map(each -> each.code() + ";" + population.figure(each) + "\n")
                        .collect(Collectors.joining());
    }

    static Stream<Arguments> right() {
        return Stream.of(
                Arguments.of("the region is the sum", JAMTLAND),
                Arguments.of(
                        "a part is not there", JAMTLAND.replace("129806", "1").replace("2380;62601\n", "")),
                Arguments.of("a region without municipalities", "kod;antal\n23;1\n2401;2\n"),
                Arguments.of("a county that is no more", "kod;antal\n02;1\n0201;2\n"),
                Arguments.of("Gotland is its own region", "kod;antal\n09;58595\n0980;58595\n"),
                Arguments.of("the nation is the sum of regions", wholeCountry(RecipientKind.REGION)),
                Arguments.of("the nation is the sum of municipalities", wholeCountry(RecipientKind.MUNICIPALITY)),
                Arguments.of("both", wholeCountry(RecipientKind.REGION, RecipientKind.MUNICIPALITY)),
                Arguments.of("the nation and one region", "kod;antal\n00;1\n23;2\n"),
                Arguments.of("a nation alone", "kod;antal\n00;1\n"),
                Arguments.of(
                        "a municipality is not there",
                        wholeCountry(RecipientKind.MUNICIPALITY).replace("2326;7122\n", "")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("right")
    void saysNothingOfTotalsThatAgreeOrCannotBeChecked(String why, String text) {
        StatisticReading reading = csv().totals(Totals.REFUSE).build().readText(text, "t.csv");

        assertThat(reading.notices()).isEmpty();
        assertThat(csv().twoDigitCodes(RecipientKind.COUNTY)
                        .build()
                        .readText(text, "t.csv")
                        .notices())
                .isEmpty();
    }

    @Test
    void anUnknownPartIsNotZero() {
        StatisticReading reading = csv().build().readText(JAMTLAND.replace("2380;62601", "2380;.."), "t.csv");

        assertThat(reading.notices()).hasSize(1).doesNotHaveAnyElementsOfTypes(TotalDiffers.class);
    }

    static Stream<Arguments> wrong() {
        Recipient state = Recipient.state();
        Recipient region = SWEDEN.region("23");
        return Stream.of(
                Arguments.of(
                        "a region too low",
                        RecipientKind.REGION,
                        JAMTLAND.replace("129806", "129800"),
                        new TotalDiffers(2, 2, region, END_2017, big(129_800), big(129_806), 8),
                        "2:2: total of region 23 at 2017-12-31 must be the sum 129806 of its 8 municipalities but was"
                                + " 129800, a difference of -6"),
                Arguments.of(
                        "a county too high, below its parts",
                        RecipientKind.COUNTY,
                        JAMTLAND.replace("23;129806\n", "") + "23;129907",
                        new TotalDiffers(10, 2, SWEDEN.county("23"), END_2017, big(129_907), big(129_806), 8),
                        "10:2: total of county 23 at 2017-12-31 must be the sum 129806 of its 8 municipalities but was"
                                + " 129907, a difference of 101"),
                Arguments.of(
                        "a region with one that is there no more",
                        RecipientKind.REGION,
                        JAMTLAND + "2399;100\n",
                        new TotalDiffers(2, 2, region, END_2017, big(129_806), big(129_906), 9),
                        "2:2: total of region 23 at 2017-12-31 must be the sum 129906 of its 9 municipalities but was"
                                + " 129806, a difference of -100"),
                Arguments.of(
                        "a nation that is not the sum of regions",
                        RecipientKind.REGION,
                        wholeCountry(RecipientKind.REGION).replace("00;10120242", "00;10120240"),
                        new TotalDiffers(2, 2, state, END_2017, big(10_120_240), big(10_120_242), 21),
                        "2:2: total of state 00 Riket at 2017-12-31 must be the sum 10120242 of its 21 regions but was"
                                + " 10120240, a difference of -2"),
                Arguments.of(
                        "a nation that is not the sum of counties",
                        RecipientKind.COUNTY,
                        wholeCountry(RecipientKind.REGION).replace("00;10120242", "00;10120240"),
                        new TotalDiffers(2, 2, state, END_2017, big(10_120_240), big(10_120_242), 21),
                        "2:2: total of state 00 Riket at 2017-12-31 must be the sum 10120242 of its 21 counties but was"
                                + " 10120240, a difference of -2"),
                Arguments.of(
                        "a nation that is not the sum of municipalities",
                        RecipientKind.REGION,
                        wholeCountry(RecipientKind.MUNICIPALITY).replace("00;10120242", "00;10120242,5"),
                        new TotalDiffers(2, 2, state, END_2017, new BigDecimal("10120242.5"), big(10_120_242), 290),
                        "2:2: total of state 00 Riket at 2017-12-31 must be the sum 10120242 of its 290 municipalities but"
                                + " was 10120242.5, a difference of 0.5"));
    }

    private static BigDecimal big(long figure) {
        return BigDecimal.valueOf(figure);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrong")
    void tellsOfOrRefusesTotalsThatDiffer(
            String why, RecipientKind twoDigits, String text, TotalDiffers notice, String message) {
        StatisticCsv told = csv().twoDigitCodes(twoDigits).build();
        StatisticCsv refused =
                csv().twoDigitCodes(twoDigits).totals(Totals.REFUSE).build();
        StatisticCsv ignored =
                csv().twoDigitCodes(twoDigits).totals(Totals.NOT_SUMS).build();

        assertThat(told.readText(text, "t.csv").notices()).containsExactly(notice);
        assertThat(told.readText(text, "t.csv").statistic().figure(notice.whole()))
                .isEqualTo(notice.total());
        assertThat(notice.difference()).isEqualTo(notice.total().subtract(notice.sum()));
        assertThat(ignored.readText(text, "t.csv").notices()).isEmpty();
        assertThatExceptionOfType(StatisticFormatException.class)
                .isThrownBy(() -> refused.readText(text, "t.csv"))
                .withMessage("t.csv:" + message);
    }

    @Test
    void eachDateIsCheckedByItself() {
        String wide = JAMTLAND.lines()
                .map(line -> line.startsWith("kod") ? "kod;2016;2017" : line.replace(";", ";0;"))
                .collect(Collectors.joining("\n"))
                .replace("23;0;129806", "23;7;129806");

        assertThat(StatisticWideCsv.builder()
                        .name("folkmängd")
                        .unit("invånare")
                        .source("SCB")
                        .dayOfYear(MonthDay.of(12, 31))
                        .build()
                        .readText(wide, "t.csv")
                        .notices())
                .containsExactly(new TotalDiffers(
                        2, 2, SWEDEN.region("23"), LocalDate.of(2016, 12, 31), big(7), BigDecimal.ZERO, 8));
    }
}
