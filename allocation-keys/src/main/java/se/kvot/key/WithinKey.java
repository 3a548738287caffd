package se.kvot.key;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.kvot.allocation.AllocationStep;
import se.kvot.allocation.DistributionKey;
import se.kvot.allocation.Entitlements;
import se.kvot.money.ExactAmount;
import se.kvot.party.Hierarchy;
import se.kvot.party.Recipient;
import se.kvot.party.Recipients;

/** Shares between parents by one key, and what each parent is entitled to between those who belong to it by another. */
record WithinKey(Hierarchy hierarchy, DistributionKey between, DistributionKey within) implements DistributionKey {

    WithinKey {
        requireNonNull(hierarchy, "hierarchy");
        requireNonNull(between, "between");
        requireNonNull(within, "within");
    }

    @Override
    public String id() {
        return "within";
    }

    @Override
    public Entitlements entitlements(ExactAmount pool, Recipients recipients) {
        Map<Recipient, List<Recipient>> families = new LinkedHashMap<>();
        for (Recipient recipient : recipients) {
            families.computeIfAbsent(hierarchy.parentOf(recipient), parent -> new ArrayList<>())
                    .add(recipient);
        }
        Entitlements parents = between.entitlements(pool, Recipients.copyOf(families.keySet()));
        Map<Recipient, Entitlements> shared = new LinkedHashMap<>();
        families.forEach(
                (parent, children) -> shared.put(parent, ofFamily(parents, parent, Recipients.copyOf(children))));
        return Entitlements.assembled(
                pool,
                recipients,
                recipient -> requireNonNull(shared.get(hierarchy.parentOf(recipient)), "entitlements of the parent"));
    }

    private Entitlements ofFamily(Entitlements parents, Recipient parent, Recipients children) {
        ExactAmount part = parents.of(parent);
        return within.entitlements(part, children)
                .noted(child -> new AllocationStep.Within(
                        child, between.id(), parent, parents.pool(), part, parents.steps(parent)));
    }
}
