package se.kvot.statistics;

/** The forms in which statistical databases give out a table of several dimensions (<i>filformat</i>). */
public enum CubeFormat {

    /**
     * CSV with a column for each dimension and one with the figures: {@code "region","kön","år","Folkmängd"}.
     *
     * <p>Where each year has a column of its own, use {@link StatisticWideCsv}.
     */
    CSV,

    /** JSON-stat 2.0, in one dataset. */
    JSON_STAT,

    /** PX files of PC-Axis, with all figures written out. */
    PX
}
