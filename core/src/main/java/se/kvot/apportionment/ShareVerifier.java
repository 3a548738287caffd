package se.kvot.apportionment;

import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.kvot.money.Fraction;

/** The part of {@link ApportionmentVerifier} for methods whose parts follow from the shares by a rule. */
final class ShareVerifier {

    private static final BigInteger MOST_LOOKS = BigInteger.valueOf(100_000);

    private final ApportionmentVerifier verifier;
    private final ApportionmentProblem problem;
    private final Fraction level;
    private final int size;

    ShareVerifier(ApportionmentVerifier verifier, Fraction level) {
        this.verifier = verifier;
        this.problem = verifier.problem();
        this.level = level;
        this.size = problem.weights().size();
    }

    void check() {
        checkLevel(problem.method() == ApportionmentMethod.CUMULATIVE
                || problem.method() == ApportionmentMethod.QUOTA_BALINSKI_YOUNG);
        switch (problem.method()) {
            case FLOOR_SEPARATE_REMAINDER, KEPT_BY_PAYER -> {
                requireParts(verifier.rounded(level, RoundingMode.DOWN));
                verifier.checkTie(i -> false, i -> false);
            }
            case INDEPENDENT, REMAINDER_TO_INDEX -> {
                requireParts(alone());
                verifier.checkTie(i -> false, i -> false);
            }
            case CUMULATIVE -> {
                requireParts(runningTotals());
                verifier.checkTie(i -> false, i -> false);
            }
            case BLOCK_SEPARATE_REMAINDER -> {
                requireParts(blocks());
                verifier.checkTie(i -> false, i -> false);
            }
            case FLOOR_TO_FIRST -> checkOrder(Comparator.naturalOrder());
            case FLOOR_TO_LAST -> checkOrder(Comparator.reverseOrder());
            case FLOOR_TO_LARGEST_WEIGHT ->
                checkOrder(Comparator.comparing(verifier::weight).reversed());
            case QUOTA_BALINSKI_YOUNG -> checkQuota();
            default -> verifier.require(false, "certificate must be one for " + problem.method());
        }
    }

    /** The level must be the plain one if units can be placed so, else that at which all within bounds sum to the total. */
    void checkLevel(boolean ofWholeUnits) {
        Fraction plain = verifier.exactUnits().dividedBy(sumOfWeights());
        if (!ofWholeUnits
                && ApportionmentVerifier.sum(verifier.rounded(plain, RoundingMode.DOWN))
                                .compareTo(verifier.units())
                        <= 0
                && ApportionmentVerifier.sum(verifier.rounded(plain, RoundingMode.UP))
                                .compareTo(verifier.units())
                        >= 0) {
            verifier.require(level.equals(plain), "share per weight must be " + plain + " but was " + level);
            return;
        }
        Optional<Fraction> room = Optional.of(Fraction.ZERO);
        Fraction sum = Fraction.ZERO;
        for (int i = 0; i < size; i++) {
            sum = sum.plus(verifier.held(i, verifier.weight(i).times(level)));
            Optional<BigInteger> most = verifier.most(i);
            room = room.flatMap(all -> most.map(one -> all.plus(Fraction.of(one))));
        }
        Fraction total = ofWholeUnits ? Fraction.of(verifier.units()) : verifier.exactUnits();
        Fraction target = room.filter(all -> all.compareTo(total) < 0).orElse(total);
        verifier.require(
                sum.equals(target), "shares within bounds must sum to " + target + " units but summed to " + sum);
    }

    private Fraction sumOfWeights() {
        return problem.weights().stream().reduce(Fraction.ZERO, Fraction::plus);
    }

    private void requireParts(List<BigInteger> expected) {
        for (int i = 0; i < size; i++) {
            verifier.require(
                    verifier.part(i).equals(expected.get(i)),
                    "part " + i + " must be " + expected.get(i) + " units but was " + verifier.part(i));
        }
    }

    private List<BigInteger> alone() {
        List<BigInteger> parts = new ArrayList<>(verifier.rounded(level, problem.mode()));
        problem.named()
                .ifPresent(named -> parts.set(
                        named,
                        verifier.units()
                                .subtract(ApportionmentVerifier.sum(parts))
                                .add(parts.get(named))));
        return parts;
    }

    private List<BigInteger> runningTotals() {
        List<BigInteger> parts = new ArrayList<>();
        Fraction sum = Fraction.ZERO;
        for (int i = 0; i < size; i++) {
            Fraction next = sum.plus(verifier.held(i, verifier.weight(i).times(level)));
            parts.add(next.round(problem.mode()).subtract(sum.round(problem.mode())));
            sum = next;
        }
        return parts;
    }

