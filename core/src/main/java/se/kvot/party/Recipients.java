package se.kvot.party;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Different recipients, one or more, in the order that they are listed (<i>mottagare</i>).
 *
 * <pre>{@code
 * Recipients two = Recipients.of(
 *         Recipient.municipality("2326", "Berg"), Recipient.municipality("2305", "Bräcke"));
 * int second = two.indexOf(Recipient.municipality("2305", "Bräcke")); // 1
 * }</pre>
 *
 * <p>Instances are immutable and thread-safe; make one and use it for many allocations.
 */
public final class Recipients implements Iterable<Recipient> {

    private final ImmutableList<Recipient> list;
    private final ImmutableMap<Recipient, Integer> indices;

    /**
     * {@return these recipients, in this order}
     *
     * @throws IllegalArgumentException if there are none, or one is there twice
     */
    public static Recipients of(Recipient... recipients) {
        return copyOf(Arrays.asList(recipients));
    }

    /**
     * {@return these recipients, in this order}
     *
     * @throws IllegalArgumentException if there are none, or one is there twice
     */
    public static Recipients copyOf(Iterable<Recipient> recipients) {
        return recipients instanceof Recipients same ? same : new Recipients(ImmutableList.copyOf(recipients));
    }

    private Recipients(ImmutableList<Recipient> list) {
        checkArgument(!list.isEmpty(), "recipients must have at least one member but were empty");
        ImmutableMap.Builder<Recipient, Integer> places = ImmutableMap.builderWithExpectedSize(list.size());
        for (int i = 0; i < list.size(); i++) {
            places.put(list.get(i), i);
        }
        ImmutableMap<Recipient, Integer> lastPlaces = places.buildKeepingLast();
        if (lastPlaces.size() < list.size()) {
            requireDifferent(list);
        }
        this.list = list;
        this.indices = lastPlaces;
    }

    private static void requireDifferent(ImmutableList<Recipient> list) {
        Map<Recipient, Integer> found = new HashMap<>();
        for (int i = 0; i < list.size(); i++) {
            @Nullable Integer before = found.putIfAbsent(list.get(i), i);
            checkArgument(
                    before == null,
                    "recipients must be different but %s is both number %s and number %s",
                    list.get(i),
                    before == null ? 0 : before + 1,
                    i + 1);
        }
    }

    /** {@return how many there are, one or more} */
    public int size() {
        return list.size();
    }

    /**
     * {@return the recipient at {@code index}, from 0}
     *
     * @throws IndexOutOfBoundsException if there are not that many
     */
    public Recipient get(int index) {
        return list.get(index);
    }

    /** {@return whether {@code recipient} is one of them} */
    public boolean contains(Recipient recipient) {
        return indices.containsKey(Objects.requireNonNull(recipient, "recipient"));
    }

    /**
     * {@return the place of {@code recipient}, from 0}
     *
     * @throws IllegalArgumentException if it is none of them
     */
    public int indexOf(Recipient recipient) {
        @Nullable Integer index = indices.get(Objects.requireNonNull(recipient, "recipient"));
        checkArgument(index != null, "recipient must be one of the %s listed but was %s", size(), recipient);
        return index;
    }

    /** {@return them all, in order} */
    public ImmutableList<Recipient> asList() {
        return list;
    }

    /** {@return them all, in order} */
    public Stream<Recipient> stream() {
        return list.stream();
    }

    /** {@return whether {@code other} has the same members, in whatever order} */
    public boolean hasSameMembers(Recipients other) {
        return indices.keySet().equals(other.indices.keySet());
    }

    @Override
    public Iterator<Recipient> iterator() {
        return list.iterator();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Recipients that && list.equals(that.list);
    }

    @Override
    public int hashCode() {
        return list.hashCode();
    }

    @Override
    public String toString() {
        return list.toString();
    }
}
