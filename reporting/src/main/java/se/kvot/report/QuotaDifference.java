package se.kvot.report;

import java.math.BigDecimal;
import se.kvot.money.ExactAmount;

/**
 * By how much the municipalities' figures in one row of a quota table miss the total that the table states
 * (<i>differens</i>).
 *
 * @param row which row
 * @param shownSum the sum of the figures as they are shown, in kronor, with as many decimals as the longest of them
 * @param statedTotal the total as it is shown, in kronor
 * @param exactDifference the sum of the exact amounts minus the stated total
 */
public record QuotaDifference(QuotaRow row, BigDecimal shownSum, BigDecimal statedTotal, ExactAmount exactDifference) {

    /** {@return the sum of the figures as shown minus the stated total, in kronor; positive where they exceed it} */
    public BigDecimal shownDifference() {
        return shownSum.subtract(statedTotal);
    }
}
