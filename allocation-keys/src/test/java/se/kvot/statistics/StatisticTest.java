package se.kvot.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.kvot.money.Fraction;
import se.kvot.party.Recipient;
import se.kvot.party.Recipients;

class StatisticTest {

    private static final LocalDate DATE = LocalDate.of(2017, 11, 1);
    private static final Recipient BERG = Recipient.municipality("2326", "Berg");
    private static final Recipient KROKOM = Recipient.municipality("2309", "Krokom");
    private static final Recipient ARE = Recipient.municipality("2321", "Åre");
    private static final Recipient RAGUNDA = Recipient.municipality("2303", "Ragunda");
    private static final Recipient JAMTLAND = Recipient.region("23", "Region Jämtland Härjedalen");

    private static Statistic.Builder population() {
        return Statistic.builder().name("folkmängd").date(DATE).unit("invånare").source("SCB");
    }

    private static final Statistic TWO =
            population().putFigure(BERG, 7_126).putFigure(KROKOM, 14_898).build();

    @Test
    void givesWhatWasPutIn() {
        assertThat(TWO.name()).isEqualTo("folkmängd");
        assertThat(TWO.date()).isEqualTo(DATE);
        assertThat(TWO.unit()).isEqualTo("invånare");
        assertThat(TWO.source()).isEqualTo("SCB");
        assertThat(TWO.label()).isEqualTo("folkmängd 2017-11-01");
        assertThat(TWO).hasToString("folkmängd 2017-11-01, invånare, 2 figures, SCB");
        assertThat(TWO.recipients()).isEqualTo(Recipients.of(BERG, KROKOM));
        assertThat(TWO.figure(BERG)).isEqualTo(new BigDecimal("7126"));
        assertThat(TWO.find(KROKOM)).contains(new BigDecimal("14898"));
    }

    @Test
    void knowsWhomItCovers() {
        assertThat(TWO.covers(Recipients.of(KROKOM, BERG))).isTrue();
        assertThat(TWO.covers(Recipients.of(KROKOM, ARE))).isFalse();
        assertThat(TWO.missing(Recipients.of(RAGUNDA, KROKOM, ARE))).containsExactly(RAGUNDA, ARE);
        assertThat(TWO.missing(TWO.recipients())).isEmpty();
    }

    @Test
    void whatIsUnknownIsNotZero() {
        assertThat(TWO.find(ARE)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TWO.figure(ARE))
                .withMessage("folkmängd 2017-11-01 must have a figure for municipality 2321 Åre but it is unknown");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TWO.total(Recipients.of(BERG, ARE)))
                .withMessage("folkmängd 2017-11-01 must have a figure for all 2 recipients but 1 are unknown, such as"
                        + " [municipality 2321 Åre]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TWO.total(Recipients.of(BERG, ARE, RAGUNDA, JAMTLAND, Recipient.state())))
                .withMessage("folkmängd 2017-11-01 must have a figure for all 5 recipients but 4 are unknown, such as"
                        + " [municipality 2321 Åre, municipality 2303 Ragunda, region 23 Region Jämtland Härjedalen]");
    }

    @Test
    void sharesAreExact() {
        // 7 126 of 7 126 + 14 898 = 22 024
        assertThat(TWO.total(TWO.recipients())).isEqualTo(new BigDecimal("22024"));
        assertThat(TWO.share(BERG, TWO.recipients())).isEqualTo(Fraction.of(7_126, 22_024));
        assertThat(TWO.share(BERG, Recipients.of(BERG))).isEqualTo(Fraction.ONE);
    }

