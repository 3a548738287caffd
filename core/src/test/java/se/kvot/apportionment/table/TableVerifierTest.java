package se.kvot.apportionment.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.kvot.money.Fraction;

final class TableVerifierTest {

    /** Rows of 1.5 and 0.6, columns of 0.9, 0.6 and 0.6, 2.1 in all. */
    private static final ExactTable EXACT = ExactTable.ofNumerators(3, new long[] {6, 5, 4, 3, 1, 2}, 10);

    static Stream<Arguments> tables() {
        return Stream.of(
                Arguments.of("a right one", new long[] {1, 0, 0, 0, 1, 0}, "[]"),
                Arguments.of(
                        "a cell two up, and its row, column and total with it",
                        new long[] {2, 0, 0, 0, 1, 0},
                        "[" + not("cell 0, 0", "3/5", 2) + ", " + not("column 0", "9/10", 2) + "]"),
                Arguments.of(
                        "a cell one down",
                        new long[] {1, 0, -1, 0, 1, 1},
                        "[" + not("cell 0, 2", "2/5", -1) + ", " + not("row 0", "3/2", 0) + ", "
                                + not("row 1", "3/5", 2) + "]"),
                Arguments.of(
                        "a total that is beside",
                        new long[] {1, 1, 1, 0, 0, 1},
                        "[" + not("row 0", "3/2", 3) + ", " + not("column 2", "3/5", 2) + ", "
                                + not("total", "21/10", 4) + "]"));
    }

