package se.kvot.apportionment.table;

import java.util.Arrays;

/**
 * The least deviation in {@code long} arithmetic: a cheapest flow of whole units from rows to columns, where a cell that
 * is rounded up costs {@code denominator - 2 * remainder}.
 *
 * <p>Each row and each column has a price, and a cell goes up when its cost is below the sum of its two prices. Prices are
 * first brought near the best by letting rows and columns answer each other in turns, each choosing exactly the cells it
 * needs. What rows and columns then still disagree on, few units, is carried along shortest paths; all costs less prices
 * keep their sign throughout, which is what makes the outcome the cheapest one.
 */
final class LeastDeviation {

    /** The cost of a cell that may not go up; above any sum of prices. */
    private static final long BLOCKED = 1L << 61;

    private static final long FAR = BLOCKED >> 1;

    private static final int TURNS = 3;

    /** About how many cells of a line are near enough to its earlier price to be looked at again. */
    private static final int NEARBY_CELLS = 32;

    private static final int NOBODY = -1;

    /** At least as many rows as columns: whoever answers last should leave few that it disagrees with. */
    private final boolean turned;

    private final int rows;
    private final int columns;
    private final Line row;
    private final Line column;
    private final boolean[] up;
    private final long totalLow;
    private final boolean totalFree;
    private long total;
    /** Within how much of its earlier price a line looks for its next, times the size of the line. */
    private final long spread;

    private final int supply;
    private final int drain;
    /** What a node has too much of, or with a minus sign is waiting for. */
    private final long[] excess;

    private final long[] distance;
    private final int[] cameFrom;
    /** The nodes that are reached. */
    private final int[] labelled;

    private int labels;
    private final NodeQueue waiting;
    private int target;
    /** How far the nearest node is that waits, of those seen. */
    private long bound;

    /** All rows, or all columns. */
    private static final class Line {
        final int count;
        final int size;
        /** The costs, line after line. */
        final long[] costs;

        final long[] low;
        final boolean[] free;
        final long[] price;
        final long[] chosen;
        /** The price of the node that all lines of this kind are tied to. */
        long hub;

        Line(int count, int size, long[] costs, long[] low, boolean[] free) {
            this.count = count;
            this.size = size;
            this.costs = costs;
            this.low = low;
            this.free = free;
            this.price = new long[count];
            this.chosen = new long[count];
        }

        /** Gives each line the price at which it takes as many cells as it should, given the others' prices. */
        void answer(long[] others, long[] keys, Selection selection, long spread) {
            long width = size < 2 * NEARBY_CELLS ? 0 : spread / size + 1;
            for (int line = 0; line < count; line++) {
                int base = line * size;
                for (int i = 0; i < size; i++) {
                    keys[i] = costs[base + i] - others[i];
                }
                price[line] = answer(line, keys, selection, width);
            }
        }

        private long answer(int line, long[] keys, Selection selection, long width) {
            int take = (int) low[line];
            chosen[line] = take;
            if (take == size) {
                selection.find(keys, size, take - 1, price[line], width);
                return selection.found();
            }
            selection.find(keys, size, take, price[line], width);
            long next = selection.found();
            long least = Long.MIN_VALUE;
            long most = next;
            if (free[line] && next < hub) {
                chosen[line] = take + 1L;
                least = next;
                most = take + 1 < size ? Math.min(hub, selection.after()) : hub;
            } else if (take > 0 || free[line]) {
                least = take > 0 ? selection.before() : hub;
                least = free[line] ? Math.max(hub, least) : least;
            }
            if (most > FAR) {
                return least == Long.MIN_VALUE ? hub : least;
            }
            return least == Long.MIN_VALUE ? most : least + ((most - least) >> 1);
        }
    }

    LeastDeviation(Quotas.Narrow quotas, Margins margins) {
        this.turned = quotas.rows() < quotas.columns();
        long[] remainders = quotas.remainders();
        long[] byRow = new long[remainders.length];
        long[] byColumn = new long[remainders.length];
        for (int r = 0, i = 0; r < quotas.rows(); r++) {
            for (int c = 0; c < quotas.columns(); c++, i++) {
                long remainder = remainders[i];
                long cost = remainder == 0 ? BLOCKED : quotas.longDenominator() - 2 * remainder;
                byRow[i] = cost;
                byColumn[c * quotas.rows() + r] = cost;
            }
        }
        Line given = new Line(quotas.rows(), quotas.columns(), byRow, margins.rowLow, margins.rowFree);
        Line across = new Line(quotas.columns(), quotas.rows(), byColumn, margins.columnLow, margins.columnFree);
        this.row = turned ? across : given;
        this.column = turned ? given : across;
        this.rows = row.count;
        this.columns = column.count;
        this.up = new boolean[rows * columns];
        this.totalLow = margins.totalLow;
        this.totalFree = margins.totalFree;
        this.spread = quotas.longDenominator() * NEARBY_CELLS;
        this.supply = rows + columns;
        this.drain = supply + 1;
        int nodes = drain + 1;
        this.excess = new long[nodes];
        this.distance = new long[nodes];
        this.cameFrom = new int[nodes];
        this.labelled = new int[nodes];
        this.waiting = new NodeQueue(nodes);
        Arrays.fill(distance, FAR);
    }

