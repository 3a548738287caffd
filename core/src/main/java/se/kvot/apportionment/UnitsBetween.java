package se.kvot.apportionment;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** The units that one multiplier gives and another does not: who would have them, and who has the better claim. */
final class UnitsBetween {

    private final Weighed weighed;

    private int[] places = new int[16];

    /** How many units that recipient has without this one. */
    private long[] before = new long[16];

    private int size;

    UnitsBetween(Weighed weighed) {
        this.weighed = weighed;
    }

    /** Adds so many units for one who has {@code part} without them. */
    void add(int place, long part, long units) {
        for (long unit = 0; unit < units; unit++) {
            if (size == places.length) {
                places = Arrays.copyOf(places, 2 * size);
                before = Arrays.copyOf(before, 2 * size);
            }
            places[size] = place;
            before[size++] = part + unit;
        }
    }

    /** The places of those with the best claims, a place once for each of its units; of equal claims, the first ones. */
    IntStream best(long units, int halves) {
        Comparator<Integer> byClaim = (i, j) -> compare(j, i, halves);
        return IntStream.range(0, size)
                .boxed()
                .sorted(byClaim.thenComparing(Comparator.naturalOrder()))
                .limit(units)
                .mapToInt(i -> places[i]);
    }

    /** Compares weights over divisors, crosswise in 128 bits. */
    private int compare(int i, int j, int halves) {
        long weight = weighed.weight(places[i]);
        long other = weighed.weight(places[j]);
        long divisor = divisor(before[i], halves);
        long otherDivisor = divisor(before[j], halves);
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
