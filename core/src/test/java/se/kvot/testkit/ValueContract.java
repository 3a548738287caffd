package se.kvot.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;

/** What every value promises: equality by content, and no nulls. */
public final class ValueContract {

    private static final List<Object> EXAMPLES =
            List.of("1", 1, 1L, true, BigInteger.ONE, BigDecimal.ONE, RoundingMode.DOWN, List.of());

    private ValueContract() {}

    /** Asserts that values are equal, with equal hash codes, exactly when they stand in the same group. */
    @SuppressWarnings("EqualsNull") // it is what is tried
    public static void assertEqualityGroups(List<?>... groups) {
        for (List<?> group : groups) {
            for (Object value : group) {
                assertThat(value.equals(null)).as("%s equals null", value).isFalse();
                assertThat(value.equals(new Object()))
                        .as("%s equals another type", value)
                        .isFalse();
                for (List<?> others : groups) {
                    for (Object other : others) {
                        assertThat(value.equals(other))
                                .as("%s equals %s", value, other)
                                .isEqualTo(group == others);
                    }
                }
                for (Object same : group) {
                    assertThat(value).hasSameHashCodeAs(same);
                }
            }
        }
    }

    /**
     * Asserts that every public constructor, factory and method of {@code type} refuses null for each of its parameters
     * that is not marked as nullable.
     *
     * @param examples what to call methods on and to pass for the other parameters, the first of a fitting type;
     *     numbers, text and so on are known
     */
    public static void assertNullRefused(Class<?> type, Object... examples) {
        List<Object> known = new ArrayList<>(List.of(examples));
        known.addAll(EXAMPLES);
        Stream.concat(Stream.of(type.getConstructors()), Stream.of(type.getMethods()))
                .filter(member -> member.getDeclaringClass().equals(type) && !member.isSynthetic())
                .filter(member -> !member.getName().equals("equals"))
                .forEach(member -> assertNullRefused(member, known));
    }

    private static void assertNullRefused(Executable member, List<Object> known) {
        for (int missing = 0; missing < member.getParameterCount(); missing++) {
            if (member.getParameterTypes()[missing].isPrimitive()
                    || member.getAnnotatedParameterTypes()[missing].isAnnotationPresent(Nullable.class)) {
                continue;
            }
            @Nullable Object[] arguments = new @Nullable Object[member.getParameterCount()];
            for (int i = 0; i < arguments.length; i++) {
                arguments[i] = i == missing ? null : example(member.getParameterTypes()[i], known);
            }
            assertThatThrownBy(
                            call(member, known, arguments),
                            "%s without %s",
                            member,
                            member.getParameters()[missing].getName())
                    .isInstanceOf(NullPointerException.class);
        }
    }

    private static ThrowingCallable call(Executable member, List<Object> known, @Nullable Object[] arguments) {
        return () -> {
            try {
                if (member instanceof Constructor<?> constructor) {
                    constructor.newInstance(arguments);
                } else if (member instanceof Method method) {
                    method.invoke(
                            Modifier.isStatic(method.getModifiers())
                                    ? null
                                    : example(method.getDeclaringClass(), known),
                            arguments);
                }
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        };
    }

    private static Object example(Class<?> type, List<Object> known) {
        return known.stream()
                .filter(value -> type.isInstance(value) || (type.isPrimitive() && fits(type, value)))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("examples must have one of " + type + " but were " + known));
    }

    private static boolean fits(Class<?> primitive, Object value) {
        return (primitive == int.class && value instanceof Integer)
                || (primitive == long.class && value instanceof Long)
                || (primitive == boolean.class && value instanceof Boolean);
    }
}
