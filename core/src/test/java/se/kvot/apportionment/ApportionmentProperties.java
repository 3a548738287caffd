package se.kvot.apportionment;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import se.kvot.money.Fraction;

@Domain(GeneratedProblems.class)
@Domain(net.jqwik.api.domains.DomainContext.Global.class)
class ApportionmentProperties {

    /** Methods that give everybody the share rounded down or up, when nothing binds. */
    private static final Set<ApportionmentMethod> WITHIN_QUOTA = Set.of(
            ApportionmentMethod.LARGEST_REMAINDER,
            ApportionmentMethod.QUOTA_BALINSKI_YOUNG,
            ApportionmentMethod.FLOOR_SEPARATE_REMAINDER,
            ApportionmentMethod.KEPT_BY_PAYER,
            ApportionmentMethod.CUMULATIVE,
            ApportionmentMethod.INDEPENDENT);

    /** Methods for which it does not matter where somebody stands. */
    private static final Set<ApportionmentMethod> ANONYMOUS = Set.of(
            ApportionmentMethod.LARGEST_REMAINDER,
            ApportionmentMethod.LARGEST_REMAINDER_WITH_MEMORY,
            ApportionmentMethod.DIVISOR_JEFFERSON,
            ApportionmentMethod.DIVISOR_WEBSTER,
            ApportionmentMethod.DIVISOR_ADAMS,
            ApportionmentMethod.DIVISOR_DEAN,
            ApportionmentMethod.DIVISOR_HUNTINGTON_HILL,
            ApportionmentMethod.QUOTA_BALINSKI_YOUNG,
            ApportionmentMethod.FLOOR_TO_LARGEST_WEIGHT,
            ApportionmentMethod.INDEPENDENT,
            ApportionmentMethod.BLOCK_SEPARATE_REMAINDER,
            ApportionmentMethod.KEPT_BY_PAYER);

    private static BigInteger sum(List<BigInteger> parts) {
        return parts.stream().reduce(BigInteger.ZERO, BigInteger::add);
    }

    private static boolean isFree(Problems problem) {
        return problem.minima().isEmpty();
    }

    @Property(tries = 1000)
    void everyResultIsThatOfTheSlowWay(@ForAll Problems problem) {
        // the quota method is defined without bounds; with them, the verifier goes unit by unit
        Assume.that(isFree(problem) || problem.method() != ApportionmentMethod.QUOTA_BALINSKI_YOUNG);
        assertThat(problem.solve().parts()).isEqualTo(SlowApportionment.parts(problem));
    }

    @Property(tries = 1000)
    void theVerifierFindsNothing(@ForAll Problems problem) {
        assertThat(ApportionmentVerifier.findings(problem.solve())).isEmpty();
    }

    @Property(tries = 1000)
    void theVerifierSeesAUnitInTheWrongPlace(@ForAll Problems problem, @ForAll long seed) {
        Random random = new Random(seed);
        Apportionment right = problem.solve();
        List<BigInteger> moved = new ArrayList<>(right.parts());
        int from = random.nextInt(moved.size());
        int to = random.nextInt(moved.size());
        Assume.that(from != to);
        moved.set(from, moved.get(from).subtract(problem.unit()));
        moved.set(to, moved.get(to).add(problem.unit()));

        assertThat(ApportionmentVerifier.findings(new Apportionment(
                        right.problem(),
                        ImmutableList.copyOf(moved),
                        right.undistributed(),
                        right.ties(),
                        right.certificate(),
                        right.balances())))
                .isNotEmpty();
    }

    @Property
    void partsAndWhatIsUndistributedSumToTheTotal(@ForAll Problems problem) {
        Apportionment result = problem.solve();

        assertThat(sum(result.parts()).add(result.undistributed())).isEqualTo(problem.total());
        if (!problem.method().isWithRest()) {
            assertThat(result.undistributed()).isEqualTo(problem.total().remainder(problem.unit()));
        }
    }

    @Property
    void whatIsPaidBackMirrorsWhatIsPaid(@ForAll Problems problem) {
        Apportionment result = problem.solve();
        Apportionment mirrored = problem.total(problem.total().negate())
                .balances(problem.balances().stream().map(Fraction::negated).toList())
                .solve();

        assertThat(mirrored.parts())
                .isEqualTo(result.parts().stream().map(BigInteger::negate).toList());
        assertThat(mirrored.ties()).isEqualTo(result.ties());
        if (problem.total().signum() != 0) {
            // nothing is its own mirror image: the largest balance that waits is then another's
            assertThat(mirrored.certificate()).isEqualTo(result.certificate());
        }
        assertThat(mirrored.balances())
                .isEqualTo(result.balances().stream().map(Fraction::negated).toList());
    }

    @Property
    void onlyTheProportionOfWeightsMatters(@ForAll Problems problem, @ForAll @IntRange(min = 1, max = 999) int scale) {
        Fraction factor = Fraction.of(scale, 7);

        Apportionment scaled = problem.weights(
                        problem.weights().stream().map(factor::times).toList())
                .solve();

        assertThat(scaled.parts()).isEqualTo(problem.solve().parts());
    }

