package se.kvot.allocation;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;
import se.kvot.party.Hierarchy;
import se.kvot.party.Recipient;

/**
 * An amount split level by level (<i>fördelning i flera led</i>): an {@link Allocation} for each who shared its part
 * further. The pool of each is the part that its owner got one level up.
 *
 * <p>Instances are immutable and thread-safe.
 */
public final class CascadeAllocation {

    private final Hierarchy hierarchy;
    private final Recipient top;
    private final ImmutableMap<Recipient, Allocation> allocations;

    CascadeAllocation(Hierarchy hierarchy, Recipient top, ImmutableMap<Recipient, Allocation> allocations) {
        this.hierarchy = hierarchy;
        this.top = top;
        this.allocations = allocations;
    }

    /** {@return the allocations by those whose amount they split, from the top down} */
    public ImmutableMap<Recipient, Allocation> allocations() {
        return allocations;
    }

    /**
     * {@return how the amount of {@code parent} was split}
     *
     * @throws IllegalArgumentException if it was not
     */
    public Allocation of(Recipient parent) {
        @Nullable Allocation allocation = allocations.get(parent);
        checkArgument(allocation != null, "recipient must have shared its part further but %s has not", parent);
        return allocation;
    }

    /**
     * {@return what {@code recipient} got, on whatever level, before it shared any of it}
     *
     * @throws IllegalArgumentException if it got nothing here
     */
    public MonetaryAmount part(Recipient recipient) {
        return of(hierarchy.parentOf(recipient)).part(recipient);
    }

    /** {@return what those got who did not share it further} */
    public ImmutableMap<Recipient, MonetaryAmount> parts() {
        ImmutableMap.Builder<Recipient, MonetaryAmount> parts = ImmutableMap.builder();
        allocations
                .values()
                .forEach(allocation -> allocation.parts().forEach((recipient, part) -> {
                    if (!allocations.containsKey(recipient)) {
                        parts.put(recipient, part);
                    }
                }));
        return parts.buildOrThrow();
    }

    /**
     * {@return the allocations that led to what {@code recipient} got, from the top; each explains one level}
     *
     * @throws IllegalArgumentException if it got nothing here
     */
    public ImmutableList<Allocation> path(Recipient recipient) {
        Deque<Allocation> path = new ArrayDeque<>();
        for (Recipient at = recipient; !at.equals(top); at = hierarchy.parentOf(at)) {
            path.addFirst(of(hierarchy.parentOf(at)));
        }
        return ImmutableList.copyOf(path);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CascadeAllocation that && allocations.equals(that.allocations);
    }

    @Override
    public int hashCode() {
        return allocations.hashCode();
    }

    /** {@return all allocations as readable tables} */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        allocations.forEach((parent, allocation) ->
                text.append(parent).append('\n').append(allocation).append("\n\n"));
        return text.toString().stripTrailing();
    }
}
