package se.kvot.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class AllocateCommandTest {

    private static final String PROBLEMS = """
            [
              {"id": "å", "method": "divisor-webster", "total": 10, "weights": [43, 33, 24]},
              {"id": 2, "method": "divisor-adams", "total": 1, "weights": [1, 1]}
            ]
            """;
    private static final String ANSWERS = """
            [ {
              "id" : "å",
              "parts" : [ 4, 3, 3 ],
              "undistributed" : 0,
              "ties" : [ ]
            }, {
              "id" : 2,
              "error" : "total must be at least 2 for divisor-adams, which gives every positive weight a unit, but was 1:\
             1 too little for index 0 at least 1, index 1 at least 1"
            } ]
            """;

    @TempDir
    private Path folder;

    private record Outcome(int exitCode, String out, String err) {}

    private static Outcome kvot(byte[] in, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        InputStream input = new ByteArrayInputStream(in);
        int exitCode = KvotCommand.run(input, new PrintWriter(out, true), new PrintWriter(err, true), arguments);
        return new Outcome(exitCode, out.toString(), err.toString());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void problemsAreReadFromStandardInputOrAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("problems.json"), PROBLEMS);

        assertThat(kvot(utf8(PROBLEMS), "allocate")).isEqualTo(new Outcome(0, ANSWERS, ""));
        assertThat(kvot(utf8(PROBLEMS), "allocate", "-")).isEqualTo(new Outcome(0, ANSWERS, ""));
        assertThat(kvot(utf8(""), "allocate", file.toString())).isEqualTo(new Outcome(0, ANSWERS, ""));
    }

    @Test
    void stepsAndCertificateAreToldWhenAskedFor() {
        assertThat(kvot(utf8(PROBLEMS), "allocate", "--steps").out())
                .contains("\"steps\" : [")
                .doesNotContain("certificate");
        assertThat(kvot(utf8(PROBLEMS), "allocate", "--certificate").out())
                .contains("\"certificate\" : {")
                .doesNotContain("steps");
    }

    static Stream<Arguments> unreadable() {
        return Stream.of(
                Arguments.of("nothing", utf8(""), "kvot: problems must be a JSON array but were nothing"),
                Arguments.of("an object", utf8("{}"), "kvot: problems must be a JSON array but were a JSON object"),
                Arguments.of(
                        "no JSON", utf8("[\n  {]"), "kvot: problems must be JSON but were not at line:column 2:4: "),
                Arguments.of(
                        "another character set",
                        new byte[] {'[', (byte) 0xe5, ']'},
                        "kvot: problems must be UTF-8 but were not"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void unreadable(String reason, byte[] in, String message) {
        Outcome outcome = kvot(in, "allocate");

        assertThat(outcome.err()).as(reason).startsWith(message);
        assertThat(outcome.err().lines()).hasSize(1);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.exitCode()).isEqualTo(1);
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        Path missing = folder.resolve("missing.json");

        assertThat(kvot(utf8(""), "allocate", missing.toString()))
                .isEqualTo(new Outcome(
                        1,
                        "",
                        "kvot: problems must be a file but there is none called " + missing + System.lineSeparator()));
    }
}
