package se.kvot.agreement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import se.kvot.style.KvotStyle;
import se.kvot.time.DatePeriod;

/**
 * What was agreed about a grant (<i>överenskommelse</i>): parts with amounts, keys and demands, and what has changed since.
 *
 * <p>Instances are immutable and thread-safe.
 */
@KvotStyle
@Value.Immutable
public abstract sealed class Agreement permits AgreementBuilder.ImmutableAgreement {

    Agreement() {}

    /** {@return a builder; id, name, grant, access and period must be set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return what it is called in documents} */
    public abstract String id();

    /** {@return what it is called by people} */
    public abstract String name();

    /** {@return the documents that sources name, by their short words} */
    public abstract ImmutableMap<String, String> sources();

    /** {@return what kind of money it is} */
    public abstract GrantKind grant();

    /** {@return how one comes by it} */
    public abstract AccessMode access();

    /** {@return when it applies} */
    public abstract DatePeriod period();

    /** {@return who has to do with it, and how} */
    public abstract ImmutableList<PartyRole> parties();

    /** {@return the political names that it goes by, the oldest first} */
    public abstract ImmutableList<String> initiatives();

    /** {@return its numbers in registers, such as {@code RS/28/2020}} */
    public abstract ImmutableList<String> registryNumbers();

    /** {@return the statutes that it rests on, by number, such as {@code 2009:1299}} */
    public abstract ImmutableList<String> legalReferences();

    /** {@return where it comes from and where it goes} */
    public abstract ImmutableList<Lineage> lineage();

    /** {@return what is said of its end} */
    public abstract Optional<EndOutlook> outlook();

    /** {@return what is stated of the whole} */
    public abstract ImmutableList<Claim> totals();

    /** {@return its parts, in the order of the document} */
    public abstract ImmutableList<Part> parts();

    /** {@return the demands that are not of one part} */
    public abstract ImmutableList<Condition> conditions();

    /** {@return what is to be handed in for no single part} */
    public abstract ImmutableList<Obligation> obligations();

    /** {@return what bodies have decided about it} */
    public abstract ImmutableList<Decision> decisions();

    /** {@return what is to be reached} */
    public abstract ImmutableList<Goal> goals();

    /** {@return what else is worth keeping} */
    public abstract ImmutableList<Note> notes();

    /** {@return how recipients distribute the money within themselves} */
    public abstract ImmutableList<InternalDistribution> internal();

    /** {@return what recipients say that it was or is to be used for} */
    public abstract ImmutableList<FollowUp> followUps();

    /** {@return what has changed it} */
    public abstract ImmutableList<Amendment> amendments();

    @Value.Check
    void check() {
        AgreementCheck.check(this);
        if (!amendments().isEmpty()) {
            AmendmentCheck.check(this);
            asOf(LocalDate.MAX, LocalDate.MAX);
        }
    }

    /**
     * {@return the part of that id}
     *
     * @throws IllegalArgumentException if there is none
     */
    public Part part(String id) {
        return find("part", id, parts().stream().filter(it -> it.id().equals(id)));
    }

    /**
     * {@return the obligation of that id, of the whole or of a part}
     *
     * @throws IllegalArgumentException if there is none
     */
    public Obligation obligation(String id) {
        return find(
                "obligation", id, allObligations().stream().filter(it -> it.id().equals(id)));
    }

    /**
     * {@return the demand of that id, on the whole or on a part}
     *
     * @throws IllegalArgumentException if there is none
     */
    public Condition condition(String id) {
        return find(
                "condition", id, allConditions().stream().filter(it -> it.id().equals(id)));
    }

    /** {@return the obligations of the whole, then those of each part} */
    public ImmutableList<Obligation> allObligations() {
        return ImmutableList.<Obligation>builder()
                .addAll(obligations())
                .addAll(parts().stream()
                        .flatMap(it -> it.obligations().stream())
                        .iterator())
                .build();
    }

    /** {@return the demands on the whole, then those on each part} */
    public ImmutableList<Condition> allConditions() {
        return ImmutableList.<Condition>builder()
                .addAll(conditions())
                .addAll(parts().stream().flatMap(it -> it.conditions().stream()).iterator())
                .build();
    }

    /** {@return the ends that it has come to, wholly or for a share} */
    public ImmutableList<Lineage> endings() {
        return lineage().stream().filter(Lineage::isEnding).collect(ImmutableList.toImmutableList());
    }

    /**
     * {@return what applied on a day, with what was known on a day}
     *
     * <p>Of the amendments those count that are effective by {@code valid} and known by {@code known}. They are applied in
     * the order in which they became known, then in that in which they take effect: what is known later goes before what
     * was known earlier. In what order they stand here makes no difference.
     *
     * @throws IllegalArgumentException if those amendments, without the others, leave what cannot be
     */
    public AgreementVersion asOf(LocalDate valid, LocalDate known) {
        return Amending.version(this, valid, known);
    }

    /** {@return the agreement as if nothing had changed it} */
    public Agreement withoutAmendments() {
        return amendments().isEmpty() ? this : ((AgreementBuilder.ImmutableAgreement) this).withAmendments();
    }

    /**
     * {@return the agreement as if that amendment had not been}
     *
     * @throws IllegalArgumentException if there is no such amendment, or the others cannot be without it
     */
    public Agreement withoutAmendment(String id) {
        Amendment without =
                find("amendment", id, amendments().stream().filter(it -> it.id().equals(id)));
        return ((AgreementBuilder.ImmutableAgreement) this)
                .withAmendments(
                        amendments().stream().filter(it -> !it.equals(without)).toList());
    }

    private <T> T find(String what, String id, Stream<T> found) {
        Objects.requireNonNull(id, "id");
        return found.findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        what + " must be one of agreement " + id() + " but was " + Shown.quoted(Shown.cut(id))));
    }

    /** Collects what a {@link Agreement} is made of; each may be set once. */
    public static final class Builder extends AgreementBuilder {
        Builder() {}
    }
}
