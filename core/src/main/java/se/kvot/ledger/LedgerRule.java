package se.kvot.ledger;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;

/** A rule for what may happen to the money, as data (<i>regel</i>). */
public sealed interface LedgerRule permits PaymentRule, SpendingRule, RequisitionRule, CarryOverRule {

    /** {@return what had broken the rule by the end of a day, for each recipient and part apart} */
    ImmutableList<Finding> findings(Account account, LocalDate at);
}
