package se.kvot.document;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashSet;
import java.util.Set;
import se.kvot.agreement.KeySpec;
import se.kvot.agreement.MeasureSpec;
import se.kvot.agreement.PlainValue;
import se.kvot.key.KeySources;
import se.kvot.money.Fraction;
import se.kvot.party.Hierarchy;
import se.kvot.party.Recipient;
import se.kvot.party.RecipientKind;
import se.kvot.statistics.Measure;

/** Sources that have every measure and hierarchy that a key names, without a figure in any: enough to try the key. */
final class NamedSources {

    private static final int MOST_NAMES = 1_000;

    private static final Hierarchy ANY = Hierarchy.of(ImmutableMap.of(
            Recipient.of(RecipientKind.MUNICIPALITY, "0000"), Recipient.of(RecipientKind.REGION, "00")));

    /** A measure of which only the label is known. */
    private record Named(String label) implements Measure {

        @Override
        public Fraction value(Recipient recipient) {
            throw new IllegalArgumentException("measure " + label + " must be at hand but was only named");
        }

        @Override
        public ImmutableSet<Recipient> known() {
            return ImmutableSet.of();
        }
    }

    private final Set<String> measures = new LinkedHashSet<>();
    private final Set<String> texts = new LinkedHashSet<>();

    private NamedSources() {}

    /**
     * The sources that a key names.
     *
     * @throws IllegalArgumentException if it names more than anybody would write
     */
    static KeySources of(KeySpec spec) {
        NamedSources names = new NamedSources();
        names.collect(spec);
        int named = names.measures.size() + names.texts.size();
        checkArgument(
                named <= MOST_NAMES, "key must name at most %s measures and texts but named %s", MOST_NAMES, named);
        KeySources sources = KeySources.of();
        for (String measure : names.measures) {
            sources = sources.with(new Named(measure));
        }
        for (String text : names.texts) {
            sources = sources.with(text, ANY);
        }
        return sources;
    }

    private void collect(PlainValue value) {
        if (value instanceof KeySpec key) {
            key.parameters().values().forEach(this::collect);
        } else if (value instanceof PlainValue.Items items) {
            items.items().forEach(this::collect);
        } else if (value instanceof PlainValue.Table table) {
            table.rows().values().forEach(this::collect);
        } else if (value instanceof PlainValue.Text text) {
            texts.add(text.text());
        } else if (value instanceof MeasureSpec measure) {
            collect(measure);
        }
    }

    private void collect(MeasureSpec measure) {
        if (measure instanceof MeasureSpec.Labelled labelled) {
            measures.add(labelled.label());
        } else if (measure instanceof MeasureSpec.Sum sum) {
            sum.terms().forEach(this::collect);
        } else if (measure instanceof MeasureSpec.Mean mean) {
            mean.terms().forEach(this::collect);
        } else if (measure instanceof MeasureSpec.Product product) {
            collect(product.measure());
            collect(product.other());
        } else if (measure instanceof MeasureSpec.Scaled scaled) {
            collect(scaled.measure());
        } else {
            checkArgument(false, "measure must be of the closed set but was %s", measure);
        }
    }
}
