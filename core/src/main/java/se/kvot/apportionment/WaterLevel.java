package se.kvot.apportionment;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.kvot.money.Fraction;

/** How high a common level must stand so that all, none below its least and none above its most, reach a sum together. */
final class WaterLevel {

    private final List<Bend> bends = new ArrayList<>();

    /** Where one leaves its least (the sum rises faster from here) or meets its most (it rises slower). */
    private record Bend(Ratio level, BigInteger rise) {}

    /**
     * Adds one that rises by {@code rise} per level from one level to another.
     *
     * @param to at least {@code from}
     */
    void add(Ratio from, Ratio to, BigInteger rise) {
        bends.add(new Bend(from, rise));
        bends.add(new Bend(to, rise.negate()));
    }

    /**
     * {@return a level at which all have risen by {@code rise} together}
     *
     * @param rise at least zero and at most what all can rise by
     */
    Fraction at(Fraction rise) {
        bends.sort(Comparator.comparing(Bend::level));
        Fraction missing = rise;
        Fraction level = Fraction.ZERO;
        BigInteger rate = BigInteger.ZERO;
        for (Bend bend : bends) {
            Fraction next = bend.level().toFraction();
            if (rate.signum() > 0) {
                Fraction gained = next.minus(level).times(Fraction.of(rate));
                if (gained.compareTo(missing) >= 0) {
                    break;
                }
                missing = missing.minus(gained);
            }
            level = next;
            if (missing.signum() == 0) {
                break;
            }
            rate = rate.add(bend.rise());
        }
        return missing.signum() == 0 ? level : level.plus(missing.dividedBy(Fraction.of(rate)));
    }
}
