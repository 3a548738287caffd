package se.kvot.apportionment.table;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.kvot.money.Fraction;

/**
 * Units spread over a table whose row and column totals are given (<i>dubbelproportionell metod</i>), such as seats over
 * parties and districts: each cell as its weight says, up to one multiplier for each row and one for each column.
 *
 * <pre>{@code
 * ExactTable votes = ExactTable.ofNumerators(3, new long[] {123, 45, 815, 912, 714, 414, 312, 255, 215}, 1);
 * BiproportionalTable seats = Biproportional.of(votes, List.of(5L, 11L, 4L), List.of(7L, 5L, 8L))
 *         .by(DivisorMethod.WEBSTER)
 *         .orElseThrow();
 * String units = seats.toString(); // [[1, 0, 4], [4, 4, 3], [2, 1, 1]]
 * }</pre>
 *
 * <p>Rows and columns take turns to split their totals by the divisor method; when that gets no further, because of ties or
 * because it is slow, units are moved one at a time along chains of cells whose shares tip, and multipliers are changed
 * until some do. That always ends. Where several tables are right, the answer is the first of them when they are compared
 * cell by cell, row after row, the lower cell before the higher.
 *
 * <p>Instances are immutable and thread-safe.
 */
public final class Biproportional {

    /** Turns without a better fit after which units are moved one at a time. */
    private static final int PATIENCE = 3;

    private final ExactTable weights;
    private final long[] rowTotals;
    private final long[] columnTotals;

    /**
     * {@return the problem of spreading these totals by these weights}
     *
     * @param weights zero or more; a cell with weight zero gets nothing
     * @param rowTotals how many units each row gets, zero or more
     * @param columnTotals how many units each column gets, zero or more
     * @throws IllegalArgumentException if a weight or a total is negative, if there are not as many totals as rows and
     *     columns, or if the row totals and the column totals have different sums
     */
    public static Biproportional of(ExactTable weights, List<Long> rowTotals, List<Long> columnTotals) {
        for (int row = 0; row < weights.rows(); row++) {
            for (int column = 0; column < weights.columns(); column++) {
                Fraction weight = weights.cell(row, column);
                checkArgument(
                        weight.signum() >= 0,
                        "weight in row %s and column %s must not be negative but was %s",
                        row,
                        column,
                        weight);
            }
        }
        BigInteger ofRows = checkedSum("row", weights.rows(), rowTotals);
        BigInteger ofColumns = checkedSum("column", weights.columns(), columnTotals);
        checkArgument(
                ofRows.equals(ofColumns),
                "row totals and column totals must have the same sum but had %s and %s",
                ofRows,
                ofColumns);
        checkArgument(ofRows.bitLength() < Long.SIZE - 1, "totals must add up to less than 2^62 but had %s", ofRows);
        return new Biproportional(weights, toArray(rowTotals), toArray(columnTotals));
    }

    private static BigInteger checkedSum(String what, int size, List<Long> totals) {
        checkArgument(totals.size() == size, "there must be %s %s totals but were %s", size, what, totals.size());
        BigInteger sum = BigInteger.ZERO;
        for (long total : totals) {
            checkArgument(total >= 0, "%s total must not be negative but was %s", what, total);
            sum = sum.add(BigInteger.valueOf(total));
        }
        return sum;
    }

    private static long[] toArray(List<Long> totals) {
        return totals.stream().mapToLong(Long::longValue).toArray();
    }

    private Biproportional(ExactTable weights, long[] rowTotals, long[] columnTotals) {
        this.weights = weights;
        this.rowTotals = rowTotals;
        this.columnTotals = columnTotals;
    }

    /** {@return the table by a divisor method; or that there is none, with the rows whose columns take too little} */
    public TableOutcome<BiproportionalTable> by(DivisorMethod method) {
        requireNonNull(method, "method");
        long everything = Arrays.stream(rowTotals).sum() + 1;
        long[] most = new long[weights.rows() * weights.columns()];
        for (int i = 0; i < most.length; i++) {
            most[i] = weights.numerator(i).signum() > 0 ? everything : 0;
        }
        Optional<String> shortage = SupplyCheck.shortage(rowTotals, columnTotals, most);
        return shortage.<TableOutcome<BiproportionalTable>>map(TableOutcome.Unsolvable::new)
                .orElseGet(() -> new TableOutcome.Solved<>(new Spread(method).solve()));
    }

