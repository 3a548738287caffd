package se.kvot.apportionment;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.kvot.apportionment.ApportionmentMethod.DIVISOR_ADAMS;
import static se.kvot.apportionment.ApportionmentMethod.DIVISOR_HUNTINGTON_HILL;
import static se.kvot.apportionment.ApportionmentMethod.DIVISOR_WEBSTER;
import static se.kvot.apportionment.ApportionmentMethod.FLOOR_TO_FIRST;
import static se.kvot.apportionment.ApportionmentMethod.LARGEST_REMAINDER;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.kvot.money.Fraction;

/** Apportionments that were published elsewhere; the file tells where. */
class PublishedTest {

    /** One line of the file. */
    private record Vector(String id, Problems problem, List<ImmutableList<BigInteger>> outcomes, boolean withRest) {

        static Vector parse(String line) {
            String[] fields = line.split("; ?", -1);
            ImmutableList<Fraction> weights = Problems.fractions(fields[4]);
            Problems problem = Problems.of(ApportionmentMethod.parse(fields[1]), new BigInteger(fields[2]), weights)
                    .unit(Long.parseLong(fields[3]));
            if (!fields[5].equals("-")) {
                problem = problem.minima(Collections.nCopies(weights.size(), new BigInteger(fields[5])));
            }
            List<ImmutableList<BigInteger>> outcomes =
                    Stream.of(fields[6].split(" / ")).map(Problems::numbers).toList();
            return new Vector(fields[0], problem, outcomes, fields[1].endsWith("separate-remainder"));
        }

        @Override
        public String toString() {
            return id + " " + problem.method();
        }
    }

    static Stream<Vector> published() throws IOException {
        try (InputStream in = requireNonNull(PublishedTest.class.getResourceAsStream("vectors.txt"), "vectors.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines().filter(line -> !line.startsWith("#")).map(Vector::parse).toList().stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void published(Vector vector) {
        Apportionment result = vector.problem().solve();

        ImmutableList<BigInteger> told = vector.withRest()
                ? ImmutableList.<BigInteger>builder()
                        .addAll(result.parts())
                        .add(result.undistributed())
                        .build()
                : result.parts();
        assertThat(vector.outcomes()).contains(told);
        if (!vector.withRest()) {
            assertThat(result.undistributed()).isZero();
        }
        if (vector.outcomes().size() > 1) {
            assertThat(result.ties()).hasSize(1);
        }
        assertThat(ApportionmentVerifier.findings(result)).isEmpty();
    }

    @Test
    void allAreThere() throws IOException {
        assertThat(published().map(Vector::id)).hasSize(103).doesNotHaveDuplicates();
    }

    /** V093 and V095, Shopify/money, allocate_max_amounts: the weights are the caps as well. */
    @Test
    void whatCapsCannotTakeIsRefusedWithHowMuch() {
        Problems caps = Problems.of(LARGEST_REMAINDER, 3075, "2600 474").maxima("2600 474");

        assertThatThrownBy(caps::solve)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("maxima must sum to at least 3075 but summed to 3074: 1 cannot be placed with"
                        + " index 0 at most 2600, index 1 at most 474");
        assertThat(caps.total(BigInteger.valueOf(3074)).told()).isEqualTo("2600 474");
        assertThatThrownBy(() -> Problems.of(FLOOR_TO_FIRST, 10_000, "500 200")
                        .maxima("500 200")
                        .solve())
                .hasMessage("maxima must sum to at least 10000 but summed to 700: 9300 cannot be placed with"
                        + " index 0 at most 500, index 1 at most 200");
    }

    /** V096, the same source. */
    @Test
    void capsThatDoNotBindChangeNothing() {
        Problems caps =
                Problems.of(LARGEST_REMAINDER, 2420, "4600 4600 5000 5000 5000").maxima("4600 4600 5000 5000 5000");

        assertThat(caps.told()).isEqualTo("460 460 500 500 500");
    }

    /** V178, simberaj/votelib, test_pureprop_withmax: 5, 75/23 and 40/23 before rounding. */
    @Test
    void whatACapHoldsBackIsSharedByWeight() {
        Apportionment result = Problems.of(ApportionmentMethod.CUMULATIVE, 10, "500 300 160")
                .maxima("5 5 5")
                .solve();

        assertThat(result.steps().stream()
                        .filter(ApportionmentStep.RunningTotal.class::isInstance)
                        .map(ApportionmentStep.RunningTotal.class::cast)
                        .map(step -> step.sum().minus(step.before()).toString()))
                .containsExactly("5", "75/23", "40/23");
    }

    /** V181, Grimmett and others 2011: a base of 5 each, 616 more by Adams, no more than 96 in all. */
    @Test
    void theCambridgeCompromise() {
        String weights = "81802257 64714074 62008048 60340328 45989016 38167329 21462186 16574989 11305118 10839905"
                + " 10637713 10506813 10014324 9340682 8375290 7563710 5534738 5424925 5351427 4467854 3329039 2248374"
                + " 2046976 1340127 803147 502066 412970";
        String seats = "96 85 81 79 62 52 32 26 19 19 18 18 18 17 16 15 12 12 12 11 10 8 8 7 6 6 6";
        BigInteger base = BigInteger.valueOf(5);

        Apportionment result = Problems.of(DIVISOR_ADAMS, 751 - 27 * 5, weights)
                .maxima(String.join(" ", Collections.nCopies(27, "91")))
                .solve();

        assertThat(result.parts().stream().map(base::add).toList()).isEqualTo(Problems.numbers(seats));
        assertThat(ApportionmentVerifier.findings(result)).isEmpty();
    }

    /** US census 1880 as V186: one seat more in the house is one less for Alabama, one more for Texas and Illinois. */
    @Test
    void theAlabamaParadox() throws IOException {
        Problems census = published()
                .filter(vector -> vector.id().equals("V186"))
                .findFirst()
                .orElseThrow()
                .problem();

        List<BigInteger> of299 = census.solve().parts();
        List<BigInteger> of300 = census.total(BigInteger.valueOf(300)).solve().parts();

        int alabama = 0;
        int illinois = 8;
        int texas = 33;
        assertThat(List.of(of299.get(alabama), of299.get(illinois), of299.get(texas)))
                .isEqualTo(Problems.numbers("8 18 9"));
        assertThat(List.of(of300.get(alabama), of300.get(illinois), of300.get(texas)))
                .isEqualTo(Problems.numbers("7 19 10"));
    }

    /** Divisors that the sources publish: Zürich 2015 (V166) and 1999 (V176). */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"V166, 1580", "V176, 1510"})
    void publishedDivisorsAreInTheInterval(String id, long divisor) throws IOException {
        Apportionment result = published()
                .filter(vector -> vector.id().equals(id))
                .findFirst()
                .orElseThrow()
                .problem()
                .solve();

        assertThat(result.certificate()).isInstanceOfSatisfying(Certificate.Divisors.class, interval -> {
            assertThat(interval.least()).isLessThanOrEqualTo(Fraction.of(divisor));
            assertThat(interval.most().orElseThrow()).isGreaterThanOrEqualTo(Fraction.of(divisor));
        });
    }

