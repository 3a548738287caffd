package se.kvot.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static se.kvot.key.KeyExamples.figures;
import static se.kvot.key.KeyExamples.kronor;
import static se.kvot.key.KeyExamples.recipient;
import static se.kvot.key.KeyExamples.recipients;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.kvot.allocation.AllocationStep;
import se.kvot.allocation.DistributionKey;
import se.kvot.allocation.Entitlements;
import se.kvot.money.Fraction;
import se.kvot.money.Kronor;
import se.kvot.testkit.ValueContract;
import se.kvot.time.DatePeriod;

class SlicesKeyTest {

    private static final DistributionKey EQUAL = DistributionKeys.equalShare();
    private static final DistributionKey BY_ONE_THREE = DistributionKeys.shareBy(figures("1 3"));

    private static DatePeriod months(int first, int last) {
        return DatePeriod.ofMonths(YearMonth.of(2020, first), YearMonth.of(2020, last));
    }

    static Stream<Arguments> slices() {
        return Stream.of(
                arguments("one slice", Map.of(months(1, 11), EQUAL), "110", "55 55"),
                arguments(
                        "two of eleven months",
                        Map.of(months(1, 2), EQUAL, months(3, 11), BY_ONE_THREE),
                        "110",
                        "65/2 155/2"),
                arguments(
                        "paid back", Map.of(months(1, 2), EQUAL, months(3, 11), BY_ONE_THREE), "-110", "-65/2 -155/2"),
                arguments(
                        "three slices",
                        Map.of(months(3, 3), EQUAL, months(4, 11), BY_ONE_THREE, months(1, 2), BY_ONE_THREE),
                        "110",
                        "30 80"),
                arguments(
                        "claims in one slice",
                        Map.of(months(1, 2), DistributionKeys.each(Kronor.of(1)), months(3, 11), EQUAL),
                        "110",
                        "46 46"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void slices(String reason, Map<DatePeriod, DistributionKey> slices, String pool, String expected) {
        DistributionKey key = DistributionKeys.slices(months(1, 11), slices);

        assertThat(KeyExamples.shares(key, pool, 2)).isEqualTo(expected);
        assertThat(key.id()).isEqualTo("slices");
    }

    @Test
    void monthsCountAlikeHoweverLong() {
        DistributionKey key = DistributionKeys.slices(
                months(1, 2), Map.of(months(1, 1), EQUAL, months(2, 2), DistributionKeys.each(Kronor.of(0))));

        assertThat(KeyExamples.shares(key, "100", 2)).isEqualTo("25 25");
    }

    @Test
    void stepsFollowTheYear() {
        Entitlements entitlements = DistributionKeys.slices(
                        months(1, 11), Map.of(months(3, 11), BY_ONE_THREE, months(1, 2), EQUAL))
                .entitlements(kronor("110"), recipients(2));

        assertThat(entitlements.steps(recipient(2)))
                .containsExactly(
                        new AllocationStep.Portion(recipient(2), "2020-01-01/2020-03-01", kronor("110"), kronor("20")),
                        new AllocationStep.Share(recipient(2), "equal", kronor("20"), Fraction.ONE, Fraction.of(2)),
                        new AllocationStep.Portion(recipient(2), "2020-03-01/2020-12-01", kronor("110"), kronor("90")),
                        new AllocationStep.Share(
                                recipient(2), "figures", kronor("90"), Fraction.of(3), Fraction.of(4)));
    }

    static Stream<Arguments> refusals() {
        DatePeriod halfMonth = DatePeriod.of(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 1, 16));
        return Stream.of(
                arguments(Map.of(), "slices of 2020-01-01/2020-12-01 must be at least one but were none"),
                arguments(Map.of(halfMonth, EQUAL), "slice must be of whole months but was 2020-01-01/2020-01-16"),
                arguments(
                        Map.of(months(2, 11), EQUAL),
                        "slices must follow on each other from 2020-01-01 but 2020-02-01/2020-12-01 begins 2020-02-01"
                                + " where 2020-01-01 was due"),
                arguments(
                        Map.of(months(1, 2), EQUAL, months(4, 11), EQUAL),
                        "slices must follow on each other from 2020-01-01 but 2020-04-01/2020-12-01 begins 2020-04-01"
                                + " where 2020-03-01 was due"),
                arguments(
                        Map.of(months(1, 3), EQUAL, months(3, 11), EQUAL),
                        "slices must follow on each other from 2020-01-01 but 2020-03-01/2020-12-01 begins 2020-03-01"
                                + " where 2020-04-01 was due"),
                arguments(
                        Map.of(months(1, 10), EQUAL),
                        "slices must end with 2020-01-01/2020-12-01 but ended before 2020-11-01"),
                arguments(
                        Map.of(months(1, 12), EQUAL),
                        "slices must end with 2020-01-01/2020-12-01 but ended before 2021-01-01"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource
    void refusals(Map<DatePeriod, DistributionKey> slices, String message) {
        assertThatThrownBy(() -> DistributionKeys.slices(months(1, 11), slices))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void equality() {
        ValueContract.assertEqualityGroups(
                List.of(
                        DistributionKeys.slices(months(1, 3), Map.of(months(1, 2), EQUAL, months(3, 3), BY_ONE_THREE)),
                        DistributionKeys.slices(months(1, 3), Map.of(months(3, 3), BY_ONE_THREE, months(1, 2), EQUAL))),
                List.of(DistributionKeys.slices(months(1, 3), Map.of(months(1, 1), EQUAL, months(2, 3), BY_ONE_THREE))),
                List.of(DistributionKeys.slices(months(1, 3), Map.of(months(1, 2), BY_ONE_THREE, months(3, 3), EQUAL))),
                List.of(DistributionKeys.slices(months(1, 3), Map.of(months(1, 3), EQUAL))));
    }
}
