package se.kvot.example;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import se.kvot.agreement.Agreement;
import se.kvot.agreement.Change;
import se.kvot.agreement.KeyPeriod;
import se.kvot.agreement.KeySpec;
import se.kvot.key.KeyCatalog;
import se.kvot.key.KeySources;
import se.kvot.key.KeySpecException;
import se.kvot.statistics.Sweden;

/**
 * What keys name and the command does not have. An agreement is sound whatever statistics there are, so it is no error;
 * but a date that is not in the table or a misspelt label is found here and not when the money is to be shared.
 */
final class UnknownStatistics {

    private record PartKey(String part, KeySpec key) {}

    private UnknownStatistics() {}

    static ImmutableList<String> of(ImmutableList<Agreement> agreements) {
        KeySources sources = AgreementRun.sources(Sweden.load());
        ImmutableList.Builder<String> notes = ImmutableList.builder();
        for (Agreement agreement : agreements) {
            keys(agreement)
                    .distinct()
                    .flatMap(each -> refusal(each.key(), sources).stream()
                            .map(refusal -> "note: kvot run cannot share part " + agreement.id() + "/" + each.part()
                                    + ": " + refusal))
                    .forEach(notes::add);
        }
        return notes.build();
    }

    private static Stream<PartKey> keys(Agreement agreement) {
        Stream<PartKey> agreed = agreement.parts().stream()
                .flatMap(part -> Stream.concat(
                                part.key().stream(), part.keyPeriods().stream().map(KeyPeriod::key))
                        .map(key -> new PartKey(part.id(), key)));
        Stream<PartKey> amended = agreement.amendments().stream()
                .flatMap(amendment -> amendment.changes().stream())
                .filter(Change.ReplaceKey.class::isInstance)
                .map(Change.ReplaceKey.class::cast)
                .map(change -> new PartKey(change.part(), change.key()));
        return Stream.concat(agreed, amended);
    }

    private static Optional<String> refusal(KeySpec key, KeySources sources) {
        try {
            KeyCatalog.standard().key(key, sources);
            return Optional.empty();
        } catch (KeySpecException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }
}