    /** Where binary floating point, fixed scales and 64 bits go wrong elsewhere; computed with exact fractions. */
    static Stream<Arguments> farAndNear() {
        return Stream.of(
                Arguments.of("three remainders of a third", 45, "11 14 2", "19 23 3", 3),
                Arguments.of("two remainders of a half", 77, "1 9 12", "4 31 42", 2),
                Arguments.of("two remainders of a half again", 30, "7 5", "18 12", 2),
                Arguments.of(
                        "remainders that differ in the thirteenth decimal",
                        7,
                        "2000000802626 2000000802624 2000000802627",
                        "2 2 3",
                        0),
                Arguments.of(
                        "a trillion öre", 1_000_000_000_000L, "1 1 1", "333333333334 333333333333 333333333333", 3),
                Arguments.of(
                        "a hundred billion kronor in öre",
                        10_000_000_000_000L,
                        "1 2",
                        "3333333333333 6666666666667",
                        0));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void farAndNear(String reason, long total, String weights, String parts, int claimants) {
        Apportionment result = Problems.of(LARGEST_REMAINDER, total, weights).solve();

        assertThat(Problems.told(result)).isEqualTo(parts);
        assertThat(result.ties().stream()
                        .mapToInt(tie -> tie.claimants().size())
                        .sum())
                .isEqualTo(claimants);
    }

    /** Two shares of 3·10^9 that differ by one: beyond 32 bits in total, weight and part. */
    @Test
    void divisorsBeyondThirtyTwoBits() {
        assertThat(Problems.of(DIVISOR_WEBSTER, 6_000_000_001L, "3000000000 3000000001")
                        .told())
                .isEqualTo("3000000000 3000000001");
        assertThat(Problems.of(DIVISOR_HUNTINGTON_HILL, 6_000_000_001L, "3000000000 3000000001")
                        .told())
                .isEqualTo("3000000000 3000000001");
    }
}
