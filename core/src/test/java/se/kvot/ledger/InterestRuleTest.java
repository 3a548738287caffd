package se.kvot.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.kvot.ledger.Moves.day;
import static se.kvot.ledger.Moves.kr;

import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.time.Period;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.kvot.money.ExactAmount;
import se.kvot.money.Fraction;
import se.kvot.testkit.ValueContract;
import se.kvot.time.DatePeriod;

final class InterestRuleTest {

    /** Two percentage points above the state's lending rate from day 30, as in SFS 2018:49. */
    private static final InterestRule DAY_30 =
            InterestRule.of(Fraction.of(2, 100), Period.ofDays(30), DayCount.ACTUAL_365);

    /** The same after a month, as in SFS 2024:62. */
    private static final InterestRule MONTH =
            InterestRule.of(Fraction.of(2, 100), Period.ofMonths(1), DayCount.ACTUAL_365);

    private static final InterestRule LEAP =
            InterestRule.of(Fraction.of(2, 100), Period.ofDays(30), DayCount.ACTUAL_ACTUAL);

    /** Made-up rates: they are input. */
    private static final RateSeries RATES = RateSeries.of(
            "statens utlåningsränta",
            ImmutableSortedMap.of(day("2019-01-01"), Fraction.of(1, 100), day("2019-07-01"), Fraction.of(3, 100)));

    static Stream<Arguments> interests() {
        return Stream.of(
                interest("none the day before", DAY_30, "2019-02-01", none(), "2019-03-03", ""),
                interest("one day", DAY_30, "2019-02-01", none(), "2019-03-04", "2019-03-03/2019-03-04 36500 3% SEK 3"),
                interest(
                        "a month is shorter in February",
                        MONTH,
                        "2019-02-01",
                        none(),
                        "2019-03-02",
                        "2019-03-01/2019-03-02 36500 3% SEK 3"),
                interest(
                        "a new rate from its day",
                        DAY_30,
                        "2019-05-31",
                        none(),
                        "2019-07-03",
                        "2019-06-30/2019-07-01 36500 3% SEK 3, 2019-07-01/2019-07-03 36500 5% SEK 10"),
                interest(
                        "what is paid costs nothing from its day",
                        DAY_30,
                        "2019-02-01",
                        ImmutableSortedMap.of(day("2019-03-05"), kr(14_600)),
                        "2019-03-06",
                        "2019-03-03/2019-03-05 36500 3% SEK 6, 2019-03-05/2019-03-06 21900 3% SEK 9/5"),
                interest(
                        "paid before interest starts",
                        DAY_30,
                        "2019-02-01",
                        ImmutableSortedMap.of(day("2019-03-03"), kr(14_600)),
                        "2019-03-04",
                        "2019-03-03/2019-03-04 21900 3% SEK 9/5"),
                interest(
                        "all paid",
                        DAY_30,
                        "2019-02-01",
                        ImmutableSortedMap.of(day("2019-03-04"), kr(36_500)),
                        "2019-12-31",
                        "2019-03-03/2019-03-04 36500 3% SEK 3"),
                interest(
                        "a leap year has its own days, each year its term",
                        LEAP,
                        "2019-12-01",
                        none(),
                        "2020-01-03",
                        "2019-12-31/2020-01-01 36500 5% SEK 5, 2020-01-01/2020-01-03 36500 5% SEK 1825/183"),
                interest(
                        "or not",
                        DAY_30,
                        "2019-12-01",
                        none(),
                        "2020-01-03",
                        "2019-12-31/2020-01-01 36500 5% SEK 5, 2020-01-01/2020-01-03 36500 5% SEK 10"));
    }

    private static ImmutableSortedMap<LocalDate, ExactAmount> none() {
        return ImmutableSortedMap.of();
    }

