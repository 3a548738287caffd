package se.kvot.apportionment.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.kvot.money.Fraction;

final class CarriedLinesTest {

    /** Sizes for which some tables add up at once and some do not, when this many cells of a hundred are no zeros. */
    static Stream<Arguments> sizes() {
        return Stream.of(
                Arguments.of("small and full", 3, 3, 100),
                Arguments.of("small", 5, 5, 40),
                Arguments.of("square", 12, 12, 15),
                Arguments.of("wide", 10, 30, 10),
                Arguments.of("tall", 30, 10, 10));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sizes")
    void itIsToldWhetherATableAddsUpAtOnce(String why, int rows, int columns, int percent) {
        int[] times = new int[2];
        for (int seed = 0; seed < 400; seed++) {
            ExactTable table = table(new Random(seed), rows, columns, percent);
            Quotas.Narrow quotas = (Quotas.Narrow) Quotas.of(table, Fraction.ONE);
            CarriedLines lines = new CarriedLines(quotas);
            boolean told = lines.carry();
            assertThat(told).as("seed %s", seed).isEqualTo(addsUp(quotas.margins(), lines.up(), rows, columns));
            times[told ? 1 : 0]++;
            // where it does not, it is mended
            assertThat(TableVerifier.findings(
                            table, TableRounding.of(table, Fraction.ONE).feasible()))
                    .isEmpty();
        }
        assertThat(times).doesNotContain(0);
    }

    /** With few different cells, so that many sums are whole. */
    private static ExactTable table(Random random, int rows, int columns, int percent) {
        int denominator = 2 + random.nextInt(9);
        long[] cells = random.longs((long) rows * columns, -denominator, 2L * denominator)
                .map(cell -> random.nextInt(100) < percent ? cell : 0)
                .toArray();
        return ExactTable.ofNumerators(columns, cells, denominator);
    }

    private static boolean addsUp(Margins margins, boolean[] up, int rows, int columns) {
        boolean adds = true;
        for (int row = 0; row < rows; row++) {
            long count = count(up, IntStream.range(row * columns, (row + 1) * columns));
            adds &= isNext(count, margins.rowLow[row], margins.rowFree[row]);
        }
        for (int column = 0; column < columns; column++) {
            int from = column;
            long count = count(up, IntStream.range(0, rows).map(row -> row * columns + from));
            adds &= isNext(count, margins.columnLow[column], margins.columnFree[column]);
        }
        return adds;
    }

    private static long count(boolean[] up, IntStream cells) {
        return cells.filter(cell -> up[cell]).count();
    }

    private static boolean isNext(long count, long low, boolean free) {
        return count == low || (free && count == low + 1);
    }

    @Test
    void theTableItselfIsLeftAsItWas() {
        long[] tall = {15, 25, 35, -5};
        Quotas.Narrow quotas = (Quotas.Narrow) Quotas.of(ExactTable.ofNumerators(1, tall, 10), Fraction.ONE);
        CarriedLines lines = new CarriedLines(quotas);
        assertThat(lines.carry()).isTrue();
        assertThat(lines.units()).containsExactly(2, 3, 3, -1);
        assertThat(lines.up()).containsExactly(true, true, false, false);
        assertThat(lines.moved()).isEqualTo(20);
        assertThat(quotas.numerators()).isEqualTo(tall);
    }
}
