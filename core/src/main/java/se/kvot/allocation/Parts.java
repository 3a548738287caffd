package se.kvot.allocation;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Arrays;

/**
 * What a rounding made of entitlements, in the currency's smallest unit, by place of the recipient.
 *
 * @param alone each entitlement rounded alone
 * @param aloneMode the direction of that
 * @param parts the final parts
 * @param total what the rounding says that the parts sum to
 * @param unitsTo the places of those who got a unit left over, the best claim first
 * @param ties claims that were equal where there were too few units
 */
@SuppressWarnings("ArrayRecordComponent") // seen by this package only, written by nobody
record Parts(
        BigInteger[] alone,
        RoundingMode aloneMode,
        BigInteger[] parts,
        BigInteger total,
        ImmutableList<Integer> unitsTo,
        ImmutableList<Tie> ties)
        implements Split {

    @Override
    public BigInteger part(int index) {
        return parts[index];
    }

    @Override
    public Parts told() {
        return this;
    }

    @Override
    public BigInteger sum() {
        return sum(parts);
    }

    static BigInteger sum(BigInteger[] amounts) {
        return Arrays.stream(amounts).reduce(BigInteger.ZERO, BigInteger::add);
    }
}
