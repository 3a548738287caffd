package se.kvot.report;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What stands in one place of a table (<i>cell</i>): a text, a number, nothing, or a figure that is not known.
 *
 * <p>Nothing and not known are told apart, and neither is zero: an {@link #empty()} cell is where no figure belongs,
 * an {@link #unknown()} cell is where one belongs but is missing, shown as {@code ..} as in Swedish official
 * statistics.
 *
 * <pre>{@code
 * Cell cell = Cell.number(new BigDecimal("246842"));
 * String shown = cell.match(text -> text, Language.SV::number, () -> "", () -> "..");
 * }</pre>
 */
public sealed interface Cell permits TextCell, NumberCell, BlankCell {
    /**
     * {@return a cell that holds a text}
     *
     * @param text the text; a line break in it is shown as a space
     */
    static Cell text(String text) {
        return new TextCell(Objects.requireNonNull(text, "text"), false);
    }

    /**
     * {@return a cell that holds a number, shown with the decimals it has} The unit stands in the heading.
     *
     * @param number the number
     */
    static Cell number(BigDecimal number) {
        return new NumberCell(Objects.requireNonNull(number, "number"), false);
    }

    /** {@return a cell where nothing belongs} */
    static Cell empty() {
        return new BlankCell(false, false);
    }

    /** {@return a cell whose figure is not known} */
    static Cell unknown() {
        return new BlankCell(true, false);
    }

    /**
     * {@return this cell, marked for the reader's attention} What the mark means is told by a
     * {@linkplain Table.Builder#note note} of the table.
     */
    Cell flagged();

    /** {@return whether this cell is marked for the reader's attention} */
    boolean isFlagged();

    /**
     * {@return what the function for this kind of cell makes of its content}
     *
     * @param <T> what is made of the content
     * @param text for a text
     * @param number for a number
     * @param empty for a cell where nothing belongs
     * @param unknown for a figure that is not known
     */
    <T> T match(
            Function<? super String, ? extends T> text,
            Function<? super BigDecimal, ? extends T> number,
            Supplier<? extends T> empty,
            Supplier<? extends T> unknown);
}
