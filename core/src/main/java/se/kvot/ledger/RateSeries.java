package se.kvot.ledger;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Map;
import se.kvot.money.Fraction;

/**
 * A rate of interest over time, such as the state's lending rate (<i>statens utlåningsränta</i>).
 *
 * @param name what rate it is
 * @param rates the rate a year, 3/100 for three per cent, from each day on which it changed
 */
public record RateSeries(String name, ImmutableSortedMap<LocalDate, Fraction> rates) {

    /**
     * Makes a series.
     *
     * @throws IllegalArgumentException if the name is blank or there are no rates
     */
    public RateSeries {
        LedgerText.requireText("name of rate", name);
        checkArgument(!rates.isEmpty(), "rates of %s must be at least one but were none", LedgerText.quoted(name));
    }

    /**
     * {@return the rate on a day}
     *
     * @throws IllegalArgumentException if the series starts later
     */
    public Fraction at(LocalDate day) {
        requireNonNull(day, "day");
        Map.Entry<LocalDate, Fraction> rate = rates.floorEntry(day);
        if (rate == null) {
            throw new IllegalArgumentException("day for " + LedgerText.quoted(name) + " must not be before "
                    + rates.firstKey() + ", when the series starts, but was " + day);
        }
        return rate.getValue();
    }
}
