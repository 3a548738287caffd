package se.kvot.apportionment;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import se.kvot.apportionment.Claims.Outcome;
import se.kvot.money.Fraction;

/** The methods that round every share by itself and then deal with what that leaves. */
final class RoundedMethods {

    private RoundedMethods() {}

    static Outcome floor(Claims claims) {
        return alone(claims, RoundingMode.DOWN);
    }

    static Outcome independent(Claims claims) {
        return alone(claims, claims.problem().mode());
    }

    private static Outcome alone(Claims claims, RoundingMode mode) {
        Shares shares = Shares.of(claims);
        return outcome(shares.all(mode), ImmutableList.of(), shares);
    }

    static Outcome floorInOrder(Claims claims) {
        Shares shares = Shares.of(claims);
        BigInteger[] parts = shares.all(RoundingMode.DOWN);
        List<Integer> open = open(claims, parts);
        boolean fromFirst = claims.problem().method() == ApportionmentMethod.FLOOR_TO_FIRST;
        (fromFirst ? open : Lists.reverse(open)).subList(0, left(claims, parts)).forEach(i -> UnitsLeft.give(parts, i));
        return outcome(parts, ImmutableList.of(), shares);
    }

    static Outcome floorToLargestWeight(Claims claims) {
        Shares shares = Shares.of(claims);
        BigInteger[] parts = shares.all(RoundingMode.DOWN);
        ImmutableList<ClaimTie> ties =
                UnitsLeft.give(claims, parts, open(claims, parts), claims::weight, left(claims, parts));
        return outcome(parts, ties, shares);
    }

    /** Those who may have more; always enough for what is left, since every share rounded up is open. */
    private static List<Integer> open(Claims claims, BigInteger[] parts) {
        return IntStream.range(0, parts.length)
                .filter(i -> parts[i].compareTo(claims.most(i)) < 0)
                .boxed()
                .toList();
    }

    private static int left(Claims claims, BigInteger[] parts) {
        return claims.units().subtract(Claims.total(parts)).intValueExact();
    }

    static Outcome block(Claims claims) {
        BigInteger block = claims.units().divide(claims.sumOfWeights());
        BigInteger[] parts = IntStream.range(0, claims.size())
                .mapToObj(i -> claims.weight(i).multiply(block))
                .toArray(BigInteger[]::new);
        return outcome(parts, ImmutableList.of(), Shares.of(claims));
    }

    static Outcome cumulative(Claims claims) {
        Shares shares = Shares.ofWholeUnits(claims);
        BigInteger[] parts = new BigInteger[claims.size()];
        Fraction sum = Fraction.ZERO;
        BigInteger before = BigInteger.ZERO;
        for (int i = 0; i < parts.length; i++) {
            sum = sum.plus(shares.held(i));
            BigInteger rounded = sum.round(claims.problem().mode());
            parts[i] = rounded.subtract(before);
            before = rounded;
        }
        return outcome(parts, ImmutableList.of(), shares);
    }

    static Outcome remainderToIndex(Claims claims) {
        int named = claims.problem().named().orElseThrow();
        Shares shares = Shares.of(claims);
        BigInteger[] parts = shares.all(claims.problem().mode());
        parts[named] = parts[named].add(BigInteger.valueOf(left(claims, parts)));
        BigInteger unit = claims.problem().unit();
        checkArgument(
                claims.least(named).compareTo(parts[named]) <= 0 && parts[named].compareTo(claims.most(named)) <= 0,
                "what remains for index %s must be from %s to %s but was %s",
                named,
                claims.least(named).multiply(unit),
                claims.most(named).multiply(unit),
                parts[named].multiply(unit));
        return outcome(parts, ImmutableList.of(), shares);
    }

    private static Outcome outcome(BigInteger[] parts, ImmutableList<ClaimTie> ties, Shares shares) {
        return Outcome.of(parts, ties, new Certificate.Shares(shares.perWeight()));
    }
}
