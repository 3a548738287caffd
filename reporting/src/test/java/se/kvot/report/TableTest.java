package se.kvot.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.kvot.testkit.ValueContract;

class TableTest {
    private static final Cell BERG = Cell.text("Berg");
    private static final Cell TWO = Cell.number(BigDecimal.valueOf(2));

    @Test
    void holdsWhatItWasBuiltOf() {
        Table table = Table.builder("Stimulansmedel")
                .column("Kommun")
                .numberColumn("Belopp, kr")
                .row(BERG, TWO)
                .totalRow(Cell.text("Alla"), Cell.unknown())
                .note("Preliminärt.")
                .note("Hela kronor.")
                .build();

        assertThat(table.title()).isEqualTo("Stimulansmedel");
        assertThat(table.columns())
                .extracting(Column::heading, Column::alignment, Column::isTotal)
                .containsExactly(tuple("Kommun", Alignment.LEFT, false), tuple("Belopp, kr", Alignment.DECIMAL, false));
        assertThat(table.rows())
                .extracting(Row::heading, Row::cells, Row::isTotal)
                .containsExactly(
                        tuple("Berg", List.of(BERG, TWO), false),
                        tuple("Alla", List.of(Cell.text("Alla"), Cell.unknown()), true));
        assertThat(table.notes()).containsExactly("Preliminärt.", "Hela kronor.");
        assertThat(table).hasToString("Stimulansmedel (2 rows, 2 columns)");
        assertThat(table.columns().get(1)).hasToString("Belopp, kr");
        assertThat(table.rows().get(0)).hasToString("Berg | 2");
    }

    @Test
    void doesNotFollowTheListsItWasBuiltOf() {
        List<Cell> cells = new ArrayList<>(List.of(BERG));
        Table.Builder builder = Table.builder("A").column("B").row(cells).totalRow(cells);
        cells.clear();

        assertThat(builder.build().rows()).extracting(Row::heading).containsExactly("Berg", "Berg");
    }

    @Test
    void mayHaveNoRows() {
        assertThat(Table.builder("A").column("B").build().rows()).isEmpty();
    }

