package se.kvot.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.common.collect.ImmutableMap;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.kvot.allocation.Allocation;
import se.kvot.allocation.DistributionKey;
import se.kvot.allocation.RemainderPolicy;
import se.kvot.allocation.Rounding;
import se.kvot.allocation.TieRule;
import se.kvot.apportionment.ApportionmentMethod;
import se.kvot.key.DistributionKeys;
import se.kvot.key.Excess;
import se.kvot.key.Freed;
import se.kvot.key.Missed;
import se.kvot.key.Staircase;
import se.kvot.money.Fraction;
import se.kvot.money.Kronor;
import se.kvot.money.MinorUnit;
import se.kvot.money.RoundingUnit;
import se.kvot.party.Hierarchy;
import se.kvot.party.Recipient;
import se.kvot.party.Recipients;
import se.kvot.statistics.Statistic;

/** Sentences that a controller signs: each step once, in both languages, and nothing that did not happen. */
class ExplanationTest {

    private static final Recipient BERG = Recipient.municipality("2326", "Berg");
    private static final Recipient ARE = Recipient.municipality("2321", "Åre");
    private static final Recipient JAMTLAND = Recipient.region("23", "Region Jämtland Härjedalen");
    private static final Recipients BOTH = Recipients.of(BERG, ARE);
    private static final DistributionKey EQUAL = DistributionKeys.equalShare();
    private static final Statistic PEOPLE = statistic("folkmängd", 1, 2);

    private static Statistic statistic(String name, long bergs, long ares) {
        return Statistic.builder()
                .name(name)
                .date(LocalDate.of(2017, 11, 1))
                .unit("antal")
                .source("an example")
                .putFigure(BERG, bergs)
                .putFigure(ARE, ares)
                .build();
    }

    private static Allocation of100(DistributionKey key) {
        return key.allocate(Kronor.of(100), BOTH, Rounding.toKrona());
    }

    private static List<String> told(Allocation allocation, Language language) {
        return Explanation.of(allocation, BERG).sentences(language).stream()
                .map(sentence -> sentence.replace('\u00a0', ' '))
                .toList();
    }

