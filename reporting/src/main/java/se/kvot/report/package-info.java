/**
 * Tables of figures and the languages they are written in.
 *
 * <p>Start with {@link se.kvot.report.Table}: a title, columns, rows of {@link se.kvot.report.Cell cells} and notes.
 * A table holds exact figures and knows nothing of how it is shown; {@code se.kvot.report.render} turns it into text,
 * Markdown, CSV or a web page, and {@link se.kvot.report.Language} says how figures are written there.
 *
 * <p>Nothing here computes or rounds: a figure is shown with the decimals it was given.
 */
@NullMarked
package se.kvot.report;

import org.jspecify.annotations.NullMarked;
