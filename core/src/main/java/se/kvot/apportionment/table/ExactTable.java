package se.kvot.apportionment.table;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.kvot.money.Fraction;

/**
 * A table of exact numbers in rows and columns (<i>tabell</i>): what each recipient is due for each purpose, before
 * anything is rounded.
 *
 * <pre>{@code
 * ExactTable due = ExactTable.ofDecimals(List.of(
 *         List.of(new BigDecimal("4.57"), new BigDecimal("8.63")),
 *         List.of(new BigDecimal("2.14"), new BigDecimal("4.03"))));
 * Fraction first = due.cell(0, 0); // 457/100
 * }</pre>
 *
 * <p>Rows and columns are numbered from 0. Cells may be negative and of any size. Instances are immutable and
 * thread-safe.
 */
public final class ExactTable {

    private final int rows;
    private final int columns;
    private final BigInteger denominator;
    /** The numerators, row after row, when all of them fit; else empty. */
    private final long[] narrow;
    /** The numerators when some do not fit; else empty. */
    private final BigInteger[] wide;

    /**
     * {@return the table with these cells}
     *
     * @param cells the rows, each with as many cells as the first
     * @throws IllegalArgumentException if there is no cell or a row is longer or shorter than the first
     */
    public static ExactTable of(List<List<Fraction>> cells) {
        checkArgument(!cells.isEmpty() && !cells.get(0).isEmpty(), "table must have a cell but had none");
        int columns = cells.get(0).size();
        BigInteger denominator = BigInteger.ONE;
        for (int row = 0; row < cells.size(); row++) {
            List<Fraction> line = cells.get(row);
            checkArgument(
                    line.size() == columns,
                    "row %s must have %s cells like the first but had %s",
                    row,
                    columns,
                    line.size());
            for (Fraction cell : line) {
                denominator = lcm(denominator, cell.denominator());
            }
        }
        BigInteger common = denominator;
        BigInteger[] numerators = cells.stream()
                .flatMap(List::stream)
                .map(cell -> cell.numerator().multiply(common.divide(cell.denominator())))
                .toArray(BigInteger[]::new);
        boolean fits = Arrays.stream(numerators).allMatch(numerator -> numerator.bitLength() < Long.SIZE);
        return fits
                ? new ExactTable(
                        cells.size(),
                        columns,
                        denominator,
                        Arrays.stream(numerators)
                                .mapToLong(BigInteger::longValueExact)
                                .toArray(),
                        new BigInteger[0])
                : new ExactTable(cells.size(), columns, denominator, new long[0], numerators);
    }

    /**
     * {@return the table with exactly these cells}
     *
     * @param cells the rows, each with as many cells as the first
     * @throws IllegalArgumentException if there is no cell, if a row is longer or shorter than the first, or if a cell
     *     has more than 10 000 digits before or after the decimal sign
     */
    public static ExactTable ofDecimals(List<List<BigDecimal>> cells) {
        return of(cells.stream()
                .map(line -> line.stream().map(Fraction::from).toList())
                .toList());
    }

    /**
     * {@return the table with the cells {@code numerators[row * columns + column] / denominator}}; the quick way in
     *
     * @param columns how many columns there are, at least 1
     * @param numerators the cells times the denominator, row after row; copied
     * @param denominator at least 1
     * @throws IllegalArgumentException if there is no cell, if the last row is not full or if the denominator is not
     *     positive
     */
    public static ExactTable ofNumerators(int columns, long[] numerators, long denominator) {
        checkArgument(columns >= 1, "columns must be at least 1 but was %s", columns);
        checkArgument(denominator >= 1, "denominator must be at least 1 but was %s", denominator);
        checkArgument(numerators.length > 0, "table must have a cell but had none");
        checkArgument(
                numerators.length % columns == 0,
                "numerators must fill rows of %s but there were %s",
                columns,
                numerators.length);
        return new ExactTable(
                numerators.length / columns,
                columns,
                BigInteger.valueOf(denominator),
                numerators.clone(),
                new BigInteger[0]);
    }

    private ExactTable(int rows, int columns, BigInteger denominator, long[] narrow, BigInteger[] wide) {
        this.rows = rows;
        this.columns = columns;
        this.denominator = denominator;
        this.narrow = narrow;
        this.wide = wide;
    }

    static BigInteger lcm(BigInteger one, BigInteger other) {
        return one.divide(one.gcd(other)).multiply(other);
    }

    /** {@return how many rows there are} */
    public int rows() {
        return rows;
    }

    /** {@return how many columns there are} */
    public int columns() {
        return columns;
    }

    /**
     * {@return the number in {@code row} and {@code column}, both from 0}
     *
     * @throws IndexOutOfBoundsException if the table has no such cell
     */
    public Fraction cell(int row, int column) {
        return Fraction.of(numerator(index(row, column)), denominator);
    }

    /** {@return this table with its rows as columns} */
    public ExactTable transposed() {
        long[] turned = new long[narrow.length];
        BigInteger[] turnedWide = new BigInteger[wide.length];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                if (isNarrow()) {
                    turned[column * rows + row] = narrow[row * columns + column];
                } else {
                    turnedWide[column * rows + row] = wide[row * columns + column];
                }
            }
        }
        return new ExactTable(columns, rows, denominator, turned, turnedWide);
    }

    /** Where the cell stands when the rows are laid one after the other. */
    int index(int row, int column) {
        return requireIndex(row, rows) * columns + requireIndex(column, columns);
    }

    private static int requireIndex(int index, int size) {
        return Objects.checkIndex(index, size);
    }

    boolean isNarrow() {
        return wide.length == 0;
    }

    /** What the numerators stand over. */
    BigInteger denominator() {
        return denominator;
    }

    BigInteger numerator(int index) {
        return isNarrow() ? BigInteger.valueOf(narrow[index]) : wide[index];
    }

    /** The numerators themselves, only when they are narrow; nobody writes in them. */
    long[] narrowNumerators() {
        return narrow;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ExactTable that
                && rows == that.rows
                && columns == that.columns
                && IntStream.range(0, rows * columns).allMatch(i -> fraction(i).equals(that.fraction(i)));
    }

    private Fraction fraction(int index) {
        return Fraction.of(numerator(index), denominator);
    }

    @Override
    public int hashCode() {
        int hash = 31 * rows + columns;
        for (int i = 0; i < rows * columns; i++) {
            hash = 31 * hash + fraction(i).hashCode();
        }
        return hash;
    }

    /** {@return the rows, such as {@code [[457/100, 863/100], [107/50, 403/100]]}} */
    @Override
    public String toString() {
        return IntStream.range(0, rows)
                .mapToObj(row -> IntStream.range(0, columns)
                        .mapToObj(column -> cell(row, column).toString())
                        .collect(Collectors.joining(", ", "[", "]")))
                .collect(Collectors.joining(", ", "[", "]"));
    }
}
