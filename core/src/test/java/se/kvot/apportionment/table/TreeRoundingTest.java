package se.kvot.apportionment.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.kvot.money.Fraction;

final class TreeRoundingTest {

    static Stream<Arguments> trees() {
        return Stream.of(
                Arguments.of("a root alone, from the middle up", List.of(-1), "5/2", "[3]", "[]"),
                Arguments.of("a root alone, below the middle", List.of(-1), "9/4", "[2]", "[]"),
                Arguments.of("a negative root, from the middle up", List.of(-1), "-5/2", "[-2]", "[]"),
                Arguments.of("the larger remainder goes up", List.of(-1, 0, 0), "3 4/3 5/3", "[3, 1, 2]", "[]"),
                Arguments.of("of equal ones the first", List.of(-1, 0, 0), "3 3/2 3/2", "[3, 2, 1]", "[0]"),
                Arguments.of("equal ones that both go up", List.of(-1, 0, 0, 0), "2 3/4 3/4 1/2", "[2, 1, 1, 0]", "[]"),
                Arguments.of("equal ones that stay down", List.of(-1, 0, 0, 0), "1 1/2 1/4 1/4", "[1, 1, 0, 0]", "[]"),
                Arguments.of(
                        "a node rounded up has one more to split",
                        List.of(-1, 0, 0, 1, 1, 2, 2),
                        "2 7/5 3/5 4/5 3/5 3/10 3/10",
                        "[2, 1, 1, 1, 0, 1, 0]",
                        "[2]"),
                Arguments.of("children before their parent", List.of(2, 2, -1), "1/3 2/3 1", "[0, 1, 1]", "[]"),
                Arguments.of("what is whole stays", List.of(-1, 0, 0), "5/2 2 1/2", "[3, 2, 1]", "[]"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("trees")
    void isSplitFromTheTop(String why, List<Integer> parents, String amounts, String units, String ties) {
        RoundedTree tree = TreeRounding.of(parents, fractions(amounts)).to(Fraction.ONE);
        assertThat(tree.units()).hasToString(units);
        assertThat(tree.ties()).hasToString(ties);
    }

    @Test
    void isRoundedToMultiplesOfTheUnit() {
        RoundedTree tree =
                TreeRounding.of(List.of(-1, 0, 0), fractions("300 160 140")).to(Fraction.of(100));
        assertThat(tree).isEqualTo(new RoundedTree(Fraction.of(100), big(3, 2, 1), List.of()));
        assertThat(tree.amount(1)).isEqualTo(Fraction.of(200));
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of(List.of(-1, 0), "1", "there must be as many amounts as parents but were 1 and 2"),
                Arguments.of(List.of(-1, 2), "1 1", "parent of node 1 must be a node or -1 but was 2"),
                Arguments.of(List.of(-1, -2), "1 1", "parent of node 1 must be a node or -1 but was -2"),
                Arguments.of(List.of(-1, -1), "1 1", "tree must have one root but had [0, 1]"),
                Arguments.of(List.of(), "", "tree must have one root but had []"),
                Arguments.of(List.of(-1, 2, 1), "1 1 1", "nodes must all be below the root but 2 were not"),
                Arguments.of(List.of(-1, 0, 0), "1 1 1/2", "children of node 0 must add up to 1 but had 3/2"));
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("refused")
    void badTreesAreRefused(List<Integer> parents, String amounts, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TreeRounding.of(parents, fractions(amounts)))
                .withMessage(message);
    }

    @Test
    void unitMustBePositive() {
        TreeRounding tree = TreeRounding.of(List.of(-1), List.of(Fraction.ONE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tree.to(Fraction.ZERO))
                .withMessage("unit must be positive but was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RoundedTree(Fraction.ZERO, big(1), List.of()))
                .withMessage("unit must be positive but was 0");
    }

    private static List<BigInteger> big(long... numbers) {
        return LongStream.of(numbers).mapToObj(BigInteger::valueOf).toList();
    }

    private static List<Fraction> fractions(String text) {
        return text.isEmpty()
                ? List.of()
                : Stream.of(text.split(" ")).map(Fraction::parse).toList();
    }
}
