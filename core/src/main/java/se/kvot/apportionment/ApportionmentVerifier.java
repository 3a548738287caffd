package se.kvot.apportionment;

import static com.google.common.base.Strings.lenientFormat;
import static se.kvot.apportionment.ApportionmentMethod.CUMULATIVE;
import static se.kvot.apportionment.ApportionmentMethod.DIVISOR_HUNTINGTON_HILL;
import static se.kvot.apportionment.ApportionmentMethod.LARGEST_REMAINDER;
import static se.kvot.apportionment.ApportionmentMethod.LARGEST_REMAINDER_WITH_MEMORY;
import static se.kvot.apportionment.ApportionmentMethod.QUOTA_BALINSKI_YOUNG;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import se.kvot.money.Fraction;

/**
 * Checks a result from the problem and the result alone (<i>kontrollräkning</i>): the sum, the bounds, the quota where
 * the method promises it, that no unit was better placed elsewhere, the certificate, the balances and the ties.
 *
 * <pre>{@code
 * Apportionment result = ApportionmentProblem.of(ApportionmentMethod.DIVISOR_WEBSTER, 10, 43, 33, 24).apportion();
 * boolean valid = ApportionmentVerifier.findings(result).isEmpty(); // true
 * }</pre>
 *
 * <p>Shares no code with what apportions. Whom the quota method rounded up is checked up to 100 000 looks at a weight.
 */
public final class ApportionmentVerifier {

    private final Apportionment result;
    private final ApportionmentProblem problem;
    private final ApportionmentMethod method;
    private final BigInteger unit;
    private final List<Fraction> weights;
    private final List<String> findings = new ArrayList<>();

    // in units and without the sign of the total, as all that follows
    private final Fraction total;
    private final Fraction units; // the whole ones
    private final List<Fraction> parts;
    private final List<Fraction> least;
    private final List<Fraction> most;
    private final Fraction level; // what the certificate says a share is per weight; zero if nothing
    private final List<Fraction> due; // the share within its bounds and what earlier rounds owe

    /** {@return what is wrong, in units without sign, the first perhaps the cause of the rest; empty if nothing is} */
    public static ImmutableList<String> findings(Apportionment result) {
        ApportionmentVerifier verifier = new ApportionmentVerifier(result);
        verifier.checkSums();
        if (verifier.findings.isEmpty()) {
            verifier.checkMethod();
        }
        return ImmutableList.copyOf(verifier.findings);
    }

    private ApportionmentVerifier(Apportionment result) {
        this.result = result;
        this.problem = result.problem();
        this.method = problem.method();
        this.unit = problem.total().signum() < 0 ? problem.unit().negate() : problem.unit();
        this.weights = problem.weights();
        this.total = Fraction.of(problem.total(), unit);
        this.units = Fraction.of(total.round(RoundingMode.DOWN));
        this.parts = each(i -> Fraction.of(given(result.parts(), i, BigInteger.ZERO), unit));
        List<Fraction> minima = each(i -> Fraction.of(given(problem.minima(), i, BigInteger.ZERO), problem.unit()));
        BigInteger beyond = problem.total().abs().add(problem.unit()); // more than all: stands for no maximum
        this.most = each(i -> weights.get(i).signum() == 0
                ? minima.get(i)
                : Fraction.of(given(problem.maxima(), i, Optional.of(beyond)).orElse(beyond), problem.unit()));
        Fraction forAll = method.isForAll() ? Comparators.min(units, Fraction.ONE) : Fraction.ZERO;
        this.least = each(i -> Comparators.max(minima.get(i), Comparators.min(forAll, most.get(i))));
        this.level = result.certificate() instanceof Certificate.Remainders remainders
                ? remainders.perWeight()
                : result.certificate() instanceof Certificate.Shares shares ? shares.perWeight() : Fraction.ZERO;
        List<Fraction> balances =
                each(i -> given(problem.balances(), i, Fraction.ZERO).dividedBy(Fraction.of(unit)));
        this.due = each(i -> held(i, weights.get(i).times(level)).plus(balances.get(i)));
    }

