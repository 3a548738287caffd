package se.kvot.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.time.LocalDate;
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

class MeasureTest {

    private static final Recipient BERG = Recipient.municipality("2326", "Berg");
    private static final Recipient ARE = Recipient.municipality("2321", "Åre");
    private static final Recipient KROKOM = Recipient.municipality("2309", "Krokom");
    private static final Statistic PUPILS = statistic("elever", 2018, "10", "20");
    private static final Statistic EARLIER = statistic("elever", 2017, "13", "24");
    private static final Statistic INDEX = statistic("index", 2018, "1.5", "-0.25");

    private static Statistic statistic(String name, int year, String berg, String are) {
        return Statistic.builder()
                .name(name)
                .date(LocalDate.of(year, 1, 1))
                .unit("st")
                .source("test")
                .putFigure(BERG, new BigDecimal(berg))
                .putFigure(ARE, new BigDecimal(are))
                .build();
    }

    static Stream<Arguments> measures() {
        return Stream.of(
                arguments("a statistic is a measure", PUPILS, "elever 2018-01-01", "10", "20"),
                arguments(
                        "a sum",
                        Measure.sum(PUPILS, EARLIER, INDEX),
                        "elever 2018-01-01 + elever 2017-01-01 + index 2018-01-01",
                        "49/2",
                        "175/4"),
                arguments("a sum of one", Measure.sum(PUPILS), "elever 2018-01-01", "10", "20"),
                arguments(
                        "a mean",
                        Measure.mean(PUPILS, EARLIER, EARLIER),
                        "mean(elever 2018-01-01; elever 2017-01-01; elever 2017-01-01)",
                        "12",
                        "68/3"),
                arguments("a mean of one", Measure.mean(PUPILS), "mean(elever 2018-01-01)", "10", "20"),
                arguments("a product", INDEX.times(PUPILS), "index 2018-01-01 × elever 2018-01-01", "15", "-5"),
                arguments("a multiple", PUPILS.times(Fraction.of(2, 3)), "2/3 × elever 2018-01-01", "20/3", "40/3"),
                arguments(
                        "a sum of multiples",
                        Measure.sum(PUPILS.times(Fraction.of(2)), EARLIER.times(Fraction.of(-1))),
                        "2 × elever 2018-01-01 + -1 × elever 2017-01-01",
                        "7",
                        "16"),
                arguments(
                        "index times the mean",
                        INDEX.times(Measure.mean(PUPILS, EARLIER)),
                        "index 2018-01-01 × mean(elever 2018-01-01; elever 2017-01-01)",
                        "69/4",
                        "-11/2"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void measures(String reason, Measure measure, String label, String berg, String are) {
        assertThat(measure.value(BERG)).isEqualTo(Fraction.parse(berg));
        assertThat(measure.value(ARE)).isEqualTo(Fraction.parse(are));
        assertThat(measure.label()).isEqualTo(label);
        assertThat(measure.known()).containsExactly(BERG, ARE);
        assertThatThrownBy(() -> measure.value(KROKOM))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageMatching(
                        "(elever|index) 20..-01-01 must have a figure for municipality 2309 Krokom but it is unknown");
    }

    static Stream<Arguments> refusals() {
        Statistic three = Statistic.builder()
                .name("tre")
                .date(LocalDate.of(2018, 1, 1))
                .unit("st")
                .source("test")
                .putAllFigures(PUPILS.figures())
                .putFigure(KROKOM, 1)
                .build();
        Statistic other = Statistic.builder()
                .name("andra")
                .date(LocalDate.of(2018, 1, 1))
                .unit("st")
                .source("test")
                .putFigure(KROKOM, 1)
                .putFigure(ARE, 1)
                .build();
        ThrowingCallable noSum = () -> Measure.sum();
        ThrowingCallable noMean = () -> Measure.mean();
        ThrowingCallable more = () -> Measure.sum(PUPILS, three);
        ThrowingCallable fewer = () -> Measure.mean(three, PUPILS);
        ThrowingCallable others = () -> PUPILS.times(other);
        ThrowingCallable zero = () -> PUPILS.times(Fraction.ZERO);
        return Stream.of(
                arguments(noSum, "sum must have at least one measure but had none"),
                arguments(noMean, "mean must have at least one measure but had none"),
                arguments(
                        more,
                        "measures of a sum must know the same recipients but of elever 2018-01-01 and tre 2018-01-01"
                                + " only one knows [municipality 2309 Krokom]"),
                arguments(
                        fewer,
                        "measures of a mean must know the same recipients but of tre 2018-01-01 and elever 2018-01-01"
                                + " only one knows [municipality 2309 Krokom]"),
                arguments(
                        others,
                        "measures of a product must know the same recipients but of elever 2018-01-01 and andra"
                                + " 2018-01-01 only one knows [municipality 2309 Krokom, municipality 2326 Berg]"),
                arguments(zero, "factor must not be zero but was 0"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource
    void refusals(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }

    @Test
    void equality() {
        ValueContract.assertEqualityGroups(
                List.of(Measure.sum(PUPILS, EARLIER), Measure.sum(PUPILS, EARLIER)),
                List.of(Measure.sum(EARLIER, PUPILS)),
                List.of(Measure.mean(PUPILS, EARLIER)),
                List.of(PUPILS.times(EARLIER)),
                List.of(PUPILS.times(Fraction.of(2)), PUPILS.times(Fraction.of(4, 2))),
                List.of(PUPILS.times(Fraction.of(3))),
                List.of(EARLIER.times(Fraction.of(2))));
    }
}
