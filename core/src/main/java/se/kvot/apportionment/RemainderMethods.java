package se.kvot.apportionment;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import se.kvot.apportionment.Claims.Outcome;
import se.kvot.money.Fraction;

/** The largest remainders of what each claims, with and without the memory of earlier rounds. */
final class RemainderMethods {

    private RemainderMethods() {}

    static Outcome largestRemainder(Claims claims) {
        Shares shares = Shares.of(claims);
        List<Fraction> exact = each(claims, shares::unheld);
        BigInteger[] parts = new BigInteger[claims.size()];
        ImmutableList<ClaimTie> ties = place(claims, exact, parts);
        return Outcome.of(parts, ties, certificate(claims, shares, exact, parts));
    }

    static Outcome withMemory(Claims claims) {
        Shares shares = Shares.ofWholeUnits(claims);
        List<Fraction> owed = each(claims, i -> shares.held(i).plus(claims.balance(i)));
        Fraction lift = lift(claims, owed);
        BigInteger[] parts = new BigInteger[claims.size()];
        ImmutableList<ClaimTie> ties =
                place(claims, each(claims, i -> owed.get(i).plus(lift)), parts);
        ImmutableList<Fraction> balances = IntStream.range(0, claims.size())
                .mapToObj(i -> owed.get(i).minus(Fraction.of(parts[i])))
                .collect(ImmutableList.toImmutableList());
        return new Outcome(parts, ties, certificate(claims, shares, owed, parts), balances);
    }

    /** What must be added to all claims so that, held within their bounds, they sum to the units. */
    private static Fraction lift(Claims claims, List<Fraction> owed) {
        WaterLevel level = new WaterLevel();
        BigInteger least = BigInteger.ZERO;
        for (int i = 0; i < owed.size(); i++) {
            level.add(from(claims.least(i), owed.get(i)), from(claims.most(i), owed.get(i)), BigInteger.ONE);
            least = least.add(claims.least(i));
        }
        return level.at(Fraction.of(claims.units().subtract(least)));
    }

    private static Ratio from(BigInteger bound, Fraction owed) {
        Fraction lift = Fraction.of(bound).minus(owed);
        return new Ratio(lift.numerator(), lift.denominator());
    }

    /** Rounds down within the bounds and gives the units left to the largest remainders of those who may round up. */
    private static ImmutableList<ClaimTie> place(Claims claims, List<Fraction> exact, BigInteger[] parts) {
        for (int i = 0; i < parts.length; i++) {
            parts[i] = claims.bounded(i, exact.get(i).round(RoundingMode.FLOOR));
        }
        List<Integer> among = IntStream.range(0, parts.length)
                .filter(i -> parts[i].compareTo(claims.bounded(i, exact.get(i).round(RoundingMode.CEILING))) < 0)
                .boxed()
                .toList();
        int units = claims.units().subtract(Claims.total(parts)).intValueExact();
        BigInteger[] down = parts.clone();
        return UnitsLeft.give(claims, parts, among, i -> exact.get(i).minus(Fraction.of(down[i])), units);
    }

    private static Certificate certificate(Claims claims, Shares shares, List<Fraction> exact, BigInteger[] parts) {
        Optional<Fraction> served = IntStream.range(0, parts.length)
                .filter(i -> parts[i].compareTo(claims.least(i)) > 0)
                .mapToObj(i -> exact.get(i).minus(Fraction.of(parts[i].subtract(BigInteger.ONE))))
                .min(Comparator.naturalOrder());
        Optional<Fraction> unserved = IntStream.range(0, parts.length)
                .filter(i -> parts[i].compareTo(claims.most(i)) < 0)
                .mapToObj(i -> exact.get(i).minus(Fraction.of(parts[i])))
                .max(Comparator.naturalOrder());
        return new Certificate.Remainders(shares.perWeight(), served, unserved);
    }

    private static List<Fraction> each(Claims claims, IntFunction<Fraction> figure) {
        return IntStream.range(0, claims.size()).mapToObj(figure).toList();
    }
}
