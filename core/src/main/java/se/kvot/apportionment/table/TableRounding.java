package se.kvot.apportionment.table;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kvot.money.Fraction;

/**
 * Rounding of a table so that it still adds up (<i>kontrollerad avrundning</i>): every cell, every row total, every column
 * total and the grand total becomes one of the two multiples of the unit next to it, and the totals are the sums of the
 * cells. What already is a multiple stays, zero above all. Such a table always exists.
 *
 * <pre>{@code
 * ExactTable due = ExactTable.ofDecimals(List.of(
 *         List.of(new BigDecimal("4.5"), new BigDecimal("8.5")),
 *         List.of(new BigDecimal("2.2"), new BigDecimal("4.8"))));
 * RoundedTable table = TableRounding.of(due, Fraction.ONE).leastDeviation();
 * String units = table.toLists().toString(); // [[4, 9], [2, 5]]
 * boolean others = table.hasEquals(); // true
 * }</pre>
 *
 * <p>{@link #leastDeviation()} answers one of the tables with the least sum, over all cells, of the distance between the
 * rounded and the exact cell. How far totals are moved is no part of that sum: rows and columns are only held to their two
 * neighbours. Of several such tables it is the first when they are compared cell by cell, row after row, the lower cell
 * before the higher. {@link #feasible()} answers some table that adds up and is many times quicker.
 *
 * <p>Everything is exact. Cells whose common denominator leaves room in a {@code long} are worked out there, others in
 * numbers of any size, with the same answer. Instances are immutable and thread-safe.
 */
public final class TableRounding {

    private final ExactTable table;
    private final Fraction unit;
    private final Quotas quotas;

    /**
     * {@return the rounding of a table to multiples of a unit}
     *
     * @param unit what cells are rounded to multiples of, such as 100; positive
     * @throws IllegalArgumentException if the unit is not positive
     */
    public static TableRounding of(ExactTable table, Fraction unit) {
        checkArgument(unit.signum() > 0, "unit must be positive but was %s", unit);
        return new TableRounding(requireNonNull(table, "table"), unit);
    }

    private TableRounding(ExactTable table, Fraction unit) {
        this.table = table;
        this.unit = unit;
        this.quotas = Quotas.of(table, unit);
    }

    /** {@return what is rounded} */
    public ExactTable table() {
        return table;
    }

    /** {@return what cells are rounded to multiples of} */
    public Fraction unit() {
        return unit;
    }

    /** {@return a table that adds up, always the same one, quickly; others may deviate less} */
    public RoundedTable feasible() {
        if (!(quotas instanceof Quotas.Narrow narrow)) {
            return rounded(carriedTable().solve(), null, false);
        }
        CarriedLines lines = new CarriedLines(narrow);
        return lines.carry()
                ? rounded(lines.units(), lines.moved(), null, false)
                : rounded(carriedTable().rerouted(lines.up()), null, false);
    }

    private CarriedTable carriedTable() {
        return new CarriedTable(table.rows(), table.columns(), quotas, quotas.margins());
    }

    /** {@return the first of the tables that deviate least, with the prices that prove it} */
    public RoundedTable leastDeviation() {
        return leastDeviation(quotas.margins());
    }

    /**
     * {@return the first of the tables that deviate least among those with the given totals, or why there is none: a total
     * is no neighbour of the exact one, or no choice of cells meets them all}
     *
     * @param rowUnits how many units each row has
     * @param columnUnits how many units each column has
     * @throws IllegalArgumentException if there are not as many totals as rows and columns, or if the rows have more or
     *     less together than the columns
     */
    public TableOutcome<RoundedTable> leastDeviation(List<BigInteger> rowUnits, List<BigInteger> columnUnits) {
        TableOutcome<Margins> margins = new GivenTotals(table, quotas, rowUnits, columnUnits).margins();
        return margins instanceof TableOutcome.Unsolvable<Margins> none
                ? new TableOutcome.Unsolvable<>(none.reason())
                : new TableOutcome.Solved<>(leastDeviation(margins.orElseThrow()));
    }

