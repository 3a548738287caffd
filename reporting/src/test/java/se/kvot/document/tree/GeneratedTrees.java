package se.kvot.document.tree;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Trees to try things on. */
final class GeneratedTrees {

    private static final List<String> AWKWARD = List.of(
            "NO",
            "null",
            "~",
            "true",
            "2017",
            "0x1F",
            "0.10",
            ".5",
            "1e3",
            "- a",
            "a: b",
            "a:",
            "a #b",
            "#a",
            "a ",
            " a",
            "",
            "\"",
            "'",
            "a\nb",
            "a\tb",
            "\\",
            "{a}",
            "[a]",
            "a, b",
            "*a",
            "&a",
            "!a",
            "%a",
            "@a",
            "`a",
            "?",
            "? a",
            "|",
            ">",
            "---",
            "...",
            "--- a",
            "=",
            "<<",
            "655 mnkr",
            "4\u00a0493 kr",
            "å",
            "\ufeff",
            "\u2028",
            "\ud83d\ude00",
            "e\u0301",
            "\u00ad",
            "0",
            "2017-12",
            "a:b",
            "\u0085");

    private GeneratedTrees() {}

    static Arbitrary<Node> trees() {
        return trees(3);
    }

    private static Arbitrary<Node> trees(int depth) {
        if (depth == 0) {
            return scalars();
        }
        Arbitrary<Node> inside = trees(depth - 1);
        return Arbitraries.oneOf(
                scalars(),
                inside.list().ofMaxSize(4).map(Node::sequence),
                Combinators.combine(
                                texts().list().uniqueElements().ofMaxSize(4),
                                inside.list().ofSize(4))
                        .as(GeneratedTrees::mapping));
    }

    private static Node mapping(List<String> keys, List<Node> values) {
        ImmutableList.Builder<Node.Entry> entries = ImmutableList.builder();
        for (int i = 0; i < keys.size(); i++) {
            entries.add(Node.Entry.of(keys.get(i), values.get(i)));
        }
        return Node.mapping(entries.build());
    }

    private static Arbitrary<Node> scalars() {
        return Arbitraries.oneOf(
                texts().map(Node::text),
                texts().map(Node::text),
                Arbitraries.integers().between(0, 3000).map(number -> Node.integer(number.toString())),
                Arbitraries.of(true, false).map(Node::bool));
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.of(AWKWARD),
                Arbitraries.of(AWKWARD)
                        .list()
                        .ofMinSize(2)
                        .ofMaxSize(4)
                        .map(words -> words.stream().collect(Collectors.joining())),
                Arbitraries.strings().ofMaxLength(40).filter(GeneratedTrees::isWhole),
                Arbitraries.strings().withCharRange('a', 'z').ofMinLength(1).ofMaxLength(200));
    }

    /** Half a pair of surrogates is no text. */
    private static boolean isWhole(String text) {
        return text.codePoints().noneMatch(sign -> sign >= 0xD800 && sign <= 0xDFFF);
    }
}
