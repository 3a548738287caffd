package se.kvot.apportionment;

import java.util.Arrays;

/** The units that one multiplier gives and another does not: who would have them, and who has the better claim. */
final class UnitsBetween {

    /** So few units are given by comparing claims; more are looked at by further multipliers. */
    private static final int FEW = 8;

    private static final int MOST_IDLE = 4;

    private final Multipliers multipliers;
    private final Weighed weighed;
    private final long lower;
    private final long upper;
    private final long[] into;
    private final int at;

    /** Those who have more at the upper multiplier than at the lower one. */
    private int[] places = new int[0];

    private int size;
    private long units;
    private long deficit;

    UnitsBetween(Multipliers multipliers, Weighed weighed, long lower, long upper, long[] into, int at) {
        this.multipliers = multipliers;
        this.weighed = weighed;
        this.lower = lower;
        this.upper = upper;
        this.into = into;
        this.at = at;
    }

    /** Adds a recipient, if there are units between the two multipliers for it. */
    void add(int place) {
        long more = multipliers.units(place, lower, upper);
        if (more == 0) {
            return;
        }
        if (size == places.length) {
            places = Arrays.copyOf(places, Math.max(16, 2 * size));
        }
        places[size++] = place;
        units += more;
    }

    /** Says how many of the units there are to give. */
    void sumTo(long missing) {
        deficit = missing;
    }

    /** How many units the parts at the lower multiplier are too few. */
    long deficit() {
        return deficit;
    }

    /** How many units there are between the two multipliers. */
    long units() {
        return units;
    }

    /**
     * Gives the units that are missing to the best claims; of equal claims, to the first ones.
     *
     * @param isAlike whether the claims are known to be so much alike that further multipliers tell nothing
     */
    void settle(int halves, boolean isAlike) {
        if (deficit == 0) {
            return;
        }
        Bracket bracket = new Bracket(lower, upper, deficit, units - deficit, multipliers, size);
        if (units == deficit) {
            bracket.read(upper, 0);
        } else if (units > FEW && !isAlike) {
            bracket.narrow(number -> unitsAt(number) - deficit, lower, FEW, MOST_IDLE);
        }
        LastClaims last = bracket.isFound() ? null : claims(bracket, halves);
        for (int p = 0; p < size; p++) {
            into[at + places[p]] += multipliers.units(places[p], lower, bracket.lower());
        }
        if (last != null) {
            last.giveBest((int) bracket.deficit(), into, at);
        }
    }

    private long unitsAt(long number) {
        long sum = 0;
        for (int p = 0; p < size; p++) {
            sum += multipliers.units(places[p], lower, number);
        }
        return sum;
    }

    /** The claims to the units between two multipliers, in the order of those who have them. */
    private LastClaims claims(Bracket bracket, int halves) {
        LastClaims claims = new LastClaims(weighed, halves, (int) bracket.units());
        for (int p = 0; p < size; p++) {
            int place = places[p];
            long part = into[at + place] + multipliers.units(place, lower, bracket.lower());
            long more = multipliers.units(place, bracket.lower(), bracket.upper());
            for (long unit = 0; unit < more; unit++) {
                claims.add(place, part + unit);
            }
        }
        return claims;
    }
}
