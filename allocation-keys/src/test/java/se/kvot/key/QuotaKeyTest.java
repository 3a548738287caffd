package se.kvot.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static se.kvot.key.KeyExamples.byRecipient;
import static se.kvot.key.KeyExamples.kronor;
import static se.kvot.key.KeyExamples.recipient;
import static se.kvot.key.KeyExamples.recipients;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.kvot.allocation.AllocationStep;
import se.kvot.allocation.DistributionKey;
import se.kvot.money.Fraction;
import se.kvot.testkit.ValueContract;

class QuotaKeyTest {

    static Stream<Arguments> quotas() {
        return Stream.of(
                arguments("tenths", "100", "7/10 3/10", "70 30", "0"),
                arguments("thirds", "100", "1/3 2/3", "100/3 200/3", "0"),
                arguments("nothing for one", "100", "0 1", "0 100", "0"),
                arguments("paid back", "-100", "7/10 3/10", "-70 -30", "0"),
                arguments("nothing to share", "0", "7/10 3/10", "0 0", "0"),
                arguments("one who is not asked about keeps its part", "100", "1/2 1/4 1/4", "50 25", "25"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void quotas(String reason, String pool, String quotas, String expected, String undistributed) {
        DistributionKey key = DistributionKeys.quotas(byRecipient(quotas));

        assertThat(KeyExamples.shares(key, pool, 2)).isEqualTo(expected);
        assertThat(key.entitlements(kronor(pool), recipients(2)).undistributed())
                .isEqualTo(kronor(undistributed));
        assertThat(key.id()).isEqualTo("quotas");
    }

    @Test
    void theStepIsAShareOfOne() {
        assertThat(DistributionKeys.quotas(byRecipient("1/4 3/4"))
                        .entitlements(kronor("9"), recipients(2))
                        .steps(recipient(2)))
                .containsExactly(
                        new AllocationStep.Share(recipient(2), "quotas", kronor("9"), Fraction.of(3, 4), Fraction.ONE));
    }

    static Stream<Arguments> refusals() {
        ThrowingCallable none = () -> DistributionKeys.quotas(Map.of());
        ThrowingCallable less = () -> DistributionKeys.quotas(byRecipient("1/2 1/3"));
        ThrowingCallable more = () -> DistributionKeys.quotas(byRecipient("1/2 2/3"));
        ThrowingCallable negative = () -> DistributionKeys.quotas(byRecipient("3/2 -1/2"));
        ThrowingCallable unknown =
                () -> DistributionKeys.quotas(byRecipient("1/2 1/2")).entitlements(kronor("100"), recipients(3));
        return Stream.of(
                arguments(none, "quotas must sum to 1 (100 %) but summed to 0"),
                arguments(less, "quotas must sum to 1 (100 %) but summed to 5/6"),
                arguments(more, "quotas must sum to 1 (100 %) but summed to 7/6"),
                arguments(negative, "quota of municipality 0002 N2 must not be negative but was -1/2"),
                arguments(unknown, "quotas must have one for municipality 0003 N3 but it is unknown"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource
    void refusals(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }

    @Test
    void equality() {
        ValueContract.assertEqualityGroups(
                List.of(
                        DistributionKeys.quotas(byRecipient("1/2 1/2")),
                        DistributionKeys.quotas(
                                Map.of(recipient(2), Fraction.of(2, 4), recipient(1), Fraction.of(1, 2)))),
                List.of(DistributionKeys.quotas(byRecipient("1/3 2/3"))),
                List.of(DistributionKeys.quotas(byRecipient("1/2 1/2 0"))));
    }
}