    private static String not(String what, String exact, int units) {
        return what + " must be next to " + exact + " but was " + units + " units of 1";
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tables")
    void whatDoesNotAddUpIsFound(String why, long[] units, String findings) {
        Fraction deviation = SmallTables.deviation(
                EXACT,
                Fraction.ONE,
                Arrays.stream(units).mapToObj(BigInteger::valueOf).toList());
        assertThat(TableVerifier.findings(EXACT, table(units, deviation, null))).hasToString(findings);
    }

    @Test
    void wholeCellsMustStay() {
        ExactTable exact = ExactTable.ofNumerators(1, new long[] {0}, 1);
        RoundedTable moved =
                new RoundedTable(1, 1, Fraction.ONE, new long[] {1}, new BigInteger[0], Fraction.ONE, null, false);
        assertThat(TableVerifier.findings(exact, moved))
                .containsExactly(
                        not("cell 0, 0", "0", 1), not("row 0", "0", 1), not("column 0", "0", 1), not("total", "0", 1));
    }

    @Test
    void aWrongDeviationIsFound() {
        assertThat(TableVerifier.findings(EXACT, table(new long[] {1, 0, 0, 0, 1, 0}, Fraction.ONE, null)))
                .containsExactly("deviation must be 27/10 but was 1");
    }

    @Test
    void pricesThatDoNotProveAreFound() {
        RoundedTable right = TableRounding.of(EXACT, Fraction.ONE).leastDeviation();
        assertThat(TableVerifier.findings(EXACT, right)).isEmpty();
        TablePrices none = TablePrices.of(new long[] {0, 0}, new long[] {0, 0, 0}, 0, 10);
        // without prices only cells above one half go up
        assertThat(TableVerifier.findings(EXACT, table(new long[] {0, 1, 0, 1, 0, 0}, Fraction.of(29, 10), none)))
                .containsExactly(
                        "deviation must be 5/2 but was 29/10",
                        "cell 0, 0 must be up at its prices but was 0 units",
                        "cell 1, 0 must be down at its prices but was 1 units");
        TablePrices others = TablePrices.of(new long[] {1, -1}, new long[] {-1, 1, 1}, -1, 10);
        assertThat(TableVerifier.findings(EXACT, table(new long[] {1, 1, 0, 0, 0, 1}, Fraction.of(24, 10), others)))
                .contains(
                        "row 0 must be down at its prices but was 2 units",
                        "column 1 must be down at its prices but was 1 units",
                        "column 2 must be down at its prices but was 1 units")
                .doesNotContain("column 0 must be up at its prices but was 1 units");
        assertThat(TableVerifier.findings(EXACT, table(new long[] {1, 0, 0, 0, 0, 1}, Fraction.of(24, 10), others)))
                .contains(
                        "column 2 must be down at its prices but was 1 units",
                        "total must be up at its prices but was 2 units");
    }

    @Property
    void anyOtherTableFailsWithThePricesOfALeastOneUnlessItDeviatesAsLittle(
            @ForAll("smallTables") ExactTable exact, @ForAll("seeds") int seed) {
        RoundedTable least = TableRounding.of(exact, Fraction.ONE).leastDeviation();
        List<List<BigInteger>> all = SmallTables.allRoundings(exact, Fraction.ONE);
        List<BigInteger> other = all.get(seed % all.size());
        Fraction deviation = SmallTables.deviation(exact, Fraction.ONE, other);
        RoundedTable stated = new RoundedTable(
                exact.rows(),
                exact.columns(),
                Fraction.ONE,
                other.stream().mapToLong(BigInteger::longValueExact).toArray(),
                new BigInteger[0],
                deviation,
                least.prices().orElseThrow(),
                false);
        assertThat(TableVerifier.findings(exact, stated).isEmpty()).isEqualTo(deviation.equals(least.deviation()));
    }

    @Provide
    Arbitrary<ExactTable> smallTables() {
        return SmallTables.upTo(3);
    }

    @Provide
    Arbitrary<Integer> seeds() {
        return Arbitraries.integers().between(0, 100_000);
    }

    @Test
    void tablesMustBeOfOneSize() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TableVerifier.findings(EXACT.transposed(), table(new long[6], Fraction.ZERO, null)))
                .withMessage("tables must have the same size but were 3 x 2 and 2 x 3");
        BiproportionalTable two = spread(new long[] {1, 1}, Fraction.ONE, Fraction.ONE, Fraction.ONE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TableVerifier.findings(WEIGHTS, List.of(1L, 1L), List.of(1L, 1L), two))
                .withMessage("weights, totals and table must have the same size but were 1 x 2, 2 x 2 and 1 x 2");
    }

    private static final ExactTable WEIGHTS = ExactTable.ofNumerators(2, new long[] {3, 5}, 2);

    static Stream<Arguments> spreads() {
        Fraction one = Fraction.ONE;
        Fraction none = Fraction.ZERO;
        return Stream.of(
                Arguments.of("the share tips down", spread(new long[] {1, 2}, one, one, one), "[]"),
                Arguments.of(
                        "the share tips up",
                        spread(new long[] {2, 3}, one, one, one),
                        "[row 0 must have 3 units but had 5, column 0 must have 1 units but had 2,"
                                + " column 1 must have 2 units but had 3]"),
                Arguments.of(
                        "too many",
                        spread(new long[] {1, 2}, one, Fraction.of(1, 4), one),
                        "[cell 0, 0 must round the share 3/8 but was 1]"),
                Arguments.of(
                        "too few",
                        spread(new long[] {1, 2}, one, one, Fraction.of(11, 10)),
                        "[cell 0, 1 must round the share 11/4 but was 2]"),
                Arguments.of(
                        "below zero",
                        spread(new long[] {1, -2}, one, one, one),
                        "[cell 0, 1 must round the share 5/2 but was -2, row 0 must have 3 units but had -1,"
                                + " column 1 must have 2 units but had -2]"),
                Arguments.of(
                        "a multiplier of zero",
                        spread(new long[] {1, 2}, one, none, one),
                        "[cell 0, 0 must round the share 0 but was 1,"
                                + " column 0 must have a positive multiplier but had 0]"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("spreads")
    void whatIsNotProportionalIsFound(String why, BiproportionalTable table, String findings) {
        assertThat(TableVerifier.findings(WEIGHTS, List.of(3L), List.of(1L, 2L), table))
                .hasToString(findings);
    }

    @Test
    void theOtherMethodRoundsDown() {
        BiproportionalTable table = new BiproportionalTable(
                DivisorMethod.JEFFERSON,
                new long[] {1, 2},
                ImmutableList.of(Fraction.ONE),
                ImmutableList.of(Fraction.of(4, 3), Fraction.of(4, 5)),
                true);
        assertThat(TableVerifier.findings(WEIGHTS, List.of(3L), List.of(1L, 2L), table))
                .isEmpty();
        BiproportionalTable beyond = new BiproportionalTable(
                DivisorMethod.JEFFERSON,
                new long[] {1, 2},
                ImmutableList.of(Fraction.ONE),
                ImmutableList.of(Fraction.of(3, 2), Fraction.of(3, 5)),
                true);
        assertThat(TableVerifier.findings(WEIGHTS, List.of(3L), List.of(1L, 2L), beyond))
                .containsExactly(
                        "cell 0, 0 must round the share 9/4 but was 1", "cell 0, 1 must round the share 3/2 but was 2");
    }

    private static RoundedTable table(long[] units, Fraction deviation, @Nullable TablePrices prices) {
        return new RoundedTable(2, 3, Fraction.ONE, units, new BigInteger[0], deviation, prices, false);
    }

    private static BiproportionalTable spread(long[] units, Fraction row, Fraction first, Fraction second) {
        return new BiproportionalTable(
                DivisorMethod.WEBSTER, units, ImmutableList.of(row), ImmutableList.of(first, second), false);
    }
}
