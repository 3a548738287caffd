package se.kvot.allocation;

import com.google.common.collect.ImmutableList;
import java.math.RoundingMode;
import se.kvot.money.ExactAmount;
import se.kvot.money.Fraction;
import se.kvot.party.Recipient;

/**
 * One step on the way to what a recipient gets (<i>steg</i>).
 *
 * <p>Steps are data, enough to compute the part again: start from nothing and let each step in turn say what the amount
 * is {@link #after(ExactAmount) after} it.
 *
 * <pre>{@code
 * Recipient berg = Recipient.municipality("2326", "Berg");
 * DistributionKey key = (pool, recipients) ->
 *         Entitlements.proportional(pool, recipients, r -> Fraction.ONE, "equal");
 * Allocation allocation = key.allocate(Kronor.of(100), List.of(berg), Rounding.toKrona());
 * ExactAmount amount = ExactAmount.zero(MinorUnit.ORE);
 * for (AllocationStep step : allocation.steps(berg)) {
 *     amount = step.after(amount);
 * }
 * boolean same = amount.toMonetaryAmount().equals(allocation.part(berg)); // true
 * }</pre>
 */
public sealed interface AllocationStep {

    /** {@return whose amount the step is about} */
    Recipient recipient();

    /** {@return what the amount is after the step, if it was {@code before} until then} */
    ExactAmount after(ExactAmount before);

    /** A step of the key, before anything is rounded. */
    sealed interface OfKey extends AllocationStep {

        /** {@return what the step rests on: the label of a statistic, or a word such as {@code equal}} */
        String basis();
    }

    /** A step of the key that tells where the next ones start from; the amount stays as it is. */
    sealed interface Note extends OfKey {

        @Override
        default ExactAmount after(ExactAmount before) {
            return before;
        }
    }

    /** A step of the rounding. */
    sealed interface OfRounding extends AllocationStep {}

    /**
     * Adds a share: {@code of × weight / totalWeight} (<i>andel</i>).
     *
     * @param of what is shared
     * @param weight the weight of this recipient, zero or more
     * @param totalWeight the weight that all of {@code of} answers to, positive
     */
    record Share(Recipient recipient, String basis, ExactAmount of, Fraction weight, Fraction totalWeight)
            implements OfKey {

        @Override
        public ExactAmount after(ExactAmount before) {
            return before.plus(of.times(weight).times(Fraction.ONE.dividedBy(totalWeight)));
        }
    }

    /**
     * Adds a stated amount (<i>fast belopp</i>).
     *
     * @param amount what is added
     */
    record Fixed(Recipient recipient, String basis, ExactAmount amount) implements OfKey {

        @Override
        public ExactAmount after(ExactAmount before) {
            return before.plus(amount);
        }
    }

    /**
     * Adds price times volume (<i>pris gånger volym</i>).
     *
     * @param price the price of one
     * @param volume how many, zero or more
     */
    record Priced(Recipient recipient, String basis, ExactAmount price, Fraction volume) implements OfKey {

        @Override
        public ExactAmount after(ExactAmount before) {
            return before.plus(price.times(volume));
        }
    }

    /**
     * Raises the amount to a guaranteed one, if it was lower (<i>garanti</i>).
     *
     * @param bound the guaranteed amount
     */
    record AtLeast(Recipient recipient, String basis, ExactAmount bound) implements OfKey {

        @Override
        public ExactAmount after(ExactAmount before) {
            return before.max(bound);
        }
    }

    /**
     * Lowers the amount to a cap, if it was higher (<i>tak</i>).
     *
     * @param bound the highest amount
     */
    record AtMost(Recipient recipient, String basis, ExactAmount bound) implements OfKey {

        @Override
        public ExactAmount after(ExactAmount before) {
            return before.min(bound);
        }
    }

    /**
     * Scales what the amount has above a kept part, as for all claims: {@code kept + (before - kept) × to / from}
     * (<i>proportionell nedsättning</i>).
     *
     * @param kept what is not scaled, such as a guaranteed amount; zero where all of it is
     * @param from the sum of what all have above what they keep, not zero
     * @param to what there is for that
     */
    record Scaled(Recipient recipient, String basis, ExactAmount kept, ExactAmount from, ExactAmount to)
            implements OfKey {

        @Override
        public ExactAmount after(ExactAmount before) {
            return kept.plus(before.minus(kept).times(to.dividedBy(from)));
        }
    }

