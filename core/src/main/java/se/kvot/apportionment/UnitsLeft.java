package se.kvot.apportionment;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;

/** Gives one unit each to the best claims, and says where equal claims met too few units. */
final class UnitsLeft {

    private UnitsLeft() {}

    /**
     * Adds the units to {@code parts}.
     *
     * @param among the indices that may have a unit more, in order, at least {@code units}
     * @param claim the claim of an index, the largest first
     */
    static <C extends Comparable<C>> ImmutableList<ClaimTie> give(
            Terms terms, BigInteger[] parts, List<Integer> among, IntFunction<C> claim, int units) {
        Comparator<Integer> byClaim =
                Comparator.comparing((Integer i) -> claim.apply(i)).reversed();
        List<Integer> ranked = among.stream().sorted(byClaim).toList();
        boolean tied =
                0 < units && units < ranked.size() && byClaim.compare(ranked.get(units - 1), ranked.get(units)) == 0;
        if (!tied) {
            ranked.subList(0, units).forEach(i -> give(parts, i));
            return ImmutableList.of();
        }
        Integer last = ranked.get(units);
        List<Integer> clear =
                ranked.stream().filter(i -> byClaim.compare(i, last) < 0).toList();
        ImmutableList<Integer> claimants =
                ranked.stream().filter(i -> byClaim.compare(i, last) == 0).collect(ImmutableList.toImmutableList());
        ClaimTie tie = Claimants.decide(terms, claimants, units - clear.size());
        clear.forEach(i -> give(parts, i));
        tie.winners().forEach(i -> give(parts, i));
        return ImmutableList.of(tie);
    }

    static void give(BigInteger[] parts, int index) {
        parts[index] = parts[index].add(BigInteger.ONE);
    }
}
