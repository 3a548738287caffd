package se.kvot.apportionment.table;

/**
 * {@link CarriedTable} before anything is rerouted, in {@code long}: line by line, the same cells go up.
 *
 * <p>Each step is a loop of its own over arrays as long as a line, all of them read and written at the same place. Such
 * loops the compiler turns into ones that work on several cells at a time, which a place within the table would hinder.
 */
final class CarriedLines {

    /** Behind any cell that may go up. */
    private static final long BLOCKED = Long.MAX_VALUE >> 1;

    /** About how many cells of a line are near enough to where lines were cut before to be looked at first. */
    private static final int NEARBY_CELLS = 24;

    private final Quotas.Narrow quotas;
    private final long denominator;
    /** Lines are columns, and lie across. */
    private final boolean turned;

    private final int lines;
    private final int size;
    private final long[] cells;
    private final long[] units;
    /** What the cells of a line have beyond their whole units. */
    private final long[] remainders;

    private final long[] whole;
    /** What the lines so far had at each place, less what went up there. */
    private final long[] behind;
    /** How far the lines so far were moved at each place. */
    private final long[] moved;

    private final long[] keys;
    private final Selection selection;

    CarriedLines(Quotas.Narrow quotas) {
        this.quotas = quotas;
        this.denominator = quotas.longDenominator();
        this.turned = quotas.rows() > quotas.columns();
        this.lines = Math.min(quotas.rows(), quotas.columns());
        this.size = Math.max(quotas.rows(), quotas.columns());
        // a line that lies across is written where it was read, while that is at hand
        this.units = turned ? quotas.numerators().clone() : new long[lines * size];
        this.cells = turned ? units : quotas.numerators();
        this.remainders = new long[size];
        this.whole = new long[size];
        this.behind = new long[size];
        this.moved = new long[size];
        this.keys = new long[size];
        this.selection = new Selection(size);
    }

    /** Rounds line after line, and tells whether the sums across became neighbours of the exact ones too. */
    boolean carry() {
        long width = size < 3 * NEARBY_CELLS ? 0 : NEARBY_CELLS * denominator / size + 1;
        long guess = -denominator / 2;
        long totalBehind = 0;
        for (int line = 0; line < lines; line++) {
            read(line);
            long sum = quotas.split(remainders, whole);
            int take = (int) (sum / denominator);
            totalBehind += sum % denominator;
            if (totalBehind >= denominator) {
                take++;
                totalBehind -= denominator;
            }
            catchUp(remainders, behind, keys);
            long last = -BLOCKED;
            if (take > 0) {
                selection.find(keys, size, take - 1, guess, width);
                last = selection.found();
                leaveOut(last, selection.others());
                guess += (last - guess) >> 2; // lines are cut about where most were, rather than where the last one was
            }
            raise(last, denominator, keys, remainders, whole, behind, moved);
            write(line);
        }
        return isNext();
    }

    private void read(int line) {
        if (turned) {
            for (int i = 0, cell = line; i < size; i++, cell += lines) {
                remainders[i] = cells[cell];
            }
        } else {
            System.arraycopy(cells, line * size, remainders, 0, size);
        }
    }

    private void write(int line) {
        if (turned) {
            for (int i = 0, cell = line; i < size; i++, cell += lines) {
                units[cell] = whole[i];
            }
        } else {
            System.arraycopy(whole, 0, units, line * size, size);
        }
    }

    /** Gives each cell its key: selection puts the least first, and here what is most behind is wanted first. */
    private static void catchUp(long[] remainders, long[] behind, long[] keys) {
        for (int i = 0; i < keys.length; i++) {
            long remainder = remainders[i];
            long now = behind[i] + remainder;
            long zero = (remainder - 1) >> 63;
            behind[i] = now;
            keys[i] = (-now & ~zero) | (BLOCKED & zero);
        }
    }

    /** Of the cells whose keys are the last, those with the last places stay. */
    private void leaveOut(long last, int others) {
        for (int i = size - 1, left = others; left > 0; i--) {
            if (keys[i] == last) {
                keys[i] = BLOCKED;
                left--;
            }
        }
    }

    /** Rounds up the cells with keys up to the last. */
    private static void raise(
            long last, long denominator, long[] keys, long[] remainders, long[] whole, long[] behind, long[] moved) {
        for (int i = 0; i < keys.length; i++) {
            long up = (keys[i] - last - 1) >> 63; // all bits or none
            whole[i] -= up;
            behind[i] -= denominator & up;
            moved[i] += (denominator & up) + (remainders[i] ^ up) - up; // the remainder, or what it lacks
        }
    }

    /** What is behind by less than a unit, either way, has the number of units below or above the exact one. */
    private boolean isNext() {
        boolean next = true;
        for (long one : behind) {
            next &= -denominator < one && one < denominator;
        }
        return next;
    }

    /** The units of all cells, row after row. */
    long[] units() {
        return units;
    }

    /** Which cells went up, row after row. */
    boolean[] up() {
        boolean[] up = new boolean[units.length];
        long[] floors = quotas.floors();
        for (int i = 0; i < up.length; i++) {
            up[i] = units[i] > floors[i];
        }
        return up;
    }

    /** How far all cells were moved, times the denominator. */
    long moved() {
        long sum = 0;
        for (long one : moved) {
            sum += one;
        }
        return sum;
    }
}
