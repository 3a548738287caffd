package se.kvot.apportionment;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.math.BigIntegerMath;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import se.kvot.apportionment.Terms.Outcome;
import se.kvot.money.Fraction;

/**
 * The quota method, which hands out units one by one, without doing so for all of them.
 *
 * <p>Read a unit of somebody as a job of one slot: it may begin when the share, rounded up, allows it, and the smaller
 * {@code count / weight} goes first. Jobs that are within the share rounded down are then due by the last slot, all others
 * after it, so these <em>extra</em> ones, at most one each, only get the slots in which no due job waits. When all shares
 * are whole, everybody has exactly that, so only the rest of the total by the sum of the weights matters. Which slots are
 * idle follows from how many due jobs have come, and few slots need to be looked at.
 */
final class QuotaMethod {

    private static final int MOST_LOOKS = 5_000_000;

    private final Terms terms;
    private final BigInteger[] parts;
    private final List<Job> extras = new ArrayList<>();

    private BigInteger sum = BigInteger.ZERO;
    private BigInteger slots = BigInteger.ZERO;
    private int looks;

    /**
     * What is known of one that is not held at a bound.
     *
     * @param due how many of its units are due by the last slot
     * @param order the claim of its extra unit, the largest first
     */
    private record Job(int index, BigInteger weight, BigInteger due, Ratio order) {}

    static Outcome apportion(Terms terms) {
        return new QuotaMethod(terms).outcome();
    }

    private QuotaMethod(Terms terms) {
        this.terms = terms;
        this.parts = new BigInteger[terms.size()];
    }

