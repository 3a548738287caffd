package se.kvot.ledger;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import se.kvot.agreement.Source;
import se.kvot.style.KvotStyle;
import se.kvot.time.FiscalYear;

/**
 * When money is to be paid back, and with what interest (<i>återbetalningsregel</i>).
 *
 * <pre>{@code
 * RepaymentRule rule = RepaymentRule.builder()
 *         .addGround(RepaymentGround.UNUSED)
 *         .addGround(RepaymentGround.TOO_MUCH)
 *         .useUntil(LocalDate.of(2019, 12, 31))
 *         .interest(InterestRule.of(Fraction.of(2, 100), Period.ofDays(30), DayCount.ACTUAL_365))
 *         .build();
 * }</pre>
 *
 * <p>Instances are immutable and thread-safe.
 */
@KvotStyle
@Value.Immutable
public abstract sealed class RepaymentRule permits RepaymentRuleBuilder.ImmutableRepaymentRule {

    private static final ImmutableList<RepaymentGround> IN_TURN =
            ImmutableList.of(RepaymentGround.TOO_MUCH, RepaymentGround.MISUSED, RepaymentGround.UNUSED);

    RepaymentRule() {}

    /** {@return a builder; at least one ground must be set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return why money is to be paid back} */
    public abstract ImmutableSet<RepaymentGround> grounds();

    /** {@return the last day on which the money may be used; without one nothing counts as unused} */
    public abstract Optional<LocalDate> useUntil();

    /** {@return the purposes that the money may be spent for; if there are none, any} */
    public abstract ImmutableSet<String> purposes();

    /** {@return what late repayment costs, if anything} */
    public abstract Optional<InterestRule> interest();

    /** {@return where it is said, if that is known} */
    public abstract Optional<Source> source();

    @Value.Check
    void check() {
        checkArgument(!grounds().isEmpty(), "grounds for repayment must be at least one but were none");
        purposes().forEach(purpose -> LedgerText.requireText("purpose of the money", purpose));
    }

    /**
     * {@return what is to be paid back of a year's money at the end of a day, by ground}
     *
     * <p>No krona is asked for twice. If the use is not reported, all that the recipient had is to be paid back, and no
     * other ground is needed. Otherwise it is what was paid above the grant, what was spent on other purposes, and what
     * is left of the rest.
     *
     * @param account one recipient's money of one part
     * @param unreported whether a report is late
     */
    public ImmutableMap<RepaymentGround, Tally> due(
            Account account, FiscalYear year, LocalDate at, boolean unreported) {
        Balance balance = account.balance(at, year);
        ImmutableMap.Builder<RepaymentGround, Tally> due = ImmutableMap.builder();
        if (unreported && grounds().contains(RepaymentGround.UNREPORTED)) {
            put(
                    due,
                    RepaymentGround.UNREPORTED,
                    balance.opening().plus(balance.paid()).minus(balance.returned()));
            return due.build();
        }
        Tally had = balance.opening().plus(balance.paid());
        Tally left = balance.returned();
        for (RepaymentGround ground : IN_TURN) {
            if (grounds().contains(ground)) {
                Tally owed = atLeastNothing(
                        switch (ground) {
                            case TOO_MUCH -> tooMuch(balance);
                            case MISUSED -> lesser(misused(account, year, at), had.minus(tooMuch(balance)));
                            case UNUSED -> unused(balance, had, at);
                            case UNREPORTED -> throw new IllegalStateException("ground must be one of those in turn");
                        });
                put(due, ground, atLeastNothing(owed.minus(left)));
                left = atLeastNothing(left.minus(owed));
            }
        }
        return due.build();
    }

    private static Tally tooMuch(Balance balance) {
        return atLeastNothing(balance.paid().minus(balance.decided()));
    }

    private Tally misused(Account account, FiscalYear year, LocalDate at) {
        return purposes().isEmpty()
                ? Tally.zero(account.unit())
                : account.sum(account.movements(MovementKind.SPENT, at).stream()
                        .filter(movement -> movement.year().equals(year)
                                && movement.purpose()
                                        .filter(purpose -> !purposes().contains(purpose))
                                        .isPresent()));
    }

    private Tally unused(Balance balance, Tally had, LocalDate at) {
        return useUntil().filter(at::isAfter).isPresent()
                ? had.minus(tooMuch(balance)).minus(balance.spent())
                : had.minus(had);
    }

    private static void put(ImmutableMap.Builder<RepaymentGround, Tally> due, RepaymentGround ground, Tally amount) {
        if (!amount.isKnown() || amount.knownPart().signum() > 0) {
            due.put(ground, amount);
        }
    }

    private static Tally atLeastNothing(Tally amount) {
        return amount.isKnown() && amount.knownPart().signum() < 0 ? amount.minus(amount) : amount;
    }

    private static Tally lesser(Tally one, Tally other) {
        return one.minus(other).isSurelyPositive() ? other : one;
    }

    /** Collects the parts of a {@link RepaymentRule}; each may be set once. */
    public static final class Builder extends RepaymentRuleBuilder {
        Builder() {}
    }
}
