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

    private final Terms terms;
    private final Fraction level;

    static Shares of(Terms terms) {
        Shares plain = new Shares(terms, terms.exactUnits().dividedBy(Fraction.of(terms.sumOfWeights())));
        return plain.canPlaceAll() ? plain : within(terms, terms.exactUnits());
    }

    /** Shares of the whole units only, which sum to them within the bounds. */
    static Shares ofWholeUnits(Terms terms) {
        return within(terms, Fraction.of(terms.units()));
    }

    private static Shares within(Terms terms, Fraction total) {
        Fraction room = Fraction.of(terms.room());
        return new Shares(terms, terms.level(total.compareTo(room) < 0 ? total : room));
    }

    private Shares(Terms terms, Fraction level) {
        this.terms = terms;
        this.level = level;
    }

    private boolean canPlaceAll() {
        return Terms.total(all(RoundingMode.DOWN)).compareTo(terms.units()) <= 0
                && terms.units().compareTo(Terms.total(all(RoundingMode.UP))) <= 0;
    }

    /** The share before its bounds. */
    Fraction unheld(int index) {
        return level.times(Fraction.of(terms.weight(index)));
    }

    /** The share within its bounds. */
    Fraction held(int index) {
        Fraction share = unheld(index);
        if (share.compareTo(Fraction.of(terms.least(index))) <= 0) {
            return Fraction.of(terms.least(index));
        }
        return share.compareTo(Fraction.of(terms.most(index))) >= 0 ? Fraction.of(terms.most(index)) : share;
    }

    /** The share rounded, within its bounds. */
    BigInteger rounded(int index, RoundingMode mode) {
        BigInteger numerator = terms.weight(index).multiply(level.numerator());
        return terms.bounded(index, BigIntegerMath.divide(numerator, level.denominator(), mode));
    }

    BigInteger[] all(RoundingMode mode) {
        return IntStream.range(0, terms.size()).mapToObj(i -> rounded(i, mode)).toArray(BigInteger[]::new);
    }

    /** The level in units per weight as the problem has it. */
    Fraction perWeight() {
        return level.dividedBy(terms.scale());
    }
}
