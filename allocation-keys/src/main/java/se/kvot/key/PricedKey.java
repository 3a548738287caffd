package se.kvot.key;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import javax.money.MonetaryAmount;
import se.kvot.allocation.DistributionKey;
import se.kvot.allocation.Entitlements;
import se.kvot.money.ExactAmount;
import se.kvot.party.Recipients;
import se.kvot.statistics.Measure;

/** Pays a price for each of what is measured: a service, an inhabitant, a krona of cost. */
record PricedKey(ExactAmount price, Measure volume) implements DistributionKey {

    PricedKey {
        requireNonNull(volume, "volume");
        checkArgument(price.signum() >= 0, "price must not be negative but was %s", price);
    }

    static PricedKey of(MonetaryAmount price, Measure volume) {
        return new PricedKey(ExactAmount.from(price), volume);
    }

    @Override
    public String id() {
        return "priced";
    }

    @Override
    public Entitlements entitlements(ExactAmount pool, Recipients recipients) {
        return Entitlements.priced(pool, recipients, price, volume::value, volume.label());
    }
}
