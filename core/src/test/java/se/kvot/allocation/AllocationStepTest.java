package se.kvot.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static se.kvot.allocation.Cases.kronor;
import static se.kvot.allocation.Cases.recipient;

import com.google.common.collect.ImmutableList;
import java.math.RoundingMode;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.kvot.money.ExactAmount;
import se.kvot.money.Fraction;
import se.kvot.party.Recipient;

class AllocationStepTest {

    private static final Recipient ONE = recipient(1);
    private static final ExactAmount TEN = kronor("10");

    static Stream<Arguments> steps() {
        return Stream.of(
                arguments(
                        "a share is added",
                        new AllocationStep.Share(ONE, "w", kronor("60"), Fraction.of(2), Fraction.of(3)),
                        "50"),
                arguments("an amount is added", new AllocationStep.Fixed(ONE, "b", kronor("-3")), "7"),
                arguments(
                        "price times volume is added",
                        new AllocationStep.Priced(ONE, "b", kronor("4"), Fraction.of(3, 2)),
                        "16"),
                arguments("raised to the bound", new AllocationStep.AtLeast(ONE, "b", kronor("11")), "11"),
                arguments("above the bound already", new AllocationStep.AtLeast(ONE, "b", kronor("9")), "10"),
                arguments("lowered to the bound", new AllocationStep.AtMost(ONE, "b", kronor("9")), "9"),
                arguments("below the bound already", new AllocationStep.AtMost(ONE, "b", kronor("11")), "10"),
                arguments(
                        "scaled above what is kept",
                        new AllocationStep.Scaled(ONE, "b", kronor("4"), kronor("3"), kronor("2")),
                        "8"),
                arguments(
                        "a note of what was set aside",
                        new AllocationStep.SetAside(ONE, "b", kronor("9"), kronor("4"), ImmutableList.of()),
                        "10"),
                arguments(
                        "a note of whose amount is shared",
                        new AllocationStep.Within(ONE, "b", recipient(2), kronor("9"), kronor("4"), ImmutableList.of()),
                        "10"),
                arguments("a note of a portion", new AllocationStep.Portion(ONE, "b", kronor("9"), kronor("4")), "10"),
                arguments(
                        "a step of a staircase is added",
                        new AllocationStep.Stepped(ONE, "b", Fraction.of(7), Fraction.of(5), kronor("3")),
                        "13"),
                arguments("taken away from one who does not qualify", new AllocationStep.NotQualified(ONE, "b"), "0"),
                arguments(
                        "rounded", new AllocationStep.Rounded(ONE, kronor("10"), RoundingMode.UP, kronor("12")), "12"),
                arguments("a unit more", new AllocationStep.RemainderUnit(ONE, kronor("1"), 1, 2, false), "11"),
                arguments("a unit less", new AllocationStep.RemainderUnit(ONE, kronor("-1"), 1, 2, false), "9"),
                arguments("the rest", new AllocationStep.Balance(ONE, kronor("-2.5")), "7.5"),
                arguments("a method", new AllocationStep.Settled(ONE, "divisor-webster", kronor("-2.5")), "7.5"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void steps(String reason, AllocationStep step, String expected) {
        assertThat(step.after(TEN)).isEqualTo(kronor(expected));
        assertThat(step.recipient()).isEqualTo(ONE);
    }

    @Test
    void whatIsNotSetAsideIsLeft() {
        assertThat(new AllocationStep.SetAside(ONE, "b", kronor("9"), kronor("4"), ImmutableList.of()).left())
                .isEqualTo(kronor("5"));
    }

    @Test
    void aRemainderIsWhatRoundingTookAway() {
        assertThat(new AllocationStep.Rounded(ONE, kronor("10.4"), RoundingMode.DOWN, TEN).remainder())
                .isEqualTo(kronor("0.4"));
        assertThat(new AllocationStep.Rounded(ONE, kronor("9.6"), RoundingMode.UP, TEN).remainder())
                .isEqualTo(kronor("-0.4"));
    }
}
