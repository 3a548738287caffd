package se.kvot.key;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import se.kvot.allocation.Entitlements;
import se.kvot.money.ExactAmount;
import se.kvot.party.Recipient;

/** Entitlements found group by group, and what they leave of the pool for the next. */
final class Assembly {

    private final ExactAmount pool;
    private final Map<Recipient, Entitlements> sources = new LinkedHashMap<>();
    private final Set<Recipient> fixed = new LinkedHashSet<>();
    private ExactAmount left;

    Assembly(ExactAmount pool) {
        this.pool = pool;
        this.left = pool;
    }

    /** These have their final entitlements in {@code source}; the next group shares what they leave. */
    void fix(List<Recipient> recipients, Entitlements source) {
        take(recipients, source);
        fixed.addAll(recipients);
        left = left.minus(source.total(recipients));
    }

    /** These have their final entitlements in {@code source}. */
    void take(List<Recipient> recipients, Entitlements source) {
        recipients.forEach(recipient -> sources.put(recipient, source));
    }

    ExactAmount pool() {
        return pool;
    }

    ExactAmount left() {
        return left;
    }

    /** Those who have been fixed, by code. */
    ImmutableList<Recipient> fixed() {
        return ImmutableList.sortedCopyOf(fixed);
    }

    Entitlements source(Recipient recipient) {
        return Objects.requireNonNull(sources.get(recipient), () -> "entitlement of " + recipient);
    }
}
