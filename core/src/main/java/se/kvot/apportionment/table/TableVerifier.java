package se.kvot.apportionment.table;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import se.kvot.money.Fraction;

/**
 * Checks a rounded table from what went in and what came out (<i>kontroll</i>), by another road than the one it came: it
 * only adds, compares and looks at the prices that came with it.
 *
 * <pre>{@code
 * ExactTable due = ExactTable.ofDecimals(List.of(List.of(new BigDecimal("4.5"), new BigDecimal("8.5"))));
 * RoundedTable table = TableRounding.of(due, Fraction.ONE).leastDeviation();
 * boolean right = TableVerifier.findings(due, table).isEmpty(); // true
 * }</pre>
 */
public final class TableVerifier {

    private final ImmutableList.Builder<String> findings = ImmutableList.builder();

    private TableVerifier() {}

    /**
     * {@return what is wrong with a table whose totals could be either neighbour of the exact ones; empty when each cell
     * and each total is next to its exact number, whole multiples have stayed, the deviation is the stated one and, if
     * the table has prices, they prove it the least}
     *
     * @throws IllegalArgumentException if the two tables are not of the same size
     */
    public static ImmutableList<String> findings(ExactTable exact, RoundedTable rounded) {
        checkArgument(
                exact.rows() == rounded.rows() && exact.columns() == rounded.columns(),
                "tables must have the same size but were %s x %s and %s x %s",
                exact.rows(),
                exact.columns(),
                rounded.rows(),
                rounded.columns());
        TableVerifier verifier = new TableVerifier();
        verifier.check(exact, rounded);
        rounded.prices().ifPresent(prices -> verifier.checkPrices(exact, rounded, prices));
        return verifier.findings.build();
    }

    private void check(ExactTable exact, RoundedTable rounded) {
        Fraction total = Fraction.ZERO;
        BigInteger totalUnits = BigInteger.ZERO;
        Fraction deviation = Fraction.ZERO;
        for (int row = 0; row < exact.rows(); row++) {
            Fraction sum = Fraction.ZERO;
            BigInteger units = BigInteger.ZERO;
            for (int column = 0; column < exact.columns(); column++) {
                checkNext(cell(row, column), exact.cell(row, column), rounded.units(row, column), rounded.unit());
                sum = sum.plus(exact.cell(row, column));
                units = units.add(rounded.units(row, column));
                deviation = deviation.plus(
                        rounded.cell(row, column).minus(exact.cell(row, column)).abs());
            }
            checkNext("row " + row, sum, units, rounded.unit());
            checkSame("row " + row, units, rounded.rowUnits(row));
            total = total.plus(sum);
            totalUnits = totalUnits.add(units);
        }
        for (int column = 0; column < exact.columns(); column++) {
            Fraction sum = Fraction.ZERO;
            BigInteger units = BigInteger.ZERO;
            for (int row = 0; row < exact.rows(); row++) {
                sum = sum.plus(exact.cell(row, column));
                units = units.add(rounded.units(row, column));
            }
            checkNext("column " + column, sum, units, rounded.unit());
            checkSame("column " + column, units, rounded.columnUnits(column));
        }
        checkNext("total", total, totalUnits, rounded.unit());
        checkSame("total", totalUnits, rounded.totalUnits());
        if (!deviation.equals(rounded.deviation())) {
            findings.add("deviation must be " + deviation + " but was " + rounded.deviation());
        }
    }

    private static String cell(int row, int column) {
        return "cell " + row + ", " + column;
    }

    /** Less than a unit away: then it is one of the two neighbours, and a whole multiple is itself. */
    private void checkNext(String what, Fraction exact, BigInteger units, Fraction unit) {
        Fraction away = Fraction.of(units).minus(exact.dividedBy(unit)).abs();
        if (away.compareTo(Fraction.ONE) >= 0) {
            findings.add(what + " must be next to " + exact + " but was " + units + " units of " + unit);
        }
    }

    private void checkSame(String what, BigInteger added, BigInteger stated) {
        if (!added.equals(stated)) {
            findings.add(what + " must have the " + added + " units of its cells but had " + stated);
        }
    }

