package se.kvot.example.seeds;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.stream.Stream;
import se.kvot.agreement.Agreement;
import se.kvot.agreement.InternalDistribution;
import se.kvot.agreement.Part;
import se.kvot.document.Document;
import se.kvot.document.Documents;
import se.kvot.document.LedgerDocument;

/** The documents of Blekinge 2017 and Jämtland Härjedalen 2018 and 2020, read once. */
final class RegionDocuments {

    private static final ImmutableList<Document> ALL = Stream.of("blekinge-2017", "jamtland-2018", "jamtland-2020")
            .flatMap(folder -> Documents.standard().readFolder(path(folder)).documents().stream())
            .collect(ImmutableList.toImmutableList());

    /** The agreements by id. */
    static final ImmutableMap<String, Agreement> AGREEMENTS = ALL.stream()
            .flatMap(it -> it instanceof Document.OfAgreement one ? Stream.of(one.agreement()) : Stream.empty())
            .collect(ImmutableMap.toImmutableMap(Agreement::id, it -> it));

    /** The ledgers by id. */
    static final ImmutableMap<String, LedgerDocument> LEDGERS = ALL.stream()
            .flatMap(it -> it instanceof Document.OfLedger one ? Stream.of(one.ledger()) : Stream.empty())
            .collect(ImmutableMap.toImmutableMap(LedgerDocument::id, it -> it));

    private RegionDocuments() {}

    static Agreement agreement(String id) {
        return requireNonNull(AGREEMENTS.get(id), id);
    }

    static Part part(String agreement, String part) {
        return agreement(agreement).part(part);
    }

    static InternalDistribution distribution(String agreement, String id) {
        return agreement(agreement).internal().stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static LedgerDocument ledger(String id) {
        return requireNonNull(LEDGERS.get(id), id);
    }

    private static Path path(String folder) {
        String name = "/se/kvot/example/agreements/" + folder;
        try {
            return Path.of(requireNonNull(RegionDocuments.class.getResource(name), name)
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
