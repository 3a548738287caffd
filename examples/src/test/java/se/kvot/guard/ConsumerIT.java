package se.kvot.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A small application compiles and runs against the packaged jars, from the class path and from the module path, with
 * nothing but what comes with {@code kvot-allocation-keys}.
 */
final class ConsumerIT {

    private static final String MODULE = "se.example.consumer";
    private static final String MAIN = MODULE + ".Main";

    /** What an application gets that asks for keys; a longer list makes every application larger. */
    private static final List<String> LIBRARIES = List.of(
            "guava",
            "failureaccess",
            "error_prone_annotations",
            "j2objc-annotations",
            "jspecify",
            "money-api",
            "moneta-core",
            "javax.annotation-api",
            "fastcsv",
            "jackson-core");

    private static final Path SOURCES = Project.root().resolve("examples/src/test/consumer");

    @TempDir
    private Path scratch;

    @Test
    void runsFromTheClassPath() throws IOException {
        Path classes = scratch.resolve("classes");
        String main = SOURCES.resolve(MODULE + "/se/example/consumer/Main.java").toString();
        compile("--class-path", Jdk.path(jars()), "-d", classes.toString(), main);

        List<Path> path = Jars.all(List.of(classes), jars());
        assertAllocates(java("--class-path", Jdk.path(path), MAIN));
    }

    @Test
    void runsFromTheModulePathWithWhatItRequires() throws IOException {
        Path modules = scratch.resolve("modules");
        String path = Jdk.path(jars());
        compile(
                "--module-path",
                path,
                "--module-source-path",
                SOURCES.toString(),
                "-d",
                modules.toString(),
                "--module",
                MODULE);

        // no --add-modules: Moneta is bound as the service that money-api asks for
        String all = Jdk.path(Jars.all(List.of(modules), jars()));
        assertAllocates(java("--module-path", all, "--module", MODULE + "/" + MAIN));
    }

    private void compile(String... arguments) {
        List<String> all = new ArrayList<>(List.of("--release", "17", "-encoding", "UTF-8", "-Xlint:all", "-Werror"));
        all.addAll(List.of(arguments));
        Jdk.Outcome compiled = Jdk.run(scratch, Map.of(), "javac", all);
        assertThat(compiled.out() + compiled.err()).isEmpty();
        assertThat(compiled.exitCode()).isZero();
    }

    private Jdk.Outcome java(String... arguments) {
        List<String> all = new ArrayList<>(List.of("-Duser.language=en"));
        all.addAll(List.of(arguments));
        return Jdk.run(scratch, Map.of(), "java", all);
    }

    private static void assertAllocates(Jdk.Outcome outcome) throws IOException {
        assertThat(outcome.out()).isEqualTo(expected());
        // Moneta says once at INFO that it found no settings: java.util.logging writes it on two lines; nothing else
        assertThat(outcome.err())
                .as("standard error")
                .matches("(?:[^\n]+ org\\.javamoney\\.moneta\\.[^\n]+\nINFO: [^\n]+\n)?");
        assertThat(outcome.exitCode()).isZero();
    }

    private static String expected() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(ConsumerIT.class.getResourceAsStream("consumer.txt"), "consumer.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<Path> jars() {
        return Jars.all(List.of(Jars.ofModule("core"), Jars.ofModule("allocation-keys")), Jars.ofLibraries(LIBRARIES));
    }

    static Stream<Arguments> descriptors() {
        return Stream.of(
                Arguments.of(
                        "core",
                        "se.kvot.core",
                        Map.of(
                                "se.kvot.agreement", Set.of(),
                                "se.kvot.allocation", Set.of(),
                                "se.kvot.apportionment", Set.of(),
                                "se.kvot.apportionment.table", Set.of(),
                                "se.kvot.ledger", Set.of(),
                                "se.kvot.money", Set.of(),
                                "se.kvot.party", Set.of(),
                                "se.kvot.time", Set.of(),
                                "se.kvot.style", Set.of("se.kvot.keys", "se.kvot.reporting")),
                        Set.of("java.base", "com.google.common", "java.money"),
                        Set.of("com.google.common", "java.money", "org.jspecify")),
                Arguments.of(
                        "allocation-keys",
                        "se.kvot.keys",
                        Map.of("se.kvot.key", Set.of(), "se.kvot.statistics", Set.of()),
                        Set.of("java.base", "se.kvot.core", "de.siegmar.fastcsv", "tools.jackson.core"),
                        Set.of("se.kvot.core")),
                Arguments.of(
                        "reporting",
                        "se.kvot.reporting",
                        Map.of(
                                "se.kvot.document",
                                Set.of(),
                                "se.kvot.report",
                                Set.of(),
                                "se.kvot.report.render",
                                Set.of()),
                        Set.of(
                                "java.base",
                                "se.kvot.keys",
                                "de.siegmar.fastcsv",
                                "gg.jte.runtime",
                                "org.snakeyaml.engine",
                                "tools.jackson.databind"),
                        Set.of("se.kvot.keys")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("descriptors")
    void aModuleShowsWhatItMeansToShow(
            String folder,
            String name,
            Map<String, Set<String>> exports,
            Set<String> requires,
            Set<String> transitive) {
        ModuleDescriptor module =
                ModuleFinder.of(Jars.ofModule(folder)).find(name).orElseThrow().descriptor();

        Map<String, Set<String>> exported = module.exports().stream()
                .collect(Collectors.toMap(ModuleDescriptor.Exports::source, ModuleDescriptor.Exports::targets));
        assertThat(exported).as("exports, and to whom").isEqualTo(exports);
        assertThat(requires(module, ModuleDescriptor.Requires.Modifier.STATIC, false))
                .as("needed when running")
                .isEqualTo(requires);
        assertThat(requires(module, ModuleDescriptor.Requires.Modifier.TRANSITIVE, true))
                .as("read by those who require it")
                .isEqualTo(transitive);
        assertThat(module.opens()).as("opens").isEmpty();
        assertThat(module.uses()).as("uses").isEmpty();
        assertThat(module.provides()).as("provides").isEmpty();
    }

    private static Set<String> requires(
            ModuleDescriptor module, ModuleDescriptor.Requires.Modifier modifier, boolean has) {
        return module.requires().stream()
                .filter(required -> required.modifiers().contains(modifier) == has)
                .map(ModuleDescriptor.Requires::name)
                .collect(Collectors.toSet());
    }
}