    private Outcome outcome() {
        Shares shares = Shares.ofWholeUnits(terms);
        BigInteger free = terms.units();
        BigInteger common = BigInteger.ZERO;
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < parts.length; i++) {
            parts[i] = shares.rounded(i, RoundingMode.DOWN);
            Fraction share = shares.unheld(i);
            if (Fraction.of(terms.least(i)).compareTo(share) < 0 && share.compareTo(Fraction.of(terms.most(i))) < 0) {
                open.add(i);
                common = common.gcd(terms.weight(i));
            } else {
                free = free.subtract(parts[i]);
            }
        }
        for (int i : open) {
            sum = sum.add(terms.weight(i).divide(common));
        }
        ImmutableList<ClaimTie> ties = ImmutableList.of();
        if (!open.isEmpty()) {
            slots = free.mod(sum);
            for (int i : open) {
                BigInteger weight = terms.weight(i).divide(common);
                BigInteger due = slots.multiply(weight).divide(sum);
                extras.add(new Job(i, weight, due, new Ratio(weight, due.add(BigInteger.ONE))));
            }
            ties = giveExtras();
        }
        return Outcome.of(parts, ties, new Certificate.Shares(shares.perWeight()));
    }

    private ImmutableList<ClaimTie> giveExtras() {
        int idle = slots.subtract(extras.stream().map(Job::due).reduce(BigInteger.ZERO, BigInteger::add))
                .intValueExact();
        Comparator<Job> first =
                Comparator.comparing(Job::order).reversed().thenComparing(Job::index, Claimants.order(terms));
        IdleSlots idleSlots = new IdleSlots();
        List<Job> waiting = new ArrayList<>(extras);
        waiting.sort(first);
        List<Meeting> meetings = new ArrayList<>();
        for (int number = 1; number <= idle; number++) {
            BigInteger slot = idleSlots.next(number);
            countLooks();
            List<Job> present =
                    waiting.stream().filter(job -> mayBegin(job, slot)).toList();
            Job winner = present.get(0);
            meetings.add(new Meeting(winner, present));
            waiting.remove(winner);
            UnitsLeft.give(parts, winner.index());
        }
        return ties(meetings, waiting);
    }

    private void countLooks() {
        looks += extras.size();
        checkArgument(
                looks <= MOST_LOOKS,
                "weights for quota-balinski-young must be settled within %s looks but were not: %s weights,"
                        + " in lowest terms of sum %s",
                MOST_LOOKS,
                extras.size(),
                sum);
    }

    private boolean mayBegin(Job job, BigInteger slot) {
        return job.due().multiply(sum).compareTo(slot.multiply(job.weight())) < 0;
    }

    /** Those who could take an idle slot, and who did. */
    private record Meeting(Job winner, List<Job> present) {

        boolean isTied(Job other) {
            return present.contains(other) && other.order().compareTo(winner.order()) == 0;
        }
    }

    /** Equal claims matter if somebody who had one never got a unit for it. */
    private ImmutableList<ClaimTie> ties(List<Meeting> meetings, List<Job> losers) {
        SortedMap<Ratio, List<Integer>> winners = new TreeMap<>(Comparator.reverseOrder());
        SortedMap<Ratio, SortedSet<Integer>> claimants = new TreeMap<>();
        for (Meeting meeting : meetings) {
            List<Job> tied = losers.stream().filter(meeting::isTied).toList();
            if (!tied.isEmpty()) {
                Ratio claim = meeting.winner().order();
                SortedSet<Integer> all = claimants.computeIfAbsent(claim, c -> new TreeSet<>());
                all.add(meeting.winner().index());
                tied.forEach(job -> all.add(job.index()));
                winners.computeIfAbsent(claim, c -> new ArrayList<>())
                        .add(meeting.winner().index());
            }
        }
        ImmutableList.Builder<ClaimTie> ties = ImmutableList.builder();
        winners.forEach((claim, won) -> {
            ImmutableList<Integer> all = ImmutableList.copyOf(requireNonNull(claimants.get(claim), "claimants"));
            Claimants.requireDecided(terms, all, won.size());
            ties.add(new ClaimTie(all, won.size(), ImmutableList.copyOf(won)));
        });
        return ties.build();
    }

    /** The slots in which no due job waits, found from the first one on. */
    private final class IdleSlots {

        private final List<Job> byBegin = new ArrayList<>(extras);
        private int begun;
        private BigInteger begunWeight = BigInteger.ZERO;
        private BigInteger begunDue = BigInteger.ZERO;
        private BigInteger slot = BigInteger.ZERO;

        IdleSlots() {
            byBegin.sort(Comparator.comparing(job -> new Ratio(job.due(), job.weight())));
        }

        /** The slot before which {@code number - 1} slots were idle, and which is idle itself. */
        BigInteger next(int number) {
            slot = slot.add(BigInteger.ONE).max(earliest(BigInteger.valueOf(number)));
            while (true) {
                countLooks();
                BigInteger lack = BigInteger.valueOf(number).subtract(slot.subtract(come()));
                if (lack.signum() <= 0) {
                    return slot;
                }
                // a slot adds at most one to those that were idle
                slot = slot.add(lack);
            }
        }

        /** How many due jobs have come by this slot. */
        private BigInteger come() {
            BigInteger come = BigInteger.ZERO;
            for (Job job : extras) {
                BigInteger begun = slot.multiply(job.weight())
                        .add(sum)
                        .subtract(BigInteger.ONE)
                        .divide(sum);
                come = come.add(begun.min(job.due()));
            }
            return come;
        }

        /** The first slot by which those who have had all that is due would be owed that many units. */
        private BigInteger earliest(BigInteger number) {
            while (true) {
                if (begun < byBegin.size()) {
                    Job next = byBegin.get(begun);
                    if (begunWeight.signum() == 0
                            || next.due()
                                            .multiply(sum)
                                            .compareTo(reached(number).multiply(next.weight()))
                                    < 0) {
                        begun++;
                        begunWeight = begunWeight.add(next.weight());
                        begunDue = begunDue.add(next.due());
                        continue;
                    }
                }
                return reached(number);
            }
        }

        private BigInteger reached(BigInteger number) {
            return BigIntegerMath.divide(number.add(begunDue).multiply(sum), begunWeight, RoundingMode.CEILING);
        }
    }
}
