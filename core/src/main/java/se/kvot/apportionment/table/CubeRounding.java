package se.kvot.apportionment.table;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import se.kvot.money.Fraction;

/**
 * Rounding of a table in three dimensions, such as recipients, purposes and quarters: every cell, the sum of every line of
 * cells, of every plane and of the whole goes to one of the two multiples of the unit next to it.
 *
 * <pre>{@code
 * Fraction none = Fraction.ZERO;
 * Fraction half = Fraction.of(1, 2);
 * ExactTable front = ExactTable.of(List.of(List.of(none, half), List.of(half, none)));
 * ExactTable back = ExactTable.of(List.of(List.of(half, none), List.of(none, none)));
 * TableOutcome<ImmutableList<ImmutableList<BigInteger>>> outcome = CubeRounding.of(List.of(front, back), Fraction.ONE)
 *         .search(1_000);
 * boolean impossible = outcome instanceof TableOutcome.Unsolvable; // true
 * }</pre>
 *
 * <p>Unlike in two dimensions there need not be such a table. The one above has none: its three halves lie two and two in a
 * plane that adds up to 1, so that of each two exactly one must go up, and three cannot take turns. To find out takes a
 * search that may be long, so one says how many steps it may take.
 *
 * <p>Instances are immutable and thread-safe.
 */
public final class CubeRounding {

    private final ImmutableList<ExactTable> layers;
    private final Fraction unit;

    /**
     * {@return the rounding of layers of equal size}
     *
     * @param unit what cells are rounded to multiples of; positive
     * @throws IllegalArgumentException if there is no layer, if layers differ in size or if the unit is not positive
     */
    public static CubeRounding of(List<ExactTable> layers, Fraction unit) {
        checkArgument(!layers.isEmpty(), "there must be a layer but was none");
        ExactTable first = layers.get(0);
        for (ExactTable layer : layers) {
            checkArgument(
                    layer.rows() == first.rows() && layer.columns() == first.columns(),
                    "layers must all have %s x %s cells but one had %s x %s",
                    first.rows(),
                    first.columns(),
                    layer.rows(),
                    layer.columns());
        }
        checkArgument(unit.signum() > 0, "unit must be positive but was %s", unit);
        return new CubeRounding(ImmutableList.copyOf(layers), unit);
    }

    private CubeRounding(ImmutableList<ExactTable> layers, Fraction unit) {
        this.layers = layers;
        this.unit = unit;
    }

    /**
     * {@return a table that adds up, in units, each layer row after row; or that there is none; or that the steps did not
     * suffice to know}
     *
     * <p>The search sets cell after cell, tries the nearer neighbour first and the lower one where both are as near, and
     * turns back as soon as some sum cannot be met any more. It answers the first table that it finds.
     *
     * @param steps how many times a cell may be set, at least 1
     * @throws IllegalArgumentException if {@code steps} is less than 1
     */
    public TableOutcome<ImmutableList<ImmutableList<BigInteger>>> search(long steps) {
        checkArgument(steps >= 1, "steps must be at least 1 but was %s", steps);
        return new Search(steps).run();
    }

    /** One search. */
    private final class Search {

        private final int rows = layers.get(0).rows();
        private final int columns = layers.get(0).columns();
        private final int size = layers.size() * rows * columns;
        private final Fraction[] quotas = new Fraction[size];
        private final boolean[] up = new boolean[size];
        /** The sums that each cell is part of. */
        private final List<List<Sum>> sums = new ArrayList<>();

        private final long most;
        private long steps;

        /** A line, a plane or the whole. */
        private static final class Sum {
            private Fraction exact = Fraction.ZERO;
            private int low;
            private int high;
            private int open;
            private int up;

            void add(Fraction remainder) {
                exact = exact.plus(remainder);
                low = exact.round(RoundingMode.FLOOR).intValueExact();
                high = exact.round(RoundingMode.CEILING).intValueExact();
                open += remainder.signum();
            }

            /** Whether what is up is not too much, and what is still open could be enough. */
            boolean isWithinReach() {
                return up <= high && up + open >= low;
            }
        }

        Search(long most) {
            this.most = most;
            for (int i = 0; i < size; i++) {
                int within = i % (rows * columns);
                quotas[i] = layers.get(i / (rows * columns))
                        .cell(within / columns, within % columns)
                        .dividedBy(unit);
                sums.add(new ArrayList<>());
            }
            // each of the seven ways to leave out at least one of layer, row and column
            for (int kept = 0; kept < 7; kept++) {
                Sum[] found = new Sum[size];
                for (int i = 0; i < size; i++) {
                    int place = place(i, kept);
                    if (found[place] == null) {
                        found[place] = new Sum();
                    }
                    found[place].add(remainder(i));
                    sums.get(i).add(found[place]);
                }
            }
        }

        /** The first cell that has the same layer, row and column as this one, of those of the three that are kept. */
        private int place(int i, int kept) {
            int layer = (kept & 4) == 0 ? 0 : i / (rows * columns);
            int row = (kept & 2) == 0 ? 0 : i / columns % rows;
            int column = (kept & 1) == 0 ? 0 : i % columns;
            return (layer * rows + row) * columns + column;
        }

        private Fraction remainder(int i) {
            return quotas[i].minus(Fraction.of(quotas[i].round(RoundingMode.FLOOR)));
        }

        TableOutcome<ImmutableList<ImmutableList<BigInteger>>> run() {
            int[] free = IntStream.range(0, size)
                    .filter(i -> remainder(i).signum() > 0)
                    .toArray();
            int[] tried = new int[free.length];
            int at = 0;
            while (at >= 0 && at < free.length) {
                int cell = free[at];
                if (tried[at] > 0) {
                    unset(cell);
                }
                if (tried[at] == 2) {
                    tried[at--] = 0;
                } else if (steps == most) {
                    return new TableOutcome.Undecided<>(steps);
                } else {
                    steps++;
                    boolean nearerUp = remainder(cell).compareTo(Fraction.of(1, 2)) > 0;
                    set(cell, nearerUp == (tried[at]++ == 0));
                    at += sums.get(cell).stream().allMatch(Sum::isWithinReach) ? 1 : 0;
                }
            }
            return at < 0
                    ? new TableOutcome.Unsolvable<>("no choice of neighbours for the " + free.length
                            + " cells between two multiples meets all sums of lines, planes and the whole")
                    : new TableOutcome.Solved<>(table());
        }

        private void set(int cell, boolean goesUp) {
            up[cell] = goesUp;
            for (Sum sum : sums.get(cell)) {
                sum.open--;
                sum.up += goesUp ? 1 : 0;
            }
        }

        private void unset(int cell) {
            for (Sum sum : sums.get(cell)) {
                sum.open++;
                sum.up -= up[cell] ? 1 : 0;
            }
            up[cell] = false;
        }

        private ImmutableList<ImmutableList<BigInteger>> table() {
            BigInteger[] units = new BigInteger[size];
            for (int i = 0; i < size; i++) {
                units[i] = quotas[i].round(RoundingMode.FLOOR).add(up[i] ? BigInteger.ONE : BigInteger.ZERO);
            }
            return IntStream.range(0, layers.size())
                    .mapToObj(layer -> ImmutableList.copyOf(
                            Arrays.copyOfRange(units, layer * rows * columns, (layer + 1) * rows * columns)))
                    .collect(ImmutableList.toImmutableList());
        }
    }
}
