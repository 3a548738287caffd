package se.kvot.report;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A row of a table (<i>rad</i>), such as {@code Berg | 0.054937 | 246842}: its heading, then its other cells. */
public final class Row {
    private final ImmutableList<Cell> cells;
    private final Alignment alignment;
    private final boolean total;

    /**
     * @param cells the heading and the other cells
     * @param alignment how the cells would stand if the row were a column
     * @param total whether the row holds totals
     */
    Row(ImmutableList<Cell> cells, Alignment alignment, boolean total) {
        this.cells = cells;
        this.alignment = alignment;
        this.total = total;
    }

    /** {@return what the row is about: the text of its first cell} */
    public String heading() {
        return cells.get(0).toString();
    }

    /** {@return all cells, as many as the table has columns; the first is the heading} */
    public ImmutableList<Cell> cells() {
        return cells;
    }

    /** {@return whether the row holds totals and is set off from the others} */
    public boolean isTotal() {
        return total;
    }

    Alignment alignment() {
        return alignment;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Row that
                && cells.equals(that.cells)
                && alignment == that.alignment
                && total == that.total;
    }

    @Override
    public int hashCode() {
        return Objects.hash(cells, alignment, total);
    }

    /** {@return the cells with a bar between them} */
    @Override
    public String toString() {
        return Joiner.on(" | ").join(cells);
    }
}