    static Stream<Arguments> mistakes() {
        Cell[] five = {BERG, TWO, TWO, TWO, TWO};
        String longText = "x".repeat(65);
        String cut = "x".repeat(63) + "\u2026";
        return Stream.of(
                arguments("no column", Table.builder("A").row(), "a table must have at least 1 column but had 0"),
                arguments(
                        "row headings that are figures",
                        Table.builder("A").numberColumn("Kvot"),
                        "the first column must hold texts, the headings of the rows, but was the number column"
                                + " \"Kvot\""),
                arguments(
                        "row headings that are figures, with a long heading",
                        Table.builder("A").numberColumn(longText),
                        "the first column must hold texts, the headings of the rows, but was the number column \"" + cut
                                + "\""),
                arguments(
                        "one cell too many",
                        fourColumns().row(five),
                        "row 3 must have 4 cells as there are columns but had 5"),
                arguments(
                        "one total too few",
                        fourColumns().totalRow(BERG, TWO, TWO),
                        "row 3 must have 4 cells as there are columns but had 3"),
                arguments(
                        "no cell at all",
                        fourColumns().row(),
                        "row 3 must have 4 cells as there are columns but had 0"),
                arguments(
                        "number as heading",
                        fourColumns().row(TWO, TWO, TWO, TWO),
                        "the heading of row 3 must be a text without a mark but was 2"),
                arguments(
                        "unknown as heading",
                        fourColumns().row(Cell.unknown(), TWO, TWO, TWO),
                        "the heading of row 3 must be a text without a mark but was unknown"),
                arguments(
                        "flagged heading",
                        fourColumns().totalRow(BERG.flagged(), TWO, TWO, TWO),
                        "the heading of row 3 must be a text without a mark but was Berg*"),
                arguments(
                        "long flagged heading",
                        fourColumns().row(Cell.text(longText).flagged(), TWO, TWO, TWO),
                        "the heading of row 3 must be a text without a mark but was " + cut));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void refuses(String why, Table.Builder builder, String message) {
        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void refusesABlankTitle() {
        assertThatThrownBy(() -> Table.builder(" \t"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the title must not be blank but was \" \t\"");
    }

    @Test
    @SuppressWarnings("NullAway")
    void refusesNull() {
        Table.Builder builder = Table.builder("A");

        assertThatNullPointerException().isThrownBy(() -> Table.builder(null)).withMessage("title");
        assertThatNullPointerException().isThrownBy(() -> builder.column(null)).withMessage("heading");
        assertThatNullPointerException()
                .isThrownBy(() -> builder.numberColumn(null))
                .withMessage("heading");
        assertThatNullPointerException().isThrownBy(() -> builder.note(null)).withMessage("note");
        assertThatNullPointerException()
                .isThrownBy(() -> builder.row((Cell[]) null))
                .withMessage("cells");
        assertThatNullPointerException()
                .isThrownBy(() -> builder.row((List<Cell>) null))
                .withMessage("cells");
        assertThatNullPointerException()
                .isThrownBy(() -> builder.totalRow((Cell[]) null))
                .withMessage("cells");
        assertThatNullPointerException()
                .isThrownBy(() -> builder.totalRow((List<Cell>) null))
                .withMessage("cells");
    }

    @Test
    void turnsRowsIntoColumns() {
        Table table = Table.builder("A")
                .column("Kommun")
                .numberColumn("Belopp, kr")
                .column("Beslut")
                .row(BERG, TWO, Cell.text("ja"))
                .totalRow(Cell.text("Alla"), Cell.unknown(), Cell.empty())
                .note("B")
                .build()
                .transposed();

        assertThat(table.title()).isEqualTo("A");
        assertThat(table.notes()).containsExactly("B");
        assertThat(table.columns())
                .extracting(Column::heading, Column::alignment, Column::isTotal)
                .containsExactly(
                        tuple("Kommun", Alignment.LEFT, false),
                        tuple("Berg", Alignment.RIGHT, false),
                        tuple("Alla", Alignment.RIGHT, true));
        assertThat(table.rows())
                .extracting(Row::toString, Row::isTotal)
                .containsExactly(tuple("Belopp, kr | 2 | unknown", false), tuple("Beslut | ja | empty", false));
    }

    @Test
    void turnsATableOfTextsIntoColumnsOfTexts() {
        Table table = Table.builder("A")
                .column("Kommun")
                .column("Beslut")
                .row(BERG, Cell.text("ja"))
                .build();

        assertThat(table.transposed().columns()).extracting(Column::alignment).containsOnly(Alignment.LEFT);
    }

    @Test
    void isAValue() {
        ValueContract.assertEqualityGroups(
                List.of(
                        fourColumns().build(),
                        fourColumns().build(),
                        fourColumns().build().transposed().transposed()),
                List.of(fourColumns().build().transposed()),
                List.of(fourColumns().note("A").build()),
                List.of(fourColumns().row(BERG, TWO, TWO, TWO).build()),
                List.of(fourColumns().totalRow(BERG, TWO, TWO, TWO).build()),
                List.of(Table.builder("A").column("B").build()),
                List.of(Table.builder("A").column("C").build()),
                List.of(Table.builder("B").column("B").build()));
    }

    @Test
    void columnsAreValues() {
        Table table = fourColumns().totalRow(BERG, TWO, TWO, TWO).build();
        Table turned = table.transposed();
        ValueContract.assertEqualityGroups(
                List.of(table.columns().get(0), turned.columns().get(0)),
                List.of(table.columns().get(1), fourColumns().build().columns().get(1)),
                List.of(table.columns().get(2)),
                List.of(Table.builder("A")
                        .column("A")
                        .column("B")
                        .build()
                        .columns()
                        .get(1)),
                List.of(turned.columns().get(1), turned.columns().get(2)),
                List.of(turned.columns().get(3)));
    }

    @Test
    void rowsAreValues() {
        Table table = fourColumns().totalRow(BERG, TWO, TWO, TWO).build();
        Table texts = Table.builder("A")
                .column("A")
                .column("B")
                .column("C")
                .column("D")
                .row(BERG, TWO, TWO, TWO)
                .build();
        ValueContract.assertEqualityGroups(
                List.of(table.rows().get(0), fourColumns().build().rows().get(0)),
                List.of(table.rows().get(1)),
                List.of(table.rows().get(2)),
                List.of(texts.rows().get(0)));
    }

    private static Table.Builder fourColumns() {
        return Table.builder("A")
                .column("A")
                .numberColumn("B")
                .numberColumn("C")
                .numberColumn("D")
                .row(BERG, TWO, TWO, TWO)
                .row(BERG, TWO, Cell.empty(), TWO);
    }

    @Test
    void anotherTitleChangesNothingElse() {
        Table table = Table.builder("One")
                .column("Kommun")
                .row(Cell.text("Berg"))
                .note("note")
                .build();
        Table other = table.titled("Other");
        assertThat(other.title()).isEqualTo("Other");
        assertThat(other).isNotEqualTo(table);
        assertThat(other.titled("One")).isEqualTo(table);
        assertThatThrownBy(() -> table.titled(" "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the title must not be blank but was \" \"");
    }
}
