package se.kvot.apportionment;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.kvot.money.Fraction;

/** A problem without its sign: whole weights in lowest terms, amounts counted in units, every bound known to be met. */
final class Terms {

    /** How many indices a message names before it says how many more there are. */
    private static final int NAMED = 8;

    /** What keeps a list of odd fractions from growing into numbers that take minutes. */
    private static final int MOST_BITS = 100_000;

    private final ApportionmentProblem problem;
    private final BigInteger[] weights;
    private final BigInteger sum;

    /** What a whole weight of 1 is in the problem's own weights. */
    private final Fraction scale;

    private final BigInteger units;
    private final Fraction exactUnits;
    private final BigInteger[] least;
    private final BigInteger[] most;

    static Terms of(ApportionmentProblem problem) {
        return new Terms(problem);
    }

    private Terms(ApportionmentProblem problem) {
        this.problem = problem;
        List<Fraction> given = problem.weights();
        BigInteger denominator = BigInteger.ONE;
        BigInteger common = BigInteger.ZERO;
        for (int i = 0; i < given.size(); i++) {
            Fraction weight = given.get(i);
            checkArgument(weight.signum() >= 0, "weight at %s must not be negative but was %s", i, weight);
            denominator = leastCommonMultiple(denominator, weight.denominator());
            common = common.gcd(weight.numerator());
            checkArgument(
                    denominator.bitLength() <= MOST_BITS,
                    "weights must have a common denominator of at most %s bits but those up to index %s had more",
                    MOST_BITS,
                    i);
        }
        checkArgument(common.signum() > 0, "weights must have a positive sum but all %s were zero", given.size());
        // numerators are divided by what they have in common, so this is a whole number in lowest terms
        this.scale = Fraction.of(common, denominator);
        this.weights = new BigInteger[given.size()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = given.get(i)
                    .numerator()
                    .divide(common)
                    .multiply(denominator.divide(given.get(i).denominator()));
        }
        this.sum = Arrays.stream(weights).reduce(BigInteger.ZERO, BigInteger::add);
        this.exactUnits = Fraction.of(problem.total().abs(), problem.unit());
        this.units = problem.total().abs().divide(problem.unit());
        this.least = new BigInteger[weights.length];
        this.most = new BigInteger[weights.length];
        readBounds();
        requireRoom();
        giveAllAUnit();
    }

    private static BigInteger leastCommonMultiple(BigInteger a, BigInteger b) {
        return a.equals(b) ? a : a.divide(a.gcd(b)).multiply(b);
    }

    private void readBounds() {
        // one more than the units is what a single share may round up to
        BigInteger unbounded = units.add(BigInteger.ONE);
        for (int i = 0; i < weights.length; i++) {
            least[i] = problem.minima().isEmpty()
                    ? BigInteger.ZERO
                    : inUnits("minimum", i, problem.minima().get(i));
            Optional<BigInteger> maximum = problem.maxima().isEmpty()
                    ? Optional.empty()
                    : problem.maxima().get(i);
            int index = i;
            most[i] = maximum.map(value -> inUnits("maximum", index, value)).orElse(unbounded.max(least[i]));
            checkArgument(
                    least[i].compareTo(most[i]) <= 0,
                    "maximum at %s must be at least its minimum %s but was %s",
                    i,
                    least[i].multiply(problem.unit()),
                    most[i].multiply(problem.unit()));
            if (weights[i].signum() == 0) {
                most[i] = least[i];
            }
        }
    }

    private BigInteger inUnits(String what, int index, BigInteger bound) {
        checkArgument(bound.signum() >= 0, "%s at %s must not be negative but was %s", what, index, bound);
        BigInteger[] parts = bound.divideAndRemainder(problem.unit());
        checkArgument(
                parts[1].signum() == 0,
                "%s at %s must be a multiple of the unit %s but was %s",
                what,
                index,
                problem.unit(),
                bound);
        return parts[0];
    }

    private void requireRoom() {
        BigInteger lack = total(least).subtract(units);
        checkArgument(
                lack.signum() <= 0,
                "minima must sum to at most %s but summed to %s: %s too much for %s",
                amount(units),
                amount(total(least)),
                amount(lack),
                held(least, "at least"));
        BigInteger excess = units.subtract(total(most));
        checkArgument(
                excess.signum() <= 0,
                "maxima must sum to at least %s but summed to %s: %s cannot be placed with %s",
                amount(units),
                amount(total(most)),
                amount(excess),
                held(most, "at most"));
    }

    private void giveAllAUnit() {
        if (!problem.method().isForAll()) {
            return;
        }
        if (units.signum() == 0) {
            // no divisor gives nothing to a positive weight
            Arrays.fill(most, BigInteger.ZERO);
            return;
        }
        for (int i = 0; i < weights.length; i++) {
            least[i] = least[i].max(BigInteger.ONE.min(most[i]));
        }
        BigInteger needed = total(least);
        checkArgument(
                needed.compareTo(units) <= 0,
                "total must be at least %s for %s, which gives every positive weight a unit, but was %s:"
                        + " %s too little for %s",
                amount(needed),
                problem.method(),
                amount(units),
                amount(needed.subtract(units)),
                held(least, "at least"));
    }

