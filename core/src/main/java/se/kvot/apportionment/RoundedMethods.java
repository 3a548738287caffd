package se.kvot.apportionment;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import se.kvot.apportionment.Terms.Outcome;
import se.kvot.money.Fraction;

/** The methods that round every share by itself and then deal with what that leaves. */
final class RoundedMethods {

    private RoundedMethods() {}

    static Outcome floor(Terms terms) {
        return alone(terms, RoundingMode.DOWN);
    }

    static Outcome independent(Terms terms) {
        return alone(terms, terms.problem().mode());
    }

    private static Outcome alone(Terms terms, RoundingMode mode) {
        Shares shares = Shares.of(terms);
        return outcome(shares.all(mode), ImmutableList.of(), shares);
    }

    static Outcome floorInOrder(Terms terms) {
        Shares shares = Shares.of(terms);
        BigInteger[] parts = shares.all(RoundingMode.DOWN);
        List<Integer> open = open(terms, parts);
        boolean fromFirst = terms.problem().method() == ApportionmentMethod.FLOOR_TO_FIRST;
        (fromFirst ? open : Lists.reverse(open)).subList(0, left(terms, parts)).forEach(i -> UnitsLeft.give(parts, i));
        return outcome(parts, ImmutableList.of(), shares);
    }

    static Outcome floorToLargestWeight(Terms terms) {
        Shares shares = Shares.of(terms);
        BigInteger[] parts = shares.all(RoundingMode.DOWN);
        ImmutableList<ClaimTie> ties =
                UnitsLeft.give(terms, parts, open(terms, parts), terms::weight, left(terms, parts));
        return outcome(parts, ties, shares);
    }

    /** Those who may have more; always enough for what is left, since every share rounded up is open. */
    private static List<Integer> open(Terms terms, BigInteger[] parts) {
        return IntStream.range(0, parts.length)
                .filter(i -> parts[i].compareTo(terms.most(i)) < 0)
                .boxed()
                .toList();
    }

    private static int left(Terms terms, BigInteger[] parts) {
        return terms.units().subtract(Terms.total(parts)).intValueExact();
    }

    static Outcome block(Terms terms) {
        BigInteger block = terms.units().divide(terms.sumOfWeights());
        BigInteger[] parts = IntStream.range(0, terms.size())
                .mapToObj(i -> terms.weight(i).multiply(block))
                .toArray(BigInteger[]::new);
        return outcome(parts, ImmutableList.of(), Shares.of(terms));
    }

    static Outcome cumulative(Terms terms) {
        Shares shares = Shares.ofWholeUnits(terms);
        BigInteger[] parts = new BigInteger[terms.size()];
        Fraction sum = Fraction.ZERO;
        BigInteger before = BigInteger.ZERO;
        for (int i = 0; i < parts.length; i++) {
            sum = sum.plus(shares.held(i));
            BigInteger rounded = sum.round(terms.problem().mode());
            parts[i] = rounded.subtract(before);
            before = rounded;
        }
        return outcome(parts, ImmutableList.of(), shares);
    }

    static Outcome remainderToIndex(Terms terms) {
        int named = terms.problem().named().orElseThrow();
        Shares shares = Shares.of(terms);
        BigInteger[] parts = shares.all(terms.problem().mode());
        parts[named] = parts[named].add(BigInteger.valueOf(left(terms, parts)));
        BigInteger unit = terms.problem().unit();
        checkArgument(
                terms.least(named).compareTo(parts[named]) <= 0 && parts[named].compareTo(terms.most(named)) <= 0,
                "what remains for index %s must be from %s to %s but was %s",
                named,
                terms.least(named).multiply(unit),
                terms.most(named).multiply(unit),
                parts[named].multiply(unit));
        return outcome(parts, ImmutableList.of(), shares);
    }

    private static Outcome outcome(BigInteger[] parts, ImmutableList<ClaimTie> ties, Shares shares) {
        return Outcome.of(parts, ties, new Certificate.Shares(shares.perWeight()));
    }
}
