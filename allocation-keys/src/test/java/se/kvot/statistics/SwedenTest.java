package se.kvot.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.kvot.money.Fraction;
import se.kvot.party.Recipient;
import se.kvot.party.RecipientKind;
import se.kvot.party.Recipients;

class SwedenTest {

    private static final Sweden SWEDEN = Sweden.load();

    private static final LocalDate NOVEMBER_2017 = LocalDate.of(2017, 11, 1);

    @Test
    void hasEveryRegionCountyAndMunicipality() {
        assertThat(SWEDEN.regions().size()).isEqualTo(21);
        assertThat(SWEDEN.counties().size()).isEqualTo(21);
        assertThat(SWEDEN.municipalities().size()).isEqualTo(290);
        assertThat(SWEDEN.regions().stream().map(Recipient::kind)).containsOnly(RecipientKind.REGION);
        assertThat(SWEDEN.counties().stream().map(Recipient::kind)).containsOnly(RecipientKind.COUNTY);
        assertThat(SWEDEN.municipalities().stream().map(Recipient::kind)).containsOnly(RecipientKind.MUNICIPALITY);
        assertThat(SWEDEN).hasToString("21 regions, 290 municipalities, population at 22 dates");
    }

    @Test
    void everyMunicipalityLiesInAKnownCounty() {
        List<Recipient> byCounty = SWEDEN.counties().stream()
                .flatMap(county -> SWEDEN.municipalitiesOf(county).stream())
                .toList();

        assertThat(byCounty).isEqualTo(SWEDEN.municipalities().asList());
        assertThat(SWEDEN.regions().stream().map(Recipient::code))
                .isEqualTo(SWEDEN.counties().stream().map(Recipient::code).toList());
    }

    @Test
    void listsAreInOrderOfCode() {
        assertThat(SWEDEN.regions().asList()).isSorted();
        assertThat(SWEDEN.counties().asList()).isSorted();
        assertThat(SWEDEN.municipalities().asList()).isSorted();
        assertThat(SWEDEN.populationDates().asList()).isSorted();
    }

    @Test
    void findsByCode() {
        assertThat(SWEDEN.region("23")).hasToString("region 23 Region Jämtland Härjedalen");
        assertThat(SWEDEN.county("23")).hasToString("county 23 Jämtlands län");
        assertThat(SWEDEN.municipality("2326")).hasToString("municipality 2326 Berg");
        assertThat(SWEDEN.municipality("2584")).hasToString("municipality 2584 Kiruna");
    }

    @Test
    void gotlandIsRegionCountyAndMunicipality() {
        assertThat(SWEDEN.region("09")).hasToString("region 09 Region Gotland");
        assertThat(SWEDEN.county("09")).hasToString("county 09 Gotlands län");
        assertThat(SWEDEN.municipalitiesOf("09")).containsExactly(Recipient.municipality("0980", "Gotland"));
    }

