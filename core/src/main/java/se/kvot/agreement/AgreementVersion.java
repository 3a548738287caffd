package se.kvot.agreement;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Objects;

/**
 * An agreement as it applied on a day, with what was known on a day (<i>avtalets lydelse</i>).
 *
 * <pre>{@code
 * Agreement access = Agreement.builder()
 *         .id("access-2020")
 *         .name("Ökad tillgänglighet i hälso- och sjukvården 2020")
 *         .grant(GrantKind.TARGETED)
 *         .access(se.kvot.agreement.AccessMode.AGREEMENT)
 *         .period(DatePeriod.ofYear(2020))
 *         .addAmendment(Amendment.builder()
 *                 .id("longer")
 *                 .name("Tilläggsöverenskommelse")
 *                 .effective(LocalDate.of(2020, 3, 1))
 *                 .known(LocalDate.of(2020, 4, 24))
 *                 .addChange(new Change.Extend(LocalDate.of(2022, 1, 1)))
 *                 .build())
 *         .build();
 * LocalDate day = LocalDate.of(2020, 12, 31);
 * AgreementVersion then = access.asOf(day, LocalDate.of(2020, 4, 20));
 * AgreementVersion now = access.asOf(day, day);
 * then.diff(now); // [period: 2020-01-01/2021-01-01 → 2020-01-01/2022-01-01]
 * }</pre>
 *
 * <p>Instances are immutable and thread-safe.
 */
public final class AgreementVersion {

    private final Agreement agreement;
    private final LocalDate validOn;
    private final LocalDate knownOn;
    private final ImmutableList<Amendment> applied;
    private final ImmutableList<Waiver> waivers;

    AgreementVersion(
            Agreement agreement,
            LocalDate validOn,
            LocalDate knownOn,
            ImmutableList<Amendment> applied,
            ImmutableList<Waiver> waivers) {
        this.agreement = agreement;
        this.validOn = validOn;
        this.knownOn = knownOn;
        this.applied = applied;
        this.waivers = waivers;
    }

    /** {@return the agreement with the changes made, and no amendments left; what was waived is still in it} */
    public Agreement agreement() {
        return agreement;
    }

    /** {@return the day that it is about} */
    public LocalDate validOn() {
        return validOn;
    }

    /** {@return the day whose knowledge it has} */
    public LocalDate knownOn() {
        return knownOn;
    }

    /** {@return the amendments that were applied, in that order} */
    public ImmutableList<Amendment> applied() {
        return applied;
    }

    /** {@return who no longer asks for what} */
    public ImmutableList<Waiver> waivers() {
        return waivers;
    }

    /** {@return the obligations that somebody still asks for, or that nobody is named for} */
    public ImmutableList<Obligation> duties() {
        return agreement.allObligations().stream()
                .filter(it -> it.receivers().isEmpty()
                        || it.receivers().stream().anyMatch(receiver -> !isWaived(it.id(), receiver)))
                .collect(ImmutableList.toImmutableList());
    }

    /** {@return the obligations that this receiver is owed and still asks for} */
    public ImmutableList<Obligation> duties(Party receiver) {
        requireNonNull(receiver, "receiver");
        return agreement.allObligations().stream()
                .filter(it -> it.receivers().contains(receiver) && !isWaived(it.id(), receiver))
                .collect(ImmutableList.toImmutableList());
    }

    /** {@return the demands of the agreement, less those that this party no longer makes} */
    public ImmutableList<Condition> conditions(Party demanding) {
        requireNonNull(demanding, "demanding");
        return agreement.allConditions().stream()
                .filter(it -> !isWaived(it.id(), demanding))
                .collect(ImmutableList.toImmutableList());
    }

    /** {@return whether that party no longer asks for what has that id} */
    public boolean isWaived(String condition, Party receiver) {
        requireNonNull(condition, "condition");
        requireNonNull(receiver, "receiver");
        return waivers.stream()
                .anyMatch(
                        it -> it.condition().equals(condition) && it.receiver().equals(receiver));
    }

    /** {@return what is different in the other version, in the order of the document; empty if they say the same} */
    public ImmutableList<Difference> diff(AgreementVersion other) {
        return Differing.between(this, other);
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof AgreementVersion that
                && agreement.equals(that.agreement)
                && validOn.equals(that.validOn)
                && knownOn.equals(that.knownOn)
                && applied.equals(that.applied)
                && waivers.equals(that.waivers);
    }

    @Override
    public int hashCode() {
        return Objects.hash(agreement, validOn, knownOn, applied, waivers);
    }

    /** {@return such as {@code access-2020 on 2020-12-31 as known 2020-04-24: renegotiation-2020}} */
    @Override
    public String toString() {
        return agreement.id() + " on " + validOn + " as known " + knownOn
                + Shown.items(": ", applied.stream().map(Amendment::id).toList(), "");
    }
}
