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

class PricedKeyTest {

    static Stream<Arguments> prices() {
        return Stream.of(
                arguments("less than the pool", "100", "2.50", "10 20", "25 50", "25"),
                arguments("more than the pool", "50", "2.50", "10 20", "25 50", "-25"),
                arguments("parts of one", "50", "1", "1/3 1/2", "1/3 1/2", "295/6"),
                arguments("nothing done", "50", "1", "0 0", "0 0", "50"),
                arguments("for nothing", "50", "0", "1 2", "0 0", "50"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void prices(String reason, String pool, String price, String volumes, String expected, String undistributed) {
        DistributionKey key = DistributionKeys.priced(Kronor.of(price), figures(volumes));

        assertThat(KeyExamples.shares(key, pool, 2)).isEqualTo(expected);
        assertThat(key.entitlements(kronor(pool), recipients(2)).undistributed())
                .isEqualTo(kronor(undistributed));
        assertThat(key.id()).isEqualTo("priced");
    }

    @Test
    void theStepIsPriceAndVolume() {
        assertThat(DistributionKeys.priced(Kronor.of(11), figures("14"))
                        .entitlements(kronor("9"), recipients(1))
                        .steps(recipient(1)))
                .containsExactly(new AllocationStep.Priced(recipient(1), "figures", kronor("11"), Fraction.of(14)));
    }

    static Stream<Arguments> refusals() {
        ThrowingCallable price = () -> DistributionKeys.priced(Kronor.of("-0.01"), figures("1"));
        ThrowingCallable volume =
                () -> DistributionKeys.priced(Kronor.of(1), figures("1 -1")).entitlements(kronor("1"), recipients(2));
        ThrowingCallable unknown =
                () -> DistributionKeys.priced(Kronor.of(1), figures("1")).entitlements(kronor("1"), recipients(2));
        return Stream.of(
                arguments(price, "price must not be negative but was SEK -1/100"),
                arguments(volume, "volume by figures of municipality 0002 N2 must not be negative but was -1"),
                arguments(unknown, "figures must have a figure for municipality 0002 N2 but it is unknown"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource
    void refusals(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without a checker of nulls could pass
    void aVolumeIsNeeded() {
        assertThatThrownBy(() -> DistributionKeys.priced(Kronor.of(1), null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("volume");
    }

    @Test
    void equality() {
        ValueContract.assertEqualityGroups(
                List.of(
                        DistributionKeys.priced(Kronor.of(1), figures("1 2")),
                        DistributionKeys.priced(Kronor.of("1.00"), figures("1 2"))),
                List.of(DistributionKeys.priced(Kronor.of(2), figures("1 2"))),
                List.of(DistributionKeys.priced(Kronor.of(1), figures("2 1"))));
    }
}
