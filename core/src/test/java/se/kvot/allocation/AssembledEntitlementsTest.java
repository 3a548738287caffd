package se.kvot.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static se.kvot.allocation.Cases.kronor;
import static se.kvot.allocation.Cases.recipient;
import static se.kvot.allocation.Cases.recipients;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.kvot.money.CurrencyMismatchException;
import se.kvot.money.ExactAmount;
import se.kvot.money.Fraction;
import se.kvot.money.MinorUnit;
import se.kvot.party.Recipient;
import se.kvot.party.Recipients;

/** Entitlements that keys of several parts are put together from. */
class AssembledEntitlementsTest {

    private static final ExactAmount POOL = kronor("100");
    private static final Recipients TWO = recipients(2);
    private static final Recipient ONE = recipient(1);
    private static final Recipient OTHER = recipient(2);
    private static final MinorUnit YEN = new MinorUnit("JPY", 0);
    private static final Entitlements EQUAL = Entitlements.proportional(POOL, TWO, recipient -> Fraction.ONE, "equal");

    private static AllocationStep.Portion portion(Recipient recipient) {
        return new AllocationStep.Portion(recipient, "half", kronor("200"), POOL);
    }

    @Test
    void byStepStartsFromNothing() {
        Entitlements entitlements = Entitlements.byStep(
                POOL,
                TWO,
                recipient -> recipient.equals(ONE)
                        ? new AllocationStep.Stepped(ONE, "posts", Fraction.of(4), Fraction.of(3), kronor("45"))
                        : new AllocationStep.NotQualified(OTHER, "posts"));

        assertThat(entitlements.of(ONE)).isEqualTo(kronor("45"));
        assertThat(entitlements.of(OTHER)).isEqualTo(kronor("0"));
        assertThat(entitlements.pool()).isEqualTo(POOL);
        assertThat(entitlements.undistributed()).isEqualTo(kronor("55"));
        assertThat(entitlements.steps(ONE))
                .containsExactly(
                        new AllocationStep.Stepped(ONE, "posts", Fraction.of(4), Fraction.of(3), kronor("45")));
        assertThat(entitlements.steps(OTHER)).containsExactly(new AllocationStep.NotQualified(OTHER, "posts"));
    }

    @Test
    void eachStepIsAskedForOnce() {
        List<Recipient> asked = new ArrayList<>();
        Entitlements entitlements = Entitlements.byStep(POOL, TWO, recipient -> {
            asked.add(recipient);
            return new AllocationStep.Fixed(recipient, "stated", POOL);
        });
        assertThat(entitlements.steps(ONE)).hasSize(1);
        assertThat(entitlements.steps(ONE)).hasSize(1);

        assertThat(asked).containsExactly(ONE, OTHER);
    }

    @Test
    void noneIsNothingForAnybody() {
        Entitlements none = Entitlements.none(POOL, TWO);

        assertThat(none.of(ONE)).isEqualTo(kronor("0"));
        assertThat(none.total()).isEqualTo(kronor("0"));
        assertThat(none.undistributed()).isEqualTo(POOL);
        assertThat(none.recipients()).isEqualTo(TWO);
        assertThat(none.steps(OTHER)).isEmpty();
        assertThat(none.plus(EQUAL)).isEqualTo(EQUAL);
        assertThat(none.plus(EQUAL).steps(OTHER)).isEqualTo(EQUAL.steps(OTHER));
    }

