package se.kvot.apportionment;

import java.util.stream.IntStream;

/** A range of recipients cut into pieces, so that all processors can work on it. */
final class Chunks {

    private static final int COUNT = 64;

    /** Answers for the recipients from one place up to another. */
    interface Piece {
        long of(int from, int to);
    }

    private Chunks() {}

    /** The sum of what the pieces answer, each of whole blocks but the last. */
    static long sum(int from, int to, int block, Piece piece) {
        long blocks = ((long) to - from + block - 1) / block;
        return IntStream.range(0, COUNT)
                .parallel()
                .mapToLong(chunk -> piece.of(
                        Math.min(to, from + (int) (blocks * chunk / COUNT) * block),
                        Math.min(to, from + (int) (blocks * (chunk + 1) / COUNT) * block)))
                .sum();
    }
}
