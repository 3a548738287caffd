package se.kvot.apportionment.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.kvot.money.Fraction;

final class TableRoundingProperties {

    private static final Fraction HUGE = Fraction.of(BigInteger.TEN.pow(60));

    @Provide
    Arbitrary<ExactTable> tinyTables() {
        return SmallTables.upTo(3);
    }

    @Provide
    Arbitrary<ExactTable> tables() {
        return SmallTables.upTo(12);
    }

    @Provide
    Arbitrary<Fraction> units() {
        return Arbitraries.of(Fraction.ONE, Fraction.of(2), Fraction.of(1, 2), Fraction.of(5, 3));
    }

    @Property
    void leastDeviationIsTheFirstOfTheBestOfAllTables(
            @ForAll("tinyTables") ExactTable table, @ForAll("units") Fraction unit) {
        List<List<BigInteger>> all = SmallTables.allRoundings(table, unit);
        Fraction least = all.stream()
                .map(cells -> SmallTables.deviation(table, unit, cells))
                .min(Comparator.naturalOrder())
                .orElseThrow();
        List<List<BigInteger>> best = all.stream()
                .filter(cells -> SmallTables.deviation(table, unit, cells).equals(least))
                .toList();
        RoundedTable rounded = TableRounding.of(table, unit).leastDeviation();
        assertThat(rounded.deviation()).isEqualTo(least);
        assertThat(SmallTables.cells(rounded)).isEqualTo(best.get(0));
        assertThat(rounded.hasEquals()).isEqualTo(best.size() > 1);
    }

    @Property
    void leastDeviationPassesTheVerifier(@ForAll("tables") ExactTable table, @ForAll("units") Fraction unit) {
        assertThat(TableVerifier.findings(table, TableRounding.of(table, unit).leastDeviation()))
                .isEmpty();
    }

    @Property
    void feasiblePassesTheVerifierAndDeviatesNoLess(
            @ForAll("tables") ExactTable table, @ForAll("units") Fraction unit) {
        TableRounding rounding = TableRounding.of(table, unit);
        RoundedTable feasible = rounding.feasible();
        assertThat(TableVerifier.findings(table, feasible)).isEmpty();
        assertThat(feasible.deviation())
                .isGreaterThanOrEqualTo(rounding.leastDeviation().deviation());
        assertThat(feasible.prices()).isEmpty();
    }

    @Property
    void numbersOfAnySizeGiveTheSameTable(@ForAll("tables") ExactTable table, @ForAll("units") Fraction unit) {
        ExactTable huge = SmallTables.times(table, HUGE);
        RoundedTable small = TableRounding.of(table, unit).leastDeviation();
        RoundedTable large = TableRounding.of(huge, unit.times(HUGE)).leastDeviation();
        assertThat(large.toLists()).isEqualTo(small.toLists());
        assertThat(large.hasEquals()).isEqualTo(small.hasEquals());
        assertThat(large.deviation()).isEqualTo(small.deviation().times(HUGE));
        assertThat(TableVerifier.findings(huge, large)).isEmpty();
        assertThat(TableRounding.of(huge, unit.times(HUGE)).feasible().toLists())
                .isEqualTo(TableRounding.of(table, unit).feasible().toLists());
    }

    @Property
    void aTableOnItsSideDeviatesAsMuch(@ForAll("tables") ExactTable table, @ForAll("units") Fraction unit) {
        RoundedTable upright = TableRounding.of(table, unit).leastDeviation();
        RoundedTable turned = TableRounding.of(table.transposed(), unit).leastDeviation();
        assertThat(turned.deviation()).isEqualTo(upright.deviation());
        assertThat(turned.hasEquals()).isEqualTo(upright.hasEquals());
        assertThat(TableVerifier.findings(table.transposed(), turned)).isEmpty();
    }

    @Property
    void theOppositeTableDeviatesAsMuch(@ForAll("tables") ExactTable table, @ForAll("units") Fraction unit) {
        ExactTable opposite = SmallTables.times(table, Fraction.of(-1));
        RoundedTable rounded = TableRounding.of(table, unit).leastDeviation();
        RoundedTable negative = TableRounding.of(opposite, unit).leastDeviation();
        assertThat(negative.deviation()).isEqualTo(rounded.deviation());
        assertThat(negative.hasEquals()).isEqualTo(rounded.hasEquals());
    }

    @Property
    void itsOwnTotalsGiveTheSameTable(@ForAll("tables") ExactTable table, @ForAll("units") Fraction unit) {
        RoundedTable rounded = TableRounding.of(table, unit).leastDeviation();
        TableOutcome<RoundedTable> again = TableRounding.of(table, unit)
                .leastDeviation(
                        java.util.stream.IntStream.range(0, table.rows())
                                .mapToObj(rounded::rowUnits)
                                .toList(),
                        java.util.stream.IntStream.range(0, table.columns())
                                .mapToObj(rounded::columnUnits)
                                .toList());
        assertThat(again.orElseThrow()).isEqualTo(rounded);
    }
}
