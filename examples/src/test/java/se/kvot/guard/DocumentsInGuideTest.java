package se.kvot.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kvot.agreement.Change;
import se.kvot.agreement.FollowUpQuestion;
import se.kvot.agreement.InternalLine;
import se.kvot.agreement.Permanence;
import se.kvot.document.Catalogue;
import se.kvot.document.DocumentException;
import se.kvot.document.Documents;
import se.kvot.document.LedgerMovement;
import se.kvot.ledger.MovementKind;

/** The documents that the guide shows are documents, and together they are a folder in which everything named is there. */
final class DocumentsInGuideTest {

    private static final String FRAGMENT = "keys:\n";

    @TempDir
    private Path folder;

    @Test
    void everyDocumentOfTheGuideIsRead() throws IOException {
        Catalogue catalogue = read(examples());

        assertThat(catalogue.agreements())
                .extracting(each -> each.id())
                .containsExactlyInAnyOrder("cancer-2017", "access-2020", "close-care-2021");
    }

    @Test
    void whatIsNoDocumentIsTheListOfKeys() {
        assertThat(inGuide().filter(isDocument().negate()).map(DocExample::code))
                .singleElement()
                .asString()
                .startsWith(FRAGMENT);
    }

    @Test
    void theGuideShowsEveryChange() throws IOException {
        List<Change> changes = read(examples()).agreement("access-2020").amendments().stream()
                .flatMap(amendment -> amendment.changes().stream())
                .toList();

        assertThat(changes).extracting(change -> (Object) change.getClass()).containsExactlyInAnyOrder((Object[])
                Change.class.getPermittedSubclasses());
    }

    @Test
    void theGuideShowsEveryKindOfMovement() throws IOException {
        assertThat(read(examples()).ledgers())
                .flatExtracting(ledger -> ledger.movements())
                .extracting(LedgerMovement::kind)
                .contains(MovementKind.values());
    }

    @Test
    void theGuideShowsBoardsAndUnitsTemporaryAndPermanent() throws IOException {
        ImmutableList<InternalLine> lines =
                read(examples()).internalDistributions("cancer-2017").get(0).lines();

        assertThat(lines).flatExtracting(DocumentsInGuideTest::uses).contains(Permanence.values());
    }

    private static List<Permanence> uses(InternalLine line) {
        return Stream.concat(Stream.of(line), line.ofWhich().stream())
                .flatMap(each -> each.use().stream())
                .toList();
    }

    @Test
    void theGuideShowsEveryQuestion() throws IOException {
        assertThat(read(examples()).followUps("cancer-2017").get(0).answers())
                .containsOnlyKeys(FollowUpQuestion.values());
    }

    @Test
    void aBrokenDocumentIsSeenWithItsPlace() throws IOException {
        Path page = Files.writeString(folder.resolve("page.md"), """
                Bad:

                ```yaml
                kvot: follow-up/1
                id: a
                recipient: region 23
                year: 2017
                tense: perfect
                ```
                """);

        assertThatThrownBy(() -> read(DocExample.yamlInMarkdown(page)))
                .isInstanceOf(DocumentException.class)
                .hasMessageEndingWith("page-4.yaml:5:8 tense must be one of past, future but was \"perfect\"");
    }

    private static Stream<DocExample> inGuide() {
        return Project.files(Project.root().resolve("docs"), ".md").stream()
                .flatMap(file -> DocExample.yamlInMarkdown(file).stream());
    }

    private static List<DocExample> examples() {
        return inGuide().filter(isDocument()).toList();
    }

    private static Predicate<DocExample> isDocument() {
        return example -> example.code().startsWith("kvot: ");
    }

    /** Each block as a file that is called by its page and the line where it begins. */
    private Catalogue read(List<DocExample> examples) throws IOException {
        for (DocExample example : examples) {
            String page = example.file().getFileName().toString().replace(".md", "");
            Files.writeString(folder.resolve(page + "-" + example.line() + ".yaml"), example.code());
        }
        return Documents.standard().readFolder(folder);
    }
}
