package se.kvot.report;

import java.math.BigDecimal;
import java.util.function.Function;
import java.util.function.Supplier;

/** A cell that holds a text. */
record TextCell(String content, boolean isFlagged) implements Cell {
    @Override
    public Cell flagged() {
        return new TextCell(content, true);
    }

    @Override
    public <T> T match(
            Function<? super String, ? extends T> text,
            Function<? super BigDecimal, ? extends T> number,
            Supplier<? extends T> empty,
            Supplier<? extends T> unknown) {
        return text.apply(content);
    }

    @Override
    public String toString() {
        return isFlagged ? content + "*" : content;
    }
}
