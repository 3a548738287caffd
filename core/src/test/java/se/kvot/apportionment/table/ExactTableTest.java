package se.kvot.apportionment.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.kvot.money.Fraction;
import se.kvot.testkit.ValueContract;

final class ExactTableTest {

    private static final Fraction HALF = Fraction.of(1, 2);
    private static final Fraction THIRD = Fraction.of(1, 3);
    private static final Fraction HUGE = Fraction.of(BigInteger.TEN.pow(30));

    @Test
    void cellsAreKeptExactly() {
        ExactTable table = ExactTable.of(List.of(List.of(HALF, THIRD, Fraction.of(-2)), List.of(THIRD, HALF, HALF)));
        assertThat(table).hasToString("[[1/2, 1/3, -2], [1/3, 1/2, 1/2]]");
        assertThat(table.rows()).isEqualTo(2);
        assertThat(table.columns()).isEqualTo(3);
        assertThat(table.cell(1, 0)).isEqualTo(THIRD);
        assertThat(table.transposed()).hasToString("[[1/2, 1/3], [1/3, 1/2], [-2, 1/2]]");
        assertThat(table.isNarrow()).isTrue();
        assertThat(table.denominator()).isEqualTo(6);
    }

    @Test
    void cellsOfAnySizeAreKeptExactly() {
        ExactTable table = ExactTable.of(List.of(List.of(HUGE, THIRD), List.of(HALF, HUGE.negated())));
        assertThat(table.transposed())
                .hasToString("[[1000000000000000000000000000000, 1/2], [1/3, -1000000000000000000000000000000]]");
        assertThat(table.isNarrow()).isFalse();
        assertThat(ExactTable.of(List.of(List.of(Fraction.of(Long.MIN_VALUE)))).isNarrow())
                .isTrue();
        assertThat(ExactTable.of(List.of(List.of(Fraction.of(Long.MAX_VALUE)))).isNarrow())
                .isTrue();
        assertThat(ExactTable.of(List.of(List.of(Fraction.of(BigInteger.TWO.pow(63)))))
                        .isNarrow())
                .isFalse();
    }

    @Test
    void theSameNumbersAreTheSameTable() {
        ValueContract.assertEqualityGroups(
                List.of(
                        ExactTable.of(List.of(List.of(HALF, Fraction.ONE))),
                        ExactTable.ofDecimals(List.of(List.of(new BigDecimal("0.5"), new BigDecimal("1.00")))),
                        ExactTable.ofNumerators(2, new long[] {2, 4}, 4)),
                List.of(ExactTable.of(List.of(List.of(HALF, HALF)))),
                List.of(ExactTable.of(List.of(List.of(HALF), List.of(Fraction.ONE)))),
                List.of(ExactTable.of(List.of(List.of(HALF, Fraction.ONE), List.of(HALF, Fraction.ONE)))));
    }

    @Test
    void laterChangesOfTheArrayAreNotSeen() {
        long[] numerators = {1, 2};
        ExactTable table = ExactTable.ofNumerators(1, numerators, 1);
        numerators[0] = 9;
        assertThat(table).hasToString("[[1], [2]]");
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of(List.of(), "table must have a cell but had none"),
                Arguments.of(List.of(List.of()), "table must have a cell but had none"),
                Arguments.of(
                        List.of(List.of(HALF, HALF), List.of(HALF)),
                        "row 1 must have 2 cells like the first but had 1"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("refused")
    void tablesWithHolesAreRefused(List<List<Fraction>> cells, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExactTable.of(cells))
                .withMessage(message);
    }

    static Stream<Arguments> refusedNumerators() {
        return Stream.of(
                Arguments.of(0, new long[] {1}, 1L, "columns must be at least 1 but was 0"),
                Arguments.of(1, new long[] {1}, 0L, "denominator must be at least 1 but was 0"),
                Arguments.of(1, new long[0], 1L, "table must have a cell but had none"),
                Arguments.of(2, new long[] {1, 2, 3}, 1L, "numerators must fill rows of 2 but there were 3"));
    }

    @ParameterizedTest(name = "{3}")
    @MethodSource("refusedNumerators")
    void numeratorsThatMakeNoTableAreRefused(int columns, long[] numerators, long denominator, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExactTable.ofNumerators(columns, numerators, denominator))
                .withMessage(message);
    }

    @Test
    void cellsOutsideAreRefused() {
        ExactTable table = ExactTable.ofNumerators(2, new long[] {1, 2, 3, 4}, 1);
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> table.cell(0, 2));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> table.cell(2, 0));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> table.cell(-1, 0));
        RoundedTable rounded = TableRounding.of(table, Fraction.ONE).feasible();
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> rounded.units(0, 2));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> rounded.units(2, 0));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> rounded.rowUnits(2));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> rounded.columnUnits(2));
    }
}
