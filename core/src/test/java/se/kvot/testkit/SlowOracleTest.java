package se.kvot.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.kvot.allocation.RemainderPolicy;
import se.kvot.allocation.Rounding;
import se.kvot.money.ExactAmount;
import se.kvot.money.Fraction;
import se.kvot.money.MinorUnit;
import se.kvot.money.RoundingUnit;
import se.kvot.party.Recipient;
import se.kvot.party.Recipients;

/** The oracle against answers from elsewhere, so that it and the library are not wrong together. */
class SlowOracleTest {

    static Stream<Arguments> largestRemainders() {
        return Stream.of(
                // US Census Bureau, example of Hamilton's method
                arguments("Hamilton", 20, "2560 3315 995 5012", "4 6 2 8"),
                // de.wikipedia.org/wiki/Hare-Niemeyer-Verfahren
                arguments("Hare and Niemeyer", 31, "720257 323524 257466 213138 144392 88315", "13 6 5 4 2 1"),
                arguments("thirds", 45, "11 14 2", "19 23 3"),
                arguments("halves", 77, "1 9 12", "4 31 42"),
                arguments("paid back", -77, "1 9 12", "-4 -31 -42"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void largestRemainders(String reason, int ore, String weights, String expected) {
        WeightedPool pool = pool(ore, weights);

        ImmutableList<BigInteger> parts = SlowOracle.parts(pool, Rounding.largestRemainder(RoundingUnit.ORE));

        assertThat(parts).isEqualTo(numbers(expected));
        if (ore > 0) {
            assertThat(SlowOracle.bestOfAll(
                            pool.recipients(), entitlements(pool), BigInteger.ONE, BigInteger.valueOf(ore)))
                    .isEqualTo(parts);
        }
    }

    /** The table of java.math.RoundingMode. */
    static Stream<Arguments> modes() {
        return Stream.of(
                arguments(RoundingMode.UP, "6 3 2 2 1 -1 -2 -2 -3 -6"),
                arguments(RoundingMode.DOWN, "5 2 1 1 1 -1 -1 -1 -2 -5"),
                arguments(RoundingMode.CEILING, "6 3 2 2 1 -1 -1 -1 -2 -5"),
                arguments(RoundingMode.FLOOR, "5 2 1 1 1 -1 -2 -2 -3 -6"),
                arguments(RoundingMode.HALF_UP, "6 3 2 1 1 -1 -1 -2 -3 -6"),
                arguments(RoundingMode.HALF_DOWN, "5 2 2 1 1 -1 -1 -2 -2 -5"),
                arguments(RoundingMode.HALF_EVEN, "6 2 2 1 1 -1 -1 -2 -2 -6"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void modes(RoundingMode mode, String expected) {
        List<ExactAmount> entitlements = Stream.of(
                        "11/2", "5/2", "8/5", "11/10", "1", "-1", "-11/10", "-8/5", "-5/2", "-11/2")
                .map(number -> ExactAmount.of(Fraction.parse(number), MinorUnit.ORE))
                .toList();
        Rounding rounding = Rounding.of(RoundingUnit.ORE, mode, RemainderPolicy.independent());

        assertThat(SlowOracle.parts(recipients(10), entitlements, rounding)).isEqualTo(numbers(expected));
    }

    private static WeightedPool pool(int ore, String weights) {
        ImmutableList<Fraction> fractions =
                Stream.of(weights.split(" ")).map(Fraction::parse).collect(ImmutableList.toImmutableList());
        return new WeightedPool(
                ExactAmount.of(Fraction.of(ore), MinorUnit.ORE), recipients(fractions.size()), fractions);
    }

    private static List<ExactAmount> entitlements(WeightedPool pool) {
        return pool.recipients().stream()
                .map(pool.key().entitlements(pool.pool(), pool.recipients())::of)
                .toList();
    }

    private static Recipients recipients(int count) {
        return Recipients.copyOf(Stream.iterate(1_000, number -> number + 1)
                .limit(count)
                .map(number -> Recipient.municipality(number.toString(), "N" + number))
                .toList());
    }

    private static ImmutableList<BigInteger> numbers(String numbers) {
        return Stream.of(numbers.split(" ")).map(BigInteger::new).collect(ImmutableList.toImmutableList());
    }
}
