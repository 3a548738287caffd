package se.kvot.ledger;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Collection;
import java.util.Comparator;

/**
 * Something in a ledger that breaks a rule (<i>iakttagelse</i>).
 *
 * @param kind what is wrong
 * @param text what must be and what was, for people
 * @param movements the movements that it rests on, by id
 */
public record Finding(Kind kind, String text, ImmutableSortedSet<String> movements) {

    /** What may be wrong. */
    public enum Kind {
        /** More is paid than there is a right to (<i>för mycket utbetalt</i>). */
        OVERPAID,

        /** More is spent, returned and carried forward than there was (<i>överskridande</i>). */
        OVERSPENT,

        /** A requisition is made outside its time (<i>för sen eller tidig rekvisition</i>). */
        OUTSIDE_WINDOW,

        /** More is asked for than is allowed (<i>över tak</i>). */
        OVER_CEILING,

        /** There is more than one requisition (<i>mer än en rekvisition</i>). */
        SECOND_REQUISITION,

        /** More is carried forward than the rule allows (<i>för mycket överfört</i>). */
        CARRIED_TOO_MUCH,

        /** Money is used after the last day for that (<i>använt för sent</i>). */
        USED_TOO_LATE,

        /** A movement replaces one that is not there. */
        NOTHING_TO_REPLACE
    }

    /** Makes a finding. */
    public Finding {
        requireNonNull(kind, "kind");
        requireNonNull(text, "text");
        requireNonNull(movements, "movements");
    }

    static Finding of(Kind kind, String text, Collection<Movement> movements) {
        return new Finding(
                kind,
                text,
                ImmutableSortedSet.copyOf(
                        Comparator.naturalOrder(),
                        movements.stream().map(Movement::id).toList()));
    }

    /** {@return the text} */
    @Override
    public String toString() {
        return text;
    }
}
