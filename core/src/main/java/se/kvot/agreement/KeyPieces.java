package se.kvot.agreement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.kvot.time.DatePeriod;

/** A period in pieces, each with its key if that is known; neighbours differ. */
record KeyPieces(DatePeriod whole, ImmutableList<Piece> pieces) {

    private static final String SLICES = "slices";

    record Piece(DatePeriod period, Optional<KeySpec> key) {}

    static KeyPieces of(Part part, DatePeriod whole) {
        List<Piece> pieces = new ArrayList<>();
        LocalDate next = whole.start();
        for (KeyPeriod other : part.keyPeriods()) {
            Optional<DatePeriod> within = other.period().intersection(whole);
            if (within.isPresent()) {
                add(pieces, part.key(), next, within.get().start());
                add(
                        pieces,
                        Optional.of(other.key()),
                        within.get().start(),
                        within.get().endExclusive());
                next = within.get().endExclusive();
            }
        }
        add(pieces, part.key(), next, whole.endExclusive());
        return new KeyPieces(whole, merged(pieces));
    }

    /** One key for the whole, if all of it is known. */
    Optional<KeySpec> joined() {
        if (pieces.size() == 1) {
            return pieces.get(0).key();
        }
        ImmutableMap.Builder<PlainValue.Scalar, PlainValue> slices = ImmutableMap.builder();
        for (Piece piece : pieces) {
            if (piece.key().isEmpty()) {
                return Optional.empty();
            }
            slices.put(PlainValue.of(piece.period()), piece.key().get());
        }
        return Optional.of(KeySpec.of(SLICES)
                .with("period", PlainValue.of(whole))
                .with(SLICES, PlainValue.of(slices.buildOrThrow())));
    }

    private static void add(List<Piece> pieces, Optional<KeySpec> key, LocalDate start, LocalDate end) {
        if (!start.isBefore(end)) {
            return;
        }
        DatePeriod period = DatePeriod.of(start, end);
        if (key.isEmpty()) {
            pieces.add(new Piece(period, key));
            return;
        }
        LocalDate next = start;
        for (Map.Entry<DatePeriod, KeySpec> slice : slices(key.get(), period).entrySet()) {
            Optional<DatePeriod> within = slice.getKey().intersection(period);
            if (within.isPresent() && !within.get().start().isBefore(next)) {
                add(pieces, Optional.empty(), next, within.get().start());
                addWhole(pieces, slice.getValue(), key.get(), within.get());
                next = within.get().endExclusive();
            }
        }
        add(pieces, Optional.empty(), next, end);
    }

    /** A slice may itself be sliced; the key of a whole piece is not. */
    private static void addWhole(List<Piece> pieces, KeySpec key, KeySpec of, DatePeriod period) {
        if (key.equals(of)) {
            pieces.add(new Piece(period, Optional.of(key)));
        } else {
            add(pieces, Optional.of(key), period.start(), period.endExclusive());
        }
    }

    /** The slices of a key by period, in order, or the key itself for the whole period. */
    private static Map<DatePeriod, KeySpec> slices(KeySpec key, DatePeriod period) {
        Map<DatePeriod, KeySpec> slices = new TreeMap<>();
        if (key.id().equals(SLICES) && key.parameters().get(SLICES) instanceof PlainValue.Table table) {
            table.rows().forEach((row, value) -> {
                if (row instanceof PlainValue.Period at && value instanceof KeySpec slice) {
                    slices.put(at.period(), slice);
                }
            });
        }
        return slices.isEmpty() ? Map.of(period, key) : slices;
    }

    private static ImmutableList<Piece> merged(List<Piece> pieces) {
        List<Piece> merged = new ArrayList<>();
        for (Piece piece : pieces) {
            int last = merged.size() - 1;
            if (last >= 0 && merged.get(last).key().equals(piece.key())) {
                merged.set(last, new Piece(merged.get(last).period().span(piece.period()), piece.key()));
            } else {
                merged.add(piece);
            }
        }
        return ImmutableList.copyOf(merged);
    }
}
