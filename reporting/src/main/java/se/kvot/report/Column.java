package se.kvot.report;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A column of a table (<i>kolumn</i>), such as {@code Stimulansmedel, kr}: its heading and how its cells stand. */
public final class Column {
    private final String heading;
    private final Alignment alignment;
    private final boolean total;

    Column(String heading, Alignment alignment, boolean total) {
        this.heading = heading;
        this.alignment = alignment;
        this.total = total;
    }

    /** {@return the heading, with the unit if there is one} */
    public String heading() {
        return heading;
    }

    /** {@return how the cells stand below each other} */
    public Alignment alignment() {
        return alignment;
    }

    /** {@return whether the column holds totals and is set off from the others} */
    public boolean isTotal() {
        return total;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Column that
                && heading.equals(that.heading)
                && alignment == that.alignment
                && total == that.total;
    }

    @Override
    public int hashCode() {
        return Objects.hash(heading, alignment, total);
    }

    /** {@return the heading} */
    @Override
    public String toString() {
        return heading;
    }
}
