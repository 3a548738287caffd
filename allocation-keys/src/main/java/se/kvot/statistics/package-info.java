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
 * <p>A {@link se.kvot.statistics.Statistic} of one's own is built figure by figure or read from a file by
 * {@link se.kvot.statistics.StatisticCsv}.
 *
 * <p>What is unknown stays unknown here: never zero, never the figure of another date, and nothing that a file leaves
 * open is guessed. This package fetches nothing from the network.
 */
@KvotStyle
@NullMarked
package se.kvot.statistics;

import org.jspecify.annotations.NullMarked;
import se.kvot.style.KvotStyle;
