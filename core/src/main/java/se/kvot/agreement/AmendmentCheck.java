package se.kvot.agreement;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kvot.time.DatePeriod;

/** That amendments change what is there, and never the same thing at the same time. */
final class AmendmentCheck {

    /** Something that is changed, and when; what meets in this is in no order. */
    private record Target(LocalDate known, LocalDate effective, String what) {}

    private final Agreement agreement;
    private final ImmutableMap<String, Part> parts;
    private final ImmutableMap<String, Obligation> obligations;
    private final ImmutableSet<String> conditions;
    private final Map<Target, Amendment> changed = new HashMap<>();
    private final Map<Target, TreeMap<DatePeriod, Amendment>> rekeyed = new HashMap<>();

    private AmendmentCheck(Agreement agreement) {
        this.agreement = agreement;
        this.parts = Maps.uniqueIndex(agreement.parts(), Part::id);
        this.obligations = Maps.uniqueIndex(agreement.allObligations(), Obligation::id);
        this.conditions = agreement.allConditions().stream().map(Condition::id).collect(ImmutableSet.toImmutableSet());
    }

    static void check(Agreement agreement) {
        AmendmentCheck check = new AmendmentCheck(agreement);
        for (Amendment amendment : agreement.amendments()) {
            for (Change change : amendment.changes()) {
                check.checkTarget(change, amendment);
                check.checkAlone(change, amendment);
            }
        }
    }

    private void checkTarget(Change change, Amendment by) {
        if (change instanceof Change.ReplaceKey it) {
            requireKnown("part", parts.get(it.part()), it.part(), by);
        } else if (change instanceof Change.ChangeAmount it) {
            requireKnown("part", parts.get(it.part()), it.part(), by);
        } else if (change instanceof Change.MoveDeadline it) {
            Obligation obligation = requireKnown("obligation", obligations.get(it.obligation()), it.obligation(), by);
            checkArgument(
                    obligation.due().isPresent() || obligation.every().isEmpty(),
                    "amendment %s must move what is due once but obligation %s is due %s",
                    by.label(),
                    it.obligation(),
                    obligation.every().map(Object::toString).orElse(""));
        } else if (change instanceof Change.WaiveCondition it) {
            checkWaiver(it, by);
        } else if (change instanceof Change.ReleaseEarly it) {
            Part part = requireKnown("part", parts.get(it.part()), it.part(), by);
            int instalments =
                    part.payments().map(plan -> plan.instalments().size()).orElse(0);
            checkArgument(
                    it.instalment() <= instalments,
                    "amendment %s must release one of the %s instalments of part %s but released %s",
                    by.label(),
                    instalments,
                    it.part(),
                    it.instalment());
        } else if (change instanceof Change.AddRecipient it) {
            requireKnown("part", parts.get(it.part()), it.part(), by);
        }
    }

    private void checkWaiver(Change.WaiveCondition waiver, Amendment by) {
        if (conditions.contains(waiver.condition())) {
            return;
        }
        Obligation obligation =
                requireKnown("obligation or condition", obligations.get(waiver.condition()), waiver.condition(), by);
        checkArgument(
                obligation.receivers().contains(waiver.receiver()),
                "amendment %s must waive obligation %s for one of its receivers, %s, but waived it for %s",
                by.label(),
                obligation.id(),
                obligation.receivers(),
                waiver.receiver());
    }

    private <T> T requireKnown(String what, @Nullable T found, String id, Amendment by) {
        if (found == null) {
            throw new IllegalArgumentException("amendment " + by.label() + " must change " + what + " of agreement "
                    + agreement.id() + " but named " + Shown.quoted(Shown.cut(id)) + ", which it has not");
        }
        return found;
    }

    private void checkAlone(Change change, Amendment by) {
        Target target = new Target(by.known(), by.effective(), what(change));
        if (change instanceof Change.ReplaceKey it) {
            TreeMap<DatePeriod, Amendment> others = rekeyed.computeIfAbsent(target, none -> new TreeMap<>());
            Stream.of(others.floorEntry(it.period()), others.ceilingEntry(it.period()))
                    .filter(other -> other != null && other.getKey().overlaps(it.period()))
                    .forEach(other -> refuse(target, other.getValue(), by));
            others.put(it.period(), by);
            return;
        }
        Amendment other = changed.putIfAbsent(target, by);
        if (other != null) {
            refuse(target, other, by);
        }
    }

    private static void refuse(Target target, Amendment one, Amendment other) {
        throw new IllegalArgumentException(target.what() + " must be changed once from " + target.effective()
                + ", known from " + target.known() + ", but was changed by " + one.label() + " and by "
                + other.label());
    }

    private static String what(Change change) {
        if (change instanceof Change.ReplaceKey it) {
            return "key of part " + it.part();
        }
        if (change instanceof Change.ChangeAmount it) {
            return "amount of part " + it.part() + " for " + it.year();
        }
        if (change instanceof Change.MoveDeadline it) {
            return "deadline of obligation " + it.obligation();
        }
        if (change instanceof Change.WaiveCondition it) {
            return "demand of " + it.receiver() + " for " + it.condition();
        }
        if (change instanceof Change.ReleaseEarly it) {
            return "instalment " + it.instalment() + " of part " + it.part();
        }
        if (change instanceof Change.AddRecipient it) {
            return "recipient " + it.recipient().word() + " of part " + it.part();
        }
        return change instanceof Change.Extend ? "end of the agreement" : "agreement that this one is merged into";
    }
}
