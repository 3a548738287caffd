package se.kvot.agreement;

import static java.util.Objects.requireNonNull;

/**
 * A party and what it is in an agreement (<i>part och roll</i>).
 *
 * @param party who
 * @param role what
 */
public record PartyRole(Party party, Role role) {

    /** Gives a party a role. */
    public PartyRole {
        requireNonNull(party, "party");
        requireNonNull(role, "role");
    }
}
