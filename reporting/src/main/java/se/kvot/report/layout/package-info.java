/**
 * How tables and pages are laid out before they are written; internal to this module.
 *
 * <p>{@link se.kvot.report.layout.TableLayout} turns the cells of a table into characters of a language, for every
 * rendering that people read. The templates of the web page live in this package too, and {@link
 * se.kvot.report.layout.PageLayout} is all they see.
 */
@NullMarked
package se.kvot.report.layout;

import org.jspecify.annotations.NullMarked;
