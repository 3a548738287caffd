package se.kvot.apportionment.table;

import static java.util.Objects.requireNonNull;

/**
 * The answer to a problem that need not have a solution (<i>utfall</i>): a table, or why there is none, or that the search
 * was ended.
 *
 * <p>Never a table that breaks a rule.
 *
 * @param <T> what a solution is
 */
public sealed interface TableOutcome<T> {

    /**
     * {@return the solution}
     *
     * @throws IllegalArgumentException if there is none or none was found, with the reason
     */
    T orElseThrow();

    /**
     * There is a solution.
     *
     * @param solution the solution
     * @param <T> what a solution is
     */
    record Solved<T>(T solution) implements TableOutcome<T> {

        /** Checks what the answer is made of. */
        public Solved {
            requireNonNull(solution, "solution");
        }

        @Override
        public T orElseThrow() {
            return solution;
        }
    }

    /**
     * There is no solution.
     *
     * @param reason what cannot be met, such as {@code rows [0, 2] need 9 but their columns [1] take at most 7}
     * @param <T> what a solution would be
     */
    record Unsolvable<T>(String reason) implements TableOutcome<T> {

        /** Checks what the answer is made of. */
        public Unsolvable {
            requireNonNull(reason, "reason");
        }

        @Override
        public T orElseThrow() {
            throw new IllegalArgumentException(reason);
        }
    }

    /**
     * Nobody knows: the search was ended before it was through.
     *
     * @param steps how many steps were taken, all that were allowed
     * @param <T> what a solution would be
     */
    record Undecided<T>(long steps) implements TableOutcome<T> {

        @Override
        public T orElseThrow() {
            throw new IllegalArgumentException(
                    "search must find a table or rule one out but ended after " + steps + " steps");
        }
    }
}
