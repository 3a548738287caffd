package se.kvot.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.kvot.party.Recipient;
import se.kvot.statistics.ReadingNotice.CodeFormer;
import se.kvot.statistics.ReadingNotice.CodeReplaced;
import se.kvot.statistics.ReadingNotice.ZeroRestored;

/** Names and codes that are no longer in use; the facts are those of former.txt, with its sources. */
class FormerTest {

    private static final Sweden SWEDEN = Sweden.load();
    private static final Recipient FORMER_HEBY = Recipient.municipality("1917", "Heby");
    private static final Recipient HEBY = SWEDEN.municipality("0331");
    private static final Recipient SVEDALA = SWEDEN.municipality("1263");

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "Region Västerbotten, 24",
        "Västerbottens läns landsting, 24",
        "Va\u0308sterbottens la\u0308ns landsting, 24",
        "Landstinget Blekinge, 10",
        "Landstinget i Kalmar län, 08",
        "Stockholms läns landsting, 01",
        "Västra Götalandsregionen, 14"
    })
    void aRegionIsTheSameUnderAFormerName(String name, String code) {
        assertThat(SWEDEN.regionNamed(name)).hasToString(SWEDEN.region(code).toString());
    }

    @Test
    void everyFormerNameIsOfARegion() {
        Former former = Former.load();

        assertThat(former.regionCodes()).hasSize(11);
        former.regionCodes()
                .forEach((name, code) -> assertThat(SWEDEN.regionNamed(name)).isEqualTo(SWEDEN.region(code)));
        assertThat(former.changes()).hasSize(2);
        former.changes()
                .values()
                .forEach(change -> assertThat(
                                SWEDEN.municipality(change.successor().code()))
                        .hasToString(change.successor().toString()));
    }

    @Test
    void anUnknownNameIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SWEDEN.regionNamed("Landstinget Västerbotten"))
                .withMessage(
                        "region name must be one of the 32 in the table but was \"Landstinget Västerbotten\"; nearest"
                                + " is 22 Region Västernorrland");
    }

    @Test
    void aTableMayLackTheRegionOfAName() {
        Sweden two = SwedenTable.parse(
                "date;2023-12-31;A\nnation;00;Riket;1\ncounty;01;Ena län\nregion;01;Ena;\n", "two.txt", Former.load());

        assertThat(two.regionNamed("Stockholms läns landsting")).hasToString("region 01 Ena");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> two.regionNamed("Landstinget Blekinge"))
                .withMessageStartingWith("region name must be one of the 2 in the table");
        assertThat(two)
                .isNotEqualTo(SwedenTable.parse(
                        "date;2023-12-31;A\nnation;00;Riket;1\ncounty;01;Ena län\nregion;01;Ena;\n",
                        "two.txt",
                        Former.parse("")));
    }

    @Test
    void aCodeIsFoundOnTheDaysOfItsUse() {
        LocalDate lastDay = LocalDate.of(2006, 12, 31);

        assertThat(SWEDEN.municipalityAt("1917", lastDay)).hasToString("municipality 1917 Heby");
        assertThat(SWEDEN.municipalityAt("0331", LocalDate.of(2007, 1, 1))).hasToString("municipality 0331 Heby");
        assertThat(SWEDEN.municipalityAt("1229", LocalDate.of(1976, 12, 31))).hasToString("municipality 1229 Bara");
        assertThat(SWEDEN.municipalityAt("1263", LocalDate.of(1976, 12, 31))).isEqualTo(SVEDALA);
        assertThat(SWEDEN.municipalityAt("2326", lastDay)).hasToString("municipality 2326 Berg");
    }

    @Test
    void aSuccessorIsGivenToThoseWhoAsk() {
        assertThat(SWEDEN.successorOf("1917")).hasToString("municipality 0331 Heby");
        assertThat(SWEDEN.successorOf("1229")).hasToString("municipality 1263 Svedala");
        assertThat(SWEDEN.successorOf("2326")).hasToString("municipality 2326 Berg");
    }

    static Stream<Arguments> notInUse() {
        return Stream.of(
                Arguments.of(
                        "moved",
                        (Runnable) () -> SWEDEN.municipality("1917"),
                        "municipality code must be one of today's but was \"1917\", which is no longer in use: Heby became"
                                + " 0331 Heby on 2007-01-01"),
                Arguments.of(
                        "merged",
                        (Runnable) () -> SWEDEN.municipality("1229"),
                        "municipality code must be one of today's but was \"1229\", which is no longer in use: Bara became"
                                + " part of 1263 Svedala on 1977-01-01"),
                Arguments.of(
                        "on the first day without it",
                        (Runnable) () -> SWEDEN.municipalityAt("1917", LocalDate.of(2007, 1, 1)),
                        "municipality code must be one of today's but was \"1917\", which is no longer in use: Heby became"
                                + " 0331 Heby on 2007-01-01"),
                Arguments.of(
                        "not yet",
                        (Runnable) () -> SWEDEN.municipalityAt("0331", LocalDate.of(2006, 12, 31)),
                        "municipality code must be one of those on 2006-12-31 but was \"0331\", which was not yet in use:"
                                + " 1917 Heby became 0331 Heby on 2007-01-01"),
                Arguments.of(
                        "never",
                        (Runnable) () -> SWEDEN.municipalityAt("2327", LocalDate.of(2006, 12, 31)),
                        "municipality code must be one of the 290 in the table but was \"2327\"; nearest are 2321 Åre,"
                                + " 2326 Berg"),
                Arguments.of(
                        "never, and no successor",
                        (Runnable) () -> SWEDEN.successorOf("2327"),
                        "municipality code must be one of the 290 in the table but was \"2327\"; nearest are 2321 Åre,"
                                + " 2326 Berg"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("notInUse")
    void saysWhatBecameOfACode(String why, Runnable asked, String message) {
        assertThatIllegalArgumentException().isThrownBy(asked::run).withMessage(message);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "Håbo, 0305",
        "HA\u030aBO, 0305",
        "Malmo, 1280",
        "MALMÖ, 1280",
        "Upplands Bro, 0139",
        "upplands vasby, 0114",
        "Dals, 1438",
        "Berg, 2326",
        "Mora, 2062",
        "Östra Göinge, 1256",
        "'  are ', 2321"
    })
    void aNameMayBeWrittenInOtherWays(String name, String code) {
        assertThat(SWEDEN.municipalityLike(name)).isEqualTo(SWEDEN.municipality(code));
    }

    static Stream<Arguments> unclear() {
        return Stream.of(
                Arguments.of(
                        "without its ring, or never with one",
                        "Habo",
                        "municipality name must fit one municipality but \"Habo\" fits 2: 0305 Håbo, 0643 Habo"),
                Arguments.of(
                        "in capitals with its ring",
                        "HÀBO",
                        "municipality name must fit one municipality but \"HÀBO\" fits 2: 0305 Håbo, 0643 Habo"),
                Arguments.of(
                        "abbreviated",
                        "Upplands",
                        "municipality name must fit one municipality but \"Upplands\" fits 2: 0114 Upplands Väsby, 0139"
                                + " Upplands-Bro"),
                Arguments.of(
                        "part of a word",
                        "Malm",
                        "municipality name must be one of the 290 in the table but was \"Malm\"; nearest are 1280 Malmö,"
                                + " 2418 Malå"),
                Arguments.of(
                        "nothing",
                        "-",
                        "municipality name must be one of the 290 in the table but was \"-\"; nearest are 1440 Ale, 1497"
                                + " Hjo, 1715 Kil"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unclear")
    void aNameThatMayBeSeveralIsRefused(String why, String name, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SWEDEN.municipalityLike(name))
                .withMessage(message);
    }

    @Test
    @SuppressWarnings("NullAway") // null is the point
    void nullIsNamed() {
        assertThatNullPointerException()
                .isThrownBy(() -> SWEDEN.municipalityAt("1917", null))
                .withMessage("date");
        assertThatNullPointerException()
                .isThrownBy(() -> SWEDEN.municipalityAt(null, LocalDate.of(2017, 1, 1)))
                .withMessage("municipality code");
        assertThatNullPointerException()
                .isThrownBy(() -> SWEDEN.successorOf(null))
                .withMessage("municipality code");
        assertThatNullPointerException()
                .isThrownBy(() -> SWEDEN.municipality(null))
                .withMessage("municipality code");
        assertThatNullPointerException()
                .isThrownBy(() -> SWEDEN.municipalityLike(null))
                .withMessage("municipality name");
        assertThatNullPointerException()
                .isThrownBy(() -> SWEDEN.regionNamed(null))
                .withMessage("region name");
        assertThatNullPointerException()
                .isThrownBy(() -> SWEDEN.municipalityNamed(null))
                .withMessage("municipality name");
    }

    private static StatisticCsv.Builder csv() {
        return StatisticCsv.builder()
                .name("folkmängd")
                .unit("invånare")
                .source("made up")
                .date(LocalDate.of(2005, 12, 31));
    }

    @Test
    void aReaderKeepsAFormerCodeAndTellsOfIt() {
        StatisticReading reading = csv().build().readText("kod;antal\n2326;7\n1917 Heby;13500\n", "a.csv");

        assertThat(reading.statistic().figure(FORMER_HEBY)).isEqualTo(new BigDecimal("13500"));
        assertThat(reading.notices())
                .containsExactly(new CodeFormer(3, 1, FORMER_HEBY, HEBY, LocalDate.of(2007, 1, 1)));
    }

    @Test
    void aReaderReplacesAFormerCodeWhenToldTo() {
        StatisticReading reading =
                csv().replaceFormerCodes(true).build().readText("kod;antal\n2326;7\n1917;13500\n", "a.csv");

        assertThat(reading.statistic().figure(HEBY)).isEqualTo(new BigDecimal("13500"));
        assertThat(reading.statistic().find(FORMER_HEBY)).isEmpty();
        assertThat(reading.statistic().recipients().get(1)).hasToString("municipality 0331 Heby");
        assertThat(reading.notices()).containsExactly(new CodeReplaced(3, 1, FORMER_HEBY, HEBY));
    }

    @Test
    void figuresOfTwoAreNotAddedToOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> csv().replaceFormerCodes(true).build().readText("kod;antal\n1263;1\n1229;2\n", "a.csv"))
                .withMessage("a.csv:3:1: recipient must come once but municipality 1263 Svedala is also on line 2");
    }

    @Test
    void noticesStandInOrderOfTheFile() {
        assertThat(csv().acceptLostLeadingZeros(true)
                        .codeColumn(CsvColumn.named("kod"))
                        .valueColumn(CsvColumn.number(1))
                        .build()
                        .readText("antal;kod\n..;331\n1;1917\n", "a.csv")
                        .notices())
                .containsExactly(
                        new ReadingNotice.FigureUnknown(2, 1, HEBY, LocalDate.of(2005, 12, 31), ".."),
                        new ZeroRestored(2, 2, "331", HEBY),
                        new CodeFormer(3, 2, FORMER_HEBY, HEBY, LocalDate.of(2007, 1, 1)));
    }
}
