package se.kvot.document;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The JSON Schema (2020-12) of documents (<i>dokumentens form</i>), for editors that complete and check what is typed.
 *
 * <p>An editor that knows YAML is told of the schema in the first line of a document:
 * {@code # yaml-language-server: $schema=document.schema.json}. The schema knows how every value is written; that what is
 * named exists, and that figures and dates can be, is known to {@link Documents} only.
 */
public final class DocumentSchema {

    private static final String FILE = "document.schema.json";

    private DocumentSchema() {}

    /** {@return the schema, with descriptions in Swedish} */
    public static String json() {
        try (InputStream in = requireNonNull(DocumentSchema.class.getResourceAsStream(FILE), FILE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("schema must be readable but was not", e);
        }
    }
}