    @Test
    void assembledTakesAmountsAndStepsFromTheSources() {
        Entitlements thirds = Entitlements.proportional(
                kronor("7"), Recipients.of(recipient(3), OTHER, ONE), recipient -> Fraction.ONE, "thirds");

        Entitlements entitlements =
                Entitlements.assembled(POOL, TWO, recipient -> recipient.equals(ONE) ? EQUAL : thirds);

        assertThat(entitlements.pool()).isEqualTo(POOL);
        assertThat(entitlements.recipients()).isEqualTo(TWO);
        assertThat(entitlements.of(ONE)).isEqualTo(kronor("50"));
        assertThat(entitlements.of(OTHER)).isEqualTo(kronor("7").times(Fraction.of(1, 3)));
        assertThat(entitlements.total()).isEqualTo(kronor("50").plus(kronor("7").times(Fraction.of(1, 3))));
        assertThat(entitlements.steps(ONE)).isEqualTo(EQUAL.steps(ONE));
        assertThat(entitlements.steps(OTHER)).isEqualTo(thirds.steps(OTHER));
    }

    @Test
    void aNoteComesFirstAndChangesNoAmount() {
        Entitlements noted = EQUAL.noted(AssembledEntitlementsTest::portion);

        assertThat(noted).isEqualTo(EQUAL);
        assertThat(noted.pool()).isEqualTo(POOL);
        assertThat(noted.recipients()).isEqualTo(TWO);
        assertThat(noted.steps(OTHER))
                .containsExactly(
                        portion(OTHER), new AllocationStep.Share(OTHER, "equal", POOL, Fraction.ONE, Fraction.of(2)));
    }

    static Stream<Arguments> refusals() {
        ThrowingCallable stranger = () -> Entitlements.assembled(POOL, recipients(3), recipient -> EQUAL);
        ThrowingCallable yen =
                () -> Entitlements.assembled(POOL, TWO, recipient -> Entitlements.none(ExactAmount.zero(YEN), TWO));
        return Stream.of(
                arguments(
                        stranger,
                        IllegalArgumentException.class,
                        "recipient must be one of the 2 listed but was municipality 0003 N3"),
                arguments(
                        yen,
                        CurrencyMismatchException.class,
                        "amount of municipality 0001 N1 must be in SEK but was in JPY"));
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource
    void refusals(ThrowingCallable call, Class<? extends Exception> type, String message) {
        assertThatThrownBy(call).isInstanceOf(type).hasMessage(message);
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without a checker of nulls could pass
    void nothingIsMissing() {
        assertThatThrownBy(() -> Entitlements.byStep(POOL, TWO, recipient -> null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("step of municipality 0001 N1");
        assertThatThrownBy(() -> Entitlements.assembled(POOL, TWO, recipient -> null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("source of municipality 0001 N1");
        assertThatThrownBy(() -> EQUAL.noted(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("note");
        assertThatThrownBy(() -> Entitlements.byStep(POOL, TWO, null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> Entitlements.assembled(POOL, TWO, null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> Entitlements.none(POOL, null)).isInstanceOf(NullPointerException.class);
    }

    static Stream<Arguments> steps() {
        ExactAmount ten = kronor("10");
        return Stream.of(
                arguments(
                        "the amount of a step is added",
                        new AllocationStep.Stepped(ONE, "posts", Fraction.of(4), Fraction.of(3), kronor("45")),
                        "55"),
                arguments("one who does not qualify has nothing", new AllocationStep.NotQualified(ONE, "goal"), "0"),
                arguments(
                        "what is set aside is told",
                        new AllocationStep.SetAside(ONE, "base", ten, kronor("4"), ImmutableList.of()),
                        "10"),
                arguments(
                        "the parent's part is told",
                        new AllocationStep.Within(ONE, "share", OTHER, POOL, kronor("4"), ImmutableList.of()),
                        "10"),
                arguments("a portion is told", portion(ONE), "10"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void steps(String reason, AllocationStep.OfKey step, String expected) {
        assertThat(step.after(kronor("10"))).isEqualTo(kronor(expected));
        assertThat(step.recipient()).isEqualTo(ONE);
    }

    @Test
    void whatIsLeftIsTheWholeWithoutWhatWasTaken() {
        assertThat(new AllocationStep.SetAside(ONE, "base", kronor("10"), kronor("4"), ImmutableList.of(OTHER)).left())
                .isEqualTo(kronor("6"));
    }
}
