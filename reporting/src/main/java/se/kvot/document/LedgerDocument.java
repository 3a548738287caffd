package se.kvot.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.immutables.value.Value;
import se.kvot.agreement.KeySpec;
import se.kvot.ledger.Ledger;
import se.kvot.ledger.Movement;
import se.kvot.party.Recipient;
import se.kvot.style.KvotStyle;
import se.kvot.time.FiscalYear;

/**
 * A ledger as a document states it (<i>reskontra</i>): what happened to the money of one recipient.
 *
 * <p>Instances are immutable and thread-safe.
 */
@KvotStyle
@Value.Immutable
public abstract sealed class LedgerDocument permits LedgerDocumentBuilder.ImmutableLedgerDocument {

    LedgerDocument() {}

    /** {@return a builder; id and recipient must be set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return what it is called} */
    public abstract String id();

    /** {@return the documents that it is taken from, by the word that stands for each} */
    public abstract ImmutableMap<String, String> sources();

    /** {@return whose money it is} */
    public abstract Recipient recipient();

    /** {@return the first year whose money is in the ledger, if it does not begin with the money itself} */
    public abstract Optional<FiscalYear> opening();

    /** {@return what happened, in the order of the document} */
    public abstract ImmutableList<LedgerMovement> movements();

    /** {@return what was handed in} */
    public abstract ImmutableList<LedgerSubmission> submissions();

    /** {@return whether money may be used the year after} */
    public abstract Optional<LedgerCarryOver> carryOver();

    /** {@return when money is to be paid back} */
    public abstract Optional<LedgerRepayment> repayment();

    @Value.Check
    void check() {
        KeySpec.requireName("id of ledger", id());
        ledger();
        carryOver().ifPresent(LedgerCarryOver::toRule);
        repayment().ifPresent(LedgerRepayment::toRule);
    }

    /** {@return the ledger, with exact amounts and every movement named} */
    public Ledger ledger() {
        ImmutableList.Builder<Movement> all = ImmutableList.builder();
        for (int i = 0; i < movements().size(); i++) {
            all.add(movements().get(i).in(this, i + 1));
        }
        Ledger ledger = Ledger.inKronor().plusAll(all.build());
        if (opening().isPresent()) {
            ledger = ledger.openingIn(opening().get());
        }
        for (LedgerSubmission submission : submissions()) {
            ledger = ledger.plus(submission.in(this));
        }
        return ledger;
    }

    /** Collects what a {@link LedgerDocument} is made of; each may be set once. */
    public static final class Builder extends LedgerDocumentBuilder {
        Builder() {}
    }
}
