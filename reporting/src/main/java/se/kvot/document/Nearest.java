package se.kvot.document;

import static java.util.Comparator.comparingInt;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Which of some words somebody may have meant. */
final class Nearest {

    private static final int MOST_LISTED = 12;
    private static final int LONGEST = 64;
    private static final int SHORT = 3;

    private Nearest() {}

    /** The word that differs least, if it differs so little that it may be meant. */
    static Optional<String> of(String wanted, Collection<String> words) {
        if (wanted.length() > LONGEST) {
            return Optional.empty();
        }
        int most = wanted.length() <= SHORT ? 1 : Math.max(2, wanted.length() / SHORT);
        return words.stream()
                .filter(word -> Math.abs(word.length() - wanted.length()) <= most)
                .map(word -> new Distance(word, distance(wanted, word)))
                .filter(distance -> distance.steps() <= most)
                .min(comparingInt(Distance::steps))
                .map(Distance::word);
    }

    /** The words, the nearest first, as many as can be read. */
    static String listed(String wanted, Collection<String> words) {
        Optional<String> nearest = of(wanted, words);
        List<String> listed = words.stream()
                .sorted(comparingInt(word -> nearest.filter(word::equals).isPresent() ? 0 : 1))
                .limit(MOST_LISTED)
                .toList();
        return String.join(", ", listed) + (words.size() > MOST_LISTED ? " …" : "");
    }

    private record Distance(String word, int steps) {}

    /** How many letters must be changed, added or left out. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int above = row[j];
                int same = one.charAt(i - 1) == other.charAt(j - 1) ? diagonal : diagonal + 1;
                row[j] = Math.min(same, Math.min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row[row.length - 1];
    }
}
