package se.kvot.agreement;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import se.kvot.allocation.Rounding;
import se.kvot.party.RecipientKind;
import se.kvot.style.KvotStyle;
import se.kvot.time.DatePeriod;
import se.kvot.time.FiscalYear;

/**
 * A part of an agreement with its own amount, key and demands (<i>delområde, insatsområde</i>).
 *
 * <p>Instances are immutable and thread-safe.
 */
@KvotStyle
@Value.Immutable
public abstract sealed class Part permits PartBuilder.ImmutablePart {

    Part() {}

    /** {@return a builder; id and name must be set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return what it is called in the agreement} */
    public abstract String id();

    /** {@return its number in the document, such as {@code 3a}} */
    public abstract Optional<String> number();

    /** {@return what it is called by people} */
    public abstract String name();

    /** {@return what it pays for, if that is stated} */
    public abstract Optional<PotKind> pot();

    /** {@return whether region and municipalities use the money together} */
    @Value.Default
    public boolean joint() {
        return false;
    }

    /** {@return what it is for} */
    public abstract Optional<String> purpose();

    /** {@return what is set aside in the whole country, once a year} */
    public abstract ImmutableList<PromisedAmount> national();

    /** {@return what of it is bound, each looked at alone: one may be within another} */
    public abstract ImmutableList<Earmark> earmarks();

    /** {@return who can get the money; empty if that is not known} */
    public abstract ImmutableSet<RecipientKind> recipients();

    /** {@return the key that it is distributed by, if it is known} */
    public abstract Optional<KeySpec> key();

    /** {@return the periods that have another key, in order} */
    public abstract ImmutableList<KeyPeriod> keyPeriods();

    /** {@return how the amounts are rounded, if it is known} */
    public abstract Optional<Rounding> rounding();

    /** {@return what is stated of what each gets} */
    public abstract ImmutableList<Claim> amounts();

    /** {@return when and on what condition it is paid} */
    public abstract Optional<PaymentPlan> payments();

    /** {@return the demands of this part} */
    public abstract ImmutableList<Condition> conditions();

    /** {@return what is to be handed in for this part} */
    public abstract ImmutableList<Obligation> obligations();

    @Value.Check
    void check() {
        Require.id("a part", id());
        Require.text("number of part " + id(), number());
        Require.line("name of part " + id(), name());
        Require.text("purpose of part " + id(), purpose());
        Require.distinct("year of part " + id(), national().stream().map(PromisedAmount::year));
        earmarks().forEach(this::checkEarmark);
        checkKeyPeriods();
        payments().ifPresent(this::checkPayments);
    }

    /** {@return what is set aside for a year in the whole country, if it is known} */
    public Optional<PromisedAmount> national(FiscalYear year) {
        requireNonNull(year, "year");
        return national().stream().filter(it -> it.year().equals(year)).findFirst();
    }

    /** {@return the key that applies on a day, if it is known} */
    public Optional<KeySpec> keyOn(LocalDate day) {
        return keyIn(DatePeriod.of(day, day.plusDays(1)));
    }

    /**
     * {@return the key of a whole period, such as a year, if it is known for all of it}
     *
     * <p>If different keys apply, it is a key {@code slices} of them, whose periods are the months of each.
     */
    public Optional<KeySpec> keyIn(DatePeriod period) {
        return KeyPieces.of(this, period).joined();
    }

    private void checkEarmark(Earmark earmark) {
        earmark.amount()
                .ifPresent(bound -> national(earmark.year())
                        .ifPresent(whole -> checkArgument(
                                Printed.least(bound).compareTo(Printed.most(whole.amount())) <= 0,
                                "earmark of part %s for %s must not exceed the amount of %s, %s, but was %s",
                                id(),
                                earmark.purpose(),
                                earmark.year(),
                                whole.amount(),
                                bound)));
    }

    private void checkKeyPeriods() {
        for (int i = 1; i < keyPeriods().size(); i++) {
            DatePeriod before = keyPeriods().get(i - 1).period();
            DatePeriod after = keyPeriods().get(i).period();
            checkArgument(
                    !after.start().isBefore(before.endExclusive()),
                    "key periods of part %s must be in order without overlap but %s was after %s",
                    id(),
                    after,
                    before);
        }
    }

    private void checkPayments(PaymentPlan plan) {
        if (national().isEmpty()) {
            return;
        }
        BigDecimal least = Printed.least(plan.instalments().stream().flatMap(it -> it.amount().stream()));
        BigDecimal most = Printed.most(national().stream().map(PromisedAmount::amount));
        checkArgument(
                least.compareTo(most) <= 0,
                "instalments of part %s must not exceed its amount, at most %s kr, but were at least %s kr",
                id(),
                most.toPlainString(),
                least.toPlainString());
    }

    /** Collects what a {@link Part} is made of; each may be set once. */
    public static final class Builder extends PartBuilder {
        Builder() {}
    }
}
