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
        long below = 0;
        for (int i = 0; i < size; i++) {
            below += (numbers[i] - from) >>> 63;
        }
        if (below >= rank) {
            return false;
        }
        // one comparison for both ends: what lies before the start is great without a sign
        long most = width + Long.MIN_VALUE;
        int found = 0;
        for (int i = 0; i < size; i++) {
            long number = numbers[i];
            if (number - from + Long.MIN_VALUE <= most) {
                near[found++] = number;
            }
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
            int left = from;
            int right = to;
            while (left <= right) {
                while (near[left] < pivot) {
                    left++;
                }
                while (near[right] > pivot) {
                    right--;
                }
                if (left <= right) {
                    long kept = near[left];
                    near[left++] = near[right];
                    near[right--] = kept;
                }
            }
            if (position <= right) {
                to = right;
            } else if (position >= left) {
                from = left;
            } else {
                return;
            }
        }
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
