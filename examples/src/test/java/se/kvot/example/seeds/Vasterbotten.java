package se.kvot.example.seeds;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.nio.file.Path;
import java.util.stream.Stream;
import se.kvot.agreement.Agreement;
import se.kvot.agreement.FollowUp;
import se.kvot.agreement.InternalDistribution;
import se.kvot.document.Catalogue;
import se.kvot.document.Document;
import se.kvot.document.Documents;
import se.kvot.ledger.Ledger;

/** Västerbotten's documents of 2016 and 2018, read once. */
final class Vasterbotten {

    private static final Path FOLDER = Path.of("src/main/resources/se/kvot/example/agreements");

    private static final ImmutableList<Catalogue> CATALOGUES = Stream.of("vll-2016", "vll-2018")
            .map(folder -> Documents.standard().readFolder(FOLDER.resolve(folder)))
            .collect(ImmutableList.toImmutableList());

    /** The ids of all documents, and of what stands inside them. */
    static final ImmutableSet<String> IDS = Stream.of(
                    CATALOGUES.stream().flatMap(it -> it.documents().stream()).map(Document::id),
                    distributions().stream().map(InternalDistribution::id),
                    followUps().stream().map(FollowUp::id))
            .flatMap(ids -> ids)
            .collect(ImmutableSet.toImmutableSet());

    private Vasterbotten() {}

    static ImmutableList<Agreement> agreements() {
        return CATALOGUES.stream().flatMap(it -> it.agreements().stream()).collect(ImmutableList.toImmutableList());
    }

    static ImmutableList<InternalDistribution> distributions() {
        return CATALOGUES.stream()
                .flatMap(catalogue -> catalogue.agreements().stream()
                        .flatMap(it -> catalogue.internalDistributions(it.id()).stream()))
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<FollowUp> followUps() {
        return CATALOGUES.stream()
                .flatMap(catalogue ->
                        catalogue.agreements().stream().flatMap(it -> catalogue.followUps(it.id()).stream()))
                .collect(ImmutableList.toImmutableList());
    }

    static Agreement agreement(String id) {
        return agreements().stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static InternalDistribution distribution(String id) {
        return distributions().stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static Ledger ledger(String id) {
        return CATALOGUES.stream()
                .flatMap(it -> it.ledgers().stream())
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow()
                .ledger();
    }

    static FollowUp followUp(String id) {
        return followUps().stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
    }
}
