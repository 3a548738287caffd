package se.kvot.apportionment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigInteger;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Two words beside {@code BigInteger}: a wrong digit here is a krona in the wrong place where weights are large. */
class WideTest {

    private static final BigInteger WORD = BigInteger.ONE.shiftLeft(64);

    @Property(tries = 5000)
    void digitsAreThoseOfTheQuotientAndLeaveTheRest(
            @ForAll("words") long restHigh,
            @ForAll("words") long restLow,
            @ForAll("words") long high,
            @ForAll("words") long low) {
        Assume.that(Wide.compare(restHigh, restLow, high, low) < 0);

        assertDigits(restHigh, restLow, high, low);
    }

    @Property(tries = 2000)
    void smallDivisorsToo(@ForAll("words") long rest, @ForAll("words") long divisor) {
        Assume.that(Long.compareUnsigned(rest, divisor) < 0);

        assertDigits(0, rest, 0, divisor);
    }

    static Stream<Arguments> corners() {
        return Stream.of(
                arguments("the first words are equal", 5L << 60, 0L, 5L << 60, 1L),
                arguments("the first words are equal, the second nearly so", -1L, -2L, -1L, -1L),
                arguments("the estimate is two too large", 1L << 62, 0L, (1L << 63) - 1, -1L),
                arguments("the estimate is 2^64 and the rest has no room", 1L << 63, -2L, 1L << 63, -1L),
                arguments("a divisor of one bit more than a word", 0L, -1L, 1L, 0L),
                arguments("the largest divisor of one word", 0L, -2L, 0L, -1L),
                arguments("one half", 0L, 1L, 0L, 2L));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void corners(String reason, long restHigh, long restLow, long high, long low) {
        assertDigits(restHigh, restLow, high, low);
    }

    private static void assertDigits(long restHigh, long restLow, long high, long low) {
        BigInteger divisor = big(high, low);
        BigInteger[] expected = big(restHigh, restLow).multiply(WORD).divideAndRemainder(divisor);

        long digits = Wide.digits(restHigh, restLow, high, low);

        assertThat(unsigned(digits)).isEqualTo(expected[0]);
        assertThat(big(Wide.restHigh(restLow, digits, high, low), Wide.restLow(digits, low)))
                .isEqualTo(expected[1]);
    }

    private static BigInteger big(long high, long low) {
        return unsigned(high).multiply(WORD).add(unsigned(low));
    }

    private static BigInteger unsigned(long word) {
        return new BigInteger(Long.toUnsignedString(word));
    }

    @Provide
    Arbitrary<Long> words() {
        return Arbitraries.oneOf(
                Arbitraries.longs(),
                Arbitraries.longs().between(-3, 3),
                Arbitraries.integers().between(0, 63).map(bit -> 1L << bit),
                Arbitraries.integers().between(0, 63).map(bit -> (1L << bit) - 1),
                Arbitraries.integers().between(0, 63).map(bit -> -1L << bit));
    }
}
