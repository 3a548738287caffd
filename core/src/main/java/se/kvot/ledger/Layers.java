package se.kvot.ledger;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import se.kvot.money.ExactAmount;
import se.kvot.money.MinorUnit;
import se.kvot.time.FiscalYear;

/** The money of some years while it is being used, in layers by the year that each krona was granted for. */
final class Layers {

    private final MinorUnit unit;
    private final UseOrder order;
    private final Map<FiscalYear, NavigableMap<FiscalYear, ExactAmount>> byYear = new HashMap<>();

    Layers(MinorUnit unit, UseOrder order) {
        this.unit = unit;
        this.order = requireNonNull(order, "order");
    }

    /** Adds money granted for {@code origin} to what {@code year} has. */
    void add(FiscalYear year, FiscalYear origin, ExactAmount amount) {
        layers(year).merge(origin, amount, ExactAmount::plus);
    }

    /** Takes money from what {@code year} has; what there is none for is owed by the year itself. */
    void take(FiscalYear year, ExactAmount amount) {
        taken(year, amount);
    }

    /** Moves money to a later year with the years that it was granted for. */
    void move(FiscalYear year, FiscalYear into, ExactAmount amount) {
        taken(year, amount).forEach((origin, part) -> add(into, origin, part));
    }

    private Map<FiscalYear, ExactAmount> taken(FiscalYear year, ExactAmount amount) {
        NavigableMap<FiscalYear, ExactAmount> layers = layers(year);
        Map<FiscalYear, ExactAmount> taken = new TreeMap<>();
        ExactAmount left = amount;
        for (FiscalYear origin : ImmutableList.copyOf(
                order == UseOrder.OLDEST_FIRST ? layers.navigableKeySet() : layers.descendingKeySet())) {
            ExactAmount part = left.min(layers.getOrDefault(origin, ExactAmount.zero(unit)))
                    .max(ExactAmount.zero(unit));
            layers.merge(origin, part, ExactAmount::minus);
            taken.put(origin, part);
            left = left.minus(part);
        }
        add(year, year, left.negated());
        taken.merge(year, left, ExactAmount::plus);
        return taken;
    }

    /** What is left of each origin; those with nothing left are not there. */
    ImmutableSortedMap<FiscalYear, ExactAmount> of(FiscalYear year) {
        ImmutableSortedMap.Builder<FiscalYear, ExactAmount> left = ImmutableSortedMap.naturalOrder();
        layers(year).forEach((origin, amount) -> {
            if (amount.signum() != 0) {
                left.put(origin, amount);
            }
        });
        return left.build();
    }

    private NavigableMap<FiscalYear, ExactAmount> layers(FiscalYear year) {
        return byYear.computeIfAbsent(year, first -> new TreeMap<>());
    }
}
