package se.kvot.apportionment;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import se.kvot.money.Fraction;

/**
 * Checks a result from the problem and the result alone (<i>kontrollräkning</i>): the sum, the bounds, the quota where the
 * method promises it, that no unit was better placed elsewhere, the certificate, the balances and the ties.
 *
 * <pre>{@code
 * Apportionment result = ApportionmentProblem.of(ApportionmentMethod.DIVISOR_WEBSTER, 10, 43, 33, 24).apportion();
 * boolean valid = ApportionmentVerifier.findings(result).isEmpty(); // true
 * }</pre>
 *
 * <p>Nothing here is shared with what apportions. Whether the quota method rounded the right shares up is checked when the
 * problem is small: up to 100 000 looks at a weight.
 */
public final class ApportionmentVerifier {

    private final Apportionment result;
    private final ApportionmentProblem problem;
    private final ApportionmentMethod method;
    private final int size;
    private final BigInteger units;
    private final Fraction exactUnits;
    private final List<BigInteger> parts = new ArrayList<>();
    private final ImmutableList.Builder<String> findings = ImmutableList.builder();

    /** {@return what is wrong with the result, in words; empty if nothing is} */
    public static ImmutableList<String> findings(Apportionment result) {
        ApportionmentVerifier verifier = new ApportionmentVerifier(result);
        if (verifier.isWellFormed()) {
            verifier.checkMethod();
        }
        return verifier.findings.build();
    }

    private ApportionmentVerifier(Apportionment result) {
        this.result = result;
        this.problem = result.problem();
        this.method = problem.method();
        this.size = problem.weights().size();
        this.exactUnits = Fraction.of(problem.total().abs(), problem.unit());
        this.units = exactUnits.round(RoundingMode.FLOOR);
    }

    void require(boolean met, String finding) {
        if (!met) {
            findings.add(finding);
        }
    }

    ApportionmentProblem problem() {
        return problem;
    }

    ImmutableList<ClaimTie> ties() {
        return result.ties();
    }

    Fraction exactUnits() {
        return exactUnits;
    }

    BigInteger units() {
        return units;
    }

    /** The part in units, without the sign of the total. */
    BigInteger part(int index) {
        return parts.get(index);
    }

    private boolean isWellFormed() {
        if (result.parts().size() != size) {
            findings.add("parts must be as many as the weights, " + size + ", but were "
                    + result.parts().size());
            return false;
        }
        BigInteger unit = problem.total().signum() < 0 ? problem.unit().negate() : problem.unit();
        for (int i = 0; i < size; i++) {
            BigInteger[] count = result.parts().get(i).divideAndRemainder(unit);
            require(count[1].signum() == 0, "part " + i + " must be a multiple of the unit");
            parts.add(count[0]);
            require(
                    least(i).compareTo(count[0]) <= 0,
                    "part " + i + " must be at least its minimum without the sign of the total");
            require(
                    most(i).map(most -> most.compareTo(count[0]) >= 0).orElse(true),
                    "part " + i + " must be at most its maximum");
        }
        BigInteger sum = sum(result.parts());
        require(
                sum.add(result.undistributed()).equals(problem.total()),
                "parts and undistributed must sum to " + problem.total() + " but summed to "
                        + sum.add(result.undistributed()));
        require(
                method.isWithRest() || sum(parts).equals(units),
                "parts must sum to " + units + " units but summed to " + sum(parts));
        for (ClaimTie tie : result.ties()) {
            require(
                    0 < tie.units()
                            && tie.units() < tie.claimants().size()
                            && tie.winners().size() == tie.units()
                            && tie.claimants().containsAll(tie.winners()),
                    "tie must have fewer units than claimants, and winners among them");
        }
        return findings.build().isEmpty();
    }

    static BigInteger sum(List<BigInteger> numbers) {
        return numbers.stream().reduce(BigInteger.ZERO, BigInteger::add);
    }

    BigInteger least(int index) {
        return problem.minima().isEmpty()
                ? BigInteger.ZERO
                : problem.minima().get(index).divide(problem.unit());
    }

    Optional<BigInteger> most(int index) {
        if (weight(index).signum() == 0) {
            return Optional.of(least(index));
        }
        return problem.maxima().isEmpty()
                ? Optional.empty()
                : problem.maxima().get(index).map(bound -> bound.divide(problem.unit()));
    }

    Fraction weight(int index) {
        return problem.weights().get(index);
    }

    private boolean mayGrow(int index) {
        return most(index).map(most -> parts.get(index).compareTo(most) < 0).orElse(true);
    }

    private boolean mayShrink(int index) {
        return parts.get(index).compareTo(least(index)) > 0;
    }

    private void checkMethod() {
        require(
                result.balances().isEmpty() || method == ApportionmentMethod.LARGEST_REMAINDER_WITH_MEMORY,
                "balances must not be given by " + method);
        if (method.isDivisor()) {
            checkDivisors();
        } else if (result.certificate() instanceof Certificate.Remainders remainders) {
            checkRemainders(remainders);
        } else if (result.certificate() instanceof Certificate.Shares shares) {
            new ShareVerifier(this, shares.perWeight()).check();
        } else {
            findings.add("certificate must be one for " + method);
        }
    }

    /** The claim of unit number {@code unit} of an index: none if it comes before all others. */
    private Optional<Fraction> claim(int index, BigInteger unit) {
        Fraction number = Fraction.of(unit);
        Fraction before = number.minus(Fraction.ONE);
        Fraction weight = weight(index);
        Fraction signpost = switch (method) {
            case DIVISOR_JEFFERSON -> number;
            case DIVISOR_WEBSTER -> number.minus(Fraction.of(1, 2));
            case DIVISOR_ADAMS -> before;
            case DIVISOR_DEAN -> before.times(number).times(Fraction.of(2)).dividedBy(before.plus(number));
            default -> before.times(number);
        };
        boolean squared = method == ApportionmentMethod.DIVISOR_HUNTINGTON_HILL;
        return signpost.signum() == 0
                ? Optional.empty()
                : Optional.of((squared ? weight.times(weight) : weight).dividedBy(signpost));
    }

