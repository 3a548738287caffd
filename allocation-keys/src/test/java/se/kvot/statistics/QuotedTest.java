package se.kvot.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class QuotedTest {

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("plain", "Åre 1 250", "\"Åre 1 250\""),
                Arguments.of("64 characters stay", "9".repeat(64), "\"" + "9".repeat(64) + "\""),
                Arguments.of("more are cut", "9".repeat(65), "\"" + "9".repeat(64) + "…\""),
                Arguments.of("other spaces are shown", "1\u00A0250", "\"1\\u00A0250\""),
                Arguments.of("line ends are shown", "a\r\nb", "\"a\\u000D\\u000Ab\""),
                Arguments.of("signs that turn text around are shown", "a\u202Eb", "\"a\\u202Eb\""),
                Arguments.of("separators of lines and paragraphs are shown", "\u2028\u2029", "\"\\u2028\\u2029\""),
                Arguments.of("half a sign is shown", "\uD83D", "\"\\uD83D\""),
                Arguments.of("what is not assigned is shown", "\uFFFF", "\"\\uFFFF\""),
                Arguments.of("long signs stay whole", "\uD83D\uDE00", "\"\uD83D\uDE00\""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void showsText(String why, String text, String shown) {
        assertThat(Quoted.of(text)).isEqualTo(shown);
    }
}
