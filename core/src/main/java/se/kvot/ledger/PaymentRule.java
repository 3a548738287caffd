package se.kvot.ledger;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * No more is paid of a year's money than there is a right to, so that nothing is paid twice (<i>utbetalningsregel</i>).
 *
 * @param upTo what gives the right to be paid: announced, decided, requisitioned or, for payment by performance,
 *     recognised
 */
public record PaymentRule(MovementKind upTo) implements LedgerRule {

    /**
     * Makes a rule.
     *
     * @throws IllegalArgumentException if movements of that kind give no right to be paid
     */
    public PaymentRule {
        checkArgument(
                switch (upTo) {
                    case ANNOUNCED, DECIDED, REQUISITIONED, RECOGNISED -> true;
                    default -> false;
                },
                "right to be paid must be announced, decided, requisitioned or recognised but was %s",
                upTo);
    }

    @Override
    public ImmutableList<Finding> findings(Account account, LocalDate at) {
        return EachYear.of(account).flatMap(each -> check(each, at)).collect(ImmutableList.toImmutableList());
    }

    private Stream<Finding> check(EachYear each, LocalDate at) {
        Balance balance = each.balance(at);
        Tally right = balance.of(upTo);
        return balance.paid().minus(right).isSurelyPositive()
                ? Stream.of(Finding.of(
                        Finding.Kind.OVERPAID,
                        "paid" + each.label() + " must not exceed what is " + upTo + ", " + right + ", but was "
                                + balance.paid(),
                        each.movements(at, MovementKind.PAID, upTo)))
                : Stream.empty();
    }
}
