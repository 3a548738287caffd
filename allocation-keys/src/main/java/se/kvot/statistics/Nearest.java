package se.kvot.statistics;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.kvot.party.Recipient;

/** Finds what someone may have meant by a code or name that does not exist, to say so in an error. */
final class Nearest {

    private static final int MOST_NAMED = 3;

    /** {@return such as {@code nearest are 2321 Åre, 2326 Berg}: those with the fewest signs to change, three at most} */
    static String hint(String text, Map<String, Recipient> known) {
        String wanted = Quoted.abbreviated(text);
        TreeMap<Integer, ImmutableList<String>> byDistance = known.keySet().stream()
                .collect(Collectors.groupingBy(
                        key -> distance(wanted, key), TreeMap::new, ImmutableList.toImmutableList()));
        List<String> nearest = byDistance.firstEntry().getValue().stream()
                .map(known::get)
                .sorted(Comparator.naturalOrder())
                .limit(MOST_NAMED)
                .map(recipient -> recipient.code() + " " + recipient.label())
                .toList();
        return (nearest.size() == 1 ? "nearest is " : "nearest are ") + String.join(", ", nearest);
    }

    /** Signs to insert, delete or replace, or neighbours to swap, between two texts (optimal string alignment). */
    static int distance(String from, String to) {
        int[][] best = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                best[i][j] = i == 0 || j == 0 ? i + j : step(best, from, to, i, j);
            }
        }
        return best[from.length()][to.length()];
    }

    private static int step(int[][] best, String from, String to, int i, int j) {
        boolean same = from.charAt(i - 1) == to.charAt(j - 1);
        int replaced = best[i - 1][j - 1] + (same ? 0 : 1);
        int shorter = Math.min(Math.min(best[i - 1][j], best[i][j - 1]) + 1, replaced);
        boolean swapped =
                i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
        return swapped ? Math.min(shorter, best[i - 2][j - 2] + 1) : shorter;
    }

    private Nearest() {}
}