    @Property(maxDiscardRatio = 100)
    void withoutATieItDoesNotMatterWhereSomebodyStands(@ForAll Problems problem, @ForAll long seed) {
        Assume.that(ANONYMOUS.contains(problem.method()));
        Apportionment result = problem.solve();
        Assume.that(result.ties().isEmpty());
        List<Integer> order = new ArrayList<>(
                IntStream.range(0, problem.weights().size()).boxed().toList());
        Collections.shuffle(order, new Random(seed));

        Problems shuffled = problem.weights(pick(problem.weights(), order))
                .minima(pick(problem.minima(), order))
                .maxima(pick(problem.maxima(), order))
                .balances(pick(problem.balances(), order));

        assertThat(shuffled.solve().parts()).isEqualTo(pick(result.parts(), order));
    }

    private static <T> List<T> pick(List<T> values, List<Integer> order) {
        return values.isEmpty() ? values : order.stream().map(values::get).toList();
    }

    @Property(maxDiscardRatio = 100)
    void aLargerWeightGetsNoLess(@ForAll Problems problem) {
        Assume.that(isFree(problem) && problem.balances().isEmpty());
        Assume.that(ANONYMOUS.contains(problem.method()));
        List<BigInteger> parts = problem.solve().parts();

        for (int i = 0; i < parts.size(); i++) {
            for (int j = 0; j < parts.size(); j++) {
                BigInteger difference = parts.get(i).abs().subtract(parts.get(j).abs());
                int weights =
                        problem.weights().get(i).compareTo(problem.weights().get(j));
                if (weights > 0) {
                    assertThat(difference).isNotNegative();
                } else if (weights == 0) {
                    assertThat(difference.abs()).isLessThanOrEqualTo(problem.unit());
                }
            }
        }
    }

    @Property(maxDiscardRatio = 100)
    void sharesAreRoundedDownOrUp(@ForAll Problems problem) {
        Assume.that(isFree(problem) && WITHIN_QUOTA.contains(problem.method()));
        boolean ofWholeUnits = problem.method() == ApportionmentMethod.CUMULATIVE
                || problem.method() == ApportionmentMethod.QUOTA_BALINSKI_YOUNG;
        Fraction total = Fraction.of(problem.total().abs(), problem.unit());
        Fraction shared = ofWholeUnits ? Fraction.of(total.round(RoundingMode.DOWN)) : total;
        Fraction sum = problem.weights().stream().reduce(Fraction.ZERO, Fraction::plus);
        List<BigInteger> parts = problem.solve().parts();

        for (int i = 0; i < parts.size(); i++) {
            Fraction share = problem.weights().get(i).times(shared).dividedBy(sum);
            assertThat(parts.get(i).abs().divide(problem.unit()))
                    .isBetween(share.round(RoundingMode.DOWN), share.round(RoundingMode.UP));
        }
    }

    @Property(maxDiscardRatio = 100)
    void aUnitMoreTakesFromNobody(@ForAll Problems problem) {
        Assume.that(problem.method().isDivisor()
                || (isFree(problem) && problem.method() == ApportionmentMethod.QUOTA_BALINSKI_YOUNG));
        Problems positive = problem.total(problem.total().abs().add(problem.unit()));
        Assume.that(problem.maxima().stream().anyMatch(Optional::isEmpty) || isFree(problem));
        Problems before = problem.total(problem.total().abs());
        Assume.that(canTake(positive));

        List<BigInteger> less = before.solve().parts();
        List<BigInteger> more = positive.solve().parts();

        for (int i = 0; i < less.size(); i++) {
            assertThat(more.get(i)).isGreaterThanOrEqualTo(less.get(i));
        }
    }

    private static boolean canTake(Problems problem) {
        for (int i = 0; i < problem.weights().size(); i++) {
            boolean open = problem.maxima().isEmpty() || problem.maxima().get(i).isEmpty();
            if (open && problem.weights().get(i).signum() > 0) {
                return true;
            }
        }
        return false;
    }

    /** A divisor method never takes from one whose weight grew to give to one whose weight did not. */
    @Property(maxDiscardRatio = 100)
    void aLargerWeightLosesNothingByDivisors(@ForAll Problems problem, @ForAll @IntRange(min = 0, max = 7) int at) {
        Assume.that(problem.method().isDivisor() && at < problem.weights().size());
        Assume.that(problem.weights().get(at).signum() > 0);
        List<Fraction> grown = new ArrayList<>(problem.weights());
        grown.set(at, grown.get(at).times(Fraction.of(11, 10)));

        BigInteger before = problem.solve().parts().get(at).abs();
        BigInteger after = problem.weights(grown).solve().parts().get(at).abs();

        assertThat(after).isGreaterThanOrEqualTo(before);
    }

