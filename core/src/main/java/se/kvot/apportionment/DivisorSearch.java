package se.kvot.apportionment;

import java.util.Arrays;

/**
 * Divisor methods without going unit by unit: one number, the multiplier, gives all parts at once.
 *
 * <p>The multiplier at which the parts sum to the total is found by interpolation, from the one that they would have
 * without rounding, or where a {@link Sample} says. Any such multiplier proves the parts. As soon as few units are between
 * two multipliers, only those who would have them are looked at. Where very many claims are equal, all are compared with one
 * of them; where claims are closer than {@link Multipliers} can tell apart, the units go to the best, by exact comparison.
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

    private static final int MOST_LOOKS = 4;

    /** After so many rounds that tell nothing new, one of them half way, claims may well be equal. */
    private static final int LEAST_IDLE = 2;

    /** So many rounds that tell nothing new show that nothing can be told: for very many, to compare costs more. */
    private static final int MOST_IDLE = 20;

    private static final int FEW_IDLE = 4;

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
        int mostIdle = size > Bracket.SHORT ? MOST_IDLE : FEW_IDLE;
        if (isSettledAlike(multipliers, bracket, start, size, LEAST_IDLE, into, at)
                || isSettledAlike(multipliers, bracket, start, size, mostIdle, into, at)) {
            return;
        }
        multipliers.write(bracket.lower(), bracket.upper(), into, at).settle(halves, bracket.isAlike());
    }

    /** Comes closer to the right multiplier, and writes the parts if that leads to claims that are equal. */
    private boolean isSettledAlike(
            Multipliers multipliers, Bracket bracket, long start, int size, int mostIdle, long[] into, int at) {
        bracket.narrow(multipliers::excess, start, size / SETTLED, mostIdle);
        return bracket.isAlike() && multipliers.areAlike(bracket.lower(), bracket.upper(), halves, into, at);
    }

    /**
     * Reads the parts at two multipliers at once, and writes them as soon as it is probable, and then sure, that the right
     * one is between two others.
     */
    private boolean isSettledEarly(
            Multipliers multipliers, Bracket bracket, long start, int size, long[] into, int at) {
        Sample sample = multipliers.sample(into, at);
        long margin = Chance.margin(size);
        if (multipliers.isForFew()) {
            multipliers.readFew(sample, bracket);
        } else {
            long reach = multipliers.steps(margin);
            multipliers.readBoth(
                    bracket, Math.max(bracket.lower(), start - reach), Math.min(bracket.upper(), start + reach));
        }
        // more than that are not spread evenly
        boolean isSpread = multipliers.isForFew() || bracket.units() <= 3 * margin;
        for (int round = 0; round < MOST_LOOKS && bracket.upper() - bracket.lower() > 1; round++) {
            boolean isNear = bracket.isRead() && candidates(bracket) <= size / ATTEMPTED;
            boolean isTold = !(isNear && (isSpread || round > 0)) && multipliers.isRead(sample, bracket);
            if (!isTold) {
                return isNear && isSettledBetween(multipliers, bracket, size, into, at);
            }
        }
        return false;
    }

    /** How many units should be between two multipliers around the right one, if they are spread evenly. */
    private static long candidates(Bracket bracket) {
        long units = bracket.units();
        return Math.min(
                units, 2 * Math.max(Chance.margin(Math.min(bracket.deficit(), units - bracket.deficit())), units / 16));
    }

    private boolean isSettledBetween(Multipliers multipliers, Bracket bracket, int size, long[] into, int at) {
        long units = bracket.units();
        long lower = bracket.lower();
        long upper = bracket.upper();
        if (units > size / ATTEMPTED) {
            long width = candidates(bracket) / 2 * Math.max(1, (upper - lower) / units);
            lower = Math.max(lower, bracket.middle() - width);
            upper = Math.min(upper, bracket.middle() + width);
        }
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
