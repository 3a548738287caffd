package se.kvot.example.seeds;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kvot.agreement.Agreement;
import se.kvot.agreement.InternalDistribution;
import se.kvot.agreement.Part;
import se.kvot.agreement.PartRef;
import se.kvot.document.Document;
import se.kvot.document.Documents;
import se.kvot.document.tree.Node;
import se.kvot.document.tree.TreeLimits;
import se.kvot.document.tree.YamlTree;
import se.kvot.money.StatedAmount;
import se.kvot.time.Deadline;
import se.kvot.time.FiscalYear;

/** The documents of Blekinge 2017 and Jämtland Härjedalen 2018 and 2020, read once. */
final class RegionDocuments {

    private static final String LEDGER = "kvot: ledger/1";
    private static final TreeLimits LIMITS = new TreeLimits(100_000, 10, 10_000);

    private static final ImmutableList<Text> TEXTS = Stream.of("blekinge-2017", "jamtland-2018", "jamtland-2020")
            .flatMap(folder -> texts(folder).stream())
            .collect(ImmutableList.toImmutableList());

    /** The agreements by id. */
    static final ImmutableMap<String, Agreement> AGREEMENTS = TEXTS.stream()
            .filter(it -> !it.isLedger())
            .flatMap(it -> Documents.standard().readYaml(it.file(), it.text()).stream())
            .map(it -> ((Document.OfAgreement) it).agreement())
            .collect(ImmutableMap.toImmutableMap(Agreement::id, it -> it));

    /** What has moved, by the id of the ledger. */
    static final ImmutableMap<String, ImmutableList<Moved>> LEDGERS = TEXTS.stream()
            .filter(Text::isLedger)
            .map(it -> YamlTree.read(it.text(), LIMITS, (line, column, message) -> {
                throw new IllegalArgumentException(it.file() + ":" + line + ":" + column + " " + message);
            }))
            .map(Iterables::getOnlyElement)
            .map(Node.Mapping.class::cast)
            .collect(ImmutableMap.toImmutableMap(it -> text(it, "id"), RegionDocuments::movements));

    /** One document of a file. */
    private record Text(String file, String text) {
        boolean isLedger() {
            return text.stripLeading().startsWith(LEDGER);
        }
    }

    /** A movement: what the tests ask of it. */
    record Moved(
            String kind,
            PartRef part,
            Deadline on,
            FiscalYear year,
            Optional<StatedAmount> amount,
            String purpose,
            String costGroup) {}

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

    static ImmutableList<Moved> ledger(String id) {
        return requireNonNull(LEDGERS.get(id), id);
    }

    private static ImmutableList<Text> texts(String folder) {
        String name = "/se/kvot/example/agreements/" + folder;
        try (Stream<Path> files = Files.list(Path.of(
                requireNonNull(RegionDocuments.class.getResource(name), name).toURI()))) {
            return files.sorted().flatMap(RegionDocuments::texts).collect(ImmutableList.toImmutableList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<Text> texts(Path file) {
        try {
            return Splitter.on("\n---\n")
                    .splitToStream(Files.readString(file))
                    .map(text -> new Text(String.valueOf(file.getFileName()), text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ImmutableList<Moved> movements(Node.Mapping ledger) {
        return ((Node.Sequence) requireNonNull(ledger.get("movements"), "movements"))
                .items().stream()
                        .map(Node.Mapping.class::cast)
                        .map(it -> new Moved(
                                text(it, "kind"),
                                PartRef.parse(text(it, "part")),
                                Deadline.parse(text(it, "on")),
                                FiscalYear.parse(text(it, "year")),
                                find(it, "amount").map(StatedAmount::parse),
                                find(it, "for").orElse(""),
                                find(it, "cost-group").orElse("")))
                        .collect(ImmutableList.toImmutableList());
    }

    private static String text(Node.Mapping it, String key) {
        return find(it, key).orElseThrow(() -> new IllegalArgumentException(key + " at line " + it.line()));
    }

    private static Optional<String> find(Node.Mapping it, String key) {
        @Nullable Node value = it.get(key);
        return Optional.ofNullable(value).map(there -> ((Node.Scalar) there).text());
    }
}
