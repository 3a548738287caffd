package se.kvot.agreement;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import se.kvot.time.DatePeriod;
import se.kvot.time.Deadline;
import se.kvot.time.FiscalYear;

/** Applies amendments, one change after another, to an agreement that holds what they name. */
final class Amending {

    /** The later known goes before the earlier known; the id only makes the order of those that do not meet certain. */
    private static final Comparator<Amendment> ORDER = Comparator.comparing(Amendment::known)
            .thenComparing(Amendment::effective)
            .thenComparing(Amendment::id);

    private final Agreement agreement;
    private final Map<String, Part> parts = new LinkedHashMap<>();
    private final Map<String, Obligation> obligations = new LinkedHashMap<>();
    private final Map<String, String> partOfObligation = new HashMap<>();
    private final List<Lineage> lineage;
    private final Set<Waiver> waivers = new LinkedHashSet<>();
    private DatePeriod period;

    private Amending(Agreement agreement) {
        this.agreement = agreement;
        this.lineage = new ArrayList<>(agreement.lineage());
        this.period = agreement.period();
        agreement.obligations().forEach(it -> obligations.put(it.id(), it));
        agreement.parts().forEach(part -> {
            parts.put(part.id(), part);
            part.obligations().forEach(it -> partOfObligation.put(it.id(), part.id()));
        });
    }

    static AgreementVersion version(Agreement agreement, LocalDate valid, LocalDate known) {
        requireNonNull(valid, "valid");
        requireNonNull(known, "known");
        ImmutableList<Amendment> applied = agreement.amendments().stream()
                .filter(it -> !it.effective().isAfter(valid) && !it.known().isAfter(known))
                .sorted(ORDER)
                .collect(ImmutableList.toImmutableList());
        Agreement plain = agreement.withoutAmendments();
        if (applied.isEmpty()) {
            return new AgreementVersion(plain, valid, known, applied, ImmutableList.of());
        }
        Amending amending = new Amending(plain);
        applied.forEach(amending::apply);
        return new AgreementVersion(amending.amended(), valid, known, applied, ImmutableList.copyOf(amending.waivers));
    }

    private Agreement amended() {
        return ((AgreementBuilder.ImmutableAgreement) agreement)
                .withPeriod(period)
                .withParts(parts.values())
                .withObligations(obligations.values())
                .withLineage(lineage);
    }

    private void apply(Amendment amendment) {
        try {
            amendment.changes().forEach(change -> apply(change, amendment));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(e.getMessage() + ", by amendment " + amendment.label(), e);
        }
    }

    private void apply(Change change, Amendment by) {
        if (change instanceof Change.ReplaceKey it) {
            changePart(it.part(), part -> part.withKeyPeriods(replaced(part.keyPeriods(), it)));
        } else if (change instanceof Change.ChangeAmount it) {
            changePart(it.part(), part -> part.withNational(changed(part.national(), it, by)));
        } else if (change instanceof Change.MoveDeadline it) {
            moveDeadline(it);
        } else if (change instanceof Change.WaiveCondition it) {
            waivers.add(new Waiver(it.condition(), it.receiver(), by.id()));
        } else if (change instanceof Change.Extend it) {
            extend(it);
        } else if (change instanceof Change.ReleaseEarly it) {
            changePart(
                    it.part(),
                    part -> part.withPayments(released(part.payments().orElseThrow(), it)));
        } else if (change instanceof Change.AddRecipient it) {
            changePart(it.part(), part -> part.withRecipients(added(part.recipients(), it.recipient())));
        } else if (change instanceof Change.MergeInto it) {
            lineage.add(ending(it, by));
        }
    }

    private void extend(Change.Extend change) {
        checkArgument(
                change.until().isAfter(period.endExclusive()),
                "extension must be beyond %s but was until %s",
                period.endExclusive(),
                change.until());
        period = DatePeriod.of(period.start(), change.until());
    }

    private void moveDeadline(Change.MoveDeadline change) {
        String part = partOfObligation.get(change.obligation());
        if (part == null) {
            obligations.computeIfPresent(change.obligation(), (id, it) -> due(it, change.to()));
        } else {
            changePart(
                    part,
                    it -> it.withObligations(with(
                            it.obligations(),
                            obligation -> obligation.id().equals(change.obligation()),
                            obligation -> due(obligation, change.to()))));
        }
    }

    private static Obligation due(Obligation obligation, Deadline to) {
        return ((ObligationBuilder.ImmutableObligation) obligation).withDue(to);
    }

    private void changePart(String id, Function<PartBuilder.ImmutablePart, Part> change) {
        parts.computeIfPresent(id, (same, part) -> change.apply((PartBuilder.ImmutablePart) part));
    }

    private static <T> List<T> with(List<T> items, Predicate<T> which, UnaryOperator<T> change) {
        return items.stream().map(it -> which.test(it) ? change.apply(it) : it).toList();
    }

    private static <T> List<T> added(Iterable<T> items, T item) {
        return ImmutableList.<T>builder().addAll(items).add(item).build();
    }

    /** The periods that had keys of their own, less the new one's, and that. */
    private static List<KeyPeriod> replaced(List<KeyPeriod> periods, Change.ReplaceKey change) {
        List<KeyPeriod> replaced = new ArrayList<>();
        replaced.add(new KeyPeriod(change.period(), change.key()));
        for (KeyPeriod old : periods) {
            keep(
                    replaced,
                    old,
                    old.period().start(),
                    Comparators.min(old.period().endExclusive(), change.period().start()));
            keep(
                    replaced,
                    old,
                    Comparators.max(old.period().start(), change.period().endExclusive()),
                    old.period().endExclusive());
        }
        replaced.sort(Comparator.comparing(KeyPeriod::period));
        return replaced;
    }

    private static void keep(List<KeyPeriod> kept, KeyPeriod old, LocalDate start, LocalDate end) {
        if (start.isBefore(end)) {
            kept.add(new KeyPeriod(DatePeriod.of(start, end), old.key()));
        }
    }

    private static List<PromisedAmount> changed(
            List<PromisedAmount> amounts, Change.ChangeAmount change, Amendment by) {
        PromisedAmount changed = PromisedAmount.builder()
                .year(change.year())
                .amount(change.amount())
                .certainty(change.certainty())
                .source(by.source())
                .build();
        Predicate<PromisedAmount> sameYear = it -> it.year().equals(change.year());
        return amounts.stream().anyMatch(sameYear) ? with(amounts, sameYear, it -> changed) : added(amounts, changed);
    }

    private static PaymentPlan released(PaymentPlan plan, Change.ReleaseEarly change) {
        List<Instalment> instalments = new ArrayList<>(plan.instalments());
        Instalment old = instalments.get(change.instalment() - 1);
        old.due().ifPresent(due -> checkNotLater(change, due));
        instalments.set(change.instalment() - 1, ((InstalmentBuilder.ImmutableInstalment) old).withDue(change.to()));
        return ((PaymentPlanBuilder.ImmutablePaymentPlan) plan).withInstalments(instalments);
    }

    private static void checkNotLater(Change.ReleaseEarly change, Deadline due) {
        checkArgument(
                !change.to().lastDay().isAfter(due.lastDay()),
                "instalment %s of part %s must be released by %s but was released in %s",
                change.instalment(),
                change.part(),
                due,
                change.to());
    }

    private static Lineage ending(Change.MergeInto change, Amendment by) {
        return Lineage.builder()
                .kind(LineageKind.MERGED_INTO)
                .what(change.agreement())
                .agreement(change.agreement())
                .from(FiscalYear.from(by.effective()))
                .source(by.source())
                .build();
    }
}
