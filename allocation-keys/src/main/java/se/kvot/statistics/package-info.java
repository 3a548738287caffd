/**
 * Figures per recipient at a date (<i>statistik</i>), which keys share by; where they come from, and how they are read.
 *
 * <p>Start with {@link se.kvot.statistics.Sweden}, the bundled table of regions, municipalities and their inhabitants:
 *
 * <pre>{@code
 * Sweden sweden = Sweden.load();
 * Statistic population = sweden.population(LocalDate.of(2017, 12, 31));
 * Fraction share = population.share(sweden.region("24"), sweden.regions()); // 268465/10120242
 * }</pre>
 *
 * <p>A {@link se.kvot.statistics.Statistic} of one's own is built figure by figure, or read from a file:
 *
 * <ul>
 *   <li>{@link se.kvot.statistics.StatisticCsv}: CSV with a recipient and a figure per row;
 *   <li>{@link se.kvot.statistics.StatisticWideCsv}: CSV with a column per date;
 *   <li>{@link se.kvot.statistics.StatisticCube}: a table of several dimensions in CSV, JSON-stat or PX, as the database of
 *       Statistics Sweden gives out;
 *   <li>{@link se.kvot.statistics.StatisticKolada}: JSON from Kolada.
 * </ul>
 *
 * <p>Each gives a {@link se.kvot.statistics.StatisticReading}: a {@link se.kvot.statistics.StatisticSeries}, and notices of
 * what its user ought to know.
 *
 * <p>What is unknown stays unknown here: never zero, never the figure of another date, and nothing that a file leaves
 * open is guessed. This package fetches nothing from the network.
 */
@KvotStyle
@NullMarked
package se.kvot.statistics;

import org.jspecify.annotations.NullMarked;
import se.kvot.style.KvotStyle;
