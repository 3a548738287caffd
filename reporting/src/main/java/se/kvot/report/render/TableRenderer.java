package se.kvot.report.render;

import se.kvot.report.Table;

/** A way to show tables (<i>återgivning</i>), such as {@code TextRenderer.of(Language.SV)}. */
@FunctionalInterface
public interface TableRenderer {
    /**
     * {@return the table as it is shown}
     *
     * @param table the table
     */
    String render(Table table);
}
