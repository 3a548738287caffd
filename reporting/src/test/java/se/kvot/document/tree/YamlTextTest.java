package se.kvot.document.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class YamlTextTest {

    static Stream<Arguments> texts() {
        return Stream.of(
                arguments("plain words", "kortare köer", "kortare köer"),
                arguments("an amount", "655 mnkr", "655 mnkr"),
                arguments("a comma, which braces end at", "3,1 mnkr", "\"3,1 mnkr\""),
                arguments("nothing", "", "\"\""),
                arguments("a space last", "x ", "\"x \""),
                arguments("a space first", " x", "\" x\""),
                arguments("a number", "2017", "\"2017\""),
                arguments("a decimal", "0.10", "\"0.10\""),
                arguments("a word for yes in YAML 1.2", "true", "\"true\""),
                arguments("a word for no in YAML 1.1", "NO", "\"NO\""),
                arguments("a word for nothing", "~", "\"~\""),
                arguments("a colon in a word", "a:b", "a:b"),
                arguments("a colon between digits", "2009:1299", "\"2009:1299\""),
                arguments("a colon last", "a:", "\"a:\""),
                arguments("a colon and a space", "a: b", "\"a: b\""),
                arguments("what begins a comment", "a #b", "\"a #b\""),
                arguments("a dash first", "- a", "\"- a\""),
                arguments("a dash inside", "S1 L78-81", "S1 L78-81"),
                arguments("quotes", "a \"b\"", "\"a \\\"b\\\"\""),
                arguments("a backslash", "a\\b", "\"a\\\\b\""),
                arguments("lines and tabs", "a\nb\tc", "\"a\\nb\\tc\""),
                arguments("a sign that nobody sees", "a\u200b", "\"a\\u200B\""),
                arguments("one of many bits", new String(Character.toChars(0xE0001)), "\"\\U000E0001\""),
                arguments("the last of few bits", "\uffff", "\"\\uFFFF\""),
                arguments("the first of many bits", "\ud800\udc00", "\"\ud800\udc00\""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void textStandsInQuotesIfItMust(String reason, String text, String written) {
        assertThat(YamlText.write(Node.text(text))).isEqualTo(written + "\n");
        assertThat(YamlText.write(Node.mapping(List.of(Node.Entry.of("k", Node.text(text))))))
                .isEqualTo("k: " + written + "\n");
    }

    @Test
    void numbersAndYesStandWithoutQuotes() {
        assertThat(YamlText.write(Node.sequence(List.of(
                        Node.integer("2017"), Node.bool(true), Node.sequence(List.of()), Node.mapping(List.of())))))
                .isEqualTo("- 2017\n- true\n- []\n- {}\n");
        assertThat(YamlText.write(new Node.Scalar(0, 0, "", Node.Kind.NULL))).isEqualTo("null\n");
        assertThat(YamlText.write(new Node.Scalar(0, 0, "~", Node.Kind.NULL))).isEqualTo("~\n");
    }

    @Test
    void aTableStandsOnOneLineIfItFits() {
        // key, colon, space, brace, "a: ", text, brace: 120 in all
        Node fits = Node.mapping(List.of(Node.Entry.of(
                "key", Node.mapping(List.of(Node.Entry.of("a", Node.text("x".repeat(110))))))));
        Node wide = Node.mapping(List.of(Node.Entry.of(
                "key", Node.mapping(List.of(Node.Entry.of("a", Node.text("x".repeat(111))))))));

        assertThat(YamlText.write(fits)).isEqualTo("key: {a: " + "x".repeat(110) + "}\n");
        assertThat(YamlText.write(wide)).isEqualTo("key:\n  a: " + "x".repeat(111) + "\n");
    }

    @Test
    void aLongKeyStandsInQuotes() {
        assertThat(YamlText.write(Node.mapping(List.of(Node.Entry.of("k".repeat(120), Node.text("v"))))))
                .startsWith("kkk");
        assertThat(YamlText.write(Node.mapping(List.of(Node.Entry.of("k".repeat(121), Node.text("v"))))))
                .startsWith("\"kkk");
    }
}
