package se.kvot.statistics;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The same statistic at several dates (<i>tidsserie</i>), such as {@code folkmängd, invånare, 3 dates from 2015-12-31 to
 * 2017-12-31}.
 *
 * <pre>{@code
 * Sweden sweden = Sweden.load();
 * StatisticSeries years = StatisticSeries.of(
 *         sweden.population(LocalDate.of(2016, 12, 31)), sweden.population(LocalDate.of(2017, 12, 31)));
 * Statistic last = years.at(years.dates().last());
 * }</pre>
 *
 * <p>Name and unit are the same at every date; sources and recipients may differ. A date that the series does not have is
 * refused: it never answers with the nearest.
 *
 * <p>Instances are immutable and thread-safe. Two are equal when their statistics are.
 */
public final class StatisticSeries {

    private final ImmutableSortedMap<LocalDate, Statistic> statistics;

    /**
     * {@return the series of these statistics, given in any order}
     *
     * @throws IllegalArgumentException if they differ in name or unit, or two have the same date
     */
    public static StatisticSeries of(Statistic first, Statistic... more) {
        return copyOf(Lists.asList(first, more));
    }

    /**
     * {@return the series of these statistics, given in any order}
     *
     * @throws IllegalArgumentException if there are none, they differ in name or unit, or two have the same date
     */
    public static StatisticSeries copyOf(Iterable<Statistic> statistics) {
        TreeMap<LocalDate, Statistic> byDate = new TreeMap<>();
        @Nullable Statistic first = null;
        for (Statistic statistic : statistics) {
            first = first == null ? statistic : first;
            requireSame("name", first.name(), statistic.name(), statistic);
            requireSame("unit", first.unit(), statistic.unit(), statistic);
            checkArgument(
                    byDate.put(statistic.date(), statistic) == null,
                    "series must have each date once but had two at %s",
                    statistic.date());
        }
        checkArgument(first != null, "series must have at least one statistic but had none");
        return new StatisticSeries(ImmutableSortedMap.copyOfSorted(byDate));
    }

    private static void requireSame(String what, String of, String ofOther, Statistic other) {
        checkArgument(
                of.equals(ofOther),
                "series must have one %s but had %s and, at %s, %s",
                what,
                Quoted.of(of),
                other.date(),
                Quoted.of(ofOther));
    }

    private StatisticSeries(ImmutableSortedMap<LocalDate, Statistic> statistics) {
        this.statistics = statistics;
    }

    /** {@return what is counted or measured, such as {@code folkmängd}} */
    public String name() {
        return any().name();
    }

    /** {@return the unit of the figures, such as {@code invånare}} */
    public String unit() {
        return any().unit();
    }

    /** {@return who published the figures and where; if that differs by date, each source once, by date} */
    public String source() {
        return statistics.values().stream().map(Statistic::source).distinct().collect(Collectors.joining("; "));
    }

    /** {@return the dates, one or more, in order} */
    public ImmutableSortedSet<LocalDate> dates() {
        return statistics.keySet();
    }

    /** {@return the statistics by date} */
    public ImmutableList<Statistic> statistics() {
        return statistics.values().asList();
    }

    /**
     * {@return the statistic at that very date}
     *
     * @throws IllegalArgumentException if there is none; says which dates are nearest
     */
    public Statistic at(LocalDate date) {
        @Nullable Statistic found = statistics.get(requireNonNull(date, "date"));
        if (found == null) {
            throw new IllegalArgumentException("date of " + name() + " must be one of the " + statistics.size()
                    + " in the series but was " + date + "; before and after it are "
                    + Stream.of(statistics.lowerKey(date), statistics.higherKey(date))
                            .map(nearest -> nearest == null ? "none" : nearest.toString())
                            .collect(Collectors.joining(" and ")));
        }
        return found;
    }

    /** {@return whether there is a statistic at that very date} */
    public boolean contains(LocalDate date) {
        return statistics.containsKey(requireNonNull(date, "date"));
    }

    private Statistic any() {
        return statistics.values().iterator().next();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StatisticSeries that && statistics.equals(that.statistics);
    }

    @Override
    public int hashCode() {
        return statistics.hashCode();
    }

    /** {@return name, unit, number of dates, the first and the last, for people} */
    @Override
    public String toString() {
        return name() + ", " + unit()
                + (statistics.size() == 1
                        ? ", at " + statistics.firstKey()
                        : ", " + statistics.size() + " dates from " + statistics.firstKey() + " to "
                                + statistics.lastKey());
    }
}
