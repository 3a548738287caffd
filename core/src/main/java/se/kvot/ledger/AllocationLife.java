package se.kvot.ledger;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import se.kvot.agreement.Certainty;
import se.kvot.agreement.PartRef;
import se.kvot.party.Recipient;
import se.kvot.style.KvotStyle;
import se.kvot.time.FiscalYear;

/**
 * The way of a year's money to a recipient, from announced to closed (<i>bidragets gång</i>).
 *
 * <p>It holds the rules and duties that matter. How far the money has come is worked out from a ledger:
 *
 * <pre>{@code
 * AllocationLife life = AllocationLife.builder()
 *         .part(PartRef.parse("interpreters-2020/grant"))
 *         .recipient(Recipient.region("23", "Region Jämtland Härjedalen"))
 *         .year(FiscalYear.of(2020))
 *         .requisition(RequisitionRule.builder().until(LocalDate.of(2019, 9, 30)).build())
 *         .build();
 * life.status(Ledger.inKronor(), LocalDate.of(2019, 9, 30)); // empty: nothing has happened
 * life.status(Ledger.inKronor(), LocalDate.of(2019, 10, 1)); // LAPSED
 * }</pre>
 *
 * <p>Instances are immutable and thread-safe.
 */
@KvotStyle
@Value.Immutable
public abstract sealed class AllocationLife permits AllocationLifeBuilder.ImmutableAllocationLife {

    AllocationLife() {}

    /** {@return a builder; part, recipient and year must be set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the part of an agreement that the money belongs to} */
    public abstract PartRef part();

    /** {@return whose money it is} */
    public abstract Recipient recipient();

    /** {@return the year whose money it is} */
    public abstract FiscalYear year();

    /** {@return when the money must be asked for, if it must} */
    public abstract Optional<RequisitionRule> requisition();

    /** {@return when it must be paid back, if ever} */
    public abstract Optional<RepaymentRule> repayment();

    /** {@return the reports that say how the money was used} */
    public abstract ImmutableList<Duty> reports();

    @Value.Check
    void check() {
        reports()
                .forEach(report -> checkArgument(
                        report.recipient().equals(recipient()),
                        "report %s must be by %s but was by %s",
                        report.obligation(),
                        recipient(),
                        report.recipient()));
    }

    /** {@return how far the money has come at the end of a day; empty if nothing has happened} */
    public Optional<AllocationStatus> status(Ledger ledger, LocalDate at) {
        requireNonNull(at, "at");
        Account account = ledger.account(part(), recipient());
        Balance balance = account.balance(at, year());
        if (any(account, MovementKind.DECIDED, at)
                && balance.decided().isKnown()
                && balance.decided().knownPart().signum() == 0) {
            return Optional.of(AllocationStatus.REFUSED);
        }
        if (!repaymentDue(ledger, at).isEmpty()) {
            return Optional.of(AllocationStatus.REPAYMENT_DUE);
        }
        Tally cash = balance.cash();
        if (any(account, MovementKind.RETURNED, at)
                && cash.isKnown()
                && cash.knownPart().signum() <= 0) {
            return Optional.of(AllocationStatus.REPAID);
        }
        return reported(ledger, balance, at).or(() -> onTheWay(account, at));
    }

    /** {@return what is to be paid back at the end of a day, by ground} */
    public ImmutableMap<RepaymentGround, Tally> repaymentDue(Ledger ledger, LocalDate at) {
        boolean unreported = reports().stream()
                .anyMatch(report -> report.daysLate(ledger, at).isPresent() && isOpen(report, ledger, at));
        return repayment()
                .map(rule -> rule.due(ledger.account(part(), recipient()), year(), at, unreported))
                .orElse(ImmutableMap.of());
    }

    private static boolean isOpen(Duty report, Ledger ledger, LocalDate at) {
        return switch (report.status(ledger, at)) {
            case DUE, RETURNED -> true;
            default -> false;
        };
    }

    private Optional<AllocationStatus> reported(Ledger ledger, Balance balance, LocalDate at) {
        ImmutableList<ObligationStatus> reported = reports().stream()
                .map(report -> report.status(ledger, at))
                .filter(status -> status != ObligationStatus.WAIVED)
                .collect(ImmutableList.toImmutableList());
        if (reported.isEmpty()) {
            return Optional.empty();
        }
        if (reported.stream().allMatch(status -> status == ObligationStatus.APPROVED)) {
            boolean nothingLeft =
                    balance.unspent().isKnown() && balance.unspent().knownPart().signum() == 0;
            return Optional.of(nothingLeft ? AllocationStatus.CLOSED : AllocationStatus.APPROVED);
        }
        boolean handedIn = reported.stream().allMatch(status -> switch (status) {
            case SUBMITTED, APPROVED, PARTIALLY_MET -> true;
            default -> false;
        });
        return handedIn ? Optional.of(AllocationStatus.REPORTED) : Optional.empty();
    }

    private Optional<AllocationStatus> onTheWay(Account account, LocalDate at) {
        if (any(account, MovementKind.SPENT, at) || any(account, MovementKind.COMMITTED, at)) {
            return Optional.of(AllocationStatus.IN_USE);
        }
        if (any(account, MovementKind.PAID, at)) {
            return Optional.of(AllocationStatus.PAID);
        }
        if (any(account, MovementKind.REQUISITIONED, at)) {
            return Optional.of(AllocationStatus.REQUISITIONED);
        }
        if (requisition().filter(rule -> rule.isOver(at)).isPresent()) {
            return Optional.of(AllocationStatus.LAPSED);
        }
        if (any(account, MovementKind.DECIDED, at)) {
            return Optional.of(AllocationStatus.DECIDED);
        }
        return account.movements(MovementKind.ANNOUNCED, at).stream()
                .filter(movement -> movement.year().equals(year()))
                .reduce((earlier, later) -> later)
                .map(last -> last.certainty() == Certainty.PRELIMINARY
                        ? AllocationStatus.PRELIMINARY
                        : AllocationStatus.ANNOUNCED);
    }

    private boolean any(Account account, MovementKind kind, LocalDate at) {
        return account.movements(kind, at).stream()
                .anyMatch(movement -> movement.year().equals(year()));
    }

    /** Collects the parts of an {@link AllocationLife}; each may be set once. */
    public static final class Builder extends AllocationLifeBuilder {
        Builder() {}
    }
}
