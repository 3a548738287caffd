package se.kvot.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.kvot.testkit.ValueContract;

final class SourceTest {

    static Stream<Arguments> sources() {
        return Stream.of(
                Arguments.of("a line", "S1 L78", Source.of("S1", 78)),
                Arguments.of("lines", "S1 L78-81", Source.of("S1", 78, 81)),
                Arguments.of(
                        "lines of a document with a longer name", "Blekinge-2017 L1", Source.of("Blekinge-2017", 1)),
                Arguments.of("a large number", "S0 L999999999", Source.of("S0", 999_999_999)),
                Arguments.of("what follows", "derived: 655 + 330", Source.derived("655 + 330")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sources")
    void isReadAsItIsWritten(String why, String text, Source source) {
        assertThat(Source.parse(text)).isEqualTo(source).hasToString(text);
    }

    static Stream<Arguments> others() {
        String rule = "source must be written as S1 L78, S1 L78-81 or derived: how but was ";
        return Stream.of(
                Arguments.of("nothing", "", rule + "\"\""),
                Arguments.of("a document alone", "S1", rule + "\"S1\""),
                Arguments.of("a line without L", "S1 78", rule + "\"S1 78\""),
                Arguments.of("line 0", "S1 L0", rule + "\"S1 L0\""),
                Arguments.of("a line with a zero first", "S1 L07", rule + "\"S1 L07\""),
                Arguments.of("a line too large for anybody", "S1 L1000000000", rule + "\"S1 L1000000000\""),
                Arguments.of("two spaces", "S1  L7", rule + "\"S1  L7\""),
                Arguments.of("an open end", "S1 L7-", rule + "\"S1 L7-\""),
                Arguments.of(
                        "lines backwards",
                        "S1 L81-78",
                        "last line of a source must not be before the first, 81, but was 78"),
                Arguments.of("a line to itself", "S1 L7-7", "source must name one line once but was \"S1 L7-7\""),
                Arguments.of(
                        "a document that is no word",
                        "1S L7",
                        "document of a source must be a word of letters, digits and '-' but was \"1S\""),
                Arguments.of("a derivation of nothing", "derived: ", "derivation must not be blank but was \"\""),
                Arguments.of("a very long text", "x".repeat(100), rule + "\"" + "x".repeat(64) + "…\""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("others")
    void nothingElseIsRead(String why, String text, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Source.parse(text))
                .withMessage(message);
    }

    @Test
    void aLineIsOneThatCanBe() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Source.of("S1", 0))
                .withMessage("line of a source must be 1 or more but was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Source.of("x".repeat(65), 1))
                .withMessage("document of a source must be a word of letters, digits and '-' but was \""
                        + "x".repeat(64) + "…\"");
    }

    @Test
    void sourcesAreValues() {
        ValueContract.assertEqualityGroups(
                List.of(Source.of("S1", 7), Source.of("S1", 7, 7)),
                List.of(Source.of("S1", 7, 8)),
                List.of(Source.of("S2", 7)),
                List.of(Source.derived("x")));
        ValueContract.assertNullRefused(Source.class, "S1", 7);
        ValueContract.assertNullRefused(Source.Lines.class, "S1", 7);
        ValueContract.assertNullRefused(Source.Derived.class, "how");
    }
}
