package se.kvot.apportionment.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.kvot.money.Fraction;

final class TreeRoundingProperties {

    private static final Fraction UNIT = Fraction.of(3, 2);

    record Tree(List<Integer> parents, List<Fraction> amounts) {}

    /** Each number says which earlier node is the parent, and what the node has if it becomes a leaf. */
    @Provide
    Arbitrary<Tree> trees() {
        return Arbitraries.integers()
                .between(0, 400)
                .list()
                .ofMinSize(1)
                .ofMaxSize(30)
                .map(numbers -> {
                    List<Integer> parents = new ArrayList<>();
                    for (int node = 0; node < numbers.size(); node++) {
                        parents.add(node == 0 ? -1 : numbers.get(node) % node);
                    }
                    List<Fraction> amounts = new ArrayList<>();
                    for (int number : numbers) {
                        amounts.add(Fraction.of(number - 100L, 7));
                    }
                    for (int node = numbers.size() - 1; node >= 0; node--) {
                        Fraction sum = Fraction.ZERO;
                        for (int child = node + 1; child < numbers.size(); child++) {
                            sum = parents.get(child) == node ? sum.plus(amounts.get(child)) : sum;
                        }
                        amounts.set(node, parents.contains(node) ? sum : amounts.get(node));
                    }
                    return new Tree(parents, amounts);
                });
    }

    @Property
    void everyNodeIsNextToItsAmountAndTheSumOfItsChildren(@ForAll("trees") Tree tree) {
        RoundedTree rounded = TreeRounding.of(tree.parents(), tree.amounts()).to(UNIT);
        for (int node = 0; node < tree.parents().size(); node++) {
            Fraction away = rounded.amount(node).minus(tree.amounts().get(node)).abs();
            assertThat(away).isLessThan(UNIT);
            if (tree.parents().contains(node)) {
                BigInteger sum = BigInteger.ZERO;
                for (int child = 0; child < tree.parents().size(); child++) {
                    sum = tree.parents().get(child) == node
                            ? sum.add(rounded.units().get(child))
                            : sum;
                }
                assertThat(rounded.units().get(node)).isEqualTo(sum);
            }
        }
    }
}
