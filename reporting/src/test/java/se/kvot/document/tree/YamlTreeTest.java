package se.kvot.document.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class YamlTreeTest {

    private static final TreeLimits SMALL = new TreeLimits(100, 3, 10);

    private static List<String> refusals(String text, TreeLimits limits) {
        List<String> refusals = new ArrayList<>();
        YamlTree.read(text, limits, (line, column, message) -> refusals.add(line + ":" + column + " " + message));
        return refusals;
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                arguments(
                        "a tag",
                        "a: !!java.net.URL [x]",
                        "1:4 value must be without a tag but had \"tag:yaml.org,2002:java.net.URL\""),
                arguments("a tag of one's own", "!x {}", "1:1 value must be without a tag but had \"!x\""),
                arguments(
                        "a tag on a text",
                        "a: !!str 1",
                        "1:4 value must be without a tag but had \"tag:yaml.org,2002:str\""),
                arguments("an anchor", "a: &x 1", "1:4 value must be without an anchor but had &x"),
                arguments("an anchor on a list", "a: &x [1]", "1:4 value must be without an anchor but had &x"),
                arguments("an alias", "a: *x", "1:4 value must be written out but was the alias *x"),
                arguments("a key twice", "a: 1\nb: 2\na: 3", "3:1 key \"a\" must stand once but stood in line 1 too"),
                arguments(
                        "a key twice, in braces",
                        "{a: 1, a: 2}",
                        "1:8 key \"a\" must stand once but stood in line 1 too"),
                arguments("a list as a key", "? [a]\n: 1", "1:3 key must be text but was a list"),
                arguments(
                        "too deep",
                        "[[[[]]]]",
                        "1:4 lists and tables must stand at most 3 inside one another but stood deeper"),
                arguments(
                        "too many",
                        "[1, 2, 3, 4, 5, 6, 7, 8, 9, 10]",
                        "1:29 text must have at most 10 values but had more"),
                arguments("too long", "a".repeat(101), "1:1 text must have at most 100 characters but had 101"),
                arguments(
                        "no YAML",
                        "a: b: c",
                        "1:5 text must be YAML but was not: mapping values are not allowed here; the indentation may be wrong, or a text with a colon lacks its quotes"),
                arguments(
                        "a brace that is not closed",
                        "a: {b: 1\n",
                        "2:1 text must be YAML but was not: expected ',' or '}', but got <stream end>; what begins in line 1 may lack its end"),
                arguments(
                        "a quote that is not closed",
                        "- {a: \"x}\n- {a: \"y\"}\n",
                        "2:8 text must be YAML but was not: expected ',' or '}', but got <scalar>; what begins in line 1 may lack its end"),
                arguments(
                        "a brace that is closed twice",
                        "{a: b}}",
                        "1:7 text must be YAML but was not: expected '<document start>', but found '}'"),
                arguments(
                        "a quote that is not closed, without braces",
                        "a: \"x\nb: 1\nc: \"y\"\n",
                        "3:5 text must be YAML but was not: expected <block end>, but found '<scalar>'; the indentation may be wrong, or a quote above lacks its pair"),
                arguments(
                        "a line that is indented too little",
                        "a:\n  - b: x\n   c: y\n",
                        "3:4 text must be YAML but was not: expected <block end>, but found '<block mapping start>'; the indentation may be wrong, or a quote above lacks its pair"),
                arguments(
                        "a text that begins with quotes and goes on",
                        "a: \"b\" c",
                        "1:8 text must be YAML but was not: expected <block end>, but found '<scalar>'; a text with quotes inside may lack those around it"),
                arguments(
                        "a colon without a space, told where it stands",
                        "a: 1\nb:2\nc: 3\n",
                        "2:1 text must be YAML but was not: could not find expected ':'; a colon must be followed by a space"),
                arguments(
                        "an escape that the parser itself fails at",
                        "a: 1\nb: \"x\\UFFFFFFFF\"",
                        "2:8 text must be YAML but was not: found an escape that stands for no sign"),
                arguments(
                        "another version of YAML",
                        "a\n...\n%YAML 9.9\n---\nb",
                        "3:1 text must be in YAML 1.2 but was in 9.9"),
                arguments(
                        "a sign that nobody sees",
                        "a: 1\nåb\u0000",
                        "2:3 text must be of signs that can be printed but had NULL"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void refusesWithThePlace(String reason, String text, String refusal) {
        assertThat(refusals(text, SMALL)).containsExactly(refusal);
    }

    @Test
    void whatIsAtTheLimitsIsRead() {
        assertThat(refusals("[[[]]]", SMALL)).isEmpty();
        assertThat(refusals("[1, 2, 3, 4, 5, 6, 7, 8, 9]", SMALL)).isEmpty();
        assertThat(refusals("a".repeat(100), SMALL)).isEmpty();
    }

    @Test
    void manyKeysAreToldApartToo() {
        assertThat(refusals(
                        "{a: , b: , c: , d: , e: , f: , g: , h: , i: , j: , i: , c: , j: }",
                        new TreeLimits(100, 3, 100)))
                .containsExactly(
                        "1:52 key \"i\" must stand once but stood in line 1 too",
                        "1:57 key \"c\" must stand once but stood in line 1 too",
                        "1:62 key \"j\" must stand once but stood in line 1 too");
    }

    @Test
    void documentsBeforeAFaultAreRead() {
        assertThat(YamlTree.read("a\n---\n*x", SMALL, (line, column, message) -> {}))
                .containsExactly(Node.text("a"));
    }

    @Test
    void signsOfTwoHalvesAreReadWhereverTheyStand() {
        TreeLimits limits = new TreeLimits(10_000, 3, 10);
        for (int before = 1_000; before < 1_050; before++) {
            String text = "a".repeat(before) + "\ud83d\ude42".repeat(40);

            assertThat(YamlTree.read(text, limits, (line, column, message) -> {
                        throw new AssertionError(message);
                    }))
                    .containsExactly(Node.text(text));
        }
    }

    @Test
    void everythingKnowsWhereItStands() {
        ImmutableList<Node> documents =
                YamlTree.read("a: [x, {b: y}]\n---\n  - z", SMALL, (line, column, message) -> {});
        Node.Mapping first = (Node.Mapping) documents.get(0);
        Node.Sequence list = (Node.Sequence) first.entries().get(0).value();
        Node.Mapping inside = (Node.Mapping) list.items().get(1);
        Node.Sequence second = (Node.Sequence) documents.get(1);

        assertThat(Stream.of(
                        first,
                        list,
                        list.items().get(0),
                        inside,
                        inside.entries().get(0).value(),
                        second.items().get(0)))
                .extracting(node -> node.line() + ":" + node.column())
                .containsExactly("1:1", "1:4", "1:5", "1:8", "1:12", "3:5");
    }

    // YAML 1.2, core schema (https://yaml.org/spec/1.2.2/#103-core-schema)
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "NO, TEXT",
                "yes, TEXT",
                "true, BOOLEAN",
                "False, BOOLEAN",
                "null, NULL",
                "~, NULL",
                "2017, INTEGER",
                "-12, INTEGER",
                "+1, INTEGER",
                "0x1F, INTEGER",
                "0xG, TEXT",
                "0x, TEXT",
                "0o17, INTEGER",
                "0o8, TEXT",
                "0.10, DECIMAL",
                ".5, DECIMAL",
                "5., DECIMAL",
                "1e3, DECIMAL",
                "1.5E-3, DECIMAL",
                "1e, TEXT",
                "1e+, TEXT",
                ".inf, DECIMAL",
                "-.inf, DECIMAL",
                ".nan, DECIMAL",
                "-.nan, TEXT",
                ".NAN, DECIMAL",
                "., TEXT",
                "-, TEXT",
                "+, TEXT",
                "1_000, TEXT",
                "2017-12, TEXT",
                "1.2.3, TEXT",
                "12 kr, TEXT",
                "-.5e1, DECIMAL",
                "١, TEXT"
            })
    void wordsWithoutQuotesAreWhatYamlSays(String word, Node.Kind kind) {
        assertThat(Plain.kind(word)).isEqualTo(kind);
    }

    @Test
    void nothingIsNull() {
        assertThat(Plain.kind("")).isEqualTo(Node.Kind.NULL);
    }
}
