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

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.kvot.allocation.AllocationStep;
import se.kvot.allocation.DistributionKey;
import se.kvot.allocation.Entitlements;
import se.kvot.money.Fraction;
import se.kvot.money.Kronor;
import se.kvot.party.Recipient;
import se.kvot.testkit.ValueContract;

class QualifiedKeyTest {

    private static final DistributionKey SHARE = DistributionKeys.shareBy(figures("1 2 3"));
    private static final Set<Recipient> FIRST_TWO = Set.of(recipient(1), recipient(2));
    private static final Missed TO_BONUS = Missed.toBonus(DistributionKeys.equalShare());

    /** Of 600 kr, where the first two of three qualify. */
    static Stream<Arguments> missed() {
        DistributionKey quotas = DistributionKeys.quotas(byRecipient("1/6 1/3 1/2"));
        DistributionKey ofWhole = DistributionKeys.shareBy(figures("1 2 3 12"), recipient(4));
        DistributionKey claims = DistributionKeys.fixed(amounts("10 20 30"));
        DistributionKey overhead = DistributionKeys.afterOverhead(Fraction.of(1, 10), SHARE);
        return Stream.of(
                arguments("a share goes to the others", SHARE, Missed.toOthers(), "200 400 0", "0"),
                arguments("a share goes back", SHARE, Missed.toPayer(), "100 200 0", "300"),
                arguments("a share makes a pot", SHARE, TO_BONUS, "250 350 0", "0"),
                arguments("a pot shared as the rest was", SHARE, Missed.toBonus(SHARE), "200 400 0", "0"),
                arguments("a pot that is not used up", SHARE, Missed.toBonus(claims), "110 220 0", "270"),
                arguments("quotas go to the others", quotas, Missed.toOthers(), "200 400 0", "0"),
                arguments("quotas go back", quotas, Missed.toPayer(), "100 200 0", "300"),
                arguments(
                        "a part of a larger whole goes to the others listed",
                        ofWhole,
                        Missed.toOthers(),
                        "100 200 0",
                        "300"),
                arguments("a part of a larger whole goes back", ofWhole, Missed.toPayer(), "50 100 0", "450"),
                arguments("overhead is kept once", overhead, Missed.toOthers(), "180 360 0", "60"),
                arguments("the others claim no more for it", claims, Missed.toOthers(), "10 20 0", "570"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void missed(String reason, DistributionKey key, Missed missed, String expected, String undistributed) {
        DistributionKey qualified = DistributionKeys.qualified("krav", FIRST_TWO, key, missed);

        assertThat(KeyExamples.shares(qualified, "600", 3)).isEqualTo(expected);
        assertThat(qualified.entitlements(kronor("600"), recipients(3)).undistributed())
                .isEqualTo(kronor(undistributed));
        assertThat(qualified.id()).isEqualTo("qualified");
    }

    static Stream<Arguments> allAndNone() {
        return Stream.of(Missed.toOthers(), Missed.toPayer(), TO_BONUS).map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource
    void allAndNone(Missed missed) {
        Set<Recipient> all = Set.copyOf(recipients(3).asList());

        assertThat(KeyExamples.shares(DistributionKeys.qualified("krav", all, SHARE, missed), "600", 3))
                .isEqualTo("100 200 300");
        assertThat(KeyExamples.shares(DistributionKeys.qualified("krav", Set.of(), SHARE, missed), "600", 3))
                .isEqualTo("0 0 0");
        assertThat(KeyExamples.shares(
                        DistributionKeys.qualified("krav", Set.of(recipient(9)), SHARE, missed), "600", 3))
                .isEqualTo("0 0 0");
    }

    @Test
    void thoseWhoMissNeedNoFigureWhereTheOthersShareAll() {
        DistributionKey some = DistributionKeys.shareBy(figures("1 2"));
        DistributionKey claims = DistributionKeys.fixed(amounts("10 20"));

        assertThat(KeyExamples.shares(DistributionKeys.qualified("krav", FIRST_TWO, some, Missed.toOthers()), "600", 3))
                .isEqualTo("200 400 0");
        assertThat(KeyExamples.shares(
                        DistributionKeys.qualified("krav", FIRST_TWO, claims, Missed.toOthers()), "600", 3))
                .isEqualTo("10 20 0");
        assertThatThrownBy(() -> DistributionKeys.qualified("krav", FIRST_TWO, some, Missed.toPayer())
                        .entitlements(kronor("600"), recipients(3)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("figures must have a figure for municipality 0003 N3 but it is unknown");
    }

    @Test
    void aRepaymentByQuotasIsNotSharedAgain() {
        DistributionKey key = DistributionKeys.qualified(
                "krav", FIRST_TWO, DistributionKeys.quotas(byRecipient("1/6 1/3 1/2")), Missed.toOthers());

        assertThatThrownBy(() -> key.entitlements(kronor("-600"), recipients(3)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("entitlements by key quotas must sum to more than nothing to be scaled to SEK -600 but were"
                        + " SEK -300");
        assertThat(KeyExamples.shares(key, "0", 3)).isEqualTo("0 0 0");
    }

    @Test
    void stepsNameTheRequirementAndThePot() {
        Entitlements entitlements = DistributionKeys.qualified("18 av 21 mål", FIRST_TWO, SHARE, TO_BONUS)
                .entitlements(kronor("600"), recipients(3));

        assertThat(entitlements.steps(recipient(3)))
                .containsExactly(new AllocationStep.NotQualified(recipient(3), "18 av 21 mål"));
        assertThat(entitlements.steps(recipient(1)))
                .containsExactly(
                        new AllocationStep.Share(
                                recipient(1), "figures", kronor("600"), Fraction.of(1), Fraction.of(6)),
                        new AllocationStep.Portion(recipient(1), "bonus-pot", kronor("600"), kronor("300")),
                        new AllocationStep.Share(recipient(1), "equal", kronor("300"), Fraction.ONE, Fraction.of(2)));
    }

    @Test
    void whatIsSharedAlreadyIsNotScaled() {
        DistributionKey overhead = DistributionKeys.afterOverhead(Fraction.of(1, 10), SHARE);

        assertThat(DistributionKeys.qualified("krav", FIRST_TWO, overhead, Missed.toOthers())
                        .entitlements(kronor("600"), recipients(3))
                        .steps(recipient(1)))
                .hasSize(2)
                .noneMatch(AllocationStep.Scaled.class::isInstance);
    }

    @SuppressWarnings("NullAway") // what a caller without a checker of nulls could pass
    static Stream<Arguments> nulls() {
        ThrowingCallable requirement = () -> DistributionKeys.qualified(null, FIRST_TWO, SHARE, TO_BONUS);
        ThrowingCallable key = () -> DistributionKeys.qualified("krav", FIRST_TWO, null, TO_BONUS);
        ThrowingCallable missed = () -> DistributionKeys.qualified("krav", FIRST_TWO, SHARE, null);
        ThrowingCallable bonus = () -> Missed.toBonus(null);
        return Stream.of(
                arguments(requirement, "requirement"),
                arguments(key, "key"),
                arguments(missed, "missed"),
                arguments(bonus, "key"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource
    void nulls(ThrowingCallable call, String name) {
        assertThatThrownBy(call).isInstanceOf(NullPointerException.class).hasMessage(name);
    }

    @Test
    void equality() {
        DistributionKey other = DistributionKeys.each(Kronor.of(1));
        ValueContract.assertEqualityGroups(
                List.of(
                        DistributionKeys.qualified("krav", FIRST_TWO, SHARE, TO_BONUS),
                        DistributionKeys.qualified(
                                "krav",
                                Set.of(recipient(2), recipient(1)),
                                DistributionKeys.shareBy(figures("1 2 3")),
                                Missed.toBonus(DistributionKeys.equalShare()))),
                List.of(DistributionKeys.qualified("villkor", FIRST_TWO, SHARE, TO_BONUS)),
                List.of(DistributionKeys.qualified("krav", Set.of(), SHARE, TO_BONUS)),
                List.of(DistributionKeys.qualified("krav", FIRST_TWO, other, TO_BONUS)),
                List.of(DistributionKeys.qualified("krav", FIRST_TWO, SHARE, Missed.toBonus(other))),
                List.of(DistributionKeys.qualified("krav", FIRST_TWO, SHARE, Missed.toOthers())),
                List.of(DistributionKeys.qualified("krav", FIRST_TWO, SHARE, Missed.toPayer())));
    }
}
