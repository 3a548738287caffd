package se.kvot.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.kvot.agreement.Examples.DECEMBER;
import static se.kvot.agreement.Examples.MARCH_TO_NOVEMBER;
import static se.kvot.agreement.Examples.PERFORMANCE;
import static se.kvot.agreement.Examples.POPULATION;
import static se.kvot.agreement.Examples.WINTER;
import static se.kvot.agreement.Examples.Y2017;
import static se.kvot.agreement.Examples.Y2020;
import static se.kvot.agreement.Examples.YEAR_2020;
import static se.kvot.agreement.Examples.amount;
import static se.kvot.agreement.Examples.part;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.kvot.allocation.Rounding;
import se.kvot.testkit.ValueContract;
import se.kvot.time.DatePeriod;
import se.kvot.time.FiscalYear;

final class PartTest {

    private static final KeySpec EQUAL = KeySpec.of("equal-share");

    private static Earmark earmark(FiscalYear year, String amount) {
        return Earmark.builder()
                .year(year)
                .amount(amount(amount))
                .purpose("landsting/regioner")
                .build();
    }

    private static PaymentPlan instalments(String... amounts) {
        return PaymentPlan.builder()
                .addAllInstalments(Stream.of(amounts)
                        .map(it -> Instalment.builder().amount(amount(it)).build())
                        .toList())
                .build();
    }

