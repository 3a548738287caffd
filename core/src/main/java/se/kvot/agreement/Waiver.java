package se.kvot.agreement;

import static java.util.Objects.requireNonNull;

/**
 * That a receiver no longer asks for something (<i>lättnad</i>).
 *
 * @param condition the id of the obligation or condition
 * @param receiver who no longer asks for it
 * @param amendment the id of the amendment that says so
 */
public record Waiver(String condition, Party receiver, String amendment) {

    /**
     * Makes a waiver.
     *
     * @throws IllegalArgumentException if an id cannot be one
     */
    public Waiver {
        Require.id("a condition", condition);
        requireNonNull(receiver, "receiver");
        Require.id("an amendment", amendment);
    }
}
