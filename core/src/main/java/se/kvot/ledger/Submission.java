package se.kvot.ledger;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;
import se.kvot.agreement.PartRef;
import se.kvot.party.Recipient;
import se.kvot.time.Deadline;

/**
 * Something that a recipient handed in to meet an obligation, or the receiver's answer to it (<i>inlämning</i>).
 *
 * <pre>{@code
 * Submission report = Submission.of(
 *         PartRef.parse("cancer-2017/report"),
 *         Recipient.region("10", "Blekinge"),
 *         SubmissionState.SUBMITTED,
 *         Deadline.parse("2017-10-30"));
 * }</pre>
 *
 * @param obligation the agreement and the id of its obligation
 * @param recipient who handed it in
 * @param state what became of it that day
 * @param on when, as precisely as the source says
 * @param known the day on which that became known
 */
public record Submission(PartRef obligation, Recipient recipient, SubmissionState state, Deadline on, LocalDate known)
        implements Comparable<Submission> {

    private static final Comparator<Submission> BY_DAY_THEN_PROGRESS = Comparator.comparing(Submission::happened)
            .thenComparing(Submission::known)
            .thenComparing(Submission::state)
            .thenComparing(submission -> submission.obligation().toString())
            .thenComparing(Submission::recipient)
            .thenComparing(submission -> submission.on().toString());

    /** {@return a submission that was known the day it counts as having happened} */
    public static Submission of(PartRef obligation, Recipient recipient, SubmissionState state, Deadline on) {
        return new Submission(obligation, recipient, state, on, on.lastDay());
    }

    /**
     * Makes a submission.
     *
     * @throws IllegalArgumentException if it is known before it happened
     */
    public Submission {
        requireNonNull(obligation, "obligation");
        requireNonNull(recipient, "recipient");
        requireNonNull(state, "state");
        checkArgument(
                !known.isBefore(on.firstDay()),
                "submission for %s must not be known before it happened, %s, but was known %s",
                obligation,
                on,
                known);
    }

    /** {@return the day from which it counts: the last of those on which it may have happened} */
    public LocalDate happened() {
        return on.lastDay();
    }

    /** Orders submissions by day; those of the same day as they get on. */
    @Override
    public int compareTo(Submission other) {
        return BY_DAY_THEN_PROGRESS.compare(this, other);
    }
}
