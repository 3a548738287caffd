package se.kvot.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.kvot.agreement.Examples.amount;

import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.kvot.money.Fraction;
import se.kvot.party.Recipient;
import se.kvot.testkit.ValueContract;
import se.kvot.time.FiscalYear;

final class InternalDistributionTest {

    private static final Fraction TEN_PERCENT = Fraction.of(1, 10);

    private static InternalDistribution.Builder distribution(DistributionState state, String... lines) {
        return InternalDistribution.builder()
                .id("vll-2018")
                .recipient(Recipient.region("24", "Västerbotten"))
                .year(FiscalYear.of(2018))
                .state(state)
                .addAllLines(Stream.of(lines)
                        .map(it -> line("LTS").amount(amount(it)).build())
                        .toList());
    }

    private static InternalDistribution.Builder decided(String... lines) {
        return distribution(DistributionState.DECIDED, lines);
    }

    private static InternalLine.Builder line(String to) {
        return InternalLine.builder().to(Party.of(to));
    }

    private static Overhead overhead(String amount) {
        return Overhead.builder().amount(amount(amount)).build();
    }

    static Stream<Arguments> accepted() {
        return Stream.of(
                Arguments.of(
                        "sick-leave 2018: 15,7 + 7,9 + 5,7 = 32,6 - 3,3 (L92-96)",
                        decided("15,7 mkr", "7,9 mkr", "5,7 mkr")
                                .income(amount("32,6 mkr"))
                                .overhead(overhead("3,3 mkr"))),
                Arguments.of(
                        "cancer 2018: 9,3 of 10,4 - 1,0, and 0,1 is left (L98)",
                        decided("9,3 mkr").income(amount("10,4 mkr")).overhead(overhead("1,0 mkr"))),
                Arguments.of(
                        "more, but not more than rounding can make: 9,45 of 10,45 - 0,95",
                        decided("9,5 mkr").income(amount("10,4 mkr")).overhead(overhead("1,0 mkr"))),
                Arguments.of(
                        "just as much as can be: 10,45 of 10,45",
                        decided("10,5 mkr").income(amount("10,4 mkr"))),
                Arguments.of(
                        "a part just as large as its line can be: 0,85 of 0,85",
                        decided()
                                .addLine(line("HSN")
                                        .amount(amount("0,8 mkr"))
                                        .addOfWhich(line("a")
                                                .amount(amount("0,9 mkr"))
                                                .build())
                                        .build())),
                Arguments.of("all without overhead", decided("10,4 mkr").income(amount("10,4 mkr"))),
                Arguments.of(
                        "the rate says what is kept: 9,4 of 10,45 less a tenth",
                        decided("9,4 mkr")
                                .income(amount("10,4 mkr"))
                                .overhead(Overhead.builder().rate(TEN_PERCENT).build())),
                Arguments.of(
                        "the amount goes before the rate",
                        decided("9,9 mkr")
                                .income(amount("10,4 mkr"))
                                .overhead(Overhead.builder()
                                        .rate(TEN_PERCENT)
                                        .amount(amount("0,5 mkr"))
                                        .build())),
                Arguments.of("more than an income that is not known", decided("15,7 mkr")),
                Arguments.of(
                        "a line whose amount is not known",
                        decided("10,4 mkr").addLine(line("HSN").build()).income(amount("10,4 mkr"))),
                Arguments.of(
                        "more than the income, as long as it is a proposal",
                        distribution(DistributionState.PROPOSED, "11 mkr").income(amount("10,4 mkr"))),
                Arguments.of(
                        "or preliminary",
                        distribution(DistributionState.PRELIMINARY, "11 mkr").income(amount("10,4 mkr"))),
                Arguments.of(
                        "what it says of the sum and of the country is a claim",
                        decided("9,3 mkr")
                                .statedSum(amount("9,3 tkr"))
                                .national(amount("1 kr"))
                                .income(amount("10,4 mkr"))),
                Arguments.of(
                        "0,8 is 0,6 and 0,2 (L64)",
                        decided()
                                .addLine(line("HSN")
                                        .amount(amount("0,8 mkr"))
                                        .addOfWhich(
                                                line("a")
                                                        .amount(amount("0,6 mkr"))
                                                        .build(),
                                                line("b")
                                                        .amount(amount("0,2 mkr"))
                                                        .build())
                                        .build())),
                Arguments.of(
                        "parts that rounding can make so: 0,55 + 0,25 = 0,80",
                        decided()
                                .addLine(line("HSN")
                                        .amount(amount("0,8 mkr"))
                                        .addOfWhich(
                                                line("a")
                                                        .amount(amount("0,6 mkr"))
                                                        .build(),
                                                line("b")
                                                        .amount(amount("0,3 mkr"))
                                                        .build())
                                        .build())),
                Arguments.of(
                        "parts of a line that is not known",
                        decided()
                                .addLine(line("HSN")
                                        .addOfWhich(line("a")
                                                .amount(amount("0,6 mkr"))
                                                .build())
                                        .build())),
                Arguments.of(
                        "parts of more than the line in a proposal",
                        distribution(DistributionState.PROPOSED)
                                .addLine(line("HSN")
                                        .amount(amount("0,5 mkr"))
                                        .addOfWhich(line("a")
                                                .amount(amount("0,8 mkr"))
                                                .build())
                                        .build())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("accepted")
    void acceptsWhatCanBe(String why, InternalDistribution.Builder distribution) {
        assertThat(distribution.build().id()).isEqualTo("vll-2018");
    }

    static Stream<Arguments> refused() {
        String parts =
                "parts of a line of decided distribution vll-2018 must not exceed it, 0,5\u00a0mkr, but were at least"
                        + " 750000 kr";
        return Stream.of(
                Arguments.of(
                        "more than the income, however it is rounded",
                        (ThrowingCallable) () ->
                                decided("10,6 mkr").income(amount("10,4 mkr")).build(),
                        "lines of decided distribution vll-2018 must not exceed what is left of the income 10,4\u00a0mkr, at"
                                + " most 10450000 kr, but were at least 10550000 kr"),
                Arguments.of(
                        "more than is left after the overhead",
                        (ThrowingCallable) () -> decided("9,6 mkr")
                                .income(amount("10,4 mkr"))
                                .overhead(overhead("1,0 mkr"))
                                .build(),
                        "lines of decided distribution vll-2018 must not exceed what is left of the income 10,4\u00a0mkr, at"
                                + " most 9500000 kr, but were at least 9550000 kr"),
                Arguments.of(
                        "more than is left after the rate",
                        (ThrowingCallable) () -> decided("9,5 mkr")
                                .income(amount("10,4 mkr"))
                                .overhead(Overhead.builder().rate(TEN_PERCENT).build())
                                .build(),
                        "lines of decided distribution vll-2018 must not exceed what is left of the income 10,4\u00a0mkr, at"
                                + " most 9405000 kr, but were at least 9450000 kr"),
                Arguments.of(
                        "together more",
                        (ThrowingCallable) () -> decided("5,3 mkr", "5,3 mkr")
                                .income(amount("10,4 mkr"))
                                .build(),
                        "lines of decided distribution vll-2018 must not exceed what is left of the income 10,4\u00a0mkr, at"
                                + " most 10450000 kr, but were at least 10500000 kr"),
                Arguments.of(
                        "parts of more than the line",
                        (ThrowingCallable) () -> decided()
                                .addLine(line("HSN")
                                        .amount(amount("0,5 mkr"))
                                        .addOfWhich(line("a")
                                                .amount(amount("0,8 mkr"))
                                                .build())
                                        .build())
                                .build(),
                        parts),
                Arguments.of(
                        "also further in",
                        (ThrowingCallable) () -> decided()
                                .addLine(line("HSN")
                                        .addOfWhich(line("a")
                                                .amount(amount("0,5 mkr"))
                                                .addOfWhich(line("b")
                                                        .amount(amount("0,8 mkr"))
                                                        .build())
                                                .build())
                                        .build())
                                .build(),
                        parts),
                Arguments.of(
                        "an id that is no word",
                        (ThrowingCallable) () -> InternalDistribution.builder()
                                .id("VLL")
                                .recipient(Recipient.region("24", "Västerbotten"))
                                .year(FiscalYear.of(2018))
                                .state(DistributionState.PROPOSED)
                                .build(),
                        "id of an internal distribution must be words of a to z and 0 to 9 with '-' between them but was"
                                + " \"VLL\""),
                Arguments.of(
                        "a line for nobody and nothing",
                        (ThrowingCallable) () ->
                                InternalLine.builder().amount(amount("1 kr")).build(),
                        "line must have a receiver or a purpose but had neither"),
                Arguments.of(
                        "a blank purpose",
                        (ThrowingCallable) () -> line("LTS").purpose(" ").build(),
                        "purpose of a line must not be blank but was \" \""),
                Arguments.of(
                        "a blank basis",
                        (ThrowingCallable) () -> line("LTS").basis(" ").build(),
                        "basis of a line must not be blank but was \" \""),
                Arguments.of(
                        "an overhead of nothing known",
                        (ThrowingCallable) () -> Overhead.builder().build(),
                        "overhead must have a rate or an amount but had neither"),
                Arguments.of(
                        "a rate below nothing",
                        (ThrowingCallable) () ->
                                Overhead.builder().rate(Fraction.of(-1, 10)).build(),
                        "rate of an overhead must be at least 0 and at most 1 but was -1/10"),
                Arguments.of(
                        "a rate above all",
                        (ThrowingCallable) () ->
                                Overhead.builder().rate(Fraction.of(11, 10)).build(),
                        "rate of an overhead must be at least 0 and at most 1 but was 11/10"),
                Arguments.of(
                        "an overhead below nothing",
                        (ThrowingCallable) () -> overhead("-1 kr"),
                        "overhead must not be negative but was \u22121\u00a0kr"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void refusesWhatCannotBe(String why, ThrowingCallable made, String message) {
        assertThatIllegalArgumentException().isThrownBy(made).withMessage(message);
    }

    @Test
    void aRateMayBeNothingOrAll() {
        assertThat(Overhead.builder().rate(Fraction.ZERO).build().rate()).contains(Fraction.ZERO);
        assertThat(Overhead.builder().rate(Fraction.ONE).build().rate()).contains(Fraction.ONE);
        assertThat(InternalLine.builder().purpose("IKBT").build().to()).isEmpty();
    }

    @Test
    void isEqualByWhatItSays() {
        ValueContract.assertEqualityGroups(
                List.of(decided("1 kr").build(), decided("1 kr").build()),
                List.of(decided().build()),
                List.of(line("LTS").build(), line("LTS").build()),
                List.of(line("LTS").use(Permanence.PERMANENT).build()),
                List.of(overhead("1 kr")));
    }
}