    private static Arguments interest(
            String reason,
            InterestRule rule,
            String decided,
            ImmutableSortedMap<LocalDate, ExactAmount> repaid,
            String until,
            String terms) {
        return Arguments.of(reason, rule, decided, repaid, until, terms);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("interests")
    void interestIsExactAndComesInTerms(
            String reason,
            InterestRule rule,
            String decided,
            ImmutableSortedMap<LocalDate, ExactAmount> repaid,
            String until,
            String expected) {
        var terms = rule.terms(kr(36_500), day(decided), repaid, day(until), RATES);

        assertThat(String.join(
                        ", ",
                        terms.stream()
                                .map(term -> term.period() + " " + term.debt().inMainUnits() + " "
                                        + term.rate().times(Fraction.of(100)) + "% " + term.interest())
                                .toList()))
                .isEqualTo(expected);
        assertThat(rule.interest(kr(36_500), day(decided), repaid, day(until), RATES))
                .isEqualTo(terms.stream().map(InterestTerm::interest).reduce(kr(0), ExactAmount::plus));
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of(
                        "a claim has no sign",
                        (Runnable) () -> DAY_30.terms(kr(-1), day("2019-02-01"), none(), day("2019-12-31"), RATES),
                        "claim must not be negative but was SEK -1"),
                Arguments.of(
                        "nor has a payment",
                        (Runnable) () -> DAY_30.terms(
                                kr(1),
                                day("2019-02-01"),
                                ImmutableSortedMap.of(day("2019-02-02"), kr(-1)),
                                day("2019-12-31"),
                                RATES),
                        "repayment of 2019-02-02 must not be negative but was SEK -1"),
                Arguments.of(
                        "nobody pays back more than asked, not later either",
                        (Runnable) () -> DAY_30.terms(
                                kr(1),
                                day("2019-02-01"),
                                ImmutableSortedMap.of(day("2020-02-02"), kr(2)),
                                day("2019-12-31"),
                                RATES),
                        "repayments must be at most the claim, SEK 1, but were SEK 2"),
                Arguments.of(
                        "there must be a rate",
                        (Runnable) () -> DAY_30.terms(kr(1), day("2018-02-01"), none(), day("2019-12-31"), RATES),
                        "day for \"statens utlåningsränta\" must not be before 2019-01-01, when the series starts, but was"
                                + " 2018-03-03"),
                Arguments.of(
                        "a series has rates",
                        (Runnable) () -> RateSeries.of("r", ImmutableSortedMap.of()),
                        "rates of \"r\" must be at least one but were none"),
                Arguments.of(
                        "and a name",
                        (Runnable) () -> new RateSeries(" ", ImmutableSortedMap.of()),
                        "name of rate must not be blank but was \" \""),
                Arguments.of(
                        "interest does not start before the decision",
                        (Runnable) () -> InterestRule.of(Fraction.ZERO, Period.ofDays(-1), DayCount.ACTUAL_365),
                        "grace must not be negative but was P-1D"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void refusesWhatCannotBe(String reason, Runnable act, String message) {
        assertThatIllegalArgumentException().isThrownBy(act::run).withMessage(message);
    }

    @Test
    void startsAfterTheGrace() {
        assertThat(DAY_30.start(day("2020-01-31"))).isEqualTo("2020-03-01");
        assertThat(MONTH.start(day("2020-01-31"))).isEqualTo("2020-02-29");
        assertThat(DAY_30.terms(kr(1), day("2019-02-01"), none(), day("2018-01-01"), RATES))
                .isEmpty();
        assertThat(RATES.at(day("2019-06-30"))).isEqualTo(Fraction.of(1, 100));
        assertThat(RATES.at(day("2019-07-01"))).isEqualTo(Fraction.of(3, 100));
    }

    @Test
    void refusesNull() {
        ValueContract.assertNullRefused(
                InterestRule.class,
                DAY_30,
                Fraction.ONE,
                Period.ZERO,
                DayCount.ACTUAL_365,
                kr(1),
                day("2019-02-01"),
                none(),
                RATES);
        ValueContract.assertNullRefused(
                RateSeries.class,
                RATES,
                none(),
                day("2019-02-01"),
                ImmutableSortedMap.of(day("2019-01-01"), Fraction.ONE));
        ValueContract.assertNullRefused(
                InterestTerm.class,
                new InterestTerm(DatePeriod.ofYear(2019), kr(1), Fraction.ONE, 365),
                DatePeriod.ofYear(2019),
                kr(1),
                Fraction.ONE);
    }
}
