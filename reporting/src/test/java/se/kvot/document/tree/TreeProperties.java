package se.kvot.document.tree;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TreeProperties {

    private static final TreeLimits LIMITS = new TreeLimits(1_000_000, 100, 100_000);

    private static final Refusals NONE = (line, column, message) -> {
        throw new AssertionError(line + ":" + column + " " + message);
    };

    @Provide
    Arbitrary<Node> trees() {
        return GeneratedTrees.trees();
    }

    @Property
    void whatIsWrittenAsYamlIsReadAsTheSame(@ForAll("trees") Node tree) {
        String yaml = YamlText.write(tree);

        assertThat(YamlTree.read(yaml, LIMITS, NONE)).as(yaml).containsExactly(tree);
    }

    @Property
    void whatIsWrittenAsJsonIsReadAsTheSame(@ForAll("trees") Node tree) {
        assertThat(JsonTree.read(JsonText.write(tree), LIMITS, NONE)).isEqualTo(tree);
    }

    @Property
    void linesEndWithTheDocumentAndNoneIsBlank(@ForAll("trees") Node tree) {
        assertThat(YamlText.write(tree)).endsWith("\n").doesNotContain("\n\n").doesNotContain(" \n");
    }
}
