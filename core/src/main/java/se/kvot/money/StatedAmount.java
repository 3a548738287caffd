package se.kvot.money;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.Range;
import com.google.errorprone.annotations.Immutable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import javax.money.Monetary;
import javax.money.MonetaryAmount;

/**
 * An amount as a document states it (<i>belopp som det står i text</i>), such as {@code 15,7 mkr}: a number with the
 * decimals that are written, and a unit.
 *
 * <p>What is written is mostly rounded. A stated amount therefore knows both what it says, {@link #kronor()}, and which
 * exact amounts would be written so, {@link #range()}:
 *
 * <pre>{@code
 * StatedAmount stated = StatedAmount.parse("71,8mkr");
 * stated.kronor(); // 71800000
 * stated.range(); // [71750000..71850000]
 * stated.mayStandFor(new BigDecimal(71_862_709)); // false
 * stated.range(RoundingMode.DOWN).contains(new BigDecimal(71_862_709)); // true
 * }</pre>
 *
 * <p>Two stated amounts are equal if they have the same number, with as many decimals, and the same unit: then they say
 * the same thing as precisely. {@code 15,7 mkr} equals {@code 15,7mnkr} but not {@code 15,70 mkr}, and {@code 1 tkr} does
 * not equal {@code 1 000 kr}. How it was written, {@link #text()} and {@link #irregularGrouping()}, does not count.
 *
 * <p>All amounts in kronor are without zeros at the end of their decimals, so that equal amounts are equal objects.
 */
@Immutable
public final class StatedAmount {
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final int ORE_DECIMALS = 2;

    private final String text;
    private final BigDecimal number;
    private final AmountUnit unit;
    private final boolean irregularGrouping;

    /**
     * The amount that is written with these digits and this unit; its text is that of {@link #toString}.
     *
     * @param number its scale is the number of decimals that are written, so 15.7 and 15.70 differ
     * @throws IllegalArgumentException if the number has an exponent, as 1E+3 has, or more than 40 digits
     */
    public static StatedAmount of(BigDecimal number, AmountUnit unit) {
        requireNonNull(number, "number");
        requireNonNull(unit, "unit");
        checkArgument(number.scale() >= 0, "number must be without an exponent but was %s", number);
        // those before the comma, of which there is always one, and those after
        long digits = Math.max(1L, (long) number.precision() - number.scale()) + number.scale();
        checkArgument(
                digits <= NumberText.MOST_DIGITS,
                "number must have at most %s digits but had %s",
                NumberText.MOST_DIGITS,
                digits);
        return new StatedAmount(canonical(number, unit), number, unit, false);
    }

    /**
     * Reads an amount with a unit, in the ways that Swedish documents write it.
     *
     * <p>The number may have a sign directly before it, any of the spaces and minus signs of
     * {@link SwedishNumbers#parse}, and decimals after a comma. Digits need not be grouped; spaces that do not group
     * them in threes, as in {@code 216 7020 kr}, are read past and reported by {@link #irregularGrouping()}. The unit is
     * one of those of {@link AmountUnit}, in upper or lower case, and nothing may follow it. Spaces around the amount
     * and before the unit are free.
     *
     * @throws AmountFormatException if the text is anything else, has no unit or has more than 40 digits
     */
    public static StatedAmount parse(String text) {
        requireNonNull(text, "text");
        NumberText read = NumberText.read("amount", text);
        return stated(text, read, writtenUnit(text, read.end()));
    }

    /**
     * Reads an amount as {@link #parse(String)} does, or a number alone, as in a cell of a table whose heading has the
     * unit.
     *
     * @param whenNoneStated the unit if the text has none; one that it has goes first
     * @throws AmountFormatException if the text is anything else or has more than 40 digits
     */
    public static StatedAmount parse(String text, AmountUnit whenNoneStated) {
        requireNonNull(text, "text");
        requireNonNull(whenNoneStated, "whenNoneStated");
        NumberText read = NumberText.read("amount", text);
        boolean none = NumberText.endOfSpaces(text, read.end()) == text.length();
        return stated(text, read, none ? whenNoneStated : writtenUnit(text, read.end()));
    }

    private StatedAmount(String text, BigDecimal number, AmountUnit unit, boolean irregularGrouping) {
        this.text = text;
        this.number = number;
        this.unit = unit;
        this.irregularGrouping = irregularGrouping;
    }

    /** {@return the text that was read, unchanged} */
    public String text() {
        return text;
    }

    /** {@return the number before the unit; its scale is the number of decimals that were written} */
    public BigDecimal number() {
        return number;
    }

    /** {@return the unit} */
    public AmountUnit unit() {
        return unit;
    }

    /** {@return the number of decimals that were written, 0 or more} */
    public int decimals() {
        return number.scale();
    }

