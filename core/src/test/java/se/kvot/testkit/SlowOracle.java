package se.kvot.testkit;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.kvot.allocation.RemainderPolicy;
import se.kvot.allocation.Rounding;
import se.kvot.allocation.TieRule;
import se.kvot.money.ExactAmount;
import se.kvot.money.Fraction;
import se.kvot.party.Recipient;
import se.kvot.party.Recipients;

/**
 * What a rounding makes of entitlements, worked out the slow and obvious way.
 *
 * <p>Only the values of the library are used here, none of its arithmetic: sums and comparisons are by
 * cross-multiplication, and left over units are handed out one at a time.
 */
public final class SlowOracle {

    private final Recipients recipients;
    private final List<Ratio> entitlements;
    private final Rounding rounding;
    private final BigInteger unit;

    /** {@return what each gets, in smallest units, by place of the recipient} */
    public static ImmutableList<BigInteger> parts(WeightedPool pool, Rounding rounding) {
        Ratio sum = Ratio.ZERO;
        for (Fraction weight : pool.weights()) {
            sum = sum.plus(Ratio.of(weight));
        }
        List<Ratio> entitlements = new ArrayList<>();
        for (Fraction weight : pool.weights()) {
            entitlements.add(
                    Ratio.of(pool.pool().count()).times(Ratio.of(weight)).over(sum));
        }
        return new SlowOracle(
                        pool.recipients(),
                        entitlements,
                        rounding,
                        pool.pool().unit().fractionDigits())
                .parts();
    }

    /** {@return what each gets, in smallest units, by place of the recipient} */
    public static ImmutableList<BigInteger> parts(
            Recipients recipients, List<ExactAmount> entitlements, Rounding rounding) {
        return new SlowOracle(
                        recipients,
                        entitlements.stream()
                                .map(amount -> Ratio.of(amount.count()))
                                .toList(),
                        rounding,
                        entitlements.get(0).unit().fractionDigits())
                .parts();
    }

    /**
     * Tries every way to round each entitlement down or up that gives the sum, and takes the one with the least sum of
     * squared deviations; among equal ones the one that serves the lower codes.
     *
     * @param sum what the parts sum to, in smallest units
     * @return the parts, for at most 12 recipients
     */
    public static ImmutableList<BigInteger> bestOfAll(
            Recipients recipients, List<ExactAmount> entitlements, BigInteger unit, BigInteger sum) {
        List<Integer> byCode = IntStream.range(0, recipients.size())
                .boxed()
                .sorted(Comparator.comparing(recipients::get))
                .toList();
        Optional<List<BigInteger>> best = Optional.empty();
        Ratio least = Ratio.ZERO;
        // the lowest code is the highest bit, so that of two equal ways the later one serves the lower codes
        for (int choice = 0; choice < 1 << byCode.size(); choice++) {
            List<BigInteger> parts = new ArrayList<>(Collections.nCopies(byCode.size(), BigInteger.ZERO));
            Ratio deviation = Ratio.ZERO;
            BigInteger total = BigInteger.ZERO;
            for (int rank = 0; rank < byCode.size(); rank++) {
                int place = byCode.get(rank);
                Ratio exact = Ratio.of(entitlements.get(place).count());
                boolean up = (choice >> (byCode.size() - 1 - rank) & 1) == 1;
                BigInteger part = rounded(exact, unit, up ? RoundingMode.CEILING : RoundingMode.FLOOR);
                parts.set(place, part);
                total = total.add(part);
                Ratio off = Ratio.of(part).minus(exact);
                deviation = deviation.plus(off.times(off));
            }
            if (total.equals(sum) && (best.isEmpty() || deviation.compareTo(least) <= 0)) {
                best = Optional.of(parts);
                least = deviation;
            }
        }
        return ImmutableList.copyOf(best.orElseThrow());
    }

    private SlowOracle(Recipients recipients, List<Ratio> entitlements, Rounding rounding, int fractionDigits) {
        this.recipients = recipients;
        this.entitlements = entitlements;
        this.rounding = rounding;
        this.unit = rounding.unit()
                .step()
                .multiply(BigDecimal.TEN.pow(fractionDigits))
                .toBigIntegerExact();
    }

    private ImmutableList<BigInteger> parts() {
        if (rounding.remainder() instanceof RemainderPolicy.LargestRemainder) {
            return byLargestRemainder();
        }
        List<BigInteger> parts = new ArrayList<>();
        for (Ratio entitlement : entitlements) {
            parts.add(rounded(entitlement, unit, rounding.mode()));
        }
        if (rounding.remainder() instanceof RemainderPolicy.ToRecipient named) {
            BigInteger others = BigInteger.ZERO;
            for (int i = 0; i < parts.size(); i++) {
                if (!recipients.get(i).equals(named.recipient())) {
                    others = others.add(parts.get(i));
                }
            }
            parts.set(
                    recipients.indexOf(named.recipient()),
                    rounded(sum(), unit, rounding.mode()).subtract(others));
        }
        return ImmutableList.copyOf(parts);
    }

