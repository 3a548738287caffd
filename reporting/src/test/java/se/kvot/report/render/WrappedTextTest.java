package se.kvot.report.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WrappedTextTest {
    static Stream<Arguments> texts() {
        return Stream.of(
                arguments("nothing is one empty line", "", 5, List.of("")),
                arguments("exactly as wide", "ab cd", 5, List.of("ab cd")),
                arguments("one too narrow", "ab cd", 4, List.of("ab", "cd")),
                arguments("as much as fits on each line", "a b c d e", 3, List.of("a b", "c d", "e")),
                arguments("a word is never broken", "a överenskommelsen b", 3, List.of("a", "överenskommelsen", "b")),
                arguments("a no-break space holds", "1\u00a0250\u00a0000 kr", 5, List.of("1\u00a0250\u00a0000", "kr")),
                arguments("spaces in a row are one", " ab  cd ", 9, List.of("ab cd")),
                arguments("combining marks take no place", "a\u030a a\u030a", 3, List.of("a\u030a a\u030a")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void breaksAtSpaces(String why, String text, int width, List<String> lines) {
        assertThat(WrappedText.lines(text, width)).isEqualTo(lines);
    }

    static Stream<Arguments> widestWords() {
        return Stream.of(
                arguments("nothing", "", 0),
                arguments("the last", "a bc def", 3),
                arguments("the first", "abcd bc def", 4),
                arguments("held by a no-break space", "a b\u00a0c", 3));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("widestWords")
    void knowsTheWidestWord(String why, String text, int width) {
        assertThat(WrappedText.widestWord(text)).isEqualTo(width);
    }
}