    private void checkSums() {
        requireEqual("number of parts", weights.size(), result.parts().size());
        requireBetween(least, most);
        Fraction placed = method.isWithRest() ? sum(parts) : units;
        requireEqual("sum of parts", placed, sum(parts));
        requireEqual("undistributed", total.minus(placed), Fraction.of(result.undistributed(), unit));
        if (!method.isDivisor()) {
            checkLevel();
        }
    }

    /** The level must be the plain one if units can be placed so, else all held within bounds must sum to the total. */
    private void checkLevel() {
        Fraction plain = total.dividedBy(sum(weights));
        boolean ofWholeUnits =
                method == LARGEST_REMAINDER_WITH_MEMORY || method == CUMULATIVE || method == QUOTA_BALINSKI_YOUNG;
        if (!ofWholeUnits
                && sum(rounded(plain, RoundingMode.DOWN)).compareTo(units) <= 0
                && sum(rounded(plain, RoundingMode.UP)).compareTo(units) >= 0) {
            requireEqual("share per weight", plain, level);
        } else {
            Fraction room = Comparators.min(ofWholeUnits ? units : total, sum(most));
            requireEqual("sum of shares within bounds", room, sum(due));
        }
    }

    /** By most methods the parts follow from the shares; by others, units above the fewest go to the best claims. */
    private void checkMethod() {
        List<Fraction> owed = each(i -> due.get(i).minus(parts.get(i)).times(Fraction.of(unit)));
        requireEqual("balances", method == LARGEST_REMAINDER_WITH_MEMORY ? owed : List.of(), result.balances());
        List<Fraction> down = rounded(level, RoundingMode.DOWN);
        List<Fraction> alone = new ArrayList<>(rounded(level, problem.mode()));
        problem.named().ifPresent(named -> alone.set(named, parts.get(named))); // what remains: the sum has shown it
        switch (method) {
            case QUOTA_BALINSKI_YOUNG -> checkQuota(down, rounded(level, RoundingMode.UP));
            case FLOOR_TO_FIRST, FLOOR_TO_LAST, FLOOR_TO_LARGEST_WEIGHT -> checkPlaced(down, Fraction.ONE);
            case FLOOR_SEPARATE_REMAINDER, KEPT_BY_PAYER -> checkPlaced(down, Fraction.ZERO);
            case BLOCK_SEPARATE_REMAINDER -> checkPlaced(rounded(wholeLevel(), RoundingMode.DOWN), Fraction.ZERO);
            case CUMULATIVE -> checkPlaced(runningTotals(), Fraction.ZERO);
            case INDEPENDENT, REMAINDER_TO_INDEX -> checkPlaced(alone, Fraction.ZERO);
            // more than anybody can get, but nothing if all must get a unit and there is none
            default -> checkPlaced(least, method.isForAll() ? units : units.plus(Fraction.ONE));
        }
    }

    /** Parts must be the fewest or up to so many more, and none of these must have been better placed elsewhere. */
    private void checkPlaced(List<Fraction> fewest, Fraction more) {
        List<Fraction> limits = each(i -> held(i, fewest.get(i).plus(more)));
        requireBetween(fewest, limits);
        if (!findings.isEmpty()) {
            return;
        }
        // claims to the last unit of those who have more than the fewest, and to one more of those who may have it
        List<Claim> served = claims(fewest, parts, each(i -> parts.get(i).minus(Fraction.ONE)));
        List<Claim> unserved = claims(parts, limits, parts);
        Optional<Claim> last = Lists.reverse(served).stream().findFirst();
        Optional<Claim> next = unserved.stream().findFirst();
        boolean inOrder = last.isEmpty() || next.isEmpty() || order().compare(last.get(), next.get()) < 0;
        require(inOrder, "last claim served must come before %s but was %s", next, last);
        requireEqual("certificate", certificate(last.map(Claim::size), next.map(Claim::size)), result.certificate());
        requireEqual("ties", ties(served, unserved), result.ties());
    }

