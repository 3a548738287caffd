package se.kvot.apportionment;

import java.util.stream.IntStream;

/** What those who did and did not get a unit by largest remainder were entitled to of it, read from the parts. */
final class Claims {

    private final Weighed weighed;
    private final long total;
    private final long[] parts;
    private final int at;

    static Claims of(Weighed weighed, long total, long[] parts, int at) {
        return new Claims(weighed, total, parts, at);
    }

    private Claims(Weighed weighed, long total, long[] parts, int at) {
        this.weighed = weighed;
        this.total = total;
        this.parts = parts;
        this.at = at;
    }

    /** The places of those with the same claim of whom only some got a unit. */
    int[] tied() {
        int least = -1;
        int most = -1;
        for (int i = 0; i < weighed.size; i++) {
            if (hasMore(i)) {
                least = least < 0 || compare(i, least) < 0 ? i : least;
            } else {
                most = most < 0 || compare(i, most) > 0 ? i : most;
            }
        }
        if (least < 0 || most < 0 || compare(least, most) != 0) {
            return new int[0];
        }
        int claim = least;
        return IntStream.range(0, weighed.size)
                .filter(i -> compare(i, claim) == 0)
                .toArray();
    }

    /** Whether the part is more than the entitlement; one without a remainder never got a unit. */
    boolean hasMore(int i) {
        long weight = weighed.weight(i);
        long part = parts[at + i];
        return Wide.compare(
                        Wide.timesHigh(part, weighed.low) + part * weighed.high,
                        part * weighed.low,
                        Wide.timesHigh(total, weight),
                        total * weight)
                > 0;
    }

    private int compare(int i, int j) {
        return Wide.compare(claimHigh(i), claimLow(i), claimHigh(j), claimLow(j));
    }

    private long floor(int i) {
        return parts[at + i] - (hasMore(i) ? 1 : 0);
    }

    /** The remainder times the sum of the weights. */
    private long claimLow(int i) {
        return total * weighed.weight(i) - floor(i) * weighed.low;
    }

    private long claimHigh(int i) {
        long weight = weighed.weight(i);
        long floor = floor(i);
        long minuend = total * weight;
        long subtrahend = floor * weighed.low;
        long borrow = Long.compareUnsigned(minuend, subtrahend) < 0 ? 1 : 0;
        return Wide.timesHigh(total, weight) - Wide.timesHigh(floor, weighed.low) - floor * weighed.high - borrow;
    }
}
