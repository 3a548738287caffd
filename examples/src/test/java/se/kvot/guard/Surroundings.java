package se.kvot.guard;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Stream;

/** Calls whose answer depends on the machine: its clock, language, time zone or character set. */
final class Surroundings {

    private static final Set<Class<?>> STATED =
            Set.of(Locale.class, Charset.class, CharsetDecoder.class, Clock.class, ZoneId.class, TimeZone.class);

    /** By name, or by name and parameters, for what has no form that states it. */
    private static final Set<String> NAMED = Set.of(
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime",
            "java.lang.System.getProperty",
            "java.lang.System.getProperties",
            "java.lang.System.getenv",
            "java.lang.System.lineSeparator",
            "java.lang.String.formatted",
            "java.nio.charset.Charset.defaultCharset",
            "java.text.DecimalFormat.<init>()",
            "java.text.DecimalFormat.<init>(java.lang.String)",
            "java.text.SimpleDateFormat.<init>()",
            "java.time.Clock.systemDefaultZone",
            "java.time.Clock.systemUTC",
            "java.time.Clock.system",
            "java.time.ZoneId.systemDefault",
            "java.util.Date.<init>",
            "java.util.Locale.getDefault",
            "java.util.TimeZone.getDefault");

    /**
     * They have a form with a character set, but the other one asks no machine: files are UTF-8, and a character set is
     * named (from JDK 18 on there is also a form with one to fall back on).
     */
    private static final Set<String> STATED_BY_THEMSELVES = Set.of("java.nio.file.Files", "java.nio.charset.Charset");

    private Surroundings() {}

    /** Neither calls nor method references, such as {@code LocalDate::now}. */
    static ArchCondition<JavaClass> leaveTheMachineAlone() {
        return new ArchCondition<>("leave clock, language, time zone and character set of the machine alone") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (JavaAccess<?> access : type.getAccessesFromSelf()) {
                    if (access.getTarget() instanceof CodeUnitAccessTarget target && asksTheMachine(target)) {
                        events.add(SimpleConditionEvent.violated(access, access.getDescription()));
                    }
                }
            }
        };
    }

    /**
     * Whether the target is on the list, or there is a form of it with the same parameters and a locale, character set,
     * time zone or clock.
     */
    private static boolean asksTheMachine(CodeUnitAccessTarget target) {
        String name = target.getOwner().getName() + "." + target.getName();
        return NAMED.contains(name)
                || NAMED.contains(target.getFullName())
                || (name.startsWith("java.") && leavesOut(target));
    }

    private static boolean leavesOut(CodeUnitAccessTarget target) {
        Class<?> owner = target.getOwner().reflect();
        if (STATED_BY_THEMSELVES.contains(owner.getName())) {
            return false;
        }
        List<String> parameters = target.getRawParameterTypes().stream()
                .map(type -> type.reflect().getName())
                .toList();
        return forms(owner, target.getName())
                .anyMatch(form -> statesMore(form) && without(form).equals(parameters));
    }

    private static Stream<? extends Executable> forms(Class<?> owner, String name) {
        Stream<Constructor<?>> constructors = Arrays.stream(owner.getConstructors());
        Stream<Method> methods = Arrays.stream(owner.getMethods())
                .filter(method -> method.getName().equals(name));
        return name.equals("<init>") ? constructors : methods;
    }

    private static boolean statesMore(Executable form) {
        return Arrays.stream(form.getParameterTypes()).anyMatch(STATED::contains);
    }

    private static List<String> without(Executable form) {
        List<String> parameters = new ArrayList<>();
        for (Class<?> parameter : form.getParameterTypes()) {
            if (!STATED.contains(parameter)) {
                parameters.add(parameter.getName());
            }
        }
        return parameters;
    }
}
