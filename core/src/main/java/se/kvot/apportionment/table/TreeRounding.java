package se.kvot.apportionment.table;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;
import se.kvot.money.Fraction;

/**
 * Rounding of a tree (<i>avrundning i flera nivåer</i>), such as a nation, its regions, their municipalities and their
 * units, so that on each level the parts still add up to what is above them.
 *
 * <pre>{@code
 * Fraction half = Fraction.of(1, 2);
 * TreeRounding tree = TreeRounding.of( // a region with two municipalities, the second with two schools
 *         List.of(-1, 0, 0, 2, 2), List.of(Fraction.of(2), half, Fraction.of(3, 2), Fraction.ONE, half));
 * String units = tree.to(Fraction.ONE).units().toString(); // [2, 1, 1, 1, 0]
 * }</pre>
 *
 * <p>From the top: the root goes to the nearest multiple of the unit, and each node's rounded amount is split over its
 * children by largest remainder. As children add up to their parent, it can always be split so that every child goes to one
 * of the two multiples next to its own exact amount: all nodes of all levels do. And each split can be told by itself, with
 * nothing but the parent's amount and the children's: what a region got is never explained by what its municipalities
 * needed, as it would be if the distances of all nodes together were made least.
 *
 * <p>Instances are immutable and thread-safe.
 */
public final class TreeRounding {

    private static final int NOBODY = -1;

    private final ImmutableList<Fraction> amounts;
    private final ImmutableListMultimap<Integer, Integer> children;
    private final int root;

    /**
     * {@return the rounding of a tree}
     *
     * @param parents the place of each node's parent, and −1 for the one that has none
     * @param amounts the exact amount of each node; that of a node with children is the sum of theirs
     * @throws IllegalArgumentException if the lists differ in length, if there is not exactly one root, if a parent is no
     *     node, if a node is below itself, or if some children do not add up to their parent
     */
    public static TreeRounding of(List<Integer> parents, List<Fraction> amounts) {
        checkArgument(
                parents.size() == amounts.size(),
                "there must be as many amounts as parents but were %s and %s",
                amounts.size(),
                parents.size());
        ImmutableListMultimap.Builder<Integer, Integer> children = ImmutableListMultimap.builder();
        for (int node = 0; node < parents.size(); node++) {
            int parent = parents.get(node);
            checkArgument(
                    parent >= NOBODY && parent < parents.size(),
                    "parent of node %s must be a node or -1 but was %s",
                    node,
                    parent);
            children.put(parent, node);
        }
        return new TreeRounding(ImmutableList.copyOf(amounts), children.build());
    }

    private TreeRounding(ImmutableList<Fraction> amounts, ImmutableListMultimap<Integer, Integer> children) {
        this.amounts = amounts;
        this.children = children;
        checkArgument(children.get(NOBODY).size() == 1, "tree must have one root but had %s", children.get(NOBODY));
        this.root = children.get(NOBODY).get(0);
        List<Integer> reached = fromTheTop();
        checkArgument(
                reached.size() == amounts.size(),
                "nodes must all be below the root but %s were not",
                amounts.size() - reached.size());
        for (int node : reached) {
            List<Integer> parts = children.get(node);
            Fraction sum = parts.stream().map(amounts::get).reduce(Fraction.ZERO, Fraction::plus);
            checkArgument(
                    parts.isEmpty() || sum.equals(amounts.get(node)),
                    "children of node %s must add up to %s but had %s",
                    node,
                    amounts.get(node),
                    sum);
        }
    }

    private List<Integer> fromTheTop() {
        List<Integer> order = new ArrayList<>();
        Deque<Integer> waiting = new ArrayDeque<>(List.of(root));
        while (!waiting.isEmpty()) {
            int node = waiting.remove();
            order.add(node);
            waiting.addAll(children.get(node));
        }
        return order;
    }

    /**
     * {@return the tree in whole multiples of a unit; the root goes to the nearest, from the middle up}
     *
     * @throws IllegalArgumentException if the unit is not positive
     */
    public RoundedTree to(Fraction unit) {
        checkArgument(unit.signum() > 0, "unit must be positive but was %s", unit);
        List<Fraction> quotas =
                amounts.stream().map(amount -> amount.dividedBy(unit)).toList();
        BigInteger[] units =
                quotas.stream().map(quota -> quota.round(RoundingMode.FLOOR)).toArray(BigInteger[]::new);
        units[root] = quotas.get(root).plus(Fraction.of(1, 2)).round(RoundingMode.FLOOR);
        List<Integer> ties = new ArrayList<>();
        for (int node : fromTheTop()) {
            if (isSplitInATie(node, quotas, units)) {
                ties.add(node);
            }
        }
        return new RoundedTree(unit, List.of(units), ties);
    }

    /** Rounds up as many of the children as their parent has units for. */
    private boolean isSplitInATie(int node, List<Fraction> quotas, BigInteger[] units) {
        List<Integer> parts = children.get(node);
        List<Integer> ranked = parts.stream()
                .sorted(Comparator.comparing((Integer part) -> remainder(part, quotas))
                        .reversed())
                .toList();
        BigInteger floors = parts.stream().map(part -> units[part]).reduce(BigInteger.ZERO, BigInteger::add);
        int up = parts.isEmpty() ? 0 : units[node].subtract(floors).intValueExact();
        IntStream.range(0, up).map(ranked::get).forEach(part -> units[part] = units[part].add(BigInteger.ONE));
        return up > 0
                && up < ranked.size()
                && remainder(ranked.get(up - 1), quotas).equals(remainder(ranked.get(up), quotas));
    }

    /** What a node has above the multiple below it, in units. */
    private static Fraction remainder(int node, List<Fraction> quotas) {
        Fraction quota = quotas.get(node);
        return quota.minus(Fraction.of(quota.round(RoundingMode.FLOOR)));
    }
}
