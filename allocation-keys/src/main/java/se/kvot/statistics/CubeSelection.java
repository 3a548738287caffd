package se.kvot.statistics;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.kvot.party.Recipient;
import se.kvot.statistics.Cube.Category;
import se.kvot.statistics.Cube.Cell;
import se.kvot.statistics.Cube.Dimension;

/** Takes the figures of a cube that the settings select; used once. */
final class CubeSelection {

    private static final int NONE = -1;

    private final StatisticCube settings;
    private final Cube cube;
    private final FigureCollector collector;
    private final int region;
    private final int time;

    /** The index of the only category to read, by that of its dimension. */
    private final ImmutableMap<Integer, Integer> fixed;

    private final Map<Integer, Recipient> recipients = new LinkedHashMap<>();
    private final Map<Integer, LocalDate> dates = new LinkedHashMap<>();

    CubeSelection(StatisticCube settings, Cube cube) {
        this.settings = settings;
        this.cube = cube;
        this.collector = new FigureCollector(settings);
        this.region = indexOf(settings.regionDimension());
        this.time = settings.timeDimension().map(this::indexOf).orElse(NONE);
        if (region == time) {
            throw dimension(region)
                    .place()
                    .error("dimension of recipients and that of times must be two but are both "
                            + dimension(region).named());
        }
        this.fixed = fixed();
    }

    StatisticReading read(Optional<Charset> charset, Optional<Character> delimiter) {
        for (Cell cell : cube.cells()) {
            if (isSelected(cell)) {
                add(cell);
            }
        }
        return collector.reading(charset, delimiter, cube.place());
    }

    private Dimension dimension(int index) {
        return cube.dimensions().get(index);
    }

    private int indexOf(String name) {
        int[] found = IntStream.range(0, cube.dimensions().size())
                .filter(i -> dimension(i).isCalled(name))
                .toArray();
        if (found.length != 1) {
            throw cube.place()
                    .error("table must have one dimension " + Quoted.of(name) + " but has "
                            + Cube.listed(cube.dimensions().stream()
                                    .map(Dimension::named)
                                    .toList()));
        }
        return found[0];
    }

    private ImmutableMap<Integer, Integer> fixed() {
        Map<Integer, Integer> stated = new LinkedHashMap<>();
        settings.fixed().forEach((name, value) -> {
            int index = indexOf(name);
            if (index == region || index == time) {
                throw dimension(index)
                        .place()
                        .error("dimension that is fixed must be neither that of recipients nor that of times but was "
                                + dimension(index).named());
            }
            if (stated.put(index, indexOf(value, dimension(index))) != null) {
                throw dimension(index)
                        .place()
                        .error("dimension must be fixed once but was twice: "
                                + dimension(index).named());
            }
        });
        for (int i = 0; i < cube.dimensions().size(); i++) {
            if (i != region && i != time && !stated.containsKey(i)) {
                requireOneCategory(dimension(i));
            }
        }
        return ImmutableMap.copyOf(stated);
    }

    private static int indexOf(String value, Dimension dimension) {
        List<Integer> found = IntStream.range(0, dimension.categories().size())
                .filter(i -> dimension.categories().get(i).isCalled(value))
                .boxed()
                .toList();
        if (found.size() != 1) {
            throw dimension
                    .place()
                    .error("dimension " + dimension.named() + " must have one value " + Quoted.of(value) + " but has "
                            + listed(dimension.categories()));
        }
        return found.get(0);
    }

    private static void requireOneCategory(Dimension dimension) {
        if (dimension.categories().size() > 1) {
            throw dimension
                    .place()
                    .error("dimension " + dimension.named() + " must be fixed to one of its "
                            + dimension.categories().size() + " values but was not stated: "
                            + listed(dimension.categories()));
        }
    }

    private static String listed(ImmutableList<Category> categories) {
        return Cube.listed(categories.stream().map(Category::named).collect(Collectors.toList()));
    }

    private boolean isSelected(Cell cell) {
        return fixed.entrySet().stream().allMatch(entry -> cell.at().get(entry.getKey()) == entry.getValue());
    }

    private void add(Cell cell) {
        Recipient recipient = recipients.computeIfAbsent(cell.at().get(region), this::recipient);
        LocalDate date = time == NONE
                ? settings.date().orElseThrow()
                : dates.computeIfAbsent(cell.at().get(time), this::date);
        collector.add(date, recipient, cell.figure(), cell.mark(), cell.place());
    }

    private Recipient recipient(int category) {
        Dimension dimension = dimension(region);
        return collector.recipient(dimension.categories().get(category).joined(), "", dimension.place());
    }

    private LocalDate date(int index) {
        TimeText times = settings.times();
        Category category = dimension(time).categories().get(index);
        @Nullable
        String text = List.of(category.code(), category.label()).stream()
                .filter(times::isTime)
                .findFirst()
                .orElse(null);
        return times.read(
                text == null ? category.joined() : text, dimension(time).place());
    }
}
