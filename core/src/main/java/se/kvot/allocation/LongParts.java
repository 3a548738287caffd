package se.kvot.allocation;

import static java.util.Objects.requireNonNull;

import java.math.BigInteger;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import se.kvot.money.Fraction;

/** Parts by largest remainder as longs and nothing else; how they came about is worked out for those who ask. */
final class LongParts implements Split {

    private final Entitlements entitlements;
    private final Rounding rounding;
    private final Shares shares;
    private final long total;
    private final long step;

    /** The parts, counted in steps. */
    private final long[] units;

    /** Whoever asks first works it out, and so may another at the same time: it is the same. */
    private volatile @Nullable Parts told;

    /**
     * The parts of a pool that weights share, if all is long, the pool is a multiple of the rounding unit and equal claims
     * go by code; else nothing.
     */
    static @Nullable LongParts of(Entitlements entitlements, Rounding rounding) {
        Shares shares = entitlements.shares();
        if (shares == null
                || shares.prepared() == null
                || !(rounding.remainder() instanceof RemainderPolicy.LargestRemainder)
                || !(rounding.ties() instanceof TieRule.ByCode)) {
            return null;
        }
        Fraction count = entitlements.pool().count();
        BigInteger unit = rounding.unit().in(entitlements.pool().unit());
        if (!count.isWhole() || !isLong(count.numerator()) || !isLong(unit)) {
            return null;
        }
        long total = count.numerator().longValue();
        long step = unit.longValue();
        return total % step == 0 ? new LongParts(entitlements, rounding, shares, total, step) : null;
    }

    private static boolean isLong(BigInteger number) {
        return number.bitLength() < Long.SIZE;
    }

    private LongParts(Entitlements entitlements, Rounding rounding, Shares shares, long total, long step) {
        this.entitlements = entitlements;
        this.rounding = rounding;
        this.shares = shares;
        this.total = total;
        this.step = step;
        this.units = requireNonNull(shares.prepared(), "prepared weights").allocate(total / step);
    }

    @Override
    public BigInteger part(int index) {
        return BigInteger.valueOf(units[shares.place(index)] * step);
    }

    @Override
    public BigInteger total() {
        return BigInteger.valueOf(total);
    }

    @Override
    public BigInteger sum() {
        return sum(units).multiply(BigInteger.valueOf(step));
    }

    @Override
    public boolean addsUp() {
        return isSum(total / step, units);
    }

    /** Whether that is the sum, and no long has lost what the parts have too much. */
    static boolean isSum(long total, long[] parts) {
        long sum = 0;
        long upper = 0;
        for (long part : parts) {
            sum += part;
            upper += part >> Integer.SIZE;
        }
        // the lower halves add less than one each to the upper ones
        boolean isLong = Math.abs(upper) < Integer.MAX_VALUE - parts.length;
        return isLong ? sum == total : sum(parts).equals(BigInteger.valueOf(total));
    }

    private static BigInteger sum(long[] parts) {
        return LongStream.of(parts).mapToObj(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
    }

    @Override
    public Parts told() {
        Parts known = told;
        if (known == null) {
            known = Rounder.inFull(entitlements, rounding);
            told = known;
        }
        return known;
    }
}
