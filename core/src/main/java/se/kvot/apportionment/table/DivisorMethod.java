package se.kvot.apportionment.table;

import java.math.RoundingMode;
import se.kvot.money.Fraction;

/** How a share of units becomes whole units, and where it tips over (<i>delningsmetod</i>). */
public enum DivisorMethod {

    /** To the nearest; tips over at 1/2, 3/2, 5/2 … (<i>uddatalsmetoden</i>, Sainte-Laguë). */
    WEBSTER(1),

    /** Down; tips over at 1, 2, 3 … (<i>d'Hondts metod</i>). */
    JEFFERSON(2);

    /** Twice the share at which the first unit is due. */
    private final int doubled;

    DivisorMethod(int doubled) {
        this.doubled = doubled;
    }

    /** {@return the share at which a unit more is due: at it, both {@code units} and one more are right} */
    public Fraction tipsAt(long units) {
        return Fraction.of(doubled, 2).plus(Fraction.of(units));
    }

    /** The units of a share; one that tips gets the greater number. */
    long round(Fraction share) {
        return share.plus(Fraction.of(2L - doubled, 2))
                .round(RoundingMode.FLOOR)
                .longValueExact();
    }
}
