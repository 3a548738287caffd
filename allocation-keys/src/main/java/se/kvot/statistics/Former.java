package se.kvot.statistics;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.kvot.party.Recipient;
import se.kvot.party.RecipientKind;

/**
 * Names of regions and codes of municipalities that are no longer in use, from a table whose form is told at its top.
 *
 * @param regionCodes the code of the region that had each name
 * @param changes what became of each code
 */
record Former(ImmutableMap<String, String> regionCodes, ImmutableMap<String, Change> changes) {

    /**
     * A municipality that is no longer under its code.
     *
     * @param since the first day on which the code was not in use
     * @param merged whether it became part of another, not the same under another code
     */
    record Change(Recipient former, LocalDate since, Recipient successor, boolean merged) {

        /** {@return such as {@code Heby became 0331 Heby on 2007-01-01}} */
        String told() {
            return former.label() + (merged ? " became part of " : " became ") + successor.code() + " "
                    + successor.label() + " on " + since;
        }
    }

    private static final String RESOURCE = "former.txt";

    /** {@return the table that comes with the library} */
    static Former load() {
        try (@Nullable InputStream in = Former.class.getResourceAsStream(RESOURCE)) {
            return parse(new String(requireNonNull(in, RESOURCE).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return what the text says; it comes with the library, so its form is not checked beyond what is needed} */
    static Former parse(String text) {
        ImmutableMap.Builder<String, String> names = ImmutableMap.builder();
        ImmutableMap.Builder<String, Change> changes = ImmutableMap.builder();
        text.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
            List<String> fields = Splitter.on(';').splitToList(line);
            if (fields.get(0).equals("name")) {
                names.put(fields.get(2), fields.get(1));
            } else {
                changes.put(
                        fields.get(1),
                        new Change(
                                Recipient.municipality(fields.get(1), fields.get(2)),
                                LocalDate.parse(fields.get(3)),
                                Recipient.municipality(fields.get(4), fields.get(5)),
                                fields.get(6).equals("merged")));
            }
        });
        return new Former(names.buildOrThrow(), changes.buildOrThrow());
    }

    /** {@return what became of a municipality's code, or nothing if it is in use as far as known} */
    Optional<Change> changeOf(String municipalityCode) {
        return Optional.ofNullable(changes.get(municipalityCode));
    }

    /** {@return what became of a recipient's code, or nothing if it is in use as far as known} */
    Optional<Change> changeOf(Recipient recipient) {
        return recipient.kind() == RecipientKind.MUNICIPALITY ? changeOf(recipient.code()) : Optional.empty();
    }

    /** {@return the change by which a municipality got this code, or nothing if it has always had it as far as known} */
    Optional<Change> originOf(String municipalityCode) {
        return changes.values().stream()
                .filter(change -> !change.merged && change.successor.code().equals(municipalityCode))
                .findFirst();
    }
}
