package se.kvot.apportionment.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.kvot.apportionment.table.TableOutcome.Unsolvable;
import se.kvot.money.Fraction;

final class BiproportionalTest {

    static Stream<PublishedTable> published() {
        return PublishedTable.all().filter(table -> table.method().startsWith("biproportional-"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("published")
    void isThePublishedTable(PublishedTable published) {
        DivisorMethod method = DivisorMethod.valueOf(
                published.method().substring("biproportional-".length()).toUpperCase(java.util.Locale.ROOT));
        BiproportionalTable table = Biproportional.of(
                        published.table(), published.rowTotals(), published.columnTotals())
                .by(method)
                .orElseThrow();
        assertThat(table.toLists()).hasToString(published.outcomes().get(0).toString());
        assertThat(table.hasEquals()).isEqualTo(published.outcomes().size() > 1);
        assertThat(TableVerifier.findings(published.table(), published.rowTotals(), published.columnTotals(), table))
                .isEmpty();
    }

    @Test
    void allPublishedTablesAreTried() {
        assertThat(published()).hasSize(11);
    }

    static Stream<Arguments> unsolvable() {
        return Stream.of(
                Arguments.of(
                        "two rows that have only one column",
                        table(new long[][] {{1, 0}, {2, 0}, {1, 1}}),
                        List.of(3L, 4L, 1L),
                        List.of(5L, 3L),
                        "rows [0, 1] must have 7 units but columns [0] take 5"),
                Arguments.of(
                        "a row without weights",
                        table(new long[][] {{0, 0}, {2, 1}}),
                        List.of(1L, 2L),
                        List.of(2L, 1L),
                        "rows [0] must have 1 units but they have no cell that takes any"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unsolvable")
    void totalsThatTheWeightsCannotMeetAreToldWithTheRows(
            String why, ExactTable weights, List<Long> rows, List<Long> columns, String reason) {
        TableOutcome<BiproportionalTable> outcome =
                Biproportional.of(weights, rows, columns).by(DivisorMethod.WEBSTER);
        assertThat(outcome).isEqualTo(new Unsolvable<BiproportionalTable>(reason));
        assertThatIllegalArgumentException().isThrownBy(outcome::orElseThrow).withMessage(reason);
    }

    static Stream<Arguments> refused() {
        ExactTable two = table(new long[][] {{1, 2}, {3, 4}});
        return Stream.of(
                Arguments.of(
                        two,
                        List.of(1L, 2L),
                        List.of(2L, 2L),
                        "row totals and column totals must have the same sum but had 3 and 4"),
                Arguments.of(two, List.of(1L), List.of(1L, 0L), "there must be 2 row totals but were 1"),
                Arguments.of(two, List.of(1L, 0L), List.of(1L), "there must be 2 column totals but were 1"),
                Arguments.of(two, List.of(1L, -1L), List.of(0L, 0L), "row total must not be negative but was -1"),
                Arguments.of(two, List.of(0L, 0L), List.of(1L, -1L), "column total must not be negative but was -1"),
                Arguments.of(
                        two,
                        List.of(1L << 61, 1L << 61),
                        List.of(1L << 61, 1L << 61),
                        "totals must add up to less than 2^62 but had 4611686018427387904"),
                Arguments.of(
                        table(new long[][] {{1, 2}, {3, -4}}),
                        List.of(1L, 2L),
                        List.of(2L, 1L),
                        "weight in row 1 and column 1 must not be negative but was -4"));
    }

    @ParameterizedTest(name = "{3}")
    @MethodSource("refused")
    void badInputIsRefused(ExactTable weights, List<Long> rows, List<Long> columns, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Biproportional.of(weights, rows, columns))
                .withMessage(message);
    }

    @Test
    void linesThatGetNothingHaveAMultiplierToo() {
        ExactTable weights = table(new long[][] {{0, 0, 0}, {5, 0, 3}, {7, 0, 8}});
        List<Long> rows = List.of(0L, 0L, 4L);
        List<Long> columns = List.of(4L, 0L, 0L);
        for (DivisorMethod method : DivisorMethod.values()) {
            BiproportionalTable table =
                    Biproportional.of(weights, rows, columns).by(method).orElseThrow();
            assertThat(table).hasToString("[[0, 0, 0], [0, 0, 0], [4, 0, 0]]");
            assertThat(TableVerifier.findings(weights, rows, columns, table)).isEmpty();
        }
    }

    @Test
    void largeTotalsAreNotCountedOneByOne() {
        ExactTable weights = table(new long[][] {{3, 7, 1}, {2, 2, 9}, {5, 1, 1}});
        long third = 1L << 60;
        List<Long> rows = List.of(third, third - 1, third + 1);
        List<Long> columns = List.of(third + 5, third - 7, third + 2);
        BiproportionalTable table = Biproportional.of(weights, rows, columns)
                .by(DivisorMethod.WEBSTER)
                .orElseThrow();
        assertThat(TableVerifier.findings(weights, rows, columns, table)).isEmpty();
    }

    static ExactTable table(long[][] cells) {
        return ExactTable.of(Stream.of(cells)
                .map(row -> java.util.Arrays.stream(row).mapToObj(Fraction::of).toList())
                .toList());
    }
}
