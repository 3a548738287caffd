package se.kvot.report;

import java.math.BigDecimal;
import java.util.function.Function;
import java.util.function.Supplier;

/** A cell without content: its figure is either unknown, or does not belong there at all. */
record BlankCell(boolean isUnknown, boolean isFlagged) implements Cell {
    @Override
    public Cell flagged() {
        return new BlankCell(isUnknown, true);
    }

    @Override
    public <T> T match(
            Function<? super String, ? extends T> text,
            Function<? super BigDecimal, ? extends T> number,
            Supplier<? extends T> empty,
            Supplier<? extends T> unknown) {
        return isUnknown ? unknown.get() : empty.get();
    }

    @Override
    public String toString() {
        String name = isUnknown ? "unknown" : "empty";
        return isFlagged ? name + "*" : name;
    }
}
