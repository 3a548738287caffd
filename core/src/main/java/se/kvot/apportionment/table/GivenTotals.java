package se.kvot.apportionment.table;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntBinaryOperator;
import java.util.stream.IntStream;

/** Totals that somebody has set for a table to be rounded, and whether they can be met. */
final class GivenTotals {

    private final ExactTable table;
    private final Quotas quotas;
    private final List<BigInteger> rowUnits;
    private final List<BigInteger> columnUnits;

    GivenTotals(ExactTable table, Quotas quotas, List<BigInteger> rowUnits, List<BigInteger> columnUnits) {
        requireSize("row", table.rows(), rowUnits);
        requireSize("column", table.columns(), columnUnits);
        checkArgument(
                sum(rowUnits).equals(sum(columnUnits)),
                "row totals and column totals must have the same sum but had %s and %s",
                sum(rowUnits),
                sum(columnUnits));
        this.table = table;
        this.quotas = quotas;
        this.rowUnits = rowUnits;
        this.columnUnits = columnUnits;
    }

    private static void requireSize(String what, int size, List<BigInteger> totals) {
        checkArgument(totals.size() == size, "there must be %s %s totals but were %s", size, what, totals.size());
    }

    private static BigInteger sum(List<BigInteger> totals) {
        return totals.stream().reduce(BigInteger.ZERO, BigInteger::add);
    }

    /** How many cells must go up in each row and column; or which total is no neighbour, or why no cells meet them all. */
    TableOutcome<Margins> margins() {
        Margins exact = quotas.margins();
        BigInteger[] rows = counts(rowUnits, table.columns(), table::index);
        BigInteger[] columns = counts(columnUnits, table.rows(), (column, row) -> table.index(row, column));
        for (int row = 0; row < rows.length; row++) {
            if (!isNext(rows[row], exact.rowLow[row], exact.rowFree[row])) {
                return notNext("row " + row, rowUnits.get(row));
            }
        }
        for (int column = 0; column < columns.length; column++) {
            if (!isNext(columns[column], exact.columnLow[column], exact.columnFree[column])) {
                return notNext("column " + column, columnUnits.get(column));
            }
        }
        if (!isNext(sum(List.of(rows)), exact.totalLow, exact.totalFree)) {
            return notNext("total", sum(rowUnits));
        }
        long[] most = new long[table.rows() * table.columns()];
        Arrays.setAll(most, i -> quotas.remainder(i).signum());
        Margins given = Margins.fixed(toLongs(rows), toLongs(columns));
        return SupplyCheck.shortage(given.rowLow, given.columnLow, most)
                .<TableOutcome<Margins>>map(TableOutcome.Unsolvable::new)
                .orElseGet(() -> new TableOutcome.Solved<>(given));
    }

    /** What the totals have above the multiples below the cells. */
    private BigInteger[] counts(List<BigInteger> totals, int size, IntBinaryOperator index) {
        return IntStream.range(0, totals.size())
                .mapToObj(line -> IntStream.range(0, size)
                        .mapToObj(i -> quotas.floor(index.applyAsInt(line, i)))
                        .reduce(totals.get(line), BigInteger::subtract))
                .toArray(BigInteger[]::new);
    }

    private static boolean isNext(BigInteger count, long low, boolean free) {
        BigInteger above = count.subtract(BigInteger.valueOf(low));
        return above.signum() == 0 || (free && above.equals(BigInteger.ONE));
    }

    private static TableOutcome<Margins> notNext(String what, BigInteger units) {
        return new TableOutcome.Unsolvable<>(
                what + " must be one of the multiples next to its exact total but was " + units + " units");
    }

    private static long[] toLongs(BigInteger[] counts) {
        return Arrays.stream(counts).mapToLong(BigInteger::longValueExact).toArray();
    }
}
