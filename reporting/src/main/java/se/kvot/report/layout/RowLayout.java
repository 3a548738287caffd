package se.kvot.report.layout;

import com.google.common.collect.ImmutableList;

/**
 * A row as it is shown.
 *
 * @param cells the cells, the first being the heading
 * @param isTotal whether the row is set off as one of totals
 */
public record RowLayout(ImmutableList<CellLayout> cells, boolean isTotal) {}
