package se.kvot.apportionment.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A case that somebody has published, from the resource {@code published-tables.txt}. */
record PublishedTable(
        String id,
        String source,
        String method,
        long unit,
        List<Long> rowTotals,
        List<Long> columnTotals,
        ExactTable table,
        List<List<List<Long>>> outcomes) {

    static Stream<PublishedTable> all() {
        try (InputStream in = Objects.requireNonNull(
                PublishedTable.class.getResourceAsStream("published-tables.txt"), "published-tables.txt")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(text.split("\n\n"))
                    .map(block ->
                            block.lines().filter(line -> !line.startsWith("#")).toList())
                    .filter(block -> !block.isEmpty())
                    .map(PublishedTable::of);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PublishedTable of(List<String> block) {
        List<List<String>> tables = new ArrayList<>();
        for (String line : block.subList(block.indexOf("weights"), block.size())) {
            if (line.equals("weights") || line.equals("expected")) {
                tables.add(new ArrayList<>());
            } else {
                tables.get(tables.size() - 1).add(line);
            }
        }
        return new PublishedTable(
                after(block, "id"),
                after(block, "source"),
                after(block, "method"),
                block.stream().anyMatch(line -> line.startsWith("unit ")) ? Long.parseLong(after(block, "unit")) : 1,
                numbers(after(block, "rows")),
                numbers(after(block, "columns")),
                ExactTable.ofDecimals(tables.get(0).stream()
                        .map(line -> Arrays.stream(line.split(" "))
                                .map(BigDecimal::new)
                                .toList())
                        .toList()),
                tables.stream()
                        .skip(1)
                        .map(lines ->
                                lines.stream().map(PublishedTable::numbers).toList())
                        .toList());
    }

    private static String after(List<String> block, String word) {
        return block.stream()
                .filter(line -> line.startsWith(word + " "))
                .map(line -> line.substring(word.length() + 1))
                .collect(Collectors.joining());
    }

    private static List<Long> numbers(String line) {
        return Arrays.stream(line.split(" ")).map(Long::valueOf).toList();
    }

    @Override
    public String toString() {
        return id + ", " + source;
    }
}
