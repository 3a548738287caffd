package se.kvot.ledger;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import se.kvot.agreement.Source;
import se.kvot.money.ExactAmount;
import se.kvot.party.Recipient;
import se.kvot.style.KvotStyle;

/**
 * When recipients may ask for their money, and for how much (<i>rekvisitionsregel</i>).
 *
 * <pre>{@code
 * Recipient region = Recipient.region("23", "Region Jämtland Härjedalen");
 * RequisitionRule rule = RequisitionRule.builder()
 *         .until(LocalDate.of(2019, 9, 30))
 *         .once(true)
 *         .putCeiling(region, ExactAmount.from(Kronor.of(210_000)))
 *         .build();
 * }</pre>
 *
 * <p>Instances are immutable and thread-safe.
 */
@KvotStyle
@Value.Immutable
public abstract sealed class RequisitionRule implements LedgerRule
        permits RequisitionRuleBuilder.ImmutableRequisitionRule {

    RequisitionRule() {}

    /** {@return a builder; nothing must be set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the first day for requisitions, if there is one} */
    public abstract Optional<LocalDate> from();

    /** {@return the last day for requisitions, if there is one} */
    public abstract Optional<LocalDate> until();

    /** {@return whether each recipient may ask only once a year; not so unless set} */
    @Value.Default
    public boolean once() {
        return false;
    }

    /** {@return the most that a recipient may ask for in a year; one that is not here has no such limit} */
    public abstract ImmutableMap<Recipient, ExactAmount> ceilings();

    /** {@return where it is said, if that is known} */
    public abstract Optional<Source> source();

    @Value.Check
    void check() {
        if (from().isPresent() && until().isPresent()) {
            checkArgument(
                    !until().get().isBefore(from().get()),
                    "last day for requisitions must not be before the first, %s, but was %s",
                    from().get(),
                    until().get());
        }
        ceilings().forEach((recipient, ceiling) -> LedgerText.requireNotNegative("ceiling of " + recipient, ceiling));
    }

    /** {@return whether the last day for requisitions is over} */
    public boolean isOver(LocalDate at) {
        return until().filter(at::isAfter).isPresent();
    }

    @Override
    public ImmutableList<Finding> findings(Account account, LocalDate at) {
        return EachYear.of(account).flatMap(each -> check(each, at).stream()).collect(ImmutableList.toImmutableList());
    }

    private List<Finding> check(EachYear each, LocalDate at) {
        ImmutableList<Movement> requisitions = each.movements(at, MovementKind.REQUISITIONED);
        List<Finding> findings = new ArrayList<>();
        for (Movement requisition : requisitions) {
            from().filter(requisition.on()::isSurelyBefore)
                    .ifPresent(first -> findings.add(outside(each, requisition, "before " + first)));
            until().filter(requisition.on()::isSurelyAfter)
                    .ifPresent(last -> findings.add(outside(each, requisition, "after " + last)));
        }
        if (once() && requisitions.size() > 1) {
            findings.add(Finding.of(
                    Finding.Kind.SECOND_REQUISITION,
                    "requisition" + each.label() + " must be made once but was made " + requisitions.size() + " times",
                    requisitions));
        }
        Tally asked = each.balance(at).of(MovementKind.REQUISITIONED);
        Optional.ofNullable(ceilings().get(each.recipient()))
                .filter(ceiling -> asked.minus(Tally.of(ceiling)).isSurelyPositive())
                .ifPresent(ceiling -> findings.add(Finding.of(
                        Finding.Kind.OVER_CEILING,
                        "requisition" + each.label() + " must be at most " + ceiling + " but was " + asked,
                        requisitions)));
        return findings;
    }

    private static Finding outside(EachYear each, Movement requisition, String rule) {
        return Finding.of(
                Finding.Kind.OUTSIDE_WINDOW,
                "requisition" + each.label() + " must not be made " + rule + " but was made " + requisition.on(),
                List.of(requisition));
    }

    /** Collects the parts of a {@link RequisitionRule}; each may be set once. */
    public static final class Builder extends RequisitionRuleBuilder {
        Builder() {}
    }
}
