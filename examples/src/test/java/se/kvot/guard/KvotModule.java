package se.kvot.guard;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import java.net.URI;
import java.nio.file.Files;
import java.util.Arrays;

/** The modules of the build, told apart by where a class was read from, so that a new package belongs to one at once. */
enum KvotModule {
    CORE("core"),
    KEYS("allocation-keys"),
    REPORTING("reporting"),
    EXAMPLES("examples");

    private final String folder;

    KvotModule(String folder) {
        this.folder = folder;
    }

    /** Reads classes and jars of main code; no tests, and not the test jar of the core. */
    static final class MainCode implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("/test-classes/") && !location.contains("-tests.jar");
        }
    }

    static KvotModule of(JavaClass type) {
        URI uri = type.getBaseComponentType()
                .getSource()
                .orElseThrow(() -> new IllegalArgumentException(type.getName() + " must have a source"))
                .getUri();
        return Arrays.stream(values())
                .filter(module -> uri.toString().contains("/" + module.folder + "/target/"))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("class must be of a module of this build but was " + uri));
    }

    DescribedPredicate<JavaClass> classes() {
        return DescribedPredicate.describe("classes of " + folder, type -> isOfThisBuild(type) && of(type) == this);
    }

    static DescribedPredicate<JavaClass> library() {
        return DescribedPredicate.describe(
                "classes of the library", type -> isOfThisBuild(type) && of(type) != EXAMPLES);
    }

    /** Those of the library that stand in a source file, and so are not generated. */
    static DescribedPredicate<JavaClass> written() {
        return library().and(DescribedPredicate.describe("written by hand", KvotModule::hasSourceFile));
    }

    private static boolean isOfThisBuild(JavaClass type) {
        return type.getBaseComponentType().getPackageName().startsWith("se.kvot");
    }

    private static boolean hasSourceFile(JavaClass type) {
        String topLevel = type.getName().replaceFirst("\\$.*", "").replace('.', '/');
        return Files.exists(Project.mainSources(of(type).folder).resolve(topLevel + ".java"));
    }
}