    private void checkPrices(ExactTable exact, RoundedTable rounded, TablePrices prices) {
        Fraction unit = rounded.unit();
        Fraction total = Fraction.ZERO;
        for (int row = 0; row < exact.rows(); row++) {
            Fraction sum = Fraction.ZERO;
            for (int column = 0; column < exact.columns(); column++) {
                Fraction quota = exact.cell(row, column).dividedBy(unit);
                Fraction price = prices.row(row).plus(prices.column(column)).plus(prices.total());
                Fraction above = quota.minus(Fraction.of(quota.round(RoundingMode.FLOOR)));
                Fraction cost = Fraction.ONE.minus(above.plus(above));
                checkPrice(cell(row, column), quota, rounded.units(row, column), price.minus(cost));
                sum = sum.plus(quota);
            }
            checkPrice("row " + row, sum, rounded.rowUnits(row), prices.row(row).negated());
            total = total.plus(sum);
        }
        for (int column = 0; column < exact.columns(); column++) {
            Fraction sum = Fraction.ZERO;
            for (int row = 0; row < exact.rows(); row++) {
                sum = sum.plus(exact.cell(row, column).dividedBy(unit));
            }
            checkPrice(
                    "column " + column,
                    sum,
                    rounded.columnUnits(column),
                    prices.column(column).negated());
        }
        checkPrice("total", total, rounded.totalUnits(), prices.total().negated());
    }

    /** What gains by going up is up, what loses by it is down; a whole number can do neither. */
    private void checkPrice(String what, Fraction quota, BigInteger units, Fraction gain) {
        boolean up = Fraction.of(units).compareTo(quota) > 0;
        if (!quota.isWhole() && gain.signum() != 0 && up != gain.signum() > 0) {
            findings.add(what + " must be " + (up ? "down" : "up") + " at its prices but was " + units + " units");
        }
    }

    /**
     * {@return what is wrong with a table whose totals were given; empty when rows and columns have them, when no multiplier
     * is zero or less, and when each weight times its two multipliers rounds to the units of its cell}
     *
     * @throws IllegalArgumentException if the tables and totals are not of the same size
     */
    public static ImmutableList<String> findings(
            ExactTable weights, List<Long> rowTotals, List<Long> columnTotals, BiproportionalTable table) {
        checkArgument(
                weights.rows() == table.rows()
                        && weights.columns() == table.columns()
                        && rowTotals.size() == table.rows()
                        && columnTotals.size() == table.columns(),
                "weights, totals and table must have the same size but were %s x %s, %s x %s and %s x %s",
                weights.rows(),
                weights.columns(),
                rowTotals.size(),
                columnTotals.size(),
                table.rows(),
                table.columns());
        TableVerifier verifier = new TableVerifier();
        for (int row = 0; row < table.rows(); row++) {
            BigInteger sum = BigInteger.ZERO;
            for (int column = 0; column < table.columns(); column++) {
                sum = sum.add(BigInteger.valueOf(table.units(row, column)));
                verifier.checkShare(weights.cell(row, column), table, row, column);
            }
            verifier.checkTotal(
                    "row " + row,
                    rowTotals.get(row),
                    sum,
                    table.rowMultipliers().get(row));
        }
        for (int column = 0; column < table.columns(); column++) {
            BigInteger sum = BigInteger.ZERO;
            for (int row = 0; row < table.rows(); row++) {
                sum = sum.add(BigInteger.valueOf(table.units(row, column)));
            }
            Fraction multiplier = table.columnMultipliers().get(column);
            verifier.checkTotal("column " + column, columnTotals.get(column), sum, multiplier);
        }
        return verifier.findings.build();
    }

    private void checkTotal(String what, long given, BigInteger sum, Fraction multiplier) {
        if (!sum.equals(BigInteger.valueOf(given))) {
            findings.add(what + " must have " + given + " units but had " + sum);
        }
        if (multiplier.signum() <= 0) {
            findings.add(what + " must have a positive multiplier but had " + multiplier);
        }
    }

    /** A share is right when it is no more than half a unit, or for the other method no more than one, off its units. */
    private void checkShare(Fraction weight, BiproportionalTable table, int row, int column) {
        Fraction share = weight.times(table.rowMultipliers().get(row))
                .times(table.columnMultipliers().get(column));
        long units = table.units(row, column);
        Fraction above = table.method() == DivisorMethod.WEBSTER ? Fraction.of(1, 2) : Fraction.ONE;
        Fraction most = Fraction.of(units).plus(above);
        boolean negative = units < 0;
        boolean tooMany = units > 0 && share.compareTo(most.minus(Fraction.ONE)) < 0;
        boolean tooFew = share.compareTo(most) > 0;
        if (negative || tooMany || tooFew) {
            findings.add(cell(row, column) + " must round the share " + share + " but was " + units);
        }
    }
}
