package se.kvot.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static se.kvot.key.KeyExamples.figures;
import static se.kvot.key.KeyExamples.kronor;
import static se.kvot.key.KeyExamples.recipient;
import static se.kvot.key.KeyExamples.recipients;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.kvot.allocation.AllocationStep;
import se.kvot.allocation.DistributionKey;
import se.kvot.money.Fraction;
import se.kvot.money.Kronor;
import se.kvot.testkit.ValueContract;

class BlendKeyTest {

    private static final DistributionKey EQUAL = DistributionKeys.equalShare();
    private static final DistributionKey BY_ONE_THREE = DistributionKeys.shareBy(figures("1 3"));

    private static DistributionKey blend(long percent) {
        return DistributionKeys.blend(
                Map.of(EQUAL, Fraction.of(percent, 100), BY_ONE_THREE, Fraction.of(100 - percent, 100)));
    }

    static Stream<Arguments> blends() {
        return Stream.of(
                arguments("halves", 50L, "100", "75/2 125/2"),
                arguments("mostly the one", 80L, "100", "45 55"),
                arguments("mostly the other", 20L, "100", "30 70"),
                arguments("paid back", 80L, "-100", "-45 -55"),
                arguments("nothing", 80L, "0", "0 0"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void blends(String reason, long percent, String pool, String expected) {
        assertThat(KeyExamples.shares(blend(percent), pool, 2)).isEqualTo(expected);
        assertThat(blend(percent).id()).isEqualTo("blend");
    }

    @Test
    void claimsOfOnePartAreNotFilledByAnother() {
        DistributionKey key = DistributionKeys.blend(
                Map.of(DistributionKeys.each(Kronor.of(5)), Fraction.of(1, 4), BY_ONE_THREE, Fraction.of(3, 4)));

        assertThat(KeyExamples.shares(key, "100", 2)).isEqualTo("95/4 245/4");
        assertThat(key.entitlements(kronor("100"), recipients(2)).undistributed())
                .isEqualTo(kronor("15"));
    }

    @Test
    void eachPartTellsWhatItShares() {
        assertThat(blend(80).entitlements(kronor("100"), recipients(2)).steps(recipient(2)))
                .containsExactlyInAnyOrder(
                        new AllocationStep.Portion(recipient(2), "equal-share", kronor("100"), kronor("80")),
                        new AllocationStep.Share(recipient(2), "equal", kronor("80"), Fraction.ONE, Fraction.of(2)),
                        new AllocationStep.Portion(recipient(2), "share", kronor("100"), kronor("20")),
                        new AllocationStep.Share(
                                recipient(2), "figures", kronor("20"), Fraction.of(3), Fraction.of(4)));
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                arguments(Map.of(), "fractions must sum to 1 (100 %) but summed to 0"),
                arguments(Map.of(EQUAL, Fraction.of(9, 10)), "fractions must sum to 1 (100 %) but summed to 9/10"),
                arguments(
                        Map.of(EQUAL, Fraction.ONE, BY_ONE_THREE, Fraction.of(1, 10)),
                        "fractions must sum to 1 (100 %) but summed to 11/10"),
                arguments(
                        Map.of(EQUAL, Fraction.ONE, BY_ONE_THREE, Fraction.ZERO),
                        "fraction of key share must be positive but was 0"),
                arguments(
                        Map.of(EQUAL, Fraction.of(-1, 2)),
                        "fraction of key equal-share must be positive but was -1/2"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource
    void refusals(Map<DistributionKey, Fraction> fractions, String message) {
        assertThatThrownBy(() -> DistributionKeys.blend(fractions))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void equality() {
        ValueContract.assertEqualityGroups(
                List.of(blend(80), blend(80)),
                List.of(blend(20)),
                List.of(DistributionKeys.blend(Map.of(EQUAL, Fraction.ONE))));
    }
}
