package se.kvot.statistics;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import java.nio.charset.Charset;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a file says at one or more dates, and how the file was understood (<i>inläsning</i>).
 *
 * <p>Instances are immutable and thread-safe.
 */
@Value.Immutable
public abstract class StatisticReading {

    StatisticReading() {}

    /** {@return the statistic at each date, of those recipients whose figures the file has} */
    public abstract StatisticSeries series();

    /** {@return the charset that the file was read in, or nothing if it came as text} */
    public abstract Optional<Charset> charset();

    /** {@return the sign between columns, such as {@code ;}, if the file has any} */
    public abstract Optional<Character> delimiter();

    /** {@return what to know about the file, in the order of its lines; empty if all was plain} */
    public abstract ImmutableList<ReadingNotice> notices();

    /**
     * {@return the statistic of a file with one date}
     *
     * @throws IllegalStateException if the file has several
     */
    public Statistic statistic() {
        checkState(
                series().dates().size() == 1,
                "file must have one date for statistic() but had %s, %s to %s; take one from series()",
                series().dates().size(),
                series().dates().first(),
                series().dates().last());
        return series().statistics().get(0);
    }
}
