package se.kvot.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.kvot.testkit.ValueContract;

class HierarchyTest {

    private static final Recipient REGION = Recipient.region("24", "Region Västerbotten");
    private static final Recipient BOARD = Recipient.board(REGION, "HSN", "Nämnden");
    private static final Recipient OTHER_BOARD = Recipient.board(REGION, "RUN", "Utvecklingsnämnden");
    private static final Recipient UNIT = Recipient.unit(BOARD, "BUP", "Psykiatrin");
    private static final Hierarchy HIERARCHY =
            Hierarchy.of(ImmutableMap.of(OTHER_BOARD, REGION, UNIT, BOARD, BOARD, REGION));

    @Test
    void childrenStandAsTheyWereGiven() {
        assertThat(HIERARCHY.childrenOf(REGION)).containsExactly(OTHER_BOARD, BOARD);
        assertThat(HIERARCHY.childrenOf(BOARD)).containsExactly(UNIT);
        assertThat(HIERARCHY.parentOf(UNIT)).isEqualTo(BOARD);
        assertThat(HIERARCHY.parentOf(BOARD)).isEqualTo(REGION);
        assertThat(HIERARCHY.hasChildren(BOARD)).isTrue();
        assertThat(HIERARCHY.hasChildren(UNIT)).isFalse();
        assertThat(HIERARCHY.hasChildren(Recipient.state())).isFalse();
    }

    @Test
    void doesNotFollowTheMapItWasMadeFrom() {
        Map<Recipient, Recipient> parents = new HashMap<>(Map.of(BOARD, REGION));
        Hierarchy hierarchy = Hierarchy.of(parents);

        parents.clear();

        assertThat(hierarchy.parentOf(BOARD)).isEqualTo(REGION);
        assertThat(hierarchy.childrenOf(REGION)).containsExactly(BOARD);
    }

    @Test
    void mayBeEmpty() {
        assertThat(Hierarchy.of(Map.of()).hasChildren(REGION)).isFalse();
    }

    static Stream<Arguments> refusals() {
        ThrowingCallable root = () -> HIERARCHY.parentOf(REGION);
        ThrowingCallable leaf = () -> HIERARCHY.childrenOf(UNIT);
        ThrowingCallable self = () -> Hierarchy.of(Map.of(REGION, REGION));
        ThrowingCallable circle = () ->
                Hierarchy.of(ImmutableMap.of(UNIT, BOARD, BOARD, REGION, REGION, OTHER_BOARD, OTHER_BOARD, BOARD));
        return Stream.of(
                arguments(root, "recipient must belong to another but region 24 Region Västerbotten belongs to nobody"),
                arguments(
                        leaf,
                        "parent must have at least one that belongs to it but unit 24/HSN/BUP Psykiatrin has none"),
                arguments(
                        self,
                        "hierarchy must have no cycles but had [region 24 Region Västerbotten] and back to region 24"
                                + " Region Västerbotten"),
                arguments(
                        circle,
                        "hierarchy must have no cycles but had [unit 24/HSN/BUP Psykiatrin, board 24/HSN Nämnden,"
                                + " region 24 Region Västerbotten, board 24/RUN Utvecklingsnämnden] and back to board"
                                + " 24/HSN Nämnden"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource
    void refusals(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }

    @Test
    void nullIsRefused() {
        ValueContract.assertNullRefused(Hierarchy.class, HIERARCHY, BOARD, Map.of());
    }

    @Test
    void equality() {
        ValueContract.assertEqualityGroups(
                List.of(HIERARCHY, Hierarchy.of(ImmutableMap.of(BOARD, REGION, UNIT, BOARD, OTHER_BOARD, REGION))),
                List.of(Hierarchy.of(Map.of(BOARD, REGION))),
                List.of(Hierarchy.of(Map.of())));
        assertThat(Hierarchy.of(Map.of(BOARD, REGION)))
                .hasToString("{board 24/HSN Nämnden=region 24 Region Västerbotten}");
        assertThat(HIERARCHY.hashCode()).isNotEqualTo(Hierarchy.of(Map.of()).hashCode());
    }
}
