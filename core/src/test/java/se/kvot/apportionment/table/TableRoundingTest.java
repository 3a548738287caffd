package se.kvot.apportionment.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.kvot.apportionment.table.TableOutcome.Unsolvable;
import se.kvot.money.Fraction;
import se.kvot.testkit.ValueContract;

final class TableRoundingTest {

    private static final ExactTable HALVES = ExactTable.ofNumerators(2, new long[] {1, 1, 1, 1}, 2);

    static Stream<PublishedTable> published() {
        return PublishedTable.all().filter(table -> table.method().equals("controlled-rounding"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("published")
    void thePublishedTableIsOneOfThoseThatAddUp(PublishedTable published) {
        Fraction unit = Fraction.of(published.unit());
        RoundedTable least = TableRounding.of(published.table(), unit).leastDeviation();
        assertThat(TableVerifier.findings(published.table(), least)).isEmpty();
        List<BigInteger> cells = published.outcomes().get(0).stream()
                .flatMap(List::stream)
                .map(cell -> BigInteger.valueOf(cell / published.unit()))
                .toList();
        RoundedTable stated = rounded(published.table(), unit, cells);
        assertThat(TableVerifier.findings(published.table(), stated)).isEmpty();
        assertThat(least.deviation()).isLessThanOrEqualTo(stated.deviation());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("published")
    void thePublishedTotalsCanBeGiven(PublishedTable published) {
        Fraction unit = Fraction.of(published.unit());
        RoundedTable table = TableRounding.of(published.table(), unit)
                .leastDeviation(
                        units(published.rowTotals(), published.unit()),
                        units(published.columnTotals(), published.unit()))
                .orElseThrow();
        List<BigInteger> cells = published.outcomes().get(0).stream()
                .flatMap(List::stream)
                .map(cell -> BigInteger.valueOf(cell / published.unit()))
                .toList();
        assertThat(IntStream.range(0, table.rows()).mapToObj(table::rowUnits).toList())
                .isEqualTo(units(published.rowTotals(), published.unit()));
        assertThat(table.deviation())
                .isLessThanOrEqualTo(rounded(published.table(), unit, cells).deviation());
        if (published.id().equals("M23")) { // its table was found by trying all, and is a least one
            assertThat(table.deviation())
                    .isEqualTo(rounded(published.table(), unit, cells).deviation());
        }
    }

    private static List<BigInteger> units(List<Long> totals, long unit) {
        return totals.stream().map(total -> BigInteger.valueOf(total / unit)).toList();
    }

    private static RoundedTable rounded(ExactTable table, Fraction unit, List<BigInteger> cells) {
        return new RoundedTable(
                table.rows(),
                table.columns(),
                unit,
                cells.stream().mapToLong(BigInteger::longValueExact).toArray(),
                new BigInteger[0],
                SmallTables.deviation(table, unit, cells),
                null,
                false);
    }

    @Test
    void threePublishedTablesAreTried() {
        assertThat(published()).hasSize(3);
    }

    static Stream<Arguments> tables() {
        return Stream.of(
                Arguments.of("halves: the lower cell first", HALVES, "[[0, 1], [1, 0]] x 1", true),
                Arguments.of(
                        "one cell alone, as near both ways",
                        ExactTable.ofNumerators(1, new long[] {5}, 2),
                        "[[2]] x 1",
                        true),
                Arguments.of("one cell alone", ExactTable.ofNumerators(1, new long[] {-9}, 4), "[[-2]] x 1", false),
                Arguments.of(
                        "whole cells stay",
                        ExactTable.ofNumerators(2, new long[] {2, -3, 0, 7}, 1),
                        "[[2, -3], [0, 7]] x 1",
                        false),
                Arguments.of(
                        "the nearest multiples do not add up",
                        ExactTable.ofNumerators(3, new long[] {4, 4, 4, 4, 4, 4, 4, 4, 4}, 10),
                        "[[0, 0, 1], [0, 1, 0], [1, 0, 0]] x 1",
                        true));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tables")
    void leastDeviationIs(String why, ExactTable table, String cells, boolean others) {
        RoundedTable rounded = TableRounding.of(table, Fraction.ONE).leastDeviation();
        assertThat(rounded).hasToString(cells);
        assertThat(rounded.hasEquals()).isEqualTo(others);
    }

    @Test
    void aResultTellsWhatItHolds() {
        ExactTable due = ExactTable.ofNumerators(3, new long[] {30, 70, 200, 40, -60, 0}, 1);
        TableRounding rounding = TableRounding.of(due, Fraction.of(100));
        assertThat(rounding.table()).isSameAs(due);
        assertThat(rounding.unit()).isEqualTo(Fraction.of(100));
        RoundedTable table = rounding.leastDeviation();
        assertThat(table).hasToString("[[0, 1, 2], [0, -1, 0]] x 100");
        assertThat(table.rows()).isEqualTo(2);
        assertThat(table.columns()).isEqualTo(3);
        assertThat(table.unit()).isEqualTo(Fraction.of(100));
        assertThat(table.cell(0, 2)).isEqualTo(Fraction.of(200));
        assertThat(table.units(1, 1)).isEqualTo(BigInteger.valueOf(-1));
        assertThat(table.rowUnits(0)).isEqualTo(BigInteger.valueOf(3));
        assertThat(table.rowUnits(1)).isEqualTo(BigInteger.valueOf(-1));
        assertThat(table.columnUnits(1)).isEqualTo(BigInteger.ZERO);
        assertThat(table.columnUnits(2)).isEqualTo(BigInteger.TWO);
        assertThat(table.totalUnits()).isEqualTo(BigInteger.TWO);
        assertThat(table.toArray()).containsExactly(0, 1, 2, 0, -1, 0);
        assertThat(table.deviation()).isEqualTo(Fraction.of(30 + 30 + 40 + 40));
        assertThat(table.prices()).isPresent();
        assertThat(rounding.feasible().prices()).isEmpty();
        assertThat(rounding.feasible().hasEquals()).isFalse();
    }

    @Test
    void pricesAreToldInUnits() {
        RoundedTable table = TableRounding.of(ExactTable.ofNumerators(2, new long[] {2, 2, 2, 2}, 4), Fraction.ONE)
                .leastDeviation();
        assertThat(table.prices().orElseThrow()).hasToString("rows [0, 0] columns [0, 0] total 0");
        TablePrices prices = TablePrices.of(new long[] {1, 0}, new long[] {-3}, 2, 4);
        assertThat(prices).hasToString("rows [1/4, 0] columns [-3/4] total 1/2");
        ValueContract.assertEqualityGroups(
                List.of(prices, TablePrices.of(new long[] {1, 0}, new long[] {-3}, 2, 4)),
                List.of(TablePrices.of(new long[] {1, 1}, new long[] {-3}, 2, 4)),
                List.of(TablePrices.of(new long[] {1, 0}, new long[] {-2}, 2, 4)),
                List.of(TablePrices.of(new long[] {1, 0}, new long[] {-3}, 3, 4)),
                List.of(TablePrices.of(new long[] {1, 0}, new long[] {-3}, 2, 5)));
    }

    @Test
    void tablesAreEqualByCellsAndUnit() {
        ExactTable whole = ExactTable.ofNumerators(2, new long[] {1, 2, 3, 4}, 1);
        ExactTable huge = SmallTables.times(whole, Fraction.of(BigInteger.TEN.pow(40)));
        ValueContract.assertEqualityGroups(
                List.of(
                        TableRounding.of(whole, Fraction.ONE).leastDeviation(),
                        TableRounding.of(whole, Fraction.ONE).feasible()),
                List.of(TableRounding.of(huge, Fraction.ONE).feasible()),
                List.of(TableRounding.of(whole, Fraction.of(1, 2)).feasible()),
                List.of(TableRounding.of(ExactTable.ofNumerators(4, new long[] {1, 2, 3, 4}, 1), Fraction.ONE)
                        .feasible()),
                List.of(TableRounding.of(ExactTable.ofNumerators(2, new long[] {1, 2}, 1), Fraction.ONE)
                        .feasible()));
    }

    @Test
    void whatDoesNotFitInALongIsNotCutOff() {
        ExactTable huge = ExactTable.of(List.of(List.of(Fraction.of(BigInteger.TEN.pow(40)), Fraction.of(1, 3))));
        RoundedTable table = TableRounding.of(huge, Fraction.ONE).leastDeviation();
        assertThat(table.units(0, 0)).isEqualTo(BigInteger.TEN.pow(40));
        assertThat(table.totalUnits()).isEqualTo(BigInteger.TEN.pow(40));
        assertThatThrownBy(table::toArray).isInstanceOf(ArithmeticException.class);
    }

    /** Round each of these the numbers leave the arithmetic in {@code long} for tables of some size. */
    static Stream<Long> denominators() {
        return IntStream.rangeClosed(44, 62)
                .boxed()
                .flatMap(bits -> LongStream.of((1L << bits) - 1, 1L << bits, (1L << bits) + 1)
                        .boxed());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("denominators")
    void theWayThroughLongsAndTheWayAroundThemMeet(long denominator) {
        Random random = new Random(denominator);
        long[] cells = random.longs(20, -denominator, denominator).toArray();
        cells[3] = 0;
        cells[7] = denominator / 2;
        ExactTable table = ExactTable.ofNumerators(5, cells, denominator);
        RoundedTable rounded = TableRounding.of(table, Fraction.ONE).leastDeviation();
        Fraction much = Fraction.of(BigInteger.TWO.pow(70));
        RoundedTable wide =
                TableRounding.of(SmallTables.times(table, much), much).leastDeviation();
        assertThat(TableVerifier.findings(table, rounded)).isEmpty();
        assertThat(rounded.toLists()).isEqualTo(wide.toLists());
        assertThat(TableVerifier.findings(
                        table, TableRounding.of(table, Fraction.ONE).feasible()))
                .isEmpty();
    }

    /** Sizes and cells for which rows, columns or neither are the more, and lines are long enough to look near. */
    static Stream<Arguments> largeTables() {
        return Stream.of(
                Arguments.of("wide", 20, 150, 1_000),
                Arguments.of("tall", 150, 20, 1_000),
                Arguments.of("square", 90, 90, 1_000_000),
                Arguments.of("many ties", 80, 70, 4),
                Arguments.of("nothing but halves and wholes", 70, 80, 2),
                Arguments.of("thirds", 66, 66, 3));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("largeTables")
    void largeTablesAreProvedLeast(String why, int rows, int columns, long denominator) {
        Random random = new Random(rows);
        long[] cells = random.longs((long) rows * columns, 0, 3 * denominator).toArray();
        ExactTable table = ExactTable.ofNumerators(columns, cells, denominator);
        TableRounding rounding = TableRounding.of(table, Fraction.ONE);
        assertThat(TableVerifier.findings(table, rounding.leastDeviation())).isEmpty();
        assertThat(TableVerifier.findings(table, rounding.feasible())).isEmpty();
    }

    @Test
    void lopsidedTablesAreProvedLeast() {
        // nearly all remainders are small, so prices are far from where the search for them starts
        Random random = new Random(7);
        long[] cells = random.longs(100 * 80, 0, 30).toArray();
        Arrays.setAll(cells, i -> i % 80 == 5 ? 900 + cells[i] : cells[i]);
        ExactTable table = ExactTable.ofNumerators(80, cells, 1000);
        TableRounding rounding = TableRounding.of(table, Fraction.ONE);
        assertThat(TableVerifier.findings(table, rounding.leastDeviation())).isEmpty();
        assertThat(TableVerifier.findings(table, rounding.feasible())).isEmpty();
    }

    /** Tables on which the quick way has long lines, lines that lie across, ties, cells that stay, and sums to mend. */
    static Stream<Arguments> carriedTables() {
        return Stream.of(
                Arguments.of("long lines", 9, 150, 1_000, 100),
                Arguments.of("lines that lie across", 150, 9, 1_000, 100),
                Arguments.of("as many rows as columns", 80, 80, 1_000_000, 100),
                Arguments.of("lines too short to look near", 60, 71, 1_000, 100),
                Arguments.of("many ties", 70, 90, 4, 100),
                Arguments.of("ties that lie across", 90, 70, 2, 100),
                Arguments.of("cells that stay", 40, 120, 97, 30),
                Arguments.of("sums to mend", 30, 100, 1_000, 2),
                Arguments.of("sums to mend across", 100, 30, 1_000, 2),
                Arguments.of("small sums to mend", 12, 12, 10, 20));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("carriedTables")
    void theQuickWayGivesTheTableOfTheSlow(String why, int rows, int columns, long denominator, int percent) {
        for (int seed = 0; seed < 8; seed++) {
            Random random = new Random(seed);
            long[] cells = random.longs((long) rows * columns, -3 * denominator, 3 * denominator)
                    .map(cell -> random.nextInt(100) < percent ? cell : 0)
                    .toArray();
            assertThatQuickIsSlow(ExactTable.ofNumerators(columns, cells, denominator));
        }
    }

    /** Cells, and sums of them, that are about as much as a {@code long} or an {@code int} holds. */
    static Stream<Arguments> edges() {
        return LongStream.of(1L << 31, 1L << 32, 1L << 53, 1L << 61, 1L << 62, Long.MAX_VALUE, Long.MIN_VALUE)
                .boxed()
                .flatMap(edge ->
                        Stream.of(1L, 2L, 3L, 7L, 8L, 1_000_000L).map(denominator -> Arguments.of(edge, denominator)));
    }

    @ParameterizedTest(name = "{0} over {1}")
    @MethodSource("edges")
    void cellsAtTheEdgesOfLongsAreRoundedLikeOthers(long edge, long denominator) {
        long[] near = {edge - 1, edge, edge + 1, -edge - 1, -edge, -edge + 1};
        long[] parts = {edge / 2, edge / 3 + 1, edge - edge / 2, edge - 1, 1, -1, 0, edge / 5, -edge / 5 - 1};
        assertThatQuickIsSlow(ExactTable.ofNumerators(3, near, denominator));
        assertThatQuickIsSlow(ExactTable.ofNumerators(2, near, denominator));
        assertThatQuickIsSlow(ExactTable.ofNumerators(3, parts, denominator));
    }

    private static void assertThatQuickIsSlow(ExactTable table) {
        Fraction much = Fraction.of(BigInteger.TWO.pow(70));
        RoundedTable quick = TableRounding.of(table, Fraction.ONE).feasible();
        RoundedTable slow =
                TableRounding.of(SmallTables.times(table, much), much).feasible();
        assertThat(TableVerifier.findings(table, quick)).isEmpty();
        assertThat(quick.toLists()).isEqualTo(slow.toLists());
        assertThat(quick.deviation().times(much)).isEqualTo(slow.deviation());
        assertThat(quick.deviation()).isEqualTo(SmallTables.deviation(table, Fraction.ONE, SmallTables.cells(quick)));
    }

    static Stream<Arguments> unsolvable() {
        return Stream.of(
                Arguments.of(
                        HALVES,
                        big(2, 0),
                        big(1, 1),
                        "row 0 must be one of the multiples next to its exact total but was 2 units"),
                Arguments.of(
                        ExactTable.ofNumerators(2, new long[] {1, 1, 1, 1}, 4),
                        big(1, 0),
                        big(-1, 2),
                        "column 0 must be one of the multiples next to its exact total but was -1 units"),
                Arguments.of(
                        ExactTable.ofNumerators(2, new long[] {1, 1, 1, 1}, 5),
                        big(1, 1),
                        big(1, 1),
                        "total must be one of the multiples next to its exact total but was 2 units"),
                Arguments.of(
                        ExactTable.ofNumerators(2, new long[] {1, 0, 0, 1}, 2),
                        big(1, 0),
                        big(0, 1),
                        "rows [0] must have 1 units but columns [0] take 0"),
                Arguments.of(
                        ExactTable.ofNumerators(3, new long[] {5, 5, 5, 1, 1, 6}, 10),
                        big(2, 0),
                        big(0, 0, 2),
                        "rows [0] must have 2 units but columns [0, 1] take 0"
                                + " and the cells of those rows elsewhere take 1"));
    }

    @ParameterizedTest(name = "{3}")
    @MethodSource("unsolvable")
    void totalsThatCannotBeMetAreTold(
            ExactTable table, List<BigInteger> rows, List<BigInteger> columns, String reason) {
        TableOutcome<RoundedTable> outcome =
                TableRounding.of(table, Fraction.ONE).leastDeviation(rows, columns);
        assertThat(outcome).isEqualTo(new Unsolvable<RoundedTable>(reason));
    }

    @Test
    void badInputIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TableRounding.of(HALVES, Fraction.ZERO))
                .withMessage("unit must be positive but was 0");
        TableRounding rounding = TableRounding.of(HALVES, Fraction.ONE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rounding.leastDeviation(big(1), big(1, 1)))
                .withMessage("there must be 2 row totals but were 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rounding.leastDeviation(big(1, 1), big(1, 1, 0)))
                .withMessage("there must be 2 column totals but were 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rounding.leastDeviation(big(1, 1), big(1, 0)))
                .withMessage("row totals and column totals must have the same sum but had 2 and 1");
    }

    private static List<BigInteger> big(long... numbers) {
        return LongStream.of(numbers).mapToObj(BigInteger::valueOf).toList();
    }
}
