package se.kvot.apportionment;

/**
 * The loops over all recipients.
 *
 * <p>Each is so plain that the compiler turns it into vector instructions: no branch, no call, one array read. That is why
 * they stand alone and why the whole method is spent on counting again rather than on remembering.
 */
final class Loops {

    /** Sums of 64 numbers of {@link #PART_BITS} have room in so many. */
    static final int SUM_BITS = 57;

    static final int PART_BITS = 50;

    static final long PART_MASK = (1L << PART_BITS) - 1;

    /** The square of a weight of so many bits has room in a word. */
    static final int SHORT = 32;

    private Loops() {}

    static long sum(long[] weights, int from, int to) {
        long sum = 0;
        for (int i = from; i < to; i++) {
            sum += weights[i];
        }
        return sum;
    }

    /** How many units there are together when each number times {@code factor} is rounded up from {@code span - cut}. */
    static long count(long[] numbers, int from, int to, long factor, long cut, int shift) {
        long sum = 0;
        for (int i = from; i < to; i++) {
            sum += (numbers[i] * factor + cut) >>> shift;
        }
        return sum;
    }

    /** The same for two cuts, in one sum: the first one's units count 2^32 each and the second one's 1. */
    static long countBoth(long[] numbers, int from, int to, long factor, long first, long second, int shift) {
        long sum = 0;
        for (int i = from; i < to; i++) {
            long scaled = numbers[i] * factor;
            sum += (((scaled + first) >>> shift) << Integer.SIZE) + ((scaled + second) >>> shift);
        }
        return sum;
    }

    /** Counts as {@link #count} does, where each number is multiplied by {@code factor + fine / 2^64}. */
    static long countFine(long[] numbers, int from, int to, long factor, long fine, long cut, int shift) {
        long sum = 0;
        for (int i = from; i < to; i++) {
            long number = numbers[i];
            sum += (number * factor + Wide.timesHigh(number, fine) + cut) >>> shift;
        }
        return sum;
    }

    /** Counts like {@link #countBoth} at two factors and one cut. */
    static long countBetween(long[] numbers, int from, int to, long lower, long upper, long cut, int shift) {
        long sum = 0;
        for (int i = from; i < to; i++) {
            long number = numbers[i];
            sum += (((number * lower + cut) >>> shift) << Integer.SIZE) + ((number * upper + cut) >>> shift);
        }
        return sum;
    }

    /** Turns numbers into parts where they stand: times {@code factor}, and rounded up from {@code span - cut}. */
    static void round(long[] numbers, int from, int to, long factor, long cut, int shift) {
        for (int i = from; i < to; i++) {
            numbers[i] = (numbers[i] * factor + cut) >>> shift;
        }
    }

    /**
     * The same where the parts' high bits are put back, for short weights: of what is behind the point as many bits as there
     * is room for in one product are near enough.
     */
    static void roundNear(
            long[] weights, int from, int to, long factor, long cut, int shift, long whole, long first, int bits) {
        long some = first >>> bits;
        for (int i = from; i < to; i++) {
            long weight = weights[i];
            long near = weight * whole + ((weight * some) >>> (Long.SIZE - bits));
            weights[i] = near + (((((weight * factor + cut) >>> shift) - near) << shift) >> shift);
        }
    }

    /** Rounds like {@link #round}; those whose claim to the next unit is above a known one get that too. */
    static void roundAbove(
            long[] weights,
            int from,
            int to,
            long factor,
            long cut,
            int shift,
            long perWeight,
            long perPart,
            long claim) {
        for (int i = from; i < to; i++) {
            long weight = weights[i];
            long part = (weight * factor + cut) >>> shift;
            weights[i] = part + ((claim - (perWeight * weight - perPart * part)) >>> (Long.SIZE - 1));
        }
    }

    /** The same where the parts' high bits are put back, like {@link #roundNear}. */
    static void roundNearAbove(
            long[] weights,
            int from,
            int to,
            long factor,
            long cut,
            int shift,
            long whole,
            long first,
            int bits,
            long perWeight,
            long perPart,
            long claim) {
        long some = first >>> bits;
        for (int i = from; i < to; i++) {
            long weight = weights[i];
            long near = weight * whole + ((weight * some) >>> (Long.SIZE - bits));
            long part = near + (((((weight * factor + cut) >>> shift) - near) << shift) >> shift);
            weights[i] = part + ((claim - (perWeight * weight - perPart * part)) >>> (Long.SIZE - 1));
        }
    }

