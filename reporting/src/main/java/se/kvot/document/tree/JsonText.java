package se.kvot.document.tree;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes trees as JSON on one line. What is written is read as an equal tree. */
public final class JsonText {

    private JsonText() {}

    /** {@return the text of one document} */
    public static String write(Node document) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
            write(document, json);
        }
        return text.toString();
    }

    private static void write(Node node, JsonGenerator json) {
        if (node instanceof Node.Mapping mapping) {
            json.writeStartObject();
            mapping.entries().forEach(entry -> {
                json.writeName(entry.key().text());
                write(entry.value(), json);
            });
            json.writeEndObject();
        } else if (node instanceof Node.Sequence sequence) {
            json.writeStartArray();
            sequence.items().forEach(item -> write(item, json));
            json.writeEndArray();
        } else if (node instanceof Node.Scalar scalar) {
            switch (scalar.kind()) {
                case TEXT -> json.writeString(scalar.text());
                case INTEGER -> json.writeNumber(new BigInteger(scalar.text()));
                case DECIMAL -> json.writeNumber(new BigDecimal(scalar.text()));
                case BOOLEAN -> json.writeBoolean(Boolean.parseBoolean(scalar.text()));
                case NULL -> json.writeNull();
            }
        }
    }
}
