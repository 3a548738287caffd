package se.kvot.statistics;

import com.google.common.collect.ContiguousSet;
import com.google.common.collect.DiscreteDomain;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.Range;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.kvot.statistics.Cube.Category;
import se.kvot.statistics.Cube.Cell;
import se.kvot.statistics.Cube.Dimension;

/** Reads a dataset in JSON-stat 2.0, whose parts may stand in any order; used once. */
final class JsonStat {

    /** A figure where it stands. */
    private record Value(FigureText.Reading figure, Place place) {}

    /** What a dataset says of one dimension. */
    private static final class Part {

        private final Place place;
        private String label = "";
        private ImmutableList<String> codes = ImmutableList.of();
        private final Map<String, String> labels = new LinkedHashMap<>();

        Part(Place place) {
            this.place = place;
        }

        Dimension dimension(String id) {
            List<String> order = codes.isEmpty() ? List.copyOf(labels.keySet()) : codes;
            return new Dimension(
                    id,
                    label,
                    order.stream()
                            .map(code -> new Category(code, labels.getOrDefault(code, "")))
                            .collect(ImmutableList.toImmutableList()),
                    place);
        }
    }

    private final JsonTokens json;
    private final int limit;
    private final Place start;
    private ImmutableList<String> ids = ImmutableList.of();
    private final List<Integer> sizes = new ArrayList<>();
    private final Map<String, Part> parts = new LinkedHashMap<>();
    private final Map<Integer, Value> values = new LinkedHashMap<>();
    private final Map<Integer, String> marks = new LinkedHashMap<>();
    private String markOfAll = "";
    private int length = -1;
    private Place valuePlace;

    /**
     * {@return the cube in the text}
     *
     * @param limit how many figures it may have
     */
    static Cube cube(String text, int limit, String sourceName) {
        return JsonTokens.read(text, sourceName, json -> new JsonStat(json, limit).cube());
    }

    private JsonStat(JsonTokens json, int limit) {
        this.json = json;
        this.limit = limit;
        this.start = json.place();
        this.valuePlace = start;
    }

    private Cube cube() {
        json.object("JSON-stat", this::readProperty);
        ImmutableList<Dimension> dimensions = dimensions();
        int count = Cube.combinations(sizes, limit)
                .orElseThrow(() -> start.error("table must have at most " + limit + " figures but has more"));
        if (length >= 0 && length != count) {
            throw valuePlace.error(
                    "value must have " + count + " figures, one for each combination, but had " + length);
        }
        values.forEach((index, value) -> {
            if (index >= count) {
                throw value.place.error("index of a figure must be less than " + count + " but was " + index);
            }
        });
        return new Cube(
                dimensions,
                Iterables.transform(
                        ContiguousSet.create(Range.closedOpen(0, count), DiscreteDomain.integers()),
                        index -> cell(index, dimensions)),
                start);
    }

    private Cell cell(int index, ImmutableList<Dimension> dimensions) {
        @Nullable Value value = values.get(index);
        String mark = marks.getOrDefault(index, markOfAll);
        FigureText.Reading figure = value == null ? new FigureText.Unknown("") : value.figure;
        return new Cell(
                Cube.combination(index, dimensions),
                figure instanceof FigureText.Unknown ? new FigureText.Unknown(mark) : figure,
                mark,
                value == null ? valuePlace : value.place);
    }

    private void readProperty(String name) {
        switch (name) {
            case "class" -> readClass();
            case "id" -> ids = json.texts("id");
            case "size" -> json.array("size", () -> sizes.add(json.count("size of a dimension")));
            case "dimension" -> json.object("dimension", this::readDimension);
            case "value" -> readValues();
            case "status" -> readStatus();
            default -> json.skip();
        }
    }

    private void readClass() {
        Place place = json.place();
        String text = json.text("class");
        if (!text.equals("dataset")) {
            throw place.error("class must be \"dataset\" but was " + Quoted.of(text));
        }
    }

    private void readDimension(String id) {
        Part part = new Part(json.place());
        parts.put(id, part);
        json.object("dimension " + Quoted.of(id), name -> {
            switch (name) {
                case "label" -> part.label = json.text("label");
                case "category" -> json.object("category", each -> readCategory(each, part));
                default -> json.skip();
            }
        });
    }

    private void readCategory(String name, Part part) {
        switch (name) {
            case "index" -> part.codes = json.isArray() ? json.texts("index") : indexes();
            case "label" ->
                json.object("label", code -> part.labels.put(code, json.text("label of " + Quoted.of(code))));
            default -> json.skip();
        }
    }

    private ImmutableList<String> indexes() {
        Place place = json.place();
        TreeMap<Integer, String> codes = new TreeMap<>();
        json.object("index", code -> {
            int index = json.count("index of " + Quoted.of(code));
            if (codes.put(index, code) != null) {
                throw json.place().error("index of " + Quoted.of(code) + " must be its own but was " + index + " too");
            }
        });
        if (!codes.isEmpty() && codes.lastKey() != codes.size() - 1) {
            throw place.error("index must count from 0 to " + (codes.size() - 1) + " but had " + codes.lastKey());
        }
        return ImmutableList.copyOf(codes.values());
    }

    private void readValues() {
        valuePlace = json.place();
        if (json.isObject()) {
            json.object("value", key -> putValue(position(key)));
        } else {
            length = 0;
            json.array("value", () -> putValue(length++));
        }
    }

    private void putValue(int index) {
        if (values.size() >= limit) {
            throw json.place().error("table must have at most " + limit + " figures but has more");
        }
        values.put(index, new Value(json.figure(), json.place()));
    }

    private void readStatus() {
        if (json.isObject()) {
            json.object("status", key -> json.textOrNull("status").ifPresent(mark -> marks.put(position(key), mark)));
        } else if (json.isArray()) {
            int[] index = {0};
            json.array("status", () -> {
                int at = index[0]++;
                json.textOrNull("status").ifPresent(mark -> marks.put(at, mark));
            });
        } else {
            markOfAll = json.textOrNull("status").orElse("");
        }
    }

    private int position(String key) {
        if (!key.matches("0|[1-9][0-9]{0,8}")) {
            throw json.place().error("index of a figure must be a whole number but was " + Quoted.of(key));
        }
        return Integer.parseInt(key);
    }

    private ImmutableList<Dimension> dimensions() {
        if (ids.isEmpty()) {
            throw start.error("JSON-stat must have the dimensions in id but had none");
        }
        if (ids.size() != sizes.size()) {
            throw start.error("size must have " + ids.size() + " numbers, one for each of id, but had " + sizes.size());
        }
        ImmutableList.Builder<Dimension> dimensions = ImmutableList.builder();
        for (int i = 0; i < ids.size(); i++) {
            @Nullable Part part = parts.get(ids.get(i));
            if (part == null) {
                throw start.error("dimension must have " + Quoted.of(ids.get(i)) + " of id but has "
                        + Cube.listed(parts.keySet().stream().map(Quoted::of).toList()));
            }
            Dimension dimension = part.dimension(ids.get(i));
            int categories = dimension.categories().size();
            if (categories != sizes.get(i)) {
                throw part.place.error("dimension " + dimension.named() + " must have as many categories as size says, "
                        + sizes.get(i) + ", but had " + categories);
            }
            dimensions.add(dimension);
        }
        return dimensions.build();
    }
}
