package se.kvot.apportionment;

/** Claims to the last units of a divisor method, compared exactly: found are the best ones, without sorting them. */
final class LastClaims {

    private final Weighed weighed;
    private final int halves;
    private final int[] places;

    /** What the weight is divided by. */
    private final long[] divisors;

    private int size;

    LastClaims(Weighed weighed, int halves, int most) {
        this.weighed = weighed;
        this.halves = halves;
        this.places = new int[most];
        this.divisors = new long[most];
    }

    /** Adds the claim of one who has {@code part} to one unit more. */
    void add(int place, long part) {
        places[size] = place;
        // in halves where the method rounds at the half
        divisors[size++] = halves == 0 ? part + 1 : 2 * part + 1;
    }

    /** Gives a unit each to so many of the best claims; of equal ones, to those that were added first. */
    void giveBest(int units, long[] into, int at) {
        int last = last(units);
        int left = units;
        for (int i = 0; i < size; i++) {
            left -= compare(i, last) > 0 ? 1 : 0;
        }
        for (int i = 0; i < size; i++) {
            int compared = compare(i, last);
            if (compared > 0 || (compared == 0 && left-- > 0)) {
                into[at + places[i]]++;
            }
        }
    }

    /** The claim of that rank, from 1 for the best: those around it are narrowed down until it is among equal ones. */
    private int last(int rank) {
        int[] order = new int[size];
        for (int i = 0; i < size; i++) {
            order[i] = i;
        }
        int from = 0;
        int to = size;
        while (true) {
            int pivot = order[(from + to) >>> 1];
            int better = from;
            int worse = to;
            for (int i = from; i < worse; ) {
                int compared = compare(order[i], pivot);
                if (compared > 0) {
                    swap(order, better++, i++);
                } else if (compared < 0) {
                    swap(order, --worse, i);
                } else {
                    i++;
                }
            }
            if (rank <= better) {
                to = better;
            } else if (rank > worse) {
                from = worse;
            } else {
                return pivot;
            }
        }
    }

    private static void swap(int[] numbers, int i, int j) {
        int number = numbers[i];
        numbers[i] = numbers[j];
        numbers[j] = number;
    }

    /** Compares weights over divisors, crosswise in 128 bits. */
    private int compare(int i, int j) {
        long weight = weighed.weight(places[i]);
        long other = weighed.weight(places[j]);
        return Wide.compare(
                Wide.timesHigh(weight, divisors[j]),
                weight * divisors[j],
                Wide.timesHigh(other, divisors[i]),
                other * divisors[i]);
    }
}
