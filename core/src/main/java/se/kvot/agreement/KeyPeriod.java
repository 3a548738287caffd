package se.kvot.agreement;

import static java.util.Objects.requireNonNull;

import se.kvot.time.DatePeriod;

/**
 * A key for some months of a part (<i>nyckel under en period</i>).
 *
 * @param period when it applies
 * @param key the key
 */
public record KeyPeriod(DatePeriod period, KeySpec key) {

    /** Gives a period its key. */
    public KeyPeriod {
        requireNonNull(period, "period");
        requireNonNull(key, "key");
    }
}
