package se.kvot.apportionment.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cheapest flow of whole units from rows to columns with costs of any size: shortest paths, one unit at a time, with
 * every cost less its prices kept on the right side of neutral. Plain and exact; what is to be quick starts it near the
 * end.
 */
final class ExactFlow<T> {

    private static final int NOBODY = -1;

    /** What one more unit in a cell costs. */
    interface Cells<T> {

        /** The cost of going from {@code units} to one more, or null where that is not allowed. */
        @Nullable
        T raise(int row, int column, long units);
    }

    private final int rows;
    private final int columns;
    private final Costs<T> costs;
    private final Cells<T> cells;
    private final Margins margins;
    private final long[] units;
    private final int supply;
    private final int drain;
    /** By node; a cell is worth the price of its row joined with that of its column. */
    private final List<T> prices;
    /** What each row and column passes on, and the total. */
    private final long[] through;

    private final long[] excess;
    private final List<@Nullable T> distance;
    private final int[] cameFrom;

    /**
     * A flow that starts with some units in the cells.
     *
     * @param units row after row; each cell must be right at its prices, rows and columns need not add up
     */
    ExactFlow(Costs<T> costs, Cells<T> cells, Margins margins, long[] units, List<T> rowPrices, List<T> columnPrices) {
        this.costs = costs;
        this.cells = cells;
        this.margins = margins;
        this.units = units;
        this.rows = margins.rowLow.length;
        this.columns = margins.columnLow.length;
        this.supply = rows + columns;
        this.drain = supply + 1;
        this.prices = new ArrayList<>(rowPrices);
        prices.addAll(columnPrices);
        prices.add(costs.neutral());
        prices.add(costs.neutral());
        this.through = new long[drain + 1];
        this.excess = new long[drain + 1];
        this.distance = new ArrayList<@Nullable T>(Collections.<@Nullable T>nCopies(drain + 1, null));
        this.cameFrom = new int[drain + 1];
        start();
    }