    private static PromisedAmount national(String amount) {
        return PromisedAmount.of(Y2017, amount(amount));
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of(
                        "an id that is no word",
                        (ThrowingCallable) () -> part("3a").build(),
                        "id of a part must be words of a to z and 0 to 9 with '-' between them but was \"3a\""),
                Arguments.of(
                        "a blank name",
                        (ThrowingCallable) () -> Part.builder().id("p").name("").build(),
                        "name of part p must not be blank but was \"\""),
                Arguments.of(
                        "a blank number",
                        (ThrowingCallable) () -> part("p").number(" ").build(),
                        "number of part p must not be blank but was \" \""),
                Arguments.of(
                        "a blank purpose",
                        (ThrowingCallable) () -> part("p").purpose(" ").build(),
                        "purpose of part p must not be blank but was \" \""),
                Arguments.of(
                        "two amounts of a year",
                        (ThrowingCallable) () -> part("p")
                                .addNational(national("447 mnkr"), national("448 mnkr"))
                                .build(),
                        "year of part p must be there once but 2017 was twice"),
                Arguments.of(
                        "less than nothing",
                        (ThrowingCallable) () -> national("-1 kr"),
                        "amount of 2017 must not be negative but was \u22121\u00a0kr"),
                Arguments.of(
                        "less than nothing bound",
                        (ThrowingCallable) () -> earmark(Y2017, "-1 kr"),
                        "earmark of 2017 must not be negative but was \u22121\u00a0kr"),
                Arguments.of(
                        "bound to nothing",
                        (ThrowingCallable)
                                () -> Earmark.builder().year(Y2017).purpose(" ").build(),
                        "purpose of an earmark must not be blank but was \" \""),
                Arguments.of(
                        "more bound than there is, however it is rounded",
                        (ThrowingCallable) () -> part("p")
                                .addNational(national("447 mnkr"))
                                .addEarmark(earmark(Y2017, "448,1 mnkr"))
                                .build(),
                        "earmark of part p for landsting/regioner must not exceed the amount of 2017, 447\u00a0mkr, but was"
                                + " 448,1\u00a0mkr"),
                Arguments.of(
                        "the second of two",
                        (ThrowingCallable) () -> part("p")
                                .addNational(national("447 mnkr"))
                                .addEarmarks(earmark(Y2017, "407 mnkr"), earmark(Y2017, "500 mnkr"))
                                .build(),
                        "earmark of part p for landsting/regioner must not exceed the amount of 2017, 447\u00a0mkr, but was"
                                + " 500\u00a0mkr"),
                Arguments.of(
                        "instalments over the amount, however they are rounded",
                        (ThrowingCallable) () -> part("p")
                                .addNational(national("6,0 mnkr"))
                                .payments(instalments("3,1 mnkr", "3,1 mnkr"))
                                .build(),
                        "instalments of part p must not exceed its amount, at most 6050000 kr, but were at least 6100000"
                                + " kr"),
                Arguments.of(
                        "less than nothing paid",
                        (ThrowingCallable) () -> instalments("-1 kr"),
                        "instalment must not be negative but was \u22121\u00a0kr"),
                Arguments.of(
                        "an instalment of which nothing is known",
                        (ThrowingCallable) () -> Instalment.builder().build(),
                        "instalment must have a due date or an amount but had neither"),
                Arguments.of(
                        "a plan of nothing",
                        (ThrowingCallable) () -> PaymentPlan.builder().build(),
                        "payment plan must have an instalment or a gate but had neither"),
                Arguments.of(
                        "key periods that overlap",
                        (ThrowingCallable) () -> part("p")
                                .addKeyPeriods(
                                        new KeyPeriod(MARCH_TO_NOVEMBER, POPULATION),
                                        new KeyPeriod(
                                                DatePeriod.of(LocalDate.of(2020, 11, 30), LocalDate.of(2020, 12, 31)),
                                                EQUAL))
                                .build(),
                        "key periods of part p must be in order without overlap but 2020-11-30/2020-12-31 was after"
                                + " 2020-03-01/2020-12-01"),
                Arguments.of(
                        "key periods out of order",
                        (ThrowingCallable) () -> part("p")
                                .addKeyPeriods(
                                        new KeyPeriod(MARCH_TO_NOVEMBER, POPULATION), new KeyPeriod(WINTER, EQUAL))
                                .build(),
                        "key periods of part p must be in order without overlap but 2020-01-01/2020-03-01 was after"
                                + " 2020-03-01/2020-12-01"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void refusesWhatCannotBe(String why, ThrowingCallable made, String message) {
        assertThatIllegalArgumentException().isThrownBy(made).withMessage(message);
    }

    static Stream<Arguments> accepted() {
        return Stream.of(
                Arguments.of(
                        "all of it bound, as printed: 447,4 may be 447",
                        part("p").addNational(national("447 mnkr")).addEarmark(earmark(Y2017, "447,5 mnkr"))),
                Arguments.of(
                        "a rounding apart: 447,45 may be 447",
                        part("p").addNational(national("447 mnkr")).addEarmark(earmark(Y2017, "448 mnkr"))),
                Arguments.of(
                        "bound of what is not known",
                        part("p").addNational(national("447 mnkr")).addEarmark(earmark(Y2020, "448,1 mnkr"))),
                Arguments.of(
                        "earmarks that are together more, as one may be within another",
                        part("p")
                                .addNational(national("447 mnkr"))
                                .addEarmarks(earmark(Y2017, "407 mnkr"), earmark(Y2017, "300 mnkr"))),
                Arguments.of(
                        "instalments a rounding apart: 3,05 + 3,05 = 6,10 may be 6,1",
                        part("p").addNational(national("6,1 mnkr")).payments(instalments("3,1 mnkr", "3,1 mnkr"))),
                Arguments.of(
                        "instalments just as much as can be: 6,05 of 6,05",
                        part("p").addNational(national("6,0 mnkr")).payments(instalments("6,1 mnkr"))),
                Arguments.of(
                        "instalments of two years",
                        part("p")
                                .addNational(national("3 mnkr"), PromisedAmount.of(Y2020, amount("3 mnkr")))
                                .payments(instalments("3,1 mnkr", "3,1 mnkr"))),
                Arguments.of(
                        "instalments of what is not known", part("p").payments(instalments("3,1 mnkr", "3,1 mnkr"))),
                Arguments.of(
                        "a gate alone",
                        part("p")
                                .payments(PaymentPlan.builder()
                                        .gate(PaymentGate.ON_APPROVAL)
                                        .build())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("accepted")
    void acceptsWhatCanBe(String why, Part.Builder part) {
        assertThat(part.build().id()).isEqualTo("p");
    }

    @Test
    void whatIsNotKnownIsEmptyAndNotNothing() {
        Part part = part("p").build();
        Earmark bup = Earmark.builder().year(Y2020).purpose("BUP").build();

        assertThat(part.national(Y2020)).isEmpty();
        assertThat(part.key()).isEmpty();
        assertThat(part.keyIn(YEAR_2020)).isEmpty();
        assertThat(part.keyOn(LocalDate.of(2020, 1, 1))).isEmpty();
        assertThat(part.joint()).isFalse();
        assertThat(bup.amount()).isEmpty();
        assertThat(part("q").addEarmark(bup).build().earmarks()).containsExactly(bup);
    }

    @Test
    void whatIsSetAsideIsByYear() {
        Part part = part("p")
                .addNational(national("447 mnkr"), PromisedAmount.of(Y2020, amount("500 mnkr")))
                .build();

        assertThat(part.national(Y2020)).contains(PromisedAmount.of(Y2020, amount("500 mnkr")));
        assertThat(part.national(Y2017)).contains(national("447 mnkr"));
        assertThat(part.national(FiscalYear.of(2018))).isEmpty();
        assertThat(national("447 mnkr").certainty()).isEqualTo(Certainty.KNOWN);
    }

    // keys of periods

    private static KeySpec slices(DatePeriod whole, Map<DatePeriod, KeySpec> slices) {
        ImmutableMap.Builder<PlainValue.Scalar, PlainValue> rows = ImmutableMap.builder();
        slices.forEach((period, key) -> rows.put(PlainValue.of(period), key));
        return KeySpec.of("slices")
                .with("period", PlainValue.of(whole))
                .with("slices", PlainValue.of(rows.buildOrThrow()));
    }

    private static DatePeriod span(DatePeriod one, DatePeriod other) {
        return one.span(other);
    }

    static Stream<Arguments> keys() {
        KeyPeriod converted = new KeyPeriod(MARCH_TO_NOVEMBER, POPULATION);
        KeySpec base = slices(YEAR_2020, Map.of(WINTER, EQUAL, span(MARCH_TO_NOVEMBER, DECEMBER), PERFORMANCE));
        return Stream.of(
                Arguments.of("one key is the key", part("p").key(EQUAL), YEAR_2020, EQUAL),
                Arguments.of(
                        "one that is replaced for a while",
                        part("p").key(PERFORMANCE).addKeyPeriod(converted),
                        YEAR_2020,
                        slices(
                                YEAR_2020,
                                Map.of(WINTER, PERFORMANCE, MARCH_TO_NOVEMBER, POPULATION, DECEMBER, PERFORMANCE))),
                Arguments.of(
                        "one that is replaced by itself is one key",
                        part("p").key(POPULATION).addKeyPeriod(converted),
                        YEAR_2020,
                        POPULATION),
                Arguments.of(
                        "a period within that of another key",
                        part("p").key(PERFORMANCE).addKeyPeriod(converted),
                        MARCH_TO_NOVEMBER,
                        POPULATION),
                Arguments.of(
                        "a period before that of another key",
                        part("p").key(PERFORMANCE).addKeyPeriod(converted),
                        WINTER,
                        PERFORMANCE),
                Arguments.of(
                        "a period after that of another key",
                        part("p").key(PERFORMANCE).addKeyPeriod(converted),
                        DECEMBER,
                        PERFORMANCE),
                Arguments.of(
                        "periods that are all there is",
                        part("p").addKeyPeriods(new KeyPeriod(WINTER, EQUAL), converted),
                        span(WINTER, MARCH_TO_NOVEMBER),
                        slices(span(WINTER, MARCH_TO_NOVEMBER), Map.of(WINTER, EQUAL, MARCH_TO_NOVEMBER, POPULATION))),
                Arguments.of(
                        "a key of slices is its slices",
                        part("p").key(base).addKeyPeriod(converted),
                        YEAR_2020,
                        slices(YEAR_2020, Map.of(WINTER, EQUAL, MARCH_TO_NOVEMBER, POPULATION, DECEMBER, PERFORMANCE))),
                Arguments.of("also where nothing replaces it", part("p").key(base), WINTER, EQUAL),
                Arguments.of(
                        "slices within slices",
                        part("p")
                                .key(slices(
                                        YEAR_2020,
                                        Map.of(
                                                WINTER,
                                                EQUAL,
                                                span(MARCH_TO_NOVEMBER, DECEMBER),
                                                slices(
                                                        span(MARCH_TO_NOVEMBER, DECEMBER),
                                                        Map.of(MARCH_TO_NOVEMBER, POPULATION, DECEMBER, EQUAL))))),
                        YEAR_2020,
                        slices(YEAR_2020, Map.of(WINTER, EQUAL, MARCH_TO_NOVEMBER, POPULATION, DECEMBER, EQUAL))),
                Arguments.of(
                        "slices by name are no slices by period",
                        part("p").key(KeySpec.of("slices").with("slices", PlainValue.of("mars till november"))),
                        YEAR_2020,
                        KeySpec.of("slices").with("slices", PlainValue.of("mars till november"))),
                Arguments.of(
                        "nor are rows of anything else",
                        part("p")
                                .key(KeySpec.of("slices")
                                        .with("slices", PlainValue.of(Map.of(PlainValue.of("mars"), EQUAL)))),
                        YEAR_2020,
                        KeySpec.of("slices").with("slices", PlainValue.of(Map.of(PlainValue.of("mars"), EQUAL)))),
                Arguments.of(
                        "or periods of what is no key",
                        part("p")
                                .key(KeySpec.of("slices")
                                        .with(
                                                "slices",
                                                PlainValue.of(Map.of(PlainValue.of(WINTER), PlainValue.of("lika"))))),
                        YEAR_2020,
                        KeySpec.of("slices")
                                .with("slices", PlainValue.of(Map.of(PlainValue.of(WINTER), PlainValue.of("lika"))))),
                Arguments.of(
                        "or slices of another key",
                        part("p")
                                .key(KeySpec.of("mine")
                                        .with("slices", PlainValue.of(Map.of(PlainValue.of(WINTER), EQUAL)))),
                        WINTER,
                        KeySpec.of("mine").with("slices", PlainValue.of(Map.of(PlainValue.of(WINTER), EQUAL)))),
                Arguments.of(
                        "what is called slices and has none is a key as any",
                        part("p").key(KeySpec.of("slices")),
                        YEAR_2020,
                        KeySpec.of("slices")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("keys")
    void hasAKeyForAPeriod(String why, Part.Builder part, DatePeriod period, KeySpec key) {
        assertThat(part.build().keyIn(period)).contains(key);
    }

    static Stream<Arguments> noKeys() {
        KeyPeriod converted = new KeyPeriod(MARCH_TO_NOVEMBER, POPULATION);
        return Stream.of(
                Arguments.of("nothing before", part("p").addKeyPeriod(converted), span(WINTER, MARCH_TO_NOVEMBER)),
                Arguments.of("nothing after", part("p").addKeyPeriod(converted), span(MARCH_TO_NOVEMBER, DECEMBER)),
                Arguments.of(
                        "a gap",
                        part("p").addKeyPeriods(new KeyPeriod(WINTER, EQUAL), new KeyPeriod(DECEMBER, EQUAL)),
                        YEAR_2020),
                Arguments.of(
                        "slices that end early", part("p").key(slices(YEAR_2020, Map.of(WINTER, EQUAL))), YEAR_2020),
                Arguments.of(
                        "slices that begin late",
                        part("p").key(slices(YEAR_2020, Map.of(DECEMBER, EQUAL))),
                        YEAR_2020));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("noKeys")
    void hasNoKeyForAPeriodOfWhichSomeIsNotKnown(String why, Part.Builder part, DatePeriod period) {
        assertThat(part.build().keyIn(period)).isEmpty();
    }

    @Test
    void theSlicesStandInOrder() {
        Part part = part("p")
                .key(PERFORMANCE)
                .addKeyPeriod(new KeyPeriod(MARCH_TO_NOVEMBER, POPULATION))
                .build();

        assertThat(part.keyIn(YEAR_2020))
                .hasToString("Optional[slices(period: 2020-01-01/2021-01-01, slices: {2020-01-01/2020-03-01: "
                        + PERFORMANCE + ", 2020-03-01/2020-12-01: " + POPULATION + ", 2020-12-01/2021-01-01: "
                        + PERFORMANCE + "})]");
    }

    @Test
    void partsAreEqualByWhatTheySay() {
        ValueContract.assertEqualityGroups(
                List.of(part("p").build(), part("p").joint(false).build()),
                List.of(part("p").joint(true).build()),
                List.of(part("p").rounding(Rounding.toKrona()).build()),
                List.of(part("q").build()));
        ValueContract.assertNullRefused(Part.class, part("p").build(), Y2017, LocalDate.EPOCH, YEAR_2020);
        ValueContract.assertNullRefused(PromisedAmount.class, Y2017, amount("1 kr"), national("1 kr"));
        ValueContract.assertNullRefused(KeyPeriod.class, YEAR_2020, EQUAL);
    }
}
