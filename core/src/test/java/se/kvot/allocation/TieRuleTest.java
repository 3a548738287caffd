package se.kvot.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static se.kvot.allocation.Cases.parts;
import static se.kvot.allocation.Cases.recipient;
import static se.kvot.allocation.Cases.shared;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.kvot.party.Recipient;
import se.kvot.testkit.ValueContract;

class TieRuleTest {

    private static final TieRule LOT = lot(3, 1, 2, 4);

    static Stream<Arguments> rules() {
        return Stream.of(
                arguments("18⅓, 23⅓, 3⅓ and no tie", "45", "11 14 2", TieRule.byCode(), "19 23 3", "1 2 3", 1, "1"),
                arguments(
                        "the larger of three",
                        "45",
                        "11 14 2",
                        TieRule.byLargerEntitlement(),
                        "18 24 3",
                        "1 2 3",
                        1,
                        "2"),
                arguments("the one drawn first", "45", "11 14 2", LOT, "18 23 4", "1 2 3", 1, "3"),
                arguments("two units for three, by code", "3.5", "1 1 1 1/2", TieRule.byCode(), "1 1 1 0", "", 0, ""),
                arguments("two units for three", "2", "1 1 1", TieRule.byCode(), "1 1 0", "1 2 3", 2, "1 2"),
                arguments("two units for three, by lot", "2", "1 1 1", LOT, "1 0 1", "1 2 3", 2, "3 1"),
                arguments(
                        "two units for three, the larger first, then by code",
                        "5",
                        "1/2 3/2 1/2 5/2",
                        TieRule.byLargerEntitlement(),
                        "0 2 0 3",
                        "1 2 3 4",
                        2,
                        "4 2"),
                arguments("a clear claim goes before the tied", "3", "9 3 3", lot(3, 2, 1), "2 0 1", "2 3", 1, "3"),
                arguments("the rule does not touch a clear claim", "3", "9 3 3", lot(2, 3), "2 1 0", "2 3", 1, "2"),
                arguments("paid back, by code", "-45", "11 14 2", TieRule.byCode(), "-19 -23 -3", "1 2 3", 1, "1"),
                arguments(
                        "paid back, the larger first",
                        "-45",
                        "11 14 2",
                        TieRule.byLargerEntitlement(),
                        "-18 -24 -3",
                        "1 2 3",
                        1,
                        "2"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void rules(
            String reason,
            String kronor,
            String weights,
            TieRule rule,
            String parts,
            String claimants,
            int units,
            String winners) {
        Allocation allocation =
                shared(kronor, weights).allocate(Rounding.toKrona().withTies(rule));

        assertThat(parts(allocation)).isEqualTo(parts);
        if (units == 0) {
            assertThat(allocation.ties()).isEmpty();
        } else {
            assertThat(allocation.ties()).containsExactly(new Tie(named(claimants), units, rule, named(winners)));
        }
    }

    private static ImmutableList<Recipient> named(String numbers) {
        return Stream.of(numbers.split(" "))
                .map(Integer::parseInt)
                .map(Cases::recipient)
                .collect(ImmutableList.toImmutableList());
    }

    private static TieRule lot(int... numbers) {
        return TieRule.lot(IntStream.of(numbers).mapToObj(Cases::recipient).toList());
    }

    @Test
    void refusalNamesThoseWhoAreTied() {
        Rounding rounding = Rounding.toKrona().withTies(TieRule.refuse());

        assertThatThrownBy(() -> shared("45", "11 14 2").allocate(rounding))
                .asInstanceOf(InstanceOfAssertFactories.throwable(UnresolvedTieException.class))
                .hasMessage("claims to the last unit must differ but were equal for"
                        + " [municipality 0001 N1, municipality 0002 N2, municipality 0003 N3]")
                .satisfies(
                        tie -> assertThat(tie.claimants()).containsExactly(recipient(1), recipient(2), recipient(3)),
                        tie -> assertThat(tie.units()).isEqualTo(1));
        assertThatThrownBy(() -> shared("2", "1 1 1").allocate(rounding))
                .asInstanceOf(InstanceOfAssertFactories.throwable(UnresolvedTieException.class))
                .hasMessage("claims to the last 2 units must differ but were equal for"
                        + " [municipality 0001 N1, municipality 0002 N2, municipality 0003 N3]")
                .satisfies(tie -> assertThat(tie.units()).isEqualTo(2));
    }

    @Test
    void refusalLeavesWhatIsNotTiedAlone() {
        Rounding rounding = Rounding.toKrona().withTies(TieRule.refuse());

        assertThat(parts(
                        shared("7", "2000000802626 2000000802624 2000000802627").allocate(rounding)))
                .isEqualTo("2 2 3");
        assertThat(parts(shared("3", "1 1 1").allocate(rounding))).isEqualTo("1 1 1");
    }

    @Test
    void aLotNamesAllWhoAreTied() {
        assertThatThrownBy(() ->
                        shared("45", "11 14 2").allocate(Rounding.toKrona().withTies(lot(3, 1))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("lot must name every tied recipient but lacked municipality 0002 N2 among"
                        + " [municipality 0003 N3, municipality 0001 N1]");
        // where nobody is tied, nobody need be drawn
        assertThat(parts(shared("3", "1 1 1").allocate(Rounding.toKrona().withTies(lot()))))
                .isEqualTo("1 1 1");
    }

    @Test
    void nobodyIsDrawnTwice() {
        assertThatThrownBy(() -> lot(1, 2, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("recipients in the lot must be different but were"
                        + " [municipality 0001 N1, municipality 0002 N2, municipality 0001 N1]");
    }

    @Test
    void rulesHaveIds() {
        assertThat(Stream.of(TieRule.byCode(), TieRule.byLargerEntitlement(), TieRule.refuse(), LOT))
                .extracting(TieRule::id)
                .containsExactly("by-code", "by-larger-entitlement", "refuse", "lot");
    }

    @Test
    void equality() {
        ValueContract.assertEqualityGroups(
                List.of(TieRule.byCode(), TieRule.byCode()),
                List.of(TieRule.byLargerEntitlement(), TieRule.byLargerEntitlement()),
                List.of(TieRule.refuse(), TieRule.refuse()),
                List.of(lot(1, 2), lot(1, 2)),
                List.of(lot(2, 1)));
    }

    @Test
    void nullIsRefused() {
        ValueContract.assertNullRefused(TieRule.class, TieRule.byCode());
        ValueContract.assertNullRefused(TieRule.Lot.class, ImmutableList.of());
    }
}