    /** {@return the amount that the text says, in kronor} */
    public BigDecimal kronor() {
        return unit.inKronor(number);
    }

    /** {@return one unit of the last digit, in kronor: 100000 for 15,7 mkr} */
    public BigDecimal resolution() {
        return unit.inKronor(number.ulp());
    }

    /**
     * {@return the amounts, in kronor, that rounding to nearest would write so, whichever way halves go}
     *
     * <p>Both ends are included: {@code [15650000..15750000]} for 15,7 mkr.
     */
    public Range<BigDecimal> range() {
        return Range.closed(below(HALF), above(HALF));
    }

    /**
     * {@return the amounts, in kronor, that rounding in this mode would write so}
     *
     * <p>They are all of them and no others. Which ends are included depends on the mode, the sign and, for
     * {@link RoundingMode#HALF_EVEN}, the last digit: {@code [15650000..15750000)} for 15,7 mkr in mode
     * {@link RoundingMode#HALF_UP}.
     */
    public Range<BigDecimal> range(RoundingMode mode) {
        requireNonNull(mode, "mode");
        return switch (mode) {
            case UNNECESSARY -> Range.singleton(kronor());
            case FLOOR -> Range.closedOpen(kronor(), above(BigDecimal.ONE));
            case CEILING -> Range.openClosed(below(BigDecimal.ONE), kronor());
            case DOWN ->
                switch (number.signum()) {
                    case 0 -> Range.open(below(BigDecimal.ONE), above(BigDecimal.ONE));
                    case 1 -> range(RoundingMode.FLOOR);
                    default -> range(RoundingMode.CEILING);
                };
            case UP ->
                switch (number.signum()) {
                    case 0 -> range(RoundingMode.UNNECESSARY);
                    case 1 -> range(RoundingMode.CEILING);
                    default -> range(RoundingMode.FLOOR);
                };
            case HALF_UP ->
                switch (number.signum()) {
                    case 0 -> Range.open(below(HALF), above(HALF));
                    case 1 -> Range.closedOpen(below(HALF), above(HALF));
                    default -> Range.openClosed(below(HALF), above(HALF));
                };
            case HALF_DOWN ->
                switch (number.signum()) {
                    case 0 -> range();
                    case 1 -> Range.openClosed(below(HALF), above(HALF));
                    default -> Range.closedOpen(below(HALF), above(HALF));
                };
            case HALF_EVEN -> number.unscaledValue().testBit(0) ? Range.open(below(HALF), above(HALF)) : range();
        };
    }

    /**
     * {@return the stated amount as money in SEK, exactly}
     *
     * @throws IllegalArgumentException if it is not whole öre
     */
    public MonetaryAmount toMonetaryAmount() {
        BigDecimal kronor = kronor();
        checkArgument(kronor.scale() <= ORE_DECIMALS, "stated amount must be whole öre but was %s", this);
        return Monetary.getDefaultAmountFactory()
                .setCurrency("SEK")
                .setNumber(kronor)
                .create();
    }

    /** {@return whether spaces stood elsewhere than before groups of three digits, as in {@code 216 7020 kr}} */
    public boolean irregularGrouping() {
        return irregularGrouping;
    }

    /** {@return whether rounding the exact amount, in kronor, to nearest may have given what is stated} */
    public boolean mayStandFor(BigDecimal exactKronor) {
        requireNonNull(exactKronor, "exactKronor");
        return range().contains(exactKronor);
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof StatedAmount that && number.equals(that.number) && unit == that.unit;
    }

    @Override
    public int hashCode() {
        return Objects.hash(number, unit.symbol());
    }

    /**
     * {@return the amount as this library writes it, such as {@code 4 493 174 kr}}
     *
     * <p>All spaces are no-break ones (U+00A0), the minus sign is U+2212. {@link #parse(String)} reads it back as an
     * equal amount.
     */
    @Override
    public String toString() {
        return canonical(number, unit);
    }

    private BigDecimal below(BigDecimal lastDigits) {
        return unit.inKronor(number.subtract(number.ulp().multiply(lastDigits)));
    }

    private BigDecimal above(BigDecimal lastDigits) {
        return unit.inKronor(number.add(number.ulp().multiply(lastDigits)));
    }

    private static StatedAmount stated(String text, NumberText read, AmountUnit unit) {
        return new StatedAmount(text, read.number(), unit, read.irregular());
    }

    private static AmountUnit writtenUnit(String text, int end) {
        int start = NumberText.endOfSpaces(text, end);
        return AmountUnit.find(text.substring(start))
                .orElseThrow(() ->
                        new AmountFormatException("amount", text, "end with a unit such as kr, tkr or mkr", start));
    }

    private static String canonical(BigDecimal number, AmountUnit unit) {
        return SwedishNumbers.format(number) + "\u00a0" + unit.symbol();
    }
}