    private Certificate certificate(Optional<Fraction> last, Optional<Fraction> next) {
        if (method.isDivisor()) {
            return new Certificate.Divisors(next.orElse(Fraction.ZERO), last, method == DIVISOR_HUNTINGTON_HILL);
        }
        boolean byRemainder = method == LARGEST_REMAINDER || method == LARGEST_REMAINDER_WITH_MEMORY;
        return byRemainder ? new Certificate.Remainders(level, last, next) : new Certificate.Shares(level);
    }

    private record Claim(int index, Fraction size) {}

    /** The claims to one unit more than before, of those who are low below high, the best first. */
    private List<Claim> claims(List<Fraction> low, List<Fraction> high, List<Fraction> before) {
        return IntStream.range(0, weights.size())
                .filter(i -> low.get(i).compareTo(high.get(i)) < 0)
                .mapToObj(i -> new Claim(i, claim(i, before.get(i))))
                .sorted(order())
                .toList();
    }

    private Fraction claim(int i, Fraction before) {
        Fraction after = before.plus(Fraction.ONE);
        Fraction weight = weights.get(i);
        return switch (method) {
            case DIVISOR_JEFFERSON, QUOTA_BALINSKI_YOUNG -> weight.dividedBy(after);
            case DIVISOR_WEBSTER -> weight.dividedBy(before.plus(Fraction.of(1, 2)));
            case DIVISOR_ADAMS -> weight.dividedBy(before);
            case DIVISOR_DEAN ->
                weight.dividedBy(before).plus(weight.dividedBy(after)).dividedBy(Fraction.of(2));
            case DIVISOR_HUNTINGTON_HILL -> weight.times(weight).dividedBy(before.times(after));
            case FLOOR_TO_FIRST -> Fraction.of(-i);
            case FLOOR_TO_LAST -> Fraction.of(i);
            case FLOOR_TO_LARGEST_WEIGHT -> weight;
            case LARGEST_REMAINDER -> weight.times(level).minus(before);
            default -> due.get(i).minus(before);
        };
    }

    /** The larger claim first, equal ones by the rule for ties. */
    private Comparator<Claim> order() {
        Comparator<Claim> order = Comparator.comparing(Claim::size).reversed();
        if (problem.ties() instanceof TieBreak.Lot lot) {
            order = order.thenComparing(claim -> lot.drawn().indexOf(claim.index()));
        } else if (problem.ties() instanceof TieBreak.ByLargerWeight) {
            order = order.thenComparing(claim -> weights.get(claim.index()).negated());
        }
        return order.thenComparing(Claim::index);
    }

    /** The tie of those served and unserved whose claims are equal, if there are any. */
    private static ImmutableList<ClaimTie> ties(List<Claim> served, List<Claim> unserved) {
        Optional<Fraction> next = unserved.stream().map(Claim::size).findFirst();
        ImmutableList<Integer> winners = at(next, served);
        ImmutableList<Integer> claimants = ImmutableList.sortedCopyOf(Iterables.concat(winners, at(next, unserved)));
        ClaimTie tie = new ClaimTie(claimants, winners.size(), winners);
        return winners.isEmpty() ? ImmutableList.of() : ImmutableList.of(tie);
    }

    private static ImmutableList<Integer> at(Optional<Fraction> size, List<Claim> claims) {
        Iterable<Claim> equal = Iterables.filter(claims, claim -> size.equals(Optional.of(claim.size())));
        return ImmutableList.copyOf(Iterables.transform(equal, Claim::index));
    }

    private List<Fraction> runningTotals() {
        List<Fraction> totals = new ArrayList<>(List.of(Fraction.ZERO));
        due.forEach(share -> totals.add(totals.get(totals.size() - 1).plus(share)));
        List<BigInteger> rounded = Lists.transform(totals, sum -> sum.round(problem.mode()));
        return each(i -> Fraction.of(rounded.get(i + 1).subtract(rounded.get(i))));
    }

