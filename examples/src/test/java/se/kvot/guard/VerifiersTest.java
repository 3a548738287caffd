package se.kvot.guard;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever doubts a result reads the verifier: it must be short, and must not repeat the mistakes of what it checks. */
@AnalyzeClasses(packages = "se.kvot.apportionment", importOptions = KvotModule.MainCode.class)
final class VerifiersTest {

    private static final String VERIFIER = ".*Verifier(\\$.*)?";

    @ArchTest
    static final ArchRule NOTHING_IN_COMMON = classes()
            .that()
            .haveNameMatching(VERIFIER)
            .should()
            .onlyDependOnClassesThat(describe(
                    "are values that a caller has too",
                    type -> isValue(type) || type.getName().matches(VERIFIER)))
            .because("what computes a result is not public and cannot also be what checks it");

    private static boolean isValue(JavaClass type) {
        return !type.getPackageName().startsWith("se.kvot.apportionment")
                || type.getModifiers().contains(JavaModifier.PUBLIC);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"ApportionmentVerifier", "table/TableVerifier"})
    void isReadInTenMinutes(String name) throws IOException {
        Path source = Project.mainSources("core").resolve("se/kvot/apportionment/" + name + ".java");

        assertThat(Files.readAllLines(source)).hasSizeBetween(100, 299);
    }
}
