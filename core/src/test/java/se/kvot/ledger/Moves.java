package se.kvot.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import se.kvot.agreement.PartRef;
import se.kvot.money.ExactAmount;
import se.kvot.money.Fraction;
import se.kvot.money.MinorUnit;
import se.kvot.money.StatedAmount;
import se.kvot.party.Recipient;
import se.kvot.time.Deadline;
import se.kvot.time.FiscalYear;

/** Movements in few words. */
final class Moves {

    static final PartRef PART = PartRef.parse("agreement/part");
    static final Recipient REGION = Recipient.region("23", "Region Jämtland Härjedalen");
    static final Recipient OTHER = Recipient.region("24", "Region Västerbotten");

    private Moves() {}

    static ExactAmount kr(long kronor) {
        return ExactAmount.of(Fraction.of(kronor).times(Fraction.of(100)), MinorUnit.ORE);
    }

    /** What a source says, taken at its word. */
    static ExactAmount stated(String text) {
        BigDecimal kronor = StatedAmount.parse(text).kronor();
        return ExactAmount.of(Fraction.from(kronor).times(Fraction.of(100)), MinorUnit.ORE);
    }

    static Tally tally(long kronor) {
        return Tally.of(kr(kronor));
    }

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    static FiscalYear year(int year) {
        return FiscalYear.of(year);
    }

    /** With part and recipient, and carried to the next year if it is carried forward; without an amount. */
    static Movement.Builder unknown(String id, MovementKind kind, int year, String on) {
        Movement.Builder builder = Movement.builder();
        builder.id(id)
                .kind(kind)
                .part(PART)
                .recipient(REGION)
                .year(FiscalYear.of(year))
                .on(Deadline.parse(on));
        if (kind == MovementKind.CARRIED_FORWARD) {
            builder.into(FiscalYear.of(year + 1));
        }
        return builder;
    }

    static Movement.Builder movement(String id, MovementKind kind, int year, String on, long kronor) {
        Movement.Builder builder = unknown(id, kind, year, on);
        builder.amount(kr(kronor));
        return builder;
    }

    static Movement of(String id, MovementKind kind, int year, String on, long kronor) {
        return movement(id, kind, year, on, kronor).build();
    }

    static Ledger ledger(Movement... movements) {
        return Ledger.inKronor().plusAll(List.of(movements));
    }
}
