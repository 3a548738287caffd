package se.kvot.document;

import com.google.common.collect.ImmutableList;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import se.kvot.document.tree.JsonText;
import se.kvot.document.tree.Node;
import se.kvot.document.tree.TreeLimits;
import se.kvot.document.tree.YamlTree;

/** What the published schema says of a document. */
final class DocumentSchemaCheck {

    private static final TreeLimits LIMITS = new TreeLimits(1_000_000, 100, 100_000);

    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(DocumentSchema.json());

    /** The trees of a text that is YAML. */
    static ImmutableList<Node> trees(String yaml) {
        return YamlTree.read(yaml, LIMITS, (line, column, message) -> {
            throw new AssertionError(line + ":" + column + " " + message);
        });
    }

    List<String> errors(Node tree) {
        return errors(JsonText.write(tree));
    }

    List<String> errors(String json) {
        return schema.validate(json, InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }
}
