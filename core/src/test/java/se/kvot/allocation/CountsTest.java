package se.kvot.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.kvot.money.ExactAmount;
import se.kvot.money.Fraction;
import se.kvot.money.MinorUnit;

/** Numbers over denominators that are kept as they come: one brought to the wrong denominator is money made of nothing. */
class CountsTest {

    static Stream<Arguments> sums() {
        return Stream.of(
                arguments("one denominator for all", "1/7 2/7 3/7", "4/7 4/7 4/7", "5/7 6/7 1"),
                arguments("denominators that share nothing", "1/3 2/3", "1/7 2/7", "10/21 20/21"),
                arguments("denominators that share a factor", "1/6 5/6", "1/4 1/4", "5/12 13/12"),
                arguments("one is a multiple of the other", "1/3 1/3", "1/12 5/12", "5/12 3/4"),
                arguments("whole numbers on the right", "1/3 2/3", "5 -1", "16/3 -1/3"),
                arguments("whole numbers on the left", "5 -1", "1/3 2/3", "16/3 -1/3"),
                arguments(
                        "the left one changes, the right one stays", "1/2 1/3 1/5", "1/7 1/7 1/7", "9/14 10/21 12/35"),
                arguments(
                        "the right one changes, the left one stays", "1/7 1/7 1/7", "1/2 1/3 1/5", "9/14 10/21 12/35"),
                arguments("both change", "1/2 1/3 1/5", "1/7 1/11 1/13", "9/14 14/33 18/65"),
                arguments("both change back", "1/2 1/3 1/2", "1/7 1/11 1/7", "9/14 14/33 9/14"),
                arguments("opposite numbers", "1/3 -5", "-1/3 5", "0 0"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void sums(String reason, String left, String right, String expected) {
        Counts sum = counts(left).plus(counts(right));

        assertThat(fractions(sum)).isEqualTo(fractions(expected));
        assertThat(sum.sum()).isEqualTo(counts(left).sum().plus(counts(right).sum()));
    }

    static Stream<Arguments> totals() {
        return Stream.of(
                arguments("nothing at all", "0 0", "0"),
                arguments("whole numbers", "3 -1 5", "7"),
                arguments("one denominator", "1/7 2/7 4/7", "1"),
                arguments("whole numbers between parts of one denominator", "1/3 5 1/3 -2", "11/3"),
                arguments("denominators that change", "1/2 1/3 1/7", "41/42"),
                arguments("denominators that change and come back", "1/2 1/3 1/2", "4/3"),
                arguments("whole numbers before and after a change", "1 1/2 2 1/3 4", "47/6"),
                arguments("parts that cancel", "1/2 -1/3 -1/6", "0"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void totals(String reason, String all, String expected) {
        assertThat(counts(all).sum()).isEqualTo(Fraction.parse(expected));
    }

    static Stream<Arguments> bounds() {
        return Stream.of(
                arguments("one denominator", "1/7 3/7", "2/7 2/7", "2/7 3/7", "1/7 2/7"),
                arguments("unlike denominators", "1/2 2/3", "2/3 1/2", "2/3 2/3", "1/2 1/2"),
                arguments("equal in other words", "2 1/2", "2 1/2", "2 1/2", "2 1/2"),
                arguments("below zero", "-1/2 -1/3", "-1/3 -1/2", "-1/3 -1/3", "-1/2 -1/2"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void bounds(String reason, String left, String right, String more, String less) {
        assertThat(fractions(counts(left).max(counts(right)))).isEqualTo(fractions(more));
        assertThat(fractions(counts(left).min(counts(right)))).isEqualTo(fractions(less));
    }

    /** 4/6 is 2/3: who compares numerators alone, or reduces one side only, says otherwise. */
    @Test
    void whatIsNotInLowestTermsIsTheSameNumber() {
        Counts sixths = Counts.of(numbers(4, 5), BigInteger.valueOf(6));
        Counts thirds = Counts.of(numbers(2, 2), BigInteger.valueOf(3));

        assertThat(sixths.at(0)).isEqualTo(Fraction.of(2, 3));
        assertThat(sixths.compare(0, thirds, 1)).isZero();
        assertThat(sixths.compare(1, thirds, 0)).isPositive();
        assertThat(thirds.compare(0, sixths, 1)).isNegative();
        assertThat(fractions(sixths.plus(thirds))).isEqualTo(fractions("4/3 3/2"));
        assertThat(sixths.sum()).isEqualTo(Fraction.of(3, 2));
    }

    private static Counts counts(String fractions) {
        return Counts.of(fractions(fractions).stream()
                .map(count -> ExactAmount.of(count, MinorUnit.ORE))
                .toArray(ExactAmount[]::new));
    }

    private static List<Fraction> fractions(String fractions) {
        return Stream.of(fractions.split(" ")).map(Fraction::parse).toList();
    }

    private static List<Fraction> fractions(Counts counts) {
        return IntStream.range(0, counts.size()).mapToObj(counts::at).toList();
    }

    private static BigInteger[] numbers(long... numbers) {
        return IntStream.range(0, numbers.length)
                .mapToObj(i -> BigInteger.valueOf(numbers[i]))
                .toArray(BigInteger[]::new);
    }
}
