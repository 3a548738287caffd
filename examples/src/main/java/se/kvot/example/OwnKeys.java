package se.kvot.example;

import java.time.LocalDate;
import se.kvot.agreement.KeySpec;
import se.kvot.agreement.MeasureSpec;
import se.kvot.agreement.PlainValue;
import se.kvot.allocation.DistributionKey;
import se.kvot.allocation.Entitlements;
import se.kvot.allocation.Rounding;
import se.kvot.key.KeyBinding;
import se.kvot.key.KeyCatalog;
import se.kvot.key.KeyParameter;
import se.kvot.key.KeySources;
import se.kvot.key.ValueType;
import se.kvot.money.ExactAmount;
import se.kvot.money.Fraction;
import se.kvot.money.Kronor;
import se.kvot.party.Recipient;
import se.kvot.party.Recipients;
import se.kvot.statistics.Measure;
import se.kvot.statistics.Statistic;
import se.kvot.statistics.Sweden;

/**
 * A key of one's own, three times: each shares by how far its figure exceeds a threshold, as when only inhabitants
 * beyond the first ten thousand count. The rule is made up.
 */
public final class OwnKeys {

    private OwnKeys() {}

    /** As a lambda: enough where nobody writes the key to a document. */
    static DistributionKey lambda(Measure measure, Fraction threshold) {
        return (pool, recipients) -> Entitlements.proportional(
                pool, recipients, recipient -> excess(measure, threshold, recipient), measure.label());
    }

    private static Fraction excess(Measure measure, Fraction threshold, Recipient recipient) {
        Fraction excess = measure.value(recipient).minus(threshold);
        return excess.signum() > 0 ? excess : Fraction.ZERO;
    }

    /** As a record: it has an id, and equal settings make equal keys. */
    record ExcessKey(Measure measure, Fraction threshold) implements DistributionKey {

        @Override
        public String id() {
            return "excess";
        }

        @Override
        public Entitlements entitlements(ExactAmount pool, Recipients recipients) {
            return lambda(measure, threshold).entitlements(pool, recipients);
        }
    }

    /** Through the catalogue: documents can name it, and it stands inside the library's keys as they in each other. */
    static KeyCatalog catalog() {
        KeyParameter<Measure> measure = KeyParameter.of("measure", ValueType.measure());
        KeyParameter<Fraction> threshold = KeyParameter.of("threshold", ValueType.number());
        return KeyCatalog.standard()
                .with(KeyBinding.builder("excess", ExcessKey.class)
                        .parameter(measure, ExcessKey::measure)
                        .parameter(threshold, ExcessKey::threshold)
                        .toKey(arguments -> new ExcessKey(arguments.get(measure), arguments.get(threshold))));
    }

    /** What a document says: a million each, and the rest by the key of one's own. */
    static KeySpec spec() {
        return KeySpec.of("base-plus")
                .with("base", PlainValue.of(Kronor.of(1_000_000)))
                .with(
                        "rest",
                        KeySpec.of("excess")
                                .with("measure", MeasureSpec.of("folkmängd 2017-11-01"))
                                .with("threshold", PlainValue.of(Fraction.of(10_000))));
    }

    /** Shares ten million kronor between the municipalities of Jämtland as the document says. */
    static String table() {
        Sweden sweden = Sweden.load();
        Statistic population = sweden.population(LocalDate.of(2017, 11, 1));
        DistributionKey key = catalog().key(spec(), KeySources.of(population));
        return key.allocate(Kronor.of(10_000_000), sweden.municipalitiesOf("23"), Rounding.toKrona())
                .toString();
    }

    /** Shows what the document says, and what it gives. */
    public static void main(String[] arguments) {
        System.out.println(spec());
        System.out.println(table());
    }
}
