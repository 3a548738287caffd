package se.kvot.guard;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The packaged modules, and the libraries that come with them. */
final class Jars {

    private Jars() {}

    /** The jar of a module, such as {@code kvot-core-0.1.0-SNAPSHOT.jar}. */
    static Path ofModule(String module) {
        Pattern name = Pattern.compile("kvot-" + module + "-[0-9][^/]*(?<!-tests|-sources|-javadoc)\\.jar");
        List<Path> jars = Project.files(Project.root().resolve(module).resolve("target"), ".jar").stream()
                .filter(jar -> name.matcher(jar.getFileName().toString()).matches())
                .toList();
        if (jars.size() != 1) {
            throw new IllegalStateException("module " + module + " must be packaged in one jar but was in " + jars);
        }
        return jars.get(0);
    }

    /** The libraries of this build's class path with these artifact names, each exactly once. */
    static List<Path> ofLibraries(List<String> artifacts) {
        return artifacts.stream().map(Jars::ofLibrary).toList();
    }

    private static Path ofLibrary(String artifact) {
        Pattern name = Pattern.compile(Pattern.quote(artifact) + "-[0-9][^/]*\\.jar");
        List<Path> jars = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(Path::of)
                .filter(jar -> name.matcher(jar.getFileName().toString()).matches())
                .collect(Collectors.toList());
        if (jars.size() != 1) {
            throw new IllegalStateException(artifact + " must be on the class path once but was there as " + jars);
        }
        return jars.get(0);
    }

    static List<Path> all(List<Path> some, List<Path> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }
}