    private List<BigInteger> blocks() {
        BigInteger below = BigInteger.ONE;
        BigInteger above = BigInteger.ZERO;
        for (Fraction weight : problem.weights()) {
            below = below.multiply(weight.denominator()).divide(below.gcd(weight.denominator()));
            above = above.gcd(weight.numerator());
        }
        Fraction one = Fraction.of(above, below);
        BigInteger block = Fraction.of(verifier.units())
                .times(one)
                .dividedBy(sumOfWeights())
                .round(RoundingMode.DOWN);
        return verifier.rounded(Fraction.of(block).dividedBy(one), RoundingMode.DOWN);
    }

    /** Shares down, then a unit each in this order, and among equal ones in the order of the rule for ties. */
    private void checkOrder(Comparator<Integer> order) {
        List<BigInteger> parts = new ArrayList<>(verifier.rounded(level, RoundingMode.DOWN));
        List<Integer> open = IntStream.range(0, size)
                .filter(i -> verifier.most(i)
                        .map(most -> parts.get(i).compareTo(most) < 0)
                        .orElse(true))
                .boxed()
                .sorted(order.thenComparing(verifier.rule()))
                .toList();
        int left = verifier.units().subtract(ApportionmentVerifier.sum(parts)).intValueExact();
        List<Integer> winners = open.subList(0, left);
        winners.forEach(i -> parts.set(i, parts.get(i).add(BigInteger.ONE)));
        requireParts(parts);
        boolean tied = 0 < left && left < open.size() && order.compare(open.get(left - 1), open.get(left)) == 0;
        verifier.checkTie(i -> tied && open.contains(i) && order.compare(i, open.get(left)) == 0, winners::contains);
    }

    private void checkQuota() {
        List<BigInteger> down = verifier.rounded(level, RoundingMode.DOWN);
        List<BigInteger> up = verifier.rounded(level, RoundingMode.UP);
        for (int i = 0; i < size; i++) {
            verifier.require(
                    verifier.part(i).equals(down.get(i)) || verifier.part(i).equals(up.get(i)),
                    "part " + i + " must be its share rounded down or up but was " + verifier.part(i));
        }
        for (ClaimTie tie : verifier.ties()) {
            for (int i : tie.claimants()) {
                BigInteger expected = tie.winners().contains(i) ? up.get(i) : down.get(i);
                verifier.require(
                        verifier.part(i).equals(expected)
                                && claim(i, down).equals(claim(tie.claimants().get(0), down)),
                        "tie must be between equal claims and won by those who got a unit but was " + tie);
            }
        }
        if (verifier.units().multiply(BigInteger.valueOf(size)).compareTo(MOST_LOOKS) <= 0) {
            requireParts(unitByUnit());
        }
    }

    private Fraction claim(int index, List<BigInteger> parts) {
        return verifier.weight(index).dividedBy(Fraction.of(parts.get(index).add(BigInteger.ONE)));
    }

    /** Among those whom a unit keeps within their share of the units so far, rounded up, the largest claim gets it. */
    private List<BigInteger> unitByUnit() {
        List<BigInteger> parts = new ArrayList<>(Collections.nCopies(size, BigInteger.ZERO));
        List<Integer> free = new ArrayList<>();
        Fraction sum = Fraction.ZERO;
        BigInteger slots = verifier.units();
        for (int i = 0; i < size; i++) {
            Fraction share = verifier.weight(i).times(level);
            Fraction held = verifier.held(i, share);
            boolean capped = verifier.most(i).map(Fraction::of).equals(Optional.of(share));
            if (share.equals(held) && !capped && share.compareTo(Fraction.of(verifier.least(i))) > 0) {
                free.add(i);
                sum = sum.plus(verifier.weight(i));
            } else {
                parts.set(i, held.numerator());
                slots = slots.subtract(held.numerator());
            }
        }
        for (int slot = 1; slot <= slots.intValueExact(); slot++) {
            Fraction perWeight = Fraction.of(slot).dividedBy(sum);
            Integer best = free.stream()
                    .filter(i -> Fraction.of(parts.get(i))
                                    .compareTo(verifier.weight(i).times(perWeight))
                            < 0)
                    .min(Comparator.comparing((Integer i) -> claim(i, parts))
                            .reversed()
                            .thenComparing(verifier.rule()))
                    .orElseThrow();
            parts.set(best, parts.get(best).add(BigInteger.ONE));
        }
        return parts;
    }
}
