package se.kvot.ledger;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import se.kvot.agreement.EndOutlook;
import se.kvot.agreement.InternalDistribution;
import se.kvot.agreement.Permanence;
import se.kvot.money.MinorUnit;
import se.kvot.time.FiscalYear;

/**
 * What grant money that ends pays for, year by year, and what is left to pay when it has ended
 * (<i>finansieringsproblem när statsbidraget upphör</i>).
 *
 * <pre>{@code
 * FundedUse permanent = FundedUse.builder()
 *         .name("digitalisering")
 *         .amount(Tally.of(ExactAmount.from(Kronor.of(6_000_000))))
 *         .from(FiscalYear.of(2018))
 *         .lastYear(FiscalYear.of(2018))
 *         .certainty(OutlookCertainty.DECIDED)
 *         .use(Permanence.PERMANENT)
 *         .build();
 * FundingCliff cliff = FundingCliff.of(List.of(permanent), MinorUnit.ORE);
 * cliff.year(FiscalYear.of(2019)).gap(); // SEK 6000000
 * }</pre>
 *
 * @param uses what there is money for
 * @param unit the smallest unit of the currency
 */
public record FundingCliff(ImmutableList<FundedUse> uses, MinorUnit unit) {

    /**
     * {@return what those uses come to}
     *
     * @throws se.kvot.money.CurrencyMismatchException if an amount is in another currency
     */
    public static FundingCliff of(Iterable<FundedUse> uses, MinorUnit unit) {
        return new FundingCliff(ImmutableList.copyOf(uses), unit);
    }

    /**
     * {@return what an internal distribution pays for from its year on, line by line}
     *
     * <p>Parts of a line stand for themselves, and the line for what they leave of it. A part without a use of its own
     * has that of its line.
     *
     * @param outlook what is said of the end of the money; it lasts to the last day that it may end, and without a date
     *     it does not end
     */
    public static FundingCliff from(InternalDistribution distribution, Optional<EndOutlook> outlook) {
        return FundedUses.of(distribution, outlook);
    }

    /** {@return this and what another cliff has, together} */
    public FundingCliff plus(FundingCliff other) {
        return new FundingCliff(
                ImmutableList.<FundedUse>builder()
                        .addAll(uses)
                        .addAll(other.uses)
                        .build(),
                unit);
    }

    /**
     * Makes a cliff.
     *
     * @throws se.kvot.money.CurrencyMismatchException if an amount is in another currency
     */
    public FundingCliff {
        requireNonNull(unit, "unit");
        uses.forEach(use ->
                unit.requireSameCurrency("amount", use.amount().knownPart().unit()));
    }

    /** {@return what the money pays for in a year, and no longer pays for} */
    public CliffYear year(FiscalYear year) {
        requireNonNull(year, "year");
        return new CliffYear(
                year,
                unit,
                uses.stream().filter(use -> !use.from().isAfter(year)).collect(ImmutableList.toImmutableList()));
    }

    /** {@return the first year with costs that go on although their money has ended, if there is one} */
    public Optional<FiscalYear> firstGap() {
        return uses.stream()
                .filter(use -> use.use().equals(Optional.of(Permanence.PERMANENT)))
                .flatMap(use -> use.lastYear().stream())
                .min(FiscalYear::compareTo)
                .map(FiscalYear::next);
    }
}
