package se.kvot.apportionment;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;

/**
 * A way to make whole units of exact shares (<i>fördelningsmetod</i>), such as {@code largest-remainder}.
 *
 * <p>A <em>share</em> is {@code total × weight / sum of weights}, exactly. Minima and maxima hold a part where it would
 * leave them: divisor methods hold the quotient; the others hold the share, rounded down or up, as long as the units can
 * be placed so, and otherwise let those who are not held share what remains in proportion to their weights.
 *
 * <p>{@code toString} is the {@link #id()}.
 */
public enum ApportionmentMethod {
    /** Shares down, then one unit each to the largest remainders (<i>största resten</i>; Hamilton, Hare). */
    LARGEST_REMAINDER("largest-remainder"),
    /**
     * The largest remainder of share plus balance, where the balance is what earlier rounds took or gave
     * (<i>största resten med minne</i>): {@code balance out = balance in + share − part}. Balances sum to zero, and
     * nobody is ahead by a whole unit while no bound holds them, so over the years nobody is always the one who loses.
     */
    LARGEST_REMAINDER_WITH_MEMORY("largest-remainder-with-memory"),
    /** Quotients down (<i>d'Hondts metod</i>; Jefferson). Favours large weights. */
    DIVISOR_JEFFERSON("divisor-jefferson"),
    /** Quotients to the nearest (<i>uddatalsmetoden</i>; Webster, Sainte-Laguë). Favours nobody. */
    DIVISOR_WEBSTER("divisor-webster"),
    /** Quotients up (Adams). Every positive weight gets a unit. */
    DIVISOR_ADAMS("divisor-adams"),
    /** Quotients at the harmonic mean (Dean). Every positive weight gets a unit. */
    DIVISOR_DEAN("divisor-dean"),
    /** Quotients at the geometric mean (Huntington and Hill). Every positive weight gets a unit. */
    DIVISOR_HUNTINGTON_HILL("divisor-huntington-hill"),
    /**
     * Jefferson's order among those whom one more unit keeps within their share rounded up (<i>kvotmetoden</i>; Balinski
     * and Young). Stays within a unit of the share, and a larger total takes from nobody. Defined unit by unit; here only
     * the units that decide who is rounded up are looked at, so that what it takes does not grow with the total but with
     * the number of weights, at worst with its square. More than 5 000 000 looks at a weight are refused.
     */
    QUOTA_BALINSKI_YOUNG("quota-balinski-young"),
    /** Shares down, then one unit each from the first index on; zero weights are passed over. */
    FLOOR_TO_FIRST("floor-to-first"),
    /** Shares down, then one unit each from the last index back; zero weights are passed over. */
    FLOOR_TO_LAST("floor-to-last"),
    /** Shares down, then one unit each from the largest weight on. */
    FLOOR_TO_LARGEST_WEIGHT("floor-to-largest-weight"),
    /** Shares down; the rest is undistributed. */
    FLOOR_SEPARATE_REMAINDER("floor-separate-remainder"),
    /** The same as {@link #FLOOR_SEPARATE_REMAINDER}, as payers call it (<i>behålls av utbetalaren</i>). */
    KEPT_BY_PAYER("kept-by-payer"),
    /**
     * The largest parts that stand in exactly the proportion of the weights; the rest is undistributed. Takes no minima
     * and no maxima.
     */
    BLOCK_SEPARATE_REMAINDER("block-separate-remainder"),
    /** Running totals of the shares rounded by the mode; a part is the step between two (<i>löpande summa</i>). */
    CUMULATIVE("cumulative"),
    /** Every other share rounded alone by the mode; the named index gets what remains. */
    REMAINDER_TO_INDEX("remainder-to-index"),
    /** Every share rounded alone by the mode; the difference is undistributed, negative if too much was given. */
    INDEPENDENT("independent");

    private final String id;

    /**
     * Reads what {@link #id()} writes.
     *
     * @throws IllegalArgumentException if no method is called that
     */
    public static ApportionmentMethod parse(String text) {
        for (ApportionmentMethod method : values()) {
            if (method.id.equals(text)) {
                return method;
            }
        }
        throw new IllegalArgumentException("method must be one of " + Arrays.toString(values()) + " but was \""
                + (text.length() <= 64 ? text : text.substring(0, 64) + "…") + "\"");
    }

    ApportionmentMethod(String id) {
        this.id = id;
    }

    /** {@return the word for this method, such as {@code divisor-webster}} */
    public String id() {
        return id;
    }

    /** {@return whether parts are quotients of the weights by one common divisor, rounded} */
    public boolean isDivisor() {
        return switch (this) {
            case DIVISOR_JEFFERSON, DIVISOR_WEBSTER, DIVISOR_ADAMS, DIVISOR_DEAN, DIVISOR_HUNTINGTON_HILL -> true;
            default -> false;
        };
    }

    /** {@return whether every positive weight gets at least one unit} */
    public boolean isForAll() {
        return switch (this) {
            case DIVISOR_ADAMS, DIVISOR_DEAN, DIVISOR_HUNTINGTON_HILL -> true;
            default -> false;
        };
    }

    /** {@return whether a rest is undistributed even if the total is whole units} */
    public boolean isWithRest() {
        return switch (this) {
            case FLOOR_SEPARATE_REMAINDER, KEPT_BY_PAYER, BLOCK_SEPARATE_REMAINDER, INDEPENDENT -> true;
            default -> false;
        };
    }

    void require(boolean met, String rule, Object was) {
        checkArgument(met, "%s for %s but was %s", rule, id, was);
    }

    @Override
    public String toString() {
        return id;
    }
}