    @Test
    void sharesNeedSomethingToShare() {
        Statistic cost = population()
                .putFigure(BERG, new BigDecimal("-1.5"))
                .putFigure(KROKOM, new BigDecimal("1.50"))
                .build();

        assertThat(cost.total(cost.recipients())).isEqualTo(new BigDecimal("0"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> cost.share(BERG, cost.recipients()))
                .withMessage("sum of folkmängd 2017-11-01 must not be zero over the 2 who share but was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TWO.share(ARE, TWO.recipients()))
                .withMessage("recipient must be one of the 2 who share but was municipality 2321 Åre");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TWO.share(BERG, Recipients.of(BERG, ARE)))
                .withMessageStartingWith("folkmängd 2017-11-01 must have a figure for all 2 recipients");
    }

    static Stream<Arguments> scales() {
        return Stream.of(
                Arguments.of("zeros after the decimal sign mean nothing", "10.00", "10"),
                Arguments.of("decimals stay", "31.50", "31.5"),
                Arguments.of("an exponent is written out", "1E+2", "100"),
                Arguments.of("zeros before the decimal sign stay", "1200", "1200"),
                Arguments.of("zero is zero", "0.000", "0"),
                Arguments.of("negative figures are figures", "-2.50", "-2.5"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scales")
    void figuresHaveOneForm(String why, String given, String kept) {
        Statistic statistic = population()
                .putFigure(KROKOM, 1)
                .putFigure(BERG, new BigDecimal(given))
                .build();

        assertThat(statistic.figure(BERG)).isEqualTo(new BigDecimal(kept));
        assertThat(statistic.recipients()).isEqualTo(Recipients.of(KROKOM, BERG));
        assertThat(statistic)
                .isEqualTo(population()
                        .putFigure(BERG, new BigDecimal(kept))
                        .putFigure(KROKOM, 1)
                        .build())
                .hasSameHashCodeAs(population()
                        .putFigure(BERG, new BigDecimal(kept))
                        .putFigure(KROKOM, 1)
                        .build());
    }

    @Test
    void differsWhenAnyPartDoes() {
        Statistic same =
                population().putFigure(KROKOM, 14_898).putFigure(BERG, 7_126).build();
        Statistic.Builder bare = Statistic.builder().date(DATE).unit("invånare").source("SCB");

        assertThat(TWO).isEqualTo(same).hasSameHashCodeAs(same);
        assertThat(TWO)
                .isNotEqualTo(bare.name("antal").putAllFigures(TWO.figures()).build());
        assertThat(TWO).isNotEqualTo(population().putFigure(BERG, 7_126).build());
        assertThat(TWO)
                .isNotEqualTo(population()
                        .putFigure(BERG, 7_126)
                        .putFigure(KROKOM, 14_897)
                        .build());
    }

    private static final BigDecimal LONGEST = BigDecimal.TEN.pow(100).subtract(BigDecimal.ONE);
    private static final BigDecimal FINEST = BigDecimal.ONE.movePointLeft(100);

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of(
                        "blank name",
                        Statistic.builder().name(" ").date(DATE).unit("kr").source("SCB"),
                        "name must not be blank but was \" \""),
                Arguments.of(
                        "blank unit",
                        Statistic.builder().name("kostnad").date(DATE).unit("").source("SCB"),
                        "unit of kostnad 2017-11-01 must not be blank but was \"\""),
                Arguments.of(
                        "blank source",
                        Statistic.builder()
                                .name("kostnad")
                                .date(DATE)
                                .unit("kr")
                                .source("\t"),
                        "source of kostnad 2017-11-01 must not be blank but was \"\t\""),
                Arguments.of(
                        "no figures", population(), "folkmängd 2017-11-01 must have at least one figure but had none"),
                Arguments.of(
                        "a figure too long to write out",
                        population().putFigure(BERG, new BigDecimal("1E+999999999")),
                        "figure of municipality 2326 Berg in folkmängd 2017-11-01 must have at most 100 digits before and"
                                + " after the decimal sign but had 1 digits and scale -999999999"),
                Arguments.of(
                        "one digit too many before the decimal sign",
                        population().putFigure(BERG, LONGEST.add(BigDecimal.ONE)),
                        "figure of municipality 2326 Berg in folkmängd 2017-11-01 must have at most 100 digits before and"
                                + " after the decimal sign but had 1 digits and scale -100"),
                Arguments.of(
                        "one digit too many after it",
                        population().putFigure(BERG, FINEST.movePointLeft(1)),
                        "figure of municipality 2326 Berg in folkmängd 2017-11-01 must have at most 100 digits before and"
                                + " after the decimal sign but had 1 digits and scale 101"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void refuses(String why, Statistic.Builder builder, String message) {
        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessage(message);
    }

    @Test
    void takesFiguresUpToTheLimit() {
        Statistic limits =
                population().putFigure(BERG, LONGEST).putFigure(KROKOM, FINEST).build();

        assertThat(limits.figure(BERG)).isEqualTo(LONGEST);
        assertThat(limits.figure(KROKOM)).isEqualTo(FINEST);
    }

    @Test
    void eachRecipientHasOneFigure() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> population().putFigure(BERG, 1).putFigure(BERG, 2).build())
                .withMessageContaining("municipality 2326 Berg");
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        Statistic.builder().name("folkmängd").putFigure(BERG, 1).build())
                .withMessageContaining("[date, unit, source]");
    }

    @Test
    @SuppressWarnings("NullAway") // null is the point
    void nullIsNamed() {
        assertThatNullPointerException().isThrownBy(() -> TWO.find(null)).withMessage("recipient");
        assertThatNullPointerException()
                .isThrownBy(() -> TWO.share(null, TWO.recipients()))
                .withMessage("recipient");
    }
}
