package se.kvot.ledger;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.stream.Stream;
import se.kvot.agreement.PartRef;
import se.kvot.party.Recipient;
import se.kvot.time.FiscalYear;

/** One recipient's money of one part and one year, which is what most rules are about. */
record EachYear(Account account, PartRef part, Recipient recipient, FiscalYear year) {

    static Stream<EachYear> of(Account account) {
        return account.byPartAndRecipient().stream().flatMap(each -> {
            Movement any = each.movements().get(0);
            return each.years().stream().map(year -> new EachYear(each, any.part(), any.recipient(), year));
        });
    }

    Balance balance(LocalDate at) {
        return account.balance(at, year);
    }

    String label() {
        return " of " + part + " to " + recipient + " for " + year;
    }

    ImmutableList<Movement> movements(LocalDate at, MovementKind... kinds) {
        ImmutableSet<MovementKind> wanted = ImmutableSet.copyOf(kinds);
        return account.movements().stream()
                .filter(movement -> wanted.contains(movement.kind())
                        && movement.year().equals(year)
                        && !movement.happened().isAfter(at))
                .collect(ImmutableList.toImmutableList());
    }
}