    /**
     * Says that a part of the whole was set aside before this recipient's share was taken of the rest; the amount stays
     * as it is (<i>avsätts först</i>).
     *
     * @param whole what there was
     * @param taken what was set aside of it
     * @param by those it was set aside for, by code; empty where it is for nobody in particular
     */
    record SetAside(
            Recipient recipient, String basis, ExactAmount whole, ExactAmount taken, ImmutableList<Recipient> by)
            implements Note {

        /** {@return what was left for sharing} */
        public ExactAmount left() {
            return whole.minus(taken);
        }
    }

    /**
     * Adds the amount of the step of a staircase that a figure reaches (<i>trappsteg</i>).
     *
     * @param value the figure
     * @param threshold the highest threshold that the figure reaches
     * @param amount the amount of that step
     */
    record Stepped(Recipient recipient, String basis, Fraction value, Fraction threshold, ExactAmount amount)
            implements OfKey {

        @Override
        public ExactAmount after(ExactAmount before) {
            return before.plus(amount);
        }
    }

    /**
     * Takes the amount away from one who does not qualify (<i>uppfyller inte kravet</i>).
     *
     * <p>The basis is the requirement that is not met.
     */
    record NotQualified(Recipient recipient, String basis) implements OfKey {

        @Override
        public ExactAmount after(ExactAmount before) {
            return ExactAmount.zero(before.unit());
        }
    }

    /**
     * Says that what follows shares the amount of the recipient's parent, as a region's between its municipalities; the
     * amount stays as it is (<i>inom länet</i>).
     *
     * @param parent whose amount is shared
     * @param whole what the parents shared
     * @param part what the parent is entitled to of it
     * @param how the steps that led to {@code part}, whose recipient is the parent
     */
    record Within(
            Recipient recipient,
            String basis,
            Recipient parent,
            ExactAmount whole,
            ExactAmount part,
            ImmutableList<OfKey> how)
            implements Note {}

    /**
     * Says that what follows shares a portion of the whole, as some months of a year or one part of a blend; the amount
     * stays as it is (<i>del av beloppet</i>).
     *
     * @param whole what there was
     * @param part the portion
     */
    record Portion(Recipient recipient, String basis, ExactAmount whole, ExactAmount part) implements Note {}

    /**
     * Rounds the exact entitlement to a multiple of the rounding unit (<i>avrundning</i>).
     *
     * @param exact the entitlement
     * @param mode the direction
     * @param part what it is rounded to
     */
    record Rounded(Recipient recipient, ExactAmount exact, RoundingMode mode, ExactAmount part) implements OfRounding {

        @Override
        public ExactAmount after(ExactAmount before) {
            return part;
        }

        /** {@return what the rounding took away; negative where it added} */
        public ExactAmount remainder() {
            return exact.minus(part);
        }
    }

    /**
     * Adds one of the units that the rounding left over (<i>restenhet</i>).
     *
     * @param unit the rounding unit, negative when money is paid back
     * @param rank which of the units it is, from 1
     * @param of how many units were left over
     * @param tied whether this recipient's claim to it was no better than that of one who got none
     */
    record RemainderUnit(Recipient recipient, ExactAmount unit, int rank, int of, boolean tied) implements OfRounding {

        @Override
        public ExactAmount after(ExactAmount before) {
            return before.plus(unit);
        }
    }

    /**
     * Adds all that the rounding of the others left over, or takes what it used too much (<i>restpost</i>).
     *
     * @param difference what is added
     */
    record Balance(Recipient recipient, ExactAmount difference) implements OfRounding {

        @Override
        public ExactAmount after(ExactAmount before) {
            return before.plus(difference);
        }
    }

    /**
     * Changes the part to what a method that settles all parts together gives (<i>gemensam metod</i>).
     *
     * @param method the method, such as {@code divisor-webster}
     * @param difference what is added, or taken when negative
     */
    record Settled(Recipient recipient, String method, ExactAmount difference) implements OfRounding {

        @Override
        public ExactAmount after(ExactAmount before) {
            return before.plus(difference);
        }
    }
}
