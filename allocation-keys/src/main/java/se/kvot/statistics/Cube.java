package se.kvot.statistics;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A table of several dimensions, such as region, sex and year, as a file holds it; what the dimensions mean is for others
 * to say.
 *
 * @param cells the figures, for each combination of categories or for some
 */
record Cube(ImmutableList<Dimension> dimensions, Iterable<Cell> cells, Place place) {

    private static final int MOST_NAMED = 20;

    /** What a table is divided by; its label may be its code again. */
    record Dimension(String code, String label, ImmutableList<Category> categories, Place place) {

        boolean isCalled(String text) {
            return code.equals(text) || label.equals(text);
        }

        /** {@return code and label, for errors} */
        String named() {
            return Cube.named(code, label);
        }
    }

    /** A value of a dimension; code or label may be blank, but not both. */
    record Category(String code, String label) {

        boolean isCalled(String text) {
            return code.equals(text) || label.equals(text);
        }

        String named() {
            return Cube.named(code, label);
        }

        /** {@return code and label as one, such as {@code 0114 Upplands Väsby}} */
        String joined() {
            if (code.isEmpty() || label.startsWith(code + " ")) {
                return label;
            }
            return label.isEmpty() || label.equals(code) ? code : code + " " + label;
        }
    }

    /**
     * A figure.
     *
     * @param at the index of its category in each dimension
     * @param mark what the file says about the figure besides, or blank
     */
    record Cell(ImmutableIntArray at, FigureText.Reading figure, String mark, Place place) {}

    /**
     * {@return how many combinations of categories there are, or nothing if more than {@code most}}
     *
     * @param sizes how many categories each dimension has
     */
    static Optional<Integer> combinations(Collection<Integer> sizes, int most) {
        long product = 1;
        for (int size : sizes) {
            product *= size;
            if (product > most) {
                return Optional.empty();
            }
        }
        return Optional.of((int) product);
    }

    /** {@return the indexes of the combination at {@code index}, where the last dimension varies fastest} */
    static ImmutableIntArray combination(int index, List<Dimension> dimensions) {
        int[] at = new int[dimensions.size()];
        int left = index;
        for (int i = at.length - 1; i >= 0; i--) {
            int size = dimensions.get(i).categories().size();
            at[i] = left % size;
            left /= size;
        }
        return ImmutableIntArray.copyOf(at);
    }

    /** {@return the first of these texts, in quotes} */
    static String listed(Collection<String> texts) {
        return texts.stream().limit(MOST_NAMED).collect(Collectors.joining(", "))
                + (texts.size() > MOST_NAMED ? " and " + (texts.size() - MOST_NAMED) + " more" : "");
    }

    private static String named(String code, String label) {
        if (code.isEmpty()) {
            return Quoted.of(label);
        }
        return Quoted.of(code) + (label.isEmpty() || label.equals(code) ? "" : " (" + Quoted.of(label) + ")");
    }
}