    private RoundedTable leastDeviation(Margins margins) {
        if (quotas instanceof Quotas.Narrow narrow) {
            LeastDeviation solver = new LeastDeviation(narrow, margins);
            solver.solve();
            boolean[] up = new boolean[table.rows() * table.columns()];
            for (int row = 0, i = 0; row < table.rows(); row++) {
                for (int column = 0; column < table.columns(); column++, i++) {
                    up[i] = solver.isUp(row, column);
                }
            }
            return settled(up, solver.prices(narrow.longDenominator()), solver.ties());
        }
        ExactFlow<BigInteger> flow = exactFlow(margins);
        flow.solve();
        boolean[] up = new boolean[table.rows() * table.columns()];
        for (int i = 0; i < up.length; i++) {
            up[i] = flow.units(i) == 1;
        }
        return settled(up, prices(flow), flow.ties());
    }

    private ExactFlow<BigInteger> exactFlow(Margins margins) {
        long[] units = new long[table.rows() * table.columns()];
        for (int i = 0; i < units.length; i++) {
            units[i] = cost(i).signum() < 0 ? 1 : 0;
        }
        ExactFlow.Cells<BigInteger> cells = (row, column, before) -> {
            int i = table.index(row, column);
            return before == 0 && quotas.remainder(i).signum() != 0 ? cost(i) : null;
        };
        return new ExactFlow<>(new Costs.Added(), cells, margins, units, zeros(table.rows()), zeros(table.columns()));
    }

    private BigInteger cost(int index) {
        return quotas.denominator().subtract(quotas.remainder(index).shiftLeft(1));
    }

    private static List<BigInteger> zeros(int size) {
        return new ArrayList<>(Collections.nCopies(size, BigInteger.ZERO));
    }

    private TablePrices prices(ExactFlow<BigInteger> flow) {
        BigInteger[] rows = new BigInteger[table.rows()];
        for (int row = 0; row < rows.length; row++) {
            rows[row] = flow.rowPrice(row).subtract(flow.supplyPrice());
        }
        BigInteger[] columns = new BigInteger[table.columns()];
        for (int column = 0; column < columns.length; column++) {
            columns[column] = flow.columnPrice(column).subtract(flow.drainPrice());
        }
        return new TablePrices(rows, columns, flow.supplyPrice().add(flow.drainPrice()), quotas.denominator());
    }

    private RoundedTable settled(boolean[] up, TablePrices prices, TieGraph ties) {
        boolean several = ties.hasCircle();
        if (several) {
            int columns = table.columns();
            ties.settleLexicographicallyFirst(new TieGraph.Settled() {
                @Override
                public void raised(int row, int column) {
                    up[row * columns + column] = true;
                }

                @Override
                public void lowered(int row, int column) {
                    up[row * columns + column] = false;
                }
            });
        }
        return rounded(up, prices, several);
    }

    private RoundedTable rounded(boolean[] up, @Nullable TablePrices prices, boolean several) {
        if (quotas instanceof Quotas.Narrow narrow) {
            long[] remainders = narrow.numerators().clone();
            long[] units = new long[remainders.length];
            narrow.split(remainders, units);
            long moved = 0;
            for (int i = 0; i < units.length; i++) {
                units[i] += up[i] ? 1 : 0;
                moved += up[i] ? narrow.longDenominator() - remainders[i] : remainders[i];
            }
            return rounded(units, moved, prices, several);
        }
        BigInteger[] units = new BigInteger[up.length];
        BigInteger moved = BigInteger.ZERO;
        for (int i = 0; i < up.length; i++) {
            units[i] = up[i] ? quotas.floor(i).add(BigInteger.ONE) : quotas.floor(i);
            BigInteger remainder = quotas.remainder(i);
            moved = moved.add(up[i] ? quotas.denominator().subtract(remainder) : remainder);
        }
        return new RoundedTable(
                table.rows(), table.columns(), unit, new long[0], units, deviation(moved), prices, several);
    }

    private RoundedTable rounded(long[] units, long moved, @Nullable TablePrices prices, boolean several) {
        return new RoundedTable(
                table.rows(),
                table.columns(),
                unit,
                units,
                new BigInteger[0],
                deviation(BigInteger.valueOf(moved)),
                prices,
                several);
    }

    private Fraction deviation(BigInteger moved) {
        return Fraction.of(moved, quotas.denominator()).times(unit);
    }
}
