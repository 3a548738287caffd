package se.kvot.apportionment.table;

import java.util.Arrays;
import java.util.List;
import se.kvot.money.Fraction;

/** One row or column by itself: its total split by a divisor method, with a multiplier that does it. */
final class DivisorLine {

    private static final int NOBODY = -1;

    private final DivisorMethod method;
    private final List<Fraction> weights;
    private final long[] units;

    /**
     * Splits a total.
     *
     * @param weights zero or more; some positive if the total is
     */
    static DivisorLine split(DivisorMethod method, List<Fraction> weights, long total) {
        long[] units = new long[weights.size()];
        Fraction sum = weights.stream().reduce(Fraction.ZERO, Fraction::plus);
        DivisorLine line = new DivisorLine(method, weights, units);
        if (total > 0) {
            Fraction start = Fraction.of(total).dividedBy(sum);
            for (int i = 0; i < units.length; i++) {
                units[i] = method.round(weights.get(i).times(start));
            }
            long placed = Arrays.stream(units).sum();
            for (; placed < total; placed++) {
                units[line.nextToGain()]++;
            }
            for (; placed > total; placed--) {
                units[line.nextToLose()]--;
            }
        }
        return line;
    }

    DivisorLine(DivisorMethod method, List<Fraction> weights, long[] units) {
        this.method = method;
        this.weights = weights;
        this.units = units;
    }

    private int nextToGain() {
        int next = NOBODY;
        for (int i = 0; i < units.length; i++) {
            if (weights.get(i).signum() > 0 && (next == NOBODY || gainsAt(i).compareTo(gainsAt(next)) < 0)) {
                next = i;
            }
        }
        return next;
    }

    private int nextToLose() {
        int next = NOBODY;
        for (int i = 0; i < units.length; i++) {
            if (units[i] > 0 && (next == NOBODY || losesAt(i).compareTo(losesAt(next)) > 0)) {
                next = i;
            }
        }
        return next;
    }

    /** The multiplier at which one more unit is due. */
    private Fraction gainsAt(int i) {
        return method.tipsAt(units[i]).dividedBy(weights.get(i));
    }

    /** The multiplier at which one unit less is due. */
    private Fraction losesAt(int i) {
        return method.tipsAt(units[i] - 1).dividedBy(weights.get(i));
    }

    long units(int i) {
        return units[i];
    }

    /** A short multiplier, times which every weight is due its units. */
    Fraction multiplier() {
        int gaining = nextToGain();
        if (gaining == NOBODY) {
            return Fraction.ONE;
        }
        int losing = nextToLose();
        Fraction least = losing == NOBODY ? Fraction.ZERO : losesAt(losing);
        Fraction most = gainsAt(gaining);
        return least.equals(most) ? least : SimplestFraction.between(least, most);
    }
}