    @Test
    void findsMunicipalitiesOfARegionOrCounty() {
        Recipients eight = SWEDEN.municipalitiesOf("23");

        assertThat(eight.stream().map(Recipient::label))
                .containsExactly("Ragunda", "Bräcke", "Krokom", "Strömsund", "Åre", "Berg", "Härjedalen", "Östersund");
        assertThat(SWEDEN.municipalitiesOf(SWEDEN.region("23"))).isEqualTo(eight);
        assertThat(SWEDEN.municipalitiesOf(SWEDEN.county("23"))).isEqualTo(eight);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SWEDEN.municipalitiesOf(SWEDEN.municipality("2326")))
                .withMessage("recipient with municipalities must be a region or county but was municipality 2326 Berg");
    }

    // Pairs that really have been mixed up: names that only differ in a ring, and neighbours in the list
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"Håbo, 0305", "Habo, 0643", "Ha\u030abo, 0305", "Upplands Väsby, 0114", "Upplands-Bro, 0139"})
    void findsByExactName(String name, String code) {
        assertThat(SWEDEN.municipalityNamed(name)).isEqualTo(SWEDEN.municipality(code));
    }

    static Stream<Arguments> unknown() {
        return Stream.of(
                Arguments.of(
                        "a digit wrong",
                        (Runnable) () -> SWEDEN.municipality("2327"),
                        "municipality code must be one of the 290 in the table but was \"2327\"; nearest are 2321 Åre,"
                                + " 2326 Berg"),
                Arguments.of(
                        "two digits swapped",
                        (Runnable) () -> SWEDEN.municipality("2362"),
                        "municipality code must be one of the 290 in the table but was \"2362\"; nearest are 2062 Mora,"
                                + " 2262 Timrå, 2326 Berg"),
                Arguments.of(
                        "the leading zero lost; three are named at most",
                        (Runnable) () -> SWEDEN.municipality("180"),
                        "municipality code must be one of the 290 in the table but was \"180\"; nearest are 0180"
                                + " Stockholm, 1080 Karlskrona, 1280 Malmö"),
                Arguments.of(
                        "only one is near",
                        (Runnable) () -> SWEDEN.municipality("25844"),
                        "municipality code must be one of the 290 in the table but was \"25844\"; nearest is 2584 Kiruna"),
                Arguments.of(
                        "Kolada's code of a region",
                        (Runnable) () -> SWEDEN.region("0023"),
                        "region code must be one of the 21 in the table but was \"0023\"; nearest are 03 Region Uppsala,"
                                + " 23 Region Jämtland Härjedalen"),
                Arguments.of(
                        "a county that is no more",
                        (Runnable) () -> SWEDEN.county("11"),
                        "county code must be one of the 21 in the table but was \"11\"; nearest are 01 Stockholms län, 10"
                                + " Blekinge län, 12 Skåne län"),
                Arguments.of(
                        "municipalities of a county that is no more",
                        (Runnable) () -> SWEDEN.municipalitiesOf("02"),
                        "county code must be one of the 21 in the table but was \"02\"; nearest are 01 Stockholms län, 03"
                                + " Uppsala län, 04 Södermanlands län"),
                Arguments.of(
                        "names are exact",
                        (Runnable) () -> SWEDEN.municipalityNamed("Upplands Bro"),
                        "municipality name must be one of the 290 in the table but was \"Upplands Bro\"; nearest is 0139"
                                + " Upplands-Bro"),
                Arguments.of(
                        "empty",
                        (Runnable) () -> SWEDEN.municipalityNamed(""),
                        "municipality name must be one of the 290 in the table but was \"\"; nearest are 1440 Ale, 1497 Hjo, 1715 Kil"),
                Arguments.of(
                        "long text is cut",
                        (Runnable) () -> SWEDEN.region("9".repeat(100_000)),
                        "region code must be one of the 21 in the table but was \"" + "9".repeat(64)
                                + "…\"; nearest are 09 Region Gotland, 19 Region Västmanland"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unknown")
    void saysWhatIsNearest(String why, Runnable call, String message) {
        assertThatIllegalArgumentException().isThrownBy(call::run).withMessage(message);
    }

    // SCB, national totals as published apart from the municipal tables (31 December 2021: their sum)
    @ParameterizedTest(name = "31 December {0}: {1}")
    @CsvSource({
        "2010, 9415570",
        "2011, 9482855",
        "2012, 9555893",
        "2013, 9644864",
        "2014, 9747355",
        "2015, 9851017",
        "2016, 9995153",
        "2017, 10120242",
        "2018, 10230185",
        "2019, 10327589",
        "2021, 10452326"
    })
    void fullTablesSumToTheNation(int year, BigDecimal nation) {
        Statistic population = SWEDEN.population(LocalDate.of(year, Month.DECEMBER, 31));

        assertThat(population.figure(Recipient.state())).isEqualTo(nation);
        assertThat(population.total(SWEDEN.municipalities())).isEqualTo(nation);
        assertThat(population.total(SWEDEN.regions())).isEqualTo(nation);
        assertThat(population.total(SWEDEN.counties())).isEqualTo(nation);
        assertThat(population.figures()).hasSize(290 + 21 + 21 + 1);
        assertThat(population.source()).isEqualTo("SCB, folkmängd 31 december " + year);
        assertThat(population.label()).isEqualTo("folkmängd " + year + "-12-31");
        assertThat(population.unit()).isEqualTo("invånare");
    }

    @Test
    void countiesHaveTheInhabitantsOfTheirRegions() {
        for (LocalDate date : SWEDEN.populationDates()) {
            Statistic population = SWEDEN.population(date);
            for (Recipient region : SWEDEN.regions()) {
                assertThat(population.find(SWEDEN.county(region.code()))).isEqualTo(population.find(region));
            }
        }
    }

    @Test
    void novemberOf2017IsKnownForJamtlandAndTheNation() {
        // Region Jämtland Härjedalen's quota table 2018: the nine integers that give each of its amounts
        Statistic population = SWEDEN.population(NOVEMBER_2017);

        assertThat(SWEDEN.municipalitiesOf("23").stream()
                        .map(population::figure)
                        .map(BigDecimal::intValueExact))
                .containsExactly(5_464, 6_497, 14_898, 11_806, 11_183, 7_126, 10_179, 62_559);
        assertThat(population.total(SWEDEN.municipalitiesOf("23"))).isEqualTo(new BigDecimal("129712"));
        assertThat(population.figure(SWEDEN.region("23"))).isEqualTo(new BigDecimal("129712"));
        assertThat(population.figure(Recipient.state())).isEqualTo(new BigDecimal("10104036"));
        assertThat(population.missing(SWEDEN.municipalities())).hasSize(282);
        assertThat(population.missing(SWEDEN.regions())).hasSize(20);
        assertThat(population.source())
                .isEqualTo("SCB, folkmängd 1 november 2017, återskapad ur Region Jämtland Härjedalens kvottabell 2018");
    }

    @ParameterizedTest(name = "{0} has {1} municipalities, {2} regions, nation {3}, region 23 {4}, {5}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2017-06-30 | 8 | 1 | -1       | 129076 | kvartalsstatistik",
                "2017-10-31 | 0 | 0 | 10104742 | -1     | preliminär",
                "2017-11-30 | 0 | 0 | 10112669 | -1     | preliminär",
                "2018-09-30 | 8 | 1 | -1       | 130096 | kvartalsstatistik",
                "2018-10-31 | 0 | 0 | 10217621 | -1     | preliminär",
                "2018-11-30 | 0 | 0 | 10225481 | -1     | preliminär",
                "2019-09-30 | 0 | 0 | 10315802 | -1     | preliminär",
                "2019-10-31 | 0 | 0 | 10321177 | -1     | preliminär",
                "2019-11-30 | 0 | 0 | 10323857 | -1     | preliminär",
                "2024-12-31 | 8 | 1 | 10587710 | -1     | utdrag",
            })
    void partialTablesHaveWhatIsKnown(
            LocalDate date, int municipalities, int regions, long nation, long jamtland, String inSource) {
        Statistic population = SWEDEN.population(date);

        assertThat(290 - population.missing(SWEDEN.municipalities()).size()).isEqualTo(municipalities);
        assertThat(21 - population.missing(SWEDEN.regions()).size()).isEqualTo(regions);
        assertThat(population
                        .find(Recipient.state())
                        .map(BigDecimal::longValueExact)
                        .orElse(-1L))
                .isEqualTo(nation);
        assertThat(population
                        .find(SWEDEN.region("23"))
                        .map(BigDecimal::longValueExact)
                        .orElse(-1L))
                .isEqualTo(jamtland);
        assertThat(population.source()).startsWith("SCB, ").contains(inSource);
    }

    @Test
    void aRegionMayBeKnownWithoutItsMunicipalities() {
        // SCB, extract for 31 December 2024
        Statistic population = SWEDEN.population(LocalDate.of(2024, 12, 31));

        assertThat(population.figure(SWEDEN.region("01"))).isEqualTo(new BigDecimal("2473307"));
        assertThat(population.figure(SWEDEN.county("01"))).isEqualTo(new BigDecimal("2473307"));
        assertThat(population.missing(SWEDEN.municipalitiesOf("01"))).hasSize(26 - 8);
    }

    @ParameterizedTest(name = "{0}: between {1} and {2}")
    @CsvSource({
        "2010-12-30, none, 2010-12-31",
        "2017-11-02, 2017-11-01, 2017-11-30",
        "2020-12-31, 2019-12-31, 2021-12-31",
        "2025-01-01, 2024-12-31, none"
    })
    void neverTakesTheNearestDate(LocalDate date, String before, String after) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SWEDEN.population(date))
                .withMessage("date of folkmängd must be one of the 22 in the series but was " + date
                        + "; before and after it are " + before + " and " + after);
    }

    @Test
    @SuppressWarnings("NullAway") // null is the point
    void nullIsNamed() {
        assertThatNullPointerException()
                .isThrownBy(() -> SWEDEN.population(null))
                .withMessage("date");
        assertThatNullPointerException().isThrownBy(() -> SWEDEN.region(null)).withMessage("region code");
    }

    @Test
    void sharesByPopulation() {
        // 31 December 2017: Västerbotten's municipalities have 268 465 inhabitants, the country 10 120 242
        assertThat(SWEDEN.population(LocalDate.of(2017, 12, 31)).share(SWEDEN.region("24"), SWEDEN.regions()))
                .isEqualTo(Fraction.of(268_465, 10_120_242));
    }

    @Test
    void equalTablesAreEqual() {
        assertThat(SWEDEN).isEqualTo(Sweden.load()).hasSameHashCodeAs(Sweden.load());
    }
}