    /** Finds the cheapest choice of cells. There must be one. */
    void solve() {
        long[] keys = new long[Math.max(rows, columns)];
        Selection selection = new Selection(keys.length);
        for (int turn = 0; turn < TURNS; turn++) {
            row.answer(column.price, keys, selection, spread);
            column.answer(row.price, keys, selection, spread);
        }
        row.answer(column.price, keys, selection, spread);
        choose();
        for (int node = 0; node <= drain; node++) {
            while (excess[node] > 0) {
                carryOne(node);
            }
        }
    }

    /** The cells that the rows want at the prices there are, and what columns have too much or too little of then. */
    private void choose() {
        for (int r = 0; r < rows; r++) {
            long left = row.chosen[r];
            long price = row.price[r];
            int base = r * columns;
            for (int c = 0; c < columns; c++) {
                if (row.costs[base + c] - column.price[c] < price) {
                    up[base + c] = true;
                    excess[rows + c]++;
                    left--;
                }
            }
            for (int c = 0; left > 0; c++) {
                if (row.costs[base + c] - column.price[c] == price) {
                    up[base + c] = true;
                    excess[rows + c]++;
                    left--;
                }
            }
            excess[supply] -= row.chosen[r];
        }
        for (int c = 0; c < columns; c++) {
            column.chosen[c] = column.low[c] + (column.free[c] && column.price[c] < column.hub ? 1 : 0);
            excess[rows + c] -= column.chosen[c];
            excess[drain] += column.chosen[c];
        }
        total = totalLow;
        excess[supply] += total;
        excess[drain] -= total;
    }

    private void carryOne(int source) {
        search(source);
        if (target == NOBODY) {
            throw new IllegalStateException("table must have a solution but some total cannot be met");
        }
        long reached = distance[target];
        for (int i = 0; i < labels; i++) {
            int node = labelled[i];
            if (distance[node] < reached) {
                shiftPrice(node, reached - distance[node]);
            }
            distance[node] = FAR;
        }
        excess[source]--;
        excess[target]++;
        for (int node = target; node != source; node = cameFrom[node]) {
            carry(cameFrom[node], node);
        }
    }

    private void shiftPrice(int node, long by) {
        if (node < rows) {
            row.price[node] += by;
        } else if (node < supply) {
            column.price[node - rows] -= by;
        } else if (node == supply) {
            row.hub += by;
        } else {
            column.hub -= by;
        }
    }

    private void carry(int from, int to) {
        if (from < rows) {
            if (to == supply) {
                row.chosen[from]--;
            } else {
                up[from * columns + to - rows] = true;
            }
        } else if (from < supply) {
            if (to == drain) {
                column.chosen[from - rows]++;
            } else {
                up[to * columns + from - rows] = false;
            }
        } else if (from == supply) {
            if (to == drain) {
                total--;
            } else {
                row.chosen[to]++;
            }
        } else if (to == supply) {
            total++;
        } else {
            column.chosen[to - rows]--;
        }
    }

    /** Looks for the nearest node that waits for a unit, by the costs less the prices. */
    private void search(int source) {
        waiting.clear();
        labels = 0;
        target = NOBODY;
        bound = FAR;
        label(source, 0, NOBODY);
        while (waiting.leastKey() < bound) {
            int node = waiting.pop();
            if (node < rows) {
                leaveRow(node);
            } else if (node < supply) {
                leaveColumn(node - rows);
            } else if (node == supply) {
                leaveSupply();
            } else {
                leaveDrain();
            }
        }
    }

    private void label(int node, long reached, int from) {
        if (distance[node] == FAR) {
            labelled[labels++] = node;
        }
        distance[node] = reached;
        cameFrom[node] = from;
        waiting.push(node, reached);
        if (excess[node] < 0 && reached < bound) {
            bound = reached;
            target = node;
        }
    }

