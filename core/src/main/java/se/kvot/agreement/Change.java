package se.kvot.agreement;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import se.kvot.money.StatedAmount;
import se.kvot.party.RecipientKind;
import se.kvot.time.DatePeriod;
import se.kvot.time.Deadline;
import se.kvot.time.FiscalYear;

/**
 * One thing that an amendment changes (<i>ändring</i>).
 *
 * <pre>{@code
 * Change byPopulation = new Change.ReplaceKey(
 *         "performance",
 *         DatePeriod.ofMonths(YearMonth.of(2020, 3), YearMonth.of(2020, 11)),
 *         KeySpec.of("share").with("measure", MeasureSpec.of("folkmängd 2018-12-31")));
 * Change later = new Change.MoveDeadline("action-plan", Deadline.parse("2021-03-31"));
 * }</pre>
 *
 * <p>What it changes must be in the agreement; that is for the agreement to know.
 *
 * <p>Instances are immutable and thread-safe.
 */
public sealed interface Change {

    /** {@return the word for this kind of change, such as {@code replace-key}} */
    String word();

    /**
     * The part is distributed by another key in a period (<i>byte av nyckel</i>).
     *
     * @param part the id of the part
     * @param period when the new key applies
     * @param key the new key
     */
    record ReplaceKey(String part, DatePeriod period, KeySpec key) implements Change {

        /**
         * Makes a change.
         *
         * @throws IllegalArgumentException if {@code part} cannot be an id
         */
        public ReplaceKey {
            Require.id("a part", part);
            requireNonNull(period, "period");
            requireNonNull(key, "key");
        }

        @Override
        public String word() {
            return "replace-key";
        }
    }

    /**
     * What is set aside for a part in a year is another amount (<i>ändrat belopp</i>), or becomes known.
     *
     * @param part the id of the part
     * @param year the year that the money is for
     * @param amount the new amount, not negative
     * @param certainty how firm it is
     */
    record ChangeAmount(String part, FiscalYear year, StatedAmount amount, Certainty certainty) implements Change {

        /**
         * Makes a change.
         *
         * @throws IllegalArgumentException if {@code part} cannot be an id, or the amount is negative
         */
        public ChangeAmount {
            Require.id("a part", part);
            requireNonNull(year, "year");
            Printed.requireNotNegative("amount of " + year, amount);
            requireNonNull(certainty, "certainty");
        }

        /**
         * Makes a change to an amount that is known.
         *
         * @throws IllegalArgumentException if {@code part} cannot be an id, or the amount is negative
         */
        public ChangeAmount(String part, FiscalYear year, StatedAmount amount) {
            this(part, year, amount, Certainty.KNOWN);
        }

        @Override
        public String word() {
            return "change-amount";
        }
    }

    /**
     * Something is due at another time (<i>ändrad tidsfrist</i>).
     *
     * @param obligation the id of the obligation
     * @param to when it is due
     */
    record MoveDeadline(String obligation, Deadline to) implements Change {

        /**
         * Makes a change.
         *
         * @throws IllegalArgumentException if {@code obligation} cannot be an id
         */
        public MoveDeadline {
            Require.id("an obligation", obligation);
            requireNonNull(to, "to");
        }

        @Override
        public String word() {
            return "move-deadline";
        }
    }

    /**
     * A receiver no longer asks for something (<i>lättnad</i>); others who do, go on.
     *
     * @param condition the id of the obligation or condition
     * @param receiver who no longer asks for it
     */
    record WaiveCondition(String condition, Party receiver) implements Change {

        /**
         * Makes a change.
         *
         * @throws IllegalArgumentException if {@code condition} cannot be an id
         */
        public WaiveCondition {
            Require.id("a condition", condition);
            requireNonNull(receiver, "receiver");
        }

        @Override
        public String word() {
            return "waive-condition";
        }
    }

    /**
     * The agreement goes on (<i>förlängning</i>).
     *
     * @param until the first day that it no longer applies
     */
    record Extend(LocalDate until) implements Change {

        /** Makes a change. */
        public Extend {
            requireNonNull(until, "until");
        }

        @Override
        public String word() {
            return "extend";
        }
    }

    /**
     * An instalment is paid earlier (<i>tidigareläggning</i>).
     *
     * @param part the id of the part
     * @param instalment the number of the instalment, from 1
     * @param to when it is paid
     */
    record ReleaseEarly(String part, int instalment, Deadline to) implements Change {

        /**
         * Makes a change.
         *
         * @throws IllegalArgumentException if {@code part} cannot be an id, or the number is less than 1
         */
        public ReleaseEarly {
            Require.id("a part", part);
            checkArgument(instalment >= 1, "instalment must be 1 or more but was %s", instalment);
            requireNonNull(to, "to");
        }

        @Override
        public String word() {
            return "release-early";
        }
    }

    /**
     * A part is also for others (<i>ny mottagare</i>).
     *
     * @param part the id of the part
     * @param recipient who can get the money too
     */
    record AddRecipient(String part, RecipientKind recipient) implements Change {

        /**
         * Makes a change.
         *
         * @throws IllegalArgumentException if {@code part} cannot be an id
         */
        public AddRecipient {
            Require.id("a part", part);
            requireNonNull(recipient, "recipient");
        }

        @Override
        public String word() {
            return "add-recipient";
        }
    }

    /**
     * The agreement ends as a part of another (<i>sammanslagning</i>).
     *
     * @param agreement the id of the other agreement
     */
    record MergeInto(String agreement) implements Change {

        /**
         * Makes a change.
         *
         * @throws IllegalArgumentException if {@code agreement} cannot be an id
         */
        public MergeInto {
            Require.id("an agreement", agreement);
        }

        @Override
        public String word() {
            return "merge-into";
        }
    }
}
