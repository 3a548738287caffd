package se.kvot.ledger;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A row of a specification of costs (<i>rad i specifikation</i>).
 *
 * @param purpose what the money was for (<i>ändamål</i>)
 * @param costGroup what kind of cost it was (<i>kostnadsgrupp</i>), if that is said
 * @param amount what was spent; empty if the row is left blank, as nothing was spent on it
 */
public record ExpenditureRow(String purpose, Optional<String> costGroup, Optional<Tally> amount) {

    /** {@return a blank row} */
    public static ExpenditureRow of(String purpose, String costGroup) {
        return new ExpenditureRow(purpose, Optional.of(costGroup), Optional.empty());
    }

    /**
     * Makes a row.
     *
     * @throws IllegalArgumentException if purpose or cost group are blank text
     */
    public ExpenditureRow {
        LedgerText.requireText("purpose of row", purpose);
        costGroup.ifPresent(group -> LedgerText.requireText("cost group of row", group));
        requireNonNull(amount, "amount");
    }

    boolean isFor(Movement movement) {
        return movement.purpose().filter(purpose::equals).isPresent()
                && movement.costGroup().equals(costGroup);
    }
}
