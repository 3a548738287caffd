package se.kvot.statistics;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import se.kvot.statistics.Cube.Category;
import se.kvot.statistics.Cube.Cell;
import se.kvot.statistics.Cube.Dimension;

/** Reads a cube from a table with a column for each dimension and one with the figures. */
final class CsvCube {

    static Cube of(StatisticCube settings, CsvTable table) {
        int columns = table.headings().size();
        int valueColumn =
                settings.valueColumn().map(column -> column.indexIn(table)).orElse(columns - 1);
        List<Integer> dimensionColumns = IntStream.range(0, columns)
                .filter(column -> column != valueColumn)
                .boxed()
                .toList();
        List<Map<String, Integer>> found = new ArrayList<>();
        ImmutableList.Builder<Dimension> dimensions = ImmutableList.builder();
        for (int column : dimensionColumns) {
            Map<String, Integer> indexes = new LinkedHashMap<>();
            table.rows().forEach(row -> indexes.putIfAbsent(row.cells().get(column), indexes.size()));
            found.add(indexes);
            String heading = table.headings().get(column);
            dimensions.add(new Dimension(
                    heading,
                    heading,
                    indexes.keySet().stream()
                            .map(text -> new Category("", text))
                            .collect(ImmutableList.toImmutableList()),
                    table.headingPlace(column + 1)));
        }
        return new Cube(
                dimensions.build(),
                Iterables.transform(table.rows(), row -> {
                    int[] at = new int[dimensionColumns.size()];
                    for (int i = 0; i < at.length; i++) {
                        at[i] = requireNonNull(found.get(i).get(row.cells().get(dimensionColumns.get(i))));
                    }
                    return new Cell(
                            ImmutableIntArray.copyOf(at),
                            FigureText.read(row.cells().get(valueColumn), settings.decimalSign()),
                            "",
                            table.place(row, valueColumn + 1));
                }),
                table.headingPlace(1));
    }

    private CsvCube() {}
}
