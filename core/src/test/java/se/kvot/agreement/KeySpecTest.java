package se.kvot.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvot.money.ExactAmount;
import se.kvot.money.Fraction;
import se.kvot.money.Kronor;
import se.kvot.money.MinorUnit;
import se.kvot.party.Recipient;
import se.kvot.testkit.ValueContract;
import se.kvot.time.DatePeriod;

final class KeySpecTest {

    private static final Recipient BERG = Recipient.municipality("2326", "Berg");
    private static final Recipient KROKOM = Recipient.municipality("2309", "Krokom");
    private static final MeasureSpec POPULATION = MeasureSpec.of("folkmängd 2017-12-31");
    private static final KeySpec SHARE = KeySpec.of("share").with("measure", POPULATION);

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("a key without parameters is its id", KeySpec.of("equal-share"), "equal-share"),
                Arguments.of("parameters stand in brackets", SHARE, "share(measure: \"folkmängd 2017-12-31\")"),
                Arguments.of(
                        "in the order given, nested as deep as they are",
                        KeySpec.of("base-plus").with("rest", SHARE).with("base", PlainValue.of(Kronor.of(5_000_000))),
                        "base-plus(rest: share(measure: \"folkmängd 2017-12-31\"), base: SEK 5000000)"),
                Arguments.of("text in quotes", PlainValue.of("minst 5 platser"), "\"minst 5 platser\""),
                Arguments.of(
                        "what would end the text, or hide in it, is marked",
                        PlainValue.of("a\"b\\c\nd\u0085e"),
                        "\"a\\\"b\\\\c\\u000Ad\\u0085e\""),
                Arguments.of("text outside the basic plane as it is", PlainValue.of("👍"), "\"👍\""),
                Arguments.of("a number", PlainValue.of(Fraction.of(2, 6)), "1/3"),
                Arguments.of(
                        "money finer than the öre",
                        PlainValue.of(ExactAmount.of(Fraction.of(1, 3), MinorUnit.ORE)),
                        "SEK 1/300"),
                Arguments.of("a recipient", PlainValue.of(BERG), "municipality 2326 Berg"),
                Arguments.of(
                        "a period",
                        PlainValue.of(DatePeriod.of(LocalDate.of(2020, 3, 1), LocalDate.of(2020, 12, 1))),
                        "2020-03-01/2020-12-01"),
                Arguments.of("an empty list", PlainValue.of(List.of()), "[]"),
                Arguments.of(
                        "a list",
                        PlainValue.of(List.of(SHARE.with("measure", POPULATION), PlainValue.of("x"))),
                        "[share(measure: \"folkmängd 2017-12-31\"), \"x\"]"),
                Arguments.of(
                        "a table",
                        PlainValue.of(ImmutableMap.of(
                                PlainValue.of(BERG), PlainValue.of(Fraction.ONE),
                                PlainValue.of(KROKOM), PlainValue.of(Fraction.ZERO))),
                        "{municipality 2326 Berg: 1, municipality 2309 Krokom: 0}"),
                Arguments.of(
                        "a sum",
                        MeasureSpec.sum(POPULATION, MeasureSpec.of("b")),
                        "sum(\"folkmängd 2017-12-31\", \"b\")"),
                Arguments.of("a mean", MeasureSpec.mean(POPULATION), "mean(\"folkmängd 2017-12-31\")"),
                Arguments.of("a product", MeasureSpec.of("a").times(MeasureSpec.of("b")), "product(\"a\", \"b\")"),
                Arguments.of("a multiple", MeasureSpec.of("a").times(Fraction.of(-1, 2)), "scaled(\"a\", -1/2)"));
    }

    @Test
    void aNameOfAMillionWordsIsReadInBoundedSpace() {
        String name = "a-".repeat(1_000_000) + "a";

        assertThat(KeySpec.requireName("id", name)).isEqualTo(name);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KeySpec.requireName("id", name + "-"))
                .withMessage("id must be words of a to z and 0 to 9 with '-' between them but was \"" + "a-".repeat(32)
                        + "…\"");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void isReadable(String why, PlainValue value, String text) {
        assertThat(value).hasToString(text);
    }

    @Test
    void aParameterGivenAgainTakesThePlaceOfTheFirst() {
        KeySpec spec = KeySpec.of("base-plus")
                .with("base", PlainValue.of(Kronor.of(1)))
                .with("rest", SHARE)
                .with("base", PlainValue.of(Kronor.of(2)));

        assertThat(spec.parameters())
                .containsExactly(Map.entry("base", PlainValue.of(Kronor.of(2))), Map.entry("rest", SHARE));
        assertThat(spec.id()).isEqualTo("base-plus");
    }

    @Test
    void aSpecIsNotChangedByWhatIsMadeOfIt() {
        KeySpec spec = KeySpec.of("share");

        KeySpec other = spec.with("measure", POPULATION);

        assertThat(spec.parameters()).isEmpty();
        assertThat(other.parameters()).containsOnlyKeys("measure");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "share", "base-plus", "x2", "folk-2017-a", "a-1"})
    void namesAreWordsWithHyphens(String name) {
        assertThat(KeySpec.of(name).id()).isEqualTo(name);
        assertThat(KeySpec.of("share").with(name, SHARE).parameters()).containsOnlyKeys(name);
        assertThat(KeySpec.requireName("name", name)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Share", "-a", "a-", "a--b", "a b", "1a", "å", "a.b", "a\n"})
    void nothingElseIsAName(String name) {
        String shown = name.equals("a\n") ? "a\\u000A" : name;
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KeySpec.of(name))
                .withMessage("id of a key must be words of a to z and 0 to 9 with '-' between them but was \"" + shown
                        + "\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KeySpec.of("share").with(name, SHARE))
                .withMessage(
                        "parameter of key share must be words of a to z and 0 to 9 with '-' between them but was \""
                                + shown + "\"");
    }

    static Stream<Arguments> longNames() {
        return Stream.of(
                Arguments.of("64 signs are shown", "A".repeat(64), "A".repeat(64)),
                Arguments.of("65 are cut", "A".repeat(65), "A".repeat(64) + "…"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("longNames")
    void aLongNameIsCutInTheMessage(String why, String name, String shown) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KeySpec.requireName("name of a parameter", name))
                .withMessage("name of a parameter must be words of a to z and 0 to 9 with '-' between them but was \""
                        + shown + "\"");
    }

    @Test
    void aMeasureIsOfSomething() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MeasureSpec.of(" "))
                .withMessage("label of a measure must not be blank but was \" \"");
        assertThatIllegalArgumentException()
                .isThrownBy(MeasureSpec::sum)
                .withMessage("sum must have at least one measure but had none");
        assertThatIllegalArgumentException()
                .isThrownBy(MeasureSpec::mean)
                .withMessage("mean must have at least one measure but had none");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> POPULATION.times(Fraction.ZERO))
                .withMessage("factor must not be zero but was 0");
    }

    @Test
    void aValueHoldsWhatItIsMadeOf() {
        assertThat(PlainValue.of("x").text()).isEqualTo("x");
        assertThat(PlainValue.of(BERG).recipient()).isEqualTo(BERG);
        assertThat(PlainValue.of(Fraction.ONE).number()).isEqualTo(Fraction.ONE);
        assertThat(PlainValue.of(DatePeriod.ofYear(2020)).period()).isEqualTo(DatePeriod.ofYear(2020));
        assertThat(PlainValue.of(List.of(POPULATION)).items()).containsExactly(POPULATION);
        assertThat(PlainValue.of(Map.of(PlainValue.of("x"), POPULATION)).rows())
                .containsExactly(Map.entry(PlainValue.of("x"), POPULATION));
    }

    @Test
    void moneyIsInWholeOreWhenItComesAsMoney() {
        assertThat(PlainValue.of(Kronor.of("0.50")).amount()).isEqualTo(ExactAmount.of(Fraction.of(50), MinorUnit.ORE));
    }

    @Test
    void valuesAreEqualByWhatTheySay() {
        PlainValue.Money five = PlainValue.of(Kronor.of(5));
        ValueContract.assertEqualityGroups(
                List.of(KeySpec.of("share"), KeySpec.of("share")),
                List.of(KeySpec.of("quotas")),
                List.of(SHARE, KeySpec.of("share").with("measure", MeasureSpec.of("folkmängd 2017-12-31"))),
                List.of(KeySpec.of("share").with("whole", POPULATION)),
                List.of(
                        KeySpec.of("x").with("a", five).with("b", SHARE),
                        KeySpec.of("x").with("b", SHARE).with("a", five)),
                List.of(five, PlainValue.of(Kronor.of("5.00"))),
                List.of(PlainValue.of(Fraction.of(5)), PlainValue.of(Fraction.of(10, 2))),
                List.of(PlainValue.of("5")),
                List.of(MeasureSpec.of("5")),
                List.of(PlainValue.of(BERG), PlainValue.of(Recipient.municipality("2326", "Bergs kommun"))),
                List.of(PlainValue.of(List.of(five, SHARE)), PlainValue.of(ImmutableList.of(five, SHARE))),
                List.of(PlainValue.of(List.of(SHARE, five))),
                List.of(
                        PlainValue.of(ImmutableMap.of(PlainValue.of("a"), five, PlainValue.of("b"), SHARE)),
                        PlainValue.of(ImmutableMap.of(PlainValue.of("b"), SHARE, PlainValue.of("a"), five))),
                List.of(MeasureSpec.sum(POPULATION), MeasureSpec.sum(POPULATION)),
                List.of(MeasureSpec.mean(POPULATION)),
                List.of(POPULATION.times(MeasureSpec.of("b"))),
                List.of(MeasureSpec.of("b").times(POPULATION)),
                List.of(POPULATION.times(Fraction.of(2))));
    }

    @Test
    void nullIsRefused() {
        MonetaryAmount krona = Kronor.of(1);
        Object[] examples = {
            "name",
            SHARE,
            PlainValue.of("x"),
            ImmutableMap.of(),
            ImmutableList.of(),
            krona,
            ExactAmount.from(krona),
            Fraction.ONE,
            BERG,
            POPULATION,
            new MeasureSpec[] {POPULATION},
            DatePeriod.ofYear(2020)
        };
        for (Class<?> type : List.of(
                KeySpec.class,
                PlainValue.class,
                PlainValue.Text.class,
                PlainValue.ExactNumber.class,
                PlainValue.Money.class,
                PlainValue.Party.class,
                PlainValue.Period.class,
                PlainValue.Items.class,
                PlainValue.Table.class,
                MeasureSpec.class,
                MeasureSpec.Labelled.class,
                MeasureSpec.Sum.class,
                MeasureSpec.Mean.class,
                MeasureSpec.Product.class,
                MeasureSpec.Scaled.class)) {
            ValueContract.assertNullRefused(type, examples);
        }
    }
}
