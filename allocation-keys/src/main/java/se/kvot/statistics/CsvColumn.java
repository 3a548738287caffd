package se.kvot.statistics;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table (<i>kolumn</i>), by its heading or by its number, such as {@code column "Befolkning"} or
 * {@code column 3}.
 *
 * <p>Instances are immutable and thread-safe.
 */
public final class CsvColumn {

    private static final int MOST_NAMED = 20;

    private final @Nullable String heading;
    private final int number;

    /**
     * {@return the column of that heading, exactly but for spaces around it}
     *
     * @throws IllegalArgumentException if the heading is blank
     */
    public static CsvColumn named(String heading) {
        String text = CharMatcher.whitespace().trimFrom(heading);
        checkArgument(!text.isEmpty(), "heading must not be blank but was \"%s\"", heading);
        return new CsvColumn(text, 0);
    }

    /**
     * {@return the column of that number, from 1}
     *
     * @throws IllegalArgumentException if {@code number} is less than 1
     */
    public static CsvColumn number(int number) {
        checkArgument(number >= 1, "number of column must be at least 1 but was %s", number);
        return new CsvColumn(null, number);
    }

    private CsvColumn(@Nullable String heading, int number) {
        this.heading = heading;
        this.number = number;
    }

    /** {@return the index from 0 of this column in a table} */
    int indexIn(CsvTable table) {
        ImmutableList<String> headings = table.headings();
        if (heading == null) {
            if (number > headings.size()) {
                throw table.headingError(
                        1, "heading line must have " + this + " but has " + headings.size() + " columns");
            }
            return number - 1;
        }
        int[] found = IntStream.range(0, headings.size())
                .filter(i -> headings.get(i).equals(heading))
                .toArray();
        if (found.length == 0) {
            throw table.headingError(
                    1,
                    "heading line must have " + this + " but has "
                            + headings.stream()
                                    .limit(MOST_NAMED)
                                    .map(Quoted::of)
                                    .collect(Collectors.joining(", ")));
        }
        if (found.length > 1) {
            throw table.headingError(
                    found[1] + 1,
                    "heading line must have " + this + " once but has it as column " + (found[0] + 1) + " and "
                            + (found[1] + 1));
        }
        return found[0];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CsvColumn that && number == that.number && Objects.equals(heading, that.heading);
    }

    @Override
    public int hashCode() {
        return heading == null ? number : heading.hashCode();
    }

    @Override
    public String toString() {
        return "column " + (heading == null ? Integer.toString(number) : Quoted.of(heading));
    }
}
