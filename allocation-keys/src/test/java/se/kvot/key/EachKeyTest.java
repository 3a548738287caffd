package se.kvot.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static se.kvot.key.KeyExamples.kronor;
import static se.kvot.key.KeyExamples.recipient;
import static se.kvot.key.KeyExamples.recipients;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.kvot.allocation.AllocationStep;
import se.kvot.allocation.DistributionKey;
import se.kvot.money.Kronor;
import se.kvot.testkit.ValueContract;

class EachKeyTest {

    static Stream<Arguments> theSameForEach() {
        return Stream.of(
                arguments("less than the pool", "100", 30, "30 30", "40"),
                arguments("more than the pool", "50", 30, "30 30", "-10"),
                arguments("nothing", "50", 0, "0 0", "50"),
                arguments("paid back", "-50", -20, "-20 -20", "-10"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void theSameForEach(String reason, String pool, long kronor, String expected, String undistributed) {
        DistributionKey key = DistributionKeys.each(Kronor.of(kronor));

        assertThat(KeyExamples.shares(key, pool, 2)).isEqualTo(expected);
        assertThat(key.entitlements(kronor(pool), recipients(2)).undistributed())
                .isEqualTo(kronor(undistributed));
        assertThat(key.id()).isEqualTo("each");
    }

    @Test
    void theStepIsTheAmount() {
        assertThat(DistributionKeys.each(Kronor.of("7.50"))
                        .entitlements(kronor("9"), recipients(1))
                        .steps(recipient(1)))
                .containsExactly(new AllocationStep.Fixed(recipient(1), "each", kronor("15/2")));
    }

    @Test
    void equality() {
        ValueContract.assertEqualityGroups(
                List.of(DistributionKeys.each(Kronor.of(1)), DistributionKeys.each(Kronor.of("1.00"))),
                List.of(DistributionKeys.each(Kronor.of(2))));
    }
}
