package se.kvot.key;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Map;
import se.kvot.allocation.AllocationStep;
import se.kvot.allocation.DistributionKey;
import se.kvot.allocation.Entitlements;
import se.kvot.money.ExactAmount;
import se.kvot.money.Fraction;
import se.kvot.party.Recipients;
import se.kvot.time.DatePeriod;

/** Shares the months of a period by different keys, as after an agreement has been renegotiated. */
record SlicesKey(ImmutableSortedMap<DatePeriod, DistributionKey> slices) implements DistributionKey {

    static SlicesKey of(DatePeriod whole, Map<DatePeriod, ? extends DistributionKey> slices) {
        ImmutableSortedMap<DatePeriod, DistributionKey> sorted = ImmutableSortedMap.copyOf(slices);
        checkArgument(!sorted.isEmpty(), "slices of %s must be at least one but were none", whole);
        LocalDate next = whole.start();
        for (DatePeriod slice : sorted.keySet()) {
            checkArgument(slice.isWholeMonths(), "slice must be of whole months but was %s", slice);
            checkArgument(
                    slice.start().equals(next),
                    "slices must follow on each other from %s but %s begins %s where %s was due",
                    whole.start(),
                    slice,
                    slice.start(),
                    next);
            next = slice.endExclusive();
        }
        checkArgument(next.equals(whole.endExclusive()), "slices must end with %s but ended before %s", whole, next);
        return new SlicesKey(sorted);
    }

    @Override
    public String id() {
        return "slices";
    }

    @Override
    public Entitlements entitlements(ExactAmount pool, Recipients recipients) {
        int months = slices.keySet().stream()
                .mapToInt(slice -> slice.months().size())
                .sum();
        Entitlements sum = Entitlements.none(pool, recipients);
        for (Map.Entry<DatePeriod, DistributionKey> slice : slices.entrySet()) {
            ExactAmount part = pool.times(Fraction.of(slice.getKey().months().size(), months));
            sum = sum.plus(slice.getValue()
                    .entitlements(part, recipients)
                    .noted(recipient ->
                            new AllocationStep.Portion(recipient, slice.getKey().toString(), pool, part)));
        }
        return sum;
    }
}
