package se.kvot.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.kvot.agreement.KeySpec;
import se.kvot.agreement.MeasureSpec;
import se.kvot.agreement.PlainValue;
import se.kvot.allocation.DistributionKey;
import se.kvot.allocation.Entitlements;
import se.kvot.allocation.Rounding;
import se.kvot.money.ExactAmount;
import se.kvot.money.Fraction;
import se.kvot.money.Kronor;
import se.kvot.money.MinorUnit;
import se.kvot.party.Hierarchy;
import se.kvot.party.Recipient;
import se.kvot.party.Recipients;
import se.kvot.statistics.Measure;
import se.kvot.statistics.Statistic;
import se.kvot.testkit.ValueContract;
import se.kvot.time.DatePeriod;

final class KeyCatalogTest {

    private static final Recipient BERG = Recipient.municipality("2326", "Berg");
    private static final Recipient KROKOM = Recipient.municipality("2309", "Krokom");
    private static final Statistic POPULATION = statistic("folkmängd", Map.of(BERG, 7_126L, KROKOM, 14_898L));
    private static final Statistic BEDS = statistic("platser", Map.of(BERG, 12L, KROKOM, 31L));
    private static final Statistic FEWER = statistic("färre", Map.of(BERG, 1L));
    private static final Hierarchy HIERARCHY = Hierarchy.of(Map.of(BERG, Recipient.county("23", "Jämtlands län")));
    private static final KeySources SOURCES =
            KeySources.of(POPULATION, BEDS, FEWER).with("län", HIERARCHY);
    private final KeyCatalog standard = KeyCatalog.standard();

    private static final String ALL_FROM_SHARE =
            "share, sum, each, blend, fixed, lines, quotas, slices, within, priced,"
                    + " staircase, at-least, at-most, between, equal-share, base-plus, qualified, performance, after-overhead,"
                    + " flat-when-small";

    private static final KeySpec EQUAL = KeySpec.of("equal-share");
    private static final KeySpec SHARE = KeySpec.of("share").with("measure", MeasureSpec.of(POPULATION.label()));
    private static final KeySpec BASE_PLUS =
            KeySpec.of("base-plus").with("base", krona(5)).with("rest", EQUAL);
    private static final KeySpec FIXED =
            KeySpec.of("fixed").with("amounts", PlainValue.of(Map.of(PlainValue.of(BERG), krona(1))));
    private static final KeySpec QUALIFIED = KeySpec.of("qualified")
            .with("requirement", PlainValue.of("plan"))
            .with("qualified", PlainValue.of(List.of(PlainValue.of(BERG))))
            .with("key", EQUAL)
            .with("missed", PlainValue.of("to-payer"));
    private static final KeySpec BLEND = KeySpec.of("blend")
            .with("keys", PlainValue.of(List.of(EQUAL, SHARE)))
            .with("fractions", PlainValue.of(List.of(number(1, 3), number(2, 3))));

    private static Statistic statistic(String name, Map<Recipient, Long> figures) {
        Statistic.Builder statistic = Statistic.builder()
                .name(name)
                .date(LocalDate.of(2017, 11, 1))
                .unit("antal")
                .source("SCB");
        figures.forEach(statistic::putFigure);
        return statistic.build();
    }

    private static PlainValue.Money krona(long kronor) {
        return PlainValue.of(Kronor.of(kronor));
    }

    private static PlainValue number(long numerator, long denominator) {
        return PlainValue.of(Fraction.of(numerator, denominator));
    }

    private static PlainValue label(Statistic... statistics) {
        return MeasureSpec.sum(
                Stream.of(statistics).map(Statistic::label).map(MeasureSpec::of).toArray(MeasureSpec[]::new));
    }

