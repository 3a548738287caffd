package se.kvot.ledger;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalLong;
import se.kvot.agreement.Agreement;
import se.kvot.agreement.AgreementVersion;
import se.kvot.agreement.PartRef;
import se.kvot.agreement.Party;
import se.kvot.party.Recipient;
import se.kvot.time.Deadline;

/**
 * One recipient's obligation to one receiver at one time, to see how far it has come (<i>åtagande</i>).
 *
 * <pre>{@code
 * Duty plan = Duty.of(PartRef.parse("access-2020/action-plan"), Recipient.region("23", "Region Jämtland Härjedalen"))
 *         .due(Deadline.parse("2020-09-30"))
 *         .movedTo(Deadline.parse("2021-03-31"));
 * plan.status(Ledger.inKronor(), LocalDate.of(2020, 10, 1)); // MOVED
 * }</pre>
 *
 * @param obligation the agreement and the id of its obligation
 * @param recipient who is to meet it
 * @param agreed when it was first agreed to be due, if that is known
 * @param due when it is due now, if that is known
 * @param waived whether it need not be met any more
 */
public record Duty(
        PartRef obligation, Recipient recipient, Optional<Deadline> agreed, Optional<Deadline> due, boolean waived) {

    /** {@return a duty without a date} */
    public static Duty of(PartRef obligation, Recipient recipient) {
        return new Duty(obligation, recipient, Optional.empty(), Optional.empty(), false);
    }

    /**
     * {@return a duty as an agreement has it}
     *
     * @param agreed the agreement as it was first, whatever was changed later
     * @param now the agreement as it is now
     * @param obligation the id of the obligation
     * @param receiver to whom it is owed, who may have waived it when others have not
     * @throws IllegalArgumentException if the agreement has no such obligation
     */
    public static Duty from(
            Agreement agreed, AgreementVersion now, String obligation, Recipient recipient, Party receiver) {
        return new Duty(
                new PartRef(agreed.id(), obligation),
                recipient,
                agreed.obligation(obligation).due(),
                now.agreement().obligation(obligation).due(),
                now.isWaived(obligation, receiver));
    }

    /** Makes a duty. */
    public Duty {
        requireNonNull(obligation, "obligation");
        requireNonNull(recipient, "recipient");
        requireNonNull(agreed, "agreed");
        requireNonNull(due, "due");
    }

    /** {@return the same duty, due as first agreed} */
    public Duty due(Deadline date) {
        return new Duty(obligation, recipient, Optional.of(date), Optional.of(date), waived);
    }

    /**
     * {@return the same duty, due at another time}
     *
     * @throws IllegalArgumentException if no time was agreed
     */
    public Duty movedTo(Deadline date) {
        checkArgument(agreed.isPresent(), "duty %s must have been due to be moved but had no date", obligation);
        return new Duty(obligation, recipient, agreed, Optional.of(date), waived);
    }

    /** {@return the same duty, which need not be met} */
    public Duty waive() {
        return new Duty(obligation, recipient, agreed, due, true);
    }

    /** {@return how far it has come at the end of a day; what was handed in counts even if it was waived} */
    public ObligationStatus status(Ledger ledger, LocalDate at) {
        ImmutableList<Submission> handedIn = submissions(ledger, at);
        if (handedIn.isEmpty()) {
            return waiting(at);
        }
        return switch (handedIn.get(handedIn.size() - 1).state()) {
            case SUBMITTED -> ObligationStatus.SUBMITTED;
            case APPROVED -> ObligationStatus.APPROVED;
            case RETURNED -> ObligationStatus.RETURNED;
            case PARTLY_MET -> ObligationStatus.PARTIALLY_MET;
        };
    }

    private ObligationStatus waiting(LocalDate at) {
        if (waived) {
            return ObligationStatus.WAIVED;
        }
        if (due.filter(date -> !at.isBefore(date.firstDay())).isPresent()) {
            return ObligationStatus.DUE;
        }
        return due.equals(agreed) ? ObligationStatus.SCHEDULED : ObligationStatus.MOVED;
    }

    /**
     * {@return how many days too late it was handed in, or is if it was not yet; empty if it is not late}
     *
     * <p>What was sent back is late until it is handed in again.
     */
    public OptionalLong daysLate(Ledger ledger, LocalDate at) {
        if (due.isEmpty() || waived) {
            return OptionalLong.empty();
        }
        LocalDate met = at;
        for (Submission submission : submissions(ledger, at).reverse()) {
            if (submission.state() == SubmissionState.RETURNED) {
                break;
            }
            met = submission.happened();
        }
        long days = ChronoUnit.DAYS.between(due.get().lastDay(), met);
        return days > 0 ? OptionalLong.of(days) : OptionalLong.empty();
    }

    private ImmutableList<Submission> submissions(Ledger ledger, LocalDate at) {
        requireNonNull(at, "at");
        return ledger.submissions().stream()
                .filter(submission -> submission.obligation().equals(obligation)
                        && submission.recipient().equals(recipient)
                        && !submission.happened().isAfter(at))
                .collect(ImmutableList.toImmutableList());
    }
}
