package se.kvot.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DatePeriodProperties {
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);

    @Provide
    Arbitrary<DatePeriod> periods() {
        // short ones near each other, so that they often touch
        return Combinators.combine(
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.integers().between(1, 40))
                .as((start, length) -> DatePeriod.of(
                        FIRST.plusDays(start), FIRST.plusDays(start).plusDays(length)));
    }

    @Property
    void textReadsBack(@ForAll("periods") DatePeriod period) {
        assertThat(DatePeriod.parse(period.toString())).isEqualTo(period);
    }

    @Property
    void relationsAreThoseOfTheSetsOfDays(@ForAll("periods") DatePeriod a, @ForAll("periods") DatePeriod b) {
        var days = a.start().datesUntil(a.endExclusive()).toList();
        var others = b.start().datesUntil(b.endExclusive()).toList();
        var common = days.stream().filter(others::contains).toList();

        assertThat(a.lengthInDays()).isEqualTo(days.size());
        assertThat(a.overlaps(b)).isEqualTo(!common.isEmpty());
        assertThat(a.contains(b)).isEqualTo(days.containsAll(others));
        assertThat(a.intersection(b).map(DatePeriod::lengthInDays).orElse(0L)).isEqualTo(common.size());
        assertThat(a.intersection(b).stream())
                .allSatisfy(c -> assertThat(common).startsWith(c.start()).endsWith(c.lastDay()));
        assertThat(a.abuts(b))
                .isEqualTo(common.isEmpty() && a.span(b).lengthInDays() == a.lengthInDays() + b.lengthInDays());
    }

    @Property
    void spanIsTheSmallestThatContainsBoth(@ForAll("periods") DatePeriod a, @ForAll("periods") DatePeriod b) {
        DatePeriod span = a.span(b);
        assertThat(span.contains(a) && span.contains(b)).isTrue();
        assertThat(span).isEqualTo(b.span(a));
        assertThat(span.start()).isIn(a.start(), b.start());
        assertThat(span.endExclusive()).isIn(a.endExclusive(), b.endExclusive());
    }

    @Property
    void orderAgreesWithEquals(@ForAll("periods") DatePeriod a, @ForAll("periods") DatePeriod b) {
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
    }
}
