package se.kvot.allocation;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import se.kvot.apportionment.ApportionmentMethod;
import se.kvot.party.Recipient;

/**
 * What happens to the whole units that rounding leaves over (<i>restfördelning</i>).
 *
 * <p>{@link #id()} is the word that documents and reports use.
 */
public sealed interface RemainderPolicy {

    /** {@return one unit each to those with the largest remainders, until nothing is left} */
    static RemainderPolicy largestRemainder() {
        return new LargestRemainder();
    }

    /** {@return every part rounded alone; the difference stays visible as undistributed, negative if over-allocated} */
    static RemainderPolicy independent() {
        return new Independent();
    }

    /** {@return every part rounded down; the payer keeps the rest} */
    static RemainderPolicy keptByPayer() {
        return new KeptByPayer();
    }

    /** {@return every other part rounded alone; {@code recipient} gets what remains} */
    static RemainderPolicy toRecipient(Recipient recipient) {
        return new ToRecipient(recipient);
    }

    /**
     * {@return all parts settled together by a method of apportionment, with the entitlements as its weights}
     *
     * @param method a divisor method, {@code quota-balinski-young}, {@code cumulative} or one of {@code floor-to-first},
     *     {@code floor-to-last} and {@code floor-to-largest-weight}, where first and last are as the recipients are listed
     * @throws IllegalArgumentException if it is another method
     */
    static RemainderPolicy byMethod(ApportionmentMethod method) {
        return new ByMethod(method);
    }

    /** {@return the word for this policy, such as {@code largest-remainder}} */
    String id();

    /** One unit each to those with the largest remainders (<i>största resten</i>, Hamilton's or Hare's method). */
    record LargestRemainder() implements RemainderPolicy {

        @Override
        public String id() {
            return "largest-remainder";
        }
    }

    /** Every part alone, as many published tables do (<i>var för sig</i>). */
    record Independent() implements RemainderPolicy {

        @Override
        public String id() {
            return "independent";
        }
    }

    /** The payer keeps what is left (<i>behålls av utbetalaren</i>). */
    record KeptByPayer() implements RemainderPolicy {

        @Override
        public String id() {
            return "kept-by-payer";
        }
    }

    /**
     * A named recipient gets what is left (<i>restpost till viss mottagare</i>).
     *
     * @param recipient the one, who must be among the recipients of the allocation
     */
    record ToRecipient(Recipient recipient) implements RemainderPolicy {

        /** Makes the policy. */
        public ToRecipient {
            requireNonNull(recipient, "recipient");
        }

        @Override
        public String id() {
            return "to-recipient";
        }
    }

    /**
     * All parts settled together (<i>gemensam fördelningsmetod</i>). Claims must all have the same sign.
     *
     * @param method the method
     */
    record ByMethod(ApportionmentMethod method) implements RemainderPolicy {

        /**
         * Makes the policy.
         *
         * @throws IllegalArgumentException if the method is none that {@link RemainderPolicy#byMethod} takes
         */
        public ByMethod {
            boolean settles = switch (requireNonNull(method, "method")) {
                case QUOTA_BALINSKI_YOUNG, CUMULATIVE, FLOOR_TO_FIRST, FLOOR_TO_LAST, FLOOR_TO_LARGEST_WEIGHT -> true;
                default -> method.isDivisor();
            };
            checkArgument(
                    settles,
                    "method of a remainder must be a divisor method, quota-balinski-young, cumulative or floor-to one"
                            + " but was %s",
                    method);
        }

        @Override
        public String id() {
            return method.id();
        }
    }
}
