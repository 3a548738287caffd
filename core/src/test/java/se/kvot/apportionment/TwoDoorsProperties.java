package se.kvot.apportionment;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvot.apportionment.ApportionmentMethod.DIVISOR_JEFFERSON;
import static se.kvot.apportionment.ApportionmentMethod.DIVISOR_WEBSTER;
import static se.kvot.apportionment.ApportionmentMethod.LARGEST_REMAINDER;

import java.math.BigInteger;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Two ways to the same parts, which share no arithmetic: without these one could drift from the other unseen. */
class TwoDoorsProperties {

    @Provide
    Arbitrary<long[]> weights() {
        return Arbitraries.oneOf(
                        Arbitraries.longs().between(0, 12),
                        Arbitraries.longs().between(0, 2_500_000),
                        Arbitraries.longs().between(0, 1L << 60))
                .array(long[].class)
                .ofMinSize(1)
                .ofMaxSize(30)
                .filter(weights -> Arrays.stream(weights).anyMatch(weight -> weight > 0));
    }

    @Provide
    Arbitrary<Long> totals() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(-60, 60), Arbitraries.longs().between(-(1L << 60), 1L << 60));
    }

    private static long[] exact(ApportionmentMethod method, long total, long[] weights) {
        return ApportionmentProblem.of(method, total, weights).apportion().parts().stream()
                .mapToLong(BigInteger::longValueExact)
                .toArray();
    }

    @Property
    void largestRemaindersAgree(@ForAll("weights") long[] weights, @ForAll("totals") long total) {
        assertThat(PreparedWeights.of(weights).allocate(total)).isEqualTo(exact(LARGEST_REMAINDER, total, weights));
    }

    @Property
    void webstersPartsAgree(@ForAll("weights") long[] weights, @ForAll("totals") long total) {
        assertThat(PreparedWeights.of(weights).webster(total)).isEqualTo(exact(DIVISOR_WEBSTER, total, weights));
    }

    @Property
    void jeffersonsPartsAgree(@ForAll("weights") long[] weights, @ForAll("totals") long total) {
        assertThat(PreparedWeights.of(weights).jefferson(total)).isEqualTo(exact(DIVISOR_JEFFERSON, total, weights));
    }
}
