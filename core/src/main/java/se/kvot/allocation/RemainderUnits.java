package se.kvot.allocation;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import se.kvot.party.Recipient;
import se.kvot.party.Recipients;

/** Who gets the units left over: the largest remainders, and among equal ones those whom the tie rule puts first. */
final class RemainderUnits {

    private final Entitlements entitlements;
    private final Recipients recipients;
    private final TieRule rule;
    private final ImmutableList<Integer> winners;
    private final ImmutableList<Tie> ties;

    RemainderUnits(Entitlements entitlements, TieRule rule, Remainders remainders, int units) {
        this.entitlements = entitlements;
        this.recipients = entitlements.recipients();
        this.rule = rule;

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
        ImmutableList<Integer> chosen =
                claimants.stream().sorted(order(claimants, left)).limit(left).collect(ImmutableList.toImmutableList());
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

    private Comparator<Integer> order(ImmutableList<Integer> claimants, int units) {
        Comparator<Integer> byCode = Comparator.comparing(recipients::get);
        if (rule instanceof TieRule.Refuse) {
            throw new UnresolvedTieException(named(claimants), units);
        }
        if (rule instanceof TieRule.Lot lot) {
            Set<Recipient> drawnOnes = new HashSet<>(lot.drawn());
            for (Recipient claimant : named(claimants)) {
                checkArgument(
                        drawnOnes.contains(claimant),
                        "lot must name every tied recipient but lacked %s among %s",
                        claimant,
                        lot.drawn());
            }
            Map<Recipient, Integer> places = new HashMap<>();
            lot.drawn().forEach(drawn -> places.put(drawn, places.size()));
            return Comparator.comparing(i -> requireNonNull(places.get(recipients.get(i)), "place in the lot"));
        }
        if (rule instanceof TieRule.ByLargerEntitlement) {
            return Comparator.comparing(
                            (Integer i) -> entitlements.at(i).count().abs())
                    .reversed()
                    .thenComparing(byCode);
        }
        return byCode;
    }

    private ImmutableList<Recipient> named(ImmutableList<Integer> places) {
        return places.stream().map(recipients::get).collect(ImmutableList.toImmutableList());
    }
}
