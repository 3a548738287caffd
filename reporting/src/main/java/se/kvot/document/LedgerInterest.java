package se.kvot.document;

import static java.util.Objects.requireNonNull;

import java.time.Period;
import java.util.Optional;
import se.kvot.ledger.DayCount;
import se.kvot.ledger.InterestRule;
import se.kvot.money.Fraction;

/**
 * What it costs to pay back late, as a document states it (<i>ränta</i>).
 *
 * @param rate the rate in words, such as {@code statens utlåningsränta + 2 procentenheter}
 * @param surcharge what is added to the rate, if it is stated as a number
 * @param fromDay the days without interest after the decision, if that is stated
 * @param dayCount how many days a year's interest is for, if that is stated
 */
public record LedgerInterest(
        String rate, Optional<Fraction> surcharge, Optional<Integer> fromDay, Optional<DayCount> dayCount) {

    /** Makes terms. */
    public LedgerInterest {
        requireNonNull(rate, "rate");
        requireNonNull(surcharge, "surcharge");
        requireNonNull(fromDay, "fromDay");
        requireNonNull(dayCount, "dayCount");
    }

    /** The rule, if everything that it needs is stated. */
    Optional<InterestRule> toRule() {
        return surcharge.flatMap(
                added -> dayCount.map(days -> InterestRule.of(added, Period.ofDays(fromDay.orElse(0)), days)));
    }
}
