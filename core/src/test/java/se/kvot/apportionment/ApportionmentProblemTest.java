package se.kvot.apportionment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static se.kvot.apportionment.ApportionmentMethod.BLOCK_SEPARATE_REMAINDER;
import static se.kvot.apportionment.ApportionmentMethod.DIVISOR_ADAMS;
import static se.kvot.apportionment.ApportionmentMethod.DIVISOR_HUNTINGTON_HILL;
import static se.kvot.apportionment.ApportionmentMethod.DIVISOR_WEBSTER;
import static se.kvot.apportionment.ApportionmentMethod.LARGEST_REMAINDER;
import static se.kvot.apportionment.ApportionmentMethod.LARGEST_REMAINDER_WITH_MEMORY;
import static se.kvot.apportionment.ApportionmentMethod.REMAINDER_TO_INDEX;

import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.kvot.money.Fraction;
import se.kvot.testkit.ValueContract;

class ApportionmentProblemTest {

    private static final Problems TEN = Problems.of(LARGEST_REMAINDER, 10, "1 2 3");

    static Stream<Arguments> refused() {
        String many = String.join(" ", Collections.nCopies(10, "1"));
        return Stream.of(
                arguments(
                        "a negative weight",
                        Problems.of(LARGEST_REMAINDER, 10, "1 -1/2"),
                        "weight at 1 must not be negative but was -1/2"),
                arguments(
                        "only zeros",
                        Problems.of(LARGEST_REMAINDER, 10, "0 0"),
                        "weights must have a positive sum but all 2 were zero"),
                arguments("no unit", TEN.unit(0), "unit must be positive but was 0"),
                arguments("fewer minima", TEN.minima("1 2"), "minima must be as many as the weights, 3, but were 2"),
                arguments("more maxima", TEN.maxima("1 2 3 4"), "maxima must be as many as the weights, 3, but were 4"),
                arguments(
                        "fewer balances",
                        TEN.by(LARGEST_REMAINDER_WITH_MEMORY).balances(List.of(Fraction.ZERO)),
                        "balances must be as many as the weights, 3, but were 1"),
                arguments("a negative minimum", TEN.minima("0 -1 0"), "minimum at 1 must not be negative but was -1"),
                arguments("a negative maximum", TEN.maxima("- - -2"), "maximum at 2 must not be negative but was -2"),
                arguments(
                        "a minimum between units",
                        TEN.unit(5).minima("5 7 0"),
                        "minimum at 1 must be a multiple of the unit 5 but was 7"),
                arguments(
                        "a maximum between units",
                        TEN.unit(5).maxima("- - 12"),
                        "maximum at 2 must be a multiple of the unit 5 but was 12"),
                arguments(
                        "a maximum below its minimum",
                        TEN.unit(5).minima("0 10 0").maxima("- 5 -"),
                        "maximum at 1 must be at least its minimum 10 but was 5"),
                arguments(
                        "minima above the total",
                        TEN.minima("5 0 7"),
                        "minima must sum to at most 10 but summed to 12: 2 too much for index 0 at least 5,"
                                + " index 2 at least 7"),
                arguments(
                        "minima above the whole units of the total",
                        TEN.total(BigInteger.valueOf(19)).unit(5).minima("10 0 10"),
                        "minima must sum to at most 15 but summed to 20: 5 too much for index 0 at least 10,"
                                + " index 2 at least 10"),
                arguments(
                        "many minima above the total",
                        Problems.of(LARGEST_REMAINDER, 9, many).minima(many),
                        "minima must sum to at most 9 but summed to 10: 1 too much for index 0 at least 1,"
                                + " index 1 at least 1, index 2 at least 1, index 3 at least 1, index 4 at least 1,"
                                + " index 5 at least 1, index 6 at least 1, index 7 at least 1 and 2 more"),
                arguments(
                        "eight minima above the total",
                        Problems.of(LARGEST_REMAINDER, 7, "1 1 1 1 1 1 1 1").minima("1 1 1 1 1 1 1 1"),
                        "minima must sum to at most 7 but summed to 8: 1 too much for index 0 at least 1,"
                                + " index 1 at least 1, index 2 at least 1, index 3 at least 1, index 4 at least 1,"
                                + " index 5 at least 1, index 6 at least 1, index 7 at least 1"),
                arguments(
                        "maxima below the total, and a zero weight takes nothing",
                        Problems.of(LARGEST_REMAINDER, 10, "1 0 3").maxima("4 - 3"),
                        "maxima must sum to at least 10 but summed to 7: 3 cannot be placed with index 0 at most 4,"
                                + " index 1 at most 0, index 2 at most 3"),
                arguments(
                        "fewer units than positive weights",
                        Problems.of(DIVISOR_ADAMS, -2, "5 0 1 1"),
                        "total must be at least 3 for divisor-adams, which gives every positive weight a unit, but was"
                                + " 2: 1 too little for index 0 at least 1, index 2 at least 1, index 3 at least 1"),
                arguments(
                        "fewer units than minima and positive weights",
                        Problems.of(DIVISOR_HUNTINGTON_HILL, 20, "5 1 1")
                                .unit(5)
                                .minima("15 0 0"),
                        "total must be at least 25 for divisor-huntington-hill, which gives every positive weight a"
                                + " unit, but was 20: 5 too little for index 0 at least 15, index 1 at least 5,"
                                + " index 2 at least 5"),
                arguments(
                        "balances of a method without memory",
                        Problems.of(DIVISOR_WEBSTER, 10, "1").balances(List.of(Fraction.ZERO)),
                        "balances must not be given for divisor-webster but was [0]"),
                arguments(
                        "balances that do not cancel",
                        TEN.by(LARGEST_REMAINDER_WITH_MEMORY)
                                .balances(List.of(Fraction.ONE, Fraction.ZERO, Fraction.of(-1, 3))),
                        "balances must sum to zero but summed to 2/3"),
                arguments(
                        "nobody named",
                        new Problems(
                                REMAINDER_TO_INDEX,
                                BigInteger.TEN,
                                BigInteger.ONE,
                                List.of(Fraction.ONE),
                                List.of(),
                                List.of(),
                                TieBreak.byIndex(),
                                RoundingMode.DOWN,
                                Optional.empty(),
                                List.of()),
                        "named must be given for remainder-to-index but was missing"),
                arguments(
                        "somebody named who is not there",
                        TEN.by(REMAINDER_TO_INDEX).named(3),
                        "named must be an index below 3 for remainder-to-index but was 3"),
                arguments(
                        "a named index below zero",
                        TEN.by(REMAINDER_TO_INDEX).named(-1),
                        "named must be an index below 3 for remainder-to-index but was -1"),
                arguments(
                        "somebody named for nothing",
                        TEN.named(1),
                        "named must not be given for largest-remainder but was Optional[1]"),
                arguments(
                        "bounds in blocks",
                        TEN.by(BLOCK_SEPARATE_REMAINDER).minima("1 1 1"),
                        "minima and maxima must not be given for block-separate-remainder but was minima [1, 1, 1],"
                                + " maxima []"),
                arguments(
                        "a cap in blocks",
                        TEN.by(BLOCK_SEPARATE_REMAINDER).maxima("1 - -"),
                        "minima and maxima must not be given for block-separate-remainder but was minima [],"
                                + " maxima [Optional[1], Optional.empty, Optional.empty]"),
                arguments(
                        "a mode that is no mirror",
                        TEN.mode(RoundingMode.FLOOR),
                        "mode must be UP, DOWN, HALF_UP, HALF_DOWN or HALF_EVEN but was FLOOR"),
                arguments(
                        "a lot with somebody who is not there",
                        TEN.ties(TieBreak.lot(List.of(2, 3))),
                        "lot must name indices below 3 but named 3"),
                arguments(
                        "a lot with a negative index",
                        TEN.ties(TieBreak.lot(List.of(-1))),
                        "lot must name indices below 3 but named -1"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void refused(String reason, Problems problem, String message) {
        assertThatThrownBy(problem::build)
                .as(reason)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void fractionsOfTooLargeACommonDenominatorAreRefused() {
        BigInteger large = BigInteger.TWO.pow(99_999);
        List<Fraction> weights = List.of(Fraction.of(BigInteger.ONE, large), Fraction.of(1, 3));

        assertThat(Problems.of(LARGEST_REMAINDER, BigInteger.ONE, weights.subList(0, 1))
                        .told())
                .isEqualTo("1");
        assertThatThrownBy(() ->
                        Problems.of(LARGEST_REMAINDER, BigInteger.ONE, weights).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("weights must have a common denominator of at most 100000 bits but those up to index 1 had"
                        + " more");
    }

    @Test
    void aLotDrawsNobodyTwice() {
        assertThatThrownBy(() -> TieBreak.lot(List.of(1, 2, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("indices in the lot must be different but were [1, 2, 1]");
    }

    @Test
    void whatIsNotSetIsUsual() {
        ApportionmentProblem problem = ApportionmentProblem.of(DIVISOR_WEBSTER, -7, 1, 0);

        assertThat(problem.method()).isEqualTo(DIVISOR_WEBSTER);
        assertThat(problem.total()).isEqualTo(-7);
        assertThat(problem.unit()).isOne();
        assertThat(problem.weights()).containsExactly(Fraction.ONE, Fraction.ZERO);
        assertThat(problem.minima()).isEmpty();
        assertThat(problem.maxima()).isEmpty();
        assertThat(problem.balances()).isEmpty();
        assertThat(problem.named()).isEmpty();
        assertThat(problem.ties()).isEqualTo(TieBreak.byIndex());
        assertThat(problem.mode()).isEqualTo(RoundingMode.HALF_UP);
    }

    @Test
    void equality() {
        ValueContract.assertEqualityGroups(
                List.of(TEN.build(), TEN.build()),
                List.of(TEN.total(BigInteger.ONE).build()),
                List.of(TEN.by(DIVISOR_WEBSTER).build()),
                List.of(TEN.minima("1 0 0").build()));
        ValueContract.assertEqualityGroups(
                List.of(TieBreak.byIndex(), TieBreak.byIndex()),
                List.of(TieBreak.byLargerWeight(), TieBreak.byLargerWeight()),
                List.of(TieBreak.refuse(), TieBreak.refuse()),
                List.of(TieBreak.lot(List.of(1, 0)), TieBreak.lot(List.of(1, 0))),
                List.of(TieBreak.lot(List.of(0, 1))));
    }

    @Test
    void rulesForTiesHaveIds() {
        assertThat(Stream.of(
                        TieBreak.byIndex(), TieBreak.byLargerWeight(), TieBreak.refuse(), TieBreak.lot(List.of(1))))
                .extracting(TieBreak::id)
                .containsExactly("by-index", "by-larger-weight", "refuse", "lot");
    }
}
