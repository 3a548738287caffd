package se.kvot.money;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The unit that an amount is stated in (<i>sort</i>), such as {@code mkr}: kronor or a thousand, a million or a billion
 * of them.
 */
public enum AmountUnit {
    /** Kronor: {@code kr}, <i>krona</i>, <i>kronor</i>, {@code SEK}. */
    KRONA("kr", 0, "krona", "kronor", "sek"),

    /** Thousands of kronor: {@code tkr}, {@code tsek}, <i>tusen</i>, <i>tusen kr</i>, <i>tusen kronor</i>. */
    THOUSAND("tkr", 3, "tsek", "tusen", "tusen kr", "tusen kronor"),

    /**
     * Millions of kronor: {@code mkr}, {@code mnkr}, {@code msek}, <i>miljon</i> and <i>miljoner</i>, these two also with
     * {@code kr} or <i>kronor</i> after them.
     */
    MILLION(
            "mkr",
            6,
            "mnkr",
            "msek",
            "miljon",
            "miljon kr",
            "miljon kronor",
            "miljoner",
            "miljoner kr",
            "miljoner kronor"),

    /**
     * Thousands of millions of kronor: {@code mdkr}, {@code mdr}, <i>miljard</i> and <i>miljarder</i>, these three also
     * with {@code kr} or <i>kronor</i> after them.
     */
    BILLION(
            "mdkr",
            9,
            "mdr",
            "mdr kr",
            "mdr kronor",
            "miljard",
            "miljard kr",
            "miljard kronor",
            "miljarder",
            "miljarder kr",
            "miljarder kronor");

    private final String symbol;
    private final int powerOfTen;
    private final ImmutableSet<String> names;

    /**
     * The unit that is written so, in any of the ways that the constants list, in upper or lower case.
     *
     * @throws IllegalArgumentException if it is none of them
     */
    public static AmountUnit of(String name) {
        requireNonNull(name, "name");
        return find(name)
                .orElseThrow(() -> new IllegalArgumentException(
                        "amount unit must be kr, tkr, mkr or mdkr but was " + AmountFormatException.shown(name)));
    }

    /** The unit that is written so, if any. */
    static Optional<AmountUnit> find(String name) {
        // only A to Z have a lower case here: a Kelvin sign is no k
        String plain = Ascii.toLowerCase(NumberText.SPACE.trimAndCollapseFrom(name, ' '));
        for (AmountUnit unit : values()) {
            if (unit.names.contains(plain)) {
                return Optional.of(unit);
            }
        }
        return Optional.empty();
    }

    AmountUnit(String symbol, int powerOfTen, String... otherNames) {
        this.symbol = symbol;
        this.powerOfTen = powerOfTen;
        this.names = ImmutableSet.<String>builder().add(symbol).add(otherNames).build();
    }

    /** {@return how the unit is written by this library: {@code kr}, {@code tkr}, {@code mkr} or {@code mdkr}} */
    public String symbol() {
        return symbol;
    }

    /** {@return how many kronor one of the unit is: 1, 1000, 1000000 or 1000000000} */
    public BigDecimal factor() {
        return inKronor(BigDecimal.ONE);
    }

    /** The number of kronor that a number of this unit is, without zeros at the end of the decimals. */
    BigDecimal inKronor(BigDecimal number) {
        return PlainDecimal.of(number.scaleByPowerOfTen(powerOfTen));
    }
}