    private void checkDivisors() {
        List<Optional<Fraction>> last = new ArrayList<>();
        List<Optional<Fraction>> next = new ArrayList<>();
        // without units, a method that gives to all has no divisor
        boolean free = units.signum() > 0 || !method.isForAll();
        for (int i = 0; i < size; i++) {
            boolean grows = free && mayGrow(i);
            last.add(mayShrink(i) ? claim(i, parts.get(i)) : Optional.empty());
            next.add(grows ? claim(i, parts.get(i).add(BigInteger.ONE)) : Optional.empty());
            require(!grows || next.get(i).isPresent(), "part " + i + " must be at least a unit by " + method);
        }
        boolean squared = method == ApportionmentMethod.DIVISOR_HUNTINGTON_HILL;
        Certificate interval = new Certificate.Divisors(largest(next).orElse(Fraction.ZERO), least(last), squared);
        checkExchange(last, next, interval);
    }

    private void checkRemainders(Certificate.Remainders given) {
        boolean memory = method == ApportionmentMethod.LARGEST_REMAINDER_WITH_MEMORY;
        if (!memory && method != ApportionmentMethod.LARGEST_REMAINDER) {
            findings.add("certificate must be one for " + method);
            return;
        }
        new ShareVerifier(this, given.perWeight()).checkLevel(memory);
        List<Optional<Fraction>> last = new ArrayList<>();
        List<Optional<Fraction>> next = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Fraction share = weight(i).times(given.perWeight());
            Fraction claim = memory ? held(i, share).plus(balance(i)) : share;
            Fraction over = claim.minus(Fraction.of(parts.get(i)));
            last.add(mayShrink(i) ? Optional.of(over.plus(Fraction.ONE)) : Optional.empty());
            next.add(mayGrow(i) ? Optional.of(over) : Optional.empty());
            Fraction owed = over.times(Fraction.of(problem.unit()));
            require(
                    !memory
                            || (result.balances().size() == size
                                    && result.balances()
                                            .get(i)
                                            .equals(problem.total().signum() < 0 ? owed.negated() : owed)),
                    "balance of " + i + " must be what it was plus the share minus the part");
        }
        checkExchange(last, next, new Certificate.Remainders(given.perWeight(), least(last), largest(next)));
    }

    private Fraction balance(int index) {
        if (problem.balances().isEmpty()) {
            return Fraction.ZERO;
        }
        Fraction balance = problem.balances().get(index).dividedBy(Fraction.of(problem.unit()));
        return problem.total().signum() < 0 ? balance.negated() : balance;
    }

    private static Optional<Fraction> least(List<Optional<Fraction>> claims) {
        return claims.stream().flatMap(Optional::stream).min(Comparator.naturalOrder());
    }

    private static Optional<Fraction> largest(List<Optional<Fraction>> claims) {
        return claims.stream().flatMap(Optional::stream).max(Comparator.naturalOrder());
    }

    private void checkExchange(List<Optional<Fraction>> last, List<Optional<Fraction>> next, Certificate certificate) {
        Optional<Fraction> served = least(last);
        Optional<Fraction> unserved = largest(next);
        require(
                served.isEmpty() || unserved.isEmpty() || served.get().compareTo(unserved.get()) >= 0,
                "no unit must be better placed elsewhere but a claim of " + unserved + " lost to one of " + served);
        require(
                result.certificate().equals(certificate),
                "certificate must be " + certificate + " but was " + result.certificate());
        IntPredicate won = i -> last.get(i).equals(served);
        checkTie(
                i -> served.isPresent()
                        && served.equals(unserved)
                        && (won.test(i) || next.get(i).equals(served)),
                won);
    }

    void checkTie(IntPredicate isClaimant, IntPredicate isServed) {
        List<Integer> claimants =
                IntStream.range(0, size).filter(isClaimant).boxed().toList();
        int won = (int) claimants.stream().filter(isServed::test).count();
        List<Integer> winners = claimants.stream().sorted(rule()).limit(won).toList();
        List<ClaimTie> expected = claimants.isEmpty()
                ? List.of()
                : List.of(new ClaimTie(ImmutableList.copyOf(claimants), won, ImmutableList.copyOf(winners)));
        require(result.ties().equals(expected), "ties must be " + expected + " but were " + result.ties());
        require(winners.stream().allMatch(isServed::test), "winners " + winners + " must have got their units");
    }

    Comparator<Integer> rule() {
        if (problem.ties() instanceof TieBreak.Lot lot) {
            return Comparator.comparing(lot.drawn()::indexOf);
        }
        return problem.ties() instanceof TieBreak.ByLargerWeight
                ? Comparator.comparing(this::weight).reversed().thenComparing(Comparator.naturalOrder())
                : Comparator.naturalOrder();
    }

    Fraction held(int index, Fraction share) {
        Fraction raised = share.compareTo(Fraction.of(least(index))) < 0 ? Fraction.of(least(index)) : share;
        return most(index)
                .map(Fraction::of)
                .filter(most -> most.compareTo(raised) < 0)
                .orElse(raised);
    }

    List<BigInteger> rounded(Fraction level, RoundingMode mode) {
        return IntStream.range(0, size)
                .mapToObj(i ->
                        held(i, Fraction.of(weight(i).times(level).round(mode))).numerator())
                .toList();
    }
}
