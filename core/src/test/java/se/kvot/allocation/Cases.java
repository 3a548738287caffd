package se.kvot.allocation;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.kvot.money.ExactAmount;
import se.kvot.money.Fraction;
import se.kvot.money.Kronor;
import se.kvot.money.MinorUnit;
import se.kvot.party.Recipient;
import se.kvot.party.Recipients;
import se.kvot.testkit.WeightedPool;

/** Short ways to say a case: recipients are the municipalities 0001, 0002 and so on. */
final class Cases {

    private Cases() {}

    static Recipient recipient(int number) {
        return Recipient.municipality(String.format(Locale.ROOT, "%04d", number), "N" + number);
    }

    static Recipients recipients(int count) {
        return Recipients.copyOf(
                IntStream.rangeClosed(1, count).mapToObj(Cases::recipient).toList());
    }

    /** {@code 100, "3 2 1/2"}: a hundred kronor by three weights. */
    static WeightedPool shared(String kronor, String weights) {
        ImmutableList<Fraction> fractions =
                Stream.of(weights.split(" ")).map(Fraction::parse).collect(ImmutableList.toImmutableList());
        return new WeightedPool(kronor(kronor), recipients(fractions.size()), fractions);
    }

    static ExactAmount kronor(String kronor) {
        return ExactAmount.from(Kronor.of(kronor));
    }

    /** A key that gives each a stated number of öre, as in {@code "1/2 -3"}. */
    static DistributionKey fixedOre(String ore) {
        List<Fraction> amounts = Stream.of(ore.split(" ")).map(Fraction::parse).toList();
        return (pool, recipients) -> Entitlements.fixed(
                pool,
                recipients,
                recipient -> ExactAmount.of(amounts.get(Integer.parseInt(recipient.code()) - 1), MinorUnit.ORE),
                "stated");
    }

    /** The parts in kronor, in order, as in {@code "19 23 3"}. */
    static String parts(Allocation allocation) {
        return String.join(
                " ",
                allocation.recipients().stream()
                        .map(allocation::part)
                        .map(part -> text(part.getNumber().numberValueExact(BigDecimal.class)))
                        .toList());
    }

    static String text(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.signum() == 0 ? "0" : stripped.toPlainString();
    }

    /** The parts in the smallest unit, in order. */
    static List<BigInteger> counts(Allocation allocation) {
        return allocation.recipients().stream().map(allocation::count).toList();
    }
}
