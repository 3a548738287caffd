package se.kvot.apportionment.table;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.IntStream;
import se.kvot.money.Fraction;

/**
 * Whole units in rows and columns that are proportional both ways, with the multipliers that prove it
 * (<i>dubbelproportionell fördelning</i>).
 *
 * <p>A cell's weight times its row's multiplier times its column's is its share, and the share rounds to the cell's units.
 * Instances are immutable and thread-safe.
 */
public final class BiproportionalTable {

    private final DivisorMethod method;
    private final long[] units;
    private final ImmutableList<Fraction> rowMultipliers;
    private final ImmutableList<Fraction> columnMultipliers;
    private final boolean hasEquals;

    BiproportionalTable(
            DivisorMethod method,
            long[] units,
            ImmutableList<Fraction> rowMultipliers,
            ImmutableList<Fraction> columnMultipliers,
            boolean hasEquals) {
        this.method = method;
        this.units = units;
        this.rowMultipliers = rowMultipliers;
        this.columnMultipliers = columnMultipliers;
        this.hasEquals = hasEquals;
    }

    /** {@return how shares were rounded} */
    public DivisorMethod method() {
        return method;
    }

    /** {@return how many rows there are} */
    public int rows() {
        return rowMultipliers.size();
    }

    /** {@return how many columns there are} */
    public int columns() {
        return columnMultipliers.size();
    }

    /**
     * {@return how many units stand in {@code row} and {@code column}, both from 0}
     *
     * @throws IndexOutOfBoundsException if the table has no such cell
     */
    public long units(int row, int column) {
        return units[Objects.checkIndex(row, rows()) * columns() + Objects.checkIndex(column, columns())];
    }

    /** {@return the units of all cells, row after row, in a new array} */
    public long[] toArray() {
        return units.clone();
    }

    /** {@return the units of each row's cells} */
    public ImmutableList<ImmutableList<Long>> toLists() {
        return IntStream.range(0, rows())
                .mapToObj(row -> Arrays.stream(units, row * columns(), (row + 1) * columns())
                        .boxed()
                        .collect(ImmutableList.toImmutableList()))
                .collect(ImmutableList.toImmutableList());
    }

    /** {@return what the weights of each row are multiplied by; positive} */
    public ImmutableList<Fraction> rowMultipliers() {
        return rowMultipliers;
    }

    /** {@return what the weights of each column are multiplied by; positive} */
    public ImmutableList<Fraction> columnMultipliers() {
        return columnMultipliers;
    }

    /**
     * {@return whether other tables are as right as this, as some shares tip; then this is the first of them, read row by
     * row, the lower cell before the higher}
     */
    public boolean hasEquals() {
        return hasEquals;
    }

    /** Equal are tables with the same units by the same method, whatever their multipliers. */
    @Override
    public boolean equals(Object other) {
        return other instanceof BiproportionalTable that
                && method == that.method
                && columns() == that.columns()
                && Arrays.equals(units, that.units);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(units) + columns();
    }

    /** {@return the units, row by row, such as {@code [[1, 0, 4], [4, 4, 3], [2, 1, 1]]}} */
    @Override
    public String toString() {
        return toLists().toString();
    }
}
