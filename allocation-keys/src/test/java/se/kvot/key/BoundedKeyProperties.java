package se.kvot.key;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import javax.money.MonetaryAmount;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import se.kvot.allocation.AllocationStep;
import se.kvot.allocation.DistributionKey;
import se.kvot.allocation.Entitlements;
import se.kvot.money.ExactAmount;
import se.kvot.money.Fraction;
import se.kvot.money.Kronor;
import se.kvot.party.Recipient;
import se.kvot.party.Recipients;
import se.kvot.testkit.DistributionKeyContract;
import se.kvot.testkit.KeyCase;

/** Bounds on shares, against every way to have some at their least and some at their highest amount. */
class BoundedKeyProperties
        implements DistributionKeyContract.NeverExceedsThePool,
                DistributionKeyContract.NoneNegative,
                DistributionKeyContract.Homogeneous,
                DistributionKeyContract.MonotoneInThePool,
                DistributionKeyContract.EqualBySettings {

    /** Half of an equal part at least, one and a half at most. */
    private static DistributionKey around(DistributionKey key, Freed freed) {
        DistributionKey half = DistributionKeys.afterOverhead(Fraction.of(1, 2), DistributionKeys.equalShare());
        return DistributionKeys.between(half, DistributionKeys.sum(half, half, half), key, freed);
    }

    @Override
    public Arbitrary<KeyCase> keyCases() {
        return KeyExamples.nonNegativePools()
                .map(pool -> pool.keyCase(around(DistributionKeys.shareBy(FiguresOnly.from(pool)), Freed.RESHARED)));
    }

    @Override
    public Arbitrary<Supplier<DistributionKey>> keyMakers() {
        return Combinators.combine(KeyExamples.pools(), Arbitraries.of(Freed.class))
                .as((pool, freed) -> () -> around(DistributionKeys.shareBy(FiguresOnly.from(pool)), freed));
    }

    /** One recipient: its weight, and its least and highest amount in kronor. */
    record Line(long weight, long least, long most) {}

    /**
     * A pool in kronor and those who share it.
     *
     * @param part what of the pool the lines share, the rest being for others
     */
    record Lines(long pool, List<Line> lines, Fraction part) {

        Recipients recipients() {
            return KeyExamples.recipients(lines.size());
        }

        ExactAmount shared() {
            return ExactAmount.from(Kronor.of(pool)).times(part);
        }

        DistributionKey share() {
            ImmutableMap.Builder<Recipient, Fraction> figures = ImmutableMap.builder();
            Fraction sum = Fraction.ZERO;
            for (int i = 0; i < lines.size(); i++) {
                Fraction weight = Fraction.of(lines.get(i).weight());
                figures.put(KeyExamples.recipient(i + 1), weight);
                sum = sum.plus(weight);
            }
            Recipient whole = Recipient.state();
            figures.put(whole, sum.dividedBy(part));
            FiguresOnly all = new FiguresOnly("weight", figures.buildOrThrow());
            return part.equals(Fraction.ONE) ? DistributionKeys.shareBy(all) : DistributionKeys.shareBy(all, whole);
        }

        private DistributionKey fixed(List<Long> kronor) {
            ImmutableMap.Builder<Recipient, MonetaryAmount> amounts = ImmutableMap.builder();
            for (int i = 0; i < kronor.size(); i++) {
                amounts.put(KeyExamples.recipient(i + 1), Kronor.of(kronor.get(i)));
            }
            return DistributionKeys.fixed(amounts.buildOrThrow());
        }

        DistributionKey key() {
            return DistributionKeys.between(
                    fixed(lines.stream().map(Line::least).toList()),
                    fixed(lines.stream().map(Line::most).toList()),
                    share(),
                    Freed.RESHARED);
        }

        Entitlements entitlements() {
            return key().entitlements(ExactAmount.from(Kronor.of(pool)), recipients());
        }

        Lines times(long factor) {
            return new Lines(
                    pool * factor,
                    lines.stream()
                            .map(line -> new Line(line.weight(), line.least() * factor, line.most() * factor))
                            .toList(),
                    part);
        }
    }

    @Provide
    Arbitrary<Lines> lines() {
        Arbitrary<Line> line = Combinators.combine(
                        Arbitraries.longs().between(0, 6),
                        Arbitraries.longs().between(0, 12),
                        Arbitraries.longs().between(0, 25))
                .as((weight, least, above) -> new Line(weight, least, least + above));
        return Combinators.combine(
                        line.list().ofMinSize(1).ofMaxSize(6),
                        Arbitraries.longs().between(0, 90),
                        Arbitraries.of(Fraction.ONE, Fraction.of(1, 2), Fraction.of(2, 7)))
                .as(BoundedKeyProperties::fitting)
                .withoutEdgeCases();
    }

    /** One has a weight, and what is shared carries the least amounts. */
    private static Lines fitting(List<Line> lines, long more, Fraction part) {
        List<Line> fitting = new ArrayList<>(lines);
        fitting.set(
                0,
                new Line(
                        lines.get(0).weight() + 1,
                        lines.get(0).least(),
                        lines.get(0).most()));
        long needed = lines.stream().mapToLong(Line::least).sum();
        long pool = part.equals(Fraction.ONE)
                ? needed + more
                : Fraction.of(needed + more)
                        .dividedBy(part)
                        .round(RoundingMode.CEILING)
                        .longValueExact();
        return new Lines(pool, fitting, part);
    }

    /** Repayments and negative bounds among them: nothing in the rule is about signs. */
    @Provide
    Arbitrary<Lines> signed() {
        return Combinators.combine(lines(), Arbitraries.longs().between(0, 30))
                .as((lines, down) -> {
                    List<Line> moved = lines.lines().stream()
                            .map(line -> new Line(line.weight(), line.least() - down, line.most() - down))
                            .toList();
                    long pool = lines.pool() - down * moved.size();
                    // by a pool of nothing nobody can be seen to have a weight
                    return new Lines(pool == 0 ? 1 : pool, moved, Fraction.ONE);
                })
                .withoutEdgeCases();
    }

    @Property
    void sharesAreTheOnlyOnesThatFitTheBounds(@ForAll("lines") Lines lines) {
        assertThat(inKronor(lines.entitlements())).isEqualTo(bruteForce(lines));
    }

    @Property
    void negativeBoundsAndPoolsFollowTheSameRule(@ForAll("signed") Lines lines) {
        assertThat(inKronor(lines.entitlements())).isEqualTo(bruteForce(lines));
    }

    @Property
    void quotasAreSharedAgainAsWeightsAre(@ForAll("lines") Lines lines) {
        Fraction sum =
                Fraction.of(lines.lines().stream().mapToLong(Line::weight).sum());
        ImmutableMap.Builder<Recipient, Fraction> quotas = ImmutableMap.builder();
        for (int i = 0; i < lines.lines().size(); i++) {
            quotas.put(
                    KeyExamples.recipient(i + 1),
                    Fraction.of(lines.lines().get(i).weight()).dividedBy(sum));
        }
        Lines whole = new Lines(lines.pool(), lines.lines(), Fraction.ONE);
        DistributionKey share = whole.key();
        DistributionKey byQuotas = new BoundedKey(
                DistributionKeys.quotas(quotas.buildOrThrow()),
                ((BoundedKey) share).least(),
                ((BoundedKey) share).most(),
                Freed.RESHARED);
        ExactAmount pool = ExactAmount.from(Kronor.of(lines.pool()));

        assertThat(byQuotas.entitlements(pool, lines.recipients()))
                .isEqualTo(share.entitlements(pool, lines.recipients()));
    }

    @Property
    void boundsHoldAndNothingIsLeftThatSomebodyMayTake(@ForAll("lines") Lines lines) {
        Entitlements entitlements = lines.entitlements();

        boolean someoneMayTakeMore = false;
        for (int i = 0; i < lines.lines().size(); i++) {
            Line line = lines.lines().get(i);
            Fraction amount = entitlements.of(KeyExamples.recipient(i + 1)).inMainUnits();
            assertThat(amount).isBetween(Fraction.of(line.least()), Fraction.of(line.most()));
            someoneMayTakeMore |= line.weight() > 0 && amount.compareTo(Fraction.of(line.most())) < 0;
        }
        ExactAmount left = lines.shared().minus(entitlements.total());
        if (someoneMayTakeMore) {
            assertThat(left.signum()).isZero();
        }
        assertThat(left.signum()).isNotNegative();
    }

    @Property
    void roundsAreNoMoreThanRecipients(@ForAll("lines") Lines lines) {
        Entitlements entitlements = lines.entitlements();

        KeyExamples.assertRecomputable(entitlements);
        long rounds = lines.recipients().stream()
                .flatMap(recipient -> entitlements.steps(recipient).stream())
                .filter(AllocationStep.SetAside.class::isInstance)
                .map(step -> ((AllocationStep.SetAside) step).by())
                .distinct()
                .count();
        assertThat(rounds).isLessThan(lines.lines().size());
    }

    @Property
    void inAnotherUnitTheSharesAreTheSame(
            @ForAll("lines") Lines lines, @ForAll @LongRange(min = 1, max = 1_000) long factor) {
        Entitlements once = lines.entitlements();
        Entitlements more = lines.times(factor).entitlements();

        for (Recipient recipient : lines.recipients()) {
            assertThat(more.of(recipient)).isEqualTo(once.of(recipient).times(Fraction.of(factor)));
        }
    }

    @Property
    void orderDoesNotMatter(@ForAll("lines") Lines lines, @ForAll long seed) {
        KeyCase keyCase = new KeyCase(lines.key(), lines.recipients(), ExactAmount.from(Kronor.of(lines.pool())));

        assertThat(keyCase.shuffled(seed).entitlements()).isEqualTo(keyCase.entitlements());
    }

    @Property
    void leftIsEachAloneAtTheNearestBound(@ForAll("lines") Lines lines) {
        BoundedKey reshared = (BoundedKey) lines.key();
        DistributionKey left = new BoundedKey(reshared.key(), reshared.least(), reshared.most(), Freed.LEFT);
        ExactAmount pool = ExactAmount.from(Kronor.of(lines.pool()));
        Entitlements unbounded = lines.share().entitlements(pool, lines.recipients());

        Entitlements bounded = left.entitlements(pool, lines.recipients());

        for (int i = 0; i < lines.lines().size(); i++) {
            Recipient recipient = KeyExamples.recipient(i + 1);
            Fraction share = unbounded.of(recipient).inMainUnits();
            Fraction least = Fraction.of(lines.lines().get(i).least());
            Fraction most = Fraction.of(lines.lines().get(i).most());
            assertThat(bounded.of(recipient).inMainUnits())
                    .isEqualTo(share.compareTo(least) < 0 ? least : share.compareTo(most) > 0 ? most : share);
        }
    }

    private static List<Fraction> inKronor(Entitlements entitlements) {
        return entitlements.recipients().stream()
                .map(recipient -> entitlements.of(recipient).inMainUnits())
                .toList();
    }

    /**
     * Tries each of 3^n ways to have some at their least, some at their highest amount and the others between, where one
     * price per weight says what they get. Those without weight stand at what of their bounds is nearest nothing. When
     * all who have a weight are at their highest amount, the rest is for nobody.
     */
    private static List<Fraction> bruteForce(Lines lines) {
        Fraction shared = lines.shared().inMainUnits();
        int ways = lines.lines().stream().reduce(1, (product, line) -> product * 3, Integer::sum);
        Set<List<Fraction>> found = new LinkedHashSet<>();
        for (int way = 0; way < ways; way++) {
            attempt(lines, shared, way).ifPresent(found::add);
        }
        assertThat(found).as("answers to %s", lines).hasSizeLessThanOrEqualTo(1);
        return found.stream().findFirst().orElseGet(() -> outOfReach(lines, shared));
    }

    private static Optional<List<Fraction>> attempt(Lines lines, Fraction shared, int way) {
        int[] digits = new int[lines.lines().size()];
        int rest = way;
        Fraction left = shared;
        Fraction freeWeight = Fraction.ZERO;
        for (int i = 0; i < digits.length; i++) {
            digits[i] = rest % 3;
            rest /= 3;
            Line line = lines.lines().get(i);
            if (line.weight() == 0) {
                if (digits[i] != 0) {
                    return Optional.empty();
                }
                left = left.minus(withoutWeight(line));
            } else if (digits[i] == 2) {
                freeWeight = freeWeight.plus(Fraction.of(line.weight()));
            } else {
                left = left.minus(Fraction.of(digits[i] == 0 ? line.least() : line.most()));
            }
        }
        if (freeWeight.signum() == 0) {
            return left.signum() == 0 && priceExists(lines, digits)
                    ? Optional.of(amounts(lines, digits, left))
                    : Optional.empty();
        }
        Fraction price = left.dividedBy(freeWeight);
        for (int i = 0; i < digits.length; i++) {
            Line line = lines.lines().get(i);
            Fraction share = price.times(Fraction.of(line.weight()));
            boolean fits = line.weight() == 0
                    || switch (digits[i]) {
                        case 0 -> share.compareTo(Fraction.of(line.least())) <= 0;
                        case 1 -> share.compareTo(Fraction.of(line.most())) >= 0;
                        default ->
                            share.compareTo(Fraction.of(line.least())) >= 0
                                    && share.compareTo(Fraction.of(line.most())) <= 0;
                    };
            if (!fits) {
                return Optional.empty();
            }
        }
        return Optional.of(amounts(lines, digits, price));
    }

    /** Whether one price holds all who are at their least amount there and all at their highest. */
    private static boolean priceExists(Lines lines, int[] digits) {
        Optional<Fraction> highestLow = Optional.empty();
        Optional<Fraction> lowestHigh = Optional.empty();
        for (int i = 0; i < digits.length; i++) {
            Line line = lines.lines().get(i);
            if (line.weight() == 0) {
                continue;
            }
            if (digits[i] == 0) {
                Fraction most = Fraction.of(line.least(), line.weight());
                lowestHigh =
                        lowestHigh.filter(other -> other.compareTo(most) <= 0).or(() -> Optional.of(most));
            } else {
                Fraction least = Fraction.of(line.most(), line.weight());
                highestLow =
                        highestLow.filter(other -> other.compareTo(least) >= 0).or(() -> Optional.of(least));
            }
        }
        return highestLow.isEmpty() || lowestHigh.isEmpty() || highestLow.get().compareTo(lowestHigh.get()) <= 0;
    }

    private static List<Fraction> amounts(Lines lines, int[] digits, Fraction price) {
        return IntStream.range(0, digits.length)
                .mapToObj(i -> {
                    Line line = lines.lines().get(i);
                    if (line.weight() == 0) {
                        return withoutWeight(line);
                    }
                    return digits[i] == 2
                            ? price.times(Fraction.of(line.weight()))
                            : Fraction.of(digits[i] == 0 ? line.least() : line.most());
                })
                .toList();
    }

    /** All who have a weight at their highest amount, or where even their least are too much at those. */
    private static List<Fraction> outOfReach(Lines lines, Fraction shared) {
        List<Fraction> highest = allAt(lines, Line::most);
        boolean isTooLittle =
                highest.stream().reduce(Fraction.ZERO, Fraction::plus).compareTo(shared) < 0;
        return isTooLittle ? highest : allAt(lines, Line::least);
    }

    private static List<Fraction> allAt(Lines lines, ToLongFunction<Line> bound) {
        return lines.lines().stream()
                .map(line -> line.weight() == 0 ? withoutWeight(line) : Fraction.of(bound.applyAsLong(line)))
                .toList();
    }

    private static Fraction withoutWeight(Line line) {
        return Fraction.of(Math.max(line.least(), Math.min(line.most(), 0)));
    }
}
