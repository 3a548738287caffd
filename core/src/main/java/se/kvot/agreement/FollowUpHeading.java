package se.kvot.agreement;

import static java.util.Objects.requireNonNull;

/**
 * A question of a follow-up as it heads a section (<i>rubrik</i>).
 *
 * @param question what is asked
 * @param tense whether it is asked of the past or of the future
 * @param rest what else stands in the heading after the question, or nothing
 */
public record FollowUpHeading(FollowUpQuestion question, Tense tense, String rest) {

    /** Makes a heading. */
    public FollowUpHeading {
        requireNonNull(question, "question");
        requireNonNull(tense, "tense");
        requireNonNull(rest, "rest");
    }
}