    /** The largest level, at most the one given, at which all shares, and so their sum, are whole. */
    private Fraction wholeLevel() {
        Fraction step = Fraction.ONE.dividedBy(sum(weights));
        for (Fraction weight : weights) {
            step = step.times(Fraction.of(weight.times(step).denominator()));
        }
        return step.times(Fraction.of(level.dividedBy(step).round(RoundingMode.DOWN)));
    }

    private void checkQuota(List<Fraction> down, List<Fraction> up) {
        boolean small = units.times(Fraction.of(weights.size())).compareTo(Fraction.of(100_000)) <= 0;
        List<Fraction> fewest = small ? unitByUnit() : down;
        requireBetween(fewest, small ? fewest : up);
        requireEqual("certificate", new Certificate.Shares(level), result.certificate());
        List<Claim> served = claims(down, parts, down);
        List<Claim> unserved = claims(parts, up, down);
        for (ClaimTie tie : result.ties()) {
            ImmutableSet<Integer> named = ImmutableSet.copyOf(tie.claimants());
            List<Claim> won = new ArrayList<>(served);
            won.removeIf(claim -> !named.contains(claim.index()));
            won.sort(Comparator.comparing(claim -> tie.winners().indexOf(claim.index())));
            List<Claim> lost = new ArrayList<>(unserved);
            lost.removeIf(claim -> !named.contains(claim.index()));
            requireEqual("ties", ties(won, lost), List.of(tie));
        }
    }

    /** Among those whom a unit keeps within their share of the units so far, rounded up, the largest claim gets it. */
    private List<Fraction> unitByUnit() {
        List<Fraction> expected = new ArrayList<>(
                each(i -> List.of(least.get(i), most.get(i)).contains(due.get(i)) ? due.get(i) : Fraction.ZERO));
        Fraction slots = units.minus(sum(expected));
        for (Fraction slot = Fraction.ONE; slot.compareTo(slots) <= 0; slot = slot.plus(Fraction.ONE)) {
            Fraction portion = slot.dividedBy(slots);
            List<Claim> waiting = claims(expected, each(i -> due.get(i).times(portion)), expected);
            int best = waiting.get(0).index();
            expected.set(best, expected.get(best).plus(Fraction.ONE));
        }
        return expected;
    }

    private List<Fraction> rounded(Fraction perWeight, RoundingMode mode) {
        return each(i -> held(i, Fraction.of(weights.get(i).times(perWeight).round(mode))));
    }

    private Fraction held(int i, Fraction figure) {
        return Comparators.min(Comparators.max(figure, least.get(i)), most.get(i));
    }

    private <T> List<T> each(IntFunction<T> figure) {
        return IntStream.range(0, weights.size()).mapToObj(figure).toList();
    }

    private static <T> T given(List<T> figures, int i, T otherwise) {
        return i < figures.size() ? figures.get(i) : otherwise;
    }

    private static Fraction sum(List<Fraction> figures) {
        return figures.stream().reduce(Fraction.ZERO, Fraction::plus);
    }

    private void requireBetween(List<Fraction> from, List<Fraction> to) {
        for (int i = 0; i < parts.size(); i++) {
            Fraction part = parts.get(i);
            require(part.isWhole(), "part %s must be whole but was %s", i, part);
            require(part.compareTo(from.get(i)) >= 0, "part %s must be at least %s but was %s", i, from.get(i), part);
            require(part.compareTo(to.get(i)) <= 0, "part %s must be at most %s but was %s", i, to.get(i), part);
        }
    }

    private void requireEqual(String what, Object expected, Object actual) {
        require(expected.equals(actual), "%s must be %s but was %s", what, expected, actual);
    }

    private void require(boolean met, String finding, Object... figures) {
        if (!met) {
            findings.add(lenientFormat(finding, figures));
        }
    }
}
