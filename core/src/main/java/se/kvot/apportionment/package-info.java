/**
 * Splitting whole numbers in proportion to weights, without a lost or invented unit.
 *
 * <p>Start at {@link se.kvot.apportionment.PreparedWeights} for many totals or where time counts.
 */
@NullMarked
package se.kvot.apportionment;

import org.jspecify.annotations.NullMarked;
