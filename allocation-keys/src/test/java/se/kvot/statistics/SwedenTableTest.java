package se.kvot.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.kvot.party.Recipient;

class SwedenTableTest {

    private static final Former NONE = Former.parse("");

    private static final String TABLE = """
            # a country of two
            format;1

            date;2023-12-31;A
            date;2024-12-31;B
            nation;00;Riket;;9
            county;01;Ena län
            county;03;Andra län
            region;01;Ena;;4
            region;03;Andra;;
            municipality;0101;X;1;
            municipality;0102;Y;2;1
            municipality;0301;Z;3;5
            """;

    @Test
    void addsUpWhatIsBlankWhereAllPartsAreKnown() {
        Sweden two = SwedenTable.parse(TABLE, "two.txt", NONE);
        Statistic first = two.population(LocalDate.of(2023, 12, 31));
        Statistic second = two.population(LocalDate.of(2024, 12, 31));

        assertThat(first.figure(two.region("01"))).isEqualTo(new BigDecimal("3"));
        assertThat(first.figure(two.county("03"))).isEqualTo(new BigDecimal("3"));
        assertThat(first.figure(Recipient.state())).isEqualTo(new BigDecimal("6"));
        assertThat(first.source()).isEqualTo("A");
        assertThat(second.find(two.municipality("0101"))).isEmpty();
        assertThat(second.figure(two.region("01"))).isEqualTo(new BigDecimal("4"));
        assertThat(second.figure(Recipient.state())).isEqualTo(new BigDecimal("9"));
        assertThat(second.source()).isEqualTo("B");
    }

    @Test
    void whatCannotBeAddedUpStaysUnknown() {
        Sweden two =
                SwedenTable.parse(TABLE.replace("Riket;;9", "Riket;;").replace("Ena;;4", "Ena;;"), "two.txt", NONE);
        Statistic second = two.population(LocalDate.of(2024, 12, 31));

        assertThat(second.find(two.region("01"))).isEmpty();
        assertThat(second.find(two.county("01"))).isEmpty();
        assertThat(second.find(Recipient.state())).isEmpty();
        assertThat(second.figure(two.region("03"))).isEqualTo(new BigDecimal("5"));
    }

    @Test
    void aRegionWithoutMunicipalitiesHasNotZeroInhabitants() {
        Statistic first = SwedenTable.parse(TABLE + "county;04;Tredje län\nregion;04;Tredje;;\n", "three.txt", NONE)
                .population(LocalDate.of(2023, 12, 31));

        assertThat(first.find(Recipient.region("04", "Tredje"))).isEmpty();
        assertThat(first.find(Recipient.county("04", "Tredje län"))).isEmpty();
        assertThat(first.find(Recipient.state())).isEmpty();
    }

    @Test
    void differsWhenAnyPartDoes() {
        Sweden two = SwedenTable.parse(TABLE, "two.txt", NONE);

        assertThat(two).isEqualTo(SwedenTable.parse(TABLE, "other.txt", NONE)).isNotEqualTo("two.txt");
        assertThat(two.hashCode())
                .isNotEqualTo(SwedenTable.parse(TABLE.replace(";A\n", ";C\n"), "two.txt", NONE)
                        .hashCode());
        assertThat(two).isNotEqualTo(SwedenTable.parse(TABLE.replace(";A\n", ";C\n"), "two.txt", NONE));
        assertThat(two).isNotEqualTo(SwedenTable.parse(TABLE + "county;04;Tredje län\n", "two.txt", NONE));
        assertThat(two)
                .isNotEqualTo(
                        SwedenTable.parse(TABLE + "county;04;Tredje län\nmunicipality;0401;Q;;\n", "two.txt", NONE));
        String without = TABLE.replace("nation;00;Riket;;9\n", "") + "county;04;T\n";
        assertThat(SwedenTable.parse(without, "two.txt", NONE))
                .isEqualTo(SwedenTable.parse(without, "two.txt", NONE))
                .isNotEqualTo(SwedenTable.parse(without + "county;05;U\n", "two.txt", NONE))
                .isNotEqualTo(SwedenTable.parse(without + "region;04;T;;\n", "two.txt", NONE))
                .isNotEqualTo(SwedenTable.parse(without + "municipality;0401;T;;\n", "two.txt", NONE))
                .isNotEqualTo(SwedenTable.parse(without.replace("Z;3;5", "Z;4;5"), "two.txt", NONE));
    }

