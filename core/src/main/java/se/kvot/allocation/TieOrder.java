package se.kvot.allocation;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import se.kvot.party.Recipient;
import se.kvot.party.Recipients;

/** Who goes first when claims are equal, by the rule of a rounding. */
final class TieOrder {

    private final Entitlements entitlements;
    private final Recipients recipients;
    private final TieRule rule;

    TieOrder(Entitlements entitlements, TieRule rule) {
        this.entitlements = entitlements;
        this.recipients = entitlements.recipients();
        this.rule = rule;
    }

    /** The rule must decide between these. */
    void requireDecided(ImmutableList<Recipient> claimants, int units) {
        if (rule instanceof TieRule.Refuse) {
            throw new UnresolvedTieException(claimants, units);
        }
        if (rule instanceof TieRule.Lot lot) {
            Map<Recipient, Integer> drawn = places(lot);
            for (Recipient claimant : claimants) {
                checkArgument(
                        drawn.containsKey(claimant),
                        "lot must name every tied recipient but lacked %s among %s",
                        claimant,
                        lot.drawn());
            }
        }
    }

    /** The places of recipients, those first who go first; whom a lot does not name goes last. */
    Comparator<Integer> comparator() {
        Comparator<Integer> byCode = Comparator.comparing(recipients::get);
        if (rule instanceof TieRule.Lot lot) {
            Map<Recipient, Integer> drawn = places(lot);
            return Comparator.comparing((Integer i) -> drawn.getOrDefault(recipients.get(i), drawn.size()))
                    .thenComparing(byCode);
        }
        if (rule instanceof TieRule.ByLargerEntitlement) {
            return Comparator.comparing(
                            (Integer i) -> entitlements.at(i).count().abs())
                    .reversed()
                    .thenComparing(byCode);
        }
        return byCode;
    }

    private static Map<Recipient, Integer> places(TieRule.Lot lot) {
        Map<Recipient, Integer> places = new HashMap<>();
        lot.drawn().forEach(drawn -> places.put(drawn, places.size()));
        return places;
    }
}
