package se.kvot.apportionment.table;

import java.util.ArrayDeque;
import java.util.Arrays;

/**
 * What could be otherwise at no cost: a graph of rows, columns and two more nodes, from which rows are supplied and into
 * which columns are emptied. An arc from a row to a column is a cell that may go up, an arc back one that may go down;
 * going round a circle changes some cells and no sum beyond its bounds.
 *
 * <p>Nodes are numbered: rows, then columns, then the supply, then the drain. Sets of nodes are bits, so that a search
 * reads 64 cells at a time.
 */
final class TieGraph {

    private static final int NOBODY = -1;

    final int rows;
    final int columns;
    final int supply;
    final int drain;
    private final int words;
    /** For each node the nodes that an arc leads to. */
    private final long[] arcs;

    private final int[] cameFrom;
    private final long[] unseen;
    private final int[] queue;

    TieGraph(int rows, int columns) {
        this.rows = rows;
        this.columns = columns;
        this.supply = rows + columns;
        this.drain = supply + 1;
        int nodes = rows + columns + 2;
        this.words = (nodes + 63) >>> 6;
        this.arcs = new long[nodes * words];
        this.cameFrom = new int[nodes];
        this.unseen = new long[words];
        this.queue = new int[nodes];
    }

    int column(int column) {
        return rows + column;
    }

    boolean hasArc(int from, int to) {
        return (arcs[from * words + (to >>> 6)] & 1L << to) != 0;
    }

    void addArc(int from, int to) {
        arcs[from * words + (to >>> 6)] |= 1L << to;
    }

    void removeArc(int from, int to) {
        arcs[from * words + (to >>> 6)] &= ~(1L << to);
    }

    /** Turns the arc round: what could go up has gone up and can go down. */
    void turn(int from, int to) {
        removeArc(from, to);
        addArc(to, from);
    }

    /** Whether any circle is left, so that something can be otherwise. */
    boolean hasCircle() {
        int nodes = rows + columns + 2;
        long[] open = new long[words];
        fill(unseen, nodes);
        ArrayDeque<Integer> path = new ArrayDeque<>();
        for (int start = 0; start < nodes; start++) {
            if ((unseen[start >>> 6] & 1L << start) == 0) {
                continue;
            }
            enter(start, open, path);
            while (!path.isEmpty()) {
                int node = path.peek();
                int next = NOBODY;
                for (int word = 0; word < words && next == NOBODY; word++) {
                    long leads = arcs[node * words + word];
                    if ((leads & open[word]) != 0) {
                        return true;
                    }
                    if ((leads & unseen[word]) != 0) {
                        next = (word << 6) + Long.numberOfTrailingZeros(leads & unseen[word]);
                    }
                }
                if (next == NOBODY) {
                    path.pop();
                    open[node >>> 6] &= ~(1L << node);
                } else {
                    enter(next, open, path);
                }
            }
        }
        return false;
    }

    private void enter(int node, long[] open, ArrayDeque<Integer> path) {
        unseen[node >>> 6] &= ~(1L << node);
        open[node >>> 6] |= 1L << node;
        path.push(node);
    }

    private static void fill(long[] set, int size) {
        Arrays.fill(set, -1L);
        if ((size & 63) != 0) {
            set[set.length - 1] = (1L << size) - 1;
        }
    }

    /** Finds a way and turns each of its arcs. Answers whether there was one. */
    boolean reroute(int from, int to) {
        if (!reach(from, to)) {
            return false;
        }
        for (int node = to; node != from; node = cameFrom[node]) {
            turn(cameFrom[node], node);
        }
        return true;
    }

    private boolean reach(int from, int to) {
        fill(unseen, rows + columns + 2);
        unseen[from >>> 6] &= ~(1L << from);
        queue[0] = from;
        int waiting = 1;
        for (int served = 0; served < waiting; served++) {
            int node = queue[served];
            if (hasArc(node, to)) {
                cameFrom[to] = node;
                return true;
            }
            for (int word = 0; word < words; word++) {
                long fresh = arcs[node * words + word] & unseen[word];
                unseen[word] &= ~fresh;
                for (; fresh != 0; fresh &= fresh - 1) {
                    int next = (word << 6) + Long.numberOfTrailingZeros(fresh);
                    cameFrom[next] = node;
                    queue[waiting++] = next;
                }
            }
        }
        return false;
    }

    /**
     * Lowers cells as early as possible, in row and column order: what is left is the first of all the tables that the
     * arcs allow. The cells' arcs are used up.
     */
    void settleLexicographicallyFirst(Settled settled) {
        for (int row = 0; row < rows && hasCircle(); row++) {
            for (int column = 0; column < columns; column++) {
                int to = column(column);
                if (hasArc(row, to)) {
                    removeArc(row, to);
                } else if (hasArc(to, row)) {
                    removeArc(to, row);
                    if (rerouteCells(row, to, settled)) {
                        settled.lowered(row, column);
                    }
                }
            }
        }
    }

    private boolean rerouteCells(int from, int to, Settled settled) {
        if (!reroute(from, to)) {
            return false;
        }
        for (int node = to; node != from; node = cameFrom[node]) {
            int before = cameFrom[node];
            if (before < rows && node >= rows && node < supply) {
                settled.raised(before, node - rows);
            } else if (node < rows && before >= rows && before < supply) {
                settled.lowered(node, before - rows);
            }
        }
        return true;
    }

    /** Who is told of each cell that changes. */
    interface Settled {
        void raised(int row, int column);

        void lowered(int row, int column);
    }
}
