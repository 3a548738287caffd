/**
 * Reports on allocations, and the tables they make.
 *
 * <p>{@link se.kvot.report.AllocationReport} is any allocation as a table, {@link se.kvot.report.MunicipalQuotaReport} the
 * quota table of a region and its municipalities, {@link se.kvot.report.Explanation} says step by step why a recipient
 * gets what it gets. A new report goes here: one type that makes tables.
 *
 * <p>All of them speak through {@link se.kvot.report.Table}: a title, columns, rows of {@link se.kvot.report.Cell cells} and notes.
 * A table holds exact figures and knows nothing of how it is shown; {@code se.kvot.report.render} turns it into text,
 * Markdown, CSV or a web page, and {@link se.kvot.report.Language} says how figures are written there.
 *
 * <p>A table computes and rounds nothing. How many digits a report shows of an exact figure is said by
 * {@link se.kvot.report.Display}; columns of figures that are cut for showing need not add up in the last digit, payable
 * amounts always do.
 */
@NullMarked
package se.kvot.report;

import org.jspecify.annotations.NullMarked;
