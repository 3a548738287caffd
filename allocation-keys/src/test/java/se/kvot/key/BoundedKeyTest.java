package se.kvot.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static se.kvot.key.KeyExamples.amounts;
import static se.kvot.key.KeyExamples.byRecipient;
import static se.kvot.key.KeyExamples.figures;
import static se.kvot.key.KeyExamples.kronor;
import static se.kvot.key.KeyExamples.recipient;
import static se.kvot.key.KeyExamples.recipients;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.kvot.allocation.AllocationStep;
import se.kvot.allocation.DistributionKey;
import se.kvot.allocation.Entitlements;
import se.kvot.money.ExactAmount;
import se.kvot.money.Fraction;
import se.kvot.money.Kronor;
import se.kvot.party.Recipient;
import se.kvot.testkit.ValueContract;

class BoundedKeyTest {

    private static final DistributionKey BY_ONE_TWO_THREE = DistributionKeys.shareBy(figures("1 2 3"));

    /** Shares between three of a pool of 600 kr: 100, 200, 300. */
    static Stream<Arguments> reshared() {
        return Stream.of(
                arguments("no bound is broken", BY_ONE_TWO_THREE, "100 0 0", "100 200 300", "100 200 300"),
                arguments("the others bear a floor", BY_ONE_TWO_THREE, "150 0 0", "900 900 900", "150 180 270"),
                arguments(
                        "what they bear brings another to its floor",
                        BY_ONE_TWO_THREE,
                        "150 190 0",
                        "900 900 900",
                        "150 190 260"),
                arguments(
                        "the others share what a cap frees",
                        BY_ONE_TWO_THREE,
                        "0 0 0",
                        "900 900 200",
                        "400/3 800/3 200"),
                arguments(
                        "what they share brings another to its cap",
                        BY_ONE_TWO_THREE,
                        "0 0 0",
                        "900 250 200",
                        "150 250 200"),
                arguments("nobody may take the rest", BY_ONE_TWO_THREE, "0 0 0", "90 90 90", "90 90 90"),
                arguments(
                        "a cap frees more than a floor takes: the floor is not needed",
                        BY_ONE_TWO_THREE,
                        "120 0 0",
                        "900 900 150",
                        "150 300 150"),
                arguments(
                        "a floor takes more than a cap frees: the cap is not needed",
                        BY_ONE_TWO_THREE,
                        "250 0 0",
                        "900 900 250",
                        "250 140 210"),
                arguments("one takes what another frees", BY_ONE_TWO_THREE, "150 0 0", "900 900 250", "150 200 250"),
                arguments("floors that need all", BY_ONE_TWO_THREE, "200 200 200", "900 900 900", "200 200 200"),
                arguments("floor and cap at once", BY_ONE_TWO_THREE, "300 200 100", "300 200 100", "300 200 100"),
                arguments(
                        "one without weight has its floor, the others the rest",
                        DistributionKeys.shareBy(figures("0 1 3")),
                        "60 0 0",
                        "900 900 900",
                        "60 135 405"),
                arguments(
                        "those without weight do not take what is freed",
                        DistributionKeys.shareBy(figures("0 1 0")),
                        "10 0 0",
                        "900 90 900",
                        "10 90 0"),
                arguments(
                        "quotas: the others share all that is freed, not their quotas of it",
                        DistributionKeys.quotas(byRecipient("1/6 1/3 1/2")),
                        "0 0 0",
                        "900 900 200",
                        "400/3 800/3 200"),
                arguments(
                        "quotas: the others bear all of a floor",
                        DistributionKeys.quotas(byRecipient("1/6 1/3 1/2")),
                        "150 0 0",
                        "900 900 900",
                        "150 180 270"),
                arguments(
                        "shares of a larger whole: a cap leaves nobody with less",
                        DistributionKeys.shareBy(figures("1 2 3 12"), recipient(4)),
                        "0 0 0",
                        "900 900 60",
                        "80 160 60"),
                arguments(
                        "shares of a larger whole: those listed bear the floor",
                        DistributionKeys.shareBy(figures("1 2 3 12"), recipient(4)),
                        "75 0 0",
                        "900 900 900",
                        "75 90 135"),
                arguments(
                        "overhead stays what it was",
                        DistributionKeys.afterOverhead(Fraction.of(1, 2), BY_ONE_TWO_THREE),
                        "0 0 0",
                        "900 900 60",
                        "80 160 60"),
                arguments(
                        "claims do not grow",
                        DistributionKeys.fixed(amounts("100 50 20")),
                        "0 0 0",
                        "60 900 900",
                        "60 50 20"),
                arguments(
                        "claims do not shrink",
                        DistributionKeys.fixed(amounts("100 50 20")),
                        "0 0 40",
                        "900 900 900",
                        "100 50 40"),
                arguments(
                        "base amounts stay; shares of the rest bear the floor",
                        DistributionKeys.basePlus(Kronor.of(60), BY_ONE_TWO_THREE),
                        "240 0 0",
                        "900 900 900",
                        "240 156 204"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void reshared(String reason, DistributionKey key, String least, String most, String expected) {
        DistributionKey between = DistributionKeys.between(
                DistributionKeys.fixed(amounts(least)), DistributionKeys.fixed(amounts(most)), key, Freed.RESHARED);

        assertThat(KeyExamples.shares(between, "600", 3)).isEqualTo(expected);
    }

    /** Shares between three of a pool of 600 kr, nobody else touched. */
    static Stream<Arguments> left() {
        return Stream.of(
                arguments("inside the bounds", "100 200 300", "100 200 300", "100 200 300", "0"),
                arguments("what is missing is open", "150 0 0", "900 900 900", "150 200 300", "-50"),
                arguments("what is freed is undistributed", "0 0 0", "900 900 200", "100 200 200", "100"),
                arguments("least amounts beyond the pool", "300 300 300", "900 900 900", "300 300 300", "-300"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void left(String reason, String least, String most, String expected, String undistributed) {
        DistributionKey between = DistributionKeys.between(
                DistributionKeys.fixed(amounts(least)),
                DistributionKeys.fixed(amounts(most)),
                BY_ONE_TWO_THREE,
                Freed.LEFT);

        assertThat(KeyExamples.shares(between, "600", 3)).isEqualTo(expected);
        assertThat(between.entitlements(kronor("600"), recipients(3)).undistributed())
                .isEqualTo(kronor(undistributed));
    }

    @Test
    void oneSideMayBeOpen() {
        DistributionKey atLeast =
                DistributionKeys.atLeast(DistributionKeys.fixed(amounts("150 0 0")), BY_ONE_TWO_THREE, Freed.RESHARED);
        DistributionKey atMost = DistributionKeys.atMost(
                DistributionKeys.fixed(amounts("900 900 200")), BY_ONE_TWO_THREE, Freed.RESHARED);

        assertThat(KeyExamples.shares(atLeast, "600", 3)).isEqualTo("150 180 270");
        assertThat(KeyExamples.shares(atMost, "600", 3)).isEqualTo("400/3 800/3 200");
        assertThat(atLeast.id()).isEqualTo("at-least");
        assertThat(atMost.id()).isEqualTo("at-most");
    }

    @Test
    void boundsMayBeSharesOfThePoolThemselves() {
        DistributionKey between = DistributionKeys.between(
                DistributionKeys.afterOverhead(Fraction.of(1, 2), DistributionKeys.equalShare()),
                DistributionKeys.shareBy(figures("4 4 4 24"), recipient(4)),
                DistributionKeys.shareBy(figures("0 1 11")),
                Freed.RESHARED);

        // of 600 kr: floor 100, cap 100, so all that there is no room for stays
        assertThat(KeyExamples.shares(between, "600", 3)).isEqualTo("100 100 100");
        assertThat(between.id()).isEqualTo("between");
    }

    @Test
    void aRepaymentIsBoundedFromBelowByWhatEachPaysBackAtMost() {
        DistributionKey atLeast = DistributionKeys.atLeast(
                DistributionKeys.fixed(amounts("-300 -300 -200")), BY_ONE_TWO_THREE, Freed.RESHARED);

        assertThat(KeyExamples.shares(atLeast, "-600", 3)).isEqualTo("-400/3 -800/3 -200");
    }

    @Test
    void stepsTellWhoWasFixedBefore() {
        DistributionKey floor = DistributionKeys.fixed(amounts("0 190 150"));
        DistributionKey atLeast =
                DistributionKeys.atLeast(floor, DistributionKeys.shareBy(figures("3 2 1")), Freed.RESHARED);

        Entitlements entitlements = atLeast.entitlements(kronor("600"), recipients(3));

        Recipient one = recipient(1);
        Recipient two = recipient(2);
        Recipient three = recipient(3);
        ExactAmount pool = kronor("600");
        assertThat(entitlements.steps(three))
                .containsExactly(
                        new AllocationStep.Share(three, "figures", pool, Fraction.of(1), Fraction.of(6)),
                        new AllocationStep.AtLeast(three, "fixed", kronor("150")));
        assertThat(entitlements.steps(two))
                .containsExactly(
                        new AllocationStep.SetAside(two, "bounds", pool, kronor("150"), ImmutableList.of(three)),
                        new AllocationStep.Share(two, "figures", kronor("450"), Fraction.of(2), Fraction.of(5)),
                        new AllocationStep.AtLeast(two, "fixed", kronor("190")));
        assertThat(entitlements.steps(one))
                .containsExactly(
                        new AllocationStep.SetAside(one, "bounds", pool, kronor("340"), ImmutableList.of(two, three)),
                        new AllocationStep.Share(one, "figures", kronor("260"), Fraction.of(3), Fraction.of(3)));
    }

    @Test
    void stepsTellThatQuotasWereScaled() {
        DistributionKey atMost = DistributionKeys.atMost(
                DistributionKeys.fixed(amounts("40 900")),
                DistributionKeys.quotas(byRecipient("1/2 1/2")),
                Freed.RESHARED);

        assertThat(atMost.entitlements(kronor("100"), recipients(2)).steps(recipient(2)))
                .containsExactly(
                        new AllocationStep.SetAside(
                                recipient(2), "bounds", kronor("100"), kronor("40"), ImmutableList.of(recipient(1))),
                        new AllocationStep.Share(recipient(2), "quotas", kronor("60"), Fraction.of(1, 2), Fraction.ONE),
                        new AllocationStep.Scaled(recipient(2), "reshared", kronor("0"), kronor("30"), kronor("60")));
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                arguments(
                        "floors that the pool cannot carry",
                        DistributionKeys.atLeast(
                                DistributionKeys.each(Kronor.of(201)), BY_ONE_TWO_THREE, Freed.RESHARED),
                        "least amounts of [municipality 0001 N1, municipality 0002 N2, municipality 0003 N3] must not"
                                + " exceed what there is to share, SEK 600, but were SEK 603: SEK 3 is missing"),
                arguments(
                        "a floor above the cap",
                        DistributionKeys.between(
                                DistributionKeys.fixed(amounts("1 2 4")),
                                DistributionKeys.fixed(amounts("1 2 3")),
                                BY_ONE_TWO_THREE,
                                Freed.LEFT),
                        "least amount of municipality 0003 N3 must not exceed its highest amount, SEK 3, but was SEK 4"),
                arguments(
                        "a floor for some only",
                        DistributionKeys.atLeast(
                                DistributionKeys.fixed(amounts("1 2")), BY_ONE_TWO_THREE, Freed.RESHARED),
                        "fixed amounts must have one for municipality 0003 N3 but it is unknown"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void refusals(String reason, DistributionKey key, String message) {
        assertThatThrownBy(() -> key.entitlements(kronor("600"), recipients(3)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void aRepaymentByQuotasIsNotSharedAgain() {
        DistributionKey atLeast = DistributionKeys.atLeast(
                DistributionKeys.fixed(amounts("-300 -300 -200")),
                DistributionKeys.quotas(byRecipient("1/6 1/3 1/2")),
                Freed.RESHARED);

        assertThatThrownBy(() -> atLeast.entitlements(kronor("-600"), recipients(3)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("entitlements by key quotas must sum to more than nothing to be scaled to SEK -400 but were"
                        + " SEK -200");
    }

    @SuppressWarnings("NullAway") // what a caller without a checker of nulls could pass
    static Stream<Arguments> nulls() {
        DistributionKey each = DistributionKeys.each(Kronor.of(1));
        ThrowingCallable key = () -> DistributionKeys.atLeast(each, null, Freed.LEFT);
        ThrowingCallable freed = () -> DistributionKeys.atMost(each, each, null);
        return Stream.of(arguments(key, "key"), arguments(freed, "freed"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource
    void nulls(ThrowingCallable call, String name) {
        assertThatThrownBy(call).isInstanceOf(NullPointerException.class).hasMessage(name);
    }

    @Test
    void equality() {
        DistributionKey one = DistributionKeys.each(Kronor.of(1));
        DistributionKey two = DistributionKeys.each(Kronor.of(2));
        ValueContract.assertEqualityGroups(
                List.of(
                        DistributionKeys.atLeast(one, BY_ONE_TWO_THREE, Freed.LEFT),
                        DistributionKeys.atLeast(
                                DistributionKeys.each(Kronor.of(1)),
                                DistributionKeys.shareBy(figures("1 2 3")),
                                Freed.LEFT)),
                List.of(DistributionKeys.atLeast(one, BY_ONE_TWO_THREE, Freed.RESHARED)),
                List.of(DistributionKeys.atMost(one, BY_ONE_TWO_THREE, Freed.LEFT)),
                List.of(DistributionKeys.between(one, two, BY_ONE_TWO_THREE, Freed.LEFT)),
                List.of(DistributionKeys.between(two, two, BY_ONE_TWO_THREE, Freed.LEFT)),
                List.of(DistributionKeys.between(one, two, one, Freed.LEFT)),
                List.of(ImmutableMap.of()));
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without a null check may do
    void aBoundThatIsMissingIsNoOpenSide() {
        DistributionKey key = DistributionKeys.equalShare();
        assertThatThrownBy(() -> DistributionKeys.atLeast(null, key, Freed.LEFT))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("least");
        assertThatThrownBy(() -> DistributionKeys.atMost(null, key, Freed.LEFT))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("most");
        assertThatThrownBy(() -> DistributionKeys.between(null, key, key, Freed.LEFT))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("least");
        assertThatThrownBy(() -> DistributionKeys.between(key, null, key, Freed.LEFT))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("most");
    }
}
