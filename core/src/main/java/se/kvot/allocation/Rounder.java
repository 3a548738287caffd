package se.kvot.allocation;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.math.BigIntegerMath;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.stream.IntStream;
import se.kvot.apportionment.Apportionment;
import se.kvot.apportionment.ApportionmentMethod;
import se.kvot.money.Fraction;
import se.kvot.party.Recipient;

/** The one place that rounds: from exact entitlements to parts. */
final class Rounder {

    private final Entitlements entitlements;
    private final Rounding rounding;
    private final BigInteger unit;

    private final Counts counts;

    /** What an entitlement's numerator is divided by to count rounding units. */
    private final BigInteger[] divisors;

    private final int size;

    static Split round(Entitlements entitlements, Rounding rounding) {
        Split fast = LongParts.of(entitlements, rounding);
        return fast == null ? inFull(entitlements, rounding) : fast;
    }

    /** With all that explains the parts. */
    static Parts inFull(Entitlements entitlements, Rounding rounding) {
        Rounder rounder = new Rounder(entitlements, rounding);
        if (rounding.remainder() instanceof RemainderPolicy.ToRecipient named) {
            return rounder.balancedBy(named.recipient());
        }
        if (rounding.remainder() instanceof RemainderPolicy.LargestRemainder) {
            return rounder.byLargestRemainder();
        }
        if (rounding.remainder() instanceof RemainderPolicy.ByMethod by) {
            return rounder.byMethod(by.method());
        }
        return rounder.eachAlone();
    }

    private Rounder(Entitlements entitlements, Rounding rounding) {
        this.entitlements = entitlements;
        this.rounding = rounding;
        this.unit = rounding.unit().in(entitlements.pool().unit());
        this.counts = entitlements.counts();
        this.size = counts.size();
        this.divisors = new BigInteger[size];
        for (int i = 0; i < size; i++) {
            boolean isAsBefore = i > 0 && counts.denominators()[i].equals(counts.denominators()[i - 1]);
            divisors[i] = isAsBefore ? divisors[i - 1] : counts.denominators()[i].multiply(unit);
        }
    }

    private Parts eachAlone() {
        BigInteger[] parts = rounded(rounding.mode());
        return new Parts(parts, rounding.mode(), parts, Parts.sum(parts));
    }

    private Parts balancedBy(Recipient recipient) {
        checkArgument(
                entitlements.recipients().contains(recipient),
                "recipient of the remainder must be one of the %s recipients but was %s",
                size,
                recipient);
        BigInteger[] alone = rounded(rounding.mode());
        BigInteger total = roundedSum(counts.sum());
        BigInteger[] parts = alone.clone();
        int index = entitlements.recipients().indexOf(recipient);
        parts[index] = parts[index].add(total.subtract(Parts.sum(alone)));
        return new Parts(alone, rounding.mode(), parts, total);
    }

    private Parts byMethod(ApportionmentMethod method) {
        BigInteger[] alone = rounded(RoundingMode.DOWN);
        BigInteger total = roundedSum(counts.sum());
        if (Arrays.stream(counts.numerators()).allMatch(claim -> claim.signum() == 0)) {
            return new Parts(alone, RoundingMode.DOWN, alone, total);
        }
        Apportionment result = MethodParts.of(entitlements, rounding, method, unit, total);
        return new Parts(
                alone,
                RoundingMode.DOWN,
                result.parts().toArray(BigInteger[]::new),
                total,
                () -> Ranking.NOBODY,
                MethodParts.ties(entitlements, rounding, result));
    }

    private Parts byLargestRemainder() {
        Fraction sum = counts.sum();
        BigInteger total = roundedSum(sum);
        // money to pay back is the mirror image of money to pay
        boolean mirrored = sum.signum() < 0;
        RoundingMode towardsLess = mirrored ? RoundingMode.CEILING : RoundingMode.FLOOR;
        BigInteger step = mirrored ? unit.negate() : unit;

        Remainders remainders = new Remainders(mirrored ? negated(counts.numerators()) : counts.numerators(), divisors);
        BigInteger[] alone = IntStream.range(0, size)
                .mapToObj(i -> remainders.whole(i).multiply(step))
                .toArray(BigInteger[]::new);
        int units = total.subtract(Parts.sum(alone)).divide(step).intValueExact();
        RemainderUnits claims = new RemainderUnits(entitlements, rounding.ties(), remainders, units);
        BigInteger[] parts = alone.clone();
        claims.winners().forEach(index -> parts[index] = parts[index].add(step));
        return new Parts(alone, towardsLess, parts, total, claims.ranking(), claims.ties());
    }

    private BigInteger[] rounded(RoundingMode mode) {
        return IntStream.range(0, size)
                .mapToObj(i -> roundedToUnit(counts.numerators()[i], divisors[i], mode))
                .toArray(BigInteger[]::new);
    }

    private BigInteger roundedSum(Fraction sum) {
        return roundedToUnit(sum.numerator(), sum.denominator().multiply(unit), rounding.mode());
    }

    private BigInteger roundedToUnit(BigInteger numerator, BigInteger divisor, RoundingMode mode) {
        if (mode == RoundingMode.UNNECESSARY) {
            checkArgument(
                    numerator.mod(divisor).signum() == 0,
                    "amounts must be multiples of %s when nothing may be rounded but one was %s",
                    rounding.unit(),
                    entitlements.exact(Fraction.of(numerator.multiply(unit), divisor)));
        }
        return BigIntegerMath.divide(numerator, divisor, mode).multiply(unit);
    }

    private static BigInteger[] negated(BigInteger[] numbers) {
        return Arrays.stream(numbers).map(BigInteger::negate).toArray(BigInteger[]::new);
    }
}
