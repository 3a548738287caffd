package se.kvot.apportionment;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import se.kvot.apportionment.Terms.Outcome;
import se.kvot.money.Fraction;

/**
 * Divides every weight by one divisor and rounds. The divisor that gives the exact shares is tried first: its parts miss
 * the total by less than one unit for each weight, whatever the total, and those few units are settled by claim.
 */
final class DivisorMethod {

    /** An index with its claim to a unit: the next one, or the last one that it has. */
    private record Bid(int index, Ratio claim) {}

    private static final Comparator<Bid> BY_CLAIM = Comparator.comparing(Bid::claim);

    private final Terms terms;
    private final Signposts signposts;
    private final BigInteger[] parts;

    static Outcome apportion(Terms terms) {
        DivisorMethod method =
                new DivisorMethod(terms, signposts(terms.problem().method()));
        method.settle();
        return method.outcome();
    }

    static Signposts signposts(ApportionmentMethod method) {
        return switch (method) {
            case DIVISOR_JEFFERSON -> Signposts.JEFFERSON;
            case DIVISOR_WEBSTER -> Signposts.WEBSTER;
            case DIVISOR_ADAMS -> Signposts.ADAMS;
            case DIVISOR_DEAN -> Signposts.DEAN;
            case DIVISOR_HUNTINGTON_HILL -> Signposts.HUNTINGTON_HILL;
            default -> throw new IllegalArgumentException("method must divide but was " + method);
        };
    }

    private DivisorMethod(Terms terms, Signposts signposts) {
        this.terms = terms;
        this.signposts = signposts;
        Fraction level = terms.level(Fraction.of(terms.units()));
        this.parts = IntStream.range(0, terms.size())
                .mapToObj(i -> terms.bounded(i, quotient(terms.weight(i), level)))
                .toArray(BigInteger[]::new);
    }

    /** The weight times the level, rounded by the signposts. */
    private BigInteger quotient(BigInteger weight, Fraction level) {
        BigInteger below = weight.multiply(level.numerator()).divide(level.denominator());
        if (level.signum() == 0
                || (below.signum() == 0 && terms.problem().method().isForAll())) {
            return below; // its unit comes with the bounds
        }
        Fraction divisor = signposts.isSquared() ? level.times(level) : level;
        Ratio reached = new Ratio(divisor.denominator(), divisor.numerator());
        return signposts.claim(weight, below).compareTo(reached) > 0 ? below.add(BigInteger.ONE) : below;
    }

    private void settle() {
        int missing = terms.units().subtract(Terms.total(parts)).intValueExact();
        if (missing > 0) {
            PriorityQueue<Bid> bids = bids(BY_CLAIM.reversed());
            IntStream.range(0, parts.length).filter(this::mayGrow).forEach(i -> bids.add(next(i)));
            for (; missing > 0; missing--) {
                int index = bids.remove().index();
                parts[index] = parts[index].add(BigInteger.ONE);
                if (mayGrow(index)) {
                    bids.add(next(index));
                }
            }
        } else {
            PriorityQueue<Bid> bids = bids(BY_CLAIM);
            IntStream.range(0, parts.length).filter(this::mayShrink).forEach(i -> bids.add(last(i)));
            for (; missing < 0; missing++) {
                int index = bids.remove().index();
                parts[index] = parts[index].subtract(BigInteger.ONE);
                if (mayShrink(index)) {
                    bids.add(last(index));
                }
            }
        }
    }

    private PriorityQueue<Bid> bids(Comparator<Bid> order) {
        return new PriorityQueue<>(parts.length, order);
    }

    private boolean mayGrow(int index) {
        return parts[index].compareTo(terms.most(index)) < 0;
    }

    private boolean mayShrink(int index) {
        return parts[index].compareTo(terms.least(index)) > 0;
    }

    private Bid next(int index) {
        return new Bid(index, signposts.claim(terms.weight(index), parts[index]));
    }

    private Bid last(int index) {
        return new Bid(index, signposts.claim(terms.weight(index), parts[index].subtract(BigInteger.ONE)));
    }

    private Outcome outcome() {
        Optional<Ratio> least = IntStream.range(0, parts.length)
                .filter(this::mayGrow)
                .mapToObj(i -> next(i).claim())
                .max(Comparator.naturalOrder());
        Optional<Ratio> most = IntStream.range(0, parts.length)
                .filter(this::mayShrink)
                .mapToObj(i -> last(i).claim())
                .min(Comparator.naturalOrder());
        Certificate.Divisors interval = new Certificate.Divisors(
                least.map(this::inWeights).orElse(Fraction.ZERO), most.map(this::inWeights), signposts.isSquared());
        if (least.isEmpty() || most.isEmpty() || least.get().compareTo(most.get()) < 0) {
            return Outcome.of(parts, ImmutableList.of(), interval);
        }
        return Outcome.of(parts, ImmutableList.of(decided(least.get())), interval);
    }

    private Fraction inWeights(Ratio claim) {
        Fraction scale = terms.scale();
        return claim.toFraction().times(signposts.isSquared() ? scale.times(scale) : scale);
    }

    /** Gives the units at this claim again, by the rule for ties. */
    private ClaimTie decided(Ratio claim) {
        ImmutableList.Builder<Integer> claimants = ImmutableList.builder();
        int units = 0;
        for (int i = 0; i < parts.length; i++) {
            if (mayShrink(i) && last(i).claim().compareTo(claim) == 0) {
                parts[i] = parts[i].subtract(BigInteger.ONE);
                units++;
                claimants.add(i);
            } else if (mayGrow(i) && next(i).claim().compareTo(claim) == 0) {
                claimants.add(i);
            }
        }
        ClaimTie tie = Claimants.decide(terms, claimants.build(), units);
        for (int winner : tie.winners()) {
            parts[winner] = parts[winner].add(BigInteger.ONE);
        }
        return tie;
    }
}
