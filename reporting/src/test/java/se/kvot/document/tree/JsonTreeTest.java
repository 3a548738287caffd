package se.kvot.document.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class JsonTreeTest {

    private static final TreeLimits SMALL = new TreeLimits(100, 3, 10);

    private static List<String> refusals(String text) {
        List<String> refusals = new ArrayList<>();
        JsonTree.read(text, SMALL, (line, column, message) -> refusals.add(line + ":" + column + " " + message));
        return refusals;
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                arguments(
                        "a key twice",
                        "{\"a\": 1,\n \"a\": 2}",
                        "2:2 key \"a\" must stand once but stood in line 1 too"),
                arguments(
                        "too many",
                        "[1, 2, 3, 4, 5, 6, 7, 8, 9, 10]",
                        "1:29 text must have at most 10 values but had more"),
                arguments("too long", " ".repeat(101), "1:1 text must have at most 100 characters but had 101"),
                arguments("nothing", "", "1:1 text must be JSON but had nothing"),
                arguments("two documents", "{} {}", "1:4 text must be one JSON document but had more"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void refusesWithThePlace(String reason, String text, String refusal) {
        assertThat(refusals(text)).containsExactly(refusal);
    }

    @Test
    void whatIsNoJsonIsRefusedInTheReadersWords() {
        assertThat(refusals("[1,\n x]"))
                .singleElement()
                .asString()
                .startsWith("2:2 text must be JSON but was not: Unrecognized token 'x'");
        assertThat(refusals("[[[[]]]]"))
                .singleElement()
                .asString()
                .contains("text must be JSON but was not: Document nesting depth (4) exceeds");
    }

    @Test
    void aByteOrderMarkIsReadPast() {
        assertThat(refusals("\ufeff{\"a\": 1}")).isEmpty();
        assertThat(refusals("\ufeff\ufeff{}"))
                .singleElement()
                .asString()
                .startsWith("1:1 text must be JSON but was not: ");
    }

    @Test
    void theTreeIsThatOfTheYaml() {
        String text = "{\"a\": [\"x\", 1, 0.10, true, null], \"b\": {}}";

        assertThat(JsonTree.read(text, SMALL, (line, column, message) -> {}))
                .isEqualTo(YamlTree.read(text, SMALL, (line, column, message) -> {})
                        .get(0));
    }
}
