package se.kvot.apportionment.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.kvot.money.Fraction;

final class QuotasTest {

    /** Small ones, and those round the powers of two, as far as there is room for them in the narrow arithmetic. */
    static Stream<Long> denominators() {
        LongStream small = LongStream.rangeClosed(1, 17);
        LongStream powers = IntStream.rangeClosed(5, 51)
                .mapToLong(bits -> 1L << bits)
                .flatMap(power -> LongStream.of(power - 1, power, power + 1, power + power / 2));
        return LongStream.concat(small, powers).boxed();
    }

    /** Where a quotient that is one off would show: at the multiples, and as far out as a {@code long} goes. */
    private static long[] cells(long denominator) {
        Random random = new Random(denominator);
        LongStream far = LongStream.of(0, 1L << 31, 1L << 32, 1L << 53, 1L << 62, Long.MAX_VALUE, Long.MIN_VALUE);
        LongStream anywhere = LongStream.concat(far, random.longs(60));
        return LongStream.concat(anywhere, LongStream.rangeClosed(-5, 5).map(times -> times * denominator))
                .flatMap(cell -> LongStream.of(cell, cell - Math.floorMod(cell, denominator)))
                .flatMap(cell -> LongStream.of(cell - 1, cell, cell + 1, -cell))
                .toArray();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("denominators")
    void cellsAreSplitIntoWholeUnitsAndTheRest(long denominator) {
        long[] cells = cells(denominator);
        for (int from = 0; from < cells.length; from += 4) { // few, so that they leave room for denominators
            assertSplit(Arrays.copyOfRange(cells, from, from + 4), denominator);
        }
    }

    private static void assertSplit(long[] cells, long denominator) {
        ExactTable table = ExactTable.ofNumerators(2, cells, denominator);
        Quotas.Narrow quotas = (Quotas.Narrow) Quotas.of(table, Fraction.ONE);
        BigInteger divisor = BigInteger.valueOf(denominator);
        long[] wholes = new long[cells.length];
        long[] remainders = new long[cells.length];
        for (int i = 0; i < cells.length; i++) {
            BigInteger cell = BigInteger.valueOf(cells[i]);
            BigInteger rest = cell.mod(divisor);
            BigInteger whole = cell.subtract(rest).divide(divisor);
            assertThat(quotas.floor(i)).isEqualTo(whole);
            assertThat(quotas.remainder(i)).isEqualTo(rest);
            wholes[i] = whole.longValueExact();
            remainders[i] = rest.longValueExact();
        }
        assertThat(quotas.floors()).isEqualTo(wholes);
        assertThat(quotas.remainders()).isEqualTo(remainders);
        assertThat(quotas.numerators()).isEqualTo(cells);
        assertThat(quotas.split(cells, new long[cells.length]))
                .isEqualTo(LongStream.of(remainders).sum());
        assertThat(cells).isEqualTo(remainders);
    }
}
