package se.kvot.document;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DocumentProperties {

    private static final Documents DOCUMENTS = Documents.standard();
    private static final DocumentSchemaCheck SCHEMA = new DocumentSchemaCheck();

    @Provide
    Arbitrary<Document> documents() {
        return GeneratedDocuments.all();
    }

    @Property
    void whatIsWrittenAsYamlIsReadAsTheSameValue(@ForAll("documents") Document document) {
        String yaml = DOCUMENTS.yaml(document);

        assertThat(DOCUMENTS.readYaml("f", yaml)).as(yaml).containsExactly(document);
    }

    @Property
    void whatIsReadIsWrittenAsTheSameText(@ForAll("documents") Document document) {
        String yaml = DOCUMENTS.yaml(document);

        assertThat(DOCUMENTS.yaml(DOCUMENTS.readYaml("f", yaml).get(0))).isEqualTo(yaml);
    }

    @Property
    void whatIsWrittenAsJsonIsReadAsTheSameValue(@ForAll("documents") Document document) {
        assertThat(DOCUMENTS.readJson("f", DOCUMENTS.json(document))).isEqualTo(document);
    }

    @Property(tries = 300)
    void theSchemaAcceptsWhatIsWritten(@ForAll("documents") Document document) {
        assertThat(SCHEMA.errors(DOCUMENTS.json(document))).isEmpty();
    }
}
