package se.kvot.guard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The folders of this project, found from where this class was compiled to. */
final class Project {

    static final List<String> LIBRARY = List.of("core", "allocation-keys", "reporting");

    private Project() {}

    static Path root() {
        try {
            Path testClasses = Path.of(Project.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            // <root>/examples/target/test-classes
            return testClasses.getParent().getParent().getParent();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static Path classes(String module) {
        return root().resolve(module).resolve("target/classes");
    }

    static Path mainSources(String module) {
        return root().resolve(module).resolve("src/main/java");
    }

    /** The files below {@code folder} whose names end so, in the order of their names. */
    static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
