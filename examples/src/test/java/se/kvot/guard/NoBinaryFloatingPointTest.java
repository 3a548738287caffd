package se.kvot.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongToDoubleFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A tenth has no binary fraction, so the library has no {@code double} and no {@code float}: not even compiled in. */
final class NoBinaryFloatingPointTest {

    static Stream<Arguments> modules() {
        // with so many classes at least, so that an empty folder is no success
        return Stream.of(Arguments.of("core", 30), Arguments.of("allocation-keys", 25), Arguments.of("reporting", 35));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("modules")
    void aModuleHasNoBinaryFloatingPoint(String module, int atLeast) throws IOException {
        List<Path> classes = Project.files(Project.classes(module), ".class");
        List<String> found = new ArrayList<>();
        for (Path file : classes) {
            found.addAll(FloatingPoint.uses(Files.readAllBytes(file)));
        }
        assertThat(found).as("binary floating point in " + module).isEmpty();
        assertThat(classes).hasSizeGreaterThanOrEqualTo(atLeast);
    }

    static Stream<Arguments> offenders() {
        return Stream.of(
                Arguments.of("a field", Field.class, "field share has descriptor D"),
                Arguments.of("a field by its type argument", Boxed.class, "field shares has signature"),
                Arguments.of("a parameter", Parameter.class, "method take has descriptor (F)V"),
                Arguments.of("a record component", Component.class, "record component share has descriptor D"),
                Arguments.of("a constant", Constant.class, "method third has constant 0.333"),
                Arguments.of("a constant with an opcode of its own", One.class, "method one has opcode DCONST_1"),
                Arguments.of("arithmetic between whole numbers", Arithmetic.class, "method tenth has opcode I2D"),
                Arguments.of("a local variable", Local.class, "method local has opcode DSTORE"),
                Arguments.of("an array", NewArray.class, "method array has opcode NEWARRAY"),
                Arguments.of("a call by its result", CallResult.class, "calls java/math/BigDecimal.doubleValue()D"),
                Arguments.of("a call by its parameter", CallParameter.class, "calls java/math/BigDecimal.valueOf(D)"),
                Arguments.of("a constructor", Constructor.class, "calls java/util/HashMap.<init>(IF)V"),
                Arguments.of("a lambda", Lambda.class, "java/util/function/LongToDoubleFunction"),
                Arguments.of("text from a figure", Concatenation.class, "(D)Ljava/lang/String;"),
                Arguments.of("a boxed type", Cast.class, "java/lang/Double"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("offenders")
    void everyWayInIsSeen(String what, Class<?> offender, String report) throws IOException {
        assertThat(FloatingPoint.uses(bytes(offender))).as(what).anyMatch(use -> use.contains(report));
    }

    @Test
    void exactArithmeticPasses() throws IOException {
        assertThat(FloatingPoint.uses(bytes(Exact.class))).isEmpty();
    }

    private static byte[] bytes(Class<?> type) throws IOException {
        String file = "/" + type.getName().replace('.', '/') + ".class";
        try (InputStream in = Objects.requireNonNull(type.getResourceAsStream(file), file)) {
            return in.readAllBytes();
        }
    }

    static final class Exact {
        long[] shares = {1, 2};

        String half(long amount) {
            return BigDecimal.valueOf(amount).divide(BigDecimal.valueOf(2)) + " of " + amount + shares[0];
        }
    }

    static final class Field {
        double share;
    }

    static final class Boxed {
        List<Double> shares = List.of();
    }

    static final class Parameter {
        void take(float share) {}
    }

    record Component(double share) {}

    static final class Constant {
        Object third() {
            return 0.333;
        }
    }

    static final class One {
        long one(boolean whole) {
            return (long) (whole ? 1.0 : 0.5);
        }
    }

    static final class Arithmetic {
        long tenth(int amount) {
            return (long) (amount * 0.1);
        }
    }

    static final class Local {
        long local(Number amount) {
            double local = amount.doubleValue();
            return (long) local;
        }
    }

    static final class NewArray {
        int array() {
            Object array = new double[2];
            return array.hashCode();
        }
    }

    static final class CallResult {
        boolean positive(BigDecimal amount) {
            return amount.doubleValue() > 0;
        }
    }

    static final class CallParameter {
        BigDecimal tenth() {
            return BigDecimal.valueOf(0.1);
        }
    }

    static final class Constructor {
        Map<String, String> map() {
            return new HashMap<>(16, 0.75f);
        }
    }

    static final class Lambda {
        Object lambda() {
            LongToDoubleFunction lambda = amount -> amount;
            return lambda;
        }
    }

    static final class Concatenation {
        String text(Number amount) {
            return "a tenth: " + amount.doubleValue();
        }
    }

    static final class Cast {
        boolean isDouble(Object amount) {
            return amount instanceof Double;
        }
    }
}
