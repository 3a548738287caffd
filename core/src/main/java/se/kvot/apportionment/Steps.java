package se.kvot.apportionment;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;
import se.kvot.money.Fraction;

/** Tells from a result how its parts came about. */
final class Steps {

    private final Apportionment result;
    private final ApportionmentProblem problem;
    private final Terms terms;

    /** The unit with the sign of the total. */
    private final BigInteger unit;

    private final ImmutableList.Builder<ApportionmentStep> steps = ImmutableList.builder();

    static ImmutableList<ApportionmentStep> of(Apportionment result) {
        Steps steps = new Steps(result);
        steps.tell(result.certificate());
        return steps.steps.build();
    }

    private Steps(Apportionment result) {
        this.result = result;
        this.problem = result.problem();
        this.terms = Terms.of(problem);
        this.unit = problem.total().signum() < 0 ? problem.unit().negate() : problem.unit();
    }

    private void tell(Certificate certificate) {
        if (certificate instanceof Certificate.Divisors divisors) {
            for (int i = 0; i < terms.size(); i++) {
                steps.add(divided(i, divisors.squared()));
            }
        } else if (certificate instanceof Certificate.Remainders remainders) {
            for (int i = 0; i < terms.size(); i++) {
                rounded(i, remainders.perWeight(), RoundingMode.DOWN);
            }
        } else if (certificate instanceof Certificate.Shares shares) {
            if (problem.method() == ApportionmentMethod.CUMULATIVE) {
                runningTotals(shares.perWeight());
                return;
            }
            for (int i = 0; i < terms.size(); i++) {
                if (problem.method() == ApportionmentMethod.BLOCK_SEPARATE_REMAINDER) {
                    BigInteger block = terms.units().divide(terms.sumOfWeights());
                    steps.add(new ApportionmentStep.Block(i, terms.weight(i), block.multiply(unit)));
                } else {
                    rounded(i, shares.perWeight(), mode());
                }
            }
        }
    }

    private RoundingMode mode() {
        return switch (problem.method()) {
            case INDEPENDENT, REMAINDER_TO_INDEX -> problem.mode();
            default -> RoundingMode.DOWN;
        };
    }

    private boolean isTied(int index) {
        return result.ties().stream().anyMatch(tie -> tie.claimants().contains(index));
    }

    private ApportionmentStep divided(int index, boolean squared) {
        Signposts signposts = DivisorMethod.signposts(problem.method());
        Fraction scale = squared ? terms.scale().times(terms.scale()) : terms.scale();
        BigInteger part = count(index);
        Optional<Fraction> last = part.compareTo(terms.least(index)) > 0
                ? Optional.of(claim(signposts, index, part.subtract(BigInteger.ONE), scale))
                : Optional.empty();
        Optional<Fraction> next = part.compareTo(terms.most(index)) < 0
                ? Optional.of(claim(signposts, index, part, scale))
                : Optional.empty();
        return new ApportionmentStep.Divided(
                index,
                problem.weights().get(index),
                last,
                next,
                squared,
                isTied(index),
                result.parts().get(index));
    }

    private Fraction claim(Signposts signposts, int index, BigInteger had, Fraction scale) {
        return signposts.claim(terms.weight(index), had).toFraction().times(scale);
    }

    /** The part in units, without sign. */
    private BigInteger count(int index) {
        return result.parts().get(index).divide(unit);
    }

    private void rounded(int index, Fraction perWeight, RoundingMode mode) {
        Fraction exact = share(index, perWeight);
        if (!result.balances().isEmpty()) {
            exact = carried(index, exact);
        }
        // as for a positive total
        BigInteger alone =
                exact.dividedBy(Fraction.of(unit)).round(mode == RoundingMode.DOWN ? RoundingMode.FLOOR : mode);
        BigInteger part = alone.multiply(unit);
        steps.add(new ApportionmentStep.Rounded(index, exact, mode, part));
        BigInteger bounded = terms.bounded(index, alone).multiply(unit);
        if (!bounded.equals(part)) {
            steps.add(new ApportionmentStep.Held(index, bounded));
        }
        BigInteger given = result.parts().get(index).subtract(bounded);
        if (given.signum() != 0) {
            steps.add(new ApportionmentStep.Given(
                    index, given, isTied(index), result.parts().get(index)));
        }
    }

    private Fraction share(int index, Fraction perWeight) {
        ApportionmentStep.Share share =
                new ApportionmentStep.Share(index, problem.weights().get(index), perWeight.times(Fraction.of(unit)));
        steps.add(share);
        return share.after();
    }

    private Fraction carried(int index, Fraction share) {
        Fraction held = held(index, share);
        Fraction balance = problem.balances().isEmpty()
                ? Fraction.ZERO
                : problem.balances().get(index);
        steps.add(new ApportionmentStep.Carried(index, balance, held.plus(balance)));
        return held.plus(balance);
    }

    /** The share within its bounds. */
    private Fraction held(int index, Fraction share) {
        Fraction units = share.dividedBy(Fraction.of(unit));
        BigInteger bound = terms.bounded(index, units.round(RoundingMode.FLOOR));
        BigInteger upper = terms.bounded(index, units.round(RoundingMode.CEILING));
        if (!bound.equals(upper) || units.equals(Fraction.of(bound))) {
            return share;
        }
        BigInteger amount = bound.multiply(unit);
        steps.add(new ApportionmentStep.Held(index, amount));
        return Fraction.of(amount);
    }

    private void runningTotals(Fraction perWeight) {
        Fraction before = Fraction.ZERO;
        for (int i = 0; i < terms.size(); i++) {
            Fraction sum = before.plus(held(i, share(i, perWeight)));
            steps.add(new ApportionmentStep.RunningTotal(
                    i, before, sum, problem.mode(), result.parts().get(i)));
            before = sum;
        }
    }
}
