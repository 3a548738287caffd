package se.kvot.apportionment.table;

/** Finds the number of a given rank without sorting, and its neighbours in rank; quickly when one knows about where. */
final class Selection {

    private final long[] near;
    private int count;
    private int position;

    /** For at most {@code most} numbers at a time. */
    Selection(int most) {
        this.near = new long[most];
    }

    /**
     * Finds the number of a rank.
     *
     * @param numbers of which the first {@code size} are looked at; below 2^62 in size
     * @param rank from 0
     * @param guess where it may be
     * @param width how far off the guess may be for it to be of use, or 0 when there is no good guess
     */
    void find(long[] numbers, int size, int rank, long guess, long width) {
        if (width > 0 && isFoundNear(numbers, size, rank, guess - width, 2 * width)) {
            return;
        }
        System.arraycopy(numbers, 0, near, 0, size);
        count = size;
        position = rank;
        select();
    }

    private boolean isFoundNear(long[] numbers, int size, int rank, long from, long width) {
        // without a branch, as nobody can foresee it: counted by ones is what is near, and by 2^32 what is below
        for (int i = 0; i < size; i++) {
            long above = numbers[i] - from;
            near[i] = (~(above | (width - above)) >>> 63) + (above >>> 63 << 32);
        }
        long counts = 0;
        for (int i = 0; i < size; i++) {
            long count = near[i];
            near[(int) counts] = numbers[i];
            counts += count;
        }
        int found = (int) counts;
        long below = counts >>> 32;
        if (below >= rank) {
            return false;
        }
        if (below + found <= rank + 1) {
            return false;
        }
        count = found;
        position = rank - (int) below;
        select();
        return true;
    }

    private void select() {
        int from = 0;
        int to = count - 1;
        while (from < to) {
            long pivot = pivot(from, to);
            int middle = toFront(pivot, from, to);
            if (position < middle) {
                to = middle - 1;
            } else {
                from = toFront(pivot + 1, middle, to);
                if (position < from) {
                    return;
                }
            }
        }
    }

    /** Moves the numbers below {@code end} before the others, and tells where these start. */
    private int toFront(long end, int from, int to) {
        int next = from;
        for (int i = from; i <= to; i++) {
            long number = near[i];
            near[i] = near[next];
            near[next] = number;
            next += (int) ((number - end) >>> 63);
        }
        return next;
    }

    /** The middle one of three. */
    private long pivot(int from, int to) {
        long first = near[from];
        long middle = near[(from + to) >>> 1];
        long last = near[to];
        return Math.max(Math.min(first, middle), Math.min(Math.max(first, middle), last));
    }

    /** The number that was looked for. */
    long found() {
        return near[position];
    }

    /** How many numbers of higher ranks are the same. */
    int others() {
        int others = 0;
        for (int i = position + 1; i < count; i++) {
            others += near[i] == near[position] ? 1 : 0;
        }
        return others;
    }

    /** The number of the rank below, which there must be. */
    long before() {
        long before = near[0];
        for (int i = 1; i < position; i++) {
            before = Math.max(before, near[i]);
        }
        return before;
    }

    /** The number of the rank above, which there must be. */
    long after() {
        long after = near[position + 1];
        for (int i = position + 2; i < count; i++) {
            after = Math.min(after, near[i]);
        }
        return after;
    }
}
