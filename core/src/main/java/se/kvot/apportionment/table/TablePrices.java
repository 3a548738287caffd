package se.kvot.apportionment.table;

import java.math.BigInteger;
import java.util.Arrays;
import se.kvot.money.Fraction;

/**
 * The prices that prove that no other table deviates less (<i>duala priser</i>): one for each row, one for each column
 * and one for the total, in units.
 *
 * <p>Rounding a cell up instead of down costs one unit less twice what the cell has above the lower multiple; a cell with
 * 3/4 of a unit to spare costs 1 − 2 · 3/4 = −1/2. The table is a least one if each cell that costs less than its row's,
 * its column's and the total's price together is up and each that costs more is down, and if each row, column and total
 * that could have gone either way is down where its own price is positive and up where it is negative.
 *
 * <p>Instances are immutable and thread-safe.
 */
public final class TablePrices {

    private final BigInteger[] rows;
    private final BigInteger[] columns;
    private final BigInteger total;
    private final BigInteger denominator;

    static TablePrices of(long[] rows, long[] columns, long total, long denominator) {
        return new TablePrices(
                Arrays.stream(rows).mapToObj(BigInteger::valueOf).toArray(BigInteger[]::new),
                Arrays.stream(columns).mapToObj(BigInteger::valueOf).toArray(BigInteger[]::new),
                BigInteger.valueOf(total),
                BigInteger.valueOf(denominator));
    }

    TablePrices(BigInteger[] rows, BigInteger[] columns, BigInteger total, BigInteger denominator) {
        this.rows = rows;
        this.columns = columns;
        this.total = total;
        this.denominator = denominator;
    }

    /**
     * {@return the price of a row, from 0}
     *
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public Fraction row(int row) {
        return Fraction.of(rows[row], denominator);
    }

    /**
     * {@return the price of a column, from 0}
     *
     * @throws IndexOutOfBoundsException if there is no such column
     */
    public Fraction column(int column) {
        return Fraction.of(columns[column], denominator);
    }

    /** {@return the price of the grand total} */
    public Fraction total() {
        return Fraction.of(total, denominator);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TablePrices that
                && denominator.equals(that.denominator)
                && total.equals(that.total)
                && Arrays.equals(rows, that.rows)
                && Arrays.equals(columns, that.columns);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * Arrays.hashCode(rows) + Arrays.hashCode(columns)) + total.hashCode();
    }

    /** {@return the prices, such as {@code rows [1/2, 0] columns [-1/4, 0] total 0}} */
    @Override
    public String toString() {
        return "rows " + text(rows) + " columns " + text(columns) + " total " + total();
    }

    private String text(BigInteger[] prices) {
        return Arrays.stream(prices)
                .map(price -> Fraction.of(price, denominator))
                .toList()
                .toString();
    }
}
