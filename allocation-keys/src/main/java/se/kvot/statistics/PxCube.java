package se.kvot.statistics;

import static java.util.function.Predicate.not;

import com.google.common.collect.ContiguousSet;
import com.google.common.collect.DiscreteDomain;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.Range;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.kvot.statistics.Cube.Category;
import se.kvot.statistics.Cube.Cell;
import se.kvot.statistics.Cube.Dimension;
import se.kvot.statistics.PxText.Entry;
import se.kvot.statistics.PxText.Item;

/** Reads a cube from a PX file. */
final class PxCube {

    /** Signs for "no figure": one to six points by reason, and a hyphen for nothing to report. */
    private static final Pattern UNKNOWN = Pattern.compile("\\.{1,6}|-|:|");

    private final PxText px;
    private final String language;

    /**
     * {@return the cube in the file}
     *
     * @param limit how many figures it may have
     */
    static Cube of(PxText px, Optional<String> language, int limit) {
        return new PxCube(px, language).cube(limit);
    }

    private PxCube(PxText px, Optional<String> language) {
        this.px = px;
        this.language = language.map(this::language).orElse("");
    }

    private Cube cube(int limit) {
        px.entries().forEach(PxCube::requireNoKeys);
        ImmutableList<Dimension> dimensions = dimensions();
        Entry data = px.find("DATA", "", "").orElseThrow(() -> px.place().error("file must have DATA but has none"));
        int count = Cube.combinations(
                        dimensions.stream()
                                .map(each -> each.categories().size())
                                .toList(),
                        limit)
                .orElseThrow(() -> px.place().error("table must have at most " + limit + " figures but has more"));
        if (data.items().size() != count) {
            throw data.place()
                    .error("DATA must have " + count + " figures, one for each combination, but had "
                            + data.items().size());
        }
        return new Cube(
                dimensions,
                Iterables.transform(
                        ContiguousSet.create(Range.closedOpen(0, count), DiscreteDomain.integers()),
                        index -> cell(index, data.items().get(index), dimensions)),
                data.place());
    }

    private static void requireNoKeys(PxText.Key key, Entry entry) {
        if (key.keyword().equals("KEYS")) {
            throw entry.place().error("DATA must have all figures but leaves some out, as " + key + " says");
        }
    }

    private static Cell cell(int index, Item item, ImmutableList<Dimension> dimensions) {
        return new Cell(
                Cube.combination(index, dimensions),
                UNKNOWN.matcher(item.text()).matches()
                        ? new FigureText.Unknown(item.text())
                        : FigureText.readPlain(item.text()),
                "",
                item.place());
    }

    /** {@return how keywords of that language are marked: not at all if it is the main one} */
    private String language(String wanted) {
        String main = px.find("LANGUAGE", "", "").map(PxCube::first).orElse("");
        ImmutableList<String> all =
                px.find("LANGUAGES", "", "").map(PxCube::texts).orElse(ImmutableList.of(main));
        if (!main.equals(wanted) && !all.contains(wanted)) {
            throw px.place()
                    .error("file must have the language " + Quoted.of(wanted) + " but has "
                            + Cube.listed(all.stream().map(Quoted::of).toList()));
        }
        return main.equals(wanted) ? "" : wanted;
    }

    private ImmutableList<Dimension> dimensions() {
        ImmutableList<String> names = names(language);
        ImmutableList<String> mainNames = names("");
        if (names.isEmpty() || names.size() != mainNames.size()) {
            throw px.place()
                    .error("file must have the dimensions in STUB and HEADING"
                            + (language.isEmpty() ? "" : " in its main language and " + language)
                            + " but had " + mainNames.size()
                            + (language.isEmpty() ? "" : " and " + names.size()));
        }
        ImmutableList.Builder<Dimension> dimensions = ImmutableList.builder();
        for (int i = 0; i < names.size(); i++) {
            dimensions.add(dimension(names.get(i), mainNames.get(i)));
        }
        return dimensions.build();
    }

    private ImmutableList<String> names(String of) {
        return Stream.of("STUB", "HEADING")
                .flatMap(keyword -> px.find(keyword, of, "").stream())
                .flatMap(entry -> texts(entry).stream())
                .filter(not(String::isEmpty))
                .collect(ImmutableList.toImmutableList());
    }

    private Dimension dimension(String name, String mainName) {
        Entry values = px.find("VALUES", language, name)
                .orElseThrow(() -> px.place()
                        .error("file must have " + new PxText.Key("VALUES", language, name) + " but has none"));
        ImmutableList<String> labels = texts(values);
        // codes are the same in all languages, and not every file repeats them
        Optional<Entry> codes = px.find("CODES", language, name).or(() -> px.find("CODES", "", mainName));
        codes.ifPresent(entry -> {
            if (entry.items().size() != labels.size()) {
                throw entry.place()
                        .error("CODES of " + Quoted.of(name) + " must be as many as its VALUES, " + labels.size()
                                + ", but were " + entry.items().size());
            }
        });
        ImmutableList.Builder<Category> categories = ImmutableList.builder();
        for (int i = 0; i < labels.size(); i++) {
            int index = i;
            categories.add(new Category(
                    codes.map(entry -> entry.items().get(index).text()).orElse(""), labels.get(i)));
        }
        return new Dimension(name, mainName, categories.build(), values.place());
    }

    private static String first(Entry entry) {
        return entry.items().isEmpty() ? "" : entry.items().get(0).text();
    }

    private static ImmutableList<String> texts(Entry entry) {
        return entry.items().stream().map(Item::text).collect(ImmutableList.toImmutableList());
    }
}