    private void start() {
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                excess[row] -= units[row * columns + column];
                excess[rows + column] += units[row * columns + column];
            }
        }
        long total = margins.totalLow;
        for (int node = 0; node < supply; node++) {
            boolean goesUp = isFree(node) && costs.compare(prices.get(node), costs.neutral()) < 0;
            through[node] = low(node) + (goesUp ? 1 : 0);
            excess[node] += node < rows ? through[node] : -through[node];
            excess[node < rows ? supply : drain] += node < rows ? -through[node] : through[node];
        }
        excess[supply] += total;
        excess[drain] -= total;
        through[supply] = total;
    }

    private long low(int node) {
        return node < rows ? margins.rowLow[node] : margins.columnLow[node - rows];
    }

    private boolean isFree(int node) {
        return node < rows ? margins.rowFree[node] : margins.columnFree[node - rows];
    }

    /** Carries unit after unit until all rows, columns and the total are met. They can be, or this fails. */
    void solve() {
        for (int node = 0; node <= drain; node++) {
            while (excess[node] > 0) {
                carryOne(node);
            }
        }
    }

    private void carryOne(int source) {
        Collections.fill(distance, null);
        boolean[] settled = new boolean[drain + 1];
        distance.set(source, costs.neutral());
        cameFrom[source] = NOBODY;
        int node = source;
        while (excess[node] >= 0) {
            settled[node] = true;
            for (int next = 0; next <= drain; next++) {
                if (!settled[next]) {
                    relax(node, next);
                }
            }
            node = nearest(settled);
            if (node == NOBODY) {
                throw new IllegalStateException("table must have a solution but some total cannot be met");
            }
        }
        T reached = known(node);
        for (int i = 0; i <= drain; i++) {
            if (settled[i]) {
                T shift = costs.join(reached, costs.inverse(known(i)));
                boolean pays = i < rows || i == supply;
                prices.set(i, costs.join(prices.get(i), pays ? shift : costs.inverse(shift)));
            }
        }
        excess[source]--;
        excess[node]++;
        for (; node != source; node = cameFrom[node]) {
            carry(cameFrom[node], node);
        }
    }

    private T known(int node) {
        T found = distance.get(node);
        if (found == null) {
            throw new IllegalStateException("node must be reached but " + node + " was not");
        }
        return found;
    }

    private int nearest(boolean[] settled) {
        int nearest = NOBODY;
        for (int node = 0; node <= drain; node++) {
            if (!settled[node]
                    && distance.get(node) != null
                    && (nearest == NOBODY || costs.compare(known(node), known(nearest)) < 0)) {
                nearest = node;
            }
        }
        return nearest;
    }

    private void relax(int from, int to) {
        T length = length(from, to);
        if (length != null) {
            T reached = costs.join(known(from), length);
            T before = distance.get(to);
            if (before == null || costs.compare(reached, before) < 0) {
                distance.set(to, reached);
                cameFrom[to] = from;
            }
        }
    }

    /** What it costs, less the prices, to send one more unit from one node to another; null where none can go. */
    private @Nullable T length(int from, int to) {
        if (from < rows && to >= rows && to < supply) {
            T raise = cells.raise(from, to - rows, units[from * columns + to - rows]);
            return raise == null ? null : lessPrices(raise, from, to);
        }
        if (to < rows && from >= rows && from < supply) {
            long there = units[to * columns + from - rows];
            T raised = there == 0 ? null : cells.raise(to, from - rows, there - 1);
            return raised == null ? null : costs.inverse(lessPrices(raised, to, from));
        }
        if (from == supply && to < rows) {
            return isFree(to) && through[to] == low(to) ? over(to, supply) : null;
        }
        if (to == supply && from < rows) {
            return isFree(from) && through[from] > low(from) ? over(supply, from) : null;
        }
        if (to == drain && from >= rows && from < supply) {
            return isFree(from) && through[from] == low(from) ? over(from, drain) : null;
        }
        if (from == drain && to >= rows && to < supply) {
            return isFree(to) && through[to] > low(to) ? over(drain, to) : null;
        }
        return margins.totalFree ? hubLength(from, to) : null;
    }

    private @Nullable T hubLength(int from, int to) {
        T both = costs.join(prices.get(supply), prices.get(drain));
        if (from == drain && to == supply) {
            return through[supply] == margins.totalLow ? both : null;
        }
        return from == supply && to == drain && through[supply] > margins.totalLow ? costs.inverse(both) : null;
    }

    private T lessPrices(T cost, int row, int column) {
        return costs.join(cost, costs.inverse(costs.join(prices.get(row), prices.get(column))));
    }

    private T over(int one, int other) {
        return costs.join(prices.get(one), costs.inverse(prices.get(other)));
    }

    private void carry(int from, int to) {
        if (from < rows && to >= rows && to < supply) {
            units[from * columns + to - rows]++;
        } else if (to < rows && from >= rows && from < supply) {
            units[to * columns + from - rows]--;
        } else if (from == supply && to == drain) {
            through[supply]--;
        } else if (from == drain && to == supply) {
            through[supply]++;
        } else if (from == supply || to == drain) {
            through[from == supply ? to : from]++;
        } else {
            through[to == supply ? from : to]--;
        }
    }

    /** What is in a cell, row after row. */
    long units(int index) {
        return units[index];
    }

    /** The price of a row, of which its two hubs' are part. */
    T rowPrice(int row) {
        return prices.get(row);
    }

    T columnPrice(int column) {
        return prices.get(rows + column);
    }

    /** The price of the node that supplies the rows. */
    T supplyPrice() {
        return prices.get(supply);
    }

    /** The price of the node that the columns empty into. */
    T drainPrice() {
        return prices.get(drain);
    }

    /** What could be otherwise at the same cost. */
    TieGraph ties() {
        TieGraph graph = new TieGraph(rows, columns);
        for (int from = 0; from <= drain; from++) {
            for (int to = 0; to <= drain; to++) {
                T length = from == to ? null : length(from, to);
                if (length != null && costs.compare(length, costs.neutral()) == 0) {
                    graph.addArc(from, to);
                }
            }
        }
        return graph;
    }
}
