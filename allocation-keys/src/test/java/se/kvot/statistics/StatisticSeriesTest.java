package se.kvot.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvot.party.Recipient;

class StatisticSeriesTest {

    private static final Recipient BERG = Recipient.municipality("2326", "Berg");
    private static final LocalDate END_2016 = LocalDate.of(2016, 12, 31);
    private static final LocalDate NOVEMBER_2017 = LocalDate.of(2017, 11, 1);
    private static final LocalDate END_2017 = LocalDate.of(2017, 12, 31);

    // SCB, folkmängd: Berg on three days
    private static final Statistic FIRST = at(END_2016, 7_081);
    private static final Statistic SECOND = at(NOVEMBER_2017, 7_126);
    private static final Statistic THIRD = at(END_2017, 7_122);

    private static Statistic at(LocalDate date, long figure) {
        return statistic("folkmängd", "invånare", "SCB", date, figure);
    }

    private static Statistic statistic(String name, String unit, String source, LocalDate date, long figure) {
        return Statistic.builder()
                .name(name)
                .date(date)
                .unit(unit)
                .source(source)
                .putFigure(BERG, figure)
                .build();
    }

    @Test
    void isInOrderOfDate() {
        StatisticSeries series = StatisticSeries.of(THIRD, FIRST, SECOND);

        assertThat(series.dates()).containsExactly(END_2016, NOVEMBER_2017, END_2017);
        assertThat(series.statistics()).containsExactly(FIRST, SECOND, THIRD);
        assertThat(series.name()).isEqualTo("folkmängd");
        assertThat(series.unit()).isEqualTo("invånare");
        assertThat(series.source()).isEqualTo("SCB");
        assertThat(series).hasToString("folkmängd, invånare, 3 dates from 2016-12-31 to 2017-12-31");
        assertThat(StatisticSeries.of(FIRST)).hasToString("folkmängd, invånare, at 2016-12-31");
    }

    @Test
    void answersAtItsDates() {
        StatisticSeries series = StatisticSeries.of(FIRST, SECOND, THIRD);

        assertThat(series.at(NOVEMBER_2017)).isEqualTo(SECOND);
        assertThat(series.contains(NOVEMBER_2017)).isTrue();
        assertThat(series.contains(LocalDate.of(2017, 11, 2))).isFalse();
    }

    @ParameterizedTest(name = "{0}: between {1} and {2}")
    @CsvSource({"2016-12-30, none, 2016-12-31", "2017-11-02, 2017-11-01, 2017-12-31", "2018-01-01, 2017-12-31, none"})
    void neverTakesTheNearestDate(LocalDate date, String before, String after) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StatisticSeries.of(FIRST, SECOND, THIRD).at(date))
                .withMessage("date of folkmängd must be one of the 3 in the series but was " + date
                        + "; before and after it are " + before + " and " + after);
    }

    @Test
    void namesEachSourceOnce() {
        assertThat(StatisticSeries.of(
                                statistic("n", "u", "SCB", END_2017, 1),
                                statistic("n", "u", "Kolada", END_2016, 1),
                                statistic("n", "u", "Kolada", NOVEMBER_2017, 1))
                        .source())
                .isEqualTo("Kolada; SCB");
    }

    @Test
    void refusesWhatIsNoSeries() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StatisticSeries.copyOf(List.of()))
                .withMessage("series must have at least one statistic but had none");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StatisticSeries.of(FIRST, at(END_2016, 1)))
                .withMessage("series must have each date once but had two at 2016-12-31");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StatisticSeries.of(FIRST, statistic("elever", "invånare", "SCB", END_2017, 1)))
                .withMessage("series must have one name but had \"folkmängd\" and, at 2017-12-31, \"elever\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StatisticSeries.of(FIRST, statistic("folkmängd", "tusental", "SCB", END_2017, 1)))
                .withMessage("series must have one unit but had \"invånare\" and, at 2017-12-31, \"tusental\"");
    }

    @Test
    @SuppressWarnings("NullAway") // null is the point
    void nullIsNamed() {
        StatisticSeries series = StatisticSeries.of(FIRST);

        assertThatNullPointerException().isThrownBy(() -> series.at(null)).withMessage("date");
        assertThatNullPointerException().isThrownBy(() -> series.contains(null)).withMessage("date");
    }

    @Test
    void equalsByValue() {
        StatisticSeries series = StatisticSeries.of(FIRST, SECOND);

        assertThat(series)
                .isEqualTo(StatisticSeries.copyOf(List.of(SECOND, FIRST)))
                .hasSameHashCodeAs(StatisticSeries.of(SECOND, FIRST))
                .isNotEqualTo(StatisticSeries.of(FIRST))
                .isNotEqualTo(FIRST);
        assertThat(series.hashCode()).isNotEqualTo(StatisticSeries.of(FIRST).hashCode());
    }

    @Test
    void swedenAnswersWithOne() {
        StatisticSeries populations = Sweden.load().populations();

        assertThat(populations).hasToString("folkmängd, invånare, 22 dates from 2010-12-31 to 2024-12-31");
        assertThat(populations.at(NOVEMBER_2017)).isEqualTo(Sweden.load().population(NOVEMBER_2017));
    }
}
