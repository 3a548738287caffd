package se.kvot.apportionment.table;

import static com.google.common.base.Preconditions.checkState;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/** Whether given row and column totals can be met at all, when each cell takes at most so many units. */
final class SupplyCheck {

    private static final int NOBODY = -1;
    private static final int ROOT = -2;

    private final int rows;
    private final int columns;
    private final long[] most;
    private final long[] units;
    private final long[] left;
    private final long[] room;
    private final long[] columnTotals;
    private final long[] rowTotals;
    private final int[] cameFrom;

    private SupplyCheck(long[] rowTotals, long[] columnTotals, long[] most) {
        this.rows = rowTotals.length;
        this.columns = columnTotals.length;
        this.rowTotals = rowTotals;
        this.columnTotals = columnTotals;
        this.most = most;
        this.units = new long[most.length];
        this.left = rowTotals.clone();
        this.room = columnTotals.clone();
        this.cameFrom = new int[rows + columns];
    }

    /**
     * Why the totals cannot be met, if they cannot.
     *
     * @param most how many units each cell takes, row after row
     */
    static Optional<String> shortage(long[] rowTotals, long[] columnTotals, long[] most) {
        return new SupplyCheck(rowTotals, columnTotals, most).shortage();
    }

    private Optional<String> shortage() {
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                push(row, column, Math.min(left[row], room[column]));
            }
        }
        while (Arrays.stream(left).anyMatch(unplaced -> unplaced > 0)) {
            int end = reach();
            if (end == NOBODY) {
                return Optional.of(reason());
            }
            improve(end);
        }
        return Optional.empty();
    }

    private void push(int row, int column, long wanted) {
        int cell = row * columns + column;
        long moved = Math.min(wanted, most[cell] - units[cell]);
        units[cell] += moved;
        left[row] -= moved;
        room[column] -= moved;
    }

    /** A column with room that a row with something left can reach by moving units, or nobody. */
    private int reach() {
        Arrays.fill(cameFrom, NOBODY);
        int[] queue = new int[rows + columns];
        int waiting = 0;
        for (int row = 0; row < rows; row++) {
            if (left[row] > 0) {
                cameFrom[row] = ROOT;
                queue[waiting++] = row;
            }
        }
        for (int served = 0; served < waiting; served++) {
            int node = queue[served];
            if (node >= rows && room[node - rows] > 0) {
                return node;
            }
            int from = node < rows ? rows : 0;
            int to = node < rows ? rows + columns : rows;
            for (int next = from; next < to; next++) {
                if (cameFrom[next] == NOBODY && slack(node, next) > 0) {
                    cameFrom[next] = node;
                    queue[waiting++] = next;
                }
            }
        }
        return NOBODY;
    }

    private long slack(int from, int to) {
        return from < rows
                ? most[from * columns + to - rows] - units[from * columns + to - rows]
                : units[to * columns + from - rows];
    }

    private void improve(int end) {
        long moved = room[end - rows];
        int start = end;
        for (; cameFrom[start] != ROOT; start = cameFrom[start]) {
            moved = Math.min(moved, slack(cameFrom[start], start));
        }
        moved = Math.min(moved, left[start]);
        checkState(moved > 0, "path must move something but moved %s", moved);
        for (int node = end; cameFrom[node] != ROOT; node = cameFrom[node]) {
            int before = cameFrom[node];
            if (before < rows) {
                units[before * columns + node - rows] += moved;
            } else {
                units[node * columns + before - rows] -= moved;
            }
        }
        left[start] -= moved;
        room[end - rows] -= moved;
    }

    /** The rows and columns that were reached have more than they can take. */
    private String reason() {
        int[] reachedRows =
                IntStream.range(0, rows).filter(row -> cameFrom[row] != NOBODY).toArray();
        int[] reachedColumns = IntStream.range(0, columns)
                .filter(column -> cameFrom[rows + column] != NOBODY)
                .toArray();
        long needed = 0;
        for (int row : reachedRows) {
            needed += rowTotals[row];
        }
        long taken = 0;
        for (int column : reachedColumns) {
            taken += columnTotals[column];
        }
        long elsewhere = 0;
        for (int row : reachedRows) {
            for (int column = 0; column < columns; column++) {
                if (cameFrom[rows + column] == NOBODY) {
                    elsewhere += most[row * columns + column];
                }
            }
        }
        String where =
                reachedColumns.length == 0 ? "" : "columns " + Arrays.toString(reachedColumns) + " take " + taken;
        String other = elsewhere == 0 ? "" : "the cells of those rows elsewhere take " + elsewhere;
        String available = where.isEmpty() && other.isEmpty()
                ? "they have no cell that takes any"
                : where + (where.isEmpty() || other.isEmpty() ? "" : " and ") + other;
        return "rows " + Arrays.toString(reachedRows) + " must have " + needed + " units but " + available;
    }
}
