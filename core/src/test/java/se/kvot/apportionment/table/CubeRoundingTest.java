package se.kvot.apportionment.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.kvot.apportionment.table.TableOutcome.Solved;
import se.kvot.apportionment.table.TableOutcome.Undecided;
import se.kvot.apportionment.table.TableOutcome.Unsolvable;
import se.kvot.money.Fraction;

final class CubeRoundingTest {

    private static final long ENOUGH = 100_000;

    static Stream<Arguments> solvable() {
        return Stream.of(
                Arguments.of("the nearer neighbour", List.of(cells(1, 1, 3, 3)), 4, "[[0, 1, 1]]"),
                Arguments.of("the lower one of two as near", List.of(cells(1, 1, 1)), 2, "[[0, 1]]"),
                Arguments.of("what is whole stays", List.of(cells(1, 8, 0, -4)), 4, "[[2, 0, -1]]"),
                Arguments.of("negative cells", List.of(cells(1, -1, -3)), 4, "[[0, -1]]"),
                Arguments.of(
                        "halves everywhere take turns",
                        List.of(cells(2, 1, 1, 1, 1), cells(2, 1, 1, 1, 1)),
                        2,
                        "[[0, 1, 1, 0], [1, 0, 0, 1]]"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("solvable")
    void aTableIsFoundThatAddsUp(String why, List<ExactTable> layers, int denominator, String units) {
        assertThat(CubeRounding.of(layers, Fraction.of(denominator))
                        .search(ENOUGH)
                        .orElseThrow())
                .hasToString(units);
    }

    static Stream<Arguments> unsolvable() {
        // found by trying all 2 x 2 x 2 cubes of halves
        return Stream.of(
                Arguments.of("three halves", List.of(cells(2, 0, 1, 1, 0), cells(2, 1, 0, 0, 0)), 3),
                Arguments.of("four halves", List.of(cells(2, 1, 1, 1, 0), cells(2, 1, 0, 0, 0)), 4),
                Arguments.of("five halves", List.of(cells(2, 1, 0, 1, 1), cells(2, 1, 1, 0, 0)), 5));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unsolvable")
    void thatThereIsNoneIsSaid(String why, List<ExactTable> layers, int free) {
        TableOutcome<ImmutableList<ImmutableList<BigInteger>>> outcome =
                CubeRounding.of(layers, Fraction.of(2)).search(ENOUGH);
        String reason = "no choice of neighbours for the " + free
                + " cells between two multiples meets all sums of lines, planes and the whole";
        assertThat(outcome).isEqualTo(new Unsolvable<>(reason));
        assertThatIllegalArgumentException().isThrownBy(outcome::orElseThrow).withMessage(reason);
    }

    @Test
    void theSearchEndsAfterTheStepsThatItMayTake() {
        CubeRounding threeHalves = CubeRounding.of(List.of(cells(2, 0, 1, 1, 0), cells(2, 1, 0, 0, 0)), Fraction.of(2));
        // five steps below either choice for the first cell
        assertThat(threeHalves.search(10)).isInstanceOf(Unsolvable.class);
        assertThat(threeHalves.search(9)).isEqualTo(new Undecided<>(9));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> threeHalves.search(9).orElseThrow())
                .withMessage("search must find a table or rule one out but ended after 9 steps");
        CubeRounding one = CubeRounding.of(List.of(cells(1, 1)), Fraction.of(2));
        assertThat(one.search(1)).isEqualTo(new Solved<>(ImmutableList.of(ImmutableList.of(BigInteger.ZERO))));
    }

    @Test
    void badInputIsRefused() {
        ExactTable one = cells(1, 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CubeRounding.of(List.of(), Fraction.ONE))
                .withMessage("there must be a layer but was none");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CubeRounding.of(List.of(one, cells(1, 1, 2)), Fraction.ONE))
                .withMessage("layers must all have 1 x 1 cells but one had 1 x 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CubeRounding.of(List.of(one, cells(2, 1, 2)), Fraction.ONE))
                .withMessage("layers must all have 1 x 1 cells but one had 2 x 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CubeRounding.of(List.of(one), Fraction.ZERO))
                .withMessage("unit must be positive but was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CubeRounding.of(List.of(one), Fraction.ONE).search(0))
                .withMessage("steps must be at least 1 but was 0");
    }

    /** Whole numbers in so many rows. */
    private static ExactTable cells(int rows, long... cells) {
        return ExactTable.ofNumerators(cells.length / rows, cells, 1);
    }
}
