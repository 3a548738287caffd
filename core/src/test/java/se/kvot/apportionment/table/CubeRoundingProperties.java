package se.kvot.apportionment.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.kvot.apportionment.table.TableOutcome.Solved;
import se.kvot.apportionment.table.TableOutcome.Unsolvable;
import se.kvot.money.Fraction;

final class CubeRoundingProperties {

    /** Cells of 2 x 2 x 3 cubes in sixths; many are whole or halves, which is where there may be no table. */
    @Provide
    Arbitrary<long[]> cubes() {
        return Arbitraries.of(-6L, -3L, 0L, 0L, 2L, 3L, 3L, 3L, 4L, 8L)
                .array(Long[].class)
                .ofSize(12)
                .map(cells -> IntStream.range(0, 12).mapToLong(i -> cells[i]).toArray());
    }

    @Property
    void thereIsATableExactlyWhenOneOfAllAddsUp(@ForAll("cubes") long[] cells) {
        List<ExactTable> layers = List.of(
                ExactTable.ofNumerators(3, java.util.Arrays.copyOf(cells, 6), 6),
                ExactTable.ofNumerators(3, java.util.Arrays.copyOfRange(cells, 6, 12), 6));
        var outcome = CubeRounding.of(layers, Fraction.ONE).search(1_000_000);
        boolean one = IntStream.range(0, 1 << 12).anyMatch(up -> addsUp(cells, up));
        assertThat(outcome).isInstanceOf(one ? Solved.class : Unsolvable.class);
        if (one) {
            List<BigInteger> found =
                    outcome.orElseThrow().stream().flatMap(List::stream).toList();
            int up = 0;
            for (int i = 0; i < 12; i++) {
                BigInteger above = found.get(i).subtract(BigInteger.valueOf(Math.floorDiv(cells[i], 6)));
                up |= above.intValueExact() << i;
            }
            assertThat(addsUp(cells, up)).isTrue();
        }
    }

    /** Whether rounding up the cells whose bits are set keeps all sums next to the exact ones. */
    private static boolean addsUp(long[] cells, int up) {
        for (int kept = 0; kept < 8; kept++) {
            for (int at = 0; at < 12; at++) {
                long exact = 0;
                long rounded = 0;
                for (int i = 0; i < 12; i++) {
                    boolean together = ((kept & 4) == 0 || i / 6 == at / 6)
                            && ((kept & 2) == 0 || i / 3 % 2 == at / 3 % 2)
                            && ((kept & 1) == 0 || i % 3 == at % 3);
                    if (together) {
                        exact += cells[i];
                        rounded += 6 * (Math.floorDiv(cells[i], 6) + (up >> i & 1));
                    }
                }
                if (Math.abs(exact - rounded) >= 6) {
                    return false;
                }
            }
        }
        return true;
    }
}
