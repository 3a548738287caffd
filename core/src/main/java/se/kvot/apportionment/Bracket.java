package se.kvot.apportionment;

import java.util.function.LongUnaryOperator;

/** Two multipliers with the right one between them, which comes closer by one reading of the parts after the other. */
final class Bracket {

    private static final int MOST_ROUNDS = 100;

    /** So many recipients at most are soon compared one by one. */
    static final int SHORT = 8192;

    private final Multipliers multipliers;

    private final int size;

    private int idle;
    private boolean isIdle;

    /** How many units farther was looked for the right one the last time, while one side is not read. */
    private long reach;

    private long lower;
    private long upper;

    /** How many units the parts at the lower multiplier are too few; zero as long as nobody has read them. */
    private long deficit;

    /** How many units the parts at the upper multiplier are too many; zero as long as nobody has read them. */
    private long surplus;

    Bracket(long lower, long upper, long deficit, long surplus, Multipliers multipliers, int size) {
        this.lower = lower;
        this.upper = upper;
        this.deficit = deficit;
        this.surplus = surplus;
        this.multipliers = multipliers;
        this.size = size;
    }

    long lower() {
        return lower;
    }

    long upper() {
        return upper;
    }

    long deficit() {
        return deficit;
    }

    long surplus() {
        return surplus;
    }

    /** How many units there are between the two, if both are read. */
    long units() {
        return deficit + surplus;
    }

    /** Whether both multipliers are known to be what they are. */
    boolean isRead() {
        return deficit > 0 && surplus > 0;
    }

    /** Whether the parts at the lower one, which is the upper one too, sum to the total. */
    boolean isFound() {
        return lower == upper;
    }

    /** Whether the claims between the two are so much alike that further multipliers probably tell nothing. */
    boolean isAlike() {
        return isRead() && (isIdle || upper - lower == 1);
    }

    /** Takes into account by how many units the parts at that multiplier are too many. */
    void read(long number, long excess) {
        if (excess == 0) {
            lower = number;
            upper = number;
            deficit = 0;
            surplus = 0;
        } else if (excess < 0 && number > lower) {
            lower = number;
            deficit = -excess;
        } else if (excess > 0 && number < upper) {
            upper = number;
            surplus = excess;
        }
    }

    /** Where the right one is, if the units are spread evenly between the two. */
    long middle() {
        long units = units();
        long step = (upper - lower) / units;
        // for so many units the steps are long enough
        long rest = units > Integer.MAX_VALUE ? 0 : (upper - lower - step * units) * deficit / units;
        return lower + Math.max(1, step * deficit + rest);
    }

    /** Where the right one is, as likely as not, if the units beyond what is read are spread evenly. */
    private long beyond() {
        long missing = deficit + surplus;
        reach = Math.min(size, Math.max(2 * reach, missing + Chance.root(missing)));
        long steps = multipliers.steps(reach);
        return deficit > 0 ? lower + steps : upper - steps;
    }

    /**
     * Comes closer until no more than some units are between the two, or nothing can be told by multipliers any more.
     *
     * @param excess by how many units the parts at a multiplier are too many
     * @param start the multiplier to begin with, if nothing better is known
     * @param settled how many units may be left
     * @param mostIdle after how many rounds that tell nothing new claims are probably the same
     */
    void narrow(LongUnaryOperator excess, long start, long settled, int mostIdle) {
        if (isRead() && units() <= settled) {
            return;
        }
        long number = isRead() ? middle() : lower < start && start < upper ? start : beyond();
        for (int round = 0; round < MOST_ROUNDS && upper - lower > 1; round++) {
            if (number <= lower || number >= upper) {
                number = (lower + upper) >> 1;
            }
            long before = units();
            read(number, excess.applyAsLong(number));
            if (isFound()) {
                return;
            }
            if (!isRead()) {
                number = beyond();
                continue;
            }
            idle = units() == before ? idle + 1 : 0;
            isIdle = idle >= mostIdle;
            if (units() <= settled || isIdle) {
                return;
            }
            number = round % 3 == 2 || idle > 0 ? (lower + upper) >> 1 : middle();
        }
    }
}
