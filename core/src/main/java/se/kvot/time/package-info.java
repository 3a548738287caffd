/**
 * Fiscal years and half-open periods of dates.
 */
@NullMarked
package se.kvot.time;

import org.jspecify.annotations.NullMarked;
