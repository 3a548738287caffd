package se.kvot.apportionment.table;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Some table that adds up, quickly: row by row, the cells go up in which the column has most to catch up with, so that
 * all columns stay near their sums; the few that end beyond a neighbouring multiple are then rerouted.
 *
 * <p>A table with more rows than columns is worked on with its rows as columns: a few long lines are quicker.
 */
final class CarriedTable {

    /** Behind any cell that may go up. */
    private static final long BLOCKED = Long.MAX_VALUE >> 1;

    /** About how many cells of a row are near enough to where the last row was cut to be looked at first. */
    private static final int NEARBY_CELLS = 24;

    private final int rows;
    private final int columns;
    private final boolean turned;
    private final Quotas quotas;
    private final Margins margins;
    private final boolean[] up;

    CarriedTable(int rows, int columns, Quotas quotas, Margins margins) {
        this.turned = rows > columns;
        this.rows = Math.min(rows, columns);
        this.columns = Math.max(rows, columns);
        this.quotas = quotas;
        this.margins = turned ? margins.turned() : margins;
        this.up = new boolean[rows * columns];
    }

    /** Which cells go up, row after row. */
    boolean[] solve() {
        long[] rowCounts = new long[rows];
        long[] columnCounts = new long[columns];
        if (quotas instanceof Quotas.Narrow narrow) {
            carry(narrow, rowCounts, columnCounts);
        } else {
            carry(rowCounts, columnCounts);
        }
        repair(rowCounts, columnCounts);
        if (!turned) {
            return up;
        }
        boolean[] back = new boolean[up.length];
        for (int row = 0, i = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++, i++) {
                back[index(row, column)] = up[i];
            }
        }
        return back;
    }

    /** Where a cell stands in the table as it was given. */
    private int index(int row, int column) {
        return turned ? column * rows + row : row * columns + column;
    }

    /** The same with numbers of any size. */
    private void carry(long[] rowCounts, long[] columnCounts) {
        BigInteger denominator = quotas.denominator();
        BigInteger[] behind = new BigInteger[columns];
        Arrays.fill(behind, BigInteger.ZERO);
        BigInteger totalBehind = BigInteger.ZERO;
        for (int row = 0; row < rows; row++) {
            int base = row * columns;
            List<Integer> candidates = new ArrayList<>();
            totalBehind = totalBehind.subtract(denominator.multiply(BigInteger.valueOf(margins.rowLow[row])));
            for (int column = 0; column < columns; column++) {
                BigInteger remainder = quotas.remainder(index(row, column));
                totalBehind = totalBehind.add(remainder);
                behind[column] = behind[column].add(remainder);
                if (remainder.signum() != 0) {
                    candidates.add(column);
                }
            }
            int take = (int) margins.rowLow[row];
            if (margins.rowFree[row] && totalBehind.compareTo(denominator) >= 0) {
                take++;
                totalBehind = totalBehind.subtract(denominator);
            }
            rowCounts[row] = take;
            candidates.sort(
                    Comparator.comparing((Integer column) -> behind[column]).reversed());
            for (int column : candidates.subList(0, take)) {
                up[base + column] = true;
                behind[column] = behind[column].subtract(denominator);
                columnCounts[column]++;
            }
        }
    }

    private void carry(Quotas.Narrow quotas, long[] rowCounts, long[] columnCounts) {
        long denominator = quotas.longDenominator();
        long[] remainders = turned ? turned(quotas.remainders()) : quotas.remainders();
        long[] behind = new long[columns];
        long[] keys = new long[columns];
        Selection selection = new Selection(columns);
        long width = columns < 3 * NEARBY_CELLS ? 0 : NEARBY_CELLS * denominator / columns + 1;
        long last = 0;
        long totalBehind = 0;
        for (int row = 0; row < rows; row++) {
            int base = row * columns;
            long sum = 0;
            for (int column = 0; column < columns; column++) {
                long remainder = remainders[base + column];
                sum += remainder;
                behind[column] += remainder;
                // selection puts the least first, and here the greatest is wanted first
                keys[column] = remainder == 0 ? BLOCKED : -behind[column];
            }
            totalBehind += sum - margins.rowLow[row] * denominator;
            int take = (int) margins.rowLow[row];
            if (margins.rowFree[row] && totalBehind >= denominator) {
                take++;
                totalBehind -= denominator;
            }
            rowCounts[row] = take;
            if (take > 0) {
                selection.find(keys, columns, take - 1, last, width);
                last = selection.found();
                takeUpTo(last, take, keys, base);
                for (int column = 0; column < columns; column++) {
                    int one = up[base + column] ? 1 : 0;
                    behind[column] -= denominator & -one;
                    columnCounts[column] += one;
                }
            }
        }
    }

    private long[] turned(long[] cells) {
        long[] across = new long[cells.length];
        for (int column = 0, i = 0; column < columns; column++) {
            for (int row = 0; row < rows; row++, i++) {
                across[row * columns + column] = cells[i];
            }
        }
        return across;
    }

    /** Rounds up the first cells of a row by their keys, and of those whose keys are the last the first by their place. */
    private void takeUpTo(long last, int take, long[] keys, int base) {
        int taken = 0;
        for (int column = 0; column < columns; column++) {
            boolean first = keys[column] <= last;
            up[base + column] = first;
            taken += first ? 1 : 0;
        }
        for (int column = columns - 1; taken > take; column--) {
            if (keys[column] == last) {
                up[base + column] = false;
                taken--;
            }
        }
    }

    private void repair(long[] rowCounts, long[] columnCounts) {
        boolean fits = true;
        for (int column = 0; column < columns; column++) {
            fits &= columnCounts[column] >= least(column) && columnCounts[column] <= most(column);
        }
        if (!fits) {
            reroute(rowCounts, columnCounts);
        }
    }

    private long least(int column) {
        return margins.columnLow[column];
    }

    private long most(int column) {
        return margins.columnLow[column] + (margins.columnFree[column] ? 1 : 0);
    }

    private void reroute(long[] rowCounts, long[] columnCounts) {
        TieGraph graph = new TieGraph(rows, columns);
        for (int row = 0, i = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++, i++) {
                if (quotas.remainder(index(row, column)).signum() != 0) {
                    graph.addArc(up[i] ? graph.column(column) : row, up[i] ? row : graph.column(column));
                }
            }
            if (margins.rowFree[row]) {
                boolean low = rowCounts[row] == margins.rowLow[row];
                graph.addArc(low ? graph.supply : row, low ? row : graph.supply);
            }
        }
        long[] excess = new long[columns + 1];
        for (int column = 0; column < columns; column++) {
            long count = Math.max(least(column), Math.min(columnCounts[column], most(column)));
            excess[column] = columnCounts[column] - count;
            excess[columns] += count;
            if (margins.columnFree[column]) {
                boolean low = count == least(column);
                graph.addArc(low ? graph.column(column) : graph.drain, low ? graph.drain : graph.column(column));
            }
        }
        // the running total was rounded down, so the grand total is the lower of its neighbours
        excess[columns] -= margins.totalLow;
        if (margins.totalFree) {
            graph.addArc(graph.drain, graph.supply);
        }
        for (int node = 0; node <= columns; node++) {
            while (excess[node] > 0) {
                excess[node]--;
                excess[move(graph, node, excess)]++;
            }
        }
        for (int row = 0, i = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++, i++) {
                up[i] = graph.hasArc(graph.column(column), row);
            }
        }
    }

    private int move(TieGraph graph, int from, long[] excess) {
        for (int to = 0; to <= columns; to++) {
            if (excess[to] < 0 && graph.reroute(node(graph, from), node(graph, to))) {
                return to;
            }
        }
        throw new IllegalStateException("table must have a solution but some total cannot be met");
    }

    private int node(TieGraph graph, int place) {
        return place == columns ? graph.drain : graph.column(place);
    }
}
