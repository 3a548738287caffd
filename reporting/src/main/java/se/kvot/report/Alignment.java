package se.kvot.report;

/** How the cells of a column stand below each other (<i>justering</i>), such as {@code DECIMAL} for figures of one unit. */
public enum Alignment {
    /** By their left edges, as texts do. */
    LEFT,

    /** By their right edges, as figures of different units do. */
    RIGHT,

    /** By their decimal signs, as figures of one unit do. */
    DECIMAL
}
