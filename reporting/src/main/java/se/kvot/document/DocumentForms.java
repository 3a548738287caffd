package se.kvot.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.kvot.document.tree.Node;
import se.kvot.key.KeyCatalog;

/** How documents of every kind stand as trees. */
final class DocumentForms implements Form<Document> {

    private static final String KIND = "kvot";
    private static final ImmutableSet<String> OTHERS =
            ImmutableSet.of(Document.OfDistribution.KIND, Document.OfFollowUp.KIND, Document.OfLedger.KIND);

    private final UnionForm<Document> form;

    DocumentForms(KeyCatalog catalog) {
        this.form = new UnionForm<>(
                "document",
                KIND,
                ImmutableMap.of(
                        Document.OfAgreement.KIND,
                        mapped(
                                new AgreementForms(catalog).agreement(Document.OfAgreement.KIND),
                                Document::of,
                                Document.OfAgreement::agreement),
                        Document.OfDistribution.KIND,
                        distribution(),
                        Document.OfFollowUp.KIND,
                        followUp(),
                        Document.OfLedger.KIND,
                        mapped(
                                LedgerForms.ledger(Document.OfLedger.KIND),
                                Document.OfLedger::new,
                                Document.OfLedger::ledger)),
                Document::kind);
    }

    /** The documents that trees stand for; those that stand for none are told. */
    ImmutableList<Document> readAll(ImmutableList<Node> trees, Reading reading) {
        ImmutableList.Builder<Document> documents = ImmutableList.builder();
        for (Node tree : trees) {
            @Nullable Document document = read(tree, "document", reading);
            reading.end(document == null && mayBeAgreement(tree));
            if (document != null) {
                documents.add(document);
            }
        }
        return documents.build();
    }

    /** Unless it says that it is something else. */
    private static boolean mayBeAgreement(Node tree) {
        return !(tree instanceof Node.Mapping table
                && table.get(KIND) instanceof Node.Scalar kind
                && OTHERS.contains(kind.text()));
    }

    @Override
    public @Nullable Document read(Node node, String name, Reading reading) {
        return form.read(node, name, reading);
    }

    @Override
    public Node write(Document document) {
        return form.write(document);
    }

    private static Form<Document.OfDistribution> distribution() {
        ObjectForm.Builder<Document.OfDistribution> form = ObjectForm.of("internal distribution");
        form.required(KIND, kind(Document.OfDistribution.KIND), Document::kind);
        var agreement = form.required("agreement", SmallForms.agreement(), Document.OfDistribution::agreement);
        var sources = form.unless("sources", SmallForms.SOURCES, ImmutableMap.of(), Document.OfDistribution::sources);
        var distribution = InternalForms.distribution(form, Document.OfDistribution::distribution);
        form.check((values, table, reading) -> cites(values, sources, reading));
        return form.make(values ->
                new Document.OfDistribution(values.get(agreement), values.get(sources), distribution.make(values)));
    }

    private static Form<Document.OfFollowUp> followUp() {
        ObjectForm.Builder<Document.OfFollowUp> form = ObjectForm.of("follow-up");
        form.required(KIND, kind(Document.OfFollowUp.KIND), Document::kind);
        var sources = form.unless("sources", SmallForms.SOURCES, ImmutableMap.of(), Document.OfFollowUp::sources);
        var followUp = InternalForms.followUp(form, Document.OfFollowUp::followUp);
        form.check((values, table, reading) -> cites(values, sources, reading));
        return form.make(values -> new Document.OfFollowUp(values.get(sources), followUp.make(values)));
    }

    static Form<String> kind(String word) {
        return ScalarForm.text("text", text -> word, Function.identity());
    }

    /** Whether the sources that are cited are explained, unless the explanations themselves cannot be read. */
    static boolean cites(
            ObjectForm.Values values, ObjectForm.Field<?, ImmutableMap<String, String>> sources, Reading reading) {
        return values.isUnread(sources) || reading.citesWhatIsThere(values.get(sources));
    }

    private static <T, D> Form<D> mapped(Form<T> form, Function<T, D> to, Function<D, T> from) {
        return new Form<>() {
            @Override
            public @Nullable D read(Node node, String name, Reading reading) {
                @Nullable T value = form.read(node, name, reading);
                return value == null ? null : to.apply(value);
            }

            @Override
            public Node write(D value) {
                return form.write(from.apply(value));
            }
        };
    }
}
