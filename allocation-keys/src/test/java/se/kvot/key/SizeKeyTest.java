package se.kvot.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static se.kvot.key.KeyExamples.figures;
import static se.kvot.key.KeyExamples.kronor;
import static se.kvot.key.KeyExamples.recipient;
import static se.kvot.key.KeyExamples.recipients;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.kvot.allocation.AllocationStep;
import se.kvot.allocation.DistributionKey;
import se.kvot.allocation.Entitlements;
import se.kvot.money.Fraction;
import se.kvot.money.Kronor;
import se.kvot.statistics.Measure;
import se.kvot.testkit.ValueContract;

class SizeKeyTest {

    private static DistributionKey flatBelow(String limit, long flat, String sizes) {
        Measure size = figures(sizes);
        return DistributionKeys.flatWhenSmall(
                size, Fraction.parse(limit), Kronor.of(flat), DistributionKeys.shareBy(size));
    }

    static Stream<Arguments> sizes() {
        return Stream.of(
                arguments("the small get the flat amount", "30", "10 60 30", "100", "20 160/3 80/3", "0"),
                arguments("at the limit is not small", "10", "10 60 30", "100", "10 60 30", "0"),
                arguments("just below the limit is small", "10", "39/4 60 30", "100", "20 160/3 80/3", "0"),
                arguments("all are small", "100", "10 60 30", "100", "20 20 20", "40"),
                arguments("several are small", "50", "10 60 30", "100", "20 60 20", "0"),
                arguments("nothing is left for the others", "50", "10 60 30", "40", "20 0 20", "0"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void sizes(String reason, String limit, String sizes, String pool, String expected, String undistributed) {
        DistributionKey key = flatBelow(limit, 20, sizes);

        assertThat(KeyExamples.shares(key, pool, 3)).isEqualTo(expected);
        assertThat(key.entitlements(kronor(pool), recipients(3)).undistributed())
                .isEqualTo(kronor(undistributed));
        assertThat(key.id()).isEqualTo("flat-when-small");
    }

    @Test
    void stepsNameTheSmallByCode() {
        Entitlements entitlements = flatBelow("50", 20, "60 30 10").entitlements(kronor("100"), recipients(3));

        assertThat(entitlements.steps(recipient(3)))
                .containsExactly(new AllocationStep.Fixed(recipient(3), "flat-when-small", kronor("20")));
        assertThat(entitlements.steps(recipient(1)))
                .containsExactly(
                        new AllocationStep.SetAside(
                                recipient(1),
                                "flat-when-small",
                                kronor("100"),
                                kronor("40"),
                                ImmutableList.of(recipient(2), recipient(3))),
                        new AllocationStep.Share(
                                recipient(1), "figures", kronor("60"), Fraction.of(60), Fraction.of(60)));
    }

    @Test
    void theFlatAmountMayBeNothing() {
        assertThat(KeyExamples.shares(flatBelow("30", 0, "10 60 30"), "90", 3)).isEqualTo("0 60 30");
    }

    static Stream<Arguments> refusals() {
        ThrowingCallable negative = () -> flatBelow("1", -1, "1");
        ThrowingCallable tooLittle = () -> flatBelow("50", 20, "10 60 30").entitlements(kronor("39"), recipients(3));
        ThrowingCallable paidBack = () -> flatBelow("5", 20, "10 60 30").entitlements(kronor("-39"), recipients(3));
        ThrowingCallable unknown = () -> flatBelow("5", 20, "10 60").entitlements(kronor("39"), recipients(3));
        return Stream.of(
                arguments(negative, "flat amount must not be negative but was SEK -1"),
                arguments(
                        tooLittle,
                        "pool must carry a flat amount of SEK 20 for each of 2 small recipients, SEK 40, but was"
                                + " SEK 39: SEK 1 is missing"),
                arguments(
                        paidBack,
                        "pool must carry a flat amount of SEK 20 for each of 0 small recipients, SEK 0, but was"
                                + " SEK -39: SEK 39 is missing"),
                arguments(unknown, "figures must have a figure for municipality 0003 N3 but it is unknown"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource
    void refusals(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }

    @SuppressWarnings("NullAway") // what a caller without a checker of nulls could pass
    static Stream<Arguments> nulls() {
        Measure size = figures("1");
        DistributionKey equal = DistributionKeys.equalShare();
        ThrowingCallable noSize = () -> DistributionKeys.flatWhenSmall(null, Fraction.ONE, Kronor.of(1), equal);
        ThrowingCallable noLimit = () -> DistributionKeys.flatWhenSmall(size, null, Kronor.of(1), equal);
        ThrowingCallable noOthers = () -> DistributionKeys.flatWhenSmall(size, Fraction.ONE, Kronor.of(1), null);
        return Stream.of(arguments(noSize, "size"), arguments(noLimit, "limit"), arguments(noOthers, "others"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource
    void nulls(ThrowingCallable call, String name) {
        assertThatThrownBy(call).isInstanceOf(NullPointerException.class).hasMessage(name);
    }

    @Test
    void equality() {
        ValueContract.assertEqualityGroups(
                List.of(flatBelow("5", 20, "10 60"), flatBelow("10/2", 20, "10 60")),
                List.of(flatBelow("6", 20, "10 60")),
                List.of(flatBelow("5", 21, "10 60")),
                List.of(flatBelow("5", 20, "11 60")),
                List.of(DistributionKeys.flatWhenSmall(
                        figures("10 60"), Fraction.of(5), Kronor.of(20), DistributionKeys.equalShare())));
    }
}
