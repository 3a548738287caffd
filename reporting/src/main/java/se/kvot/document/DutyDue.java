package se.kvot.document;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import se.kvot.agreement.Agreement;
import se.kvot.agreement.AgreementVersion;
import se.kvot.agreement.Obligation;
import se.kvot.time.DatePeriod;
import se.kvot.time.Deadline;

/**
 * Something that is to be handed in at a certain time (<i>åtagande med tidsfrist</i>).
 *
 * @param agreement the id of the agreement
 * @param obligation what is to be handed in
 * @param deadline when, as precisely as it is stated; one of several if it recurs
 */
public record DutyDue(String agreement, Obligation obligation, Deadline deadline) {

    /** Makes a duty. */
    public DutyDue {
        requireNonNull(agreement, "agreement");
        requireNonNull(obligation, "obligation");
        requireNonNull(deadline, "deadline");
    }

    /** Adds the duties of an agreement whose last day is in a period. */
    static void collect(Agreement agreement, DatePeriod days, LocalDate known, ImmutableList.Builder<DutyDue> due) {
        if (agreement.amendments().isEmpty()) {
            collect(agreement, agreement.allObligations(), days, due);
        } else {
            AgreementVersion version = agreement.asOf(days.lastDay(), known);
            collect(version.agreement(), version.duties(), days, due);
        }
    }

    private static void collect(
            Agreement agreement,
            ImmutableList<Obligation> duties,
            DatePeriod days,
            ImmutableList.Builder<DutyDue> due) {
        for (Obligation duty : duties) {
            duty.due()
                    .filter(deadline -> days.contains(deadline.lastDay()))
                    .ifPresent(deadline -> due.add(new DutyDue(agreement.id(), duty, deadline)));
            duty.every()
                    .ifPresent(recurrence -> window(agreement, duty)
                            .flatMap(days::intersection)
                            .ifPresent(within -> recurrence
                                    .deadlines(within)
                                    .forEach(deadline -> due.add(new DutyDue(agreement.id(), duty, deadline)))));
        }
    }

    /** When a duty can recur: from its own first to its own last time, or else while the agreement applies. */
    private static Optional<DatePeriod> window(Agreement agreement, Obligation duty) {
        LocalDate from =
                duty.from().map(Deadline::firstDay).orElse(agreement.period().start());
        LocalDate end = duty.until()
                .map(until -> until.lastDay().plusDays(1))
                .orElse(agreement.period().endExclusive());
        return from.isBefore(end) ? Optional.of(DatePeriod.of(from, end)) : Optional.empty();
    }
}
