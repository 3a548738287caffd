package se.kvot.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static se.kvot.allocation.Cases.kronor;
import static se.kvot.allocation.Cases.recipient;
import static se.kvot.allocation.Cases.recipients;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
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
import se.kvot.testkit.ValueContract;

class EntitlementsTest {

    private static final ExactAmount POOL = kronor("100");
    private static final Recipients TWO = recipients(2);
    private static final Recipient ONE = recipient(1);
    private static final Recipient OTHER = recipient(2);
    private static final ExactAmount YEN = ExactAmount.of(Fraction.ONE, new MinorUnit("JPY", 0));
    private static final Entitlements THIRDS = Entitlements.proportional(POOL, TWO, figures("1 2"), "weight");

    static Stream<Arguments> examples() {
        return Stream.of(
                arguments("in proportion", THIRDS, "100/3 200/3", "0"),
                arguments(
                        "in proportion to fractions",
                        Entitlements.proportional(POOL, TWO, figures("1/7 2/3"), "weight"),
                        "300/17 1400/17",
                        "0"),
                arguments(
                        "out of a larger whole",
                        Entitlements.proportional(POOL, TWO, figures("1 2"), Fraction.of(7), "weight"),
                        "100/7 200/7",
                        "400/7"),
                arguments(
                        "out of a whole that is the sum",
                        Entitlements.proportional(POOL, TWO, figures("1/2 1/3"), Fraction.of(5, 6), "weight"),
                        "60 40",
                        "0"),
                arguments(
                        "nothing out of something",
                        Entitlements.proportional(POOL, TWO, figures("0 0"), Fraction.of(1), "weight"),
                        "0 0",
                        "100"),
                arguments("stated", Entitlements.fixed(POOL, TWO, amounts("60 1/3"), "stated"), "60 1/3", "119/3"),
                arguments(
                        "price times volume",
                        Entitlements.priced(POOL, TWO, kronor("30"), figures("2 3/2"), "volume"),
                        "60 45",
                        "-5"),
                arguments("added", THIRDS.plus(THIRDS), "200/3 400/3", "-100"),
                arguments(
                        "added over unlike denominators",
                        THIRDS.plus(Entitlements.fixed(kronor("1"), TWO, amounts("1/7 0"), "more")),
                        "703/21 200/3",
                        "-1/7"),
                arguments("at least", THIRDS.atLeast(amounts("50 50"), "guarantee"), "50 200/3", "-50/3"),
                arguments("at least what it is", THIRDS.atLeast(amounts("100/3 0"), "guarantee"), "100/3 200/3", "0"),
                arguments("at most", THIRDS.atMost(amounts("50 50"), "cap"), "100/3 50", "50/3"),
                arguments("at most what it is", THIRDS.atMost(amounts("100 200/3"), "cap"), "100/3 200/3", "0"),
                arguments("scaled down", THIRDS.scaledTo(kronor("75"), amounts("0 0"), "pro rata"), "25 50", "25"),
                arguments(
                        "scaled up above what is kept",
                        THIRDS.scaledTo(kronor("140"), amounts("100/3 0"), "pro rata"),
                        "100/3 320/3",
                        "-40"),
                arguments(
                        "scaled to what is kept",
                        THIRDS.scaledTo(kronor("40"), amounts("20 20"), "pro rata"),
                        "20 20",
                        "60"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void examples(String reason, Entitlements entitlements, String kronor, String undistributed) {
        List<ExactAmount> amounts =
                Stream.of(kronor.split(" ")).map(EntitlementsTest::amount).toList();

        assertThat(entitlements.of(ONE)).isEqualTo(amounts.get(0));
        assertThat(entitlements.of(OTHER)).isEqualTo(amounts.get(1));
        assertThat(entitlements.total()).isEqualTo(amounts.get(0).plus(amounts.get(1)));
        assertThat(entitlements.undistributed()).isEqualTo(amount(undistributed));
        assertThat(entitlements.pool()).isEqualTo(POOL);
        assertThat(entitlements.recipients()).isEqualTo(TWO);
    }

    @Test
    void theTableIsForDebugging() {
        assertThat(THIRDS).hasToString("""
                        entitlements to SEK 100
                        municipality 0001 N1: SEK 100/3
                        municipality 0002 N2: SEK 200/3\
                        """);
    }

    @Test
    void everyOperationRemembersItsStep() {
        Entitlements all = THIRDS.plus(Entitlements.fixed(POOL, TWO, amounts("5 6"), "stated"))
                .plus(Entitlements.priced(POOL, TWO, kronor("2"), figures("3 4"), "volume"))
                .atLeast(amounts("50 7"), "guarantee")
                .atMost(amounts("300 70"), "cap")
                .scaledTo(kronor("100"), amounts("10 20"), "pro rata");

        assertThat(all.steps(OTHER))
                .containsExactly(
                        new AllocationStep.Share(OTHER, "weight", POOL, Fraction.of(2), Fraction.of(3)),
                        new AllocationStep.Fixed(OTHER, "stated", kronor("6")),
                        new AllocationStep.Priced(OTHER, "volume", kronor("2"), Fraction.of(4)),
                        new AllocationStep.AtLeast(OTHER, "guarantee", kronor("7")),
                        new AllocationStep.AtMost(OTHER, "cap", kronor("70")),
                        new AllocationStep.Scaled(OTHER, "pro rata", kronor("20"), kronor("90"), kronor("70")));
        // 50 after the guarantee, 70 after the cap; 40 + 50 above what is kept is scaled to 70
        assertThat(all.of(ONE)).isEqualTo(amount("370/9"));
        assertThat(all.of(OTHER)).isEqualTo(amount("530/9"));
        assertThat(all.steps(ONE)).extracting(AllocationStep::recipient).containsOnly(ONE);
    }

    @Test
    void sharesRememberWeightsAsTheyWereGiven() {
        Entitlements shares = Entitlements.proportional(POOL, TWO, figures("1/7 2/3"), Fraction.of(9, 2), "weight");

        assertThat(shares.steps(ONE))
                .containsExactly(new AllocationStep.Share(ONE, "weight", POOL, Fraction.of(1, 7), Fraction.of(9, 2)));
    }

    @Test
    void byStepGivesEachWhatItsStepSays() {
        Entitlements steps = Entitlements.byStep(
                POOL,
                TWO,
                recipient -> recipient.equals(ONE)
                        ? new AllocationStep.Fixed(recipient, "stated", kronor("60"))
                        : new AllocationStep.Priced(recipient, "volume", kronor("2"), Fraction.of(3, 7)));

        assertThat(steps.of(ONE)).isEqualTo(kronor("60"));
        assertThat(steps.of(OTHER)).isEqualTo(amount("6/7"));
        assertThat(steps.steps(OTHER))
                .containsExactly(new AllocationStep.Priced(OTHER, "volume", kronor("2"), Fraction.of(3, 7)));
        assertThat(steps.undistributed()).isEqualTo(amount("274/7"));
    }

    @Test
    void noneIsNothingToAddTo() {
        Entitlements none = Entitlements.none(POOL, TWO);

        assertThat(none.total().signum()).isZero();
        assertThat(none.undistributed()).isEqualTo(POOL);
        assertThat(none.steps(ONE)).isEmpty();
        assertThat(none.plus(THIRDS)).isEqualTo(THIRDS);
        assertThat(none.plus(THIRDS).steps(ONE)).isEqualTo(THIRDS.steps(ONE));
    }

    @Test
    void assembledTakesEachFromItsSource() {
        Entitlements halves =
                Entitlements.proportional(kronor("7"), Recipients.of(OTHER, recipient(3)), r -> Fraction.ONE, "equal");

        Entitlements both = Entitlements.assembled(POOL, TWO, recipient -> recipient.equals(ONE) ? THIRDS : halves);

        assertThat(both.pool()).isEqualTo(POOL);
        assertThat(both.of(ONE)).isEqualTo(amount("100/3"));
        assertThat(both.of(OTHER)).isEqualTo(amount("7/2"));
        assertThat(both.steps(ONE)).isEqualTo(THIRDS.steps(ONE));
        assertThat(both.steps(OTHER)).isEqualTo(halves.steps(OTHER));
        assertThat(both.undistributed()).isEqualTo(amount("379/6"));
    }

    @Test
    void aNoteComesFirstAndChangesNoAmount() {
        Entitlements noted =
                THIRDS.noted(recipient -> new AllocationStep.Portion(recipient, "half a year", kronor("200"), POOL));

        assertThat(noted).isEqualTo(THIRDS);
        assertThat(noted.steps(OTHER))
                .containsExactly(
                        new AllocationStep.Portion(OTHER, "half a year", kronor("200"), POOL),
                        THIRDS.steps(OTHER).get(0));
    }

    /** 33 1/3 and 66 2/3 beside bounds on them, listed in another order: each is compared with its own. */
    @Test
    void whoIsBelowOrAboveOthersIsFoundByRecipientNotByPlace() {
        Recipients turned = Recipients.of(recipient(3), OTHER, ONE);
        Function<Recipient, ExactAmount> middle = recipient -> recipient.equals(ONE) ? amount("100/3") : kronor("50");
        Entitlements bounds = Entitlements.fixed(POOL, turned, middle, "bound");

        assertThat(THIRDS.below(bounds)).isEmpty();
        assertThat(THIRDS.above(bounds)).containsExactly(OTHER);
        assertThat(THIRDS.below(THIRDS.plus(THIRDS))).containsExactly(ONE, OTHER);
        assertThat(THIRDS.plus(THIRDS).above(THIRDS)).containsExactly(ONE, OTHER);
        assertThat(THIRDS.above(THIRDS)).isEmpty();
    }

    static Stream<Arguments> refusals() {
        ThrowingCallable negative = () -> Entitlements.proportional(POOL, TWO, figures("1 -1/2"), "folkmängd");
        ThrowingCallable zeros = () -> Entitlements.proportional(POOL, TWO, figures("0 0"), "folkmängd");
        ThrowingCallable negativeOfWhole =
                () -> Entitlements.proportional(POOL, TWO, figures("1 -1"), Fraction.of(7), "folkmängd");
        ThrowingCallable noWhole =
                () -> Entitlements.proportional(POOL, TWO, figures("0 0"), Fraction.ZERO, "folkmängd");
        ThrowingCallable negativeWhole =
                () -> Entitlements.proportional(POOL, TWO, figures("0 0"), Fraction.of(-1, 2), "folkmängd");
        ThrowingCallable smallWhole =
                () -> Entitlements.proportional(POOL, TWO, figures("1 1/2"), Fraction.of(4, 3), "folkmängd");
        ThrowingCallable negativeVolume =
                () -> Entitlements.priced(POOL, TWO, kronor("1"), figures("1 -2"), "utredningar");
        ThrowingCallable otherRecipients =
                () -> THIRDS.plus(Entitlements.fixed(POOL, recipients(1), amounts("1"), "more"));
        ThrowingCallable otherOrder =
                () -> THIRDS.plus(Entitlements.fixed(POOL, Recipients.of(OTHER, ONE), amounts("1 2"), "more"));
        ThrowingCallable keptTooMuch = () -> THIRDS.scaledTo(kronor("99"), amounts("50 50"), "pro rata");
        ThrowingCallable nothingToScale = () -> THIRDS.scaledTo(kronor("100"), amounts("50 50"), "pro rata");
        ThrowingCallable negativeToScale = () -> THIRDS.scaledTo(kronor("120"), amounts("50 60"), "pro rata");
        ThrowingCallable notInSource = () -> Entitlements.assembled(POOL, recipients(3), recipient -> THIRDS);
        ThrowingCallable notInOther = () -> Entitlements.fixed(POOL, recipients(3), amounts("1 2 3"), "stated")
                .below(THIRDS);
        ThrowingCallable stranger = () -> THIRDS.of(recipient(3));
        ThrowingCallable stepsOfStranger = () -> THIRDS.steps(recipient(3));
        return Stream.of(
                arguments(negative, "weight by folkmängd of municipality 0002 N2 must not be negative but was -1/2"),
                arguments(zeros, "weights by folkmängd must have a positive sum but all 2 were zero"),
                arguments(
                        negativeOfWhole, "weight by folkmängd of municipality 0002 N2 must not be negative but was -1"),
                arguments(noWhole, "total weight by folkmängd must be positive but was 0"),
                arguments(negativeWhole, "total weight by folkmängd must be positive but was -1/2"),
                arguments(
                        smallWhole,
                        "total weight by folkmängd must be at least the sum of the weights, 3/2, but was 4/3"),
                arguments(
                        negativeVolume,
                        "volume by utredningar of municipality 0002 N2 must not be negative but was -2"),
                arguments(
                        otherRecipients,
                        "recipients of what is added must be [municipality 0001 N1, municipality 0002 N2]"
                                + " but were [municipality 0001 N1]"),
                arguments(
                        otherOrder,
                        "recipients of what is added must be [municipality 0001 N1, municipality 0002 N2]"
                                + " but were [municipality 0002 N2, municipality 0001 N1]"),
                arguments(
                        keptTooMuch,
                        "sum to scale to must be at least the kept parts, SEK 100, but was SEK 99: SEK 1 is missing"),
                arguments(nothingToScale, "entitlements must exceed the kept parts, SEK 100, but were SEK 100"),
                arguments(negativeToScale, "entitlements must exceed the kept parts, SEK 110, but were SEK 100"),
                arguments(notInSource, "recipient must be one of the 2 listed but was municipality 0003 N3"),
                arguments(notInOther, "recipient must be one of the 2 listed but was municipality 0003 N3"),
                arguments(stranger, "recipient must be one of the 2 listed but was municipality 0003 N3"),
                arguments(stepsOfStranger, "recipient must be one of the 2 listed but was municipality 0003 N3"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource
    void refusals(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }

    static Stream<Arguments> currencies() {
        Function<Recipient, ExactAmount> mixed = recipient -> recipient.equals(ONE) ? kronor("1") : YEN;
        ThrowingCallable fixed = () -> Entitlements.fixed(POOL, TWO, mixed, "stated");
        ThrowingCallable priced = () -> Entitlements.priced(POOL, TWO, YEN, figures("1 1"), "volume");
        ThrowingCallable plus = () -> THIRDS.plus(Entitlements.proportional(YEN, TWO, figures("1 1"), "weight"));
        ThrowingCallable below = () -> THIRDS.below(Entitlements.proportional(YEN, TWO, figures("1 1"), "weight"));
        ThrowingCallable atLeast = () -> THIRDS.atLeast(mixed, "guarantee");
        ThrowingCallable atMost = () -> THIRDS.atMost(mixed, "cap");
        ThrowingCallable kept = () -> THIRDS.scaledTo(POOL, mixed, "pro rata");
        ThrowingCallable source = () -> Entitlements.assembled(
                POOL, TWO, recipient -> Entitlements.proportional(YEN, TWO, figures("1 1"), "weight"));
        ThrowingCallable sum = () -> THIRDS.scaledTo(YEN, amounts("0 0"), "pro rata");
        return Stream.of(
                arguments(fixed, "amount of municipality 0002 N2 must be in SEK but was in JPY"),
                arguments(priced, "price must be in SEK but was in JPY"),
                arguments(plus, "what is added must be in SEK but was in JPY"),
                arguments(below, "entitlement must be in SEK but was in JPY"),
                arguments(atLeast, "bound of municipality 0002 N2 must be in SEK but was in JPY"),
                arguments(atMost, "bound of municipality 0002 N2 must be in SEK but was in JPY"),
                arguments(kept, "kept part of municipality 0002 N2 must be in SEK but was in JPY"),
                arguments(source, "amount of municipality 0001 N1 must be in SEK but was in JPY"),
                arguments(sum, "sum must be in SEK but was in JPY"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource
    void currencies(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(CurrencyMismatchException.class).hasMessage(message);
    }

    @Test
    @SuppressWarnings("NullAway") // a map without a figure for one of them
    void whatIsNotKnownIsNeverZero() {
        Map<Recipient, Fraction> figures = Map.of(ONE, Fraction.ONE);
        Map<Recipient, ExactAmount> amounts = Map.of(ONE, POOL);

        assertThatThrownBy(() -> Entitlements.proportional(POOL, TWO, figures::get, "folkmängd 2017-11-01"))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("weight by folkmängd 2017-11-01 of municipality 0002 N2");
        assertThatThrownBy(() -> Entitlements.priced(POOL, TWO, POOL, figures::get, "utredningar"))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("volume by utredningar of municipality 0002 N2");
        assertThatThrownBy(() -> Entitlements.fixed(POOL, TWO, amounts::get, "stated"))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("amount of municipality 0002 N2");
        assertThatThrownBy(() -> THIRDS.atLeast(amounts::get, "guarantee"))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("bound of municipality 0002 N2");
        assertThatThrownBy(() -> THIRDS.scaledTo(POOL, amounts::get, "pro rata"))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("kept part of municipality 0002 N2");
        assertThatThrownBy(() -> Entitlements.byStep(POOL, TWO, recipient -> null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("step of municipality 0001 N1");
        assertThatThrownBy(() -> Entitlements.assembled(POOL, TWO, recipient -> null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("source of municipality 0001 N1");
    }

    @Test
    void equality() {
        Recipients reversed = Recipients.of(OTHER, ONE);
        ValueContract.assertEqualityGroups(
                List.of(
                        THIRDS,
                        Entitlements.proportional(POOL, reversed, figures("10 20"), "another basis"),
                        Entitlements.fixed(POOL, TWO, amounts("100/3 200/3"), "stated")),
                List.of(Entitlements.proportional(kronor("101"), TWO, figures("1 2"), "weight")),
                List.of(Entitlements.proportional(POOL, TWO, figures("2 1"), "weight")),
                List.of(Entitlements.proportional(POOL, recipients(3), figures("1 2 0"), "weight")),
                List.of(Entitlements.fixed(kronor("101"), TWO, amounts("100/3 200/3"), "stated")));
        assertThat(THIRDS.hashCode()).isEqualTo(31 * POOL.hashCode() + POOL.hashCode());
    }

    @SuppressWarnings("NullAway") // what a caller without a checker of nulls could pass
    static Stream<Arguments> nulls() {
        Function<Recipient, Fraction> figures = figures("1 2");
        Function<Recipient, ExactAmount> amounts = amounts("1 2");
        Stream<ThrowingCallable> calls = Stream.of(
                () -> Entitlements.proportional(null, TWO, figures, "b"),
                () -> Entitlements.proportional(POOL, null, figures, "b"),
                () -> Entitlements.proportional(POOL, TWO, null, "b"),
                () -> Entitlements.proportional(POOL, TWO, figures, null),
                () -> Entitlements.proportional(null, TWO, figures, Fraction.of(3), "b"),
                () -> Entitlements.proportional(POOL, null, figures, Fraction.of(3), "b"),
                () -> Entitlements.proportional(POOL, TWO, null, Fraction.of(3), "b"),
                () -> Entitlements.proportional(POOL, TWO, figures, null, "b"),
                () -> Entitlements.proportional(POOL, TWO, figures, Fraction.of(3), null),
                () -> Entitlements.fixed(null, TWO, amounts, "b"),
                () -> Entitlements.fixed(POOL, null, amounts, "b"),
                () -> Entitlements.fixed(POOL, TWO, null, "b"),
                () -> Entitlements.fixed(POOL, TWO, amounts, null),
                () -> Entitlements.priced(null, TWO, POOL, figures, "b"),
                () -> Entitlements.priced(POOL, null, POOL, figures, "b"),
                () -> Entitlements.priced(POOL, TWO, null, figures, "b"),
                () -> Entitlements.priced(POOL, TWO, POOL, null, "b"),
                () -> Entitlements.priced(POOL, TWO, POOL, figures, null),
                () -> Entitlements.byStep(null, TWO, r -> new AllocationStep.Fixed(r, "b", POOL)),
                () -> Entitlements.byStep(POOL, null, r -> new AllocationStep.Fixed(r, "b", POOL)),
                () -> Entitlements.byStep(POOL, TWO, null),
                () -> Entitlements.byStep(POOL, TWO, r -> null),
                () -> Entitlements.none(null, TWO),
                () -> Entitlements.none(POOL, null),
                () -> Entitlements.assembled(null, TWO, r -> THIRDS),
                () -> Entitlements.assembled(POOL, null, r -> THIRDS),
                () -> Entitlements.assembled(POOL, TWO, null),
                () -> Entitlements.assembled(POOL, TWO, r -> null),
                () -> THIRDS.noted(null),
                () -> THIRDS.of(null),
                () -> THIRDS.steps(null),
                () -> THIRDS.plus(null),
                () -> THIRDS.atLeast(null, "b"),
                () -> THIRDS.atLeast(amounts, null),
                () -> THIRDS.atMost(null, "b"),
                () -> THIRDS.atMost(amounts, null),
                () -> THIRDS.scaledTo(null, amounts, "b"),
                () -> THIRDS.scaledTo(POOL, null, "b"),
                () -> THIRDS.scaledTo(POOL, amounts, null));
        return calls.map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("nulls")
    void nullIsRefused(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(NullPointerException.class);
    }

    private static Function<Recipient, Fraction> figures(String figures) {
        List<Fraction> list = Stream.of(figures.split(" ")).map(Fraction::parse).toList();
        return recipient -> list.get(Integer.parseInt(recipient.code()) - 1);
    }

    private static Function<Recipient, ExactAmount> amounts(String kronor) {
        return figures(kronor).andThen(number -> ExactAmount.of(number.times(Fraction.of(100)), MinorUnit.ORE));
    }

    private static ExactAmount amount(String kronor) {
        return ExactAmount.of(Fraction.parse(kronor).times(Fraction.of(100)), MinorUnit.ORE);
    }
}
