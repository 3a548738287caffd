package se.kvot.apportionment.table;

/** Finds the number of a given rank without sorting. */
final class Selection {

    private Selection() {}

    /**
     * Puts the numbers in order as far as {@code rank} needs: none before it is greater, none after it is less. Answers
     * the number that then stands there.
     */
    static long select(long[] numbers, int size, int rank) {
        int from = 0;
        int to = size - 1;
        while (from < to) {
            long pivot = pivot(numbers, from, to);
            int left = from;
            int right = to;
            while (left <= right) {
                while (numbers[left] < pivot) {
                    left++;
                }
                while (numbers[right] > pivot) {
                    right--;
                }
                if (left <= right) {
                    long kept = numbers[left];
                    numbers[left++] = numbers[right];
                    numbers[right--] = kept;
                }
            }
            if (rank <= right) {
                to = right;
            } else if (rank >= left) {
                from = left;
            } else {
                break;
            }
        }
        return numbers[rank];
    }

    /** The middle one of three. */
    private static long pivot(long[] numbers, int from, int to) {
        long first = numbers[from];
        long middle = numbers[(from + to) >>> 1];
        long last = numbers[to];
        return Math.max(Math.min(first, middle), Math.min(Math.max(first, middle), last));
    }

    static long greatest(long[] numbers, int from, int to) {
        long greatest = numbers[from];
        for (int i = from + 1; i < to; i++) {
            greatest = Math.max(greatest, numbers[i]);
        }
        return greatest;
    }

    static long least(long[] numbers, int from, int to) {
        long least = numbers[from];
        for (int i = from + 1; i < to; i++) {
            least = Math.min(least, numbers[i]);
        }
        return least;
    }
}
