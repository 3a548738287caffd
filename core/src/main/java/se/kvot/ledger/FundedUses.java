package se.kvot.ledger;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import se.kvot.agreement.EndOutlook;
import se.kvot.agreement.InternalDistribution;
import se.kvot.agreement.InternalLine;
import se.kvot.agreement.OutlookCertainty;
import se.kvot.agreement.Party;
import se.kvot.agreement.Permanence;
import se.kvot.money.ExactAmount;
import se.kvot.money.MinorUnit;
import se.kvot.money.StatedAmount;
import se.kvot.time.FiscalYear;

/** The lines of an internal distribution, as what its money pays for. */
final class FundedUses {

    private final FiscalYear year;
    private final Optional<FiscalYear> lastYear;
    private final Optional<OutlookCertainty> certainty;
    private final ImmutableList.Builder<FundedUse> uses = ImmutableList.builder();

    static FundingCliff of(InternalDistribution distribution, Optional<EndOutlook> outlook) {
        FundedUses uses = new FundedUses(distribution.year(), outlook);
        int number = 0;
        for (InternalLine line : distribution.lines()) {
            number++;
            uses.add(line, distribution.id() + "/" + number, Optional.empty());
        }
        return FundingCliff.of(uses.uses.build(), MinorUnit.ORE);
    }

    private FundedUses(FiscalYear year, Optional<EndOutlook> outlook) {
        this.year = year;
        this.lastYear =
                outlook.flatMap(EndOutlook::ends).map(end -> FiscalYear.containing(end.lastDay(), year.firstMonth()));
        this.certainty = lastYear.flatMap(last -> outlook.map(EndOutlook::certainty));
    }

    /** Adds a line, less its parts, and its parts. */
    private void add(InternalLine line, String place, Optional<Permanence> useOfWhole) {
        Optional<Permanence> use = line.use().or(() -> useOfWhole);
        Tally rest = amount(line, place);
        int number = 0;
        for (InternalLine part : line.ofWhich()) {
            number++;
            String partPlace = place + "/" + number;
            add(part, partPlace, use);
            rest = rest.minus(amount(part, partPlace));
        }
        if (!rest.isKnown() || rest.knownPart().signum() != 0 || line.ofWhich().isEmpty()) {
            uses.add(use(line, place, rest, use));
        }
    }

    private FundedUse use(InternalLine line, String place, Tally amount, Optional<Permanence> use) {
        FundedUse.Builder builder = FundedUse.builder();
        builder.name(place
                        + line.to().map(Party::toString).map(to -> " " + to).orElse("")
                        + line.purpose().map(purpose -> " " + purpose).orElse(""))
                .amount(amount)
                .from(year)
                .lastYear(lastYear)
                .certainty(certainty)
                .use(use)
                .source(line.source());
        return builder.build();
    }

    private static Tally amount(InternalLine line, String place) {
        return line.amount()
                .map(StatedAmount::toMonetaryAmount)
                .map(ExactAmount::from)
                .map(Tally::of)
                .orElseGet(() -> Tally.unknown(place, MinorUnit.ORE));
    }
}