    /** The work on one table. */
    private final class Spread {

        private final DivisorMethod method;
        private final int rows = weights.rows();
        private final int columns = weights.columns();
        private final long[] units = new long[rows * columns];
        private final List<Fraction> rowMultipliers = new ArrayList<>(Collections.nCopies(rows, Fraction.ONE));
        private final List<Fraction> columnMultipliers = new ArrayList<>(Collections.nCopies(columns, Fraction.ONE));

        Spread(DivisorMethod method) {
            this.method = method;
        }

        BiproportionalTable solve() {
            takeTurns();
            ExactFlow<Fraction> flow = new ExactFlow<>(
                    new Costs.Multiplied(),
                    (row, column, before) -> {
                        Fraction weight = weights.cell(row, column);
                        return weight.signum() == 0
                                ? null
                                : method.tipsAt(before).dividedBy(weight);
                    },
                    Margins.fixed(rowTotals, columnTotals),
                    units,
                    rowMultipliers,
                    columnMultipliers);
            flow.solve();
            for (int row = 0; row < rows; row++) {
                rowMultipliers.set(row, flow.rowPrice(row));
            }
            for (int column = 0; column < columns; column++) {
                columnMultipliers.set(column, flow.columnPrice(column));
            }
            boolean several = settle(flow.ties());
            shorten();
            return new BiproportionalTable(
                    method,
                    units,
                    ImmutableList.copyOf(rowMultipliers),
                    ImmutableList.copyOf(columnMultipliers),
                    several);
        }

        private void takeTurns() {
            long least = Long.MAX_VALUE;
            int tries = 0;
            while (tries < PATIENCE && least > 0) {
                for (int column = 0; column < columns && least < Long.MAX_VALUE; column++) {
                    columnMultipliers.set(
                            column,
                            DivisorLine.split(method, columnShares(column), columnTotals[column])
                                    .multiplier());
                }
                for (int row = 0; row < rows; row++) {
                    DivisorLine line = DivisorLine.split(method, rowShares(row), rowTotals[row]);
                    rowMultipliers.set(row, line.multiplier());
                    for (int column = 0; column < columns; column++) {
                        units[row * columns + column] = line.units(column);
                    }
                }
                long misfit = misfit();
                tries = misfit < least ? 0 : tries + 1;
                least = Math.min(least, misfit);
            }
        }

        private List<Fraction> rowShares(int row) {
            return IntStream.range(0, columns)
                    .mapToObj(column -> weights.cell(row, column).times(columnMultipliers.get(column)))
                    .toList();
        }

        private List<Fraction> columnShares(int column) {
            return IntStream.range(0, rows)
                    .mapToObj(row -> weights.cell(row, column).times(rowMultipliers.get(row)))
                    .toList();
        }

        /** How many units the columns have too much and too little of. */
        private long misfit() {
            long misfit = 0;
            for (int column = 0; column < columns; column++) {
                misfit += Math.abs(Arrays.stream(columnUnits(column)).sum() - columnTotals[column]);
            }
            return misfit;
        }

        private long[] columnUnits(int column) {
            return IntStream.range(0, rows)
                    .mapToLong(row -> units[row * columns + column])
                    .toArray();
        }

        private boolean settle(TieGraph ties) {
            boolean several = ties.hasCircle();
            ties.settleLexicographicallyFirst(new TieGraph.Settled() {
                @Override
                public void raised(int row, int column) {
                    units[row * columns + column]++;
                }

                @Override
                public void lowered(int row, int column) {
                    units[row * columns + column]--;
                }
            });
            return several;
        }

        /** Takes the shortest multipliers that give these units, first for the rows and then for the columns. */
        private void shorten() {
            for (int row = 0; row < rows; row++) {
                long[] line = Arrays.copyOfRange(units, row * columns, (row + 1) * columns);
                rowMultipliers.set(row, new DivisorLine(method, rowShares(row), line).multiplier());
            }
            for (int column = 0; column < columns; column++) {
                columnMultipliers.set(
                        column, new DivisorLine(method, columnShares(column), columnUnits(column)).multiplier());
            }
        }
    }
}
