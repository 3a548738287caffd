package se.kvot.example;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.kvot.money.Fraction;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code kvot demo --out} writes, read back as others would read it. */
final class DemoFilesTest {

    private static final int MUNICIPALITIES = 8;
    private static final BigDecimal STIMULUS = new BigDecimal("4493174");
    private static final BigDecimal TO_REGIONAL_LEVEL = new BigDecimal("1250000");

    @TempDir
    private Path folder;

    @BeforeEach
    void run() {
        StringWriter err = new StringWriter();
        PrintWriter out = new PrintWriter(new StringWriter());
        int exitCode = KvotCommand.run(
                InputStream.nullInputStream(),
                out,
                new PrintWriter(err, true),
                "demo",
                "--out",
                folder.resolve("new/demo").toString());
        assertThat(err.toString()).isEmpty();
        assertThat(exitCode).isZero();
    }

    @Test
    void fiveFilesAreWritten() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("new/demo"))) {
            assertThat(files)
                    .extracting(file -> file.getFileName().toString())
                    .containsExactlyInAnyOrder(
                            "as-published.csv",
                            "sum-intact.csv",
                            "index.html",
                            "stimulus.json",
                            "to-regional-level.json");
        }
    }

    @Test
    void thePublishedFiguresExceedTheirTotals() throws IOException {
        List<List<BigDecimal>> rows = figures("as-published.csv");

        assertThat(rows).hasSize(MUNICIPALITIES + 2);
        assertThat(sum(rows, 1).subtract(STIMULUS)).isEqualByComparingTo("0.6");
        assertThat(sum(rows, 2).subtract(TO_REGIONAL_LEVEL)).isEqualByComparingTo("0.20");
        assertThat(sum(rows, 3).subtract(new BigDecimal("3243174"))).isEqualByComparingTo("1.0");
    }

    @Test
    void theIntactFiguresAddUpInRowsAndColumns() throws IOException {
        List<List<BigDecimal>> rows = figures("sum-intact.csv");

        assertThat(rows).hasSize(MUNICIPALITIES + 2);
        for (int column = 0; column < 4; column++) {
            assertThat(sum(rows, column))
                    .as("column " + column)
                    .isEqualByComparingTo(rows.get(MUNICIPALITIES).get(column));
        }
        assertThat(rows.get(MUNICIPALITIES).subList(1, 3)).containsExactly(STIMULUS, TO_REGIONAL_LEVEL);
        // the region has no quota of its own
        assertThat(rows.get(MUNICIPALITIES + 1))
                .containsExactlyElementsOf(rows.get(MUNICIPALITIES).subList(1, 4));
        rows.forEach(row -> {
            List<BigDecimal> amounts = row.subList(row.size() - 3, row.size());
            assertThat(amounts.get(0).subtract(amounts.get(1))).isEqualTo(amounts.get(2));
        });
    }

    static Stream<Arguments> allocations() {
        return Stream.of(
                Arguments.of("stimulus.json", STIMULUS, 1),
                Arguments.of("to-regional-level.json", TO_REGIONAL_LEVEL, 2));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("allocations")
    void anAllocationIsItsPartsAndItsSteps(String name, BigDecimal pool, int column) throws IOException {
        JsonNode allocation = JsonMapper.shared().readTree(text(name));
        List<List<BigDecimal>> rows = figures("sum-intact.csv");

        BigDecimal sum = amount(allocation, "undistributed");
        Fraction entitled = Fraction.ZERO;
        int row = 0;
        for (JsonNode part : allocation.get("parts")) {
            BigDecimal amount = amount(part, "amount");
            assertThat(amount)
                    .as("as in the table")
                    .isEqualByComparingTo(rows.get(row++).get(column));
            JsonNode steps = part.get("steps");
            assertThat(Fraction.parse(steps.get(steps.size() - 1).get("after").asString()))
                    .as("where the steps end")
                    .isEqualTo(Fraction.from(amount));
            sum = sum.add(amount);
            entitled = entitled.plus(Fraction.parse(part.get("entitlement").asString()));
        }

        assertThat(row).isEqualTo(MUNICIPALITIES);
        assertThat(amount(allocation, "pool")).isEqualByComparingTo(pool);
        assertThat(sum).as("parts and what is undistributed").isEqualByComparingTo(pool);
        assertThat(entitled).as("entitlements").isEqualTo(Fraction.from(pool));
    }

    @Test
    void thePageShowsTheFiguresOfBothTables() throws IOException {
        String page = text("index.html");

        assertThat(page).startsWith("<!DOCTYPE html>\n<html lang=\"sv\">").endsWith("</html>\n");
        for (String name : List.of("as-published.csv", "sum-intact.csv")) {
            for (CsvRecord row : records(name)) {
                row.getFields()
                        .forEach(cell -> assertThat(page.replace("\u00a0", "")).contains(">" + cell + "<"));
            }
        }
    }

    private static BigDecimal amount(JsonNode node, String name) {
        return new BigDecimal(node.get(name).asString());
    }

    private static BigDecimal sum(List<List<BigDecimal>> rows, int column) {
        return rows.subList(0, MUNICIPALITIES).stream()
                .map(row -> row.get(column))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The figures of each row below the heading; a blank cell is left out. */
    private List<List<BigDecimal>> figures(String name) throws IOException {
        List<CsvRecord> records = records(name);
        List<List<BigDecimal>> figures = new ArrayList<>();
        for (CsvRecord row : records.subList(1, records.size())) {
            figures.add(row.getFields().stream()
                    .skip(1)
                    .filter(cell -> !cell.isEmpty())
                    .map(cell -> new BigDecimal(cell.replace(',', '.')))
                    .toList());
        }
        return figures;
    }

    private List<CsvRecord> records(String name) throws IOException {
        String text = text(name);
        assertThat(text).as("Excel knows UTF-8 by its mark").startsWith("\ufeff");
        return CsvReader.builder().fieldSeparator(';').ofCsvRecord(text.substring(1)).stream()
                .toList();
    }

    private String text(String name) throws IOException {
        return Files.readString(folder.resolve("new/demo").resolve(name));
    }
}
