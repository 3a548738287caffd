package se.kvot.apportionment;

import java.util.Arrays;

/**
 * Divisor methods without going unit by unit: one number, the multiplier, gives all parts at once.
 *
 * <p>The multiplier at which the parts sum to the total is found by interpolation, from the one that they would have
 * without rounding. Any such multiplier proves the parts. Where two claims are equal, or closer than {@link Multipliers}
 * can tell apart, the units between the two nearest multipliers go to the best claims, by exact comparison.
 */
enum DivisorSearch {

    /** Rounds at the half. */
    WEBSTER(1),

    /** Rounds down. */
    JEFFERSON(0);

    private static final int MOST_ROUNDS = 100;

    /** Of so many recipients one may be left for the exact comparison, which costs less than another round then. */
    private static final int SETTLED = 512;

    /** So many recipients at most are soon compared one by one. */
    private static final int SHORT = 8192;

    /** How many halves of a unit are added before rounding down. */
    private final int halves;

    DivisorSearch(int halves) {
        this.halves = halves;
    }

    /** Splits a total of 0 to 2^63, unsigned. */
    void allocate(Weighed weighed, long total, long[] into, int at) {
        if (total == 0) {
            Arrays.fill(into, at, at + weighed.size, 0);
            return;
        }
        Multipliers multipliers = new Multipliers(weighed, total, halves);
        long unit = multipliers.unit;
        long below = multipliers.least();
        long above = multipliers.most();
        long deficit = multipliers.startsFromZero() ? total : 0;
        long surplus = 0;
        long reach = 0;
        int idle = 0;
        // rounds that tell nothing new mean claims that are probably the same, but cost little beside very many of
        // these
        int mostIdle = weighed.size > SHORT ? 20 : 4;
        long number = (1L - halves) * (weighed.size >> 1) * unit;
        for (int round = 0; round < MOST_ROUNDS && above - below > 1; round++) {
            if (number <= below || number >= above) {
                number = (below + above) >> 1;
            }
            long excess = multipliers.excess(number);
            if (excess == 0) {
                below = number;
                above = number;
                break;
            }
            long between = deficit + surplus;
            if (excess < 0) {
                below = number;
                deficit = -excess;
            } else {
                above = number;
                surplus = excess;
            }
            if (deficit == 0 || surplus == 0) {
                reach = Math.min(weighed.size, Math.max(2 * reach, beyond(Math.abs(excess))));
                number += excess < 0 ? reach * unit : -reach * unit;
                continue;
            }
            idle = deficit + surplus == between ? idle + 1 : 0;
            if (deficit + surplus <= weighed.size / SETTLED || idle == mostIdle) {
                break;
            }
            number = round % 3 == 2 || idle > 0
                    ? (below + above) >> 1
                    : below + Math.max(1, (above - below) / (2 * (deficit + surplus)) * (2 * deficit));
        }
        multipliers
                .write(below, above, into, at)
                .best(below == above ? 0 : deficit, halves)
                .forEach(place -> into[at + place]++);
    }

    /** So many units that the total is as likely as not on the other side: all, and about their chance more. */
    private static long beyond(long units) {
        return units + (1L << ((Long.SIZE - Long.numberOfLeadingZeros(units)) / 2));
    }
}
