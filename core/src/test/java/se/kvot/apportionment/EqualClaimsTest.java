package se.kvot.apportionment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Arrays;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Without this, equal claims would still be settled rightly by those who compare them one by one: twenty times slower. */
class EqualClaimsTest {

    private static final int MANY = 1_000;

    static Stream<Arguments> widths() {
        return Stream.of(
                arguments("parts with all their bits", 7, 0),
                arguments("high bits put back, short weights", 7, 1L << 50),
                arguments("high bits put back, long weights", 7L << 33, 1L << 50));
    }

    /** A thousand and one of Webster's claims to 501 units: half of those of the same size, the first ones. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("widths")
    void theFirstOfEqualClaimsAreServed(String reason, long weight, long whole) {
        long[] weights = LongStream.generate(() -> weight).limit(MANY + 1).toArray();
        weights[MANY] = 3 * weight;
        long total = (MANY + 3) * whole + 501;
        long[] parts = new long[MANY + 2];
        // the first half of them reach a half of a unit, and the large one has its claim to a second one
        long[] expected = new long[MANY + 2];
        Arrays.fill(expected, 1, MANY + 1, whole);
        expected[MANY + 1] = 3 * whole + 1;
        for (int i = 1; i <= 500; i++) {
            expected[i]++;
        }

        assertThat(areAlike(weights, total, 1, parts)).isTrue();
        assertThat(parts).containsExactly(expected);
    }

    /** The large one would have three units between the two multipliers, which the comparison with one claim cannot see. */
    @Test
    void multipliersFarApartAreNoAnswer() {
        long[] weights = LongStream.generate(() -> 7).limit(MANY).toArray();
        weights[0] = 7 * MANY;
        long[] parts = new long[MANY];
        Weighed weighed = Weighed.of(weights, 0, MANY);
        Multipliers multipliers = new Multipliers(weighed, 1_000, 1);
        Bracket bracket = multipliers.bracket();

        assertThat(multipliers.areAlike(bracket.lower(), bracket.upper(), 1, parts, 0))
                .isFalse();
        assertThat(parts).containsOnly(0);
    }

    /** Four of seven get a unit by their own claims; those who come next are not they. */
    @ParameterizedTest(name = "claim {0}")
    @MethodSource
    void anotherClaimThanThatOfTheLastUnitIsNoAnswer(long claim, boolean isThat) {
        long[] weights = {9, 9, 6, 6, 6, 3, 1};
        EqualClaims claims = new EqualClaims(Weighed.of(weights, 0, weights.length));
        long[] parts = new long[weights.length];
        // largest remainder: four units by a sum of 40, nobody has a whole one
        claims.setPlain(0, 0, 1);

        assertThat(claims.with(4, 40, claim).write(4, parts, 0)).isEqualTo(isThat);
        if (isThat) {
            assertThat(parts).containsExactly(1, 1, 1, 1, 0, 0, 0);
        }
    }

    static Stream<Arguments> anotherClaimThanThatOfTheLastUnitIsNoAnswer() {
        return Stream.of(arguments(36, false), arguments(24, true), arguments(12, false), arguments(25, false));
    }

    private static boolean areAlike(long[] weights, long total, int halves, long[] into) {
        Weighed weighed = Weighed.of(weights, 0, weights.length);
        Multipliers multipliers = new Multipliers(weighed, total, halves);
        Bracket bracket = multipliers.bracket();
        bracket.narrow(multipliers::excess, 0, 0, 100);
        assertThat(bracket.upper() - bracket.lower()).isEqualTo(1);
        return multipliers.areAlike(bracket.lower(), bracket.upper(), halves, into, 1);
    }
}
