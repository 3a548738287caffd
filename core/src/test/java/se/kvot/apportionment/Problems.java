package se.kvot.apportionment;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.kvot.money.Fraction;

/** A problem that tests change a thing in at a time. */
record Problems(
        ApportionmentMethod method,
        BigInteger total,
        BigInteger unit,
        List<Fraction> weights,
        List<BigInteger> minima,
        List<Optional<BigInteger>> maxima,
        TieBreak ties,
        RoundingMode mode,
        Optional<Integer> named,
        List<Fraction> balances) {

    static Problems of(ApportionmentMethod method, long total, String weights) {
        return of(method, BigInteger.valueOf(total), fractions(weights));
    }

    static Problems of(ApportionmentMethod method, BigInteger total, List<Fraction> weights) {
        return new Problems(
                method,
                total,
                BigInteger.ONE,
                weights,
                List.of(),
                List.of(),
                TieBreak.byIndex(),
                RoundingMode.HALF_UP,
                method == ApportionmentMethod.REMAINDER_TO_INDEX ? Optional.of(0) : Optional.empty(),
                List.of());
    }

    static ImmutableList<Fraction> fractions(String text) {
        return Stream.of(text.split(" ")).map(Fraction::parse).collect(ImmutableList.toImmutableList());
    }

    static ImmutableList<BigInteger> numbers(String text) {
        return Stream.of(text.split(" ")).map(BigInteger::new).collect(ImmutableList.toImmutableList());
    }

    Problems by(ApportionmentMethod other) {
        Optional<Integer> index = other == ApportionmentMethod.REMAINDER_TO_INDEX ? Optional.of(0) : Optional.empty();
        return new Problems(other, total, unit, weights, minima, maxima, ties, mode, index, balances);
    }

    Problems total(BigInteger other) {
        return new Problems(method, other, unit, weights, minima, maxima, ties, mode, named, balances);
    }

    Problems unit(long other) {
        BigInteger step = BigInteger.valueOf(other);
        return new Problems(method, total, step, weights, minima, maxima, ties, mode, named, balances);
    }

    Problems weights(List<Fraction> other) {
        return new Problems(method, total, unit, other, minima, maxima, ties, mode, named, balances);
    }

    Problems minima(String other) {
        return minima(numbers(other));
    }

    Problems minima(List<BigInteger> other) {
        return new Problems(method, total, unit, weights, other, maxima, ties, mode, named, balances);
    }

    /** The maxima, with {@code -} for those without. */
    Problems maxima(String other) {
        List<Optional<BigInteger>> most = new ArrayList<>();
        for (String text : other.split(" ", -1)) {
            most.add(text.equals("-") ? Optional.empty() : Optional.of(new BigInteger(text)));
        }
        return maxima(most);
    }

    Problems maxima(List<Optional<BigInteger>> other) {
        return new Problems(method, total, unit, weights, minima, other, ties, mode, named, balances);
    }

    Problems ties(TieBreak other) {
        return new Problems(method, total, unit, weights, minima, maxima, other, mode, named, balances);
    }

    Problems mode(RoundingMode other) {
        return new Problems(method, total, unit, weights, minima, maxima, ties, other, named, balances);
    }

    Problems named(int other) {
        return new Problems(method, total, unit, weights, minima, maxima, ties, mode, Optional.of(other), balances);
    }

    Problems balances(List<Fraction> other) {
        return new Problems(method, total, unit, weights, minima, maxima, ties, mode, named, other);
    }

    ApportionmentProblem build() {
        return ApportionmentProblem.builder()
                .method(method)
                .total(total)
                .unit(unit)
                .addAllWeights(weights)
                .addAllMinima(minima)
                .addAllMaxima(maxima)
                .ties(ties)
                .mode(mode)
                .named(named)
                .addAllBalances(balances)
                .build();
    }

    Apportionment solve() {
        return build().apportion();
    }

    /** The parts as text, with what is undistributed after a bar unless it is zero. */
    String told() {
        return told(solve());
    }

    static String told(Apportionment result) {
        String parts = String.join(
                " ", result.parts().stream().map(BigInteger::toString).toList());
        return result.undistributed().signum() == 0 ? parts : parts + " | " + result.undistributed();
    }
}
