package se.kvot.report.layout;

/**
 * A column as it is shown.
 *
 * @param heading the heading
 * @param isRight whether the cells and the heading stand to the right
 * @param isTotal whether the column is set off as one of totals
 */
public record ColumnLayout(String heading, boolean isRight, boolean isTotal) {}
