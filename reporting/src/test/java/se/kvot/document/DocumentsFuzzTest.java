package se.kvot.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;

/**
 * Whatever a stranger writes is read or refused with {@link DocumentException}, and what is read is the same after it is
 * written. With {@code JAZZER_FUZZ=1} new texts are tried; without it those that were found before are.
 */
class DocumentsFuzzTest {

    private static final Documents DOCUMENTS = Documents.standard();

    @FuzzTest(maxDuration = "3m")
    void yaml(byte[] bytes) {
        try {
            DOCUMENTS.readYaml("f", text(bytes)).forEach(DocumentsFuzzTest::writeAndReadAgain);
        } catch (DocumentException e) {
            assertThat(e.problems())
                    .isNotEmpty()
                    .allSatisfy(problem -> assertThat(problem.message()).isNotBlank());
        }
    }

    @FuzzTest(maxDuration = "2m")
    void json(byte[] bytes) {
        try {
            writeAndReadAgain(DOCUMENTS.readJson("f", text(bytes)));
        } catch (DocumentException e) {
            assertThat(e.problems()).isNotEmpty();
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static void writeAndReadAgain(Document document) {
        String yaml = DOCUMENTS.yaml(document);
        assertThat(DOCUMENTS.readYaml("again", yaml)).containsExactly(document);
        assertThat(DOCUMENTS.readJson("again", DOCUMENTS.json(document))).isEqualTo(document);
    }
}
