/**
 * Splitting an amount between recipients so that no öre is lost or invented, with every step at hand.
 *
 * <p>Start at {@link se.kvot.allocation.DistributionKey}: it says who is entitled to how much, exactly
 * ({@link se.kvot.allocation.Entitlements}). A {@link se.kvot.allocation.Rounding} makes that payable: in which unit, in
 * which direction, and who gets what is left over ({@link se.kvot.allocation.RemainderPolicy}). The result is an
 * {@link se.kvot.allocation.Allocation}, which cannot exist unless it adds up, and which tells its
 * {@link se.kvot.allocation.AllocationStep steps} and its {@link se.kvot.allocation.Tie ties}.
 *
 * <p>A new key goes into the module of keys or into the user's own code; a new way to round or to place a remainder
 * goes here. Sentences about steps are made by the reports, not here.
 */
@NullMarked
package se.kvot.allocation;

import org.jspecify.annotations.NullMarked;
