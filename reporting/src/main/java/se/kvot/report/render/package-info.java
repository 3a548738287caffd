/**
 * What a table looks like: as text for a terminal, as Markdown, as CSV for spreadsheets, and as a web page.
 *
 * <p>Every rendering is a {@link se.kvot.report.render.TableRenderer}, a pure function from a table to a string: {@link
 * se.kvot.report.render.TextRenderer}, {@link se.kvot.report.render.MarkdownRenderer}, {@link
 * se.kvot.report.render.CsvRenderer} and {@link se.kvot.report.render.HtmlRenderer}. {@link
 * se.kvot.report.render.HtmlPage} sets several tables and what explains them on one page.
 *
 * <p>The same table gives the same characters on every machine. Nothing is written to files here, no figure is rounded
 * or cut, and no rendering can be read back: what must be read again is a document, not a table.
 */
@NullMarked
package se.kvot.report.render;

import org.jspecify.annotations.NullMarked;
