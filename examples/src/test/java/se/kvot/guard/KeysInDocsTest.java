package se.kvot.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import se.kvot.agreement.KeySpec;
import se.kvot.document.Document;
import se.kvot.document.Documents;
import se.kvot.key.KeyCatalog;

/** The guide shows how each key of the catalogue is written, with every parameter, and documents can be written so. */
final class KeysInDocsTest {

    private static final String BEGIN = "```yaml\nkeys:\n";

    @Test
    void theGuideShowsEveryKeyWithEveryParameter() throws IOException {
        Set<String> shown = new TreeSet<>();
        for (String key : keys()) {
            KeySpec spec = read(key);
            shown.add(spec.id());
            spec.parameters().keySet().forEach(name -> shown.add(spec.id() + "." + name));
        }

        Set<String> expected = new TreeSet<>();
        KeyCatalog.standard().bindings().forEach(binding -> {
            expected.add(binding.id());
            binding.parameters().forEach(parameter -> expected.add(binding.id() + "." + parameter.name()));
        });
        assertThat(shown).isEqualTo(expected);
    }

    /** The items of the list in the guide, each with its lines. */
    private static List<String> keys() throws IOException {
        String guide = Files.readString(Project.root().resolve(Path.of("docs", "guide", "write-agreements.md")));
        int begin = guide.indexOf(BEGIN) + BEGIN.length();
        assertThat(begin).isGreaterThan(BEGIN.length());
        String block = guide.substring(begin, guide.indexOf("```", begin));
        return List.of(block.replaceAll("(?m)^  #.*\\R", "").substring(4).split("\n  - "));
    }

    private static KeySpec read(String key) {
        String agreement = "kvot: agreement/1\nid: a\nname: A\ngrant: targeted\naccess: agreement\nperiod: 2020\n"
                + "parts:\n  - id: p\n    name: P\n    key:\n      " + key.replace("\n    ", "\n      ") + "\n";
        Document.OfAgreement document = (Document.OfAgreement)
                Documents.standard().readYaml(key, agreement).get(0);
        return document.agreement().part("p").key().orElseThrow();
    }
}
