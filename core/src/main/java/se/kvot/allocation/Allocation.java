package se.kvot.allocation;

import static com.google.common.base.Preconditions.checkState;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigInteger;
import java.util.Objects;
import javax.money.MonetaryAmount;
import se.kvot.money.ExactAmount;
import se.kvot.money.Fraction;
import se.kvot.money.MinorUnit;
import se.kvot.party.Recipient;
import se.kvot.party.Recipients;

/**
 * An amount split between recipients (<i>fördelning</i>): the parts, what is undistributed, and how it came about.
 *
 * <p>The parts plus what is undistributed equal the pool, to the currency's smallest unit; an allocation for which that
 * is not true cannot be made. Undistributed is negative where a stated rounding, or claims beyond the pool, give out
 * more than there is.
 *
 * <pre>{@code
 * List<Recipient> two = List.of(Recipient.region("23", "Jämtland"), Recipient.region("24", "Västerbotten"));
 * DistributionKey equal = (pool, recipients) ->
 *         Entitlements.proportional(pool, recipients, r -> Fraction.ONE, "equal");
 * Allocation allocation = equal.allocate(Kronor.of(1_001), two, Rounding.toKrona());
 * MonetaryAmount jamtland = allocation.part(two.get(0)); // 501 kr: a tie, decided by code
 * boolean tie = !allocation.ties().isEmpty(); // true
 * }</pre>
 *
 * <p>Instances are immutable and thread-safe. Amounts as money and steps are made when asked for. {@code equals} looks
 * at the pool, the recipients in whatever order, what each is entitled to, the rounding and the parts; not at the key.
 */
public final class Allocation {

    private final DistributionKey key;
    private final Entitlements entitlements;
    private final Rounding rounding;
    private final Split parts;

    static Allocation of(DistributionKey key, MonetaryAmount pool, Recipients recipients, Rounding rounding) {
        ExactAmount exact = ExactAmount.from(pool);
        Entitlements entitlements =
                requireNonNull(key.entitlements(exact, recipients), () -> "entitlements by key " + key.id());
        checkState(
                entitlements.pool().equals(exact),
                "key %s must answer for the pool %s but answered for %s",
                key.id(),
                exact,
                entitlements.pool());
        checkState(
                entitlements.recipients().equals(recipients),
                "key %s must answer for the recipients %s but answered for %s",
                key.id(),
                recipients,
                entitlements.recipients());
        return new Allocation(key, entitlements, rounding, Rounder.round(entitlements, rounding));
    }

    Allocation(DistributionKey key, Entitlements entitlements, Rounding rounding, Split parts) {
        this.key = key;
        this.entitlements = entitlements;
        this.rounding = rounding;
        this.parts = parts;
    }

    /** {@return the key that said who is entitled to how much} */
    public DistributionKey key() {
        return key;
    }

    /** {@return the amount that was split} */
    public MonetaryAmount pool() {
        return entitlements.pool().toMonetaryAmount();
    }

    /** {@return the smallest unit of the currency, in which {@link #count(Recipient)} counts} */
    public MinorUnit unit() {
        return entitlements.pool().unit();
    }

    /** {@return those who share, in the order given} */
    public Recipients recipients() {
        return entitlements.recipients();
    }

    /** {@return what each was entitled to, exactly} */
    public Entitlements entitlements() {
        return entitlements;
    }

    /** {@return how the parts were rounded} */
    public Rounding rounding() {
        return rounding;
    }

    /**
     * {@return what {@code recipient} gets}
     *
     * @throws IllegalArgumentException if it is none of the recipients
     */
    public MonetaryAmount part(Recipient recipient) {
        return unit().amount(count(recipient));
    }

    /**
     * {@return what {@code recipient} gets, in the currency's smallest unit}
     *
     * @throws IllegalArgumentException if it is none of the recipients
     */
    public BigInteger count(Recipient recipient) {
        return parts.part(recipients().indexOf(recipient));
    }

