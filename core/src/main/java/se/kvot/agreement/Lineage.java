package se.kvot.agreement;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.immutables.value.Value;
import se.kvot.money.Fraction;
import se.kvot.style.KvotStyle;
import se.kvot.time.FiscalYear;

/**
 * Where an agreement comes from or goes (<i>ersätter, ingår i, övergår i</i>). An end by being merged or transferred is one of these.
 *
 * <p>Instances are immutable and thread-safe.
 */
@KvotStyle
@Value.Immutable
public abstract sealed class Lineage permits LineageBuilder.ImmutableLineage {

    Lineage() {}

    /** {@return a builder; kind and what must be set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return how the two are related} */
    public abstract LineageKind kind();

    /** {@return the other grant, as it is called} */
    public abstract String what();

    /** {@return the id of the other agreement, if there is one} */
    public abstract Optional<String> agreement();

    /** {@return the share that goes over, more than 0 and at most 1; empty if it is the whole or not known} */
    public abstract Optional<Fraction> share();

    /** {@return the first year that it is so} */
    public abstract Optional<FiscalYear> from();

    /** {@return where it is stated, if it is known} */
    public abstract Optional<Source> source();

    @Value.Check
    void check() {
        Require.text("what a lineage is to", what());
        agreement().ifPresent(it -> Require.id("an agreement", it));
        share().ifPresent(it -> checkArgument(
                it.signum() > 0 && it.compareTo(Fraction.ONE) <= 0,
                "share of a lineage must be more than 0 and at most 1 but was %s",
                it));
    }

    /** {@return whether the agreement ends so, wholly or for a share} */
    public boolean isEnding() {
        return kind() == LineageKind.MERGED_INTO || kind() == LineageKind.TRANSFERRED_TO_GENERAL;
    }

    /** Collects what a {@link Lineage} is made of; each may be set once. */
    public static final class Builder extends LineageBuilder {
        Builder() {}
    }
}
