package se.kvot.apportionment.table;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.util.List;
import se.kvot.money.Fraction;

/**
 * The nodes of a tree in whole units, each the sum of those right below it (<i>avrundat träd</i>).
 *
 * @param unit what every node is a whole multiple of; positive
 * @param units how many units each node has, in the order in which the nodes were given
 * @param ties the nodes, by their place and from the top, below which another choice would have been as good: of children
 *     with the same remainder the first was rounded up
 */
public record RoundedTree(Fraction unit, List<BigInteger> units, List<Integer> ties) {

    /** Checks what the tree is made of. */
    public RoundedTree {
        checkArgument(unit.signum() > 0, "unit must be positive but was %s", unit);
        units = ImmutableList.copyOf(units);
        ties = ImmutableList.copyOf(ties);
    }

    /**
     * {@return what a node gets: its units times the unit}
     *
     * @throws IndexOutOfBoundsException if there is no such node
     */
    public Fraction amount(int node) {
        return Fraction.of(units.get(node)).times(unit);
    }
}
