package se.kvot.apportionment;

import com.google.common.math.BigIntegerMath;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.stream.IntStream;
import se.kvot.money.Fraction;

/**
 * Exact shares in units: weight × level. The level is the total over the sum of the weights as long as the units can be
 * placed by rounding each share down or up and holding it within its bounds; otherwise it is the one at which those who
 * are not held share in proportion what the held ones leave.
 */
final class Shares {

    private final Claims claims;
    private final Fraction level;

    static Shares of(Claims claims) {
        Shares plain = new Shares(claims, claims.exactUnits().dividedBy(Fraction.of(claims.sumOfWeights())));
        return plain.canPlaceAll() ? plain : within(claims, claims.exactUnits());
    }

    /** Shares of the whole units only, which sum to them within the bounds. */
    static Shares ofWholeUnits(Claims claims) {
        return within(claims, Fraction.of(claims.units()));
    }

    private static Shares within(Claims claims, Fraction total) {
        Fraction room = Fraction.of(claims.room());
        return new Shares(claims, claims.level(total.compareTo(room) < 0 ? total : room));
    }

    private Shares(Claims claims, Fraction level) {
        this.claims = claims;
        this.level = level;
    }

    private boolean canPlaceAll() {
        return Claims.total(all(RoundingMode.DOWN)).compareTo(claims.units()) <= 0
                && claims.units().compareTo(Claims.total(all(RoundingMode.UP))) <= 0;
    }

    /** The share before its bounds. */
    Fraction unheld(int index) {
        return level.times(Fraction.of(claims.weight(index)));
    }

    /** The share within its bounds. */
    Fraction held(int index) {
        Fraction share = unheld(index);
        if (share.compareTo(Fraction.of(claims.least(index))) <= 0) {
            return Fraction.of(claims.least(index));
        }
        return share.compareTo(Fraction.of(claims.most(index))) >= 0 ? Fraction.of(claims.most(index)) : share;
    }

    /** The share rounded, within its bounds. */
    BigInteger rounded(int index, RoundingMode mode) {
        BigInteger numerator = claims.weight(index).multiply(level.numerator());
        return claims.bounded(index, BigIntegerMath.divide(numerator, level.denominator(), mode));
    }

    BigInteger[] all(RoundingMode mode) {
        return IntStream.range(0, claims.size()).mapToObj(i -> rounded(i, mode)).toArray(BigInteger[]::new);
    }

    /** The level in units per weight as the problem has it. */
    Fraction perWeight() {
        return level.dividedBy(claims.scale());
    }
}
