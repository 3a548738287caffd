package se.kvot.document;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigInteger;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.kvot.apportionment.table.Biproportional;
import se.kvot.apportionment.table.BiproportionalTable;
import se.kvot.apportionment.table.DivisorMethod;
import se.kvot.apportionment.table.ExactTable;
import se.kvot.apportionment.table.RoundedTable;
import se.kvot.apportionment.table.TablePrices;
import se.kvot.apportionment.table.TableRounding;
import se.kvot.money.Fraction;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads one problem with a matrix, solves it and writes the answer. */
final class TableProblem {

    private static final String CONTROLLED = "controlled-rounding";
    private static final ImmutableMap<String, DivisorMethod> BIPROPORTIONAL = ImmutableMap.of(
            "biproportional-webster", DivisorMethod.WEBSTER, "biproportional-jefferson", DivisorMethod.JEFFERSON);
    private static final ImmutableSet<String> FIELDS =
            ImmutableSet.of("id", "method", "matrix", "unit", "step", "rows", "columns", "total");

    private final ObjectNode problem;
    private final ObjectNode answer;
    private final Set<ApportionmentJson.Detail> details;
    private final BigInteger unit;

    static void solve(ObjectNode problem, ObjectNode answer, Set<ApportionmentJson.Detail> details) {
        ProblemReader.requireFields(problem, FIELDS);
        new TableProblem(problem, answer, details).solve();
    }

    private TableProblem(ObjectNode problem, ObjectNode answer, Set<ApportionmentJson.Detail> details) {
        this.problem = problem;
        this.answer = answer;
        this.details = details;
        this.unit = Stream.of("unit", "step")
                .flatMap(name -> whole(name).stream())
                .findFirst()
                .orElse(BigInteger.ONE);
        checkArgument(unit.signum() > 0, "unit must be positive but was %s", unit);
    }

    private void solve() {
        String method = ProblemReader.word("method", ProblemReader.required(problem, "method"));
        ExactTable table = ExactTable.of(ProblemReader.list(
                "matrix",
                ProblemReader.required(problem, "matrix"),
                row -> ProblemReader.list("row of matrix", row, cell -> ProblemReader.exact("cell", cell))));
        Optional<ImmutableList<BigInteger>> rows = totals("rows", table.rows());
        Optional<ImmutableList<BigInteger>> columns = totals("columns", table.columns());
        checkArgument(
                rows.isPresent() == columns.isPresent(),
                "problem must have totals of rows and of columns or neither but had only those of %s",
                rows.isPresent() ? "rows" : "columns");
        if (method.equals(CONTROLLED)) {
            controlled(TableRounding.of(table, Fraction.of(unit)), rows, columns);
        } else {
            DivisorMethod divisor = BIPROPORTIONAL.get(method);
            checkArgument(
                    divisor != null,
                    "method of a matrix must be %s or one of %s but was \"%s\"",
                    CONTROLLED,
                    BIPROPORTIONAL.keySet(),
                    ProblemReader.shown(method));
            checkArgument(rows.isPresent(), "problem must have totals of rows and columns by %s but had none", method);
            proportional(table, divisor, rows.orElseThrow(), columns.orElseThrow());
        }
    }

    private void controlled(
            TableRounding rounding,
            Optional<ImmutableList<BigInteger>> rows,
            Optional<ImmutableList<BigInteger>> columns) {
        RoundedTable table = rows.isPresent()
                ? rounding.leastDeviation(units("rows", rows.get()), units("columns", columns.orElseThrow()))
                        .orElseThrow()
                : rounding.leastDeviation();
        parts(table.rows(), table.columns(), table::units);
        Fraction sum = sum(rounding.table());
        answer.put(
                "undistributed",
                sum.minus(Fraction.of(table.totalUnits().multiply(unit))).toString());
        several(table.hasEquals());
        if (details.contains(ApportionmentJson.Detail.CERTIFICATE)) {
            table.prices().ifPresent(prices -> write(prices, table));
        }
    }