    /**
     * {@return what {@code recipient} gets, as an exact amount}
     *
     * @throws IllegalArgumentException if it is none of the recipients
     */
    public ExactAmount exactPart(Recipient recipient) {
        return exact(count(recipient));
    }

    /** {@return what each gets, in the order given} */
    public ImmutableMap<Recipient, MonetaryAmount> parts() {
        ImmutableMap.Builder<Recipient, MonetaryAmount> amounts = ImmutableMap.builder();
        for (Recipient recipient : recipients()) {
            amounts.put(recipient, part(recipient));
        }
        return amounts.buildOrThrow();
    }

    /** {@return the sum of the parts} */
    public MonetaryAmount distributed() {
        return unit().amount(parts.total());
    }

    /** {@return the pool minus the parts; negative where more was given out than there is} */
    public MonetaryAmount undistributed() {
        return entitlements.pool().minus(exact(parts.total())).toMonetaryAmount();
    }

    /** {@return where claims to the last units were equal, and how that was decided} */
    public ImmutableList<Tie> ties() {
        return parts.told().ties();
    }

    /** {@return how all the parts came about: recipient by recipient in the order given} */
    public ImmutableList<AllocationStep> steps() {
        ImmutableList.Builder<AllocationStep> steps = ImmutableList.builder();
        for (Recipient recipient : recipients()) {
            steps.addAll(steps(recipient));
        }
        return steps.build();
    }

    /** {@return who got the units that the rounding left over, the largest remainder first} */
    public ImmutableList<AllocationStep.RemainderUnit> remainderUnits() {
        return parts.told().ranking().get().ranks().keySet().stream()
                .map(this::remainderUnit)
                .collect(ImmutableList.toImmutableList());
    }

    private AllocationStep.RemainderUnit remainderUnit(int index) {
        Parts told = parts.told();
        Ranking ranking = told.ranking().get();
        int rank = requireNonNull(ranking.ranks().get(index), "rank");
        return new AllocationStep.RemainderUnit(
                recipients().get(index),
                exact(told.part(index).subtract(told.alone()[index])),
                rank + 1,
                ranking.ranks().size(),
                rank >= ranking.tiedFrom());
    }

    /**
     * {@return how the part of {@code recipient} came about, in order: first the key's steps, then the rounding's}
     *
     * @throws IllegalArgumentException if it is none of the recipients
     */
    public ImmutableList<AllocationStep> steps(Recipient recipient) {
        int index = recipients().indexOf(recipient);
        // the recipient as it was given to the key, name included
        Recipient listed = recipients().get(index);
        ImmutableList.Builder<AllocationStep> steps = ImmutableList.builder();
        steps.addAll(entitlements.stepsAt(index));
        Parts told = parts.told();
        ExactAmount alone = exact(told.alone()[index]);
        steps.add(new AllocationStep.Rounded(listed, entitlements.at(index), told.aloneMode(), alone));
        ExactAmount added = exact(told.part(index)).minus(alone);
        if (told.ranking().get().ranks().containsKey(index)) {
            steps.add(remainderUnit(index));
        } else if (added.signum() != 0) {
            steps.add(
                    rounding.remainder() instanceof RemainderPolicy.ByMethod by
                            ? new AllocationStep.Settled(listed, by.id(), added)
                            : new AllocationStep.Balance(listed, added));
        }
        return steps.build();
    }

    private ExactAmount exact(BigInteger count) {
        return ExactAmount.of(Fraction.of(count), unit());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Allocation that
                && entitlements.equals(that.entitlements)
                && rounding.equals(that.rounding)
                && recipients().stream().allMatch(recipient -> count(recipient).equals(that.count(recipient)));
    }

    @Override
    public int hashCode() {
        return Objects.hash(entitlements, rounding);
    }

    /** {@return the parts as a readable table} */
    @Override
    public String toString() {
        return AllocationText.of(this);
    }
}
