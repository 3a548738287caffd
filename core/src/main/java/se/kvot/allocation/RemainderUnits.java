package se.kvot.allocation;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import se.kvot.party.Recipient;
import se.kvot.party.Recipients;

/** Who gets the units left over: the largest remainders, and among equal ones those whom the tie rule puts first. */
final class RemainderUnits {

    private final Recipients recipients;
    private final int[] winners;
    private final Supplier<Ranking> ranking;
    private final ImmutableList<Tie> ties;

    RemainderUnits(Entitlements entitlements, TieRule rule, Remainders remainders, int units) {
        this.recipients = entitlements.recipients();
        Comparator<Integer> byRemainder = (i, j) -> remainders.compare(j, i);
        Comparator<Integer> order = byRemainder.thenComparing(recipients::get);
        Optional<int[]> clearWinners = remainders.largest(units);
        if (clearWinners.isPresent()) {
            this.winners = clearWinners.get();
            this.ranking = Suppliers.memoize(() -> Ranking.of(ranked(IntStream.of(winners), order), units));
            this.ties = ImmutableList.of();
            return;
        }
        ImmutableList<Integer> ranked = ranked(IntStream.range(0, remainders.size()), order);
        ImmutableList<Integer> chosen = ranked.subList(0, units);
        ImmutableList<Tie> found = ImmutableList.of();
        int tiedFrom = units;
        int threshold = ranked.get(units);
        if (remainders.compare(ranked.get(units - 1), threshold) == 0) {
            ImmutableList<Integer> clear = ranked.stream()
                    .filter(i -> remainders.compare(i, threshold) > 0)
                    .collect(ImmutableList.toImmutableList());
            ImmutableList<Integer> claimants = ranked.stream()
                    .filter(i -> remainders.compare(i, threshold) == 0)
                    .collect(ImmutableList.toImmutableList());
            tiedFrom = clear.size();
            int left = units - tiedFrom;
            TieOrder tied = new TieOrder(entitlements, rule);
            tied.requireDecided(named(claimants), left);
            ImmutableList<Integer> first =
                    claimants.stream().sorted(tied.comparator()).limit(left).collect(ImmutableList.toImmutableList());
            chosen =
                    ImmutableList.<Integer>builder().addAll(clear).addAll(first).build();
            found = ImmutableList.of(new Tie(named(claimants), left, rule, named(first)));
        }
        this.winners = Ints.toArray(chosen);
        this.ranking = Suppliers.ofInstance(Ranking.of(chosen, tiedFrom));
        this.ties = found;
    }

    private static ImmutableList<Integer> ranked(IntStream places, Comparator<Integer> order) {
        return places.boxed().sorted(order).collect(ImmutableList.toImmutableList());
    }

    /** The places of those who get a unit, in no order. */
    IntStream winners() {
        return IntStream.of(winners);
    }

    /** The same, the best claim first. */
    Supplier<Ranking> ranking() {
        return ranking;
    }

    ImmutableList<Tie> ties() {
        return ties;
    }

    private ImmutableList<Recipient> named(ImmutableList<Integer> places) {
        return places.stream().map(recipients::get).collect(ImmutableList.toImmutableList());
    }
}
