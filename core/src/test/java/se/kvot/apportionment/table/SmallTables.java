package se.kvot.apportionment.table;

import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import se.kvot.money.Fraction;

/** Tables to try things on, and the slowest way to round them. */
final class SmallTables {

    private SmallTables() {}

    /** From 1 x 1 to {@code most} x {@code most} cells with many ties, whole numbers and negative ones among them. */
    static Arbitrary<ExactTable> upTo(int most) {
        Arbitrary<Integer> sizes = Arbitraries.integers().between(1, most);
        Arbitrary<Integer> denominators = Arbitraries.of(1, 2, 3, 4, 5, 7, 10, 97);
        return Combinators.combine(sizes, sizes, denominators)
                .flatAs((rows, columns, denominator) -> Arbitraries.longs()
                        .between(-2L * denominator, 3L * denominator)
                        .array(long[].class)
                        .ofSize(rows * columns)
                        .map(cells -> ExactTable.ofNumerators(columns, cells, denominator)));
    }

    /** All tables that add up, in order, with the lower cell before the higher. */
    static List<List<BigInteger>> allRoundings(ExactTable table, Fraction unit) {
        List<List<BigInteger>> found = new ArrayList<>();
        extend(table, unit, new ArrayList<>(), found);
        return found;
    }

    private static void extend(ExactTable table, Fraction unit, List<BigInteger> cells, List<List<BigInteger>> found) {
        int next = cells.size();
        if (next == table.rows() * table.columns()) {
            if (addsUp(table, unit, cells)) {
                found.add(List.copyOf(cells));
            }
            return;
        }
        Fraction quota =
                table.cell(next / table.columns(), next % table.columns()).dividedBy(unit);
        BigInteger down = quota.round(RoundingMode.FLOOR);
        BigInteger up = quota.round(RoundingMode.CEILING);
        for (BigInteger choice : down.equals(up) ? List.of(down) : List.of(down, up)) {
            cells.add(choice);
            extend(table, unit, cells, found);
            cells.remove(next);
        }
    }

    private static boolean addsUp(ExactTable table, Fraction unit, List<BigInteger> cells) {
        int columns = table.columns();
        int size = cells.size();
        boolean rowsFit = IntStream.range(0, table.rows())
                .allMatch(row -> isNext(table, unit, cells, IntStream.range(row * columns, (row + 1) * columns)));
        boolean columnsFit = IntStream.range(0, columns)
                .allMatch(column -> isNext(
                        table, unit, cells, IntStream.range(0, table.rows()).map(row -> row * columns + column)));
        return rowsFit && columnsFit && isNext(table, unit, cells, IntStream.range(0, size));
    }

    private static boolean isNext(ExactTable table, Fraction unit, List<BigInteger> cells, IntStream indexes) {
        Fraction exact = Fraction.ZERO;
        BigInteger sum = BigInteger.ZERO;
        for (int i : indexes.toArray()) {
            exact = exact.plus(table.cell(i / table.columns(), i % table.columns()));
            sum = sum.add(cells.get(i));
        }
        Fraction quota = exact.dividedBy(unit);
        return sum.equals(quota.round(RoundingMode.FLOOR)) || sum.equals(quota.round(RoundingMode.CEILING));
    }

    static Fraction deviation(ExactTable table, Fraction unit, List<BigInteger> cells) {
        Fraction sum = Fraction.ZERO;
        for (int i = 0; i < cells.size(); i++) {
            Fraction exact = table.cell(i / table.columns(), i % table.columns());
            sum = sum.plus(Fraction.of(cells.get(i)).times(unit).minus(exact).abs());
        }
        return sum;
    }

    static List<BigInteger> cells(RoundedTable table) {
        return table.toLists().stream().flatMap(List::stream).toList();
    }

    /** The same table with each cell as {@code more} times as much, so that nothing fits in a {@code long}. */
    static ExactTable times(ExactTable table, Fraction more) {
        return ExactTable.of(IntStream.range(0, table.rows())
                .mapToObj(row -> IntStream.range(0, table.columns())
                        .mapToObj(column -> table.cell(row, column).times(more))
                        .toList())
                .toList());
    }
}
