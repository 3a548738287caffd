package se.kvot.allocation;

import static java.util.Objects.requireNonNull;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import se.kvot.money.Fraction;

/**
 * Parts by largest remainder as longs and nothing else; how they came about is worked out for those who ask.
 *
 * <p>They are not added up once more: prepared weights count parts until these sum to the total, and nobody else makes
 * them.
 */
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
    public Parts told() {
        Parts known = told;
        if (known == null) {
            known = Rounder.inFull(entitlements, rounding);
            told = known;
        }
        return known;
    }
}
