package se.kvot.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.kvot.testkit.ValueContract;

class CellTest {
    static Stream<Arguments> cells() {
        return Stream.of(
                arguments("text", Cell.text("Berg"), "text Berg", "Berg"),
                arguments("number", Cell.number(new BigDecimal("1E+3")), "number 1E+3", "1000"),
                arguments("empty", Cell.empty(), "nothing", "empty"),
                arguments("unknown", Cell.unknown(), "not known", "unknown"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cells")
    void tellsItsKindAndContent(String why, Cell cell, String content, String printed) {
        assertThat(content(cell)).isEqualTo(content);
        assertThat(cell).hasToString(printed);
        assertThat(cell.isFlagged()).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cells")
    void keepsItsContentWhenFlagged(String why, Cell cell, String content, String printed) {
        assertThat(content(cell.flagged())).isEqualTo(content);
        assertThat(cell.flagged()).hasToString(printed + "*");
        assertThat(cell.flagged().isFlagged()).isTrue();
        assertThat(cell.flagged().flagged()).isEqualTo(cell.flagged());
    }

    @Test
    void isAValue() {
        ValueContract.assertEqualityGroups(
                List.of(Cell.text("2"), Cell.text("2")),
                List.of(Cell.text("2").flagged(), Cell.text("2").flagged()),
                List.of(Cell.text("")),
                List.of(Cell.number(BigDecimal.valueOf(2)), Cell.number(new BigDecimal("2"))),
                List.of(Cell.number(new BigDecimal("2.0"))),
                List.of(Cell.number(new BigDecimal("2.0")).flagged()),
                List.of(Cell.number(BigDecimal.ZERO)),
                List.of(Cell.empty(), Cell.empty()),
                List.of(Cell.empty().flagged()),
                List.of(Cell.unknown(), Cell.unknown()),
                List.of(Cell.unknown().flagged()));
    }

    @Test
    @SuppressWarnings("NullAway")
    void refusesNull() {
        assertThatNullPointerException().isThrownBy(() -> Cell.text(null)).withMessage("text");
        assertThatNullPointerException().isThrownBy(() -> Cell.number(null)).withMessage("number");
    }

    private static String content(Cell cell) {
        return cell.match(text -> "text " + text, number -> "number " + number, () -> "nothing", () -> "not known");
    }
}
