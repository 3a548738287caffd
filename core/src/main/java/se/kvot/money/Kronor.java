package se.kvot.money;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Pattern;
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

    /** No exponent: ten characters could ask for a number that fills the memory. */
    private static final Pattern TEXT = Pattern.compile("-?[0-9]{1,1000}(?:\\.[0-9]{1,1000})?");

    private Kronor() {}

    /** {@return {@code kronor} whole kronor} */
    public static MonetaryAmount of(long kronor) {
        return of(BigDecimal.valueOf(kronor));
    }

    /**
     * {@return {@code kronor} kronor}
     *
     * @param kronor a decimal number with a point, such as {@code 68671.38}, without exponent
     * @throws IllegalArgumentException if the text is something else or has more than two decimals
     */
    public static MonetaryAmount of(String kronor) {
        checkArgument(
                TEXT.matcher(kronor).matches(),
                "kronor must be a decimal number such as 68671.38 but was \"%s\"",
                Fraction.abbreviated(kronor));
        return of(new BigDecimal(kronor));
    }

    /**
     * {@return {@code kronor} kronor}
     *
     * @throws IllegalArgumentException if there are more than two decimals, or more than 10 000 digits
     */
    public static MonetaryAmount of(BigDecimal kronor) {
        PlainDecimal.requireWritable("kronor", kronor);
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
