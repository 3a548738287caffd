/**
 * Tables of whole units that add up both ways: numbers only, without money and names.
 *
 * <p>Start with {@link se.kvot.apportionment.table.TableRounding} to round a table of exact numbers and keep its totals.
 *
 * <p>All arithmetic is exact, and the same input gives the same table everywhere.
 */
@NullMarked
package se.kvot.apportionment.table;

import org.jspecify.annotations.NullMarked;