    private ImmutableList<BigInteger> byLargestRemainder() {
        BigInteger total = rounded(sum(), unit, rounding.mode());
        // what is paid back is shared as if it were paid, and the sign put back
        boolean paidBack = sum().compareTo(Ratio.ZERO) < 0;
        List<Ratio> sizes = new ArrayList<>();
        for (Ratio entitlement : entitlements) {
            sizes.add(paidBack ? Ratio.ZERO.minus(entitlement) : entitlement);
        }
        List<BigInteger> parts = new ArrayList<>();
        List<Ratio> claims = new ArrayList<>();
        BigInteger left = total.abs();
        for (Ratio size : sizes) {
            BigInteger part = rounded(size, unit, RoundingMode.FLOOR);
            parts.add(part);
            claims.add(size.minus(Ratio.of(part)));
            left = left.subtract(part);
        }
        List<Integer> waiting =
                new ArrayList<>(IntStream.range(0, parts.size()).boxed().toList());
        while (left.signum() > 0) {
            Integer first = waiting.get(0);
            for (Integer other : waiting) {
                int order = claims.get(other).compareTo(claims.get(first));
                if (order > 0 || (order == 0 && goesBefore(other, first))) {
                    first = other;
                }
            }
            waiting.remove(first);
            parts.set(first, parts.get(first).add(unit));
            left = left.subtract(unit);
        }
        return parts.stream().map(part -> paidBack ? part.negate() : part).collect(ImmutableList.toImmutableList());
    }

    private boolean goesBefore(int one, int other) {
        Recipient oneRecipient = recipients.get(one);
        Recipient otherRecipient = recipients.get(other);
        if (rounding.ties() instanceof TieRule.Lot lot) {
            return lot.drawn().indexOf(oneRecipient) < lot.drawn().indexOf(otherRecipient);
        }
        if (rounding.ties() instanceof TieRule.ByLargerEntitlement) {
            int order = entitlements
                    .get(one)
                    .abs()
                    .compareTo(entitlements.get(other).abs());
            if (order != 0) {
                return order > 0;
            }
        }
        int codes = oneRecipient.code().compareTo(otherRecipient.code());
        return codes < 0 || (codes == 0 && oneRecipient.kind().compareTo(otherRecipient.kind()) < 0);
    }

    private Ratio sum() {
        Ratio sum = Ratio.ZERO;
        for (Ratio entitlement : entitlements) {
            sum = sum.plus(entitlement);
        }
        return sum;
    }

    /** The multiple of {@code unit} that the amount rounds to: the one below, or the one above it. */
    private static BigInteger rounded(Ratio amount, BigInteger unit, RoundingMode mode) {
        Ratio units = amount.over(Ratio.of(unit));
        BigInteger below = units.floor();
        Ratio rest = units.minus(Ratio.of(below));
        if (rest.compareTo(Ratio.ZERO) == 0) {
            return below.multiply(unit);
        }
        boolean negative = units.compareTo(Ratio.ZERO) < 0;
        int half = rest.plus(rest).compareTo(Ratio.ONE);
        boolean up = switch (mode) {
            case FLOOR -> false;
            case CEILING -> true;
            case DOWN -> negative;
            case UP -> !negative;
            case HALF_UP -> half > 0 || (half == 0 && !negative);
            case HALF_DOWN -> half > 0 || (half == 0 && negative);
            case HALF_EVEN -> half > 0 || (half == 0 && below.testBit(0));
            case UNNECESSARY -> throw new IllegalArgumentException("mode must round but was " + mode);
        };
        return (up ? below.add(BigInteger.ONE) : below).multiply(unit);
    }

    /** One whole number over another, positive, one. */
    private record Ratio(BigInteger over, BigInteger under) implements Comparable<Ratio> {

        private static final Ratio ZERO = of(BigInteger.ZERO);
        private static final Ratio ONE = of(BigInteger.ONE);

        static Ratio of(BigInteger whole) {
            return new Ratio(whole, BigInteger.ONE);
        }

        static Ratio of(Fraction fraction) {
            return new Ratio(fraction.numerator(), fraction.denominator());
        }

        Ratio plus(Ratio other) {
            return reduced(over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
        }

        Ratio minus(Ratio other) {
            return plus(new Ratio(other.over.negate(), other.under));
        }

        Ratio times(Ratio other) {
            return reduced(over.multiply(other.over), under.multiply(other.under));
        }

        Ratio over(Ratio other) {
            return reduced(over.multiply(other.under), under.multiply(other.over));
        }

        Ratio abs() {
            return new Ratio(over.abs(), under);
        }

        BigInteger floor() {
            BigInteger[] parts = over.divideAndRemainder(under);
            return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
        }

        @Override
        public int compareTo(Ratio other) {
            return over.multiply(other.under).compareTo(other.over.multiply(under));
        }

        private static Ratio reduced(BigInteger over, BigInteger under) {
            BigInteger common = over.gcd(under);
            return new Ratio(over.divide(common), under.divide(common));
        }
    }
}
