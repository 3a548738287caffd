package se.kvot.report;

import java.math.BigDecimal;
import java.util.function.Function;
import java.util.function.Supplier;

/** A cell that holds a number; {@code 2} and {@code 2.0} differ, as they are shown differently. */
record NumberCell(BigDecimal content, boolean isFlagged) implements Cell {
    @Override
    public Cell flagged() {
        return new NumberCell(content, true);
    }

    @Override
    public <T> T match(
            Function<? super String, ? extends T> text,
            Function<? super BigDecimal, ? extends T> number,
            Supplier<? extends T> empty,
            Supplier<? extends T> unknown) {
        return number.apply(content);
    }

    @Override
    public String toString() {
        return isFlagged ? content.toPlainString() + "*" : content.toPlainString();
    }
}
