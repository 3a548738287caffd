package se.kvot.key;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import javax.money.MonetaryAmount;
import org.immutables.value.Value;
import se.kvot.allocation.DistributionKey;
import se.kvot.allocation.Entitlements;
import se.kvot.money.ExactAmount;
import se.kvot.money.Fraction;
import se.kvot.party.Recipient;
import se.kvot.party.Recipients;
import se.kvot.statistics.Measure;
import se.kvot.style.KvotStyle;

/**
 * Pays by performance (<i>ersättning efter prestation</i>): price × approved volume, with a guaranteed volume and a cap
 * where the agreement has them.
 *
 * <p>The claim of a recipient is its volume, or the guaranteed one if that is more, times the price, at most its cap.
 * What the claims leave of the pool is undistributed. When they exceed the pool, {@link #excess()} decides.
 *
 * <pre>{@code
 * Sweden sweden = Sweden.load();
 * Recipient vasterbotten = sweden.region("24");
 * Statistic contacts = Statistic.builder()
 *         .name("arbetsgivarkontakter")
 *         .date(LocalDate.of(2017, 12, 31))
 *         .unit("kontakter")
 *         .source("Försäkringskassan")
 *         .putFigure(vasterbotten, BigDecimal.valueOf(226))
 *         .build();
 * DistributionKey key = DistributionKeys.performance()
 *         .price(Kronor.of(3_000))
 *         .volume(contacts)
 *         .excess(Excess.REFUSE)
 *         .build();
 * Allocation earned = key.allocate(Kronor.of(1_131_000), List.of(vasterbotten), Rounding.toKrona()); // 678 000 kr
 * }</pre>
 *
 * <p>Instances are immutable and thread-safe.
 */
@KvotStyle
@Value.Immutable
public abstract sealed class PerformanceKey implements DistributionKey
        permits PerformanceKeyBuilder.ImmutablePerformanceKey {

    PerformanceKey() {}

    /** {@return a builder; price, volume and what happens on excess must be set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the price of one, not negative} */
    public abstract MonetaryAmount price();

    /** {@return the approved volume of each recipient, none negative; one that is not known is refused} */
    public abstract Measure volume();

    /** {@return the volume that each recipient is paid for at least, if any is guaranteed; not negative} */
    public abstract Optional<Fraction> guaranteedVolume();

    /** {@return the key whose share of the pool is the most that a recipient is paid, if there is a cap} */
    public abstract Optional<DistributionKey> cap();

    /** {@return what happens when the claims exceed the pool} */
    public abstract Excess excess();

    @Value.Check
    void check() {
        checkArgument(
                ExactAmount.from(price()).signum() >= 0,
                "price must not be negative but was %s",
                ExactAmount.from(price()));
        guaranteedVolume()
                .ifPresent(volume -> checkArgument(
                        volume.signum() >= 0, "guaranteedVolume must not be negative but was %s", volume));
    }

    @Override
    public String id() {
        return "performance";
    }

    @Override
    public Entitlements entitlements(ExactAmount pool, Recipients recipients) {
        checkArgument(pool.signum() >= 0, "pool of a key by performance must not be negative but was %s", pool);
        ExactAmount price = ExactAmount.from(price());
        ExactAmount guarantee = price.times(guaranteedVolume().orElse(Fraction.ZERO));

        Entitlements claims = Entitlements.priced(pool, recipients, price, volume()::value, volume().label());
        if (guaranteedVolume().isPresent()) {
            claims = claims.atLeast(recipient -> guarantee, "guaranteed-volume");
        }
        if (cap().isPresent()) {
            claims = capped(claims, cap().get(), guarantee);
        }
        ExactAmount left = claims.undistributed();
        if (left.signum() >= 0) {
            return claims;
        }
        return switch (excess()) {
            case REFUSE ->
                throw new IllegalArgumentException("claims must not exceed the pool, " + pool + ", but were "
                        + claims.total() + ": " + left.negated() + " is missing");
            case PRO_RATA -> reduced(claims, guarantee);
            case OPEN_SHORTFALL -> claims;
        };
    }

    private static Entitlements reduced(Entitlements claims, ExactAmount guarantee) {
        ExactAmount guarantees = guarantee.times(Fraction.of(claims.recipients().size()));
        checkArgument(
                guarantees.compareTo(claims.pool()) <= 0,
                "pool must carry the guaranteed amounts, %s, but was %s: %s is missing",
                guarantees,
                claims.pool(),
                guarantees.minus(claims.pool()));
        return claims.scaledTo(claims.pool(), recipient -> guarantee, "pro-rata");
    }

    private static Entitlements capped(Entitlements claims, DistributionKey cap, ExactAmount guarantee) {
        Entitlements caps = cap.entitlements(claims.pool(), claims.recipients());
        for (Recipient recipient : claims.recipients()) {
            checkArgument(
                    caps.of(recipient).compareTo(guarantee) >= 0,
                    "cap of %s must be at least the guaranteed amount, %s, but was %s",
                    recipient,
                    guarantee,
                    caps.of(recipient));
        }
        return claims.atMost(caps::of, "cap-by-" + cap.id());
    }

    /** Collects the settings of a {@link PerformanceKey}; each may be set once. */
    public static final class Builder extends PerformanceKeyBuilder {
        Builder() {}
    }
}
