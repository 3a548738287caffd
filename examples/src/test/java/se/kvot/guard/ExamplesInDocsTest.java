package se.kvot.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example in javadoc and in the documents compiles as it stands, with the library's packages imported. */
final class ExamplesInDocsTest {

    @TempDir
    private Path classes;

    static Stream<Arguments> javadoc() {
        return Stream.of(Arguments.of("core", 12), Arguments.of("allocation-keys", 6), Arguments.of("reporting", 10));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("javadoc")
    void anExampleInJavadocCompiles(String module, int atLeast) throws IOException {
        List<DocExample> examples = Project.files(Project.mainSources(module), ".java").stream()
                .flatMap(file -> DocExample.inJavadoc(file).stream())
                .toList();

        assertThat(errors(examples)).isEmpty();
        assertThat(examples).hasSizeGreaterThanOrEqualTo(atLeast);
    }

    static Stream<Arguments> documents() {
        return Stream.of(Arguments.of("README.md", 1), Arguments.of("docs", 5));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void anExampleInADocumentCompiles(String document, int atLeast) throws IOException {
        List<DocExample> examples = Project.files(Project.root().resolve(document), ".md").stream()
                .flatMap(file -> DocExample.inMarkdown(file).stream())
                .toList();

        assertThat(errors(examples)).isEmpty();
        assertThat(examples).hasSizeGreaterThanOrEqualTo(atLeast);
    }

    @Test
    void aBrokenExampleIsSeenWithItsPlace() throws IOException {
        Path readme = classes.resolve("README.md");
        Files.writeString(readme, """
                Good:

                ```java
                Fraction half = Fraction.of(1, 2);
                ```

                Bad:

                ```java
                Fraction third = Fraction.of(1, 3);
                Fraction half = third.dividedInto(2);
                ```
                """);

        List<DocExample> examples = DocExample.inMarkdown(readme);

        assertThat(examples).extracting(DocExample::line).containsExactly(4, 10);
        assertThat(errors(examples)).singleElement().asString().contains("README.md:11: ", "dividedInto");
    }

    @Test
    void theMarginOfJavadocIsNoCode() throws IOException {
        Path source = classes.resolve("Half.java");
        Files.writeString(source, """
                /**
                 * Half.
                 *
                 * <pre>{@code
                 * Map<String, Fraction> halves = Map.of("half", Fraction.of(1, 2));
                 * for (Fraction half : halves.values()) {
                 *     half.plus(half);
                 * }
                 * }</pre>
                 */
                """);

        List<DocExample> examples = DocExample.inJavadoc(source);

        assertThat(examples).extracting(DocExample::code).containsExactly("""
                Map<String, Fraction> halves = Map.of("half", Fraction.of(1, 2));
                for (Fraction half : halves.values()) {
                    half.plus(half);
                }
                """);
        assertThat(errors(examples)).isEmpty();
    }

    private List<String> errors(List<DocExample> examples) throws IOException {
        List<String> imports = imports();
        List<Unit> units = new ArrayList<>();
        for (int i = 0; i < examples.size(); i++) {
            units.add(new Unit(examples.get(i), "example" + i, imports));
        }
        if (units.isEmpty()) {
            return List.of();
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(found, Locale.ROOT, StandardCharsets.UTF_8)) {
            List<String> options = List.of(
                    "--release",
                    "17",
                    "-proc:none",
                    "-Xlint:all,-classfile,-processing",
                    "-d",
                    classes.toString(),
                    "--class-path",
                    System.getProperty("java.class.path"));
            compiler.getTask(new StringWriter(), files, found, options, null, units)
                    .call();
        }
        return found.getDiagnostics().stream()
                .map(each -> {
                    String message = each.getMessage(Locale.ROOT);
                    return each.getSource() instanceof Unit unit
                            ? unit.place(each.getLineNumber()) + ": " + message
                            : message;
                })
                .toList();
    }

    /** What a reader is assumed to import: the library's packages, and what its signatures speak of. */
    private static List<String> imports() {
        List<String> imports = new ArrayList<>(List.of(
                "com.google.common.collect.ImmutableList",
                "com.google.common.collect.ImmutableMap",
                "com.google.common.collect.Range",
                "java.math.*",
                "java.nio.charset.*",
                "java.nio.file.*",
                "java.time.*",
                "java.util.*",
                "javax.money.*"));
        for (String module : Project.LIBRARY) {
            ModuleFinder.of(Project.classes(module)).findAll().stream()
                    .flatMap(found -> found.descriptor().exports().stream())
                    .filter(exported -> !exported.isQualified())
                    .map(ModuleDescriptor.Exports::source)
                    .sorted()
                    .forEach(exported -> imports.add(exported + ".*"));
        }
        return imports;
    }

    /** An example as the compiler sees it, with the way back to where it stands. */
    private static final class Unit extends SimpleJavaFileObject {

        private final DocExample example;
        private final String text;

        Unit(DocExample example, String name, List<String> imports) {
            super(URI.create("string:///examples/" + name + "/Example.java"), Kind.SOURCE);
            this.example = example;
            this.text = example.compilationUnit(name, imports);
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }

        String place(long lineOfUnit) {
            long before =
                    text.substring(0, text.indexOf(example.code())).lines().count();
            return Project.root().relativize(example.file()) + ":" + (example.line() + lineOfUnit - before - 1);
        }
    }
}
