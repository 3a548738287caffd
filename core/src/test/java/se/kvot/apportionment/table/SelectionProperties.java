package se.kvot.apportionment.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

final class SelectionProperties {

    private static final long FAR = (1L << 62) - 1;

    /** Few different numbers, many, and some as great as they may be. */
    @Provide
    Arbitrary<long[]> numbers() {
        Arbitrary<Long> few = Arbitraries.longs().between(-3, 3);
        Arbitrary<Long> many = Arbitraries.longs().between(-1000, 1000);
        Arbitrary<Long> far = Arbitraries.of(-FAR, FAR, -FAR + 1, FAR - 1, 0L);
        return Arbitraries.of(few, many, Arbitraries.oneOf(few, many, far))
                .flatMap(kind -> kind.array(long[].class).ofMinSize(1).ofMaxSize(60));
    }

    @Property
    void whatIsFoundHasItsRankWhateverTheGuess(
            @ForAll("numbers") long[] numbers,
            @ForAll @IntRange(max = 59) int any,
            @ForAll @LongRange(min = -1100, max = 1100) long guess,
            @ForAll @LongRange(max = 400) long width) {
        long[] sorted = LongStream.of(numbers).sorted().toArray();
        int rank = any % numbers.length;
        long[] kept = numbers.clone();
        Selection selection = new Selection(numbers.length);

        selection.find(numbers, numbers.length, rank, guess, width);

        assertThat(numbers).isEqualTo(kept);
        assertThat(selection.found()).isEqualTo(sorted[rank]);
        assertThat(selection.others()).isEqualTo((int) Arrays.stream(sorted)
                .skip(rank + 1)
                .filter(number -> number == sorted[rank])
                .count());
        if (rank > 0) {
            assertThat(selection.before()).isEqualTo(sorted[rank - 1]);
        }
        if (rank + 1 < sorted.length) {
            assertThat(selection.after()).isEqualTo(sorted[rank + 1]);
        }
    }

    @Property
    void onlyTheFirstNumbersAreLookedAt(@ForAll("numbers") long[] numbers, @ForAll @LongRange(max = 400) long width) {
        Assume.that(numbers.length > 1);
        int size = numbers.length - 1;
        long[] sorted = LongStream.of(numbers).limit(size).sorted().toArray();
        Selection selection = new Selection(numbers.length);
        selection.find(numbers, size, size / 2, sorted[size / 2], width);
        assertThat(selection.found()).isEqualTo(sorted[size / 2]);
    }
}
