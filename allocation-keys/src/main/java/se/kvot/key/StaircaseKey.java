package se.kvot.key;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import se.kvot.allocation.AllocationStep;
import se.kvot.allocation.DistributionKey;
import se.kvot.allocation.Entitlements;
import se.kvot.money.ExactAmount;
import se.kvot.money.Fraction;
import se.kvot.money.MinorUnit;
import se.kvot.party.Recipient;
import se.kvot.party.Recipients;
import se.kvot.statistics.Measure;

/** Gives each the amount of the step that its figure reaches. */
record StaircaseKey(Measure measure, Staircase staircase) implements DistributionKey {

    StaircaseKey {
        requireNonNull(measure, "measure");
        requireNonNull(staircase, "staircase");
    }

    @Override
    public String id() {
        return "staircase";
    }

    @Override
    public Entitlements entitlements(ExactAmount pool, Recipients recipients) {
        return Entitlements.byStep(pool, recipients, recipient -> step(pool.unit(), recipient));
    }

    private AllocationStep.OfKey step(MinorUnit unit, Recipient recipient) {
        Fraction value = measure.value(recipient);
        return staircase
                .reached(value)
                .<AllocationStep.OfKey>map(reached -> stepped(recipient, value, reached))
                .orElseGet(() -> new AllocationStep.Fixed(recipient, measure.label(), ExactAmount.zero(unit)));
    }

    private AllocationStep.Stepped stepped(Recipient recipient, Fraction value, Map.Entry<Fraction, ExactAmount> step) {
        return new AllocationStep.Stepped(recipient, measure.label(), value, step.getKey(), step.getValue());
    }
}
