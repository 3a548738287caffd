/**
 * Whole numbers from exact shares: every method of apportionment, without money and without recipients.
 *
 * <p>Start at {@link se.kvot.apportionment.ApportionmentProblem}: a total, weights, a
 * {@link se.kvot.apportionment.ApportionmentMethod}, and what else the method needs. Its
 * {@link se.kvot.apportionment.Apportionment} has the parts, what is undistributed, the ties, a
 * {@link se.kvot.apportionment.Certificate} and the steps. The {@link se.kvot.apportionment.ApportionmentVerifier} checks
 * any result from problem and result alone; it shares no code with the methods.
 *
 * <p>For many totals by the same weights, or where time counts, start at
 * {@link se.kvot.apportionment.PreparedWeights}; {@link se.kvot.apportionment.PreparedCascade} puts levels of them below each
 * other.
 *
 * <p>All arithmetic is exact. Recipients, currencies and keys are in {@code se.kvot.allocation}, which uses this package.
 */
@NullMarked
package se.kvot.apportionment;

import org.jspecify.annotations.NullMarked;
