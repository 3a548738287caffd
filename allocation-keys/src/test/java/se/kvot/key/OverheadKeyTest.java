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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.kvot.allocation.AllocationStep;
import se.kvot.allocation.DistributionKey;
import se.kvot.money.Fraction;
import se.kvot.testkit.ValueContract;

class OverheadKeyTest {

    private static final DistributionKey REST = DistributionKeys.shareBy(figures("1 3"));

    static Stream<Arguments> overheads() {
        return Stream.of(
                arguments("a tenth", "1/10", "100", "45/2 135/2", "10"),
                arguments("nothing", "0", "100", "25 75", "0"),
                arguments("all", "1", "100", "0 0", "100"),
                arguments("of what is paid back", "1/5", "-100", "-20 -60", "-20"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void overheads(String reason, String rate, String pool, String expected, String kept) {
        DistributionKey key = DistributionKeys.afterOverhead(Fraction.parse(rate), REST);

        assertThat(KeyExamples.shares(key, pool, 2)).isEqualTo(expected);
        assertThat(key.entitlements(kronor(pool), recipients(2)).pool()).isEqualTo(kronor(pool));
        assertThat(key.entitlements(kronor(pool), recipients(2)).undistributed())
                .isEqualTo(kronor(kept));
        assertThat(key.id()).isEqualTo("after-overhead");
    }

    @Test
    void whatIsKeptIsToldFirst() {
        DistributionKey key = DistributionKeys.afterOverhead(Fraction.of(1, 10), REST);

        assertThat(key.entitlements(kronor("100"), recipients(2)).steps(recipient(1)))
                .containsExactly(
                        new AllocationStep.SetAside(
                                recipient(1), "overhead", kronor("100"), kronor("10"), ImmutableList.of()),
                        new AllocationStep.Share(
                                recipient(1), "figures", kronor("90"), Fraction.of(1), Fraction.of(4)));
    }

    @ParameterizedTest
    @MethodSource
    void rates(String rate) {
        assertThatThrownBy(() -> DistributionKeys.afterOverhead(Fraction.parse(rate), REST))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("overhead must be from 0 to 1 (100 %) of the pool but was " + rate);
    }

    static Stream<String> rates() {
        return Stream.of("-1/100", "101/100", "15");
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without a checker of nulls could pass
    void aKeyForTheRestIsNeeded() {
        assertThatThrownBy(() -> DistributionKeys.afterOverhead(Fraction.ONE, null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("rest");
    }

    @Test
    void equality() {
        ValueContract.assertEqualityGroups(
                List.of(
                        DistributionKeys.afterOverhead(Fraction.of(1, 10), REST),
                        DistributionKeys.afterOverhead(Fraction.of(2, 20), DistributionKeys.shareBy(figures("1 3")))),
                List.of(DistributionKeys.afterOverhead(Fraction.of(1, 5), REST)),
                List.of(DistributionKeys.afterOverhead(Fraction.of(1, 10), DistributionKeys.equalShare())));
    }
}
