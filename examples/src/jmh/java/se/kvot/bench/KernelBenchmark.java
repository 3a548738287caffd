package se.kvot.bench;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.money.MonetaryAmount;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import se.kvot.allocation.Allocation;
import se.kvot.allocation.DistributionKey;
import se.kvot.allocation.Rounding;
import se.kvot.allocation.Shares;
import se.kvot.apportionment.PreparedWeights;
import se.kvot.money.Fraction;
import se.kvot.money.Kronor;
import se.kvot.party.Recipient;
import se.kvot.party.Recipients;

/**
 * One allocation by largest remainder of 4 493 174 kr in öre, by weights like municipal populations, beside the usual ways
 * to do it. Read the times as ratios of those of one run.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class KernelBenchmark {

    private static final long TOTAL = 449_317_400;
    private static final long LARGE = (1L << 60) - 12_345;

    @Param({"290", "1000000"})
    private int size;

    private long[] weights;
    private long[] into;
    private PreparedWeights prepared;
    private PreparedWeights parallel;
    private PreparedWeights large;
    private Recipients recipients;
    private DistributionKey key;
    private MonetaryAmount pool;
    private long sum;
    private long call;

    @Setup
    public void prepare() {
        Random random = new Random(1);
        // many small ones and few large, from 2 400 to a million
        weights = random.ints(size, 0, 1_000)
                .mapToLong(drawn -> 2_400 + (long) drawn * drawn * (random.nextInt(1_000) + 1) / 1_000)
                .toArray();
        sum = Arrays.stream(weights).sum();
        into = new long[size];
        prepared = PreparedWeights.of(weights);
        parallel = prepared.parallel();
        large = PreparedWeights.of(
                random.longs(size, 0, 1L << 60).toArray());
        recipients = Recipients.copyOf(IntStream.range(0, Math.min(size, 1_000))
                .mapToObj(i -> Recipient.municipality(String.format("%04d", 1_000 + i), "M" + i))
                .toList());
        Shares shares = Shares.of(recipients, r -> Fraction.of(weights[recipients.indexOf(r)]), "population");
        key = (amount, those) -> shares.of(amount);
        pool = Kronor.of(4_493_174);
    }

    /** Not the same total every time, or the processor learns it by heart. */
    private long total() {
        call = (call + 7_919) & 0xfffff;
        return TOTAL + call;
    }

    @Benchmark
    public long sumOfTheArray() {
        long total = 0;
        for (long weight : weights) {
            total += weight;
        }
        return total;
    }

    @Benchmark
    public long[] kvotPrepared() {
        prepared.allocate(total(), into);
        return into;
    }

    @Benchmark
    public long[] kvotOnce() {
        PreparedWeights.allocate(total(), weights, into);
        return into;
    }

    @Benchmark
    public long[] kvotOnAllProcessors() {
        parallel.allocate(total(), into);
        return into;
    }

    @Benchmark
    public long[] kvotLargeAmountsAndWeights() {
        large.allocate(LARGE + call++, into);
        return into;
    }

    @Benchmark
    public long[] kvotWebster() {
        prepared.webster(total(), into, 0);
        return into;
    }

    @Benchmark
    public long[] kvotWebsterOfALargeTotal() {
        prepared.webster(1_000_000_000_000_000L + total(), into, 0);
        return into;
    }

    /** Half of the sum of the weights: every odd weight has the same claim. */
    @Benchmark
    public long[] kvotOfEqualClaims() {
        prepared.allocate(sum / 2, into);
        return into;
    }

    @Benchmark
    public long[] kvotWebsterOfEqualClaims() {
        prepared.webster(sum / 2, into, 0);
        return into;
    }

    /** So few units that most recipients get none. */
    @Benchmark
    public long[] kvotWebsterOfASmallTotal() {
        prepared.webster(1_000 + (total() & 0xff), into, 0);
        return into;
    }

    @Benchmark
    public long[] longDivisionAndSort() {
        long amount = total();
        long[] remainders = new long[size];
        long[] parts = new long[size];
        long left = amount;
        for (int i = 0; i < size; i++) {
            parts[i] = amount * weights[i] / sum;
            remainders[i] = amount * weights[i] - parts[i] * sum;
            left -= parts[i];
        }
        long[] order = remainders.clone();
        Arrays.sort(order);
        long cut = left == 0 ? Long.MAX_VALUE : order[size - (int) left];
        for (int i = 0; i < size; i++) {
            if (remainders[i] > cut) {
                parts[i]++;
                left--;
            }
        }
        for (int i = 0; left > 0; i++) {
            if (remainders[i] == cut) {
                parts[i]++;
                left--;
            }
        }
        return parts;
    }

    @Benchmark
    public BigDecimal[] bigDecimalExact() {
        BigDecimal amount = BigDecimal.valueOf(total());
        BigDecimal whole = BigDecimal.valueOf(sum);
        BigDecimal[] parts = new BigDecimal[size];
        BigDecimal[] remainders = new BigDecimal[size];
        BigDecimal left = amount;
        for (int i = 0; i < size; i++) {
            BigDecimal[] divided =
                    amount.multiply(BigDecimal.valueOf(weights[i])).divideAndRemainder(whole);
            parts[i] = divided[0];
            remainders[i] = divided[1];
            left = left.subtract(divided[0]);
        }
        return topped(parts, remainders, left.intValueExact(), BigDecimal.ONE);
    }

    @Benchmark
    public BigDecimal[] decimal128Shares() {
        BigDecimal amount = BigDecimal.valueOf(total());
        BigDecimal whole = BigDecimal.valueOf(sum);
        BigDecimal[] parts = new BigDecimal[size];
        BigDecimal[] remainders = new BigDecimal[size];
        BigDecimal left = amount;
        for (int i = 0; i < size; i++) {
            BigDecimal share = BigDecimal.valueOf(weights[i]).divide(whole, MathContext.DECIMAL128);
            BigDecimal exact = amount.multiply(share, MathContext.DECIMAL128);
            parts[i] = exact.setScale(0, RoundingMode.FLOOR);
            remainders[i] = exact.subtract(parts[i]);
            left = left.subtract(parts[i]);
        }
        return topped(parts, remainders, left.intValueExact(), BigDecimal.ONE);
    }

    private BigDecimal[] topped(BigDecimal[] parts, BigDecimal[] remainders, int left, BigDecimal unit) {
        Integer[] order = order(remainders);
        for (int rank = 0; rank < left; rank++) {
            parts[order[rank]] = parts[order[rank]].add(unit);
        }
        return parts;
    }

    private Integer[] order(BigDecimal[] remainders) {
        Integer[] order = IntStream.range(0, size).boxed().toArray(Integer[]::new);
        Arrays.sort(order, Comparator.comparing((Integer i) -> remainders[i]).reversed());
        return order;
    }

    @Benchmark
    public Money[] jodaMoney() {
        Money amount = Money.ofMinor(CurrencyUnit.of("SEK"), total());
        BigDecimal whole = BigDecimal.valueOf(sum);
        Money[] parts = new Money[size];
        BigDecimal[] remainders = new BigDecimal[size];
        Money left = amount;
        for (int i = 0; i < size; i++) {
            BigDecimal share = BigDecimal.valueOf(weights[i]).divide(whole, MathContext.DECIMAL128);
            parts[i] = amount.multipliedBy(share, RoundingMode.FLOOR);
            remainders[i] = amount.getAmount().multiply(share).subtract(parts[i].getAmount());
            left = left.minus(parts[i]);
        }
        Integer[] order = order(remainders);
        for (int rank = 0; rank < left.getAmountMinorInt(); rank++) {
            parts[order[rank]] = parts[order[rank]].plusMinor(1);
        }
        return parts;
    }

    @Benchmark
    public MonetaryAmount[] monetaMoney() {
        MonetaryAmount amount = Kronor.of(BigDecimal.valueOf(total(), 2));
        MonetaryAmount ore = Kronor.of(new BigDecimal("0.01"));
        MonetaryAmount[] parts = new MonetaryAmount[size];
        BigDecimal[] remainders = new BigDecimal[size];
        MonetaryAmount left = amount;
        for (int i = 0; i < size; i++) {
            BigDecimal exact = amount.multiply(weights[i])
                    .divide(sum)
                    .getNumber()
                    .numberValue(BigDecimal.class);
            BigDecimal part = exact.setScale(2, RoundingMode.FLOOR);
            parts[i] = Kronor.of(part);
            remainders[i] = exact.subtract(part);
            left = left.subtract(parts[i]);
        }
        Integer[] order = order(remainders);
        for (int rank = 0; left.isPositive(); rank++) {
            parts[order[rank]] = parts[order[rank]].add(ore);
            left = left.subtract(ore);
        }
        return parts;
    }

    @Benchmark
    public Allocation kvotEveryday() {
        return key.allocate(pool, recipients, Rounding.toKrona());
    }

    @Benchmark
    public long[] kvotFastOfTheEveryday() {
        prepared.allocate(TOTAL, 100, into, 0);
        return into;
    }

    /** An allocation owns its parts. */
    @Benchmark
    public long[] kvotFastWithAnArrayOfItsOwn() {
        return prepared.allocate(TOTAL, 100);
    }
}
