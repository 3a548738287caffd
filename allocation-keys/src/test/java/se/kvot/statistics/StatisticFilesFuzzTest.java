package se.kvot.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.LocalDate;
import java.time.MonthDay;

/**
 * Whatever bytes a stranger sends are read or refused with {@link StatisticFormatException}. With {@code JAZZER_FUZZ=1}
 * new bytes are tried; without it those that were found before are.
 */
class StatisticFilesFuzzTest {

    private static final MonthDay LAST_DAY = MonthDay.of(12, 31);

    private static final StatisticFile CSV = StatisticCsv.builder()
            .name("folkmängd")
            .unit("invånare")
            .source("SCB")
            .date(LocalDate.of(2017, 12, 31))
            .build();

    private static final StatisticFile WIDE = StatisticWideCsv.builder()
            .name("folkmängd")
            .unit("invånare")
            .source("SCB")
            .dayOfYear(LAST_DAY)
            .build();

    private static final StatisticFile KOLADA = StatisticKolada.builder()
            .name("folkmängd")
            .unit("invånare")
            .source("Kolada")
            .dayOfYear(LAST_DAY)
            .build();

    private static StatisticFile cube(CubeFormat format) {
        return StatisticCube.builder()
                .format(format)
                .name("folkmängd")
                .unit("invånare")
                .source("SCB")
                .regionDimension("region")
                .timeDimension("år")
                .dayOfYear(LAST_DAY)
                .putFixed("kön", "totalt")
                .build();
    }

    private static final StatisticFile CUBE_CSV = cube(CubeFormat.CSV);
    private static final StatisticFile JSON_STAT = cube(CubeFormat.JSON_STAT);
    private static final StatisticFile PX = cube(CubeFormat.PX);

    @FuzzTest(maxDuration = "2m")
    void csv(byte[] bytes) {
        read(CSV, bytes);
    }

    @FuzzTest(maxDuration = "2m")
    void wideCsv(byte[] bytes) {
        read(WIDE, bytes);
    }

    @FuzzTest(maxDuration = "2m")
    void cubeCsv(byte[] bytes) {
        read(CUBE_CSV, bytes);
    }

    @FuzzTest(maxDuration = "2m")
    void jsonStat(byte[] bytes) {
        read(JSON_STAT, bytes);
    }

    @FuzzTest(maxDuration = "2m")
    void px(byte[] bytes) {
        read(PX, bytes);
    }

    @FuzzTest(maxDuration = "2m")
    void kolada(byte[] bytes) {
        read(KOLADA, bytes);
    }

    private static void read(StatisticFile file, byte[] bytes) {
        try {
            assertThat(file.read(bytes, "f").series().statistics()).isNotEmpty();
        } catch (StatisticFormatException e) {
            assertThat(e.getMessage()).isNotBlank();
        }
    }
}