    static Stream<Arguments> broken() {
        return Stream.of(
                Arguments.of(
                        "a stated region is not its sum",
                        "Ena;;4",
                        "Ena;4;4",
                        "9:4: figure of region 01 Ena at 2023-12-31 must be the sum 3 but was 4"),
                Arguments.of(
                        "a stated nation is not its sum",
                        "Riket;;9",
                        "Riket;;10",
                        "6:5: figure of state 00 Riket at 2024-12-31 must be the sum 9 but was 10"),
                Arguments.of(
                        "another version", "format;1", "format;2", "2:2: form must be version 1 but was \"format;2\""),
                Arguments.of(
                        "a line of another kind",
                        "region;03",
                        "parish;03",
                        "10:1: line must begin with format, date, nation, county, region or municipality but was"
                                + " \"parish;03;Andra;;\""),
                Arguments.of(
                        "no date",
                        "2023-12-31",
                        "2023-12-32",
                        "4:2: date must be written like 2017-12-31 but was \"2023-12-32\""),
                Arguments.of(
                        "dates out of order",
                        "2024-12-31",
                        "2023-12-31",
                        "5:2: date must be after the one before but was 2023-12-31"),
                Arguments.of(
                        "a date after the recipients",
                        "county;03;Andra län",
                        "date;2025-12-31;C",
                        "8:1: date must stand before the recipients but was after them"),
                Arguments.of(
                        "no dates",
                        "date;2023-12-31;A\ndate;2024-12-31;B\nnation;00;Riket;;9\ncounty;01;Ena län\ncounty;03;Andra"
                                + " län\nregion;01;Ena;;4\nregion;03;Andra;;\nmunicipality;0101;X;1;\n"
                                + "municipality;0102;Y;2;1\nmunicipality;0301;Z;3;5\n",
                        "",
                        "3:1: table must have at least one date but had none"),
                Arguments.of("a date without source", ";B", "", "5:2: line must have 3 fields but had 2"),
                Arguments.of("a figure too few", "Z;3;5", "Z;3", "13:4: line must have 5 fields but had 4"),
                Arguments.of("a figure too many", "Z;3;5", "Z;3;5;6", "13:5: line must have 5 fields but had 6"),
                Arguments.of(
                        "a county with figures", "Ena län", "Ena län;1;2", "7:3: line must have 3 fields but had 5"),
                Arguments.of("no digits", "Z;3;5", "Z;3;-5", "13:5: figure must be digits or blank but was \"-5\""),
                Arguments.of(
                        "a code of another form",
                        "municipality;0301",
                        "municipality;301",
                        "13:2: municipality code must be four digits but was \"301\""),
                Arguments.of(
                        "a code twice",
                        "municipality;0102",
                        "municipality;0101",
                        "12:2: municipality 0101 Y must be there once but was twice"),
                Arguments.of(
                        "a municipality of no county",
                        "municipality;0301",
                        "municipality;0401",
                        "13:2: county of municipality 0401 Z must stand before it but is missing"),
                Arguments.of(
                        "a region of no county",
                        "region;03",
                        "region;04",
                        "10:2: county of region 04 Andra must stand before it but is missing"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    void refuses(String why, String sound, String broken, String message) {
        assertThatExceptionOfType(StatisticFormatException.class)
                .isThrownBy(() -> SwedenTable.parse(TABLE.replace(sound, broken), "two.txt", NONE))
                .withMessage("two.txt:" + message);
    }
}