    /** What some get together is shared between them as it would be without the others. */
    @Property(maxDiscardRatio = 100)
    void aPartOfADivisorResultIsAResultOfItsOwn(
            @ForAll Problems problem, @ForAll @IntRange(min = 1, max = 7) int first) {
        Assume.that(problem.method().isDivisor() && first < problem.weights().size());
        Assume.that(problem.weights().subList(0, first).stream().anyMatch(weight -> weight.signum() > 0));
        Apportionment whole = problem.solve();
        List<BigInteger> some = whole.parts().subList(0, first);

        Problems part = problem.weights(problem.weights().subList(0, first))
                .total(sum(some))
                .minima(isFree(problem) ? List.of() : problem.minima().subList(0, first))
                .maxima(isFree(problem) ? List.of() : problem.maxima().subList(0, first));

        assertThat(part.solve().parts()).isEqualTo(some);
    }

    @Property
    void twoWeightsGetTheirSharesToTheNearestByWebster(@ForAll Problems problem) {
        Assume.that(problem.weights().size() >= 2 && isFree(problem));
        List<Fraction> two = problem.weights()
                .subList(problem.weights().size() - 2, problem.weights().size());
        Assume.that(two.stream().anyMatch(weight -> weight.signum() > 0));
        Problems webster = problem.by(ApportionmentMethod.DIVISOR_WEBSTER)
                .balances(List.of())
                .weights(two);
        BigInteger whole = problem.total().divide(problem.unit()).multiply(problem.unit());

        assertThat(webster.total(whole).solve().parts())
                .isEqualTo(webster.by(ApportionmentMethod.LARGEST_REMAINDER)
                        .total(whole)
                        .solve()
                        .parts());
    }

    @Property
    void stepsEndAtTheParts(@ForAll Problems problem) {
        Apportionment result = problem.solve();

        Map<Integer, Fraction> last = new HashMap<>();
        result.steps().forEach(step -> last.put(step.index(), step.after()));

        assertThat(IntStream.range(0, result.parts().size()).mapToObj(last::get).toList())
                .isEqualTo(result.parts().stream().map(Fraction::of).toList());
    }

    @Property
    void theMiddleOfTheIntervalIsADivisor(@ForAll Problems problem) {
        Assume.that(isFree(problem));
        Apportionment result = problem.by(ApportionmentMethod.DIVISOR_WEBSTER)
                .balances(List.of())
                .solve();
        Certificate.Divisors interval = (Certificate.Divisors) result.certificate();
        Assume.that(interval.most().isPresent() && result.ties().isEmpty());
        Fraction divisor = interval.least().plus(interval.most().get()).dividedBy(Fraction.of(2));

        assertThat(problem.weights().stream()
                        .map(weight -> weight.dividedBy(divisor).round(RoundingMode.HALF_UP))
                        .map(problem.unit()::multiply)
                        .toList())
                .isEqualTo(result.parts().stream().map(BigInteger::abs).toList());
    }

    /** The winners of a tie could have been any of the claimants. */
    @Property(maxDiscardRatio = 100)
    void aLotDecidesATie(@ForAll Problems problem, @ForAll long seed) {
        Assume.that(problem.method() != ApportionmentMethod.QUOTA_BALINSKI_YOUNG);
        Apportionment byIndex = problem.solve();
        Assume.that(!byIndex.ties().isEmpty());
        ClaimTie tie = byIndex.ties().get(0);
        List<Integer> drawn = new ArrayList<>(tie.claimants());
        Collections.shuffle(drawn, new Random(seed));

        Apportionment byLot = problem.ties(TieBreak.lot(drawn)).solve();

        assertThat(byLot.ties())
                .containsExactly(new ClaimTie(
                        tie.claimants(), tie.units(), ImmutableList.copyOf(drawn.subList(0, tie.units()))));
        assertThat(ApportionmentVerifier.findings(byLot)).isEmpty();
        for (int i = 0; i < drawn.size(); i++) {
            int index = drawn.get(i);
            BigInteger difference = byLot.parts()
                    .get(index)
                    .subtract(byIndex.parts().get(index))
                    .abs();
            boolean wonThen = tie.winners().contains(index);
            assertThat(difference).isEqualTo(wonThen == i < tie.units() ? BigInteger.ZERO : problem.unit());
        }
    }

    /** Twenty years with the same weights. */
    @Property
    void withMemoryNobodyIsEverAWholeUnitFromTheirShares(@ForAll Problems problem, @ForAll long seed) {
        Assume.that(isFree(problem));
        Problems year =
                problem.by(ApportionmentMethod.LARGEST_REMAINDER_WITH_MEMORY).balances(List.of());
        Random random = new Random(seed);
        Fraction unit = Fraction.of(problem.unit());
        for (int i = 0; i < 20; i++) {
            long total = random.nextInt(500);
            Apportionment result = year.total(BigInteger.valueOf(total)).solve();
            assertThat(ApportionmentVerifier.findings(result)).isEmpty();
            assertThat(result.balances().stream().reduce(Fraction.ZERO, Fraction::plus))
                    .isEqualTo(Fraction.ZERO);
            assertThat(result.balances()).allSatisfy(balance -> {
                assertThat(balance).isGreaterThan(unit.negated());
                assertThat(balance)
                        .isLessThan(unit.times(
                                Fraction.of(Math.max(1, problem.weights().size()))));
            });
            year = year.balances(result.balances());
        }
    }
}
