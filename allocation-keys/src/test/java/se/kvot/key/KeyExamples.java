package se.kvot.key;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.money.MonetaryAmount;
import net.jqwik.api.Arbitrary;
import se.kvot.allocation.AllocationStep;
import se.kvot.allocation.DistributionKey;
import se.kvot.allocation.Entitlements;
import se.kvot.money.ExactAmount;
import se.kvot.money.Fraction;
import se.kvot.money.Kronor;
import se.kvot.money.MinorUnit;
import se.kvot.party.Recipient;
import se.kvot.party.Recipients;
import se.kvot.statistics.Measure;
import se.kvot.testkit.GeneratedAmounts;
import se.kvot.testkit.GeneratedRecipients;
import se.kvot.testkit.GeneratedWeights;
import se.kvot.testkit.WeightedPool;

/** Short ways to say an example: recipients are the municipalities 0001, 0002 and so on. */
final class KeyExamples {

    private KeyExamples() {}

    static Recipient recipient(int number) {
        return Recipient.municipality(String.format(Locale.ROOT, "%04d", number), "N" + number);
    }

    static Recipients recipients(int count) {
        return Recipients.copyOf(
                IntStream.rangeClosed(1, count).mapToObj(KeyExamples::recipient).toList());
    }

    /** Kronor as a fraction, as in {@code "100/3"}. */
    static ExactAmount kronor(String kronor) {
        return ExactAmount.of(Fraction.parse(kronor).times(Fraction.of(100)), MinorUnit.ORE);
    }

    /** The figures of the first recipients, as in {@code "3 1/2"}. */
    static Measure figures(String figures) {
        return new FiguresOnly("figures", byRecipient(figures));
    }

    static ImmutableMap<Recipient, Fraction> byRecipient(String figures) {
        ImmutableMap.Builder<Recipient, Fraction> map = ImmutableMap.builder();
        for (String figure : Splitter.on(' ').split(figures)) {
            map.put(recipient(map.buildOrThrow().size() + 1), Fraction.parse(figure));
        }
        return map.buildOrThrow();
    }

    /** Whole kronor of the first recipients, as in {@code "3 -4"}. */
    static Map<Recipient, MonetaryAmount> amounts(String kronor) {
        return byRecipient(kronor).entrySet().stream()
                .collect(ImmutableMap.toImmutableMap(
                        Map.Entry::getKey,
                        entry -> Kronor.of(entry.getValue().numerator().longValueExact())));
    }

    /** What each of so many is entitled to, in kronor: {@code "100/3 200/3"}. */
    static String shares(DistributionKey key, String pool, int count) {
        return text(key.entitlements(kronor(pool), recipients(count)));
    }

    static String text(Entitlements entitlements) {
        assertRecomputable(entitlements);
        return entitlements.recipients().stream()
                .map(recipient -> entitlements.of(recipient).inMainUnits().toString())
                .collect(Collectors.joining(" "));
    }

    /** The steps of each lead from nothing to what it is entitled to. */
    static void assertRecomputable(Entitlements entitlements) {
        for (Recipient recipient : entitlements.recipients()) {
            ExactAmount amount = ExactAmount.zero(entitlements.pool().unit());
            for (AllocationStep step : entitlements.steps(recipient)) {
                assertThat(step.recipient()).isEqualTo(recipient);
                amount = step.after(amount);
            }
            assertThat(amount).isEqualTo(entitlements.of(recipient));
        }
    }

    /** Pools of either sign, with from 1 to 8 recipients and their weights. */
    static Arbitrary<WeightedPool> pools() {
        return GeneratedWeights.weightedPools(GeneratedAmounts.pools(), GeneratedRecipients.lists(1, 8));
    }

    /** The same, none negative. */
    static Arbitrary<WeightedPool> nonNegativePools() {
        return GeneratedWeights.weightedPools(GeneratedAmounts.nonNegativePools(), GeneratedRecipients.lists(1, 8));
    }

    /** Some of them: at least the first with a weight. */
    static List<Recipient> someOf(WeightedPool pool, long seed) {
        Random random = new Random(seed);
        List<Recipient> some = new ArrayList<>(pool.recipients().stream()
                .filter(recipient -> random.nextBoolean())
                .toList());
        pool.recipients().stream()
                .filter(recipient -> pool.weight(recipient).signum() > 0)
                .findFirst()
                .filter(recipient -> !some.contains(recipient))
                .ifPresent(some::add);
        return some;
    }
}
