package se.kvot.ledger;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.stream.Stream;

/** No more of a year's money is spent, returned and carried forward than is available (<i>förbrukningsregel</i>). */
public record SpendingRule() implements LedgerRule {

    @Override
    public ImmutableList<Finding> findings(Account account, LocalDate at) {
        return EachYear.of(account).flatMap(each -> check(each, at)).collect(ImmutableList.toImmutableList());
    }

    private static Stream<Finding> check(EachYear each, LocalDate at) {
        Balance balance = each.balance(at);
        Tally used = balance.spent().plus(balance.returned()).plus(balance.carriedForward());
        return used.minus(balance.available()).isSurelyPositive()
                ? Stream.of(Finding.of(
                        Finding.Kind.OVERSPENT,
                        "spent, returned and carried forward" + each.label() + " must not exceed what is available, "
                                + balance.available() + ", but was " + used,
                        each.movements(at, MovementKind.SPENT, MovementKind.RETURNED, MovementKind.CARRIED_FORWARD)))
                : Stream.empty();
    }
}
