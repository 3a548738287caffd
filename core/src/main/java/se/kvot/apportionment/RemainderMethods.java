package se.kvot.apportionment;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import se.kvot.apportionment.Terms.Outcome;
import se.kvot.money.Fraction;

/** The largest remainders of what each claims, with and without the memory of earlier rounds. */
final class RemainderMethods {

    private RemainderMethods() {}

    static Outcome largestRemainder(Terms terms) {
        Shares shares = Shares.of(terms);
        List<Fraction> exact = each(terms, shares::unheld);
        BigInteger[] parts = new BigInteger[terms.size()];
        ImmutableList<ClaimTie> ties = place(terms, exact, parts);
        return Outcome.of(parts, ties, certificate(terms, shares, exact, parts));
    }

    static Outcome withMemory(Terms terms) {
        Shares shares = Shares.ofWholeUnits(terms);
        List<Fraction> owed = each(terms, i -> shares.held(i).plus(terms.balance(i)));
        Fraction lift = lift(terms, owed);
        BigInteger[] parts = new BigInteger[terms.size()];
        ImmutableList<ClaimTie> ties = place(terms, each(terms, i -> owed.get(i).plus(lift)), parts);
        ImmutableList<Fraction> balances = IntStream.range(0, terms.size())
                .mapToObj(i -> owed.get(i).minus(Fraction.of(parts[i])))
                .collect(ImmutableList.toImmutableList());
        return new Outcome(parts, ties, certificate(terms, shares, owed, parts), balances);
    }

    /** What must be added to all terms so that, held within their bounds, they sum to the units. */
    private static Fraction lift(Terms terms, List<Fraction> owed) {
        WaterLevel level = new WaterLevel();
        BigInteger least = BigInteger.ZERO;
        for (int i = 0; i < owed.size(); i++) {
            level.add(from(terms.least(i), owed.get(i)), from(terms.most(i), owed.get(i)), BigInteger.ONE);
            least = least.add(terms.least(i));
        }
        return level.at(Fraction.of(terms.units().subtract(least)));
    }

    private static Ratio from(BigInteger bound, Fraction owed) {
        Fraction lift = Fraction.of(bound).minus(owed);
        return new Ratio(lift.numerator(), lift.denominator());
    }

    /** Rounds down within the bounds and gives the units left to the largest remainders of those who may round up. */
    private static ImmutableList<ClaimTie> place(Terms terms, List<Fraction> exact, BigInteger[] parts) {
        for (int i = 0; i < parts.length; i++) {
            parts[i] = terms.bounded(i, exact.get(i).round(RoundingMode.FLOOR));
        }
        List<Integer> among = IntStream.range(0, parts.length)
                .filter(i -> parts[i].compareTo(terms.bounded(i, exact.get(i).round(RoundingMode.CEILING))) < 0)
                .boxed()
                .toList();
        int units = terms.units().subtract(Terms.total(parts)).intValueExact();
        BigInteger[] down = parts.clone();
        return UnitsLeft.give(terms, parts, among, i -> exact.get(i).minus(Fraction.of(down[i])), units);
    }

    private static Certificate certificate(Terms terms, Shares shares, List<Fraction> exact, BigInteger[] parts) {
        Optional<Fraction> served = IntStream.range(0, parts.length)
                .filter(i -> parts[i].compareTo(terms.least(i)) > 0)
                .mapToObj(i -> exact.get(i).minus(Fraction.of(parts[i].subtract(BigInteger.ONE))))
                .min(Comparator.naturalOrder());
        Optional<Fraction> unserved = IntStream.range(0, parts.length)
                .filter(i -> parts[i].compareTo(terms.most(i)) < 0)
                .mapToObj(i -> exact.get(i).minus(Fraction.of(parts[i])))
                .max(Comparator.naturalOrder());
        return new Certificate.Remainders(shares.perWeight(), served, unserved);
    }

    private static List<Fraction> each(Terms terms, IntFunction<Fraction> figure) {
        return IntStream.range(0, terms.size()).mapToObj(figure).toList();
    }
}