    /** Writes the parts at the lower cut and {@code whole} times each number; zero if they are the same at the upper one. */
    static long write(
            long[] numbers,
            int from,
            int size,
            long whole,
            long factor,
            long lower,
            long upper,
            int shift,
            long[] into,
            int at) {
        System.arraycopy(numbers, from, into, at, size);
        int end = at + size;
        long differing = 0;
        for (int i = at; i < end; i++) {
            long number = into[i];
            long scaled = number * factor;
            long part = (scaled + lower) >>> shift;
            into[i] = number * whole + part;
            differing |= part ^ ((scaled + upper) >>> shift);
        }
        return differing;
    }

    /**
     * Writes the parts of a few at the lower cut, like {@link #write}; the answer counts, above {@link #SUM_BITS}, how many
     * are one more at the upper one, and below that sums the low {@link #PART_BITS} of the parts.
     */
    static long writeSummed(
            long[] numbers, int from, int size, long factor, long lower, long upper, int shift, long[] into, int at) {
        System.arraycopy(numbers, from, into, at, size);
        int end = at + size;
        long sum = 0;
        for (int i = at; i < end; i++) {
            long scaled = into[i] * factor;
            long part = (scaled + lower) >>> shift;
            into[i] = part;
            sum += (part & PART_MASK) + ((((scaled + upper) >>> shift) - part) << SUM_BITS);
        }
        return sum;
    }

    /** Writes the numbers times {@code factor + fine / 2^64}, modulo 2^64. */
    static void scale(long[] numbers, int from, int size, long factor, long fine, long[] into, int at) {
        for (int i = 0; i < size; i++) {
            long number = numbers[from + i];
            into[at + i] = number * factor + Wide.timesHigh(number, fine);
        }
    }

    /** How many of the numbers are at least that one, where differences have room in a word. */
    static long reaching(long[] numbers, int from, int to, long least) {
        long fewer = 0;
        for (int i = from; i < to; i++) {
            fewer += (numbers[i] - least) >>> (Long.SIZE - 1);
        }
        return to - from - fewer;
    }

    /** Adds the numbers times {@code factor} to what stands there; the answer is the sum of what was added. */
    static long addMultiple(long[] numbers, int from, int size, long factor, long[] into, int at) {
        long sum = 0;
        for (int i = 0; i < size; i++) {
            long more = numbers[from + i] * factor;
            into[at + i] += more;
            sum += more;
        }
        return sum;
    }

    static void multiply(long[] numbers, int from, int to, long factor) {
        for (int i = from; i < to; i++) {
            numbers[i] *= factor;
        }
    }

    /** Multiplies and rounds like {@link #write}, with the parts' high bits put back; weights and numbers may differ. */
    static long writeLifted(
            Weighed weighed,
            long[] numbers,
            int from,
            long factor,
            long lower,
            long upper,
            int shift,
            long whole,
            long first,
            long[] into,
            int at) {
        if (weighed.bits <= SHORT) {
            return writeNear(weighed, numbers, from, factor, lower, upper, shift, whole, first, into, at);
        }
        long differing = 0;
        for (int i = 0; i < weighed.size; i++) {
            long x = numbers[from + i] * factor;
            long low = (x + lower) >>> shift;
            differing |= low ^ ((x + upper) >>> shift);
            into[at + i] = lifted(weighed.weight(i), whole, first, low, shift);
        }
        return differing;
    }

    /**
     * The same for short weights: of what is behind the point as many bits as there is room for in one product are near
     * enough.
     */
    private static long writeNear(
            Weighed weighed,
            long[] numbers,
            int from,
            long factor,
            long lower,
            long upper,
            int shift,
            long whole,
            long first,
            long[] into,
            int at) {
        long[] weights = weighed.numbers;
        int offset = weighed.from;
        int bits = weighed.bits;
        long some = first >>> bits;
        long differing = 0;
        for (int i = 0; i < weighed.size; i++) {
            long x = numbers[from + i] * factor;
            long low = (x + lower) >>> shift;
            differing |= low ^ ((x + upper) >>> shift);
            long weight = weights[offset + i];
            long near = weight * whole + ((weight * some) >>> (Long.SIZE - bits));
            into[at + i] = near + (((low - near) << shift) >> shift);
        }
        return differing;
    }

    /** The part whose low bits are {@code low}, which is near {@code weight × (whole + first / 2^64)}. */
    static long lifted(long weight, long whole, long first, long low, int shift) {
        long near = weight * whole + Wide.timesHigh(weight, first);
        return near + (((low - near) << shift) >> shift);
    }
}
