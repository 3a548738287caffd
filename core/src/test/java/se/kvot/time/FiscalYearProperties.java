package se.kvot.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class FiscalYearProperties {
    @Provide
    Arbitrary<FiscalYear> years() {
        return Combinators.combine(Arbitraries.integers().between(1900, 2999), Arbitraries.of(Month.class))
                .as(FiscalYear::of);
    }

    @Provide
    Arbitrary<String> almostYears() {
        Arbitrary<Character> characters = Arbitraries.chars().with("0123456789-/ x");
        return Combinators.combine(years(), Arbitraries.integers().between(0, 14), characters)
                .as((year, index, character) -> {
                    StringBuilder text = new StringBuilder(year.toString());
                    text.setCharAt(index % text.length(), character);
                    return text.toString();
                });
    }

    @Property
    void textReadsBack(@ForAll("years") FiscalYear year) {
        assertThat(FiscalYear.parse(year.toString())).isEqualTo(year);
    }

    @Property
    void textThatIsReadIsWrittenTheSame(@ForAll("almostYears") String text) {
        Optional<FiscalYear> read = Optional.empty();
        try {
            read = Optional.of(FiscalYear.parse(text));
        } catch (DateTimeParseException e) {
            assertThat(e.getErrorIndex()).isBetween(0, text.length());
        }
        assertThat(read.stream()).allSatisfy(year -> assertThat(year).hasToString(text));
    }

    @Property
    void yearsFollowEachOtherWithoutGap(
            @ForAll @IntRange(min = 1901, max = 2998) int number, @ForAll Month firstMonth) {
        FiscalYear year = FiscalYear.of(number, firstMonth);
        assertThat(year.lastDay().plusDays(1)).isEqualTo(year.next().firstDay());
        assertThat(year.previous().next()).isEqualTo(year);
        assertThat(year.period().months()).hasSize(12);
        assertThat(year.isBefore(year.next())).isTrue();
    }

    @Property
    void everyDayOfAYearIsInIt(@ForAll("years") FiscalYear year, @ForAll @IntRange(max = 364) int day) {
        LocalDate date = year.firstDay().plusDays(day);
        assertThat(FiscalYear.containing(date, year.firstMonth())).isEqualTo(year);
    }

    @Property
    void yearsUntilIsWhatPlusYearsAdds(
            @ForAll @IntRange(min = 1900, max = 2999) int a,
            @ForAll @IntRange(min = 1900, max = 2999) int b,
            @ForAll Month firstMonth) {
        FiscalYear from = FiscalYear.of(a, firstMonth);
        FiscalYear to = FiscalYear.of(b, firstMonth);
        assertThat(from.plusYears(from.yearsUntil(to))).isEqualTo(to);
        assertThat(to.minusYears(from.yearsUntil(to))).isEqualTo(from);
    }

    @Property
    void orderAgreesWithEquals(@ForAll("years") FiscalYear a, @ForAll("years") FiscalYear b) {
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
    }
}
