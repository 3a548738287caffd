package se.kvot.agreement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.kvot.time.DatePeriod;

/** Compares versions, statement by statement. */
final class Differing {

    private Differing() {}

    static ImmutableList<Difference> between(AgreementVersion before, AgreementVersion after) {
        Map<ImmutableList<String>, Object> one = Statements.of(before);
        Map<ImmutableList<String>, Object> other = Statements.of(after);
        ImmutableList.Builder<Difference> differences = ImmutableList.builder();
        Sets.union(one.keySet(), other.keySet()).forEach(what -> {
            if (!Objects.equals(one.get(what), other.get(what))) {
                differences.add(new Difference(what, text(one.get(what)), text(other.get(what))));
            }
        });
        return differences.addAll(keys(before.agreement(), after.agreement())).build();
    }

    private static Optional<String> text(@Nullable Object value) {
        return Optional.ofNullable(value).map(Object::toString);
    }

    private static List<Difference> keys(Agreement before, Agreement after) {
        List<Difference> differences = new ArrayList<>();
        Map<String, Part> one = byId(before);
        Map<String, Part> other = byId(after);
        DatePeriod whole = before.period().span(after.period());
        Sets.union(one.keySet(), other.keySet()).forEach(id -> {
            DatePeriod all = span(span(whole, one.get(id)), other.get(id));
            differences.addAll(KeyDifferences.of(id, pieces(one.get(id), all), pieces(other.get(id), all)));
        });
        return differences;
    }

    private static Map<String, Part> byId(Agreement agreement) {
        Map<String, Part> parts = new LinkedHashMap<>();
        agreement.parts().forEach(part -> parts.put(part.id(), part));
        return parts;
    }

    private static DatePeriod span(DatePeriod whole, @Nullable Part part) {
        return part == null
                ? whole
                : part.keyPeriods().stream().map(KeyPeriod::period).reduce(whole, DatePeriod::span);
    }

    private static ImmutableList<KeyPieces.Piece> pieces(@Nullable Part part, DatePeriod whole) {
        return part == null
                ? ImmutableList.of(new KeyPieces.Piece(whole, Optional.empty()))
                : KeyPieces.of(part, whole).pieces();
    }
}
