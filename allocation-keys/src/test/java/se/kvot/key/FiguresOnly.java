package se.kvot.key;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import org.jspecify.annotations.Nullable;
import se.kvot.money.Fraction;
import se.kvot.party.Recipient;
import se.kvot.statistics.Measure;
import se.kvot.testkit.WeightedPool;

/** A measure that is nothing but its figures. */
record FiguresOnly(String label, ImmutableMap<Recipient, Fraction> figures) implements Measure {

    static Measure from(WeightedPool pool) {
        ImmutableMap.Builder<Recipient, Fraction> figures = ImmutableMap.builder();
        pool.recipients().forEach(recipient -> figures.put(recipient, pool.weight(recipient)));
        return new FiguresOnly("weight", figures.buildOrThrow());
    }

    @Override
    public Fraction value(Recipient recipient) {
        @Nullable Fraction figure = figures.get(recipient);
        checkArgument(figure != null, "%s must have a figure for %s but it is unknown", label, recipient);
        return figure;
    }

    @Override
    public ImmutableSet<Recipient> known() {
        return figures.keySet();
    }
}
