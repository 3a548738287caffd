package se.kvot.ledger;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import se.kvot.agreement.Source;
import se.kvot.money.Fraction;
import se.kvot.style.KvotStyle;

/**
 * How much of a year's money may be kept for later, until when, and which year's money is used first
 * (<i>överföringsregel</i>).
 *
 * <pre>{@code
 * CarryOverRule rule = CarryOverRule.builder()
 *         .share(Fraction.of(1, 10))
 *         .until(LocalDate.of(2021, 3, 31))
 *         .build();
 * }</pre>
 *
 * <p>Instances are immutable and thread-safe.
 */
@KvotStyle
@Value.Immutable
public abstract sealed class CarryOverRule implements LedgerRule permits CarryOverRuleBuilder.ImmutableCarryOverRule {

    CarryOverRule() {}

    /** {@return a builder; nothing must be set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return how much of what is decided for a year may be carried forward from it, 0 to 1; all if not set} */
    @Value.Default
    public Fraction share() {
        return Fraction.ONE;
    }

    /** {@return the last day on which the money may be spent, if there is one} */
    public abstract Optional<LocalDate> until();

    /** {@return which year's money is used first; the oldest if not set} */
    @Value.Default
    public UseOrder order() {
        return UseOrder.OLDEST_FIRST;
    }

    /** {@return where it is said, if that is known} */
    public abstract Optional<Source> source();

    @Value.Check
    void check() {
        checkArgument(
                share().signum() >= 0 && share().compareTo(Fraction.ONE) <= 0,
                "share that may be carried forward must be from 0 to 1 but was %s",
                share());
    }

    /**
     * {@return the most that may be carried forward from a year with that balance}
     *
     * <p>Money that was carried in earlier may be carried on as well: it is the years' own money that has a share.
     */
    public Tally most(Balance balance) {
        Tally decided = balance.decided();
        Tally own = decided.isKnown() ? Tally.of(decided.knownPart().times(share())) : decided;
        return own.plus(balance.carriedIn());
    }

    @Override
    public ImmutableList<Finding> findings(Account account, LocalDate at) {
        return EachYear.of(account).flatMap(each -> check(each, at).stream()).collect(ImmutableList.toImmutableList());
    }

    private List<Finding> check(EachYear each, LocalDate at) {
        List<Finding> findings = new ArrayList<>();
        Balance balance = each.balance(at);
        Tally most = most(balance);
        if (balance.carriedForward().minus(most).isSurelyPositive()) {
            findings.add(Finding.of(
                    Finding.Kind.CARRIED_TOO_MUCH,
                    "carried forward" + each.label() + " must be at most " + most + " but was "
                            + balance.carriedForward(),
                    each.movements(at, MovementKind.CARRIED_FORWARD)));
        }
        until().ifPresent(last -> each.movements(at, MovementKind.SPENT).stream()
                .filter(movement -> movement.on().isSurelyAfter(last))
                .forEach(movement -> findings.add(Finding.of(
                        Finding.Kind.USED_TOO_LATE,
                        "spent" + each.label() + " must be by " + last + " but was " + movement.on(),
                        List.of(movement)))));
        return findings;
    }

    /** Collects the parts of a {@link CarryOverRule}; each may be set once. */
    public static final class Builder extends CarryOverRuleBuilder {
        Builder() {}
    }
}