    static Stream<Arguments> keys() {
        DistributionKey share = DistributionKeys.shareBy(PEOPLE);
        return Stream.of(
                arguments(
                        "a share",
                        of100(share),
                        "Av 100 kr fördelas efter folkmängd 2017-11-01: 1 av 3 ger 33,3333… kr.",
                        "Of SEK 100, shared by population 2017-11-01: 1 of 3 gives SEK 33.3333….",
                        0),
                arguments(
                        "an equal share",
                        of100(EQUAL),
                        "Av 100 kr får alla lika mycket: 1 av 2 delar ger 50 kr.",
                        "Of SEK 100, all get the same: 1 of 2 parts gives SEK 50.",
                        0),
                arguments(
                        "a base",
                        of100(DistributionKeys.basePlus(Kronor.of(10), share)),
                        "Berg får 10 kr (grundbelopp).",
                        "Berg gets SEK 10 (base amount).",
                        0),
                arguments(
                        "what the base leaves",
                        of100(DistributionKeys.basePlus(Kronor.of(10), share)),
                        "Av 100 kr avsätts först 20 kr (grundbelopp); 80 kr återstår att dela.",
                        "Of SEK 100, SEK 20 is set aside first (base amount); SEK 80 is left to share.",
                        1),
                arguments(
                        "price and volume",
                        of100(DistributionKeys.priced(Kronor.of("2.50"), statistic("besök", 4, 8))),
                        "besök 2017-11-01: 4 × 2,5 kr ger 10 kr.",
                        "besök 2017-11-01: 4 × SEK 2.5 gives SEK 10.",
                        0),
                arguments(
                        "a floor that binds",
                        of100(DistributionKeys.atLeast(DistributionKeys.each(Kronor.of(40)), share, Freed.LEFT)),
                        "Det är mindre än samma belopp till alla, så beloppet höjs till 40 kr.",
                        "That is less than the same amount for all, so the amount is raised to SEK 40.",
                        1),
                arguments(
                        "a floor that does not bind",
                        of100(DistributionKeys.atLeast(DistributionKeys.each(Kronor.of(30)), share, Freed.LEFT)),
                        "Det är inte mindre än samma belopp till alla, 30 kr.",
                        "That is not less than the same amount for all, SEK 30.",
                        1),
                arguments(
                        "a cap that binds",
                        of100(DistributionKeys.atMost(DistributionKeys.each(Kronor.of(30)), share, Freed.LEFT)),
                        "Det är mer än samma belopp till alla, så beloppet sänks till 30 kr.",
                        "That is more than the same amount for all, so the amount is lowered to SEK 30.",
                        1),
                arguments(
                        "a cap that does not bind",
                        of100(DistributionKeys.atMost(DistributionKeys.each(Kronor.of(70)), share, Freed.LEFT)),
                        "Det är inte mer än samma belopp till alla, 70 kr.",
                        "That is not more than the same amount for all, SEK 70.",
                        1),
                arguments(
                        "quotas that are raised to share what a cap freed",
                        of100(DistributionKeys.atMost(
                                DistributionKeys.fixed(Map.of(BERG, Kronor.of(100), ARE, Kronor.of(40))),
                                DistributionKeys.quotas(Map.of(BERG, Fraction.of(1, 2), ARE, Fraction.of(1, 2))),
                                Freed.RESHARED)),
                        "Tillsammans är det 30 kr men det finns 60 kr, så alla räknas upp lika mycket: 30 kr blir"
                                + " 60 kr.",
                        "Together that is SEK 30 but there is SEK 60, so all are raised alike: SEK 30 becomes SEK 60.",
                        2),
                arguments(
                        "claims reduced pro rata",
                        of100(DistributionKeys.performance()
                                .price(Kronor.of(10))
                                .volume(statistic("besök", 4, 16))
                                .excess(Excess.PRO_RATA)
                                .build()),
                        "Anspråken är 200 kr men det finns 100 kr, så alla sätts ned lika mycket: 40 kr blir 20 kr.",
                        "The claims are SEK 200 but there is SEK 100, so all are reduced alike: "
                                + "SEK 40 becomes SEK 20.",
                        1),
                arguments(
                        "a step of a staircase",
                        of100(DistributionKeys.staircase(
                                statistic("tjänster", 6, 1),
                                Staircase.builder(Staircase.Boundary.AT_LEAST)
                                        .step(Fraction.of(5), Kronor.of(75))
                                        .build())),
                        "tjänster 2017-11-01: 6 når 5, vilket ger 75 kr.",
                        "tjänster 2017-11-01: 6 reaches 5, which gives SEK 75.",
                        0),
                arguments(
                        "a requirement that is not met",
                        of100(DistributionKeys.qualified("handlingsplan", Set.of(ARE), EQUAL, Missed.toOthers())),
                        "Berg uppfyller inte kravet handlingsplan och får inget.",
                        "Berg does not meet the requirement handlingsplan and gets nothing.",
                        0),
                arguments(
                        "within a region",
                        of100(DistributionKeys.within(
                                Hierarchy.of(ImmutableMap.of(BERG, JAMTLAND, ARE, JAMTLAND)), EQUAL, EQUAL)),
                        "Av 100 kr är alltså 100 kr för Region Jämtland Härjedalen, att dela inom den.",
                        "So of SEK 100, SEK 100 is for Region Jämtland Härjedalen, to share within it.",
                        1),
                arguments(
                        "how the region got its part",
                        of100(DistributionKeys.within(
                                Hierarchy.of(ImmutableMap.of(BERG, JAMTLAND, ARE, JAMTLAND)), EQUAL, EQUAL)),
                        "Region Jämtland Härjedalen: Av 100 kr får alla lika mycket: 1 av 1 delar ger 100 kr.",
                        "Region Jämtland Härjedalen: Of SEK 100, all get the same: 1 of 1 parts gives SEK 100.",
                        0),
                arguments(
                        "a stated amount of the region names it once",
                        of100(DistributionKeys.within(
                                Hierarchy.of(ImmutableMap.of(BERG, JAMTLAND, ARE, JAMTLAND)),
                                DistributionKeys.each(Kronor.of(60)),
                                EQUAL)),
                        "Region Jämtland Härjedalen får 60 kr (samma belopp till alla).",
                        "Region Jämtland Härjedalen gets SEK 60 (the same amount for all).",
                        0),
                arguments(
                        "a portion",
                        of100(DistributionKeys.blend(Map.of(EQUAL, Fraction.ONE))),
                        "Av 100 kr fördelas 100 kr för sig (equal-share).",
                        "Of SEK 100, SEK 100 is shared by itself (equal-share).",
                        0),
                arguments(
                        "rounded to whole kronor",
                        of100(share),
                        "33,3333… kr avrundas nedåt till hela kronor: 33 kr. Resten är 0,3333… kr.",
                        "SEK 33.3333… is rounded down to whole kronor: SEK 33. The remainder is SEK 0.3333….",
                        1),
                arguments(
                        "rounded to öre",
                        share.allocate(
                                Kronor.of(100), BOTH, Rounding.independent(RoundingUnit.ORE, RoundingMode.HALF_UP)),
                        "33,3333… kr avrundas till närmaste, alltså till hela ören: 33,33 kr. Resten är 0,0033… kr.",
                        "SEK 33.3333… is rounded to the nearest, that is to whole öre: SEK 33.33. "
                                + "The remainder is SEK 0.0033….",
                        1),
                arguments(
                        "rounded to a multiple",
                        share.allocate(
                                Kronor.of(100), BOTH, Rounding.independent(RoundingUnit.ofKronor(50), RoundingMode.UP)),
                        "33,3333… kr avrundas uppåt till jämna 50 kr: 50 kr. Resten är −16,6666… kr.",
                        "SEK 33.3333… is rounded up to multiples of SEK 50: SEK 50. The remainder is SEK −16.6666….",
                        1),
                arguments(
                        "nothing to round",
                        of100(EQUAL),
                        "50 kr behöver inte avrundas till hela kronor.",
                        "SEK 50 need not be rounded to whole kronor.",
                        1),
                arguments(
                        "a unit of the remainder that goes elsewhere",
                        of100(share),
                        "När alla har avrundats återstår 1 kr, som delas ut en enhet i taget till de 1 med störst "
                                + "rest. Berg är inte bland dem.",
                        "When all are rounded SEK 1 is left, and is given one unit at a time to the 1 with the "
                                + "largest remainders. Berg is not among them.",
                        2),
                arguments(
                        "the rest of the others",
                        share.allocate(
                                Kronor.of(100),
                                BOTH,
                                Rounding.toRecipient(RoundingUnit.KRONA, RoundingMode.DOWN, BERG)),
                        "Berg tar vad de andras avrundning lämnar: 1 kr.",
                        "Berg takes what the rounding of the others leaves: SEK 1.",
                        2),
                arguments(
                        "a method that settles all parts together",
                        EQUAL.allocate(
                                Kronor.of(101),
                                BOTH,
                                Rounding.of(
                                                RoundingUnit.KRONA,
                                                RoundingMode.DOWN,
                                                RemainderPolicy.byMethod(ApportionmentMethod.DIVISOR_WEBSTER))
                                        .withTies(TieRule.lot(List.of(BERG, ARE)))),
                        "Metoden divisor-webster bestämmer alla delar tillsammans och ändrar delen för Berg med 1 kr.",
                        "The method divisor-webster settles all parts together and changes the part of Berg by SEK 1.",
                        2),
                arguments(
                        "a tie of claims, where no remainders are compared",
                        EQUAL.allocate(
                                Kronor.of(101),
                                BOTH,
                                Rounding.of(
                                        RoundingUnit.KRONA,
                                        RoundingMode.DOWN,
                                        RemainderPolicy.byMethod(ApportionmentMethod.DIVISOR_WEBSTER))),
                        "Åre, Berg hade exakt lika anspråk på 1 att dela ut. Det avgjordes efter kod: Åre.",
                        "Åre, Berg had exactly the same claim to 1 to give. It was decided by code: Åre.",
                        2),
                arguments(
                        "a unit by lot",
                        EQUAL.allocate(
                                Kronor.of(101), BOTH, Rounding.toKrona().withTies(TieRule.lot(List.of(BERG, ARE)))),
                        "När alla har avrundats återstår 1 kr, som delas ut en enhet i taget till dem med störst "
                                + "rest. Berg är nummer 1 av 1 och får 1 kr.",
                        "When all are rounded SEK 1 is left, and is given one unit at a time to those with the "
                                + "largest remainders. Berg is number 1 of 1 and gets SEK 1.",
                        2),
                arguments(
                        "the tie behind it",
                        EQUAL.allocate(
                                Kronor.of(101), BOTH, Rounding.toKrona().withTies(TieRule.lot(List.of(BERG, ARE)))),
                        "Åre, Berg hade exakt lika rest om 1 att dela ut. Det avgjordes genom lottning: Berg.",
                        "Åre, Berg had exactly the same remainder for 1 to give. It was decided by lot: Berg.",
                        3),
                arguments(
                        "a tie by code",
                        EQUAL.allocate(Kronor.of(101), BOTH, Rounding.toKrona()),
                        "Åre, Berg hade exakt lika rest om 1 att dela ut. Det avgjordes efter kod: Åre.",
                        "Åre, Berg had exactly the same remainder for 1 to give. It was decided by code: Åre.",
                        2),
                arguments(
                        "a tie by amount",
                        EQUAL.allocate(
                                Kronor.of(101), BOTH, Rounding.toKrona().withTies(TieRule.byLargerEntitlement())),
                        "Åre, Berg hade exakt lika rest om 1 att dela ut. Det avgjordes efter störst belopp: Åre.",
                        "Åre, Berg had exactly the same remainder for 1 to give. It was decided by larger amount: Åre.",
                        2));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("keys")
    void tellsEachStep(String why, Allocation allocation, String swedish, String english, int place) {
        assertThat(told(allocation, Language.SV).get(place)).isEqualTo(swedish);
        assertThat(told(allocation, Language.EN).get(place)).isEqualTo(english);
    }

    @Test
    void endsWithWhatTheRecipientGets() {
        assertThat(told(of100(DistributionKeys.shareBy(PEOPLE)), Language.SV))
                .hasSize(4)
                .last()
                .isEqualTo("Resultat för Berg: 33 kr.");
    }

    @Test
    void resharedMoneyNamesThoseAtTheirBounds() {
        DistributionKey key = DistributionKeys.atMost(
                DistributionKeys.fixed(Map.of(BERG, Kronor.of(100), ARE, Kronor.of(40))),
                DistributionKeys.shareBy(PEOPLE),
                Freed.RESHARED);
        assertThat(told(of100(key), Language.SV).get(0))
                .isEqualTo("Av 100 kr avsätts först 40 kr (golv och tak: Åre); 60 kr återstår att dela.");
        assertThat(told(of100(key), Language.EN).get(0))
                .isEqualTo("Of SEK 100, SEK 40 is set aside first (bounds: Åre); SEK 60 is left to share.");
    }

    @Test
    void otherCurrenciesKeepTheirCode() {
        Allocation euros =
                EQUAL.allocate(new MinorUnit("EUR", 2).amount(BigInteger.valueOf(1_000)), BOTH, Rounding.toKrona());
        assertThat(told(euros, Language.SV))
                .containsExactly(
                        "Av 10 EUR får alla lika mycket: 1 av 2 delar ger 5 EUR.",
                        "5 EUR behöver inte avrundas till jämna 1 EUR.",
                        "Resultat för Berg: 5 EUR.");
    }

    @Test
    void oneWhoDoesNotShareIsRefused() {
        assertThatThrownBy(() -> Explanation.of(of100(EQUAL), JAMTLAND))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("recipient must be one of the 2 listed but was region 23 Region Jämtland Härjedalen");
    }
}
