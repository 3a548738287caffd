package se.kvot.document;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import se.kvot.agreement.PartRef;
import se.kvot.agreement.Source;
import se.kvot.ledger.Submission;
import se.kvot.ledger.SubmissionState;
import se.kvot.party.Recipient;
import se.kvot.style.KvotStyle;
import se.kvot.time.Deadline;

/**
 * Something that was handed in, as a document states it (<i>inlämnat</i>).
 *
 * <p>Instances are immutable and thread-safe.
 */
@KvotStyle
@Value.Immutable
public abstract sealed class LedgerSubmission permits LedgerSubmissionBuilder.ImmutableLedgerSubmission {

    LedgerSubmission() {}

    /** {@return a builder; obligation, state and date must be set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return what was handed in: agreement and obligation} */
    public abstract PartRef obligation();

    /** {@return how far it has come} */
    public abstract SubmissionState state();

    /** {@return when, as precisely as it is stated} */
    public abstract Deadline on();

    /** {@return who handed it in, if not the one of the ledger} */
    public abstract Optional<Recipient> recipient();

    /** {@return when it became known, if not when it happened} */
    public abstract Optional<LocalDate> known();

    /** {@return what else is said of it} */
    public abstract Optional<String> text();

    /** {@return where it is stated, if it is known} */
    public abstract Optional<Source> source();

    /** The submission in a ledger. */
    Submission in(LedgerDocument ledger) {
        return new Submission(
                obligation(), recipient().orElse(ledger.recipient()), state(), on(), known().orElse(on().lastDay()));
    }

    /** Collects what a {@link LedgerSubmission} is made of; each may be set once. */
    public static final class Builder extends LedgerSubmissionBuilder {
        Builder() {}
    }
}