    private static Fraction sum(ExactTable table) {
        Fraction sum = Fraction.ZERO;
        for (int row = 0; row < table.rows(); row++) {
            for (int column = 0; column < table.columns(); column++) {
                sum = sum.plus(table.cell(row, column));
            }
        }
        return sum;
    }

    private void write(TablePrices prices, RoundedTable table) {
        ObjectNode node = answer.putObject("certificate").put("kind", "prices");
        ArrayNode rows = node.putArray("rows");
        IntStream.range(0, table.rows()).forEach(row -> rows.add(prices.row(row).toString()));
        ArrayNode columns = node.putArray("columns");
        IntStream.range(0, table.columns())
                .forEach(column -> columns.add(prices.column(column).toString()));
        node.put("total", prices.total().toString());
    }

    private void proportional(
            ExactTable weights,
            DivisorMethod method,
            ImmutableList<BigInteger> rows,
            ImmutableList<BigInteger> columns) {
        BiproportionalTable table = Biproportional.of(
                        weights, longs(units("rows", rows)), longs(units("columns", columns)))
                .by(method)
                .orElseThrow();
        parts(table.rows(), table.columns(), (row, column) -> BigInteger.valueOf(table.units(row, column)));
        answer.put("undistributed", "0");
        several(table.hasEquals());
        if (details.contains(ApportionmentJson.Detail.CERTIFICATE)) {
            ObjectNode node = answer.putObject("certificate").put("kind", "multipliers");
            ArrayNode rowMultipliers = node.putArray("rows");
            table.rowMultipliers().forEach(multiplier -> rowMultipliers.add(multiplier.toString()));
            ArrayNode columnMultipliers = node.putArray("columns");
            table.columnMultipliers().forEach(multiplier -> columnMultipliers.add(multiplier.toString()));
        }
    }

    private interface Units {
        BigInteger at(int row, int column);
    }

    private void parts(int rows, int columns, Units units) {
        ArrayNode parts = answer.putArray("parts");
        for (int row = 0; row < rows; row++) {
            ArrayNode cells = parts.addArray();
            for (int column = 0; column < columns; column++) {
                cells.add(units.at(row, column).multiply(unit));
            }
        }
    }

    /** Which cells are tied has no short answer in a table; that others are as good has. */
    private void several(boolean hasEquals) {
        answer.putArray("ties");
        answer.put("several", hasEquals);
    }

    private Optional<BigInteger> whole(String name) {
        return ProblemReader.optional(problem, name).map(node -> ProblemReader.whole(name, node));
    }

    private Optional<ImmutableList<BigInteger>> totals(String name, int size) {
        Optional<ImmutableList<BigInteger>> totals = ProblemReader.optional(problem, name)
                .map(node -> ProblemReader.list(name, node, total -> ProblemReader.whole("total of " + name, total)));
        totals.ifPresent(given -> {
            checkArgument(
                    given.size() == size,
                    "totals of %s must be as many as the matrix has, %s, but were %s",
                    name,
                    size,
                    given.size());
            BigInteger sum = given.stream().reduce(BigInteger.ZERO, BigInteger::add);
            whole("total")
                    .ifPresent(total -> checkArgument(
                            total.equals(sum),
                            "totals of %s must sum to the total, %s, but summed to %s",
                            name,
                            total,
                            sum));
        });
        return totals;
    }

    private ImmutableList<BigInteger> units(String name, ImmutableList<BigInteger> totals) {
        return totals.stream()
                .map(total -> {
                    BigInteger[] units = total.divideAndRemainder(unit);
                    checkArgument(
                            units[1].signum() == 0,
                            "totals of %s must be multiples of the unit, %s, but one was %s",
                            name,
                            unit,
                            total);
                    return units[0];
                })
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<Long> longs(ImmutableList<BigInteger> numbers) {
        return numbers.stream()
                .map(number -> {
                    checkArgument(
                            number.bitLength() < Long.SIZE,
                            "totals by a divisor must fit 64 bits but one was %s",
                            number);
                    return number.longValueExact();
                })
                .collect(ImmutableList.toImmutableList());
    }
}
