package se.kvot.allocation;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.function.Supplier;

/**
 * What a rounding made of entitlements, in the currency's smallest unit, by place of the recipient.
 *
 * @param alone each entitlement rounded alone
 * @param aloneMode the direction of that
 * @param parts the final parts
 * @param total what the rounding says that the parts sum to
 * @param ranking who got a unit left over; sorted for those who ask
 * @param ties claims that were equal where there were too few units
 */
@SuppressWarnings("ArrayRecordComponent") // seen by this package only, written by nobody
record Parts(
        BigInteger[] alone,
        RoundingMode aloneMode,
        BigInteger[] parts,
        BigInteger total,
        Supplier<Ranking> ranking,
        ImmutableList<Tie> ties)
        implements Split {

    Parts {
        BigInteger sum = sum(parts);
        checkState(sum.equals(total), "parts must sum to %s smallest units but summed to %s", total, sum);
    }

    Parts(BigInteger[] alone, RoundingMode aloneMode, BigInteger[] parts, BigInteger total) {
        this(alone, aloneMode, parts, total, () -> Ranking.NOBODY, ImmutableList.of());
    }

    @Override
    public BigInteger part(int index) {
        return parts[index];
    }

    @Override
    public Parts told() {
        return this;
    }

    static BigInteger sum(BigInteger[] amounts) {
        BigInteger sum = BigInteger.ZERO;
        for (BigInteger amount : amounts) {
            sum = sum.add(amount);
        }
        return sum;
    }
}
