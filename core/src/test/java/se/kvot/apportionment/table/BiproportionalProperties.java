package se.kvot.apportionment.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.kvot.money.Fraction;

final class BiproportionalProperties {

    /** Weights, and totals that some table has whose cells without weight are empty. */
    record Problem(ExactTable weights, List<Long> rowTotals, List<Long> columnTotals) {

        Problem turned() {
            return new Problem(weights.transposed(), /* rowTotals= */ columnTotals, /* columnTotals= */ rowTotals);
        }
    }

    @Provide
    Arbitrary<Problem> tinyProblems() {
        return problems(3, 3);
    }

    @Provide
    Arbitrary<Problem> problems() {
        return problems(8, 40);
    }

    private static Arbitrary<Problem> problems(int most, int units) {
        Arbitrary<Integer> sizes = Arbitraries.integers().between(1, most);
        return Combinators.combine(sizes, sizes)
                .flatAs((rows, columns) -> Combinators.combine(
                                Arbitraries.of(0L, 1L, 1L, 2L, 3L, 5L, 10L, 997L)
                                        .array(Long[].class)
                                        .ofSize(rows * columns),
                                Arbitraries.longs()
                                        .between(0, units)
                                        .array(Long[].class)
                                        .ofSize(rows * columns))
                        .as((weights, some) -> problem(rows, columns, weights, some)));
    }

    private static Problem problem(int rows, int columns, Long[] weights, Long[] some) {
        long[] numerators = Arrays.stream(weights).mapToLong(Long::longValue).toArray();
        Long[] rowTotals = new Long[rows];
        Long[] columnTotals = new Long[columns];
        Arrays.fill(rowTotals, 0L);
        Arrays.fill(columnTotals, 0L);
        for (int i = 0; i < numerators.length; i++) {
            if (numerators[i] > 0) {
                rowTotals[i / columns] += some[i];
                columnTotals[i % columns] += some[i];
            }
        }
        return new Problem(ExactTable.ofNumerators(columns, numerators, 1), List.of(rowTotals), List.of(columnTotals));
    }

    private static BiproportionalTable solve(Problem problem, DivisorMethod method) {
        return Biproportional.of(problem.weights(), problem.rowTotals(), problem.columnTotals())
                .by(method)
                .orElseThrow();
    }

    @Property
    void multipliersProveTheTable(@ForAll("problems") Problem problem, @ForAll DivisorMethod method) {
        assertThat(TableVerifier.findings(
                        problem.weights(), problem.rowTotals(), problem.columnTotals(), solve(problem, method)))
                .isEmpty();
    }

    @Property
    void isTheFirstOfTheBestOfAllTables(@ForAll("tinyProblems") Problem problem, @ForAll DivisorMethod method) {
        List<long[]> all = new ArrayList<>();
        extend(problem, 0, new long[problem.weights().rows() * problem.weights().columns()], all);
        Fraction least = all.stream()
                .map(units -> cost(problem, method, units))
                .min(Comparator.naturalOrder())
                .orElseThrow();
        List<long[]> best = all.stream()
                .filter(units -> cost(problem, method, units).equals(least))
                .toList();
        BiproportionalTable table = solve(problem, method);
        assertThat(table.toArray()).isEqualTo(best.get(0));
        assertThat(table.hasEquals()).isEqualTo(best.size() > 1);
    }

    @Property
    void aTableOnItsSideIsProportionalToo(@ForAll("problems") Problem problem, @ForAll DivisorMethod method) {
        Problem turned = problem.turned();
        BiproportionalTable table = solve(turned, method);
        assertThat(TableVerifier.findings(turned.weights(), turned.rowTotals(), turned.columnTotals(), table))
                .isEmpty();
        assertThat(table.hasEquals()).isEqualTo(solve(problem, method).hasEquals());
    }

    @Property
    void scaleOfTheWeightsDoesNotMatter(@ForAll("problems") Problem problem, @ForAll DivisorMethod method) {
        Problem scaled = new Problem(
                SmallTables.times(problem.weights(), Fraction.of(7, 3)), problem.rowTotals(), problem.columnTotals());
        assertThat(solve(scaled, method)).isEqualTo(solve(problem, method));
    }

    private static void extend(Problem problem, int next, long[] units, List<long[]> found) {
        int columns = problem.weights().columns();
        if (next == units.length) {
            boolean columnsFit = IntStream.range(0, columns)
                    .allMatch(column -> sum(units, column, columns, units.length)
                            == problem.columnTotals().get(column));
            if (columnsFit) {
                found.add(units.clone());
            }
            return;
        }
        int row = next / columns;
        int column = next % columns;
        long left = problem.rowTotals().get(row) - sum(units, row * columns, 1, next);
        long most = problem.weights().cell(row, column).signum() == 0 ? 0 : left;
        for (long choice = column == columns - 1 ? left : 0; choice <= most; choice++) {
            units[next] = choice;
            extend(problem, next + 1, units, found);
        }
        units[next] = 0;
    }

    private static long sum(long[] units, int from, int step, int to) {
        long sum = 0;
        for (int i = from; i < to; i += step) {
            sum += units[i];
        }
        return sum;
    }

    /** What the right tables have least of: the product, over all units, of where they tip over their weight. */
    private static Fraction cost(Problem problem, DivisorMethod method, long[] units) {
        Fraction cost = Fraction.ONE;
        int columns = problem.weights().columns();
        for (int i = 0; i < units.length; i++) {
            for (long unit = 0; unit < units[i]; unit++) {
                Fraction weight = problem.weights().cell(i / columns, i % columns);
                cost = cost.times(method.tipsAt(unit)).dividedBy(weight);
            }
        }
        return cost;
    }
}
