package se.kvot.apportionment;

import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import se.kvot.money.Fraction;

/**
 * The slow and obvious way to every result: units one at a time, shares by letting those held at a bound leave one after
 * the other. Ties go to the lower index.
 */
final class SlowApportionment {

    private final Problems problem;
    private final int size;
    private final BigInteger units;

    static List<BigInteger> parts(Problems problem) {
        SlowApportionment slow = new SlowApportionment(problem);
        BigInteger unit = problem.total().signum() < 0 ? problem.unit().negate() : problem.unit();
        return slow.units().stream().map(unit::multiply).toList();
    }

    private SlowApportionment(Problems problem) {
        this.problem = problem;
        this.size = problem.weights().size();
        this.units = problem.total().abs().divide(problem.unit());
    }

    private List<BigInteger> units() {
        return switch (problem.method()) {
            case DIVISOR_JEFFERSON, DIVISOR_WEBSTER, DIVISOR_ADAMS, DIVISOR_DEAN, DIVISOR_HUNTINGTON_HILL -> divided();
            case QUOTA_BALINSKI_YOUNG -> quota();
            case LARGEST_REMAINDER -> handOut(boundedDown(shares()), this::largestRemainder);
            case LARGEST_REMAINDER_WITH_MEMORY -> remembered();
            case FLOOR_TO_FIRST -> handOut(boundedDown(shares()), parts -> first(parts, false));
            case FLOOR_TO_LAST -> handOut(boundedDown(shares()), parts -> first(parts, true));
            case FLOOR_TO_LARGEST_WEIGHT -> handOut(boundedDown(shares()), this::largestWeight);
            case FLOOR_SEPARATE_REMAINDER, KEPT_BY_PAYER -> boundedDown(shares());
            case INDEPENDENT -> rounded(shares(), problem.mode());
            case REMAINDER_TO_INDEX -> balanced();
            case CUMULATIVE -> cumulative();
            case BLOCK_SEPARATE_REMAINDER -> blocks();
        };
    }

    private Fraction weight(int index) {
        return problem.weights().get(index);
    }

    private BigInteger least(int index) {
        return problem.minima().isEmpty()
                ? BigInteger.ZERO
                : problem.minima().get(index).divide(problem.unit());
    }

    private BigInteger most(int index) {
        if (weight(index).signum() == 0) {
            return least(index);
        }
        Optional<BigInteger> most =
                problem.maxima().isEmpty() ? Optional.empty() : problem.maxima().get(index);
        return most.map(bound -> bound.divide(problem.unit())).orElse(units.add(BigInteger.TEN));
    }

    private static BigInteger sum(List<BigInteger> parts) {
        return parts.stream().reduce(BigInteger.ZERO, BigInteger::add);
    }

    private interface Choice {
        int next(List<BigInteger> parts);
    }

    private List<BigInteger> handOut(List<BigInteger> start, Choice choice) {
        List<BigInteger> parts = new ArrayList<>(start);
        down = start;
        while (sum(parts).compareTo(units) < 0) {
            int next = choice.next(parts);
            parts.set(next, parts.get(next).add(BigInteger.ONE));
        }
        return parts;
    }

    private List<BigInteger> down = List.of();

    /** Each at most once; the index whose turn it is. */
    private int first(List<BigInteger> parts, boolean fromLast) {
        for (int step = 0; step < size; step++) {
            int i = fromLast ? size - 1 - step : step;
            if (parts.get(i).equals(down.get(i)) && parts.get(i).compareTo(most(i)) < 0) {
                return i;
            }
        }
        throw new AssertionError("nobody may have more");
    }

    private int largestWeight(List<BigInteger> parts) {
        int best = -1;
        for (int i = 0; i < size; i++) {
            boolean open = parts.get(i).equals(down.get(i)) && parts.get(i).compareTo(most(i)) < 0;
            if (open && (best < 0 || weight(i).compareTo(weight(best)) > 0)) {
                best = i;
            }
        }
        return best;
    }

    private int largestRemainder(List<BigInteger> parts) {
        return largestClaim(parts, shares());
    }

