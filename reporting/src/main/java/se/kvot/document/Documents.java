package se.kvot.document;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import se.kvot.agreement.Agreement;
import se.kvot.document.tree.JsonText;
import se.kvot.document.tree.JsonTree;
import se.kvot.document.tree.Node;
import se.kvot.document.tree.TreeLimits;
import se.kvot.document.tree.YamlText;
import se.kvot.document.tree.YamlTree;
import se.kvot.key.KeyCatalog;

/**
 * Reads and writes documents (<i>avtal som dokument</i>), as YAML for people and as JSON for programs.
 *
 * <pre>{@code
 * Documents documents = Documents.standard();
 * Catalogue catalogue = documents.readFolder(Path.of("avtal-2018"));
 * ImmutableList<DutyDue> march = catalogue.dutiesDue(YearMonth.of(2018, 3));
 * String yaml = documents.yaml(catalogue.agreement("cancer-2018"));
 * }</pre>
 *
 * <p>Both forms are the same tree: what is written in one is read in the other. Everything that is wrong is told at once,
 * by {@link DocumentException}, each fault with its line and column.
 *
 * <p>What a document may name as a key, the {@link KeyCatalog} says. Instances are immutable and thread-safe, if the
 * catalogue's bindings are.
 */
public final class Documents {

    private final DocumentForms forms;
    private final DocumentLimits limits;
    private final KeyCatalog catalog;

    /** {@return the reader and writer of documents whose keys are the library's own} */
    public static Documents standard() {
        return of(KeyCatalog.standard());
    }

    /** {@return the reader and writer of documents whose keys are those of a catalogue} */
    public static Documents of(KeyCatalog catalog) {
        return new Documents(requireNonNull(catalog, "catalog"), DocumentLimits.standard());
    }

    private Documents(KeyCatalog catalog, DocumentLimits limits) {
        this.catalog = catalog;
        this.forms = new DocumentForms(catalog);
        this.limits = limits;
    }

    /** {@return the same with other limits} */
    public Documents withLimits(DocumentLimits limits) {
        return new Documents(catalog, requireNonNull(limits, "limits"));
    }

    /**
     * {@return the documents of a text in YAML 1.2, one or several with {@code ---} between them}
     *
     * <p>What they name in other documents is not looked for: a folder is read by {@link #readFolder}.
     *
     * @param file what to call the text in messages
     * @throws DocumentException with everything that is wrong
     */
    public ImmutableList<Document> readYaml(String file, String text) {
        Reading reading = new Reading(requireNonNull(file, "file"));
        return sound(readYaml(requireNonNull(text, "text"), reading), reading);
    }

    ImmutableList<Document> readYaml(String text, Reading reading) {
        return forms.readAll(YamlTree.read(text, treeLimits(), reading), reading);
    }

    /**
     * {@return the document of a text in JSON}
     *
     * @param file what to call the text in messages
     * @throws DocumentException with everything that is wrong
     */
    public Document readJson(String file, String text) {
        Reading reading = new Reading(requireNonNull(file, "file"));
        @Nullable Node tree = JsonTree.read(requireNonNull(text, "text"), treeLimits(), reading);
        return sound(tree == null ? ImmutableList.of() : forms.readAll(ImmutableList.of(tree), reading), reading)
                .get(0);
    }

    private static ImmutableList<Document> sound(ImmutableList<Document> documents, Reading reading) {
        if (!reading.problems().isEmpty()) {
            throw new DocumentException(reading.problems());
        }
        return documents;
    }

    /**
     * {@return all documents of a folder and the folders in it, as a catalogue}
     *
     * <p>Documents are the files whose names end with {@code .yaml} or {@code .yml}, in upper or lower case;
     * others are left alone. Nothing outside the folder is read, whatever links lead there.
     *
     * @throws DocumentException with everything that is wrong, in all files, also what they name and nobody has
     * @throws java.io.UncheckedIOException if the folder cannot be read
     */
    public Catalogue readFolder(Path folder) {
        return new DocumentFolder(this, limits).read(requireNonNull(folder, "folder"));
    }

    /**
     * {@return a document in YAML, ending with a line feed}
     *
     * @throws IllegalArgumentException if it has a key that is not of the catalogue
     */
    public String yaml(Document document) {
        return YamlText.write(forms.write(requireNonNull(document, "document")));
    }

    /**
     * {@return an agreement in YAML, ending with a line feed}
     *
     * @throws IllegalArgumentException if it has a key that is not of the catalogue
     */
    public String yaml(Agreement agreement) {
        return yaml(Document.of(agreement));
    }

    /**
     * {@return a document in JSON, on one line}
     *
     * @throws IllegalArgumentException if it has a key that is not of the catalogue
     */
    public String json(Document document) {
        return JsonText.write(forms.write(requireNonNull(document, "document")));
    }

    private TreeLimits treeLimits() {
        return new TreeLimits(limits.characters(), limits.depth(), limits.nodes());
    }
}