    private BigInteger amount(BigInteger count) {
        return count.multiply(problem.unit());
    }

    /** Who are held, in words: those with a bound above zero, or all whose parts cannot grow. */
    private String held(BigInteger[] bounds, String word) {
        List<Integer> held = IntStream.range(0, bounds.length)
                .filter(i -> bounds == most || bounds[i].signum() > 0)
                .boxed()
                .toList();
        StringBuilder text = new StringBuilder();
        for (int i : held.subList(0, Math.min(NAMED, held.size()))) {
            text.append(text.isEmpty() ? "index " : ", index ")
                    .append(i)
                    .append(' ')
                    .append(word)
                    .append(' ')
                    .append(amount(bounds[i]));
        }
        return held.size() <= NAMED ? text.toString() : text + " and " + (held.size() - NAMED) + " more";
    }

    static BigInteger total(BigInteger[] counts) {
        return Arrays.stream(counts).reduce(BigInteger.ZERO, BigInteger::add);
    }

    int size() {
        return weights.length;
    }

    BigInteger weight(int index) {
        return weights[index];
    }

    BigInteger sumOfWeights() {
        return sum;
    }

    /** What a whole weight of 1 is in the problem's own weights. */
    Fraction scale() {
        return scale;
    }

    /** How many whole units there are. */
    BigInteger units() {
        return units;
    }

    /** The total in units, with what is less than a unit. */
    Fraction exactUnits() {
        return exactUnits;
    }

    BigInteger least(int index) {
        return least[index];
    }

    BigInteger most(int index) {
        return most[index];
    }

    /** {@return the sum of all maxima} */
    BigInteger room() {
        return total(most);
    }

    BigInteger bounded(int index, BigInteger count) {
        return count.max(least[index]).min(most[index]);
    }

    ApportionmentProblem problem() {
        return problem;
    }

    /**
     * {@return what one whole weight gets so that all, held within their bounds, get {@code target}}
     *
     * @param target at least the sum of all minima and at most the sum of all maxima
     */
    Fraction level(Fraction target) {
        WaterLevel level = new WaterLevel();
        for (int i = 0; i < weights.length; i++) {
            if (weights[i].signum() > 0) {
                level.add(new Ratio(least[i], weights[i]), new Ratio(most[i], weights[i]), weights[i]);
            }
        }
        return level.at(target.minus(Fraction.of(total(least))));
    }

    /** What earlier rounds took from an index, in units, as if the total were positive. */
    Fraction balance(int index) {
        if (problem.balances().isEmpty()) {
            return Fraction.ZERO;
        }
        Fraction balance = problem.balances().get(index).dividedBy(Fraction.of(problem.unit()));
        return problem.total().signum() < 0 ? balance.negated() : balance;
    }

    Apportionment apportion() {
        Outcome outcome = switch (problem.method()) {
            case LARGEST_REMAINDER -> RemainderMethods.largestRemainder(this);
            case LARGEST_REMAINDER_WITH_MEMORY -> RemainderMethods.withMemory(this);
            case DIVISOR_JEFFERSON, DIVISOR_WEBSTER, DIVISOR_ADAMS, DIVISOR_DEAN, DIVISOR_HUNTINGTON_HILL ->
                DivisorMethod.apportion(this);
            case QUOTA_BALINSKI_YOUNG -> QuotaMethod.apportion(this);
            case FLOOR_TO_FIRST, FLOOR_TO_LAST -> RoundedMethods.floorInOrder(this);
            case FLOOR_TO_LARGEST_WEIGHT -> RoundedMethods.floorToLargestWeight(this);
            case FLOOR_SEPARATE_REMAINDER, KEPT_BY_PAYER -> RoundedMethods.floor(this);
            case BLOCK_SEPARATE_REMAINDER -> RoundedMethods.block(this);
            case CUMULATIVE -> RoundedMethods.cumulative(this);
            case REMAINDER_TO_INDEX -> RoundedMethods.remainderToIndex(this);
            case INDEPENDENT -> RoundedMethods.independent(this);
        };
        return outcome.of(this);
    }

    /** Parts in units, as if the total were positive. */
    @SuppressWarnings("ArrayRecordComponent") // seen by this package only, written by nobody
    record Outcome(
            BigInteger[] parts,
            ImmutableList<ClaimTie> ties,
            Certificate certificate,
            ImmutableList<Fraction> balances) {

        static Outcome of(BigInteger[] parts, ImmutableList<ClaimTie> ties, Certificate certificate) {
            return new Outcome(parts, ties, certificate, ImmutableList.of());
        }

        private Apportionment of(Terms terms) {
            ApportionmentProblem problem = terms.problem;
            BigInteger unit = problem.total().signum() < 0 ? problem.unit().negate() : problem.unit();
            ImmutableList<BigInteger> amounts =
                    Arrays.stream(parts).map(unit::multiply).collect(ImmutableList.toImmutableList());
            return new Apportionment(
                    problem,
                    amounts,
                    problem.total().subtract(total(parts).multiply(unit)),
                    ties,
                    certificate,
                    balances.stream()
                            .map(balance -> balance.times(Fraction.of(unit)))
                            .collect(ImmutableList.toImmutableList()));
        }
    }
}
