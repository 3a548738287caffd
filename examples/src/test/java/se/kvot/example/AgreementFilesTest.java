package se.kvot.example;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.kvot.document.Document;
import se.kvot.document.DocumentSchema;
import se.kvot.document.Documents;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The agreements that come with the examples are sound documents, to the reader and to the schema. */
final class AgreementFilesTest {

    private static final Path FOLDER = Path.of("src/main/resources/se/kvot/example/agreements");
    private static final Documents DOCUMENTS = Documents.standard();
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(DocumentSchema.json());

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void allOfThemTogetherAreACatalogue() {
        assertThat(DOCUMENTS.readFolder(FOLDER).agreements()).hasSizeGreaterThan(30);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void whatIsReadIsTheSameAfterItIsWritten(Path file) throws IOException {
        for (Document document : DOCUMENTS.readYaml(file.toString(), Files.readString(file))) {
            String yaml = DOCUMENTS.yaml(document);

            assertThat(DOCUMENTS.readYaml("again", yaml)).containsExactly(document);
            assertThat(DOCUMENTS.readJson("again", DOCUMENTS.json(document))).isEqualTo(document);
            assertThat(DOCUMENTS.yaml(DOCUMENTS.readYaml("again", yaml).get(0))).isEqualTo(yaml);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void theSchemaAcceptsThemAsAnotherReaderReadsThem(Path file) throws IOException {
        try (MappingIterator<JsonNode> documents =
                new YAMLMapper().readerFor(JsonNode.class).readValues(Files.readString(file))) {
            assertThat(documents.readAll())
                    .isNotEmpty()
                    .allSatisfy(
                            document -> assertThat(SCHEMA.validate(document)).isEmpty());
        }
    }
}
