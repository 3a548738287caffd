package se.kvot.agreement;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.kvot.time.DatePeriod;

/** Compares the keys of a part, given for pieces of the same whole, over the longest periods that differ alike. */
final class KeyDifferences {

    private record Run(DatePeriod period, Optional<KeySpec> before, Optional<KeySpec> after) {}

    private KeyDifferences() {}

    static ImmutableList<Difference> of(String part, List<KeyPieces.Piece> before, List<KeyPieces.Piece> after) {
        return runs(before, after).stream()
                .filter(it -> !it.before().equals(it.after()))
                .map(it -> new Difference(
                        ImmutableList.of("parts", part, "key", it.period().toString()),
                        it.before().map(KeySpec::toString),
                        it.after().map(KeySpec::toString)))
                .collect(ImmutableList.toImmutableList());
    }

    private static List<Run> runs(List<KeyPieces.Piece> before, List<KeyPieces.Piece> after) {
        List<Run> runs = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < before.size() && j < after.size()) {
            KeyPieces.Piece one = before.get(i);
            KeyPieces.Piece other = after.get(j);
            LocalDate start =
                    Comparators.max(one.period().start(), other.period().start());
            LocalDate end =
                    Comparators.min(one.period().endExclusive(), other.period().endExclusive());
            runs.add(new Run(DatePeriod.of(start, end), one.key(), other.key()));
            i += one.period().endExclusive().equals(end) ? 1 : 0;
            j += other.period().endExclusive().equals(end) ? 1 : 0;
        }
        return runs;
    }
}
