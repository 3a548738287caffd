package se.kvot.statistics;

/** What to do about totals in a file that are not the sum of their parts (<i>totaler</i>). */
public enum Totals {

    /** Tell of it by a {@link ReadingNotice.TotalDiffers}, and keep the total as it stands. */
    NOTICE,

    /** Refuse the file. */
    REFUSE,

    /** Nothing: the figures are such as do not add up, like tax rates. */
    NOT_SUMS
}
