package se.kvot.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The runnable jar as its own process: the same bytes on every machine, and nothing said beside them. */
final class KvotJarIT {

    private static final Path JAR = Project.root().resolve("examples/target/kvot.jar");

    @TempDir
    private Path scratch;

    static Stream<Arguments> machines() {
        return Stream.of(
                Arguments.of("as it comes", Map.of(), List.of()),
                Arguments.of("a machine without a language", Map.of("LC_ALL", "C"), List.of()),
                Arguments.of("another file encoding", Map.of("LC_ALL", "C"), List.of("-Dfile.encoding=ISO-8859-1")),
                Arguments.of(
                        "another language and time zone",
                        Map.of(),
                        List.of("-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=Pacific/Kiritimati")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("machines")
    void theDemoIsTheSameBytesEverywhere(String machine, Map<String, String> environment, List<String> options)
            throws Exception {
        Jdk.Outcome outcome = kvot(environment, options, "demo");

        assertThat(outcome.err()).as("standard error on " + machine).isEmpty();
        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.out())
                .as("standard output on " + machine)
                .isEqualTo(Files.readString(
                        Project.root().resolve("examples/src/test/resources/se/kvot/example/demo-sv.txt")));
    }

    @Test
    void aMisuseEndsTheProcessWithTwo() {
        Jdk.Outcome outcome = kvot(Map.of("LC_ALL", "C"), List.of(), "demo", "--lang", "de");

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err())
                .startsWith("Invalid value for option '--lang': the language must be sv or en but was de\n");
    }

    private Jdk.Outcome kvot(Map<String, String> environment, List<String> options, String... command) {
        List<String> arguments = new ArrayList<>(options);
        arguments.addAll(List.of("-jar", JAR.toString()));
        arguments.addAll(List.of(command));
        return Jdk.run(scratch, environment, "java", arguments);
    }
}
