package se.kvot.apportionment;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Largest remainder the plain way: divide in {@code BigInteger}, sort all remainders, ties to those who stand first. */
final class Oracle {

    final long[] parts;
    final int[] tied;

    Oracle(long total, long... weights) {
        int size = weights.length;
        BigInteger amount = BigInteger.valueOf(total).abs();
        BigInteger sum = LongStream.of(weights).mapToObj(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
        BigInteger[] counts = new BigInteger[size];
        BigInteger[] remainders = new BigInteger[size];
        for (int i = 0; i < size; i++) {
            BigInteger[] divided =
                    amount.multiply(BigInteger.valueOf(weights[i])).divideAndRemainder(sum);
            counts[i] = divided[0];
            remainders[i] = divided[1];
        }
        int left = amount.subtract(Arrays.stream(counts).reduce(BigInteger.ZERO, BigInteger::add))
                .intValueExact();
        Integer[] order = IntStream.range(0, size).boxed().toArray(Integer[]::new);
        Arrays.sort(order, Comparator.comparing((Integer i) -> remainders[i]).reversed());
        for (int rank = 0; rank < left; rank++) {
            counts[order[rank]] = counts[order[rank]].add(BigInteger.ONE);
        }
        BigInteger sign = BigInteger.valueOf(total < 0 ? -1 : 1);
        parts = Arrays.stream(counts)
                .mapToLong(count -> count.multiply(sign).longValueExact())
                .toArray();
        boolean isTie = left > 0 && left < size && remainders[order[left - 1]].equals(remainders[order[left]]);
        tied = isTie
                ? IntStream.range(0, size)
                        .filter(i -> remainders[i].equals(remainders[order[left]]))
                        .toArray()
                : new int[0];
    }
}
