package se.kvot.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import javax.money.MonetaryAmount;
import se.kvot.allocation.Allocation;
import se.kvot.allocation.Tie;
import se.kvot.money.ExactAmount;
import se.kvot.party.Recipient;

/**
 * An allocation as a table (<i>fördelningstabell</i>): what each recipient was entitled to, gets, and gains or loses by
 * rounding; then the pool, with what is undistributed.
 *
 * <pre>{@code
 * Recipients two = Recipients.of(Recipient.region("23", "Jämtland"), Recipient.region("24", "Västerbotten"));
 * Allocation allocation = DistributionKeys.equalShare().allocate(Kronor.of(1_001), two, Rounding.toKrona());
 * Table table = AllocationReport.of(allocation).table(Language.SV);
 * }</pre>
 */
public final class AllocationReport {

    private final Allocation allocation;

    /** {@return the report of {@code allocation}} */
    public static AllocationReport of(Allocation allocation) {
        return new AllocationReport(allocation);
    }

    private AllocationReport(Allocation allocation) {
        this.allocation = allocation;
    }

    /** {@return the table; exact entitlements are shown rounded to two more decimals than the currency has} */
    public Table table(Language language) {
        boolean swedish = language == Language.SV;
        String unit = swedish && allocation.unit().currencyCode().equals("SEK")
                ? "kr"
                : allocation.unit().currencyCode();
        Table.Builder table = Table.builder(swedish ? "Fördelning" : "Allocation")
                .column(swedish ? "Mottagare" : "Recipient")
                .numberColumn((swedish ? "Andel med fyra decimaler, " : "Share to four decimals, ") + unit)
                .numberColumn((swedish ? "Belopp, " : "Amount, ") + unit)
                .numberColumn((swedish ? "Avrundning, " : "Rounding, ") + unit);
        for (Recipient recipient : allocation.recipients()) {
            ExactAmount exact = allocation.entitlements().of(recipient);
            ExactAmount part = allocation.exactPart(recipient);
            table.row(Cell.text(recipient.label()), exact(exact), money(part), exact(part.minus(exact)));
        }
        ExactAmount entitled = allocation.entitlements().total();
        ExactAmount distributed = ExactAmount.from(allocation.distributed());
        table.totalRow(
                Cell.text(swedish ? "Fördelat" : "Distributed"),
                exact(entitled),
                money(distributed),
                exact(distributed.minus(entitled)));
        MonetaryAmount undistributed = allocation.undistributed();
        if (!undistributed.isZero()) {
            table.row(
                    Cell.text(swedish ? "Ofördelat" : "Undistributed"),
                    exact(allocation.entitlements().undistributed()),
                    money(ExactAmount.from(undistributed)),
                    Cell.empty());
            table.totalRow(
                    Cell.text(swedish ? "Att fördela" : "Pool"),
                    Cell.empty(),
                    money(allocation.entitlements().pool()),
                    Cell.empty());
        }
        for (Tie tie : allocation.ties()) {
            table.note(ExplanationText.tie(tie, allocation.rounding().remainder(), language));
        }
        return table.build();
    }

    private Cell money(ExactAmount amount) {
        return decimals(amount, allocation.unit().fractionDigits());
    }

    private Cell exact(ExactAmount amount) {
        return decimals(amount, allocation.unit().fractionDigits() + 2);
    }

    private static Cell decimals(ExactAmount amount, int decimals) {
        BigDecimal shown = amount.inMainUnits().toDecimal(decimals, RoundingMode.HALF_UP);
        return Cell.number(shown);
    }
}
