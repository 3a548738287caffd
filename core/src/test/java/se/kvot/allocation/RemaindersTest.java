package se.kvot.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.kvot.money.Fraction;

/** One division tells the whole units and nearly all about the rest; where it does not, exact numbers must decide. */
class RemaindersTest {

    /** Far below the last bit that the one division gives. */
    private static final String TINY = "1/1000000000000000000000000000000";

    static Stream<Arguments> wholes() {
        return Stream.of(
                arguments("rounded down", "7/2 1/3", "3 0"),
                arguments("whole already", "4 -4 0", "4 -4 0"),
                arguments("below zero, down is further from it", "-7/2 -1/3", "-4 -1"),
                arguments("next to nothing", TINY, "0"),
                arguments("next to nothing, below zero", "-" + TINY, "-1"),
                arguments("more than a long", "18446744073709551617/2", "9223372036854775808"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void wholes(String reason, String quotients, String expected) {
        Remainders remainders = remainders(quotients);

        assertThat(IntStream.range(0, remainders.size()).mapToObj(remainders::whole))
                .containsExactly(
                        Stream.of(expected.split(" ")).map(BigInteger::new).toArray(BigInteger[]::new));
    }

    static Stream<Arguments> comparisons() {
        return Stream.of(
                arguments("a half and a third", "1/2", "1/3", 1),
                arguments("wholes do not count", "1/2", "22/3", 1),
                arguments("the same in other words", "1/2", "7/2", 0),
                arguments("two thirds below zero leave a third", "-2/3", "1/3", 0),
                arguments("a third below zero leaves more", "-1/3", "1/3", 1),
                arguments("nothing and next to nothing", "5", TINY, -1),
                arguments("next to nothing below zero leaves nearly all", "-" + TINY, "1/2", 1),
                arguments("next to nothing on both sides of zero", "-" + TINY, TINY, 1),
                arguments(
                        "apart only behind the first bits",
                        "1/3",
                        "333333333333333333333333333333/" + "1" + "0".repeat(30),
                        1),
                arguments("whole numbers", "3", "-8", 0));
    }

    @ParameterizedTest(name = "{0}: {1} and {2}")
    @MethodSource
    void comparisons(String reason, String one, String other, int expected) {
        Remainders remainders = remainders(one + " " + other);

        assertThat(Integer.signum(remainders.compare(0, 1))).isEqualTo(expected);
        assertThat(Integer.signum(remainders.compare(1, 0))).isEqualTo(-expected);
    }

    static Stream<Arguments> largest() {
        return Stream.of(
                arguments("no unit", "1/2 1/2", 0, List.of()),
                arguments("one unit, to the largest", "1/3 1/2 1/7", 1, List.of(1)),
                arguments("two units, in no order of size", "1/3 1/2 1/7", 2, List.of(0, 1)),
                arguments("a unit for each", "1/3 1/3", 2, List.of(0, 1)),
                arguments("equal ones above the line are no matter", "1/2 1/2 1/3", 2, List.of(0, 1)),
                arguments("equal ones below the line are no matter", "1/3 1/2 1/3", 1, List.of(1)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void largest(String reason, String quotients, int units, List<Integer> expected) {
        Optional<int[]> places = remainders(quotients).largest(units);

        assertThat(places)
                .hasValueSatisfying(
                        found -> assertThat(IntStream.of(found).boxed()).containsExactlyElementsOf(expected));
    }

    @Test
    void whereTheFirstBitsDoNotTellNobodyIsNamed() {
        assertThat(remainders("1/2 1/2").largest(1)).isEmpty();
        assertThat(remainders("0 " + TINY).largest(1))
                .as("they differ, but further back")
                .isEmpty();
    }

    private static Remainders remainders(String quotients) {
        List<Fraction> fractions =
                Stream.of(quotients.split(" ")).map(Fraction::parse).toList();
        return new Remainders(
                fractions.stream().map(Fraction::numerator).toArray(BigInteger[]::new),
                fractions.stream().map(Fraction::denominator).toArray(BigInteger[]::new));
    }
}
