/** report. */
@NullMarked
package se.kvot.report;

import org.jspecify.annotations.NullMarked;
