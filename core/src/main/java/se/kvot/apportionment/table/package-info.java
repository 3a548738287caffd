/**
 * Tables, trees and cubes of whole units that add up: numbers only, without money and names.
 *
 * <p>Start with
 *
 * <ul>
 *   <li>{@link se.kvot.apportionment.table.TableRounding} to round a table of exact numbers so that rows, columns and the
 *       whole still add up,
 *   <li>{@link se.kvot.apportionment.table.Biproportional} to spread given row and column totals by weights,
 *   <li>{@link se.kvot.apportionment.table.TreeRounding} for levels below levels,
 *   <li>{@link se.kvot.apportionment.table.CubeRounding} for three dimensions, where there may be no solution,
 *   <li>{@link se.kvot.apportionment.table.TableVerifier} to check a result by what it brings along.
 * </ul>
 *
 * <p>All arithmetic is exact, and the same input gives the same table everywhere. Where a problem need not have a solution
 * the answer is a {@link se.kvot.apportionment.table.TableOutcome} that says why there is none; input that makes no problem
 * is refused. Who the rows and columns are, and money, are for those who use this.
 */
@NullMarked
package se.kvot.apportionment.table;

import org.jspecify.annotations.NullMarked;
