package se.kvot.statistics;

import com.google.common.collect.ImmutableList;
import java.nio.charset.Charset;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A statistic read from a file, and how the file was understood (<i>inläsning</i>).
 *
 * <p>Instances are immutable and thread-safe.
 */
@Value.Immutable
public abstract class CsvReading {

    CsvReading() {}

    /** {@return the statistic, of those recipients whose figures the file has} */
    public abstract Statistic statistic();

    /** {@return the charset that the file was read in, or nothing if it came as text} */
    public abstract Optional<Charset> charset();

    /** {@return the sign between columns, such as {@code ;}} */
    public abstract char delimiter();

    /** {@return what to know about the file, in the order of its lines; empty if all was plain} */
    public abstract ImmutableList<CsvNotice> notices();
}
