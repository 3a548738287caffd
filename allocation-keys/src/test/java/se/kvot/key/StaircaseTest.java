package se.kvot.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static se.kvot.key.KeyExamples.figures;
import static se.kvot.key.KeyExamples.kronor;
import static se.kvot.key.KeyExamples.recipient;
import static se.kvot.key.KeyExamples.recipients;

import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.kvot.allocation.AllocationStep;
import se.kvot.allocation.DistributionKey;
import se.kvot.money.Fraction;
import se.kvot.money.Kronor;
import se.kvot.testkit.ValueContract;

class StaircaseTest {

    private static Staircase staircase(Staircase.Boundary boundary) {
        return Staircase.builder(boundary)
                .step(Fraction.of(5), Kronor.of(70))
                .step(Fraction.of(2), Kronor.of(30))
                .step(Fraction.of(-1), Kronor.of(10))
                .build();
    }

    static Stream<Arguments> steps() {
        return Stream.of(
                arguments("below the lowest step", Staircase.Boundary.AT_LEAST, "-2", "0"),
                arguments("at the lowest step", Staircase.Boundary.AT_LEAST, "-1", "10"),
                arguments("at the lowest step, which must be passed", Staircase.Boundary.MORE_THAN, "-1", "0"),
                arguments("between steps", Staircase.Boundary.AT_LEAST, "199/100", "10"),
                arguments("between steps that must be passed", Staircase.Boundary.MORE_THAN, "199/100", "10"),
                arguments("at a step", Staircase.Boundary.AT_LEAST, "2", "30"),
                arguments("at a step that must be passed", Staircase.Boundary.MORE_THAN, "2", "10"),
                arguments("just past a step", Staircase.Boundary.MORE_THAN, "201/100", "30"),
                arguments("far past the highest", Staircase.Boundary.AT_LEAST, "1000", "70"),
                arguments("far past the highest that must be passed", Staircase.Boundary.MORE_THAN, "1000", "70"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void steps(String reason, Staircase.Boundary boundary, String figure, String expected) {
        DistributionKey key = DistributionKeys.staircase(figures(figure), staircase(boundary));

        assertThat(KeyExamples.shares(key, "20", 1)).isEqualTo(expected);
        assertThat(key.entitlements(kronor("20"), recipients(1)).undistributed())
                .isEqualTo(kronor("20").minus(kronor(expected)));
        assertThat(key.id()).isEqualTo("staircase");
    }

    @Test
    void theStepSaysWhichThresholdWasReached() {
        DistributionKey key = DistributionKeys.staircase(figures("3 -2"), staircase(Staircase.Boundary.AT_LEAST));

        assertThat(key.entitlements(kronor("20"), recipients(2)).steps(recipient(1)))
                .containsExactly(new AllocationStep.Stepped(
                        recipient(1), "figures", Fraction.of(3), Fraction.of(2), kronor("30")));
        assertThat(key.entitlements(kronor("20"), recipients(2)).steps(recipient(2)))
                .containsExactly(new AllocationStep.Fixed(recipient(2), "figures", kronor("0")));
    }

    static Stream<Arguments> refusals() {
        ThrowingCallable none =
                () -> Staircase.builder(Staircase.Boundary.AT_LEAST).build();
        ThrowingCallable twice = () -> Staircase.builder(Staircase.Boundary.AT_LEAST)
                .step(Fraction.of(2, 4), Kronor.of(1))
                .step(Fraction.of(1, 2), Kronor.of(1));
        ThrowingCallable unknown =
                () -> DistributionKeys.staircase(figures("1"), staircase(Staircase.Boundary.AT_LEAST))
                        .entitlements(kronor("1"), recipients(2));
        return Stream.of(
                arguments(none, "staircase must have at least one step but had none"),
                arguments(twice, "thresholds must be different but 1/2 was given twice"),
                arguments(unknown, "figures must have a figure for municipality 0002 N2 but it is unknown"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource
    void refusals(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }

    @SuppressWarnings("NullAway") // what a caller without a checker of nulls could pass
    static Stream<Arguments> nulls() {
        ThrowingCallable boundary = () -> Staircase.builder(null);
        ThrowingCallable measure = () -> DistributionKeys.staircase(null, staircase(Staircase.Boundary.AT_LEAST));
        ThrowingCallable staircase = () -> DistributionKeys.staircase(figures("1"), null);
        return Stream.of(
                arguments(boundary, "boundary"), arguments(measure, "measure"), arguments(staircase, "staircase"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource
    void nulls(ThrowingCallable call, String name) {
        assertThatThrownBy(call).isInstanceOf(NullPointerException.class).hasMessage(name);
    }

    @Test
    void aBuilderMayGoOn() {
        Staircase.Builder builder =
                Staircase.builder(Staircase.Boundary.MORE_THAN).step(Fraction.of(2), Kronor.of(30));
        Staircase before = builder.build();
        Staircase after = builder.step(Fraction.of(3), Kronor.of(40)).build();

        assertThat(before).hasToString("MORE_THAN {2=SEK 30}");
        assertThat(after).hasToString("MORE_THAN {2=SEK 30, 3=SEK 40}");
        assertThat(after.boundary()).isEqualTo(Staircase.Boundary.MORE_THAN);
    }

    @Test
    void equality() {
        Staircase atLeast = staircase(Staircase.Boundary.AT_LEAST);
        ValueContract.assertEqualityGroups(
                List.of(
                        atLeast,
                        Staircase.builder(Staircase.Boundary.AT_LEAST)
                                .step(Fraction.of(-1), Kronor.of(10))
                                .step(Fraction.of(2), Kronor.of(30))
                                .step(Fraction.of(5), Kronor.of(70))
                                .build()),
                List.of(staircase(Staircase.Boundary.MORE_THAN)),
                List.of(Staircase.builder(Staircase.Boundary.AT_LEAST)
                        .step(Fraction.of(2), Kronor.of(30))
                        .build()));
        ValueContract.assertEqualityGroups(
                List.of(
                        DistributionKeys.staircase(figures("1"), atLeast),
                        DistributionKeys.staircase(figures("1"), staircase(Staircase.Boundary.AT_LEAST))),
                List.of(DistributionKeys.staircase(figures("2"), atLeast)),
                List.of(DistributionKeys.staircase(figures("1"), staircase(Staircase.Boundary.MORE_THAN))));
        assertThat(atLeast.hashCode())
                .isNotEqualTo(Staircase.builder(Staircase.Boundary.AT_LEAST)
                        .step(Fraction.of(2), Kronor.of(30))
                        .build()
                        .hashCode());
    }
}
