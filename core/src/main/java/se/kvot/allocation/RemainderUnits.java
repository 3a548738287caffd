package se.kvot.allocation;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import se.kvot.party.Recipient;
import se.kvot.party.Recipients;

/** Who gets the units left over: the largest remainders, and among equal ones those whom the tie rule puts first. */
final class RemainderUnits {

    private final Recipients recipients;
    private final ImmutableList<Integer> winners;
    private final ImmutableList<Tie> ties;

    RemainderUnits(Entitlements entitlements, TieRule rule, Remainders remainders, int units) {
        this.recipients = entitlements.recipients();
        Comparator<Integer> byRemainder = (i, j) -> remainders.compare(j, i);
        Comparator<Integer> order = byRemainder.thenComparing(recipients::get);
        Optional<int[]> clearWinners = remainders.largest(units);
        if (clearWinners.isPresent()) {
            this.winners = ranked(IntStream.of(clearWinners.get()), order);
            this.ties = ImmutableList.of();
            return;
        }
        ImmutableList<Integer> ranked = ranked(IntStream.range(0, remainders.size()), order);
        if (remainders.compare(ranked.get(units - 1), ranked.get(units)) != 0) {
            this.winners = ranked.subList(0, units);
            this.ties = ImmutableList.of();
            return;
        }
        int threshold = ranked.get(units);
        ImmutableList<Integer> clear = ranked.stream()
                .filter(i -> remainders.compare(i, threshold) > 0)
                .collect(ImmutableList.toImmutableList());
        ImmutableList<Integer> claimants = ranked.stream()
                .filter(i -> remainders.compare(i, threshold) == 0)
                .collect(ImmutableList.toImmutableList());
        int left = units - clear.size();
        TieOrder tied = new TieOrder(entitlements, rule);
        tied.requireDecided(named(claimants), left);
        ImmutableList<Integer> chosen =
                claimants.stream().sorted(tied.comparator()).limit(left).collect(ImmutableList.toImmutableList());
        this.winners =
                ImmutableList.<Integer>builder().addAll(clear).addAll(chosen).build();
        this.ties = ImmutableList.of(new Tie(named(claimants), left, rule, named(chosen)));
    }

    private static ImmutableList<Integer> ranked(IntStream places, Comparator<Integer> order) {
        return places.boxed().sorted(order).collect(ImmutableList.toImmutableList());
    }

    /** The places of those who get a unit, the best claim first. */
    ImmutableList<Integer> winners() {
        return winners;
    }

    ImmutableList<Tie> ties() {
        return ties;
    }

    private ImmutableList<Recipient> named(ImmutableList<Integer> places) {
        return places.stream().map(recipients::get).collect(ImmutableList.toImmutableList());
    }
}