    private void leaveRow(int r) {
        long start = distance[r];
        long price = row.price[r];
        int base = r * columns;
        long[] costs = row.costs;
        for (int c = 0; c < columns; c++) {
            long length = costs[base + c] - price - column.price[c];
            if (isShorter(length, start, rows + c) && !up[base + c]) {
                label(rows + c, start + length, r);
            }
        }
        if (row.free[r] && row.chosen[r] > row.low[r]) {
            improve(supply, start + row.hub - price, r);
        }
    }

    private void leaveColumn(int c) {
        long start = distance[rows + c];
        long price = column.price[c];
        int base = c * rows;
        long[] costs = column.costs;
        for (int r = 0; r < rows; r++) {
            long length = price + row.price[r] - costs[base + r];
            if (isShorter(length, start, r) && up[r * columns + c]) {
                label(r, start + length, rows + c);
            }
        }
        if (column.free[c] && column.chosen[c] == column.low[c]) {
            improve(drain, start + price - column.hub, rows + c);
        }
    }

    /**
     * Whether an arc is open, so that its length is not negative, and leads nearer to a node. About half of all arcs are
     * closed, so the two are asked in one comparison without signs.
     */
    private boolean isShorter(long length, long start, int node) {
        return length + Long.MIN_VALUE < Math.min(bound, distance[node]) - start + Long.MIN_VALUE
                && start + length < distance[node];
    }

    private void leaveSupply() {
        for (int r = 0; r < rows; r++) {
            if (row.free[r] && row.chosen[r] == row.low[r]) {
                improve(r, distance[supply] + row.price[r] - row.hub, supply);
            }
        }
        if (totalFree && total > totalLow) {
            improve(drain, distance[supply] - row.hub - column.hub, supply);
        }
    }

    private void leaveDrain() {
        for (int c = 0; c < columns; c++) {
            if (column.free[c] && column.chosen[c] > column.low[c]) {
                improve(rows + c, distance[drain] + column.hub - column.price[c], drain);
            }
        }
        if (totalFree && total == totalLow) {
            improve(supply, distance[drain] + row.hub + column.hub, drain);
        }
    }

    private void improve(int node, long reached, int from) {
        if (reached < bound && reached < distance[node]) {
            label(node, reached, from);
        }
    }

    /** Whether the cell goes up, in the table's own rows and columns. */
    boolean isUp(int r, int c) {
        return turned ? up[c * columns + r] : up[r * columns + c];
    }

    /** The prices, in the table's own rows and columns, of which a cell's two and the total's are added. */
    TablePrices prices(long denominator) {
        long[] ofRows = row.price.clone();
        long[] ofColumns = column.price.clone();
        for (int r = 0; r < rows; r++) {
            ofRows[r] -= row.hub;
        }
        for (int c = 0; c < columns; c++) {
            ofColumns[c] -= column.hub;
        }
        return turned
                ? TablePrices.of(ofColumns, ofRows, row.hub + column.hub, denominator)
                : TablePrices.of(ofRows, ofColumns, row.hub + column.hub, denominator);
    }

    /** What could be otherwise at the same cost, in the table's own rows and columns. */
    TieGraph ties() {
        TieGraph graph = turned ? new TieGraph(columns, rows) : new TieGraph(rows, columns);
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                int i = r * columns + c;
                if (row.costs[i] == row.price[r] + column.price[c]) {
                    int from = turned ? c : r;
                    int to = turned ? graph.column(r) : graph.column(c);
                    graph.addArc(up[i] ? to : from, up[i] ? from : to);
                }
            }
        }
        Line given = turned ? column : row;
        Line across = turned ? row : column;
        for (int r = 0; r < given.count; r++) {
            if (given.free[r] && given.price[r] == given.hub) {
                boolean low = given.chosen[r] == given.low[r];
                graph.addArc(low ? graph.supply : r, low ? r : graph.supply);
            }
        }
        for (int c = 0; c < across.count; c++) {
            if (across.free[c] && across.price[c] == across.hub) {
                boolean low = across.chosen[c] == across.low[c];
                graph.addArc(low ? graph.column(c) : graph.drain, low ? graph.drain : graph.column(c));
            }
        }
        if (totalFree && row.hub + column.hub == 0) {
            boolean low = total == totalLow;
            graph.addArc(low ? graph.drain : graph.supply, low ? graph.supply : graph.drain);
        }
        return graph;
    }
}
