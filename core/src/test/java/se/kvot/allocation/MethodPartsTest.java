package se.kvot.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static se.kvot.allocation.Cases.fixedOre;
import static se.kvot.allocation.Cases.kronor;
import static se.kvot.allocation.Cases.parts;
import static se.kvot.allocation.Cases.recipient;
import static se.kvot.allocation.Cases.recipients;
import static se.kvot.allocation.Cases.shared;

import com.google.common.collect.ImmutableList;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.kvot.apportionment.ApportionmentMethod;
import se.kvot.money.Kronor;
import se.kvot.money.RoundingUnit;
import se.kvot.party.Recipient;
import se.kvot.testkit.ValueContract;

class MethodPartsTest {

    /** Five methods, five answers: Balinski and Young 1975, their second example. */
    private static final String FIVE = "9061 7179 5259 3319 1182";

    private static Rounding krona(ApportionmentMethod method) {
        return Rounding.of(RoundingUnit.KRONA, RoundingMode.DOWN, RemainderPolicy.byMethod(method));
    }

    static Stream<Arguments> methods() {
        return Stream.of(
                arguments(ApportionmentMethod.DIVISOR_ADAMS, "9 7 5 3 2"),
                arguments(ApportionmentMethod.DIVISOR_DEAN, "9 7 5 4 1"),
                arguments(ApportionmentMethod.DIVISOR_HUNTINGTON_HILL, "9 7 6 3 1"),
                arguments(ApportionmentMethod.DIVISOR_WEBSTER, "9 8 5 3 1"),
                arguments(ApportionmentMethod.DIVISOR_JEFFERSON, "10 7 5 3 1"),
                arguments(ApportionmentMethod.QUOTA_BALINSKI_YOUNG, "10 7 5 3 1"),
                arguments(ApportionmentMethod.CUMULATIVE, "9 7 5 3 2"),
                arguments(ApportionmentMethod.FLOOR_TO_FIRST, "10 7 5 3 1"),
                arguments(ApportionmentMethod.FLOOR_TO_LAST, "9 7 5 3 2"),
                arguments(ApportionmentMethod.FLOOR_TO_LARGEST_WEIGHT, "10 7 5 3 1"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void methods(ApportionmentMethod method, String expected) {
        Allocation allocation = shared("26", FIVE).allocate(krona(method));

        assertThat(parts(allocation)).isEqualTo(expected);
        assertThat(allocation.undistributed()).isEqualTo(Kronor.of(0));
        assertThat(allocation.rounding().remainder().id()).isEqualTo(method.id());
        assertThat(parts(shared("-26", FIVE).allocate(krona(method))))
                .isEqualTo(expected.replaceAll("([0-9]+)", "-$1"));
        assertThat(allocation.recipients()).allSatisfy(recipient -> {
            List<AllocationStep> steps = allocation.steps(recipient);
            assertThat(steps.get(steps.size() - 1)
                            .after(allocation
                                    .exactPart(recipient)
                                    .minus(
                                            steps.get(steps.size() - 1) instanceof AllocationStep.Settled settled
                                                    ? settled.difference()
                                                    : kronor("0"))))
                    .isEqualTo(allocation.exactPart(recipient));
        });
    }

    @Test
    void whatAMethodChangesIsAStep() {
        Allocation allocation = shared("26", FIVE).allocate(krona(ApportionmentMethod.DIVISOR_ADAMS));

        assertThat(allocation.steps(recipient(5)))
                .last()
                .isEqualTo(new AllocationStep.Settled(recipient(5), "divisor-adams", kronor("1")));
        assertThat(allocation.steps(recipient(1))).last().isInstanceOf(AllocationStep.Rounded.class);
        assertThat(allocation.remainderUnits()).isEmpty();
    }

    @Test
    void runningTotalsGoByTheMode() {
        Rounding up = krona(ApportionmentMethod.CUMULATIVE).withMode(RoundingMode.UP);

        assertThat(parts(shared("10", "1 1 1").allocate(krona(ApportionmentMethod.CUMULATIVE))))
                .isEqualTo("3 3 4");
        assertThat(parts(shared("10", "1 1 1").allocate(up))).isEqualTo("4 3 3");
        assertThat(parts(shared("-10", "1 1 1").allocate(up.withMode(RoundingMode.FLOOR))))
                .isEqualTo("-4 -3 -3");
        assertThat(parts(shared("-10", "1 1 1").allocate(up.withMode(RoundingMode.CEILING))))
                .isEqualTo("-3 -3 -4");
        assertThat(parts(shared("10", "1 1 1").allocate(up.withMode(RoundingMode.FLOOR))))
                .isEqualTo("3 3 4");
        assertThat(parts(shared("10", "1 1 1").allocate(up.withMode(RoundingMode.CEILING))))
                .isEqualTo("4 3 3");
        assertThat(parts(shared("10", "1 1 1").allocate(up.withMode(RoundingMode.UNNECESSARY))))
                .isEqualTo("3 3 4");
    }

    @Test
    void tiesFollowTheRule() {
        Rounding webster = krona(ApportionmentMethod.DIVISOR_WEBSTER);
        Recipient first = recipient(1);
        Recipient second = recipient(2);

        Allocation byCode = shared("3", "2 2").allocate(webster);
        assertThat(parts(byCode)).isEqualTo("2 1");
        assertThat(byCode.ties())
                .containsExactly(
                        new Tie(ImmutableList.of(first, second), 1, TieRule.byCode(), ImmutableList.of(first)));
        assertThat(parts(shared("3", "2 2").allocate(webster.withTies(TieRule.lot(List.of(second, first))))))
                .isEqualTo("1 2");
        // 1/1 and 3/3 by Jefferson
        Rounding jefferson = krona(ApportionmentMethod.DIVISOR_JEFFERSON);
        assertThat(parts(shared("3", "1 3").allocate(jefferson))).isEqualTo("1 2");
        assertThat(parts(shared("3", "1 3").allocate(jefferson.withTies(TieRule.byLargerEntitlement()))))
                .isEqualTo("0 3");
        assertThatThrownBy(() -> shared("3", "2 2").allocate(webster.withTies(TieRule.refuse())))
                .isInstanceOfSatisfying(UnresolvedTieException.class, refusal -> {
                    assertThat(refusal.claimants()).containsExactly(first, second);
                    assertThat(refusal.units()).isEqualTo(1);
                });
        assertThatThrownBy(() -> shared("3", "2 2").allocate(webster.withTies(TieRule.lot(List.of(second)))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("lot must name every tied recipient but lacked municipality 0001 N1 among"
                        + " [municipality 0002 N2]");
        assertThat(parts(shared("4", "2 2").allocate(webster.withTies(TieRule.lot(List.of(second))))))
                .isEqualTo("2 2");
    }

    @Test
    void nothingIsSettledAsNothing() {
        assertThat(parts(shared("0", "2 1").allocate(krona(ApportionmentMethod.DIVISOR_ADAMS))))
                .isEqualTo("0 0");
    }

    @Test
    void claimsOfBothSignsAreRefused() {
        Rounding ore = Rounding.of(
                RoundingUnit.ORE, RoundingMode.DOWN, RemainderPolicy.byMethod(ApportionmentMethod.DIVISOR_WEBSTER));

        assertThat(parts(fixedOre("1/3 0 1/3").allocate(Kronor.of(1), recipients(3), ore)))
                .isEqualTo("0 0 0");
        assertThat(parts(fixedOre("-3 0 -1").allocate(Kronor.of(1), recipients(3), ore)))
                .isEqualTo("-0.03 0 -0.01");
        assertThatThrownBy(() -> fixedOre("0 -5 5").allocate(Kronor.of(1), recipients(3), ore))
                .hasMessage("claims must all have the same sign by divisor-webster but that of municipality 0003 N3 was"
                        + " SEK 1/20");
        assertThatThrownBy(() -> fixedOre("5 -2").allocate(Kronor.of(1), recipients(2), ore))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("claims must all have the same sign by divisor-webster but that of municipality 0002 N2 was"
                        + " SEK -1/50");
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "LARGEST_REMAINDER",
                "LARGEST_REMAINDER_WITH_MEMORY",
                "FLOOR_SEPARATE_REMAINDER",
                "KEPT_BY_PAYER",
                "BLOCK_SEPARATE_REMAINDER",
                "REMAINDER_TO_INDEX",
                "INDEPENDENT"
            })
    void otherMethodsAreNoPoliciesOfThisKind(ApportionmentMethod method) {
        assertThatThrownBy(() -> RemainderPolicy.byMethod(method))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("method of a remainder must be a divisor method, quota-balinski-young, cumulative or"
                        + " floor-to one but was " + method);
    }

    @Test
    void equalityAndNulls() {
        ValueContract.assertEqualityGroups(
                List.of(
                        RemainderPolicy.byMethod(ApportionmentMethod.CUMULATIVE),
                        RemainderPolicy.byMethod(ApportionmentMethod.CUMULATIVE)),
                List.of(RemainderPolicy.byMethod(ApportionmentMethod.DIVISOR_DEAN)));
        ValueContract.assertNullRefused(RemainderPolicy.ByMethod.class, ApportionmentMethod.CUMULATIVE);
    }
}
