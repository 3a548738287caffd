package se.kvot.apportionment;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;

/**
 * Who goes first among those with exactly the same claim to a unit (<i>regel vid lika anspråk</i>).
 *
 * <p>Whatever the rule, the result shows the {@link ClaimTie}.
 */
public sealed interface TieBreak {

    /** {@return the lower index first; the default} */
    static TieBreak byIndex() {
        return new ByIndex();
    }

    /** {@return the larger weight first, then the lower index} */
    static TieBreak byLargerWeight() {
        return new ByLargerWeight();
    }

    /** {@return nobody: a tie is answered with a {@link TiedClaimsException} that names the tied} */
    static TieBreak refuse() {
        return new Refuse();
    }

    /**
     * {@return the one drawn first goes first}
     *
     * @param drawn the indices in the order of a lot drawn outside, at least all that turn out to be tied
     * @throws IllegalArgumentException if an index was drawn twice
     */
    static TieBreak lot(List<Integer> drawn) {
        return new Lot(ImmutableList.copyOf(drawn));
    }

    /** {@return the word for this rule, such as {@code by-index}} */
    String id();

    /** The lower index first. */
    record ByIndex() implements TieBreak {

        @Override
        public String id() {
            return "by-index";
        }
    }

    /** The larger weight first. */
    record ByLargerWeight() implements TieBreak {

        @Override
        public String id() {
            return "by-larger-weight";
        }
    }

    /** A tie must be decided outside. */
    record Refuse() implements TieBreak {

        @Override
        public String id() {
            return "refuse";
        }
    }

    /**
     * A lot was drawn outside (<i>lottning</i>).
     *
     * @param drawn the indices in the order drawn
     */
    record Lot(ImmutableList<Integer> drawn) implements TieBreak {

        /**
         * Makes the rule.
         *
         * @throws IllegalArgumentException if an index was drawn twice
         */
        public Lot {
            checkArgument(
                    ImmutableSet.copyOf(drawn).size() == drawn.size(),
                    "indices in the lot must be different but were %s",
                    drawn);
        }

        @Override
        public String id() {
            return "lot";
        }
    }
}
