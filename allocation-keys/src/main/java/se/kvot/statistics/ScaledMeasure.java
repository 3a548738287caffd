package se.kvot.statistics;

import com.google.common.collect.ImmutableSet;
import se.kvot.agreement.MeasureSpec;
import se.kvot.money.Fraction;
import se.kvot.party.Recipient;

/** A measure times a factor. */
record ScaledMeasure(Measure measure, Fraction factor) implements Measure {

    @Override
    public Fraction value(Recipient recipient) {
        return measure.value(recipient).times(factor);
    }

    @Override
    public String label() {
        return factor + " × " + measure.label();
    }

    @Override
    public MeasureSpec spec() {
        return measure.spec().times(factor);
    }

    @Override
    public ImmutableSet<Recipient> known() {
        return measure.known();
    }
}
