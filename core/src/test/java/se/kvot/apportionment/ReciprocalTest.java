package se.kvot.apportionment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigInteger;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A quotient that is one too small would leave entitlements shorter than the search for a cut allows for. */
class ReciprocalTest {

    static Stream<Arguments> edges() {
        return Stream.of(
                arguments("nothing", 0L, 61, 7L),
                arguments("a quotient of nothing, by as much as there is", 1L, 58, (1L << 62) - 1),
                arguments("as much as there is room for", 1L, 60, 1L),
                arguments("a power of two, whose inverse has no room", 5L << 40, 15, 1L << 20),
                arguments("one less than a power of two", 5L << 40, 15, (1L << 20) - 1),
                arguments("one more than a power of two", 5L << 40, 15, (1L << 20) + 1),
                arguments("the product is one less than the quotient", 9_999_999L, 20, 3L),
                arguments("the largest of all", Long.MAX_VALUE, 0, (1L << 62) - 1),
                arguments("no bits and the least divisor", Long.MAX_VALUE, 0, 2L),
                arguments("itself", (1L << 62) - 1, 59, (1L << 62) - 1));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("edges")
    void quotientIsExact(String reason, long number, int bits, long divisor) {
        assertThat(new Reciprocal(divisor).quotient(number, bits)).isEqualTo(exact(number, bits, divisor));
    }

    @Property(tries = 20_000)
    void quotientIsThatOfLongDivision(@ForAll long seed) {
        Random random = new Random(seed);
        long divisor = random.nextLong(1, 1L << (1 + random.nextInt(62)));
        long number = random.nextLong(1L << random.nextInt(63));
        // multiples of the divisor, and what is one beside them, are where rounding down shows
        long near = number - number % divisor + random.nextInt(3) - 1;
        long any = random.nextBoolean() ? number : Math.max(0, near);
        int room = 60 - BigInteger.valueOf(any / divisor).bitLength();
        int bits = Math.max(0, random.nextInt(62) + Math.min(0, room));

        if (exact(any, bits, divisor) < 1L << 61 || (bits == 0 && divisor > 1)) {
            assertThat(new Reciprocal(divisor).quotient(any, bits)).isEqualTo(exact(any, bits, divisor));
        }
    }

    private static long exact(long number, int bits, long divisor) {
        BigInteger quotient = BigInteger.valueOf(number).shiftLeft(bits).divide(BigInteger.valueOf(divisor));
        return quotient.bitLength() > 63 ? Long.MAX_VALUE : quotient.longValueExact();
    }
}
