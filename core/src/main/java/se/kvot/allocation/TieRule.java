package se.kvot.allocation;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import se.kvot.party.Recipient;

/**
 * Who goes first among recipients with exactly the same claim (<i>regel vid lika rest</i>).
 *
 * <p>Whatever the rule, the allocation shows the {@link Tie}.
 */
public sealed interface TieRule {

    /** {@return the lower code first, then the kind in its order; the default} */
    static TieRule byCode() {
        return new ByCode();
    }

    /** {@return the larger exact entitlement first, then the lower code} */
    static TieRule byLargerEntitlement() {
        return new ByLargerEntitlement();
    }

    /** {@return nobody: a tie is answered with an {@link UnresolvedTieException} that names the tied} */
    static TieRule refuse() {
        return new Refuse();
    }

    /**
     * {@return the one drawn first goes first}
     *
     * @param drawn the recipients in the order of a lot drawn outside, at least all who turn out to be tied
     * @throws IllegalArgumentException if one was drawn twice
     */
    static TieRule lot(List<Recipient> drawn) {
        return new Lot(ImmutableList.copyOf(drawn));
    }

    /** {@return the word for this rule, such as {@code by-code}} */
    String id();

    /** The lower code first. */
    record ByCode() implements TieRule {

        @Override
        public String id() {
            return "by-code";
        }
    }

    /** The larger exact entitlement first. */
    record ByLargerEntitlement() implements TieRule {

        @Override
        public String id() {
            return "by-larger-entitlement";
        }
    }

    /** A tie must be decided outside. */
    record Refuse() implements TieRule {

        @Override
        public String id() {
            return "refuse";
        }
    }

    /**
     * A lot was drawn outside (<i>lottning</i>).
     *
     * @param drawn the recipients in the order drawn
     */
    record Lot(ImmutableList<Recipient> drawn) implements TieRule {

        /**
         * Makes the rule.
         *
         * @throws IllegalArgumentException if one was drawn twice
         */
        public Lot {
            checkArgument(
                    ImmutableSet.copyOf(drawn).size() == drawn.size(),
                    "recipients in the lot must be different but were %s",
                    drawn);
        }

        @Override
        public String id() {
            return "lot";
        }
    }
}
