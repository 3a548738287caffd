package se.kvot.apportionment;

import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import se.kvot.money.Fraction;

/** Problems that can be solved, of every method. */
final class GeneratedProblems extends DomainContextBase {

    /** Drawn in one go, since parts that are drawn one by one take longer than what they test. */
    @Provide
    Arbitrary<Problems> problems() {
        return Arbitraries.randomValue(GeneratedProblems::any);
    }

    private static Problems any(Random random) {
        ApportionmentMethod[] methods = ApportionmentMethod.values();
        long unit = random.nextInt(3) > 0 ? 1 : random.nextInt(2) == 0 ? 5 : 7;
        long total = random.nextInt(7) == 0 ? random.nextInt(4_001) - 2_000 : random.nextInt(121) - 60;
        RoundingMode[] modes = {
            RoundingMode.HALF_UP, RoundingMode.HALF_EVEN, RoundingMode.HALF_DOWN, RoundingMode.DOWN, RoundingMode.UP
        };
        return problem(
                methods[random.nextInt(methods.length)],
                weights(1 + random.nextInt(8), random),
                total * unit,
                unit,
                modes[random.nextInt(modes.length)],
                random);
    }

    /** Few different ones make many ties; huge, tiny and uneven ones leave 64 bits. */
    private static List<Fraction> weights(int size, Random random) {
        int kind = random.nextInt(8);
        Fraction same = Fraction.of(1 + random.nextInt(1_000));
        List<Fraction> weights = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            weights.add(
                    switch (kind) {
                        case 0, 1 -> Fraction.of(random.nextInt(4));
                        case 2 -> Fraction.of(random.nextInt(31));
                        case 3 -> same;
                        case 4 -> Fraction.of(2_000 + random.nextInt(1_000_000));
                        case 5 ->
                            Fraction.of(random.nextInt(10), List.of(1, 2, 3, 7).get(random.nextInt(4)));
                        case 6 -> Fraction.of(BigInteger.TEN.pow(30).add(BigInteger.valueOf(random.nextInt(1_000))));
                        default -> Fraction.of(random.nextInt(1_000), 1_000_000_000_000L);
                    });
        }
        if (weights.stream().allMatch(weight -> weight.signum() == 0)) {
            weights.set(0, Fraction.ONE);
        }
        return weights;
    }

    private static Problems problem(
            ApportionmentMethod method,
            List<Fraction> weights,
            long about,
            long unit,
            RoundingMode mode,
            Random random) {
        long total = random.nextInt(3) == 0 ? about + random.nextInt((int) unit) : about;
        Problems plain = Problems.of(method, BigInteger.valueOf(total), weights)
                .unit(unit)
                .mode(method == ApportionmentMethod.REMAINDER_TO_INDEX ? RoundingMode.DOWN : mode);
        if (method.isForAll()) {
            plain = atLeastOneEach(plain);
        }
        if (method == ApportionmentMethod.REMAINDER_TO_INDEX) {
            plain = plain.named(largest(weights));
        }
        if (method == ApportionmentMethod.LARGEST_REMAINDER_WITH_MEMORY && random.nextBoolean()) {
            plain = plain.balances(balances(weights.size(), random));
        }
        boolean free = method == ApportionmentMethod.BLOCK_SEPARATE_REMAINDER
                || method == ApportionmentMethod.REMAINDER_TO_INDEX;
        return free || random.nextInt(2) == 0 ? plain : bounded(plain, random);
    }

    private static Problems atLeastOneEach(Problems problem) {
        BigInteger least = problem.unit()
                .multiply(BigInteger.valueOf(problem.weights().size()))
                .max(problem.total().abs());
        return problem.total(problem.total().signum() < 0 ? least.negate() : least);
    }

    private static int largest(List<Fraction> weights) {
        int best = 0;
        for (int i = 0; i < weights.size(); i++) {
            best = weights.get(i).compareTo(weights.get(best)) > 0 ? i : best;
        }
        return best;
    }

    private static List<Fraction> balances(int size, Random random) {
        List<Fraction> balances = new ArrayList<>();
        Fraction sum = Fraction.ZERO;
        for (int i = 1; i < size; i++) {
            Fraction balance = Fraction.of(random.nextInt(19) - 9, 10);
            balances.add(balance);
            sum = sum.plus(balance);
        }
        balances.add(sum.negated());
        return balances;
    }

    /** Bounds around a result, so that it is known that they can be met; some bind. */
    private static Problems bounded(Problems problem, Random random) {
        Problems any = problem.method().isForAll() ? problem : problem.by(ApportionmentMethod.LARGEST_REMAINDER);
        List<BigInteger> within = any.balances(List.of()).solve().parts();
        List<BigInteger> minima = new ArrayList<>();
        List<Optional<BigInteger>> maxima = new ArrayList<>();
        List<BigInteger> moved =
                new ArrayList<>(within.stream().map(BigInteger::abs).toList());
        for (int swap = 0; swap < random.nextInt(4); swap++) {
            int from = random.nextInt(moved.size());
            int to = random.nextInt(moved.size());
            BigInteger amount = problem.unit().multiply(BigInteger.valueOf(random.nextInt(4)));
            boolean open = problem.weights().get(to).signum() > 0;
            if (open && moved.get(from).compareTo(amount.add(problem.unit())) > 0) {
                moved.set(from, moved.get(from).subtract(amount));
                moved.set(to, moved.get(to).add(amount));
            }
        }
        for (int i = 0; i < moved.size(); i++) {
            BigInteger slack = problem.unit().multiply(BigInteger.valueOf(random.nextInt(3)));
            BigInteger lower = moved.get(i).subtract(slack).max(BigInteger.ZERO);
            minima.add(random.nextInt(3) == 0 ? lower : BigInteger.ZERO);
            BigInteger more = problem.unit().multiply(BigInteger.valueOf(1 + random.nextInt(2)));
            maxima.add(random.nextInt(3) == 0 ? Optional.of(moved.get(i).add(more)) : Optional.empty());
        }
        return problem.minima(minima).maxima(maxima);
    }
}
