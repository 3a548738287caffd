package se.kvot.apportionment;

import java.util.Arrays;

/**
 * Divisor methods without going unit by unit: one number, the multiplier, gives all parts at once.
 *
 * <p>The multiplier at which the parts sum to the total is found by interpolation, from the one that they would have
 * without rounding. Any such multiplier proves the parts. As soon as few units are between two multipliers, only those who
 * would have them are looked at. Where two claims are equal, or closer than {@link Multipliers} can tell apart, the units
 * go to the best claims, by exact comparison.
 */
enum DivisorSearch {

    /** Rounds at the half. */
    WEBSTER(1),

    /** Rounds down. */
    JEFFERSON(0);

    /** Of so many recipients one may be left to be looked at alone, which costs less than another round of all. */
    private static final int SETTLED = 512;

    /** Of so many recipients one may be expected between two multipliers that nobody has read. */
    private static final int ATTEMPTED = 256;

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
        int size = weighed.size;
        Multipliers multipliers = new Multipliers(weighed, total, halves);
        Bracket bracket = multipliers.bracket();
        long start = multipliers.steps((1L - halves) * (size >> 1));
        if (size > Bracket.SHORT && isSettledEarly(multipliers, bracket, start, size, into, at)) {
            return;
        }
        bracket.narrow(multipliers::excess, start, size / SETTLED);
        multipliers.write(bracket.lower(), bracket.upper(), into, at).settle(halves, bracket.isIdle());
    }

    /**
     * Reads the parts at two multipliers at once, and writes them as soon as it is probable, and then sure, that the right
     * one is between two others.
     */
    private boolean isSettledEarly(
            Multipliers multipliers, Bracket bracket, long start, int size, long[] into, int at) {
        long reach = multipliers.steps(Chance.margin(size));
        multipliers.readBoth(
                bracket, Math.max(bracket.lower(), start - reach), Math.min(bracket.upper(), start + reach));
        if (!bracket.isRead()) {
            return false;
        }
        long units = bracket.units();
        long candidates =
                2 * Math.max(Chance.margin(Math.min(bracket.deficit(), units - bracket.deficit())), units / 16);
        if (candidates > size / ATTEMPTED) {
            return false;
        }
        long width = candidates / 2 * Math.max(1, (bracket.upper() - bracket.lower()) / units);
        long lower = Math.max(bracket.lower(), bracket.middle() - width);
        long upper = Math.min(bracket.upper(), bracket.middle() + width);
        UnitsBetween between = multipliers.write(lower, upper, into, at);
        bracket.read(lower, -between.deficit());
        bracket.read(upper, between.units() - between.deficit());
        if (between.deficit() < 0 || between.deficit() > between.units()) {
            return false;
        }
        between.settle(halves, false);
        return true;
    }
}
