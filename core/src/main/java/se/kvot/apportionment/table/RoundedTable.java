package se.kvot.apportionment.table;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.kvot.money.Fraction;

/**
 * A table of whole multiples of a unit that adds up both ways (<i>avrundad tabell</i>).
 *
 * <p>A row's, a column's and the grand total are the sums of the cells. Instances are immutable and thread-safe.
 */
public final class RoundedTable {

    private final int rows;
    private final int columns;
    private final Fraction unit;
    /** The multiples, row after row, when all of them fit; else empty. */
    private final long[] narrow;
    /** The multiples when some do not fit; else empty. */
    private final BigInteger[] wide;

    private final Fraction deviation;
    private final @Nullable TablePrices prices;
    private final boolean hasEquals;

    RoundedTable(
            int rows,
            int columns,
            Fraction unit,
            long[] narrow,
            BigInteger[] wide,
            Fraction deviation,
            @Nullable TablePrices prices,
            boolean hasEquals) {
        this.rows = rows;
        this.columns = columns;
        this.unit = unit;
        this.narrow = narrow;
        this.wide = wide;
        this.deviation = deviation;
        this.prices = prices;
        this.hasEquals = hasEquals;
    }

    /** {@return how many rows there are} */
    public int rows() {
        return rows;
    }

    /** {@return how many columns there are} */
    public int columns() {
        return columns;
    }

    /** {@return what every cell and every total is a whole multiple of} */
    public Fraction unit() {
        return unit;
    }

    /**
     * {@return how many units stand in {@code row} and {@code column}, both from 0}
     *
     * @throws IndexOutOfBoundsException if the table has no such cell
     */
    public BigInteger units(int row, int column) {
        return at(Objects.checkIndex(row, rows) * columns + Objects.checkIndex(column, columns));
    }

    private BigInteger at(int index) {
        return wide.length == 0 ? BigInteger.valueOf(narrow[index]) : wide[index];
    }

    /**
     * {@return the cell in {@code row} and {@code column}, both from 0: its units times the unit}
     *
     * @throws IndexOutOfBoundsException if the table has no such cell
     */
    public Fraction cell(int row, int column) {
        return Fraction.of(units(row, column)).times(unit);
    }

    /**
     * {@return how many units the row adds up to}
     *
     * @throws IndexOutOfBoundsException if the table has no such row
     */
    public BigInteger rowUnits(int row) {
        Objects.checkIndex(row, rows);
        return sum(IntStream.range(row * columns, (row + 1) * columns));
    }

    /**
     * {@return how many units the column adds up to}
     *
     * @throws IndexOutOfBoundsException if the table has no such column
     */
    public BigInteger columnUnits(int column) {
        Objects.checkIndex(column, columns);
        return sum(IntStream.range(0, rows).map(row -> row * columns + column));
    }

    /** {@return how many units the whole table adds up to} */
    public BigInteger totalUnits() {
        return sum(IntStream.range(0, rows * columns));
    }

    private BigInteger sum(IntStream indexes) {
        return indexes.mapToObj(this::at).reduce(BigInteger.ZERO, BigInteger::add);
    }

    /**
     * {@return the units of all cells, row after row, in a new array; the quick way out}
     *
     * @throws ArithmeticException if a cell has more units than a {@code long} holds
     */
    public long[] toArray() {
        return wide.length == 0
                ? narrow.clone()
                : Arrays.stream(wide).mapToLong(BigInteger::longValueExact).toArray();
    }

    /** {@return the units of each row's cells} */
    public ImmutableList<ImmutableList<BigInteger>> toLists() {
        return IntStream.range(0, rows)
                .mapToObj(row -> IntStream.range(0, columns)
                        .mapToObj(column -> units(row, column))
                        .collect(ImmutableList.toImmutableList()))
                .collect(ImmutableList.toImmutableList());
    }

    /** {@return the distances of the cells to what they were before rounding, added; not counted in units} */
    public Fraction deviation() {
        return deviation;
    }

    /** {@return what proves that no table deviates less, if least deviation was asked for} */
    public Optional<TablePrices> prices() {
        return Optional.ofNullable(prices);
    }

    /**
     * {@return whether other tables deviate as little as this; then this is the first of them, read row by row, the lower
     * cell before the higher. False when least deviation was not asked for}
     */
    public boolean hasEquals() {
        return hasEquals;
    }

    /** Equal are tables with the same cells in the same unit, however they were found. */
    @Override
    public boolean equals(Object other) {
        return other instanceof RoundedTable that
                && rows == that.rows
                && columns == that.columns
                && unit.equals(that.unit)
                && IntStream.range(0, rows * columns).allMatch(i -> at(i).equals(that.at(i)));
    }

    @Override
    public int hashCode() {
        int hash = 31 * columns + unit.hashCode();
        for (int i = 0; i < rows * columns; i++) {
            hash = 31 * hash + at(i).hashCode();
        }
        return hash;
    }

    /** {@return the units, row by row, such as {@code [[5, 9], [2, 4]] x 1/100}} */
    @Override
    public String toString() {
        return toLists().stream().map(Object::toString).collect(Collectors.joining(", ", "[", "] x " + unit));
    }
}