    private int largestClaim(List<BigInteger> parts, List<Fraction> claims) {
        int best = -1;
        for (int i = 0; i < size; i++) {
            if (parts.get(i).compareTo(most(i)) < 0
                    && (best < 0 || over(claims, parts, i).compareTo(over(claims, parts, best)) > 0)) {
                best = i;
            }
        }
        return best;
    }

    private static Fraction over(List<Fraction> claims, List<BigInteger> parts, int index) {
        return claims.get(index).minus(Fraction.of(parts.get(index)));
    }

    /** From the minima on, always to whom most is owed. */
    private List<BigInteger> remembered() {
        List<Fraction> claims = new ArrayList<>();
        List<Fraction> shares = held(Fraction.of(units));
        List<BigInteger> start = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Fraction balance = problem.balances().isEmpty()
                    ? Fraction.ZERO
                    : problem.balances().get(i).dividedBy(Fraction.of(problem.unit()));
            claims.add(shares.get(i).plus(problem.total().signum() < 0 ? balance.negated() : balance));
            start.add(least(i));
        }
        return handOut(start, parts -> largestClaim(parts, claims));
    }

    /** The unheld shares if their neighbours within the bounds can make the sum, else the held ones. */
    private List<Fraction> shares() {
        Fraction total = Fraction.of(problem.total().abs(), problem.unit());
        List<Fraction> plain = proportional(total);
        if (sum(rounded(plain, RoundingMode.DOWN)).compareTo(units) <= 0
                && sum(rounded(plain, RoundingMode.UP)).compareTo(units) >= 0) {
            return plain;
        }
        Fraction room = Fraction.ZERO;
        for (int i = 0; i < size; i++) {
            room = room.plus(Fraction.of(most(i)));
        }
        return held(room.compareTo(total) < 0 ? room : total);
    }

    private List<Fraction> proportional(Fraction total) {
        Fraction sum = problem.weights().stream().reduce(Fraction.ZERO, Fraction::plus);
        return problem.weights().stream()
                .map(weight -> total.times(weight).dividedBy(sum))
                .toList();
    }

    /** Those who lack most in all, below their minima or above their maxima, are held first; the others share again. */
    private List<Fraction> held(Fraction total) {
        List<Fraction> shares = new ArrayList<>(Collections.nCopies(size, Fraction.ZERO));
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            open.add(i);
        }
        Fraction left = total;
        while (!open.isEmpty()) {
            Fraction weights = open.stream().map(this::weight).reduce(Fraction.ZERO, Fraction::plus);
            Fraction below = Fraction.ZERO;
            Fraction above = Fraction.ZERO;
            for (int i : open) {
                Fraction share = weights.signum() == 0
                        ? Fraction.ZERO
                        : left.times(weight(i)).dividedBy(weights);
                shares.set(i, share);
                below = below.plus(max(Fraction.of(least(i)).minus(share), Fraction.ZERO));
                above = above.plus(max(share.minus(Fraction.of(most(i))), Fraction.ZERO));
            }
            if (below.signum() == 0 && above.signum() == 0) {
                return shares;
            }
            boolean raise = below.compareTo(above) >= 0;
            boolean lower = below.compareTo(above) <= 0;
            for (int i : List.copyOf(open)) {
                Fraction bound =
                        Fraction.of(raise && shares.get(i).compareTo(Fraction.of(least(i))) <= 0 ? least(i) : most(i));
                boolean held = (raise && shares.get(i).compareTo(Fraction.of(least(i))) <= 0)
                        || (lower && shares.get(i).compareTo(Fraction.of(most(i))) >= 0);
                if (held) {
                    shares.set(i, bound);
                    left = left.minus(bound);
                    open.remove((Integer) i);
                }
            }
        }
        return shares;
    }

    private static Fraction max(Fraction a, Fraction b) {
        return a.compareTo(b) > 0 ? a : b;
    }

    private List<BigInteger> rounded(List<Fraction> shares, RoundingMode mode) {
        List<BigInteger> parts = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            BigInteger part = shares.get(i).round(mode);
            parts.add(part.compareTo(least(i)) < 0 ? least(i) : part.min(most(i)));
        }
        return parts;
    }

    private List<BigInteger> boundedDown(List<Fraction> shares) {
        return rounded(shares, RoundingMode.DOWN);
    }

    private List<BigInteger> balanced() {
        List<BigInteger> parts = new ArrayList<>(rounded(shares(), problem.mode()));
        int named = problem.named().orElseThrow();
        parts.set(named, BigInteger.ZERO);
        parts.set(named, units.subtract(sum(parts)));
        return parts;
    }

    private List<BigInteger> cumulative() {
        List<BigInteger> parts = new ArrayList<>();
        Fraction before = Fraction.ZERO;
        for (Fraction share : held(Fraction.of(units))) {
            Fraction after = before.plus(share);
            parts.add(after.round(problem.mode()).subtract(before.round(problem.mode())));
            before = after;
        }
        return parts;
    }

    /** The largest whole numbers in proportion, found by counting up from nothing. */
    private List<BigInteger> blocks() {
        List<BigInteger> parts = new ArrayList<>(Collections.nCopies(size, BigInteger.ZERO));
        Fraction sum = problem.weights().stream().reduce(Fraction.ZERO, Fraction::plus);
        for (BigInteger all = units; all.signum() > 0; all = all.subtract(BigInteger.ONE)) {
            Fraction perWeight = Fraction.of(all).dividedBy(sum);
            if (problem.weights().stream()
                    .allMatch(weight -> weight.times(perWeight).isWhole())) {
                return problem.weights().stream()
                        .map(weight -> weight.times(perWeight).numerator())
                        .toList();
            }
        }
        return parts;
    }

    private List<BigInteger> divided() {
        List<BigInteger> start = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            boolean forAll = problem.method().isForAll() && units.signum() > 0 && most(i).signum() > 0;
            start.add(forAll ? least(i).max(BigInteger.ONE) : least(i));
        }
        return handOut(start, this::largestQuotient);
    }

    private int largestQuotient(List<BigInteger> parts) {
        int best = -1;
        for (int i = 0; i < size; i++) {
            if (parts.get(i).compareTo(most(i)) < 0
                    && (best < 0 || quotient(i, parts.get(i)).compareTo(quotient(best, parts.get(best))) > 0)) {
                best = i;
            }
        }
        return best;
    }

    private Fraction quotient(int index, BigInteger had) {
        Fraction a = Fraction.of(had);
        Fraction b = a.plus(Fraction.ONE);
        Fraction weight = weight(index);
        return switch (problem.method()) {
            case DIVISOR_JEFFERSON -> weight.dividedBy(b);
            case DIVISOR_WEBSTER -> weight.dividedBy(a.plus(b));
            case DIVISOR_ADAMS -> weight.dividedBy(a);
            case DIVISOR_DEAN -> weight.times(Fraction.ONE.dividedBy(a).plus(Fraction.ONE.dividedBy(b)));
            default -> weight.times(weight).dividedBy(a.times(b));
        };
    }

    /** By the definition, those without bounds only. */
    private List<BigInteger> quota() {
        List<BigInteger> parts = new ArrayList<>(Collections.nCopies(size, BigInteger.ZERO));
        for (BigInteger unit = BigInteger.ONE; unit.compareTo(units) <= 0; unit = unit.add(BigInteger.ONE)) {
            List<Fraction> quotas = proportional(Fraction.of(unit));
            int best = -1;
            for (int i = 0; i < size; i++) {
                if (Fraction.of(parts.get(i)).compareTo(quotas.get(i)) < 0
                        && (best < 0 || perUnit(i, parts).compareTo(perUnit(best, parts)) > 0)) {
                    best = i;
                }
            }
            parts.set(best, parts.get(best).add(BigInteger.ONE));
        }
        return parts;
    }

    private Fraction perUnit(int index, List<BigInteger> parts) {
        return weight(index).dividedBy(Fraction.of(parts.get(index).add(BigInteger.ONE)));
    }
}
