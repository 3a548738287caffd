package se.kvot.guard;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.assertj.core.api.Assertions;

/** The shape of the house: what may use what, and what nobody does. */
@AnalyzeClasses(packages = "se.kvot", importOptions = KvotModule.MainCode.class)
final class ArchitectureTest {

    @ArchTest
    static final ArchRule ARROWS = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("core")
            .definedBy(KvotModule.CORE.classes())
            .layer("allocation-keys")
            .definedBy(KvotModule.KEYS.classes())
            .layer("reporting")
            .definedBy(KvotModule.REPORTING.classes())
            .layer("examples")
            .definedBy(KvotModule.EXAMPLES.classes())
            .whereLayer("examples")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("reporting")
            .mayOnlyBeAccessedByLayers("examples")
            .whereLayer("allocation-keys")
            .mayOnlyBeAccessedByLayers("reporting", "examples")
            .whereLayer("core")
            .mayNotAccessAnyLayer()
            .because("an allocation knows its key, and neither knows who reads about them");

    @ArchTest
    static final ArchRule ROOMS = classes()
            .should(Room.useOnlyWhatThePlanAllows())
            .because("a package and its libraries can then be understood, and replaced, one at a time");

    @ArchTest
    static void everyRoomOfThePlanIsBuilt(JavaClasses types) {
        Assertions.assertThat(types.stream().map(JavaClass::getPackageName).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(Room.packages());
    }

    @ArchTest
    static void noPackageIsInTwoModules(JavaClasses types) {
        Map<String, Set<KvotModule>> modules = new TreeMap<>();
        types.forEach(type -> modules.computeIfAbsent(type.getPackageName(), name -> new TreeSet<>())
                .add(KvotModule.of(type)));
        Assertions.assertThat(modules)
                .as("the module path refuses a package that is in two modules")
                .hasSizeGreaterThan(10)
                .allSatisfy((name, in) -> Assertions.assertThat(in).as(name).hasSize(1));
    }

    @ArchTest
    static final ArchRule NULL_MARKED = classes()
            .should(ArchCondition.from(HouseStyle.inNullMarkedPackage()))
            .because("what may be null is then said where it may, and nowhere else");

    @ArchTest
    static final ArchRule NO_DRAWER_FOR_ODDS_AND_ENDS = noClasses()
            .should()
            .resideInAnyPackage("..util..", "..utils..", "..common..", "..helper..", "..manager..", "..model..")
            .orShould()
            .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)")
            .because("a package or class is named after what it holds");

    @ArchTest
    static final ArchRule NOBODY_EXTENDS = classes()
            .that()
            .arePublic()
            .should(ArchCondition.from(HouseStyle.closed()))
            .because("a value that others can extend is neither immutable nor equal to itself for sure");

    @ArchTest
    static final ArchRule FINAL = classes()
            .that(KvotModule.written())
            .and()
            .areNotInterfaces()
            .and()
            .areNotEnums()
            .and()
            .areNotAnonymousClasses()
            .and()
            .doNotHaveModifier(JavaModifier.ABSTRACT)
            .should()
            .haveModifier(JavaModifier.FINAL)
            .because("composition is how things are put together here");

    @ArchTest
    static final ArchRule PRIVATE_STATE = fields().that()
            .areDeclaredInClassesThat(KvotModule.library())
            .and()
            .areNotStatic()
            .and()
            .doNotHaveModifier(SYNTHETIC)
            .and()
            .areDeclaredInClassesThat()
            .arePublic()
            .should()
            .bePrivate()
            .because("how a value is held is nobody else's business");

    @ArchTest
    static final ArchRule NO_STATIC_STATE = fields().that()
            .areDeclaredInClassesThat(KvotModule.written())
            .and()
            .areStatic()
            .and()
            .doNotHaveModifier(SYNTHETIC)
            .should()
            .beFinal()
            .andShould(ArchCondition.from(HouseStyle.ofImmutableType()))
            .because("two allocations at once must not hear of each other");

    @ArchTest
    static final ArchRule OWN_WORDS = methods()
            .that()
            .areDeclaredInClassesThat()
            .arePublic()
            .and()
            .areDeclaredInClassesThat(KvotModule.library())
            .and()
            .areDeclaredInClassesThat()
            .resideOutsideOfPackage("se.kvot.report.layout")
            .and()
            .arePublic()
            .should(ArchCondition.from(HouseStyle.speakingOnlyOfExportedTypes()))
            .because(
                    "a user's module must be able to read every type that it meets, and the libraries behind may change");

    @ArchTest
    static final ArchRule QUIET = noClasses()
            .that(KvotModule.library())
            .should(ACCESS_STANDARD_STREAMS)
            .because("a library answers its caller and nobody else");

    @ArchTest
    static final ArchRule NO_LOGGING = noClasses()
            .that(KvotModule.library())
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.util.logging..")
            .orShould()
            .dependOnClassesThat(nameMatching("java\\.lang\\.System\\$Logger.*"))
            .because("what there is to say is in the result or in the exception");

    @ArchTest
    static final ArchRule NO_EXIT = noClasses()
            .that(KvotModule.library())
            .should()
            .callMethodWhere(target(nameMatching("exit|halt|addShutdownHook"))
                    .and(target(owner(nameMatching("java\\.lang\\.(System|Runtime)")))))
            .because("only the application ends the process");

    @ArchTest
    static final ArchRule SAME_ANSWER_EVERYWHERE = classes()
            .that(KvotModule.library())
            .should(Surroundings.leaveTheMachineAlone())
            .because("the same input gives the same öre, and the same text, on every machine and every day");

    @ArchTest
    static final ArchRule NO_REFLECTION = noClasses()
            .that(KvotModule.library())
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.lang.reflect..", "java.lang.invoke..")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(ServiceLoader.class)
            .orShould()
            .callMethodWhere(target(nameMatching("forName|newInstance|get(Declared)?(Field|Method|Constructor)s?"))
                    .and(target(owner(nameMatching("java\\.lang\\.Class")))))
            .because("what runs is what is written; only JSR-354 looks for its provider");

    @ArchTest
    static final ArchRule NO_NETWORK = noClasses()
            .that(KvotModule.library())
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.net..", "javax.net..", "java.nio.channels..", "java.rmi..", "java.sql..")
            .because("statistics are given, never fetched");

    @ArchTest
    static final ArchRule NO_RANDOM = noClasses()
            .that(KvotModule.library())
            .should()
            .dependOnClassesThat(nameMatching("java\\.(util\\.(Random|SplittableRandom|UUID)|util\\.random\\..*"
                    + "|util\\.concurrent\\.ThreadLocalRandom|security\\.SecureRandom)"))
            .because("a lot is drawn by the user, before witnesses, and given as input");

    @ArchTest
    static final ArchRule NO_THREADS = noClasses()
            .that(KvotModule.library())
            .should()
            .dependOnClassesThat(nameMatching("java\\.lang\\.Thread|java\\.util\\.concurrent\\.(Executor.*|ForkJoin.*"
                    + "|CompletableFuture|.*Executor)|java\\.util\\.Timer"))
            .because("pure functions run on the caller's threads, as many as the caller likes");

    @ArchTest
    static final ArchRule NO_SERIALIZATION = noClasses()
            .that(KvotModule.library())
            .should()
            .dependOnClassesThat(nameMatching("java\\.io\\.(ObjectInputStream|ObjectOutputStream|Externalizable)"))
            .because("values are written as JSON and YAML, where people can read them");
}
