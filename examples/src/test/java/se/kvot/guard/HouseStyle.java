package se.kvot.guard;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** What classes, fields and methods of the library look like. */
final class HouseStyle {

    /** The packages of other libraries that the modules let their users read. */
    private static final List<String> READABLE = List.of("java.", "javax.money.", "com.google.common.", "se.kvot.");

    private static final Set<String> NOT_EXPORTED = Set.of("se.kvot.style", "se.kvot.report.layout");

    private HouseStyle() {}

    static DescribedPredicate<JavaClass> inNullMarkedPackage() {
        return describe(
                "be in a package with a @NullMarked package-info",
                type -> type.getPackage().isAnnotatedWith(NullMarked.class));
    }

    /** An abstract class is closed when nobody outside its package can call a constructor. */
    static DescribedPredicate<JavaClass> closed() {
        return describe(
                "be final, sealed, an interface or without a constructor that others can call",
                type -> type.isInterface()
                        || type.isEnum()
                        || type.getModifiers().contains(JavaModifier.FINAL)
                        || type.reflect().isSealed()
                        || type.getConstructors().stream().noneMatch(HouseStyle::isForOthers));
    }

    private static boolean isForOthers(JavaCodeUnit constructor) {
        return constructor.getModifiers().contains(JavaModifier.PUBLIC)
                || constructor.getModifiers().contains(JavaModifier.PROTECTED);
    }

    static DescribedPredicate<JavaField> ofImmutableType() {
        return describe("be of an immutable type", field -> {
            JavaClass type = field.getRawType();
            boolean collection = type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class);
            boolean changing = type.isArray()
                    || type.getPackageName().startsWith("java.util.concurrent")
                    || type.isAssignableTo(ThreadLocal.class)
                    || type.isAssignableTo(Appendable.class);
            return !changing && (!collection || type.getSimpleName().startsWith("Immutable"));
        });
    }

    static DescribedPredicate<JavaMethod> speakingOnlyOfExportedTypes() {
        return describe(
                "speak only of types that users can read",
                method -> Stream.concat(
                                method.getReturnType().getAllInvolvedRawTypes().stream(),
                                method.getParameterTypes().stream()
                                        .flatMap(type -> type.getAllInvolvedRawTypes().stream()))
                        .map(JavaClass::getBaseComponentType)
                        .allMatch(HouseStyle::readable));
    }

    private static boolean readable(JavaClass type) {
        boolean exported = !NOT_EXPORTED.contains(type.getPackageName());
        return type.isPrimitive() || (exported && READABLE.stream().anyMatch(type.getName()::startsWith));
    }
}
