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
        carry();
        return settled();
    }

    /** Which cells go up, row after row, when those that were carried up did not add up. */
    boolean[] rerouted(boolean[] carried) {
        for (int row = 0, i = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++, i++) {
                up[i] = carried[index(row, column)];
            }
        }
        return settled();
    }

    private boolean[] settled() {
        long[] rowCounts = new long[rows];
        long[] columnCounts = new long[columns];
        for (int row = 0, i = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++, i++) {
                rowCounts[row] += up[i] ? 1 : 0;
                columnCounts[column] += up[i] ? 1 : 0;
            }
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

    private void carry() {
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
            candidates.sort(
                    Comparator.comparing((Integer column) -> behind[column]).reversed());
            for (int column : candidates.subList(0, take)) {
                up[base + column] = true;
                behind[column] = behind[column].subtract(denominator);
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
