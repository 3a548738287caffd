package se.kvot.statistics;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.util.List;
import se.kvot.agreement.MeasureSpec;
import se.kvot.money.Fraction;
import se.kvot.party.Recipient;

/** Several measures of the same recipients as one. */
record CombinedMeasure(Operation operation, ImmutableList<Measure> terms) implements Measure {

    /** How the figures become one. */
    enum Operation {
        SUM(" + "),
        PRODUCT(" × "),
        MEAN("; ");

        private final String sign;

        Operation(String sign) {
            this.sign = sign;
        }
    }

    static CombinedMeasure of(String what, Operation operation, List<Measure> terms) {
        checkArgument(!terms.isEmpty(), "%s must have at least one measure but had none", what);
        Measure first = terms.get(0);
        for (Measure term : terms) {
            ImmutableSet<Recipient> difference =
                    ImmutableSortedSet.copyOf(Sets.symmetricDifference(first.known(), term.known()));
            checkArgument(
                    difference.isEmpty(),
                    "measures of a %s must know the same recipients but of %s and %s only one knows %s",
                    what,
                    first.label(),
                    term.label(),
                    difference);
        }
        return new CombinedMeasure(operation, ImmutableList.copyOf(terms));
    }

    @Override
    public Fraction value(Recipient recipient) {
        return switch (operation) {
            case SUM -> sum(recipient);
            case PRODUCT -> terms.stream().map(term -> term.value(recipient)).reduce(Fraction.ONE, Fraction::times);
            case MEAN -> sum(recipient).dividedBy(Fraction.of(terms.size()));
        };
    }

    private Fraction sum(Recipient recipient) {
        return terms.stream().map(term -> term.value(recipient)).reduce(Fraction.ZERO, Fraction::plus);
    }

    @Override
    public String label() {
        String joined = terms.stream().map(Measure::label).collect(joining(operation.sign));
        return operation == Operation.MEAN ? "mean(" + joined + ")" : joined;
    }

    @Override
    public MeasureSpec spec() {
        MeasureSpec[] specs = terms.stream().map(Measure::spec).toArray(MeasureSpec[]::new);
        return switch (operation) {
            case SUM -> MeasureSpec.sum(specs);
            // always of two
            case PRODUCT -> specs[0].times(specs[1]);
            case MEAN -> MeasureSpec.mean(specs);
        };
    }

    @Override
    public ImmutableSet<Recipient> known() {
        return terms.get(0).known();
    }
}
