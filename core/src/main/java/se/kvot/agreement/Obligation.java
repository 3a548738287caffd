package se.kvot.agreement;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.immutables.value.Value;
import se.kvot.style.KvotStyle;
import se.kvot.time.DatePeriod;
import se.kvot.time.Deadline;
import se.kvot.time.Recurrence;

/**
 * A duty to hand something in (<i>åtagande, återrapportering</i>).
 *
 * <p>Instances are immutable and thread-safe.
 */
@KvotStyle
@Value.Immutable
public abstract sealed class Obligation permits ObligationBuilder.ImmutableObligation {

    Obligation() {}

    /** {@return a builder; id and kind must be set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return what it is called in the agreement} */
    public abstract String id();

    /** {@return what is to be handed in} */
    public abstract ObligationKind kind();

    /** {@return what kind of report it is, if it is a report and this is known} */
    public abstract Optional<ReportKind> report();

    /** {@return whom it is owed to, each of whom may waive it alone; empty if that is not known} */
    public abstract ImmutableSet<Party> receivers();

    /** {@return when it is due, as precisely as it is stated} */
    public abstract Optional<Deadline> due();

    /** {@return when it is due again and again} */
    public abstract Optional<Recurrence> every();

    /** {@return the first time that it can be done, if there is one} */
    public abstract Optional<Deadline> from();

    /** {@return the last time that it can be done, if there is one} */
    public abstract Optional<Deadline> until();

    /** {@return who is to do it, if it is not the recipient} */
    public abstract Optional<Party> by();

    /** {@return what is said of it} */
    public abstract Optional<String> text();

    /** {@return where it is stated, if it is known} */
    public abstract Optional<Source> source();

    @Value.Check
    void check() {
        Require.id("an obligation", id());
        checkArgument(
                report().isEmpty() || kind() == ObligationKind.REPORT,
                "obligation %s must be a report to be of kind %s but was a %s",
                id(),
                report().map(ReportKind::word).orElse(""),
                kind().word());
        Require.text("text of obligation " + id(), text());
        if (from().isPresent() && until().isPresent()) {
            checkArgument(
                    !until().get().isSurelyBefore(from().get()),
                    "end of obligation %s must not be before its start, %s, but was %s",
                    id(),
                    from().get(),
                    until().get());
        }
    }

    /** {@return when it is due within a period, once or again and again; a month counts by its last day} */
    public ImmutableList<Deadline> deadlines(DatePeriod period) {
        requireNonNull(period, "period");
        ImmutableList.Builder<Deadline> deadlines = ImmutableList.builder();
        due().filter(it -> period.contains(it.lastDay())).ifPresent(deadlines::add);
        every().ifPresent(it ->
                it.deadlines(period).stream().filter(this::isOpenAt).forEach(deadlines::add));
        return deadlines.build();
    }

    private boolean isOpenAt(Deadline deadline) {
        return from().stream().noneMatch(deadline::isSurelyBefore)
                && until().stream().noneMatch(deadline::isSurelyAfter);
    }

    /** Collects what a {@link Obligation} is made of; each may be set once. */
    public static final class Builder extends ObligationBuilder {
        Builder() {}
    }
}