    static Stream<Arguments> faults() {
        PlainValue five = number(5, 1);
        return Stream.of(
                Arguments.of(
                        "money is no number",
                        BASE_PLUS.with("base", five),
                        "base",
                        "parameter base of key base-plus must be money but was the number 5"),
                Arguments.of(
                        "in a key inside a key: the path to it, and the key that it is a parameter of",
                        KeySpec.of("after-overhead")
                                .with("rate", number(1, 10))
                                .with("rest", BASE_PLUS.with("base", five)),
                        "rest.base",
                        "parameter rest.base of key base-plus must be money but was the number 5"),
                Arguments.of(
                        "in a key of a list, counted from 0",
                        KeySpec.of("sum").with("keys", PlainValue.of(List.of(EQUAL, BASE_PLUS.with("base", five)))),
                        "keys[1].base",
                        "parameter keys[1].base of key base-plus must be money but was the number 5"),
                Arguments.of(
                        "in a row of a table",
                        KeySpec.of("slices")
                                .with("period", PlainValue.of(DatePeriod.ofYear(2020)))
                                .with(
                                        "slices",
                                        PlainValue.of(Map.of(
                                                PlainValue.of(DatePeriod.ofYear(2020)), BASE_PLUS.with("base", five)))),
                        "slices[2020-01-01/2021-01-01].base",
                        "parameter slices[2020-01-01/2021-01-01].base of key base-plus must be money but was the"
                                + " number 5"),
                Arguments.of(
                        "a row that is no recipient",
                        FIXED.with("amounts", PlainValue.of(Map.of(PlainValue.of("2326"), krona(1)))),
                        "amounts[\"2326\"]",
                        "parameter amounts[\"2326\"] of key fixed must be a recipient but was the text \"2326\""),
                Arguments.of(
                        "a long row is cut in the path",
                        FIXED.with("amounts", PlainValue.of(Map.of(PlainValue.of("x".repeat(64)), krona(1)))),
                        "amounts[\"" + "x".repeat(63) + "…]",
                        "parameter amounts[\"" + "x".repeat(63) + "…] of key fixed must be a recipient but was the text"
                                + " \"" + "x".repeat(63) + "…"),
                Arguments.of(
                        "the value of a row",
                        FIXED.with("amounts", PlainValue.of(Map.of(PlainValue.of(BERG), five))),
                        "amounts[municipality 2326 Berg]",
                        "parameter amounts[municipality 2326 Berg] of key fixed must be money but was the number 5"),
                Arguments.of(
                        "a table",
                        FIXED.with("amounts", krona(1)),
                        "amounts",
                        "parameter amounts of key fixed must be a table by recipient but was the amount SEK 1"),
                Arguments.of(
                        "a table by number",
                        KeySpec.of("staircase")
                                .with("measure", MeasureSpec.of(BEDS.label()))
                                .with("boundary", PlainValue.of("at-least"))
                                .with("steps", PlainValue.of(List.of(five))),
                        "steps",
                        "parameter steps of key staircase must be a table by number but was the list [5]"),
                Arguments.of(
                        "a word of a few",
                        KeySpec.of("staircase")
                                .with("measure", MeasureSpec.of(BEDS.label()))
                                .with("boundary", PlainValue.of("AT_LEAST"))
                                .with("steps", PlainValue.of(Map.of(PlainValue.of(Fraction.ONE), krona(1)))),
                        "boundary",
                        "parameter boundary of key staircase must be one of at-least, more-than but was the text"
                                + " \"AT_LEAST\""),
                Arguments.of(
                        "text",
                        QUALIFIED.with("requirement", PlainValue.of(BERG)),
                        "requirement",
                        "parameter requirement of key qualified must be text but was the recipient municipality 2326"
                                + " Berg"),
                Arguments.of(
                        "a list",
                        QUALIFIED.with("qualified", PlainValue.of(Map.of())),
                        "qualified",
                        "parameter qualified of key qualified must be a list but was the table {}"),
                Arguments.of(
                        "an item of a list",
                        QUALIFIED.with("qualified", PlainValue.of(List.of(PlainValue.of(BERG), EQUAL))),
                        "qualified[1]",
                        "parameter qualified[1] of key qualified must be a recipient but was the key equal-share"),
                Arguments.of(
                        "the same member twice",
                        QUALIFIED.with("qualified", PlainValue.of(List.of(PlainValue.of(BERG), PlainValue.of(BERG)))),
                        "qualified[1]",
                        "parameter qualified[1] of key qualified must be different from the others but was the"
                                + " recipient municipality 2326 Berg"),
                Arguments.of(
                        "a key",
                        BASE_PLUS.with("rest", MeasureSpec.of(BEDS.label())),
                        "rest",
                        "parameter rest of key base-plus must be a key but was the measure \"platser 2017-11-01\""),
                Arguments.of(
                        "a number",
                        KeySpec.of("after-overhead")
                                .with("rest", EQUAL)
                                .with("rate", PlainValue.of(DatePeriod.ofYear(2020))),
                        "rate",
                        "parameter rate of key after-overhead must be a number but was the period"
                                + " 2020-01-01/2021-01-01"),
                Arguments.of(
                        "a period",
                        KeySpec.of("slices").with("period", five).with("slices", PlainValue.of(Map.of())),
                        "period",
                        "parameter period of key slices must be a period but was the number 5"),
                Arguments.of(
                        "money that can be paid",
                        BASE_PLUS.with("base", PlainValue.of(ExactAmount.of(Fraction.of(1, 3), MinorUnit.ORE))),
                        "base",
                        "parameter base of key base-plus must be money in whole smallest units of its currency but was"
                                + " the amount SEK 1/300"),
                Arguments.of(
                        "a measure",
                        KeySpec.of("share").with("measure", PlainValue.of("folkmängd 2017-11-01")),
                        "measure",
                        "parameter measure of key share must be a measure but was the text \"folkmängd 2017-11-01\""),
                Arguments.of(
                        "a measure that the sources have, with what they have, nearest first",
                        BASE_PLUS.with(
                                "rest", KeySpec.of("share").with("measure", MeasureSpec.of("plaster 2017-11-01"))),
                        "rest.measure",
                        "parameter rest.measure of key share must be one of the measures \"platser 2017-11-01\","
                                + " \"färre 2017-11-01\", \"folkmängd 2017-11-01\" but was \"plaster 2017-11-01\""),
                Arguments.of(
                        "also inside other measures",
                        SHARE.with(
                                "measure", MeasureSpec.mean(MeasureSpec.of("x").times(Fraction.of(2)))),
                        "measure",
                        "parameter measure of key share must be one of the measures \"färre 2017-11-01\","
                                + " \"platser 2017-11-01\", \"folkmängd 2017-11-01\" but was \"x\""),
                Arguments.of(
                        "measures that cannot be added",
                        SHARE.with("measure", label(FEWER, POPULATION)),
                        "measure",
                        "parameter measure of key share: measures of a sum must know the same recipients but of färre"
                                + " 2017-11-01 and folkmängd 2017-11-01 only one knows [municipality 2309 Krokom]"),
                Arguments.of(
                        "a hierarchy that the sources have",
                        KeySpec.of("within")
                                .with("hierarchy", PlainValue.of("kommuner"))
                                .with("between", EQUAL)
                                .with("within", EQUAL),
                        "hierarchy",
                        "parameter hierarchy of key within must be one of the hierarchies \"län\" but was"
                                + " \"kommuner\""),
                Arguments.of(
                        "the name of a hierarchy is text",
                        KeySpec.of("within")
                                .with("hierarchy", five)
                                .with("between", EQUAL)
                                .with("within", EQUAL),
                        "hierarchy",
                        "parameter hierarchy of key within must be the name of a hierarchy but was the number 5"),
                Arguments.of(
                        "a parameter is missing",
                        KeySpec.of("base-plus").with("rest", EQUAL),
                        "base",
                        "parameter base of key base-plus must be given but was missing"),
                Arguments.of(
                        "a parameter is misspelt: said before what is missing for it",
                        KeySpec.of("base-plus").with("bass", krona(5)).with("rest", EQUAL),
                        "bass",
                        "parameters of key base-plus must be of base, rest but bass was given"),
                Arguments.of(
                        "a parameter too many, further in",
                        BASE_PLUS.with("rest", EQUAL.with("weight", five)),
                        "rest.weight",
                        "parameters of key equal-share must be none but rest.weight was given"),
                Arguments.of(
                        "an unknown key, with the known ones, nearest first",
                        KeySpec.of("shar"),
                        "",
                        "id of key must be one of " + ALL_FROM_SHARE + " but was shar"),
                Arguments.of(
                        "an unknown key further in",
                        BASE_PLUS.with("rest", KeySpec.of("shar")),
                        "rest",
                        "id of key at rest must be one of " + ALL_FROM_SHARE + " but was shar"),
                Arguments.of(
                        "what the key itself refuses",
                        BASE_PLUS.with("base", krona(-5)),
                        "",
                        "key base-plus: base must not be negative but was SEK -5"),
                Arguments.of(
                        "what a key further in refuses",
                        BASE_PLUS.with("rest", BASE_PLUS.with("base", krona(-5))),
                        "rest",
                        "key base-plus at rest: base must not be negative but was SEK -5"),
                Arguments.of(
                        "fewer fractions than keys",
                        BLEND.with("fractions", PlainValue.of(List.of(number(1, 1)))),
                        "",
                        "key blend: fractions must be as many as keys, 2, but were 1"),
                Arguments.of(
                        "the same key twice",
                        BLEND.with("keys", PlainValue.of(List.of(EQUAL, EQUAL))),
                        "keys[1]",
                        "parameter keys[1] of key blend must be different from the others but was the key equal-share"),
                Arguments.of(
                        "a bonus pot without a key",
                        QUALIFIED.with("missed", PlainValue.of("to-bonus")),
                        "",
                        "key qualified: bonus must be given when missed is to-bonus, and not otherwise, but was"
                                + " missing"),
                Arguments.of(
                        "a key without a bonus pot",
                        QUALIFIED.with("bonus", EQUAL),
                        "",
                        "key qualified: bonus must be given when missed is to-bonus, and not otherwise, but was given"),
                Arguments.of(
                        "lines that do not add up",
                        KeySpec.of("lines")
                                .with("sum", krona(2))
                                .with("amounts", PlainValue.of(Map.of(PlainValue.of(BERG), krona(1)))),
                        "",
                        "key lines: lines must sum to SEK 2 but summed to SEK 1"),
                Arguments.of(
                        "the words of what happens to an excess",
                        KeySpec.of("performance")
                                .with("price", krona(1))
                                .with("volume", MeasureSpec.of(BEDS.label()))
                                .with("excess", PlainValue.of("pro rata")),
                        "excess",
                        "parameter excess of key performance must be one of refuse, pro-rata, open-shortfall but was"
                                + " the text \"pro rata\""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void aSpecThatIsWrongIsRefusedWithItsPlace(String why, KeySpec spec, String path, String message) {
        assertThatExceptionOfType(KeySpecException.class)
                .isThrownBy(() -> standard.key(spec, SOURCES))
                .withMessage(message)
                .extracting(KeySpecException::path)
                .isEqualTo(path);
    }

    @Test
    void whatTheKeyItselfRefusesIsTheCause() {
        assertThatExceptionOfType(KeySpecException.class)
                .isThrownBy(() -> standard.key(BASE_PLUS.with("base", krona(-5)), SOURCES))
                .havingCause()
                .isInstanceOf(IllegalArgumentException.class)
                .withMessage("base must not be negative but was SEK -5");
        assertThatExceptionOfType(KeySpecException.class)
                .isThrownBy(() -> standard.key(SHARE.with("measure", label(FEWER, POPULATION)), SOURCES))
                .havingCause()
                .withMessageStartingWith("measures of a sum must know the same recipients");
    }

    @Test
    void sourcesAndCataloguesThatHaveNothingSaySo() {
        assertThatExceptionOfType(KeySpecException.class)
                .isThrownBy(() -> standard.key(SHARE, KeySources.of()))
                .withMessage("parameter measure of key share must be one of the measures of the sources, which have"
                        + " none, but was \"folkmängd 2017-11-01\"");
        assertThatExceptionOfType(KeySpecException.class)
                .isThrownBy(() -> KeyCatalog.of().key(SHARE, SOURCES))
                .withMessage("id of key must be of a binding of the catalogue, which has none, but was share");
    }

    @Test
    void aLongIdIsCutInTheMessage() {
        KeyCatalog catalog = KeyCatalog.of(standard.bindings().get(1));

        assertThatExceptionOfType(KeySpecException.class)
                .isThrownBy(() -> catalog.key(KeySpec.of("x".repeat(65)), SOURCES))
                .withMessage("id of key must be one of equal-share but was " + "x".repeat(64) + "…");
        assertThatExceptionOfType(KeySpecException.class)
                .isThrownBy(() -> catalog.key(KeySpec.of("x".repeat(64)), SOURCES))
                .withMessage("id of key must be one of equal-share but was " + "x".repeat(64));
    }

    static Stream<Arguments> unspecified() {
        DistributionKey lambda = (pool, recipients) -> Entitlements.none(pool, recipients);
        Statistic otherBeds = statistic("platser", Map.of(BERG, 13L, KROKOM, 31L));
        return Stream.of(
                Arguments.of(
                        "a lambda",
                        lambda,
                        "",
                        "key unnamed must have a spec but has none: no binding of the catalogue writes it"),
                Arguments.of(
                        "a lambda inside other keys",
                        DistributionKeys.sum(
                                DistributionKeys.equalShare(), DistributionKeys.basePlus(Kronor.of(1), lambda)),
                        "keys[1].rest",
                        "key unnamed at keys[1].rest must have a spec but has none: no binding of the catalogue writes"
                                + " it"),
                Arguments.of(
                        "in a row of a table",
                        DistributionKeys.slices(DatePeriod.ofYear(2020), Map.of(DatePeriod.ofYear(2020), lambda)),
                        "slices[2020-01-01/2021-01-01]",
                        "key unnamed at slices[2020-01-01/2021-01-01] must have a spec but has none: no binding of the"
                                + " catalogue writes it"),
                Arguments.of(
                        "a key that holds an allocation",
                        DistributionKeys.proRata(DistributionKeys.equalShare()
                                .allocate(Kronor.of(1), List.of(BERG), Rounding.toKrona())),
                        "",
                        "key pro-rata must have a spec but has none: no binding of the catalogue writes it"),
                Arguments.of(
                        "somebody else's key by the name of one of ours",
                        new Impostor(),
                        "",
                        "key equal-share must have a spec but has none: no binding of the catalogue writes it"),
                Arguments.of(
                        "a measure that the sources do not have",
                        DistributionKeys.shareBy(statistic("barn", Map.of(BERG, 1L))),
                        "measure",
                        "parameter measure of key share must be one of the measures \"färre 2017-11-01\","
                                + " \"platser 2017-11-01\", \"folkmängd 2017-11-01\" but was \"barn 2017-11-01\""),
                Arguments.of(
                        "another measure with the label of one that they have",
                        DistributionKeys.shareBy(otherBeds),
                        "measure",
                        "parameter measure of key share must be what the sources have as \"platser 2017-11-01\" but was"
                                + " another measure"),
                Arguments.of(
                        "also inside other measures",
                        DistributionKeys.shareBy(otherBeds.times(Fraction.of(2))),
                        "measure",
                        "parameter measure of key share must be what the sources have as scaled(\"platser"
                                + " 2017-11-01\", 2) but was another measure"),
                Arguments.of(
                        "a hierarchy that the sources do not have",
                        DistributionKeys.within(
                                Hierarchy.of(Map.of()), DistributionKeys.equalShare(), DistributionKeys.equalShare()),
                        "hierarchy",
                        "parameter hierarchy of key within must be one of the hierarchies \"län\" but was one that they"
                                + " do not have"));
    }

    /** Calls itself what a key of the library is called. */
    record Impostor() implements DistributionKey {
        @Override
        public Entitlements entitlements(ExactAmount pool, Recipients recipients) {
            return Entitlements.none(pool, recipients);
        }

        @Override
        public String id() {
            return "equal-share";
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unspecified")
    void aKeyThatCannotBeWrittenIsRefusedWithItsPlace(String why, DistributionKey key, String path, String message) {
        assertThatExceptionOfType(KeySpecException.class)
                .isThrownBy(() -> standard.spec(key, SOURCES))
                .withMessage(message)
                .extracting(KeySpecException::path)
                .isEqualTo(path);
    }

    @Test
    void aKeyWithoutSourcesToWriteItWithIsRefused() {
        assertThatExceptionOfType(KeySpecException.class)
                .isThrownBy(() -> standard.spec(
                        DistributionKeys.within(
                                HIERARCHY, DistributionKeys.equalShare(), DistributionKeys.equalShare()),
                        KeySources.of()))
                .withMessage("parameter hierarchy of key within must be one of the hierarchies of the sources, which"
                        + " have none, but was one that they do not have");
    }

    @Test
    void aMeasureThatTheSourcesNameIsWrittenByItsName() {
        Measure mean = Measure.mean(POPULATION, BEDS);
        DistributionKey key = DistributionKeys.shareBy(mean);

        assertThat(standard.spec(key, KeySources.of(mean)))
                .hasToString("share(measure: \"mean(folkmängd 2017-11-01; platser 2017-11-01)\")");
        assertThat(standard.spec(key, SOURCES))
                .hasToString("share(measure: mean(\"folkmängd 2017-11-01\", \"platser 2017-11-01\"))");
    }

    @Test
    void aSpecIsWrittenInTheOrderOfTheParameters() {
        DistributionKey key = DistributionKeys.between(
                DistributionKeys.each(Kronor.of(1)),
                DistributionKeys.each(Kronor.of(2)),
                DistributionKeys.qualified(
                        "plan", ImmutableSet.of(KROKOM, BERG), DistributionKeys.equalShare(), Missed.toPayer()),
                Freed.LEFT);

        assertThat(standard.spec(key, SOURCES))
                .hasToString("between(least: each(amount: SEK 1), most: each(amount: SEK 2), key:"
                        + " qualified(requirement: \"plan\", qualified: [municipality 2309 Krokom, municipality 2326"
                        + " Berg], key: equal-share, missed: \"to-payer\"), freed: \"left\")");
    }

    @Test
    void linesAreWrittenWithTheSumThatWasStated() {
        Map<Recipient, MonetaryAmount> amounts = ImmutableMap.of(BERG, Kronor.of(1), KROKOM, Kronor.of(2));
        DistributionKey fixed = DistributionKeys.fixed(amounts);
        DistributionKey lines = DistributionKeys.lines(Kronor.of(3), amounts);

        assertThat(fixed.id()).isEqualTo("fixed");
        assertThat(lines.id()).isEqualTo("lines");
        assertThat(lines).isNotEqualTo(fixed);
        assertThat(standard.spec(lines, SOURCES))
                .hasToString("lines(sum: SEK 3, amounts: {municipality 2326 Berg: SEK 1, municipality 2309 Krokom: SEK"
                        + " 2})");
    }

    @Test
    void standardHasTheKeysOfTheLibraryAndTheirParameters() {
        assertThat(standard)
                .hasToString("[share(measure, whole), equal-share(), quotas(quotas), each(amount), fixed(amounts),"
                        + " lines(sum, amounts), priced(price, volume), staircase(measure, boundary, steps),"
                        + " performance(price, volume, guaranteed-volume, cap, excess), sum(keys), base-plus(base,"
                        + " rest), blend(keys, fractions), after-overhead(rate, rest), at-least(least, key, freed),"
                        + " at-most(most, key, freed), between(least, most, key, freed), qualified(requirement,"
                        + " qualified, key, missed, bonus), flat-when-small(size, limit, flat, others),"
                        + " within(hierarchy, between, within), slices(period, slices)]");
        assertThat(standard.bindings().stream()
                        .flatMap(binding -> binding.parameters().stream())
                        .filter(parameter -> !parameter.isRequired())
                        .map(KeyParameter::name))
                .containsExactly("whole", "guaranteed-volume", "cap", "bonus");
    }

    @Test
    void propertiesTryEveryKindOfKey() {
        Set<String> tried = GeneratedKeys.keys(4)
                .sampleStream()
                .limit(500)
                .flatMap(bound -> GeneratedKeys.ids(bound.spec()).stream())
                .collect(Collectors.toSet());

        assertThat(tried)
                .containsExactlyInAnyOrderElementsOf(
                        standard.bindings().stream().map(KeyBinding::id).toList());
    }

    @Test
    void withAddsABindingToACatalogueOfItsOwn() {
        KeyBinding half = KeyBinding.shorthand("half", arguments -> DistributionKeys.equalShare());

        KeyCatalog more = standard.with(half);

        assertThat(more.bindings()).hasSize(21).endsWith(half).containsAll(standard.bindings());
        assertThat(more.key(KeySpec.of("half"), SOURCES)).isEqualTo(DistributionKeys.equalShare());
        assertThat(standard.bindings()).hasSize(20);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> more.with(half))
                .withMessage("bindings of a catalogue must have different ids but half was given twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KeyCatalog.of(half, standard.bindings().get(0), half))
                .withMessage("bindings of a catalogue must have different ids but half was given twice");
    }

    /** Shares by a measure, with a ceiling for each where there is one. */
    record Own(Measure measure, Optional<DistributionKey> ceiling, String id) implements DistributionKey {
        @Override
        public Entitlements entitlements(ExactAmount pool, Recipients recipients) {
            return Entitlements.none(pool, recipients);
        }
    }

    @Test
    void aKeyOfOnesOwnIsBoundBothWays() {
        KeyParameter<Measure> measure = KeyParameter.of("measure", ValueType.measure());
        KeyParameter<Optional<DistributionKey>> ceiling = KeyParameter.optional("ceiling", ValueType.key());
        KeyBinding binding = KeyBinding.builder("own", Own.class)
                .parameter(measure, Own::measure)
                .parameter(ceiling, Own::ceiling)
                .toKey(arguments -> new Own(arguments.get(measure), arguments.get(ceiling), "own"));
        KeyCatalog catalog = standard.with(binding);
        DistributionKey own = new Own(BEDS, Optional.of(DistributionKeys.each(Kronor.of(3))), "own");
        DistributionKey nested = DistributionKeys.basePlus(Kronor.of(1), own);

        KeySpec spec = catalog.spec(nested, SOURCES);

        assertThat(spec)
                .hasToString("base-plus(base: SEK 1, rest: own(measure: \"platser 2017-11-01\", ceiling: each(amount:"
                        + " SEK 3)))");
        assertThat(catalog.key(spec, SOURCES)).isEqualTo(nested);
        assertThat(binding.id()).isEqualTo("own");
        assertThat(binding.parameters()).containsExactly(measure, ceiling);
        assertThat(measure.type()).hasToString("a measure");
        assertThat(measure.isRequired()).isTrue();
        assertThat(ceiling.isRequired()).isFalse();
        assertThat(ceiling.type()).hasToString("a key");
        assertThat(ceiling).hasToString("ceiling");
    }

    @Test
    void aKeyMustHaveTheIdOfItsBinding() {
        KeyBinding binding =
                KeyBinding.builder("own", Own.class).toKey(arguments -> new Own(BEDS, Optional.empty(), "unnamed"));

        assertThatIllegalStateException()
                .isThrownBy(() -> KeyCatalog.of(binding).key(KeySpec.of("own"), SOURCES))
                .withMessage("key of binding own must have the id own but had unnamed");
    }

    @Test
    void parametersOfABindingAreDifferent() {
        KeyParameter<String> one = KeyParameter.of("name", ValueType.text());
        KeyParameter<String> other = KeyParameter.of("name", ValueType.text());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> KeyBinding.shorthand("own", arguments -> DistributionKeys.equalShare(), one, other))
                .withMessage("parameters of key own must have different names but name was given twice");
    }

    @Test
    void namesOfBindingsAndParametersAreThoseThatSpecsHave() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KeyBinding.builder("Own", Own.class))
                .withMessage("id of a key must be words of a to z and 0 to 9 with '-' between them but was \"Own\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KeyBinding.shorthand("Own", arguments -> DistributionKeys.equalShare()))
                .withMessage("id of a key must be words of a to z and 0 to 9 with '-' between them but was \"Own\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KeyParameter.of("of it", ValueType.text()))
                .withMessage("name of a parameter must be words of a to z and 0 to 9 with '-' between them but was"
                        + " \"of it\"");
    }

    @Test
    void argumentsAreAskedByTheParametersOfTheBinding() {
        KeyParameter<String> name = KeyParameter.of("name", ValueType.text());
        KeyParameter<String> stranger = KeyParameter.of("name-of-another", ValueType.text());
        KeyBinding binding = KeyBinding.shorthand(
                "own",
                arguments -> {
                    assertThat(arguments).hasToString("{name=Åre}");
                    assertThat(arguments.get(name)).isEqualTo("Åre");
                    return DistributionKeys.qualified(
                            arguments.get(stranger),
                            ImmutableSet.of(),
                            DistributionKeys.equalShare(),
                            Missed.toPayer());
                },
                name);

        assertThatExceptionOfType(KeySpecException.class)
                .isThrownBy(() ->
                        KeyCatalog.of(binding).key(KeySpec.of("own").with("name", PlainValue.of("Åre")), SOURCES))
                .withMessage(
                        "key own: parameter must be one of those of the binding, [name], but was" + " name-of-another");
    }

    @Test
    void aShorthandIsWrittenAsWhatItIsMadeOf() {
        KeyParameter<Measure> measure = KeyParameter.of("measure", ValueType.measure());
        KeyCatalog catalog = standard.with(KeyBinding.shorthand(
                "five-each",
                arguments -> DistributionKeys.basePlus(Kronor.of(5), DistributionKeys.shareBy(arguments.get(measure))),
                measure));

        DistributionKey key =
                catalog.key(KeySpec.of("five-each").with("measure", MeasureSpec.of(BEDS.label())), SOURCES);

        assertThat(catalog.spec(key, SOURCES))
                .hasToString("base-plus(base: SEK 5, rest: share(measure: \"platser 2017-11-01\"))");
    }

    @Test
    void aKeyByTheNameOfAShorthandHasNoSpec() {
        KeyCatalog catalog = KeyCatalog.of(KeyBinding.shorthand("own", arguments -> DistributionKeys.equalShare()));

        assertThatExceptionOfType(KeySpecException.class)
                .isThrownBy(() -> catalog.spec(new Own(BEDS, Optional.empty(), "own"), SOURCES))
                .withMessage("key own must have a spec but has none: no binding of the catalogue writes it");
    }

    @Test
    void theFirstColumnOfATableHasNoParts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ValueType.table(ValueType.key(), ValueType.number()))
                .withMessage("first column of a table must be without parts but was a key");
        assertThat(List.of(
                        ValueType.table(ValueType.text(), ValueType.list(ValueType.key())),
                        ValueType.table(ValueType.money(), ValueType.key()),
                        ValueType.table(ValueType.hierarchy(), ValueType.key()),
                        ValueType.table(ValueType.word(Freed.class), ValueType.key())))
                .map(ValueType::toString)
                .containsExactly(
                        "a table by text",
                        "a table by money",
                        "a table by the name of a hierarchy",
                        "a table by one of reshared, left");
    }

    @Test
    void atMostTwentyFiveAreNamed() {
        List<String> known = IntStream.range(0, 26)
                .mapToObj(each -> "k" + (char) ('a' + each))
                .toList();

        assertThat(NearestFirst.of("kz", known.subList(0, 25)))
                .isEqualTo("ka, kb, kc, kd, ke, kf, kg, kh, ki, kj, kk, kl, km, kn, ko, kp, kq, kr, ks, kt, ku, kv,"
                        + " kw, kx, ky");
        assertThat(NearestFirst.of("kz", known))
                .isEqualTo("kz, ka, kb, kc, kd, ke, kf, kg, kh, ki, kj, kk, kl, km, kn, ko, kp, kq, kr, ks, kt, ku,"
                        + " kv, kw, kx and 1 more");
    }

    static Stream<Arguments> nearest() {
        return Stream.of(
                Arguments.of("a sign too few", "shre", List.of("each", "share", "sum"), "share, sum, each"),
                Arguments.of("a sign too many", "summ", List.of("share", "sum"), "sum, share"),
                Arguments.of("another sign", "shape", List.of("sleep", "share"), "share, sleep"),
                Arguments.of("nothing", "", List.of("abc", "b", "a"), "a, b, abc"),
                Arguments.of(
                        "only the beginning counts",
                        "a".repeat(64) + "x",
                        List.of("a".repeat(70), "b"),
                        "a".repeat(70) + ", b"),
                Arguments.of(
                        "what differs late is as near",
                        "a".repeat(64) + "zz",
                        List.of("a".repeat(64) + "zz", "a".repeat(64) + "bb"),
                        "a".repeat(64) + "bb, " + "a".repeat(64) + "zz"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("nearest")
    void theNearestStandsFirst(String why, String wanted, List<String> known, String shown) {
        assertThat(NearestFirst.of(wanted, known)).isEqualTo(shown);
    }

    @Test
    void sourcesAreEqualByWhatTheyHave() {
        ValueContract.assertEqualityGroups(
                List.of(KeySources.of(), KeySources.of()),
                List.of(
                        KeySources.of(BEDS, POPULATION),
                        KeySources.of(POPULATION).with(BEDS)),
                List.of(KeySources.of(BEDS)),
                List.of(
                        KeySources.of(BEDS).with("län", HIERARCHY),
                        KeySources.of().with("län", HIERARCHY).with(BEDS)),
                List.of(KeySources.of().with("län", HIERARCHY)));
        assertThat(SOURCES)
                .hasToString("measures [folkmängd 2017-11-01, platser 2017-11-01, färre 2017-11-01], hierarchies"
                        + " [län]");
    }

    @Test
    void whatSourcesHaveIsDifferent() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KeySources.of(BEDS, BEDS))
                .withMessage("measures must have different names but \"platser 2017-11-01\" was given twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SOURCES.with("län", HIERARCHY))
                .withMessage("hierarchies must have different names but \"län\" was given twice");
    }

    @Test
    void nullIsRefused() {
        KeyParameter<String> name = KeyParameter.of("name", ValueType.text());
        Object[] examples = {
            "name",
            standard,
            SOURCES,
            EQUAL,
            DistributionKeys.equalShare(),
            standard.bindings().get(0),
            standard.bindings().toArray(KeyBinding[]::new),
            name,
            new KeyParameter<?>[] {name},
            ValueType.text(),
            new Measure[] {BEDS},
            BEDS,
            HIERARCHY,
            Freed.class,
            (Function<Object, Object>) arguments -> arguments,
            ImmutableList.of(),
            KeyBinding.builder("own", Own.class)
        };
        for (Class<?> type : List.of(
                KeyCatalog.class,
                KeySources.class,
                KeyBinding.class,
                KeyParameter.class,
                ValueType.class,
                KeyBinding.Builder.class)) {
            ValueContract.assertNullRefused(type, examples);
        }
    }
}
