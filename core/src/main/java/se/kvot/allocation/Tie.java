package se.kvot.allocation;

import com.google.common.collect.ImmutableList;
import se.kvot.party.Recipient;

/**
 * Recipients with exactly the same claim to fewer units than they are (<i>lika rest</i>).
 *
 * @param claimants all who had the same claim, by code
 * @param units how many units there were for them, at least one and fewer than the claimants
 * @param rule the rule that decided
 * @param winners the claimants who got a unit, in the order that the rule gave; as many as {@code units}
 */
public record Tie(ImmutableList<Recipient> claimants, int units, TieRule rule, ImmutableList<Recipient> winners) {}
