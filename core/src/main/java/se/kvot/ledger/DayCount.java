package se.kvot.ledger;

import java.time.LocalDate;

/** How many days a year's interest is for (<i>räntedagar</i>). */
public enum DayCount {
    /** 365 days, in leap years too. */
    ACTUAL_365("actual/365"),

    /** As many days as the year has. */
    ACTUAL_ACTUAL("actual/actual");

    private final String word;

    /**
     * {@return the day count with that word, such as {@code actual/365}}
     *
     * @throws IllegalArgumentException if there is none
     */
    public static DayCount parse(String word) {
        return LedgerText.parse("day count", values(), word);
    }

    DayCount(String word) {
        this.word = word;
    }

    /** {@return the word in documents, such as {@code actual/365}} */
    public String word() {
        return word;
    }

    int daysInYearOf(LocalDate day) {
        return this == ACTUAL_365 ? 365 : day.lengthOfYear();
    }

    @Override
    public String toString() {
        return word;
    }
}
