package se.kvot.key;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.Comparator;

/** What is known, to be shown to somebody who asked for something that is not, with the likeliest first. */
final class NearestFirst {

    private static final int MOST_NAMED = 25;

    private static final int LONGEST_COMPARED = 64;

    private NearestFirst() {}

    /** {@return those that take the fewest signs to change into first, then by themselves, at most 25 of them} */
    static String of(String wanted, Collection<String> known) {
        ImmutableList<String> sorted = ImmutableList.sortedCopyOf(
                comparingInt((String each) -> distance(wanted, each)).thenComparing(Comparator.naturalOrder()), known);
        String named = sorted.stream().limit(MOST_NAMED).collect(joining(", "));
        int more = sorted.size() - MOST_NAMED;
        return more > 0 ? named + " and " + more + " more" : named;
    }

    /** Signs to insert, delete or replace between the beginnings of two texts. */
    private static int distance(String from, String to) {
        int rows = Math.min(from.length(), LONGEST_COMPARED);
        int columns = Math.min(to.length(), LONGEST_COMPARED);
        int[][] best = new int[rows + 1][columns + 1];
        for (int i = 0; i <= rows; i++) {
            for (int j = 0; j <= columns; j++) {
                best[i][j] = i == 0 || j == 0 ? i + j : step(best, from, to, i, j);
            }
        }
        return best[rows][columns];
    }

    private static int step(int[][] best, String from, String to, int i, int j) {
        int replaced = best[i - 1][j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        return Math.min(Math.min(best[i - 1][j], best[i][j - 1]) + 1, replaced);
    }
}
