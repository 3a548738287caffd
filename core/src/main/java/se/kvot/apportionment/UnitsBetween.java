package se.kvot.apportionment;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** The units that one multiplier gives and another does not: who would have them, and who has the better claim. */
final class UnitsBetween {

    /** So few units are given by comparing claims; more are looked at by further multipliers. */
    private static final int FEW = 8;

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
            bracket.narrow(number -> unitsAt(number) - deficit, lower, FEW);
        }
        IntStream best = bracket.isFound() ? IntStream.empty() : best(bracket, halves);
        for (int p = 0; p < size; p++) {
            into[at + places[p]] += multipliers.units(places[p], lower, bracket.lower());
        }
        best.forEach(place -> into[at + place]++);
    }

    private long unitsAt(long number) {
        long sum = 0;
        for (int p = 0; p < size; p++) {
            sum += multipliers.units(places[p], lower, number);
        }
        return sum;
    }

    /** The places of those with the best claims between two multipliers, a place once for each of its units, in order. */
    private IntStream best(Bracket bracket, int halves) {
        int[] claimants = new int[(int) bracket.units()];
        long[] before = new long[claimants.length];
        int count = 0;
        for (int p = 0; p < size; p++) {
            int place = places[p];
            long part = into[at + place] + multipliers.units(place, lower, bracket.lower());
            long more = multipliers.units(place, bracket.lower(), bracket.upper());
            for (long unit = 0; unit < more; unit++) {
                claimants[count] = place;
                before[count++] = part + unit;
            }
        }
        Comparator<Integer> byClaim = (i, j) -> compare(
                weighed.weight(claimants[j]),
                divisor(before[j], halves),
                weighed.weight(claimants[i]),
                divisor(before[i], halves));
        return IntStream.range(0, count)
                .boxed()
                .sorted(byClaim)
                .limit(bracket.deficit())
                .mapToInt(i -> claimants[i]);
    }

    /** Compares weights over divisors, crosswise in 128 bits. */
    private static int compare(long weight, long divisor, long other, long otherDivisor) {
        return Wide.compare(
                Wide.timesHigh(weight, otherDivisor),
                weight * otherDivisor,
                Wide.timesHigh(other, divisor),
                other * divisor);
    }

    /** What the weight is divided by for the next unit: in halves where the method rounds at the half. */
    private static long divisor(long part, int halves) {
        return halves == 0 ? part + 1 : 2 * part + 1;
    }
}
