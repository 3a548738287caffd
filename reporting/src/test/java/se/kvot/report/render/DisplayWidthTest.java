package se.kvot.report.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DisplayWidthTest {
    static Stream<Arguments> texts() {
        return Stream.of(
                arguments("nothing", "", 0),
                arguments("letters and spaces", "Åre 2\u00a0000", 9),
                arguments("a code point of two chars", "\ud83d\udcb0", 1),
                arguments("a combining mark", "A\u030are", 3),
                arguments("an enclosing mark", "1\u20dd", 1),
                arguments("an unseen joiner", "a\u200db", 2));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void countsPlaces(String why, String text, int width) {
        assertThat(DisplayWidth.of(text)).isEqualTo(width);
    }
}
