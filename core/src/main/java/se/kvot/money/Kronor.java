package se.kvot.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import javax.money.MonetaryAmount;

/**
 * Makes amounts in Swedish kronor and öre (<i>kronor</i>), {@code SEK}.
 *
 * <pre>{@code
 * MonetaryAmount pool = Kronor.of(4_493_174);
 * MonetaryAmount withOre = Kronor.of("68671.38");
 * }</pre>
 */
public final class Kronor {

    private Kronor() {}

    /** {@return {@code kronor} whole kronor} */
    public static MonetaryAmount of(long kronor) {
        return of(BigDecimal.valueOf(kronor));
    }

    /**
     * {@return {@code kronor} kronor}
     *
     * @param kronor a decimal number with a point, such as {@code 68671.38}
     * @throws IllegalArgumentException if the text is no number or has more than two decimals
     */
    public static MonetaryAmount of(String kronor) {
        try {
            return of(new BigDecimal(kronor));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "kronor must be a decimal number such as 68671.38 but was \"" + kronor + "\"", e);
        }
    }

    /**
     * {@return {@code kronor} kronor}
     *
     * @throws IllegalArgumentException if there are more than two decimals
     */
    public static MonetaryAmount of(BigDecimal kronor) {
        BigDecimal ore = kronor.movePointRight(MinorUnit.ORE.fractionDigits()).stripTrailingZeros();
        if (ore.scale() > 0) {
            throw new IllegalArgumentException("kronor must have at most 2 decimals but was " + kronor.toPlainString());
        }
        return ofOre(ore.toBigIntegerExact());
    }

    /** {@return {@code ore} öre} */
    public static MonetaryAmount ofOre(long ore) {
        return ofOre(BigInteger.valueOf(ore));
    }

    /** {@return {@code ore} öre} */
    public static MonetaryAmount ofOre(BigInteger ore) {
        return MinorUnit.ORE.amount(ore);
    }
}
