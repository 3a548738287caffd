package se.kvot.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Groups of equal values: within a group values are equal and hash alike, between groups none are equal. */
final class EqualityGroups {
    private final List<List<Object>> groups = new ArrayList<>();

    @CanIgnoreReturnValue
    EqualityGroups group(Object... equalValues) {
        groups.add(List.of(equalValues));
        return this;
    }

    void check() {
        Set<Integer> hashes = new HashSet<>();
        for (List<Object> group : groups) {
            hashes.add(group.get(0).hashCode());
            for (Object value : group) {
                assertThat(value).isNotEqualTo(null).isNotEqualTo(new Object()).hasSameHashCodeAs(group.get(0));
                for (List<Object> otherGroup : groups) {
                    for (Object other : otherGroup) {
                        assertThat(value.equals(other))
                                .as("%s equals %s", value, other)
                                .isEqualTo(group == otherGroup);
                    }
                }
            }
        }
        assertThat(hashes).as("hash codes that tell most groups apart").hasSizeGreaterThan(groups.size() / 2);
    }
}
